import type { GameRig, RigGame } from "./game-window.suite.js";
import type { Bounds } from "./host/bounds.js";
import type { GameWindow } from "./host/game-window.js";
import type { GameWindowEvent } from "./host/host-event.js";

/** Windows that exist only here, one in front of the other, and a GameWindow that sees them. */
export class MemoryDesktop implements GameWindow {
  /** From the back to the front. */
  readonly #windows: MemoryWindow[] = [];
  #window_title: string | undefined;
  #listener: (event: GameWindowEvent) => void = () => {};
  #seen:
    | { readonly window: MemoryWindow; readonly bounds: Bounds; readonly fullscreen: boolean; readonly focused: boolean }
    | undefined;
  /** Set where another program has the keyboard, whatever is in front. */
  #is_away = false;

  attach(window_title: string, listener: (event: GameWindowEvent) => void): boolean {
    if (window_title !== this.#window_title) this.#seen = undefined;
    this.#window_title = window_title;
    this.#listener = listener;
    this.#look();
    return true;
  }

  focusGame(): boolean {
    const window = this.#seen?.window;
    this.#is_away = false;
    window?.toFront();
    return window !== undefined;
  }

  focusOverlay(): boolean {
    return false;
  }

  close(): void {
    this.#listener = () => {};
  }

  /** The overlay's own window has the keyboard, or has given it back. */
  handleOverlay(focused: boolean): void {
    this.#is_away = focused;
    this.#look();
  }

  open(title: string, bounds: Bounds = { x: 100, y: 80, width: 640, height: 480 }): MemoryWindow {
    const window = new MemoryWindow(title, bounds, (change) => {
      if (change === "front") this.#windows.push(...this.#windows.splice(this.#windows.indexOf(window), 1));
      if (change === "close") this.#windows.splice(this.#windows.indexOf(window), 1);
      this.#look();
    });
    this.#windows.push(window);
    this.#is_away = false;
    this.#look();
    return window;
  }

  /** Tells what is otherwise than when it was looked at last. */
  #look(): void {
    const front = this.#is_away ? undefined : this.#windows.findLast(({ is_minimised }) => !is_minimised);
    const before = this.#seen;
    if (before !== undefined && !this.#windows.includes(before.window)) {
      this.#seen = undefined;
      this.#listener({ kind: "game_detached" });
    } else if (before !== undefined) {
      const { place: bounds, is_fullscreen: fullscreen } = before.window;
      const focused = before.window === front;
      this.#seen = { window: before.window, bounds, fullscreen, focused };
      if (focused !== before.focused) this.#listener({ kind: focused ? "game_focused" : "game_blurred" });
      if (bounds !== before.bounds) this.#listener({ kind: "game_moved", bounds });
      if (fullscreen !== before.fullscreen) this.#listener({ kind: "game_fullscreen", fullscreen });
    }
    if (this.#seen !== undefined || front === undefined || front.title !== this.#window_title) return;
    const { place: bounds, is_fullscreen: fullscreen } = front;
    this.#seen = { window: front, bounds, fullscreen, focused: true };
    this.#listener({ kind: "game_attached", bounds, fullscreen, elevated: false });
  }
}

/** A window on it. */
export class MemoryWindow implements RigGame {
  title: string;
  place: Bounds;
  is_fullscreen = false;
  is_minimised = false;
  readonly #tell: (change: "front" | "close" | "other") => void;

  constructor(title: string, place: Bounds, tell: (change: "front" | "close" | "other") => void) {
    this.title = title;
    this.place = place;
    this.#tell = tell;
  }

  async bounds(): Promise<Bounds> {
    return this.place;
  }

  move(x: number, y: number): void {
    this.place = { ...this.place, x, y };
    this.#tell("other");
  }

  resize(width: number, height: number): void {
    this.place = { ...this.place, width, height };
    this.#tell("other");
  }

  fullscreen(on: boolean): void {
    this.is_fullscreen = on;
    this.place = on ? { ...this.place, x: 0, y: 0 } : { ...this.place };
    this.#tell("other");
  }

  minimise(): void {
    this.is_minimised = true;
    this.#tell("other");
  }

  restore(): void {
    this.is_minimised = false;
    this.#tell("front");
  }

  toFront(): void {
    this.#tell("front");
  }

  rename(title: string): void {
    this.title = title;
    this.#tell("other");
  }

  close(): void {
    this.#tell("close");
  }
}

/** A GameWindow in this process, with the games of a desktop that exists only here. */
export class MemoryRig implements GameRig {
  readonly retitles = true;
  readonly follows: boolean;
  readonly #game_window: GameWindow;
  readonly #desktop: MemoryDesktop;
  readonly #events: GameWindowEvent[] = [];
  readonly #taken = new Map<string, number>();

  constructor(desktop: MemoryDesktop, game_window: GameWindow = desktop) {
    this.#desktop = desktop;
    this.#game_window = game_window;
    this.follows = game_window === desktop;
  }

  async attach(window_title: string): Promise<boolean> {
    return this.#game_window.attach(window_title, (event) => this.#events.push(event));
  }

  async focusGame(): Promise<boolean> {
    return this.#game_window.focusGame();
  }

  async close(): Promise<void> {
    this.#game_window.close();
  }

  async next<K extends GameWindowEvent["kind"]>(kind: K): Promise<Extract<GameWindowEvent, { kind: K }>> {
    for (let index = this.#taken.get(kind) ?? 0; index < this.#events.length; index++) {
      this.#taken.set(kind, index + 1);
      const event = this.#events[index];
      if (event?.kind === kind) return event as Extract<GameWindowEvent, { kind: K }>;
    }
    throw new Error(`${kind} did not come`);
  }

  async told(): Promise<readonly GameWindowEvent[]> {
    return this.#events;
  }

  async open(title: string): Promise<RigGame> {
    return this.#desktop.open(title);
  }

  async stop(): Promise<void> {}
}
