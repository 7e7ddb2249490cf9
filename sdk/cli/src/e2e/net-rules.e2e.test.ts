import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { Laboratory, type LabPlayer } from "../lab/laboratory.js";
import { testFolder } from "./command.suite.js";
import { hears } from "./heard-frames.suite.js";
import { clockMs, RadioLog } from "./radio-log.suite.js";
import { writeTones } from "./tone-speech.suite.js";

describe("what an operation's nets ask of those who talk", () => {
  const folder = testFolder();
  let lab: Laboratory;
  let players: readonly LabPlayer[];
  let ear_log: RadioLog;
  beforeAll(async () => {
    const operation_path = join(folder.path, "nets.json");
    writeFileSync(operation_path, JSON.stringify(operation));
    lab = await Laboratory.start({ operation_path, loss: 0, seed: 1 });
    for (const name of ["One", "Two", "Three"]) await lab.addPlayer({ name, role: "all" });
    const settings = { "config.json": { microphone: plain_microphone, audio: { bitrate_bps: 40_000 } } };
    await lab.addPlayer({ name: "Chooser", role: "all", settings });
    players = lab.players;
    ear_log = new RadioLog(player(2).talkgroup);
    const speech = await writeTones(join(folder.path, "tones.wav"), [440], 60);
    for (const { talkgroup } of players) {
      for (const { id } of operation.nets) await talkgroup.channels.join(id);
      for (const { id } of operation.nets) await talkgroup.ptt.bind(id, { channel_id: id });
      await talkgroup.microphone.play(speech);
    }
  }, 30_000);
  afterAll(async () => {
    await lab?.close();
    folder.remove();
  });

  const player = (index: number): LabPlayer => {
    const found = players[index];
    if (found === undefined) throw new Error("the laboratory is not set up");
    return found;
  };

  /** What the encoder is set to while a key is held and heard. It is heard no more in the end, so that the next talk is alone. */
  const talk = async (index: number, binding_id: string): Promise<number> => {
    const { name, talkgroup } = player(index);
    const pressed_ms = clockMs();
    await talkgroup.ptt.press(binding_id);
    await ear_log.speaking(name, true, pressed_ms);
    const { bitrate_bps } = await talkgroup.stats.read();
    const released_ms = clockMs();
    await talkgroup.ptt.release(binding_id);
    await ear_log.speaking(name, false, released_ms);
    return bitrate_bps;
  };

  it("codec: voice is encoded as the net asks, on a simulcast as the most frugal of its nets", async () => {
    const { talkgroup } = player(0);
    await talkgroup.simulcast.define("both", ["high", "low"]);
    await talkgroup.ptt.bind("both", { simulcast_id: "both" });
    expect(await talk(0, "plain")).toBe(48_000);
    expect(await talk(0, "low")).toBe(28_000);
    expect(await talk(0, "high")).toBe(64_000);
    expect(await talk(0, "both")).toBe(28_000);
    expect(await talk(0, "plain")).toBe(48_000);
  });

  it("codec: a player's own choice goes before the net's", async () => {
    expect(await talk(3, "low")).toBe(40_000);
    expect(await talk(3, "high")).toBe(40_000);
  });

  it("release_ms: sent after the key is what the net asks, unless the player has chosen another", async () => {
    const { name, talkgroup } = player(0);
    /** Frames of 10 ms. */
    const sentAfterKey = async (binding_id: string): Promise<number> => {
      const pressed_ms = clockMs();
      await talkgroup.ptt.press(binding_id);
      await ear_log.speaking(name, true, pressed_ms);
      const before = (await talkgroup.stats.read()).datagrams_sent;
      await talkgroup.ptt.release(binding_id);
      await ear_log.speaking(name, false, clockMs());
      return (await talkgroup.stats.read()).datagrams_sent - before;
    };
    expect(await sentAfterKey("long")).toBeGreaterThanOrEqual(150);
    expect(await sentAfterKey("plain")).toBeLessThan(100);
    await talkgroup.channels.mix("long", { release_ms: 0 });
    expect(await sentAfterKey("long")).toBeLessThan(100);
    await talkgroup.channels.mix("long", { unset: ["release_ms"] });
    expect(await sentAfterKey("long")).toBeGreaterThanOrEqual(150);
  });

  it("talkers_max: who presses while as many others talk is refused, and talks when one has ended", async () => {
    const began_ms = clockMs();
    for (const index of [0, 1]) await player(index).talkgroup.ptt.press("two");
    for (const name of ["One", "Two"]) await ear_log.speaking(name, true, began_ms);
    await expect(player(2).talkgroup.ptt.press("two")).rejects.toMatchObject({ code: "channel_busy" });
    await ear_log.first("ptt", began_ms, ({ talking, cause }) => !talking && cause === "busy");
    await player(2).talkgroup.ptt.release("two");
    await player(0).talkgroup.ptt.release("two");
    await ear_log.speaking("One", false, began_ms);
    await player(2).talkgroup.ptt.press("two");
    await hears(player(0), 20);
    for (const index of [1, 2]) await player(index).talkgroup.ptt.release("two");
  });
});

const plain_microphone = { noise_suppression: false, automatic_gain: false };
const everybody = { listen: ["all"], speak: ["all"] };
const operation = {
  id: "nets",
  title: "Nets",
  roles: [{ id: "all", title: "All" }],
  nets: [
    { id: "plain", title: "Plain", label: "PLAIN", ...everybody },
    { id: "low", title: "Low", label: "LOW", ...everybody, codec: { bitrate_bps: 28_000, frame_ms: 20 } },
    { id: "high", title: "High", label: "HIGH", ...everybody, codec: { bitrate_bps: 64_000 } },
    { id: "long", title: "Long", label: "LONG", ...everybody, release_ms: 1_500 },
    { id: "two", title: "Two", label: "TWO", ...everybody, talkers_max: 2 },
  ],
};
