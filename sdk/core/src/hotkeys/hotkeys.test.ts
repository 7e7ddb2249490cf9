import type { Hotkey } from "@talkgroup/schemas";
import { describe, expect, it } from "vitest";

import { double_press_ms } from "./hotkey-press.js";
import { Hotkeys, hotkeys_max } from "./hotkeys.js";

describe("Hotkeys", () => {
  it("holds: talks from the last key down to the first key up", () => {
    const rig = new Rig(talk("squad", ["ControlLeft", "KeyV"]));
    expect(rig.press("ControlLeft")).toEqual([]);
    expect(rig.press("KeyW")).toEqual([]);
    expect(rig.press("KeyV")).toEqual(["squad on"]);
    expect(rig.press("KeyV")).toEqual([]);
    expect(rig.release("KeyW")).toEqual([]);
    expect(rig.release("ControlLeft")).toEqual(["squad off"]);
    expect(rig.release("KeyV")).toEqual([]);
  });

  it("toggles: each press changes over", () => {
    const rig = new Rig(talk("squad", ["Mouse4"], "toggle"));
    expect(rig.tap("Mouse4")).toEqual(["squad on"]);
    expect(rig.tap("Mouse4")).toEqual(["squad off"]);
    expect(rig.tap("Mouse4")).toEqual(["squad on"]);
  });

  it("switches off what talks by itself, and leaves what is held", () => {
    const rig = new Rig(talk("squad", ["Mouse4"], "toggle"), talk("command", ["KeyV"], "latch"), talk("all", ["KeyA"]));
    expect([...rig.tap("Mouse4"), ...rig.tap("KeyV"), ...rig.tap("KeyV"), ...rig.press("KeyA")]).toEqual([
      "squad on",
      "command on",
      "command off",
      "command on",
      "all on",
    ]);
    for (const hotkey_id of ["squad", "command", "all", "none"]) rig.hotkeys.switchOff(hotkey_id);
    expect(rig.drain()).toEqual(["squad off", "command off"]);
    expect(rig.tap("Mouse4"), "one press is enough").toEqual(["squad on"]);
    rig.now_ms += double_press_ms + 1;
    expect(rig.press("KeyV")).toEqual(["command on"]);
    rig.hotkeys.switchOff("command");
    expect(rig.drain()).toEqual([]);
    expect(rig.release("KeyV")).toEqual(["command off"]);
  });

  it("latches: holds, and keeps talking after a double press until the next press", () => {
    const rig = new Rig(talk("squad", ["KeyV"], "latch"));
    expect(rig.tap("KeyV")).toEqual(["squad on", "squad off"]);
    rig.now_ms += double_press_ms + 1;
    expect(rig.tap("KeyV")).toEqual(["squad on", "squad off"]);
    rig.now_ms += double_press_ms;
    expect(rig.tap("KeyV")).toEqual(["squad on"]);
    rig.now_ms += 60_000;
    expect(rig.tap("KeyV")).toEqual(["squad off"]);
    expect(rig.tap("KeyV")).toEqual(["squad on", "squad off"]);
  });

  it("doubles: talks while the second of two presses is held, and a third is a first again", () => {
    const rig = new Rig(talk("squad", ["KeyV"], "double"));
    expect(rig.tap("KeyV")).toEqual([]);
    expect(rig.press("KeyV")).toEqual(["squad on"]);
    expect(rig.release("KeyV")).toEqual(["squad off"]);
    expect(rig.tap("KeyV")).toEqual([]);
    rig.now_ms += double_press_ms + 1;
    expect(rig.tap("KeyV")).toEqual([]);
  });

  it("lets the longest combination win over its parts, which then need a new press", () => {
    const rig = new Rig(talk("squad", ["KeyV"]), talk("command", ["ControlLeft", "KeyV"]), talk("all", ["KeyX", "KeyV"]));
    rig.press("ControlLeft");
    expect(rig.press("KeyV")).toEqual(["command on"]);
    expect(rig.release("ControlLeft")).toEqual(["command off"]);
    expect(rig.release("KeyV")).toEqual([]);
    expect(rig.press("KeyV")).toEqual(["squad on"]);
    expect(rig.press("ControlLeft")).toEqual(["squad off", "command on"]);
    expect(rig.press("KeyX")).toEqual(["all on"]);
    expect(rig.release("KeyV")).toEqual(["command off", "all off"]);
  });

  it("does an action without a voice once, at the press", () => {
    const mute: Hotkey = { hotkey_id: "mute", keys: ["KeyM"], mode: "hold", action: "mute", channel_id: "alpha" };
    const overlay: Hotkey = { hotkey_id: "overlay", keys: ["KeyO"], mode: "double", action: "overlay" };
    const rig = new Rig(mute, overlay);
    expect(rig.tap("KeyM")).toEqual(["mute"]);
    expect(rig.tap("KeyO")).toEqual([]);
    expect(rig.tap("KeyO")).toEqual(["overlay"]);
    expect(rig.hotkeys.talking()).toEqual([]);
  });

  it("counts a press with a delay only once it was held for that long", () => {
    const mute: Hotkey = {
      hotkey_id: "mute",
      keys: ["KeyM"],
      mode: "hold",
      action: "mute",
      channel_id: "alpha",
      press_delay_ms: 300,
    };
    const rig = new Rig(delayed("squad", ["KeyV"]), delayed("open", ["KeyO"], "toggle"), mute, talk("all", ["KeyX", "KeyV"]));
    expect([...rig.press("KeyV"), ...rig.wait(149), ...rig.release("KeyV"), ...rig.wait(1_000)], "a short one").toEqual([]);
    expect(rig.press("KeyV")).toEqual([]);
    expect(rig.hotkeys.pollTimeout()).toBe(rig.now_ms + 150);
    expect([...rig.wait(149), ...rig.press("KeyM")]).toEqual([]);
    expect(rig.wait(1)).toEqual(["squad on"]);
    expect([rig.hotkeys.pollTimeout(), rig.release("KeyV"), rig.wait(299)]).toEqual([rig.now_ms, ["squad off"], ["mute"]]);
    for (const change of ["open on", "open off"]) {
      expect([...rig.tap("KeyO"), ...rig.wait(150)], "a short one changes nothing").toEqual([]);
      expect([...rig.press("KeyO"), ...rig.wait(150), ...rig.release("KeyO")]).toEqual([change]);
    }
    rig.press("KeyX");
    expect([...rig.press("KeyV"), ...rig.release("KeyX"), ...rig.wait(150)], "it was part of a longer one").toEqual([
      "all on",
      "all off",
    ]);
    rig.release("KeyV");
    rig.press("KeyO", "hook");
    rig.press("KeyO", "evdev");
    expect([...rig.lose("hook"), ...rig.wait(150)], "whoever could switch it off is gone").toEqual([]);
    rig.press("KeyV");
    rig.hotkeys.unbind("squad");
    expect([rig.hotkeys.pollTimeout(), rig.wait(150)]).toEqual([undefined, []]);
  });

  it("counts a key once that two sources hear, and lets go of what a lost source held", () => {
    const rig = new Rig(talk("squad", ["KeyV"]), talk("open", ["KeyO"], "toggle"));
    expect(rig.press("KeyV", "hook")).toEqual(["squad on"]);
    expect(rig.press("KeyV", "evdev")).toEqual([]);
    expect(rig.lose("hook")).toEqual([]);
    expect(rig.release("KeyV", "evdev")).toEqual(["squad off"]);
    rig.press("KeyV", "hook");
    expect(rig.tap("KeyO", "hook")).toEqual(["open on"]);
    expect(rig.lose("evdev")).toEqual([]);
    expect(rig.lose("hook").sort()).toEqual(["open off", "squad off"]);
  });

  it("refuses the same keys for something else, tells of overlaps, and replaces by id", () => {
    const rig = new Rig(talk("squad", ["KeyV", "ControlLeft"]));
    const same = rig.hotkeys.bind(talk("other", ["ControlLeft", "KeyV"]));
    expect(same).toMatchObject({ ok: false, refusal: { code: "conflict", field: "/hotkey/keys" } });
    expect(rig.hotkeys.bind(talk("part", ["KeyV"]))).toEqual({ ok: true, value: { overlaps: ["squad"] } });
    expect(rig.hotkeys.bind(talk("whole", ["KeyV", "ControlLeft", "KeyX"]))).toEqual({
      ok: true,
      value: { overlaps: ["squad", "part"] },
    });
    rig.press("ControlLeft");
    rig.press("KeyV");
    expect(rig.hotkeys.bind(talk("squad", ["KeyB"])).ok).toBe(true);
    expect(rig.drain()).toEqual(["squad off"]);
    expect(rig.tap("KeyB")).toEqual(["squad on", "squad off"]);
    rig.press("KeyB");
    expect(rig.hotkeys.unbind("squad").ok).toBe(true);
    expect(rig.drain()).toEqual(["squad off"]);
    expect(rig.hotkeys.unbind("squad")).toMatchObject({ ok: false, refusal: { code: "unknown_hotkey" } });
  });

  it("refuses what makes no sense, and more than it takes", () => {
    const rig = new Rig();
    const refusals: [Hotkey, string][] = [
      [talk("squad", ["KeyV", "KeyV"]), "/hotkey/keys"],
      [{ ...talk("squad", ["KeyV"]), binding_id: "key1" }, "/hotkey/channel_id"],
      [{ hotkey_id: "squad", keys: ["KeyV"], mode: "hold", action: "talk" }, "/hotkey/channel_id"],
      [{ hotkey_id: "squad", keys: ["KeyV"], mode: "hold", action: "louder" }, "/hotkey/channel_id"],
      [{ ...talk("squad", ["KeyV"]), slot: 1 }, "/hotkey/channel_id"],
      [{ ...talk("squad", ["KeyV"]), action: "mute", slot: 1 }, "/hotkey/channel_id"],
      [delayed("squad", ["KeyV"], "latch"), "/hotkey/press_delay_ms"],
      [delayed("squad", ["KeyV"], "double"), "/hotkey/press_delay_ms"],
    ];
    for (const [hotkey, field] of refusals) {
      expect(rig.hotkeys.bind(hotkey)).toMatchObject({ ok: false, refusal: { code: "invalid_params", field } });
    }
    for (let n = 0; n < hotkeys_max; n += 1) expect(rig.hotkeys.bind(talk(`id${n}`, [`F${n}`])).ok).toBe(true);
    expect(rig.hotkeys.bind(talk("over", ["KeyV"]))).toMatchObject({ ok: false, refusal: { code: "limit_reached" } });
    expect(rig.hotkeys.bind(talk("id0", ["KeyV"])).ok).toBe(true);
  });

  it("captures the next combination, which does nothing else, while what talks goes on", () => {
    const rig = new Rig(talk("squad", ["KeyV"]), talk("command", ["KeyC"]));
    rig.press("KeyC");
    expect(rig.hotkeys.capture(rig.now_ms, 1000).ok).toBe(true);
    expect(rig.hotkeys.capture(rig.now_ms, 1000)).toMatchObject({ ok: false, refusal: { code: "busy" } });
    expect(rig.press("ShiftLeft")).toEqual([]);
    expect(rig.press("KeyV")).toEqual([]);
    expect(rig.release("KeyC")).toEqual(["command off"]);
    expect(rig.release("KeyV")).toEqual(["captured ShiftLeft + KeyV"]);
    expect(rig.hotkeys.pollTimeout()).toBeUndefined();
    expect(rig.press("KeyV")).toEqual(["squad on"]);
  });

  it("ends a capture at its time, and takes a lost source's keys for none", () => {
    const rig = new Rig(talk("squad", ["KeyV"]));
    rig.hotkeys.capture(rig.now_ms, 1000);
    rig.press("KeyV", "hook");
    expect(rig.lose("hook")).toEqual([]);
    expect(rig.hotkeys.pollTimeout()).toBe(rig.now_ms + 1000);
    rig.now_ms += 1000;
    expect(rig.press("KeyV")).toEqual(["capture ended", "squad on"]);
    rig.release("KeyV");
    rig.hotkeys.capture(rig.now_ms, 1000);
    rig.press("KeyV", "hook");
    rig.lose("hook");
    rig.press("KeyB");
    expect(rig.release("KeyB")).toEqual(["captured KeyB"]);
    rig.hotkeys.capture(rig.now_ms, 1000);
    rig.hotkeys.cancelCapture();
    rig.release("KeyV");
    expect(rig.press("KeyV")).toEqual(["squad on"]);
  });
});

