import { beforeEach, describe, expect, it } from "vitest";

import { MemoryDesktop } from "../memory-desktop.suite.js";
import { MemoryOverlayWindow } from "../memory-overlay-window.suite.js";
import { gone_ms_max } from "./game-presence.js";
import type { GameWindow } from "./game-window.js";
import type { AgentHostEvent } from "./host-event.js";
import { OverlayHost } from "./overlay-host.js";

type RadioEvent = Extract<AgentHostEvent, { kind: "overlay" | "agent_gone" }>;
const playing = { kind: "overlay", visible: true, editing: false, window_title: "Sky" } as const;

/** A host of memory alone, on virtual time. */
class HostRig {
  readonly desktop = new MemoryDesktop();
  readonly overlay_window: MemoryOverlayWindow;
  readonly log: string[] = [];
  readonly host: OverlayHost;
  edit_ends = 0;
  page: string | undefined = "http://page#token=secret";
  tell: (event: RadioEvent) => void = () => {};
  ended: "quit" | "restart" | undefined;
  #now_ms = 0;
  #timers = new Map<object, { at_ms: number; run: () => void }>();

  constructor(game_window: Partial<GameWindow> = {}) {
    this.overlay_window = new MemoryOverlayWindow((focused) => this.desktop.handleOverlay(focused));
    this.host = new OverlayHost({
      reach: { kind: "sure" },
      game_window: {
        attach: game_window.attach ?? ((title, listener) => this.desktop.attach(title, listener)),
        focusGame: () => this.desktop.focusGame(),
        focusOverlay: () => this.desktop.focusOverlay(),
        close: () => this.desktop.close(),
      },
      overlay_window: this.overlay_window,
      radio: {
        listen: (listener) => {
          this.tell = listener;
        },
        openPage: async () => this.page ?? Promise.reject(new Error("no page")),
        endEditing: async () => {
          this.edit_ends += 1;
          throw new Error("the agent has gone");
        },
      },
      now_ms: () => this.#now_ms,
      timer: (delay_ms, run) => {
        const key = {};
        this.#timers.set(key, { at_ms: this.#now_ms + delay_ms, run });
        return () => this.#timers.delete(key);
      },
      onLog: (line) => this.log.push(line),
    });
    void this.host.ended.then((how) => {
      this.ended = how;
    });
  }

  get timers(): number {
    return this.#timers.size;
  }

