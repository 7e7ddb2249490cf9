import { describe, expect, it } from "vitest";

import { gone_ms_max } from "./game-presence.js";
import type { HostCommand } from "./host-command.js";
import { doubt_ms, focus_ms_max, HostCore, type HostCoreOptions } from "./host-core.js";

const bounds = { x: 100, y: 50, width: 800, height: 600 };
const screen = { x: 0, y: 0, width: 1920, height: 1080 };
const attached = { kind: "game_attached", bounds, fullscreen: false, elevated: false } as const;
const open = { kind: "overlay", visible: true, editing: false, window_title: "Sky" } as const;
const editing = { ...open, editing: true };

/** With its page drawn. */
function readyCore(
  options: HostCoreOptions = { reach: { kind: "sure" } },
  agent: typeof open | { kind: "overlay"; visible: true; editing: false } = open,
) {
  const core = new HostCore(options);
  const commands = [
    ...core.handle({ kind: "screen", bounds: screen }, 0),
    ...core.handle(agent, 0),
    ...core.handle({ kind: "page", url: "http://page" }, 0),
    ...core.handle({ kind: "page_loaded" }, 0),
  ];
  return { core, commands };
}

/** On the game's window, at 0. */
function playingCore(): HostCore {
  const { core } = readyCore();
  core.handle(attached, 0);
  return core;
}

const kinds = (commands: readonly HostCommand[]): string[] => commands.map(({ kind }) => kind);

describe("the window of a game", () => {
  it("is looked for once it has a name, and the overlay is seen on it when it is in front", () => {
    const { core, commands } = readyCore();
    expect(commands).toContainEqual({ kind: "attach", window_title: "Sky" });
    expect(kinds(commands)).not.toContain("show");
    expect(core.handle(attached, 5)).toEqual([
      { kind: "notice", notice: { kind: "attached", elevated: false } },
      { kind: "place", bounds, fullscreen: false },
      { kind: "show" },
    ]);
  });

  it("is followed: moved, fullscreen, behind another one, closed and there again", () => {
    const core = playingCore();
    const moved = { ...bounds, x: 300 };
    expect(core.handle({ kind: "game_moved", bounds: moved }, 100)).toEqual([
      { kind: "place", bounds: moved, fullscreen: false },
    ]);
    expect(core.handle({ kind: "game_fullscreen", fullscreen: true }, 101)).toEqual([
      { kind: "place", bounds: moved, fullscreen: true },
    ]);
    expect(core.handle({ kind: "game_moved", bounds: screen }, 102)).toEqual([]);
    expect(core.next_change_ms).toBe(117);
    expect(core.handle({ kind: "time" }, 117)).toEqual([{ kind: "place", bounds: screen, fullscreen: true }]);
    expect(core.handle({ kind: "game_blurred" }, 200)).toEqual([{ kind: "hide" }]);
    expect(core.handle({ kind: "game_focused" }, 300)).toEqual([{ kind: "show" }]);
    expect(kinds(core.handle({ kind: "game_detached" }, 400))).toEqual(["hide", "notice"]);
    expect(kinds(core.handle(attached, 500))).toEqual(["notice", "place", "show"]);
  });

  it("is not followed at more than one move a frame, and the last move counts", () => {
    const core = playingCore();
    const placed: number[] = [];
    let now_ms = 100;
    for (let x = 0; x < 200; x++) {
      now_ms += 1;
      for (const command of core.handle({ kind: "game_moved", bounds: { ...bounds, x } }, now_ms)) {
        if (command.kind === "place") placed.push(command.bounds.x);
      }
    }
    expect(placed.length).toBeLessThanOrEqual(14);
    expect(core.handle({ kind: "time" }, core.next_change_ms ?? 0)).toEqual([
      { kind: "place", bounds: { ...bounds, x: 199 }, fullscreen: false },
    ]);
  });

  it("is placed anew when the screen's scale has changed", () => {
    const core = playingCore();
    expect(core.handle({ kind: "screen", bounds: screen }, 100)).toEqual([{ kind: "place", bounds, fullscreen: false }]);
  });

  it("of another game is looked for in its place, and the first one's is forgotten", () => {
    const core = playingCore();
    expect(core.handle({ ...open, window_title: "Sea" }, 100)).toEqual([
      { kind: "attach", window_title: "Sea" },
      { kind: "hide" },
      { kind: "notice", notice: { kind: "waiting" } },
    ]);
  });

  it("can be named by the player; what games say does not count then, and it is awaited as long as there is an agent", () => {
    const { core, commands } = readyCore({ reach: { kind: "sure" }, window_title: "Mine" });
    expect(commands.filter(({ kind }) => kind === "attach")).toEqual([{ kind: "attach", window_title: "Mine" }]);
    expect(core.handle({ kind: "overlay", visible: true, editing: false }, 10)).toEqual([]);
    expect(core.next_change_ms).toBeUndefined();
  });
});

