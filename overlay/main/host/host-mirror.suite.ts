import { type Bounds, hasArea } from "./bounds.js";
import { gone_ms_max } from "./game-presence.js";
import type { HostCommand } from "./host-command.js";
import { focus_ms_max, type HostCore } from "./host-core.js";
import type { HostEvent } from "./host-event.js";
import type { WindowPlace } from "./window-driver.js";

/**
 * Carries out what the core says on a window that exists only here, and keeps its own simple account of the world beside it, to say where the
 * two are at odds.
 */
export class HostMirror {
  shown = false;
  takes_mouse = false;
  has_quit = false;
  place: WindowPlace | undefined;
  readonly commands: HostCommand[] = [];
  readonly #core: HostCore;
  readonly #follows: boolean;
  readonly #faults: string[] = [];
  #now_ms = 0;
  #visible = false;
  #editing = false;
  #agent_open = false;
  #title: string | undefined;
  #title_known = false;
  #alone_since_ms: number | undefined = 0;
  #attached: string | undefined;
  #game: { bounds: Bounds; focused: boolean } | undefined;
  #own_focused = false;
  #screen: Bounds | undefined;
  #edit_began_ms = Number.NEGATIVE_INFINITY;
  /** Nobody has taken the keyboard from edit mode, and the game has not lost it later than at once. */
  #edit_holds = false;
  #focus_sent_ms = Number.NEGATIVE_INFINITY;
  #page: "none" | "loading" | "loaded" = "none";

  constructor(core: HostCore, { follows }: { readonly follows: boolean }) {
    this.#core = core;
    this.#follows = follows;
  }

  handle(event: HostEvent): void {
    this.#learn(event);
    this.#carryOut(this.#core.handle(event, this.#now_ms));
  }

  /** Lets time pass, waking the core when it wants to be. */
  pass(pause_ms: number, check: () => void = () => {}): void {
    const end_ms = this.#now_ms + pause_ms;
    for (
      let next_ms = this.#core.next_change_ms;
      next_ms !== undefined && next_ms <= end_ms;
      next_ms = this.#core.next_change_ms
    ) {
      this.#now_ms = next_ms;
      this.handle({ kind: "time" });
      check();
    }
    this.#now_ms = end_ms;
  }

  /** What is not as it has to be, in words. */
  faults(): string[] {
    const faults = [...this.#faults];
    const say = (wrong: boolean, text: string): void => {
      if (wrong) faults.push(text);
    };
    const { shown, takes_mouse } = this;
    const is_waiting = this.#notice === "waiting";
    say(shown && !this.#visible, "seen while the player hides it");
    say(shown && this.#page !== "loaded", "seen without its page");
    say(shown && this.place === undefined, "seen nowhere");
    say(shown && is_waiting, "seen without the game's window");
    say(shown && this.#notice === "attached" && this.#game === undefined, "seen after the game's window was closed");
    say(
      shown &&
        this.#notice === "attached" &&
        this.#game?.focused === false &&
        !this.#isMoving() &&
        !(this.#editing && (this.#own_focused || this.#edit_holds)),
      "seen over a third program",
    );
    say(shown && this.#notice === "attached" && !hasArea(this.#game?.bounds ?? nowhere), "seen over a window without area");
    say(takes_mouse && !shown, "takes the mouse unseen");
    say(takes_mouse && !this.#editing, "takes the mouse without edit mode");
    say(takes_mouse && !this.#agent_open, "takes the mouse with nobody to end that");
    say(this.has_quit && (shown || takes_mouse), "leaves its window behind");
    say(!this.#follows && this.#attached !== undefined, "follows a window where none can be followed");
    return faults;
  }

  #notice: string | undefined;

  #isMoving(): boolean {
    return this.#now_ms < Math.max(this.#focus_sent_ms, this.#edit_began_ms) + focus_ms_max;
  }

  #learn(event: HostEvent): void {
    if (this.has_quit) return;
    if (event.kind === "overlay") {
      if (event.editing && !(this.#editing && this.#agent_open)) {
        this.#edit_began_ms = this.#now_ms;
        this.#edit_holds = true;
      }
      [this.#agent_open, this.#visible, this.#editing] = [true, event.visible, event.editing];
      this.#title = event.window_title;
      this.#title_known ||= this.#title !== undefined;
    }
    if (event.kind === "agent_gone") this.#agent_open = false;
    if (event.kind === "game_attached") this.#game = { bounds: event.bounds, focused: true };
    if (event.kind === "game_detached") this.#game = undefined;
    if (this.#game !== undefined) {
      if (event.kind === "game_focused") this.#game.focused = true;
      if (event.kind === "game_blurred") this.#learnBlur(this.#game);
      if (event.kind === "game_moved") this.#game.bounds = event.bounds;
    }
    if (event.kind === "own_focused" || event.kind === "own_blurred") this.#own_focused = event.kind === "own_focused";
    if (event.kind === "own_blurred") this.#edit_holds = false;
    if (event.kind === "screen") this.#screen = event.bounds;
    if (event.kind === "page_loaded" && this.#page === "loading") this.#page = "loaded";
    if (event.kind === "page_failed") this.#page = "none";
    const is_there = this.#agent_open && (this.#title !== undefined || !this.#title_known);
    this.#alone_since_ms = is_there ? undefined : (this.#alone_since_ms ?? this.#now_ms);
  }

  /** The keyboard may be on its way to the overlay: by a click, where the system had refused it. */
  #learnBlur(game: { focused: boolean }): void {
    if (game.focused && this.#edit_holds && !this.#own_focused && !this.#isMoving()) {
      this.#edit_began_ms = this.#now_ms;
      this.#edit_holds = false;
    }
    game.focused = false;
  }

  #carryOut(commands: readonly HostCommand[]): void {
    for (const command of commands) {
      this.commands.push(command);
      if (this.has_quit) this.#faults.push(`does ${command.kind} after its end`);
      this.#carry(command);
    }
  }

  #carry(command: HostCommand): void {
    switch (command.kind) {
      case "attach":
        if (command.window_title === this.#attached) this.#faults.push("looks for the same window twice");
        this.#attached = command.window_title;
        this.#game = undefined;
        break;
      case "load":
        this.#page = "loading";
        break;
      case "place":
        this.place = command;
        if (command.bounds !== this.#game?.bounds && command.bounds !== this.#screen) this.#faults.push("is where nothing is");
        break;
      case "show":
        if (this.shown) this.#faults.push("is shown twice");
        if (!this.#visible) this.#faults.push("flashes up while the player hides it");
        this.shown = true;
        break;
      case "hide":
        if (!this.shown) this.#faults.push("is hidden twice");
        if (this.takes_mouse) this.#faults.push("is hidden with the mouse");
        this.shown = false;
        break;
      case "mouse":
        if (this.takes_mouse === command.takes) this.#faults.push("takes the same mouse twice");
        this.takes_mouse = command.takes;
        break;
      case "focus_overlay":
      case "focus_game":
        this.#focus_sent_ms = this.#now_ms;
        break;
      case "notice":
        this.#notice = command.notice.kind;
        break;
      case "quit": {
        this.has_quit = true;
        const since_ms = this.#alone_since_ms;
        if (since_ms === undefined || this.#now_ms - since_ms < gone_ms_max)
          this.#faults.push("quits though the game and the agent are there");
        break;
      }
      case "ask_page":
      case "end_editing":
        break;
    }
  }
}

const nowhere: Bounds = { x: 0, y: 0, width: 0, height: 0 };
