/** What it needs of the window and of the system. */
export interface ClickThroughOptions {
  /** Tells the window whether the mouse goes through it. */
  readonly apply: (passes: boolean) => void;
  /** True where the window forgets what it was told whenever it is moved, sized, shown or drawn in another theme. */
  readonly forgets: boolean;
  /** Calls `run` once after `delay_ms`; the returned function calls it off. */
  readonly timer: (delay_ms: number, run: () => void) => () => void;
}

/**
 * Keeps a window that lets the mouse through from swallowing it. Electron 43 and later take the whole window for the mouse again on X11, after
 * each change of its bounds or its state (electron/electron issue 52456), and that comes back from the window manager only later. So it is
 * told again: at once, and when all of that has come.
 */
export class ClickThrough {
  readonly #options: ClickThroughOptions;
  readonly #callOff = new Map<number, () => void>();
  #passes = true;
  #is_closed = false;

  constructor(options: ClickThroughOptions) {
    this.#options = options;
    this.repeat();
  }

  /** From now on; at the beginning the mouse goes through. */
  set(passes: boolean): void {
    this.#passes = passes;
    this.repeat();
  }

  /** Tells the window once more. */
  repeat(): void {
    if (!this.#is_closed) this.#options.apply(this.#passes);
  }

  /** The window may have forgotten, or will soon: it has changed, or was told to. */
  renew(): void {
    if (this.#is_closed || !this.#options.forgets) return;
    this.repeat();
    for (const delay_ms of renewal_delays_ms) {
      this.#callOff.get(delay_ms)?.();
      this.#callOff.set(
        delay_ms,
        this.#options.timer(delay_ms, () => this.repeat()),
      );
    }
  }

  /** The window is gone. */
  close(): void {
    this.#is_closed = true;
    for (const callOff of this.#callOff.values()) callOff();
    this.#callOff.clear();
  }
}

/**
 * Electron tells of a change before it forgets: 0 is the turn after that. A window manager has answered within 150 ms; one that draws the
 * change, or a busy machine, within 600.
 */
export const renewal_delays_ms: readonly number[] = [0, 150, 600];