describe("the player's key", () => {
  it("hides at once and shows at once", () => {
    const core = playingCore();
    expect(core.handle({ ...open, visible: false }, 10)).toEqual([{ kind: "hide" }]);
    expect(core.handle({ kind: "game_blurred" }, 11)).toEqual([]);
    expect(core.handle({ kind: "game_focused" }, 12)).toEqual([]);
    expect(core.handle(attached, 13)).toEqual([]);
    expect(core.handle(open, 14)).toEqual([{ kind: "show" }]);
  });
});

describe("edit mode", () => {
  it("takes the mouse and the keyboard, and gives both back", () => {
    const core = playingCore();
    expect(core.handle(editing, 10)).toEqual([{ kind: "mouse", takes: true }, { kind: "focus_overlay" }]);
    expect(core.handle({ kind: "game_blurred" }, 12)).toEqual([]);
    expect(core.handle({ kind: "own_focused" }, 15)).toEqual([]);
    expect(core.handle({ kind: "time" }, 5_000)).toEqual([]);
    expect(core.handle(open, 6_000)).toEqual([{ kind: "mouse", takes: false }, { kind: "focus_game" }]);
    expect(core.handle({ kind: "own_blurred" }, 6_001)).toEqual([]);
    expect(core.handle({ kind: "game_focused" }, 6_010)).toEqual([]);
    expect(core.handle({ kind: "time" }, 7_000)).toEqual([]);
  });

  it("ends when the player turns to another program, and leaves that one the keyboard", () => {
    const core = playingCore();
    for (const event of [editing, { kind: "game_blurred" }, { kind: "own_focused" }] as const) core.handle(event, 10);
    expect(core.handle({ kind: "own_blurred" }, 5_000)).toEqual([
      { kind: "mouse", takes: false },
      { kind: "hide" },
      { kind: "end_editing" },
    ]);
    // The agent has not heard of it yet.
    expect(core.handle(editing, 5_001)).toEqual([]);
    expect(core.handle({ kind: "game_focused" }, 5_002)).toEqual([{ kind: "show" }]);
    core.handle(open, 5_003);
    expect(kinds(core.handle(editing, 6_000))).toEqual(["mouse", "focus_overlay"]);
  });

  it("goes on where the system refuses the overlay the keyboard, in front of the game or of the settings", () => {
    const leaves = [{ kind: "time" }, { kind: "game_blurred" }] as const;
    for (const event of leaves) {
      const core = playingCore();
      core.handle(editing, 10);
      core.handle(event, 12);
      expect(core.handle({ kind: "time" }, 10 + focus_ms_max), event.kind).toEqual([]);
      expect(core.handle({ kind: "time" }, 60_000), event.kind).toEqual([]);
      expect(core.handle(open, 60_001)[0]).toEqual({ kind: "mouse", takes: false });
    }
    const core = playingCore();
    core.handle({ kind: "game_blurred" }, 10);
    core.handle(editing, 1_000);
    expect(core.handle({ kind: "time" }, 1_000 + focus_ms_max)).toEqual([]);
    core.handle({ kind: "own_focused" }, 5_000);
    expect(core.handle({ kind: "own_blurred" }, 6_000)[0]).toEqual({ kind: "mouse", takes: false });
  });

  it("goes on when the player gives the overlay the keyboard by a click: for a moment none has it", () => {
    const core = playingCore();
    core.handle(editing, 10);
    expect(core.handle({ kind: "game_blurred" }, 5_000)).toEqual([]);
    expect(core.handle({ kind: "own_focused" }, 5_000 + focus_ms_max - 1)).toEqual([]);
    expect(core.handle({ kind: "time" }, 60_000)).toEqual([]);
  });

  it("ends when the game loses the keyboard to another program, though the overlay never had it", () => {
    const core = playingCore();
    core.handle(editing, 10);
    core.handle({ kind: "game_blurred" }, 5_000);
    expect(core.next_change_ms).toBe(5_000 + focus_ms_max);
    expect(kinds(core.handle({ kind: "time" }, 5_000 + focus_ms_max))).toEqual(["mouse", "hide", "end_editing"]);
  });

  it("ends with the game's window, when it is hidden, and when the agent goes", () => {
    const leave = [{ kind: "game_detached" }, { ...editing, visible: false }, { kind: "agent_gone" }] as const;
    for (const event of leave) {
      const core = playingCore();
      core.handle(editing, 10);
      core.handle({ kind: "own_focused" }, 11);
      expect(core.handle(event, 5_000)[0], event.kind).toEqual({ kind: "mouse", takes: false });
    }
  });

  it("is seen though the settings window is in front, from where it was begun", () => {
    const core = playingCore();
    core.handle({ kind: "game_blurred" }, 10);
    expect(kinds(core.handle(editing, 1_000))).toEqual(["show", "mouse", "focus_overlay"]);
    core.handle({ kind: "own_focused" }, 1_020);
    expect(core.handle({ kind: "time" }, 9_000)).toEqual([]);
  });

  it("is ended at once where there is nothing to see", () => {
    const { core } = readyCore();
    expect(core.handle(editing, 10)).toEqual([{ kind: "end_editing" }]);
  });
});

