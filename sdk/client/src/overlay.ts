import type { OverlayAttachParams, OverlayConfigureParams, OverlayState, OverlayToastParams } from "@talkgroup/schemas";

import type { AgentConnection } from "./agent-connection.js";
import type { Entry } from "./call-site.js";
import { given, type Loose } from "./given.js";
import type { CallOptions } from "./pending-calls.js";
import type { Restorable, Wish } from "./restoration.js";

/**
 * The radio stack that is drawn on top of the game. The events `overlay` and `toast` are for who draws it. Scope `overlay`.
 *
 * @since 0.1.0
 */
export class Overlay implements Restorable {
  readonly #agent: AgentConnection;
  #attached: OverlayAttachParams | undefined;
  #visible: boolean | undefined;
  #window_title: string | undefined;

  constructor(agent: AgentConnection) {
    this.#agent = agent;
  }

  /**
   * How it is to be shown, and how many draw it.
   *
   * @throws {TalkgroupError} `scope_denied`.
   */
  read(options: CallOptions = {}): Promise<OverlayState> {
    return this.#agent.call("overlay.read", {}, options, ({ overlay }) => overlay, this.read);
  }

  /**
   * For a game: the overlay belongs on this game's window, and is started if no program lays it over games and the player has set one. Until
   * `close`, or 10 s after the game is gone; when the agent comes back it is asked for again.
   *
   * @param window_title What the title bar says, exactly: 1 … 256 characters.
   * @throws {TalkgroupError} `invalid_params`, `scope_denied`.
   */
  open(window_title: string, options: CallOptions = {}): Promise<OverlayState> {
    return this.#agent.call(
      "overlay.open",
      { window_title },
      options,
      ({ overlay }) => {
        this.#window_title = window_title;
        return overlay;
      },
      this.open,
    );
  }

  /**
   * It belongs on this game's window no more. Does nothing for who has not opened it.
   *
   * @throws {TalkgroupError} `scope_denied`.
   */
  close(options: CallOptions = {}): Promise<OverlayState> {
    this.#window_title = undefined;
    return this.#agent.call(
      "overlay.close",
      {},
      options,
      ({ overlay }) => {
        this.#window_title = undefined;
        return overlay;
      },
      this.close,
    );
  }

  /**
   * Shows it, until `hide` or the player's own key.
   *
   * @throws {TalkgroupError} `scope_denied`.
   */
  show(options: CallOptions = {}): Promise<OverlayState> {
    return this.#configure({ visible: true }, options, this.show);
  }

  /**
   * Hides it, until `show` or the player's own key.
   *
   * @throws {TalkgroupError} `scope_denied`.
   */
  hide(options: CallOptions = {}): Promise<OverlayState> {
    return this.#configure({ visible: false }, options, this.hide);
  }

  /**
   * Lays it out anew; what is left out stays. The layout is kept as the player's setting, for the game whose window it belongs on, else for
   * all games; whether it is shown is not kept, nor whether the player edits it.
   *
   * @throws {TalkgroupError} `invalid_params`; `not_ready` for `editing` while nobody draws it; `settings_unwritable` if the layout counts only until the agent ends; `scope_denied`.
   */
  configure(layout: OverlayChange, options: CallOptions = {}): Promise<OverlayState> {
    return this.#configure(layout, options, this.configure);
  }

  /**
   * Shows a short message.
   *
   * @returns How many overlays were told; 0: nobody sees it.
   * @throws {TalkgroupError} `invalid_params`; `rate_limited` beyond 10 at once and 2 a second, with `retry_after_ms`; `scope_denied`.
   */
  toast(toast: Toast, options: CallOptions = {}): Promise<number> {
    return this.#agent.call("overlay.toast", given<OverlayToastParams>(toast), options, ({ shown }) => shown, this.toast);
  }

  /**
   * For a program that draws the overlay: it is counted as one from now on. Unless it is a page, no other is started for a game beside it.
   *
   * @throws {TalkgroupError} `scope_denied`.
   */
  attach({ host, ...options }: AttachOptions = {}): Promise<OverlayState> {
    const params = given<OverlayAttachParams>({ host });
    return this.#agent.call(
      "overlay.attach",
      params,
      options,
      ({ overlay }) => {
        this.#attached = params;
        return overlay;
      },
      this.attach,
    );
  }

  /**
   * Who has shown or hidden it otherwise since then has the last word.
   *
   * @internal
   */
  handleOverlay({ visible }: OverlayState): void {
    if (visible !== this.#visible) this.#visible = undefined;
  }

  /** @internal */
  wishes(): readonly Wish[] {
    const [attached, visible] = [this.#attached, this.#visible];
    const window_title = this.#window_title;
    return [
      ...(attached === undefined ? [] : [{ method: "overlay.attach", params: () => attached } as const]),
      ...(window_title === undefined ? [] : [{ method: "overlay.open", params: () => ({ window_title }) } as const]),
      ...(visible === undefined ? [] : [{ method: "overlay.configure", params: () => ({ visible }) } as const]),
    ];
  }

  #configure(layout: OverlayChange, options: CallOptions, from: Entry): Promise<OverlayState> {
    return this.#agent.call(
      "overlay.configure",
      given<OverlayConfigureParams>(layout),
      options,
      ({ overlay }) => {
        this.#visible = layout.visible ?? this.#visible;
        return overlay;
      },
      from,
    );
  }
}

/**
 * As what a program draws the overlay.
 *
 * @since 0.1.0
 */
export interface AttachOptions extends CallOptions {
  /** True: it lays the agent's own page over games (`pages.open`); that attaches itself, so the program is not counted. */
  readonly host?: boolean | undefined;
}

/**
 * How the overlay is shown: `visible`; `corner` of the game's window that it hangs on; `scale` 0.5 … 3; `opacity` 0.1 … 1; `detail`: `full`
 * every radio of the stack, `compact` a line for each, `speaking` only those where somebody talks, `one_line` all in one; `theme`: `dark`,
 * `light`, `high_contrast`, `colour_blind`; `text_scale` 0.75 … 2; `auto_hide`: not seen while nothing happens; `mirrored`: from right to left;
 * `offset_x_px` and `offset_y_px` 0 … 4 096: how far from the edges of its corner; `editing`: the player moves it about, not kept.
 *
 * @interface
 * @since 0.1.0
 */
export type OverlayChange = Loose<OverlayConfigureParams>;

/**
 * A short message: `text` 1 … 200 characters; `kind` `info` (default), `good`, `warning` or `error`; `duration_ms` 500 … 30 000, default 4 000.
 *
 * @interface
 * @since 0.1.0
 */
export type Toast = Loose<OverlayToastParams> & Pick<OverlayToastParams, "text">;
