import { VirtualClock } from "@talkgroup/testing";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { createMonotonicClock } from "../machine/monotonic-clock.js";
import { systemTimer } from "../sound/timer.js";
import { lease_ms, renew_interval_ms } from "./held-bindings.js";
import { forkHookProcess } from "./hook-process.js";
import { HookSource } from "./hook-source.js";
import { KeyRig, talkKey } from "./key-rig.suite.js";
import { startXLaboratory, type XLaboratory, xLaboratoryMissing } from "./x-laboratory.suite.js";

const clock = createMonotonicClock();
const child_url = new URL("../../dist/hotkeys/hook-child.js", import.meta.url);
/** From the death of what holds a key to the end of the talk. */
const talk_end_ms_max = 500;

const missing = xLaboratoryMissing();
if (missing !== undefined) process.stdout.write(`hotkeys: not tried with real keys: ${missing}\n`);
describe.skipIf(missing !== undefined)(missing ?? "hotkeys with real keys in a private X display", () => {
  let x: XLaboratory;
  let rig: KeyRig;
  let hook: HookSource;
  beforeEach(async () => {
    x = await startXLaboratory();
    rig = new KeyRig(clock, systemTimer, ["squad", "command"]);
    const environment = { PATH: process.env["PATH"], DISPLAY: x.display };
    const startProcess = forkHookProcess(environment, child_url);
    hook = new HookSource({ clock, timer: systemTimer, platform: "linux", environment, startProcess, listener: rig.desk });
    await until(rig, () => hookState(rig) === "running");
  });
  afterEach(async () => {
    hook.close();
    rig.desk.close();
    await x.stop();
  });
  const heard = (line: string): Promise<void> => until(rig, () => rig.heard.includes(line), line);
  const held = (...channels: readonly string[]): Promise<void> =>
    until(rig, () => rig.talking().sort().join() === channels.join(), `talking on ${channels}`);

  it("binds, holds, and ignores what is not bound", async () => {
    await rig.desk.bind(talkKey("squad", ["KeyV"]));
    await x.xdotool("key", "b");
    const pressed_ms = clock();
    await x.xdotool("keydown", "v");
    await heard("hotkey.squad pressed");
    process.stdout.write(`hotkeys: talks ${(clock() - pressed_ms).toFixed(1)} ms after xdotool was started\n`);
    // Longer than a lease: it is renewed, and no more is told.
    const renewals = Math.ceil(lease_ms / renew_interval_ms) + 2;
    await until(rig, () => rig.presses > renewals, "another renewal");
    expect(rig.news()).toEqual(["hotkey.squad pressed"]);
    expect(rig.talking()).toEqual(["squad"]);
    await x.xdotool("keyup", "v");
    await heard("hotkey.squad released");
  });

  it("hears chords, mouse buttons and keys that NumLock changes, and binds anew while it runs", async () => {
    await rig.desk.bind(talkKey("squad", ["KeyV"]));
    await rig.desk.bind(talkKey("command", ["ControlLeft", "KeyV"]));
    await x.xdotool("keydown", "Control_L");
    await x.xdotool("keydown", "v");
    await held("command");
    await x.xdotool("keyup", "Control_L");
    await held();
    await x.xdotool("keyup", "v");
    await rig.desk.bind(talkKey("squad", ["Mouse4"]));
    await x.xdotool("mousedown", "8");
    await held("squad");
    await x.xdotool("mouseup", "8");
    await held();
    await rig.desk.bind(talkKey("squad", ["Numpad5"]));
    await x.xdotool("keydown", "84");
    await held("squad");
    await x.xdotool("keyup", "84");
    await held();
    // The old button does nothing any more: what comes after it is heard, and nothing in between.
    rig.heard.length = 0;
    await x.xdotool("click", "8", "key", "84");
    await heard("hotkey.squad released");
    expect(rig.news()).toEqual(["hotkey.squad pressed", "hotkey.squad released"]);
  });

  it("toggles, latches and doubles", async () => {
    await rig.desk.bind(talkKey("squad", ["F9"], "toggle"));
    await x.xdotool("key", "F9");
    await held("squad");
    await x.xdotool("key", "F9");
    await held();
    await rig.desk.bind(talkKey("squad", ["F9"], "latch"));
    await x.xdotool("key", "--delay", "20", "F9", "F9");
    await held("squad");
    await x.xdotool("key", "F9");
    await held();
    await rig.desk.bind(talkKey("squad", ["F9"], "double"));
    await x.xdotool("key", "F9", "keydown", "F9");
    await held("squad");
    await x.xdotool("keyup", "F9");
    await held();
  });

  it("leaves a tap to the game where a press is to last, and hears the press that does", async () => {
    const press_delay_ms = 150;
    await rig.desk.bind({ ...talkKey("squad", ["F9"]), press_delay_ms });
    await x.xdotool("key", "F9");
    const pressed_ms = clock();
    await x.xdotool("keydown", "F9");
    await heard("hotkey.squad pressed");
    expect(clock() - pressed_ms).toBeGreaterThanOrEqual(press_delay_ms);
    await x.xdotool("keyup", "F9");
    await heard("hotkey.squad released");
    expect(rig.news()).toEqual(["hotkey.squad pressed", "hotkey.squad released"]);
  });

  it("captures a combination that is pressed", async () => {
    await rig.desk.bind(talkKey("squad", ["KeyV"]));
    const captured = rig.desk.capture(10_000, new AbortController().signal);
    await x.xdotool("keydown", "Shift_L", "mousedown", "3", "mouseup", "3", "keyup", "Shift_L");
    expect(await captured).toEqual({ ok: true, value: ["ShiftLeft", "Mouse2"] });
    expect(rig.news()).toEqual([]);
  });

  it("stops talking within 500 ms when the hook process is killed or stands still while a key is down", async () => {
    await rig.desk.bind(talkKey("squad", ["KeyV"]));
    for (const signal of ["SIGKILL", "SIGSTOP"] as const) {
      await until(rig, () => hookState(rig) === "running");
      rig.news();
      await x.xdotool("keydown", "v");
      await heard("hotkey.squad pressed");
      const killed_ms = clock();
      process.kill(hook.pid ?? 0, signal);
      await held();
      const ended_ms = clock() - killed_ms;
      process.stdout.write(`hotkeys: talk ended ${ended_ms.toFixed(1)} ms after ${signal} of the hook process\n`);
      expect(ended_ms).toBeLessThan(talk_end_ms_max);
      await x.xdotool("keyup", "v");
    }
    await until(rig, () => hookState(rig) === "running");
    rig.news();
    await x.xdotool("key", "v");
    await heard("hotkey.squad released");
  });

  it("survives the end of the display: no key sticks, and the hook fails until there is one again", async () => {
    await rig.desk.bind(talkKey("squad", ["KeyV"]));
    await x.xdotool("keydown", "v");
    await heard("hotkey.squad pressed");
    const ended_ms = clock();
    await x.stop();
    await held();
    process.stdout.write(`hotkeys: talk ended ${(clock() - ended_ms).toFixed(1)} ms after the display\n`);
    expect(clock() - ended_ms).toBeLessThan(talk_end_ms_max);
    await until(rig, () => hookState(rig) === "failed");
    const failures = (): number => rig.told.filter(({ params }) => JSON.stringify(params).includes("failed")).length;
    await until(rig, () => failures() >= 2, "a second failure");
    expect(rig.desk.list()).toHaveLength(1);
  });
});

describe("a hook process without a display", () => {
  it("is not started, and the agent lives", () => {
    const virtual = new VirtualClock();
    const rig = new KeyRig(() => virtual.now_ms, systemTimer, []);
    const startProcess = (): never => expect.unreachable("it would abort");
    new HookSource({ clock, timer: systemTimer, platform: "linux", environment: {}, startProcess, listener: rig.desk });
    expect(rig.desk.sources()).toMatchObject([{ source: "hook", state: "off" }]);
  });
});

function hookState(rig: KeyRig): string | undefined {
  return rig.desk.sources().find(({ source }) => source === "hook")?.state;
}

/** Waits for something to become true, looking every few milliseconds as an agent's lease timer would. */
async function until(rig: KeyRig, condition: () => boolean, what = "it"): Promise<void> {
  const end_ms = clock() + 10_000;
  while (!condition()) {
    if (clock() > end_ms) throw new Error(`${what} did not come; heard ${rig.heard.join(", ")}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
    rig.expire();
  }
}
