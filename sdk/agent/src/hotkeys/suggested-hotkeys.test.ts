import type { Hotkey } from "@talkgroup/schemas";
import { VirtualClock } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";

import { KeyRig, talkKey } from "./key-rig.suite.js";

describe("hotkeys that an operation suggests", () => {
  it("work beside the player's own, are listed and not kept", async () => {
    const rig = await started([talkKey("squad", ["KeyV"])]);
    rig.desk.suggest([radio(1, "alpha", ["CapsLock"]), radio(2, "bravo", ["F13"])]);
    await settled();
    expect(listed(rig)).toEqual(["squad KeyV", "radio-1 CapsLock", "radio-2 F13"]);
    rig.desk.onKey("hook", "F13", true);
    expect(rig.news()).toEqual(["hotkey.radio-2 pressed"]);
    rig.desk.onKey("hook", "F13", false);
    await rig.desk.bind(talkKey("command", ["KeyC"]));
    expect(rig.kept.map(({ hotkey_id }) => hotkey_id)).toEqual(["squad", "command"]);
    rig.desk.suggest([]);
    expect(listed(rig)).toEqual(["squad KeyV", "command KeyC"]);
  });

  it.each([
    ["Space", "toggle", false],
    ["Joystick4", "toggle", false],
    ["Joystick4", "hold", true],
    ["KeyW", "latch", false],
    ["ControlLeft", "toggle", false],
    ["Mouse1", "hold", false],
    ["Mouse2", "double", false],
    ["KeyV", "hold", true],
    ["Space", "double", true],
    ["CapsLock", "toggle", false],
    ["F5", "toggle", false],
    ["Numpad5", "latch", false],
    ["Insert", "latch", false],
    ["Mouse4", "toggle", false],
    ["ShiftLeft+KeyW", "toggle", false],
    ["ControlLeft+KeyW", "toggle", false],
    ["ControlLeft+AltRight+KeyQ", "latch", false],
    ["ShiftLeft+F5", "latch", false],
    ["ControlLeft+F5", "toggle", true],
    ["AltLeft+Mouse4", "latch", true],
    ["F13", "latch", true],
    ["F24+KeyW", "toggle", true],
    ["ScrollLock", "toggle", true],
    ["F5", "hold", true],
  ] as const)("leave no microphone open by what one types, plays or clicks with: %s, %s: %s", async (keys, mode, is_bound) => {
    const rig = await started([]);
    rig.desk.suggest([{ ...radio(1, "alpha", keys.split("+")), mode }]);
    expect(listed(rig)).toEqual(is_bound ? [`radio-1 ${keys}`] : []);
  });

  it("give way to an own one of the same keys or the same id, now and later, and come back when it goes", async () => {
    const rig = await started([talkKey("squad", ["F13"])]);
    rig.desk.suggest([radio(1, "alpha", ["CapsLock"]), radio(2, "bravo", ["F13"])]);
    expect(listed(rig)).toEqual(["squad F13", "radio-1 CapsLock"]);
    expect(await rig.desk.bind({ ...talkKey("radio-1", ["KeyX"]), channel_id: "charlie" })).toMatchObject({ ok: true });
    expect(rig.kept.map(({ hotkey_id }) => hotkey_id)).toEqual(["squad", "radio-1"]);
    expect(listed(rig)).toEqual(["squad F13", "radio-1 KeyX"]);
    await rig.desk.unbind("squad");
    expect(listed(rig)).toEqual(["radio-1 KeyX", "radio-2 F13"]);
    expect(await rig.desk.bind(talkKey("squad", ["F13"]))).toMatchObject({ ok: true });
    expect(listed(rig)).toEqual(["radio-1 KeyX", "squad F13"]);
    rig.desk.adopt([]);
    expect(listed(rig)).toEqual(["radio-1 CapsLock", "radio-2 F13"]);
    rig.desk.adopt([talkKey("mine", ["CapsLock"])]);
    expect(listed(rig)).toEqual(["radio-2 F13", "mine CapsLock"]);
  });

  it("stay as they are where an own one is refused or cannot be kept", async () => {
    const rig = await started([]);
    rig.desk.suggest([radio(1, "alpha", ["CapsLock"])]);
    await settled();
    rig.desk.onKey("hook", "CapsLock", true);
    rig.unwritable = true;
    expect(await rig.desk.bind(talkKey("mine", ["CapsLock"]))).toMatchObject({ refusal: { code: "settings_unwritable" } });
    expect(await rig.desk.bind(talkKey("mine", ["CapsLok"]))).toMatchObject({ refusal: { code: "invalid_params" } });
    expect(rig.news()).toEqual(["hotkey.radio-1 pressed"]);
  });

  it("go on talking in what stays the same, though it is called otherwise", async () => {
    const rig = await started([]);
    rig.desk.suggest([radio(1, "alpha", ["CapsLock"]), radio(2, "bravo", ["F13"])]);
    await settled();
    rig.desk.onKey("hook", "CapsLock", true);
    rig.desk.onKey("hook", "F13", true);
    rig.news();
    rig.desk.suggest([radio(3, "alpha", ["CapsLock"]), radio(2, "bravo", ["F13"]), radio(1, "charlie", ["F14"])]);
    await settled();
    expect(rig.news(), "neither is interrupted").toEqual([]);
    rig.desk.onKey("hook", "CapsLock", false);
    await settled();
    expect(rig.news()).toEqual(["hotkey.radio-1 released"]);
    expect(listed(rig)).toEqual(["radio-2 F13", "radio-3 CapsLock", "radio-1 F14"]);
    rig.desk.suggest([radio(2, "charlie", ["F13"])]);
    expect(rig.news(), "another channel is another talk").toEqual(["hotkey.radio-2 closed"]);
  });

  it("are left out when the player unbinds one, until there is no operation", async () => {
    const rig = await started([]);
    rig.desk.suggest([radio(1, "alpha", ["CapsLock"]), radio(2, "bravo", ["F13"])]);
    expect(await rig.desk.unbind("radio-1")).toEqual({ ok: true, value: undefined });
    rig.desk.suggest([radio(1, "alpha", ["CapsLock"])]);
    expect(listed(rig)).toEqual([]);
    rig.desk.suggest([]);
    rig.desk.suggest([radio(1, "alpha", ["CapsLock"])]);
    expect(listed(rig)).toEqual(["radio-1 CapsLock"]);
  });

  it("take no room of the player's own", async () => {
    const rig = await started([]);
    rig.desk.suggest(
      Array.from({ length: 64 }, (_, n) => ({ ...radio(n, "alpha", [`F${1 + (n % 24)}`, names[Math.floor(n / 24)] ?? ""]) })),
    );
    expect(listed(rig)).toHaveLength(64);
    expect(await rig.desk.bind(talkKey("mine", ["KeyV"]))).toMatchObject({ ok: true });
    expect(listed(rig)).toHaveLength(64);
    expect(listed(rig).at(-1)).toBe("mine KeyV");
    rig.desk.setVoice(true);
    await settled();
    expect(rig.talking(), "voice activity talks as the player's own first key").toEqual(["mine"]);
  });
});

const names = ["KeyA", "KeyB", "KeyC"];

function radio(slot: number, channel_id: string, keys: readonly string[]): Hotkey {
  return { hotkey_id: `radio-${slot}`, keys, mode: "hold", action: "talk", channel_id };
}

function listed(rig: KeyRig): string[] {
  return rig.desk.list().map(({ hotkey_id, keys }) => `${hotkey_id} ${keys.join("+")}`);
}

async function started(kept: readonly Hotkey[]): Promise<KeyRig> {
  const clock = new VirtualClock();
  const joined = ["alpha", "bravo", "charlie", "squad", "command", "mine"];
  const rig = new KeyRig(
    () => clock.now_ms,
    (delay_ms, run) => clock.schedule(clock.now_ms + delay_ms, run),
    joined,
    kept,
  );
  await settled();
  return rig;
}

function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