function talk(hotkey_id: string, keys: readonly string[], mode: Hotkey["mode"] = "hold"): Hotkey {
  return { hotkey_id, keys, mode, action: "talk", channel_id: "alpha" };
}

function delayed(hotkey_id: string, keys: readonly string[], mode: Hotkey["mode"] = "hold"): Hotkey {
  return { ...talk(hotkey_id, keys, mode), press_delay_ms: 150 };
}

class Rig {
  readonly hotkeys = new Hotkeys();
  now_ms = 1000;

  constructor(...bound: readonly Hotkey[]) {
    for (const hotkey of bound) expect(this.hotkeys.bind(hotkey).ok).toBe(true);
  }

  press(key: string, source = "hook"): string[] {
    this.hotkeys.handleKey(source, key, true, this.now_ms);
    return this.drain();
  }

  release(key: string, source = "hook"): string[] {
    this.hotkeys.handleKey(source, key, false, this.now_ms);
    return this.drain();
  }

  tap(key: string, source = "hook"): string[] {
    return [...this.press(key, source), ...this.release(key, source)];
  }

  wait(for_ms: number): string[] {
    this.now_ms += for_ms;
    this.hotkeys.handleTimeout(this.now_ms);
    return this.drain();
  }

  lose(source: string): string[] {
    this.hotkeys.handleSourceLost(source, this.now_ms);
    return this.drain();
  }

  drain(): string[] {
    const seen: string[] = [];
    for (let output = this.hotkeys.poll(); output !== undefined; output = this.hotkeys.poll()) {
      if (output.kind === "talk") seen.push(`${output.hotkey_id} ${output.on ? "on" : "off"}`);
      else if (output.kind === "action") seen.push(output.hotkey.hotkey_id);
      else seen.push(output.kind === "captured" ? `captured ${output.keys.join(" + ")}` : "capture ended");
    }
    return seen;
  }
}
