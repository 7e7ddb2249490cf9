import type { GameWindow } from "./game-window.js";
import type { HostCommand } from "./host-command.js";
import { HostCore, type Reach } from "./host-core.js";
import type { HostEvent } from "./host-event.js";
import { type HostNotice, noticeText } from "./host-notice.js";
import type { OverlayRadio } from "./overlay-radio.js";
import type { OverlayWindow } from "./overlay-window.js";

/** Parts of a host. */
export interface OverlayHostOptions {
  readonly reach: Reach;
  /** The player's own word for the game's window. */
  readonly window_title?: string | undefined;
  readonly game_window: GameWindow;
  readonly overlay_window: OverlayWindow;
  readonly radio: OverlayRadio;
  /** Monotonic. */
  readonly now_ms: () => number;
  /** Calls `run` once after `delay_ms`; the returned function calls it off. */
  readonly timer: (delay_ms: number, run: () => void) => () => void;
  /** For a menu. */
  readonly onNotice?: (notice: HostNotice) => void;
  /** One line for the log, without names, titles or addresses. */
  readonly onLog?: (line: string) => void;
}

/**
 * The overlay on the game's window: carries out what HostCore decides. Other hosts (another window library, a game's own) bring other parts.
 */
export class OverlayHost {
  /** Resolves when the host is over: `quit` with the game, `restart` if it has to be started again for another game. */
  readonly ended: Promise<"quit" | "restart">;
  readonly #parts: OverlayHostOptions;
  readonly #core: HostCore;
  #end: (how: "quit" | "restart") => void = () => {};
  #stopTimer: () => void = () => {};
  #loads = 0;
  #is_over = false;

  constructor(parts: OverlayHostOptions) {
    this.#parts = parts;
    this.#core = new HostCore(parts);
    this.ended = new Promise((resolve) => {
      this.#end = resolve;
    });
    parts.overlay_window.listen((event) => this.#handle(event));
    parts.radio.listen((event) => this.#handle(event));
  }

  /** Ends it: both windows are closed. */
  close(how: "quit" | "restart" = "quit"): void {
    if (this.#is_over) return;
    this.#is_over = true;
    this.#stopTimer();
    this.#parts.overlay_window.close();
    this.#parts.game_window.close();
    this.#end(how);
  }

  #handle(event: HostEvent): void {
    if (this.#is_over) return;
    const { now_ms, timer } = this.#parts;
    for (const command of this.#core.handle(event, now_ms())) this.#carryOut(command);
    this.#stopTimer();
    if (this.#is_over) return;
    const { next_change_ms } = this.#core;
    const wait_ms = Math.ceil((next_change_ms ?? 0) - now_ms());
    this.#stopTimer = next_change_ms === undefined ? () => {} : timer(Math.max(0, wait_ms), () => this.#handle({ kind: "time" }));
  }

  #carryOut(command: HostCommand): void {
    if (this.#is_over) return;
    const { game_window, overlay_window } = this.#parts;
    switch (command.kind) {
      case "attach":
        if (!game_window.attach(command.window_title, (event) => this.#handle(event))) this.close("restart");
        break;
      case "ask_page":
        this.#askPage();
        break;
      case "load":
        this.#load(command.url);
        break;
      case "place":
        overlay_window.place(command);
        break;
      case "show":
        overlay_window.show();
        break;
      case "hide":
        overlay_window.hide();
        break;
      case "mouse":
        overlay_window.takeMouse(command.takes);
        break;
      case "focus_overlay":
        if (!game_window.focusOverlay()) overlay_window.focus();
        break;
      case "focus_game":
        // A program that has let go of the keyboard may not give it to another.
        if (!game_window.focusGame()) overlay_window.blur();
        break;
      case "end_editing":
        // An agent that has gone knows of no edit mode any more.
        this.#parts.radio.endEditing().catch(() => {});
        break;
      case "notice":
        this.#notify(command.notice);
        break;
      case "quit":
        this.close();
    }
  }

  #askPage(): void {
    this.#parts.radio.openPage().then(
      (url) => this.#handle({ kind: "page", url }),
      () => this.#handle({ kind: "page_refused" }),
    );
  }

  #load(url: string): void {
    const load = ++this.#loads;
    const tell = (kind: "page_loaded" | "page_failed") => (): void => {
      if (load === this.#loads) this.#handle({ kind });
    };
    this.#parts.overlay_window.load(url).then(tell("page_loaded"), tell("page_failed"));
  }

  #notify(notice: HostNotice): void {
    const { overlay_window, onNotice, onLog } = this.#parts;
    overlay_window.notify(notice);
    onNotice?.(notice);
    onLog?.(noticeText(notice));
  }
}
