import { readFileSync } from "node:fs";
import type { validateAgentConfig } from "@talkgroup/schemas/config";
import { describe, expect, it } from "vitest";

import { ConfigEdits } from "./config-edits.js";
import { changedForNextStart, config_effects } from "./config-effects.js";
import { judgeConfig } from "./settings-rules.js";

type Config = Extract<ReturnType<typeof validateAgentConfig>, { ok: true }>["value"];

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
}

const schema: Schema = JSON.parse(readFileSync(new URL("../../../../schemas/config/agent.schema.json", import.meta.url), "utf8"));

/** As the agent reads it. */
function config(text: object): Config {
  const judged = judgeConfig(text);
  if (!judged.ok) throw new TypeError(judged.refusal.message);
  return judged.value;
}

/** Every member that a file can have, but where its schema is. */
function membersOf({ properties = {} }: Schema): readonly string[] {
  const { $schema: _, ...sections } = properties;
  return Object.entries(sections).flatMap(([name, section]) =>
    section.properties === undefined ? [name] : Object.keys(section.properties).map((member) => `${name}.${member}`),
  );
}

describe("the effects of config.json", () => {
  it("are said of every member there is", () => {
    expect(Object.keys(config_effects).toSorted()).toEqual(membersOf(schema).toSorted());
  });

  it("are found for each member that counts from the next start, and for no other", () => {
    const others = config({
      ...{ microphone: { gain_db: 1, muted: true }, mixer: { gain_db: 1 }, devices: { capture_id: "a", playback_id: "b" } },
      ...{ channels: { "h:1/o/c": { gain_db: 1 } }, channel_order: { "h:1/o": ["c"] }, idle_shutdown_s: 60 },
      ...{ joined_channels: { "h:1/o": { c: "joined" } }, talkers: [{ operation: "h:1/o", name: "Ben", muted: true }] },
      overlay: { visible: false, corner: "top_left", command: ["program"], games: { Game: { scale: 2 } } },
      pairing: { local: "ask", websocket: true, websocket_port: 5000, pages: true },
      ...{ hotkeys: { evdev: true }, audio: { frame_ms: 20, bitrate_bps: 24_000 } },
    });
    const [plain, later] = [config({}), Object.entries(config_effects).filter(([, effect]) => effect === "next_start")];
    expect(changedForNextStart(plain, plain, others)).toEqual(later.map(([member]) => member));
    expect(changedForNextStart(plain, others, config({}))).toEqual([]);
  });
});

describe("hand edits of config.json", () => {
  const started = config({ pairing: { websocket_port: 5000 } });
  function told(...edits: readonly object[]): readonly string[] {
    const lines: string[] = [];
    const watching = new ConfigEdits(started, (line) => lines.push(line));
    for (const edit of edits) watching.handleReloaded(config(edit));
    return lines;
  }

  it("say in one line what counts from the next start, each edit once", () => {
    const [websocket, both] = [
      { pairing: { websocket: true, websocket_port: 5000 } },
      { pairing: { websocket: true }, audio: { bitrate_bps: 24_000 }, microphone: { gain_db: 3 } },
    ];
    expect(told(websocket, websocket, { ...websocket, mixer: { gain_db: 1 } }, both)).toEqual([
      "config.json: pairing.websocket counts from the next start",
      "config.json: pairing.websocket_port, audio.bitrate_bps count from the next start",
    ]);
  });

  it("say nothing of what counts at once, or is as it was at the start again", () => {
    const pairing = { websocket_port: 5000 };
    expect(told({ pairing, microphone: { gain_db: 3 }, hotkeys: { evdev: true } })).toEqual([]);
    expect(told({ pairing: { ...pairing, pages: true } }, { pairing }, { pairing: { ...pairing, pages: true } })).toHaveLength(2);
  });

  it("say it in as few words as a toast has, whatever was changed", () => {
    const all = { frame_ms: 20, bitrate_bps: 24_000 };
    const [line = ""] = told({ audio: all, pairing: { websocket: true, pages: true }, overlay: { visible: false } });
    const later = Object.entries(config_effects).filter(([, effect]) => effect === "next_start");
    for (const [member] of later) expect(line).toContain(` ${member}`);
    expect(line.length).toBeLessThanOrEqual(200);
  });
});
