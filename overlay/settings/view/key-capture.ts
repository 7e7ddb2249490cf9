import { buttonName, KeyCollector } from "../model/key-collector.js";

/**
 * Waits for keys to be pressed together, by the agent or, where it hears none, in this window. Meanwhile what is pressed does nothing else
 * here; Escape, or half a minute without keys, ends it.
 */
export class KeyCapture {
  /** What was pressed; undefined: nothing, or it was called off. Never rejects. */
  readonly keys: Promise<readonly string[] | undefined>;
  readonly #ended = new AbortController();

  /** `ask` has the agent wait; undefined: it hears none. */
  constructor(ask: ((signal: AbortSignal) => Promise<readonly string[] | undefined>) | undefined) {
    const { signal } = this.#ended;
    const heard = new Promise<readonly string[] | undefined>((resolve) => {
      signal.addEventListener("abort", () => resolve(undefined));
      this.#listen(ask === undefined ? resolve : undefined);
    });
    const asked = ask?.(signal);
    this.keys = (asked === undefined ? heard : Promise.race([asked, heard])).finally(() => this.end());
  }

  /** Calls it off. */
  end(): void {
    this.#ended.abort();
  }

  #listen(onKeys: ((keys: readonly string[]) => void) | undefined): void {
    const { signal } = this.#ended;
    const options = { capture: true, signal };
    const collector = new KeyCollector();
    const timer = window.setTimeout(() => this.end(), wait_ms_max);
    signal.addEventListener("abort", () => clearTimeout(timer));
    const down = (event: Event, name: string): void => {
      swallow(event);
      collector.down(name);
    };
    const up = (event: Event, name: string): void => {
      swallow(event);
      const keys = collector.up(name);
      if (keys !== undefined) onKeys?.(keys);
    };
    const isForMouse = (event: MouseEvent): boolean => onKeys !== undefined && !isOnButton(event);
    const onKeyDown = (event: KeyboardEvent): void => {
      down(event, event.code);
      if (event.key === "Escape") this.end();
    };
    const onMouse = (event: MouseEvent): void => {
      if (isForMouse(event)) (event.type === "mousedown" ? down : up)(event, buttonName(event.button));
    };
    addEventListener("keydown", onKeyDown, options);
    addEventListener("keyup", (event) => up(event, event.code), options);
    addEventListener("mousedown", onMouse, options);
    addEventListener("mouseup", onMouse, options);
    addEventListener("contextmenu", swallow, options);
    // A key that is held while another window gets the focus goes up there.
    addEventListener("blur", () => onKeys !== undefined && this.end(), { signal });
  }
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

/** The button that calls it off stays one. */
function isOnButton(event: Event): boolean {
  return event.target instanceof Element && event.target.closest("button") !== null;
}

const wait_ms_max = 30_000;
