import { type Bounds, hasArea } from "./bounds.js";
import { GamePresence } from "./game-presence.js";
import { GameWatch } from "./game-watch.js";
import type { HostCommand } from "./host-command.js";
import type { HostEvent } from "./host-event.js";
import type { HostNotice, PlainReason } from "./host-notice.js";
import { PageLoader } from "./page-loader.js";
import { WindowDriver, type WindowPlace } from "./window-driver.js";

/**
 * Whether a game's window can be followed: `sure`; `doubtful` where some cannot be seen (on Wayland those that do not use X); `none`.
 * `reason` is for the player, where it cannot.
 */
export type Reach = { readonly kind: "sure" } | { readonly kind: "doubtful" | "none"; readonly reason: PlainReason };

export interface HostCoreOptions {
  readonly reach: Reach;
  /** The player's own word for the game's window: then it counts, and not what games say. Default: what the agent says. */
  readonly window_title?: string | undefined;
}

/**
 * Decides where the overlay's window is, whether it is seen and whether it takes the mouse. It asks nobody and waits for nothing: it is told
 * what happens, and says what is to be done. Pure; time is monotonic.
 *
 * - The overlay is seen only while its page is drawn, the player has not hidden it, and the game's window is in front, or edit mode has the
 *   keyboard or has not been given it yet. Where no window can be followed it is seen over everything.
 * - It takes the mouse only while it is seen in edit mode. Edit mode that cannot be seen (any more) is ended.
 * - It quits `gone_ms_max` after the last game has gone, or the agent; and when its window is closed.
 *
 * The overlay's window is hidden and takes no mouse when this begins.
 */
export class HostCore {
  readonly #reach: Reach;
  readonly #presence: GamePresence;
  readonly #game = new GameWatch();
  readonly #loader = new PageLoader();
  readonly #driver = new WindowDriver();
  #agent: { readonly visible: boolean; readonly editing: boolean; readonly window_title: string | undefined } | undefined;
  #agent_open = false;
  #screen: Bounds | undefined;
  #own_focused = false;
  /** Until then the keyboard is on its way from one window to the other: for a moment none has it. */
  #focus_until_ms = Number.NEGATIVE_INFINITY;
  /** Since edit mode began, the keyboard was not taken from the overlay, nor from the game once it was settled there. */
  #edit_holds = false;
  /** Edit mode was ended here, and the agent has not confirmed it. */
  #edit_ended = false;
  /** A title that nobody looks for yet. */
  #title_to_attach: string | undefined;
  #doubt_until_ms = Number.NEGATIVE_INFINITY;
  #now_ms = Number.NEGATIVE_INFINITY;
  #has_quit = false;

  constructor({ reach, window_title }: HostCoreOptions) {
    this.#reach = reach;
    this.#presence = new GamePresence(window_title);
    this.#title_to_attach = window_title;
  }