describe("the end", () => {
  it("comes when no game has been there for as long as a restart takes, and not before", () => {
    const core = playingCore();
    core.handle({ kind: "game_detached" }, 1_000);
    core.handle({ kind: "overlay", visible: true, editing: false }, 2_000);
    expect(core.next_change_ms).toBe(2_000 + gone_ms_max);
    core.handle(open, 11_999);
    core.handle({ kind: "overlay", visible: true, editing: false }, 13_000);
    expect(core.handle({ kind: "time" }, 12_999 + gone_ms_max)).toEqual([]);
    expect(core.handle({ kind: "time" }, 13_000 + gone_ms_max)).toEqual([{ kind: "quit" }]);
    expect(core.handle(open, 30_000)).toEqual([]);
    expect(core.next_change_ms).toBeUndefined();
  });

  it("comes with the agent's, but not with one that is restarted", () => {
    const core = playingCore();
    expect(core.handle({ kind: "agent_gone" }, 1_000)).toEqual([]);
    expect(kinds(core.handle(open, 1_000 + gone_ms_max - 1))).toEqual(["ask_page"]);
    expect(core.next_change_ms).toBeUndefined();
    core.handle({ kind: "agent_gone" }, 60_000);
    expect(kinds(core.handle({ kind: "time" }, 60_000 + gone_ms_max))).toEqual(["hide", "quit"]);
  });

  it("comes with the agent's too where no game has named its window, or the player has", () => {
    for (const window_title of [undefined, "Mine"]) {
      const { core } = readyCore({ reach: { kind: "sure" }, window_title }, { kind: "overlay", visible: true, editing: false });
      core.handle({ kind: "time" }, 500_000);
      core.handle({ kind: "agent_gone" }, 600_000);
      expect(kinds(core.handle({ kind: "time" }, 600_000 + gone_ms_max - 1))).toEqual([]);
      expect(kinds(core.handle({ kind: "time" }, 600_000 + gone_ms_max))).toContain("quit");
    }
  });

  it("comes with that of its window, at once, whoever closed it", () => {
    const core = playingCore();
    expect(core.handle({ kind: "own_closed" }, 10)).toEqual([{ kind: "quit" }]);
    expect(core.next_change_ms).toBeUndefined();
    expect(core.handle(open, 20)).toEqual([]);
  });

  it("is ten seconds away, as the protocol says", () => {
    expect(gone_ms_max).toBe(10_000);
  });
});

