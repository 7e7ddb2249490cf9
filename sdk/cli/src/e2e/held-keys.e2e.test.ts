import { readdirSync, readFileSync } from "node:fs";
import type { IpcMethods } from "@talkgroup/schemas";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { XLaboratory, xLaboratoryMissing } from "../lab/x-laboratory.js";
import { AgentCaller } from "./agent-caller.suite.js";
import { EarsTape } from "./ears-tape.suite.js";
import { hears } from "./heard-frames.suite.js";
import { clockMs } from "./radio-log.suite.js";
import { startTalkingPair, type TalkingPair } from "./talking-pair.suite.js";

type Hotkey = IpcMethods["hotkeys.bind"]["params"]["hotkey"];

/** From xdotool's start to the first word at the other player: a key, a frame, the network and a jitter buffer. */
const heard_ms_max = 300;
/** From the death of what holds a key to its release. */
const key_up_ms_max = 500;
/** And to the last that the other player hears: the release delay, the way and the jitter buffer later. */
const silent_ms_max = key_up_ms_max + 120 + 60;

const missing = xLaboratoryMissing();
if (missing !== undefined) process.stdout.write(`keys of the system: not tried: ${missing}\n`);
describe.skipIf(missing !== undefined)(missing ?? "a player's keys, from the keyboard to the other player's ears", () => {
  let x: XLaboratory;
  let pair: TalkingPair;
  let caller: AgentCaller;
  beforeAll(async () => {
    x = await XLaboratory.start();
    pair = await startTalkingPair({
      hotkeys: true,
      environment: { DISPLAY: x.display },
      settings: { "config.json": plain_microphone, "bindings.json": { hotkeys: [talkKey("alpha", ["KeyV"])] } },
    });
    caller = await AgentCaller.connect(pair.mouth.agent.ready.socket_path);
  }, 30_000);
  afterAll(async () => {
    caller?.close();
    await pair?.lab.close();
    await x?.close();
  });
  beforeEach(async () => {
    const running = async (): Promise<boolean> =>
      (await caller.call("hotkeys.list", {})).sources.some(({ source, state }) => source === "hook" && state === "running");
    if (!(await running())) await pair.mouth_log.first("hotkeys", clockMs() - 1000, isRunning);
  });

  /** Does something to the keyboard, and waits until the other player hears, or hears no more, a channel. Gives the time it took. */
  const takes = async (words: readonly string[], channel_id: string, speaking: boolean): Promise<number> => {
    const began_ms = clockMs();
    await x.xdotool(...words);
    const heard = await pair.ear_log.first(
      "speaking",
      began_ms,
      (params) => params.channel_id === channel_id && params.speaking === speaking,
    );
    return heard.at_ms - began_ms;
  };

  it("talks on a key that bindings.json names", async () => {
    const heard_ms = await takes(["keydown", "v"], "alpha", true);
    const silent_ms = await takes(["keyup", "v"], "alpha", false);
    print(`heard ${heard_ms.toFixed(0)} ms after key down, silent ${silent_ms.toFixed(0)} ms after key up`);
    expect(heard_ms).toBeLessThan(heard_ms_max);
    expect(silent_ms).toBeLessThan(heard_ms_max + 120);
  });

  it("talks on chords, toggles and mouse buttons, bound while it runs", async () => {
    await caller.call("hotkeys.bind", { hotkey: talkKey("command", ["ControlLeft", "KeyV"]) });
    const chord_ms = await takes(["keydown", "Control_L", "keydown", "v"], "command", true);
    await takes(["keyup", "v", "keyup", "Control_L"], "command", false);
    await caller.call("hotkeys.bind", { hotkey: { ...talkKey("alpha", ["F9"]), mode: "toggle" } });
    const toggle_ms = await takes(["key", "F9"], "alpha", true);
    await takes(["key", "F9"], "alpha", false);
    await caller.call("hotkeys.bind", { hotkey: talkKey("alpha", ["Mouse4"]) });
    const button_ms = await takes(["mousedown", "8"], "alpha", true);
    await takes(["mouseup", "8"], "alpha", false);
    const taken = [chord_ms, toggle_ms, button_ms].map((taken_ms) => taken_ms.toFixed(0));
    print(`heard after: chord ${taken[0]} ms, toggle ${taken[1]} ms, mouse button ${taken[2]} ms`);
    for (const taken_ms of [chord_ms, toggle_ms, button_ms]) expect(taken_ms).toBeLessThan(heard_ms_max);
    // The keys of before do nothing any more: of all this the other player hears the button alone.
    const began_ms = clockMs();
    await x.xdotool("key", "v", "key", "F9");
    await takes(["mousedown", "8"], "alpha", true);
    await takes(["mouseup", "8"], "alpha", false);
    const pressed = pair.mouth_log.entries.filter(({ event, at_ms }) => event === "ptt" && at_ms >= began_ms);
    expect(pressed).toHaveLength(2);
  });

  it("falls silent when the hook process is killed, or stands still, while a key is down, and hears keys again", async () => {
    await caller.call("hotkeys.bind", { hotkey: talkKey("alpha", ["KeyV"]) });
    const deaths: { signal: string; killed_ms: number; up_ms: number }[] = [];
    for (const signal of ["SIGKILL", "SIGSTOP"] as const) {
      await takes(["keydown", "v"], "alpha", true);
      // By then what was said before the key was down is caught up with.
      await hears(pair.ear, 80);
      const killed_ms = clockMs();
      process.kill(hookPid(pair.mouth.agent.pid), signal);
      const up = await pair.mouth_log.first("ptt", killed_ms, ({ talking }) => !talking);
      // Nobody hears it go up.
      await x.xdotool("keyup", "v");
      await pair.ear_log.speaking("Mouth", false, killed_ms);
      deaths.push({ signal, killed_ms, up_ms: up.at_ms - killed_ms });
      await pair.mouth_log.first("hotkeys", killed_ms, isRunning);
    }
    await takes(["keydown", "v"], "alpha", true);
    await takes(["keyup", "v"], "alpha", false);
    const tape = await EarsTape.of(pair.lab, pair.ear);
    for (const { signal, killed_ms, up_ms } of deaths) {
      const silent_ms = tape.soundEnds(killed_ms);
      print(`${signal} of the hook process: key up ${up_ms.toFixed(0)} ms later, last sound ${silent_ms} ms later`);
      expect(up_ms).toBeLessThan(key_up_ms_max);
      expect(silent_ms).toBeLessThan(silent_ms_max);
    }
  });
});

function talkKey(channel_id: string, keys: readonly string[]): Hotkey {
  return { hotkey_id: channel_id, keys, mode: "hold", action: "talk", channel_id };
}

function isRunning({ sources }: { readonly sources: readonly { readonly source: string; readonly state: string }[] }): boolean {
  return sources.some(({ source, state }) => source === "hook" && state === "running");
}

/** The process that hears keys for an agent. */
function hookPid(agent_pid: number): number {
  const children = readdirSync("/proc").filter((name) => {
    if (!/^\d+$/.test(name)) return false;
    try {
      const [, , , parent] = readFileSync(`/proc/${name}/stat`, "utf8").split(" ");
      return parent === String(agent_pid) && readFileSync(`/proc/${name}/cmdline`, "utf8").includes("hook-child");
    } catch {
      // It ended while we looked.
      return false;
    }
  });
  return Number(children[0]);
}

function print(line: string): void {
  process.stdout.write(`held keys: ${line}\n`);
}

const plain_microphone = { microphone: { noise_suppression: false, automatic_gain: false } };