  /** When something changes by itself: `handle` wants `{ kind: "time" }` then. Later than the latest event. Undefined: nothing does. */
  get next_change_ms(): number | undefined {
    if (this.#has_quit) return undefined;
    const moments = [
      ...[this.#loader.next_change_ms, this.#driver.next_change_ms, this.#presence.ends_at_ms],
      ...[this.#focus_until_ms, this.#doubt_until_ms],
    ].filter((moment) => moment !== undefined);
    const ahead = moments.filter((moment) => moment > this.#now_ms);
    return ahead.length === 0 ? undefined : Math.min(...ahead);
  }

  /** Takes an event. What it returns is to be done at once, in this order. After `quit` there is nothing more. */
  handle(event: HostEvent, now_ms: number): readonly HostCommand[] {
    if (this.#has_quit) return [];
    this.#now_ms = Math.max(now_ms, this.#now_ms);
    if (event.kind === "own_closed") {
      this.#has_quit = true;
      return [{ kind: "quit" }];
    }
    const wanted_edit = this.#wantsEdit();
    const commands = this.#learn(event);
    commands.push(...this.#loader.handleTime(this.#now_ms), ...this.#attach());
    // Whoever begins to edit wants to see it, whatever window is in front: the settings window may be.
    if (!wanted_edit && this.#wantsEdit()) {
      this.#focus_until_ms = this.#now_ms + focus_ms_max;
      this.#edit_holds = true;
    }
    return [...commands, ...this.#drive()];
  }

  /** Takes in what was told. */
  #learn(event: Exclude<HostEvent, { readonly kind: "own_closed" }>): HostCommand[] {
    switch (event.kind) {
      case "overlay": {
        const { visible, editing, window_title } = event;
        this.#agent = { visible, editing, window_title };
        if (!editing) this.#edit_ended = false;
        return this.#learnAgent(true);
      }
      case "agent_gone":
        return this.#learnAgent(false);
      case "page":
        return this.#loader.handlePage(event.url);
      case "page_refused":
        this.#loader.handleRefused(this.#now_ms);
        return [];
      case "page_loaded":
        this.#loader.handleLoaded();
        return [];
      case "page_failed":
        this.#loader.handleFailed(this.#now_ms);
        return [];
      case "own_focused":
      case "own_blurred":
        this.#own_focused = event.kind === "own_focused";
        if (!this.#own_focused) this.#edit_holds = false;
        return [];
      case "screen":
        this.#screen = event.bounds;
        this.#driver.forgetPlace();
        return [];
      case "time":
        return [];
      default:
        if (event.kind === "game_blurred") this.#learnBlur();
        this.#game.handle(event);
        return [];
    }
  }

  /**
   * Windows may refuse the overlay the keyboard until the player clicks on it, and the game loses it a moment before the overlay has it: by
   * that click, or to another program. Which of the two it is, shows soon.
   */
  #learnBlur(): void {
    const is_settled = this.#game.window?.focused === true && !this.#own_focused && this.#now_ms >= this.#focus_until_ms;
    if (!is_settled || !this.#edit_holds || !this.#wantsEdit()) return;
    this.#edit_holds = false;
    this.#focus_until_ms = this.#now_ms + focus_ms_max;
  }

  #learnAgent(open: boolean): HostCommand[] {
    this.#agent_open = open;
    return this.#loader.handleAgent(open);
  }

  /** Looks for another window, where another one is named. */
  #attach(): HostCommand[] {
    const agent = this.#agent_open ? this.#agent : undefined;
    const fresh = this.#presence.handle(agent, this.#now_ms) ?? this.#title_to_attach;
    this.#title_to_attach = undefined;
    if (fresh === undefined || this.#reach.kind === "none") return [];
    this.#game.reset();
    if (this.#reach.kind === "doubtful") this.#doubt_until_ms = this.#now_ms + doubt_ms;
    return [{ kind: "attach", window_title: fresh }];
  }

  /** Makes the overlay's window what it is to be by all that is known. */
  #drive(): HostCommand[] {
    const { ends_at_ms = Number.POSITIVE_INFINITY } = this.#presence;
    this.#has_quit = this.#now_ms >= ends_at_ms;
    const notice = this.#notice();
    const place = this.#place(notice);
    const may_show = !this.#has_quit && this.#loader.loaded && this.#agent?.visible === true && place !== undefined;
    const edits = may_show && this.#wantsEdit() && (this.#own_focused || this.#edit_holds || this.#isInFront(notice));
    const focus = this.#moveFocus(edits, place !== undefined);
    const shown = may_show && (edits || this.#isInFront(notice));
    const commands = [...this.#driver.handle({ notice, place, shown, takes_mouse: edits }, this.#now_ms), ...focus];
    if (this.#wantsEdit() && !edits) {
      this.#edit_ended = true;
      commands.push({ kind: "end_editing" });
    }
    return this.#has_quit ? [...commands, { kind: "quit" }] : commands;
  }

  /** While the keyboard is on its way, the overlay stays where it is. */
  #moveFocus(edits: boolean, has_target: boolean): HostCommand[] {
    if (edits === this.#driver.takes_mouse) return [];
    // Where a third program has the keyboard, it stays there.
    if (!edits && !(has_target && (this.#own_focused || this.#now_ms < this.#focus_until_ms))) return [];
    this.#focus_until_ms = this.#now_ms + focus_ms_max;
    return [{ kind: edits ? "focus_overlay" : "focus_game" }];
  }

  #isInFront({ kind }: HostNotice): boolean {
    return kind === "plain" || this.#game.window?.focused === true || this.#now_ms < this.#focus_until_ms;
  }

  #notice(): HostNotice {
    const { window } = this.#game;
    if (window !== undefined) return { kind: "attached", elevated: window.elevated };
    const { kind } = this.#reach;
    if (kind === "none") return { kind: "plain", reason: this.#reach.reason };
    if (this.#presence.title === undefined) return { kind: "plain", reason: "no_game" };
    const gives_up = kind === "doubtful" && !this.#game.was_seen && this.#now_ms >= this.#doubt_until_ms;
    return gives_up ? { kind: "plain", reason: this.#reach.reason } : { kind: "waiting" };
  }

  #place({ kind }: HostNotice): WindowPlace | undefined {
    if (kind === "plain") return this.#screen && { bounds: this.#screen, fullscreen: false };
    const { window } = this.#game;
    return window !== undefined && hasArea(window.bounds) ? { bounds: window.bounds, fullscreen: window.fullscreen } : undefined;
  }

  #wantsEdit(): boolean {
    return this.#agent_open && this.#agent?.editing === true && !this.#edit_ended;
  }
}

/** Longer than a system takes to hand the keyboard from one window to another, and too short to be seen over a third program. */
export const focus_ms_max = 300;
/** A game that does not show its window by then is taken for one that cannot be seen. */
export const doubt_ms = 10_000;