describe("where no window can be followed", () => {
  it("is an ordinary window on top of all others, and says why", () => {
    const { core, commands } = readyCore({ reach: { kind: "none", reason: "wayland" } });
    expect(kinds(commands)).not.toContain("attach");
    expect(commands).toContainEqual({ kind: "notice", notice: { kind: "plain", reason: "wayland" } });
    expect(commands.slice(-1)).toEqual([{ kind: "show" }]);
    expect(core.handle(editing, 10)).toEqual([{ kind: "mouse", takes: true }, { kind: "focus_overlay" }]);
    expect(core.handle(open, 5_000)).toEqual([{ kind: "mouse", takes: false }]);
  });

  it("is one until a game has named its window", () => {
    const { core, commands } = readyCore({ reach: { kind: "sure" } }, { kind: "overlay", visible: true, editing: false });
    expect(commands).toContainEqual({ kind: "notice", notice: { kind: "plain", reason: "no_game" } });
    expect(kinds(core.handle(open, 10))).toEqual(["attach", "hide", "notice"]);
  });

  it("becomes one when the window does not show itself in time, and hangs on it when it does later", () => {
    const { core } = readyCore({ reach: { kind: "doubtful", reason: "wayland" } });
    expect(core.next_change_ms).toBe(doubt_ms);
    expect(kinds(core.handle({ kind: "time" }, doubt_ms))).toEqual(["notice", "show"]);
    expect(kinds(core.handle(attached, 60_000))).toEqual(["notice", "place"]);
    expect(kinds(core.handle({ kind: "game_detached" }, 70_000))).toEqual(["hide", "notice"]);
  });
});

describe("the page", () => {
  it("is asked for again after ever longer pauses while it crashes, and nothing is seen without it", () => {
    const core = playingCore();
    expect(kinds(core.handle({ kind: "page_failed" }, 0))).toEqual(["hide"]);
    const pauses_ms: number[] = [];
    let now_ms = 0;
    for (let round = 0; round < 7; round++) {
      const next_ms = core.next_change_ms ?? Number.NaN;
      pauses_ms.push(next_ms - now_ms);
      now_ms = next_ms;
      expect(kinds(core.handle({ kind: "time" }, now_ms))).toEqual(["ask_page"]);
      if (round % 2 === 0) core.handle({ kind: "page_refused" }, now_ms);
      else {
        expect(kinds(core.handle({ kind: "page", url: "http://page" }, now_ms))).toEqual(["load"]);
        core.handle({ kind: "page_failed" }, now_ms);
      }
    }
    expect(pauses_ms).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
  });

  it("is loaded again when the agent has come back with it elsewhere, and only then", () => {
    const core = playingCore();
    core.handle({ kind: "agent_gone" }, 10);
    expect(kinds(core.handle(open, 20))).toEqual(["ask_page"]);
    expect(core.handle({ kind: "page", url: "http://page" }, 21)).toEqual([]);
    core.handle({ kind: "agent_gone" }, 30);
    core.handle(open, 40);
    expect(kinds(core.handle({ kind: "page", url: "http://other" }, 41))).toEqual(["load", "hide"]);
    expect(kinds(core.handle({ kind: "page_loaded" }, 50))).toEqual(["show"]);
  });
});
