import type { OverlayAttachParams, OverlayConfigureParams, OverlayState, OverlayToastParams } from "@talkgroup/schemas";

import type { AgentConnection } from "./agent-connection.js";
import type { SdkMethod } from "./call-site.js";
import { given, type Loose } from "./given.js";
import type { CallOptions } from "./pending-calls.js";
import type { Restorable, Wish } from "./restoration.js";

/**
 * The radio stack that is drawn on top of the game. The events `overlay` and `toast` are for programs that draw it. Scope `overlay`.
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
   * How the overlay is to be shown, and how many programs draw it.
   *
   * @throws {TalkgroupError} `scope_denied`.
   */
  read(options: CallOptions = {}): Promise<OverlayState> {
    return this.#agent.call("overlay.read", {}, options, ({ overlay }) => overlay, this.read);
  }

  /**
   * Puts the overlay on this game's window. If no program draws it over games, the one that the player has set is started. Lasts until
   * `close`, or 10 s after the game is gone; after the agent was away the SDK asks for it again.
   *
   * @param window_title The exact text of the window's title bar: 1 … 256 characters.
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
   * Removes the overlay from this game's window. Does nothing if this program has not opened it.
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
   * Shows the overlay, until `hide` or the player's own key.
   *
   * @throws {TalkgroupError} `scope_denied`.
   */
  show(options: CallOptions = {}): Promise<OverlayState> {
    return this.#configure({ visible: true }, options, this.show);
  }

  /**
   * Hides the overlay, until `show` or the player's own key.
   *
   * @throws {TalkgroupError} `scope_denied`.
   */
  hide(options: CallOptions = {}): Promise<OverlayState> {
    return this.#configure({ visible: false }, options, this.hide);
  }

  /**
   * Changes the layout; what is left out stays as it is. The layout is kept as the player's setting, for the game whose window it belongs
   * on, else for all games; whether it is shown is not kept, nor whether the player is editing it.
   *
   * @throws {TalkgroupError} `invalid_params`; `not_ready` for `editing` while nobody draws it; `settings_unwritable` if the layout could
   * not be saved, and holds only until the agent ends; `scope_denied`.
   */
  configure(layout: OverlayChange, options: CallOptions = {}): Promise<OverlayState> {
    return this.#configure(layout, options, this.configure);
  }

  /**
   * Shows a short message.
   *
   * @returns How many overlays received it; 0: nobody sees it.
   * @throws {TalkgroupError} `invalid_params`; `rate_limited` beyond 10 at once and 2 a second, with `retry_after_ms`; `scope_denied`.
   */
  toast(toast: Toast, options: CallOptions = {}): Promise<number> {
    return this.#agent.call("overlay.toast", given<OverlayToastParams>(toast), options, ({ shown }) => shown, this.toast);
  }

  /**
   * Registers this program as one that draws the overlay. Unless it is a page, no other is started for a game beside it.
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
   * If somebody else has shown or hidden it since then, theirs is the last word.
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

  #configure(layout: OverlayChange, options: CallOptions, from: SdkMethod): Promise<OverlayState> {
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
 * How a program takes part in drawing the overlay.
 *
 * @since 0.1.0
 */
export interface AttachOptions extends CallOptions {
  /** True: the program shows the agent's own page over games (`pages.open`); the page attaches itself, so the program is not counted. */
  readonly host?: boolean | undefined;
}

/**
 * How the overlay is shown: `visible`; `corner` of the game's window that it is attached to; `scale` 0.5 … 3; `opacity` 0.1 … 1; `detail`:
 * `full` every radio of the stack, `compact` a line for each, `speaking` only those where somebody talks, `one_line` all in one; `theme`:
 * `dark`, `light`, `high_contrast`, `colour_blind`; `text_scale` 0.75 … 2; `auto_hide`: hidden while nothing happens; `mirrored`: from
 * right to left; `offset_x_px` and `offset_y_px` 0 … 4 096: how far from the edges of its corner; `editing`: the player can move it, not
 * kept.
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
