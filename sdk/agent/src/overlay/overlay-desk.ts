import { isDeepStrictEqual } from "node:util";
import {
  accept,
  type IpcEvents,
  type IpcMethods,
  type OverlayLayout,
  type OverlayState,
  type Result,
  refuse,
} from "@talkgroup/schemas";
import type { Timer } from "../sound/timer.js";
import { layoutOn, type OverlayGames, withGame } from "./overlay-games.js";
import { OverlayWindows } from "./overlay-windows.js";

export interface OverlayDeskOptions {
  /** Where the player's layouts are kept between two runs. */
  readonly store: OverlayStore;
  readonly broadcast: <E extends "overlay" | "toast">(event: E, params: IpcEvents[E]) => void;
  /** Starts the program that lays it over games: one wants it, and no such program is there. */
  readonly launch: () => void;
  readonly timer: Timer;
}

/** The player's settings of the overlay. */
export interface OverlayStore {
  load(): KeptOverlay;
  /** Changes the layout for one game, else for all that have none of their own. Refuses `settings_unwritable` where it counts for this run alone. */
  save(change: Partial<OverlayLayout>, window_title: string | undefined): Promise<Result<void>>;
}

export interface KeptOverlay {
  /** True: shown from the start. */
  readonly visible: boolean;
  /** On all games that have none of their own. */
  readonly layout: OverlayLayout;
  readonly games: OverlayGames;
}

/**
 * What a client does for the overlay (P-53): a page draws it in a browser, which may be a recording program's; a program draws it over
 * games; a host lays a page over games, which attaches itself.
 */
export type OverlayPart = "page" | "program" | "host";

/** How the overlay is to be shown, and on which game (P-53). It is drawn by clients of the local connection, as many as attach themselves. */
export class OverlayDesk {
  readonly #options: OverlayDeskOptions;
  readonly #attached = new Map<number, OverlayPart>();
  readonly #windows: OverlayWindows;
  #kept: KeptOverlay;
  #visible: boolean;
  #editing = false;
  /** What clients know. */
  #told: OverlayState;

  constructor(options: OverlayDeskOptions) {
    this.#options = options;
    this.#windows = new OverlayWindows(options.timer, () => this.#tellIfOther());
    this.#kept = options.store.load();
    this.#visible = this.#kept.visible;
    this.#told = this.state;
  }

  get state(): OverlayState {
    const { window_title } = this.#windows;
    return {
      visible: this.#visible,
      layout: layoutOn(this.#kept.layout, this.#kept.games, window_title),
      attached: this.#drawing,
      editing: this.#editing,
      ...(window_title === undefined ? {} : { window_title }),
    };
  }

  /** A client has a part in it from now on: this one, whatever it was before. */
  attach(client: number, part: OverlayPart): OverlayState {
    this.#attached.set(client, part);
    return this.#tellIfOther();
  }

  /** A game wants it on its window. */
  open(client: number, window_title: string): OverlayState {
    this.#windows.open(client, window_title);
    // A recording program's source is seen by others; the player sees nothing of it.
    if (![...this.#attached.values()].some((part) => part !== "page")) this.#options.launch();
    return this.#tellIfOther();
  }

  /** A game wants it no more; one that had not opened it means nothing. */
  close(client: number): OverlayState {
    this.#windows.close(client);
    return this.#tellIfOther();
  }

  /** A client is gone; one that drew nothing and was no game means nothing. */
  forgetClient(client: number): void {
    this.#attached.delete(client);
    this.#windows.forgetClient(client);
    this.#tellIfOther();
  }

  /**
   * Shows or hides it, lets the player move it about, or lays it out: for the game that it belongs on, else for all. Refuses `not_ready` for
   * `editing` where nobody draws it; `settings_unwritable` where a layout counts for this run alone.
   */
  async configure(change: IpcMethods["overlay.configure"]["filled"]): Promise<Result<OverlayState>> {
    const { editing = this.#editing, visible = this.#visible || change.editing === true, ...layout } = change;
    if (change.editing === true && this.#drawing === 0) {
      return refuse("not_ready", "editing: no overlay is running", "/editing");
    }
    this.#visible = visible;
    this.#editing = editing && visible;
    const { window_title } = this.#windows;
    if (Object.keys(layout).length > 0) this.#kept = withLayout(this.#kept, layout, window_title);
    this.#tellIfOther();
    if (Object.keys(layout).length === 0) return accept(this.state);
    const kept = await this.#options.store.save(layout, window_title);
    return kept.ok ? accept(this.state) : kept;
  }

  /** Shows what is hidden, hides what is shown. */
  toggle(): void {
    this.#visible = !this.#visible;
    this.#tellIfOther();
  }

  /** Lets the player move it about, or ends that; where nobody draws it there is nothing to move. */
  toggleEditing(): void {
    void this.configure({ editing: !this.#editing });
  }

  /** How many were told. */
  toast(toast: IpcEvents["toast"]): number {
    this.#options.broadcast("toast", toast);
    return this.#drawing;
  }

  /** The settings were changed by hand. Whether it is shown now is not a setting. */
  handleReloaded(): void {
    this.#kept = this.#options.store.load();
    this.#tellIfOther();
  }

  /** Waits for nothing any more. */
  dispose(): void {
    this.#windows.dispose();
  }

  /** How many draw it. */
  get #drawing(): number {
    return [...this.#attached.values()].filter((part) => part !== "host").length;
  }

  /** It takes the mouse only while it is seen, and on the window on which the player began to move it about. */
  #tellIfOther(): OverlayState {
    const stays = this.#windows.window_title === this.#told.window_title;
    if (!this.#visible || this.#drawing === 0 || !stays) this.#editing = false;
    const { state } = this;
    if (!isDeepStrictEqual(state, this.#told)) {
      this.#told = state;
      this.#options.broadcast("overlay", { overlay: state });
    }
    return state;
  }
}

function withLayout(kept: KeptOverlay, change: Partial<OverlayLayout>, window_title: string | undefined): KeptOverlay {
  if (window_title === undefined) return { ...kept, layout: { ...kept.layout, ...change } };
  return { ...kept, games: withGame(kept.games, window_title, change) };
}
