import type { Bounds } from "./bounds.js";
import type { GameWindowEvent } from "./host-event.js";

/** The game's window as it was seen last. */
export interface SeenWindow {
  readonly bounds: Bounds;
  readonly fullscreen: boolean;
  readonly elevated: boolean;
  readonly focused: boolean;
}

/** Keeps what is known of the game's window. What is told of a window that is not there is ignored. Pure. */
export class GameWatch {
  #window: SeenWindow | undefined;
  #was_seen = false;

  /** Undefined while none is there. */
  get window(): SeenWindow | undefined {
    return this.#window;
  }

  /** True if it was there once under this title. */
  get was_seen(): boolean {
    return this.#was_seen;
  }

  /** For another title. */
  reset(): void {
    this.#window = undefined;
    this.#was_seen = false;
  }

  handle(event: GameWindowEvent): void {
    if (event.kind === "game_attached") {
      const { bounds, fullscreen, elevated } = event;
      this.#window = { bounds, fullscreen, elevated, focused: true };
      this.#was_seen = true;
    } else if (this.#window !== undefined) {
      this.#window = windowAfter(this.#window, event);
    }
  }
}

function windowAfter(window: SeenWindow, event: Exclude<GameWindowEvent, { kind: "game_attached" }>): SeenWindow | undefined {
  switch (event.kind) {
    case "game_focused":
      return { ...window, focused: true };
    case "game_blurred":
      return { ...window, focused: false };
    case "game_moved":
      return { ...window, bounds: event.bounds };
    case "game_fullscreen":
      return { ...window, fullscreen: event.fullscreen };
    case "game_detached":
      return undefined;
  }
}
