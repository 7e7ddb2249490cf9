import { stripVTControlCharacters } from "node:util";
import type { IpcEvents } from "@talkgroup/sdk";
import { beforeEach, describe, expect, it } from "vitest";

import { lineView, stackView, type ViewedPlayer } from "./radio-view.js";

type Listeners = { [E in keyof IpcEvents]?: (event: IpcEvents[E]) => void };

let listeners: Listeners;
let player: ViewedPlayer;
let written: string;

beforeEach(() => {
  listeners = {};
  written = "";
  player = {
    name: "Command",
    talkgroup: {
      on: (event, listener) => {
        Object.assign(listeners, { [event]: listener });
        return () => {};
      },
    },
  };
});

const write = (text: string): void => {
  written += text;
};

/** The player's line as it was drawn last, without colours. */
function line(): string {
  return stripVTControlCharacters(written.trimEnd().split("\n").at(-1) ?? "")
    .trim()
    .replaceAll(/ +/g, " ");
}

function speaks(session_id: number, name: string, speaking: boolean, own = false): void {
  listeners.speaking?.({ channel_id: "alpha", session_id, name, speaking, own });
}

function channel(membership: "none" | "joined" | "monitor", members: readonly number[]): void {
  listeners.channelState?.({
    channel: {
      channel_id: "alpha",
      title: "Alpha",
      label: "A",
      may_listen: true,
      may_speak: true,
      membership,
      members: members.map((session_id) => ({ session_id, name: "Twin", role: "alpha", monitor: false })),
      gain_db: 0,
      pan: 0,
      muted: false,
      solo: false,
      dry: false,
      positional: false,
    },
  });
}

describe("the radio stacks in a terminal", () => {
  beforeEach(() => stackView(write, ["alpha"]).follow(player));

  it("tells two of one name apart", () => {
    channel("joined", [1, 2]);
    speaks(1, "Twin", true);
    speaks(2, "Twin", true);
    speaks(1, "Twin", false);
    expect(line()).toBe("Command ▼ ALPHA Twin");
    speaks(2, "Twin", false);
    expect(line()).toBe("Command ● ALPHA");
  });

  it("shows nobody any more who has left, nor anything of a channel that was left", () => {
    channel("joined", [1, 2]);
    speaks(1, "Ann", true);
    speaks(2, "Ben", true);
    channel("joined", [2]);
    expect(line()).toBe("Command ▼ ALPHA Ben");
    speaks(3, "Command", true, true);
    expect(line()).toBe("Command ▲ ALPHA on the air");
    channel("none", []);
    expect(line()).toBe("Command ALPHA");
    channel("monitor", [2]);
    expect(line()).toBe("Command ○ ALPHA");
  });
});

it("writes one line for each thing that happens where there is no terminal", () => {
  const view = lineView(write);
  view.follow(player);
  view.step(1, 4, "First");
  speaks(3, "Command", true, true);
  speaks(1, "Ann", true);
  speaks(1, "Ann", false);
  expect(written).toBe("  1/4  First\n    Command talks on alpha\n    Command hears Ann on alpha\n");
});