  async pass(pause_ms: number): Promise<void> {
    const end_ms = this.#now_ms + pause_ms;
    for (;;) {
      await settle();
      const [next] = [...this.#timers].sort(([, a], [, b]) => a.at_ms - b.at_ms);
      if (next === undefined || next[1].at_ms > end_ms) break;
      this.#timers.delete(next[0]);
      this.#now_ms = next[1].at_ms;
      next[1].run();
    }
    this.#now_ms = end_ms;
  }

  /** With its page drawn, on a game's window. */
  async play(): Promise<ReturnType<MemoryDesktop["open"]>> {
    this.tell(playing);
    await settle();
    this.overlay_window.loads.at(-1)?.answer(true);
    await settle();
    return this.desktop.open("Sky");
  }
}

/** Lets all promises that can be settled be settled. */
async function settle(): Promise<void> {
  for (let round = 0; round < 10; round++) await Promise.resolve();
}

let rig: HostRig;
beforeEach(() => {
  rig = new HostRig();
});

describe("the overlay's window", () => {
  it("follows the game's: over it, moved with it, hidden with it, gone with it", async () => {
    const { overlay_window, desktop } = rig;
    const game = await rig.play();
    expect(overlay_window).toMatchObject({ shown: true, takes_mouse: false, at: { bounds: game.place } });
    game.move(7, 9);
    await rig.pass(100);
    expect(overlay_window.at?.bounds).toEqual(game.place);
    const other = desktop.open("Mail");
    expect(overlay_window.shown).toBe(false);
    other.close();
    game.toFront();
    expect(overlay_window.shown).toBe(true);
    game.close();
    expect(overlay_window.shown).toBe(false);
    desktop.open("Sky");
    expect(overlay_window.shown).toBe(true);
    rig.tell({ ...playing, window_title: undefined });
    await rig.pass(gone_ms_max);
    expect(rig.ended).toBe("quit");
    expect(overlay_window.closed).toBe(true);
    expect(rig.timers).toBe(0);
  });

  it("is hidden before the event that says so has been handled", async () => {
    await rig.play();
    rig.tell({ ...playing, visible: false });
    expect(rig.overlay_window.shown).toBe(false);
  });

  it("takes mouse and keyboard in edit mode and gives both back to the game", async () => {
    await rig.play();
    rig.tell({ ...playing, editing: true });
    expect(rig.overlay_window).toMatchObject({ shown: true, takes_mouse: true, focused: true });
    await rig.pass(60_000);
    expect(rig.overlay_window).toMatchObject({ shown: true, takes_mouse: true });
    rig.tell(playing);
    expect(rig.overlay_window).toMatchObject({ shown: true, takes_mouse: false });
    await rig.pass(60_000);
    expect(rig.overlay_window.shown).toBe(true);
  });

  it("lets go when the player turns to another program, though the agent does not answer", async () => {
    await rig.play();
    rig.tell({ ...playing, editing: true });
    await rig.pass(1_000);
    rig.desktop.open("Mail");
    rig.overlay_window.blur();
    expect(rig.overlay_window).toMatchObject({ shown: false, takes_mouse: false });
    expect(rig.edit_ends).toBe(1);
    await rig.pass(1_000);
    expect(rig.edit_ends).toBe(1);
  });
});

describe("the page", () => {
  it("is asked for again until there is one, and what an older load says does not count", async () => {
    rig.page = undefined;
    rig.tell(playing);
    await rig.pass(500);
    rig.page = "http://one";
    await rig.pass(500);
    expect(rig.overlay_window.loads.map(({ url }) => url)).toEqual(["http://one"]);
    rig.page = "http://two";
    rig.tell({ kind: "agent_gone" });
    rig.tell(playing);
    await settle();
    const [first, second] = rig.overlay_window.loads;
    rig.desktop.open("Sky");
    first?.answer(true);
    await settle();
    expect(rig.overlay_window.shown).toBe(false);
    second?.answer(true);
    await settle();
    expect(rig.overlay_window.shown).toBe(true);
  });

  it("is loaded again when it crashes, and never seen without", async () => {
    await rig.play();
    rig.overlay_window.crash();
    expect(rig.overlay_window.shown).toBe(false);
    await rig.pass(1_000);
    rig.overlay_window.loads.at(-1)?.answer(true);
    await settle();
    expect(rig.overlay_window).toMatchObject({ shown: true, loads: { length: 2 } });
  });

  it("hears how it hangs; the log has no address and no title", async () => {
    await rig.play();
    expect(rig.overlay_window.notices.map(({ kind }) => kind)).toEqual(["plain", "waiting", "attached"]);
    expect(rig.log.join()).not.toMatch(/token|http|Sky/);
  });
});

describe("the end", () => {
  it("is a restart where another game cannot be followed", async () => {
    const titles: string[] = [];
    rig = new HostRig({
      attach: (title) => {
        titles.push(title);
        return titles.length === 1;
      },
    });
    rig.tell(playing);
    rig.tell({ ...playing, window_title: "Sea" });
    await settle();
    expect(titles).toEqual(["Sky", "Sea"]);
    expect(rig.ended).toBe("restart");
    expect(rig.overlay_window.closed).toBe(true);
  });

  it("comes when the overlay's window is closed from outside", async () => {
    await rig.play();
    rig.overlay_window.closeFromOutside();
    await settle();
    expect(rig.ended).toBe("quit");
    expect(rig.timers).toBe(0);
  });

  it("closes all, once, and hears nothing after it", async () => {
    const game = await rig.play();
    rig.tell({ ...playing, window_title: undefined });
    expect(rig.timers).toBe(1);
    rig.host.close();
    expect(rig.timers).toBe(0);
    rig.host.close("restart");
    rig.overlay_window.crash();
    game.close();
    rig.tell(playing);
    await rig.pass(60_000);
    expect(rig.ended).toBe("quit");
    expect(rig.overlay_window.shown).toBe(false);
  });
});
