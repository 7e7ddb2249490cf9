/**
 * Calls one function: at most once in each frame of the screen, after something was asked for, and once at a moment that it named. Nothing
 * runs while nothing is asked for.
 */
export class DrawSchedule {
  readonly #draw: (now_ms: number) => number | undefined;
  #frame: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `draw` gives back when it has to be called again though nothing is asked for; undefined: never. On `performance.now`'s clock. */
  constructor(draw: (now_ms: number) => number | undefined) {
    this.#draw = draw;
  }

  /** Something may look different. */
  request(): void {
    if (this.#frame !== undefined) return;
    this.#frame = requestAnimationFrame(() => this.#run());
  }

  /** Calls it now if it was asked for: what comes next goes by what is shown. */
  settle(): void {
    if (this.#frame === undefined) return;
    cancelAnimationFrame(this.#frame);
    this.#run();
  }

  #run(): void {
    this.#frame = undefined;
    clearTimeout(this.#timer);
    const now_ms = performance.now();
    const next_ms = this.#draw(now_ms);
    if (next_ms === undefined) return;
    this.#timer = setTimeout(() => this.request(), Math.min(timer_ms_max, Math.max(0, Math.ceil(next_ms - now_ms))));
  }
}

/** What a timer can wait at most. */
const timer_ms_max = 2_147_483_647;
