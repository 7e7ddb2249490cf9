import type { Hotkey, IpcScope } from "@talkgroup/schemas";
import { VirtualClock } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";

import type { IpcCaller } from "../ipc/ipc-handler.js";
import { hotkeyHandlers } from "./hotkey-handlers.js";
import { KeyRig } from "./key-rig.suite.js";

const hold: Hotkey = { hotkey_id: "one", keys: ["F1"], mode: "hold", action: "talk", slot: 1 };
const toggle: Hotkey = { hotkey_id: "two", keys: ["F2"], mode: "toggle", action: "talk", slot: 2 };

describe("hotkeys of a slot", () => {
  it("do nothing without an operation, and talk where the one in use has the slot", async () => {
    const rig = await started();
    rig.desk.onKey("hook", "F1", true);
    rig.desk.onKey("hook", "F1", false);
    expect([rig.news(), rig.desk.shown()]).toEqual([[], [hold, toggle]]);
    await layOut(rig, { 1: "alpha", 2: "bravo" });
    expect(rig.desk.shown()).toEqual([
      { ...hold, channel_id: "alpha" },
      { ...toggle, channel_id: "bravo" },
    ]);
    expect(rig.told.splice(0), "who shows keys asks again").toMatchObject([{ event: "hotkeys" }]);
    await layOut(rig, { 1: "alpha", 2: "bravo" });
    expect(rig.told.splice(0), "the same again").toEqual([]);
    rig.desk.onKey("hook", "F1", true);
    expect(rig.talking()).toEqual(["alpha"]);
    await layOut(rig, { 1: "alpha" });
    expect([rig.talking(), rig.news()], "another slot is none of its").toEqual([["alpha"], ["hotkey.one pressed"]]);
    expect([rig.desk.list(), rig.kept], "what is kept names no channel").toEqual([
      [hold, toggle],
      [hold, toggle],
    ]);
  });

  it("need a new press where the slot has another net: no sentence goes on to others than its beginning", async () => {
    const rig = await started();
    await layOut(rig, { 1: "alpha", 2: "alpha" });
    rig.desk.onKey("hook", "F1", true);
    rig.desk.onKey("hook", "F2", true);
    rig.desk.onKey("hook", "F2", false);
    expect(rig.news()).toEqual(["hotkey.one pressed", "hotkey.two pressed"]);
    await layOut(rig, { 1: "bravo", 2: "bravo" });
    expect([rig.talking(), rig.news().sort()]).toEqual([[], ["hotkey.one closed", "hotkey.two closed"]]);
    rig.desk.onKey("hook", "F1", false);
    rig.desk.onKey("hook", "F1", true);
    expect(rig.talking()).toEqual(["bravo"]);
    await layOut(rig, {});
    expect(rig.talking(), "the operation has ended").toEqual([]);
    await layOut(rig, { 1: "bravo", 2: "bravo" });
    expect(rig.talking(), "it is back, and the key still down").toEqual([]);
  });

  it("are the player's to bind, and to bind to something else", async () => {
    const rig = await started();
    await layOut(rig, { 1: "alpha", 2: "bravo", 3: "bravo" });
    expect(await rig.desk.bind({ ...hold, slot: 3 })).toMatchObject({ ok: true });
    rig.desk.onKey("hook", "F1", true);
    expect(rig.talking()).toEqual(["bravo"]);
    rig.desk.onKey("hook", "F1", false);
    expect(await rig.desk.bind({ ...hold, channel_id: "alpha" }), "one target alone").toMatchObject({
      refusal: { code: "invalid_params", field: "/hotkey/channel_id" },
    });
    const handlers = hotkeyHandlers(rig.desk, () => false, rig.switches);
    const [listed] = rig.desk.shown();
    if (listed === undefined) throw new Error("nothing is listed");
    expect(await handlers["hotkeys.bind"]({ hotkey: { ...listed, keys: ["F3"] } }, player)).toMatchObject({ ok: true });
    expect(rig.kept[0], "what was listed can be bound").toEqual({ ...hold, slot: 3, keys: ["F3"] });
    expect(await rig.desk.bind({ ...hold, slot: 3 })).toMatchObject({ ok: true });
    const { slot: _, ...bare } = hold;
    expect(await rig.desk.bind({ ...bare, channel_id: "alpha" })).toMatchObject({ ok: true });
    await layOut(rig, { 1: "bravo" });
    rig.desk.onKey("hook", "F1", true);
    expect(rig.talking(), "no slot's any more").toEqual(["alpha"]);
  });
});

const player: IpcCaller = {
  ...{ id: 1, name: "test", place: "own", reads_only: false, gone: new AbortController().signal },
  scopes: new Set<IpcScope>(["voice.talk"]),
};

async function started(): Promise<KeyRig> {
  const clock = new VirtualClock();
  const timer = (delay_ms: number, run: () => void): (() => void) => clock.schedule(clock.now_ms + delay_ms, run);
  const rig = new KeyRig(() => clock.now_ms, timer, ["alpha", "bravo"], [hold, toggle]);
  await settled();
  rig.told.length = 0;
  return rig;
}

async function layOut(rig: KeyRig, slots: Readonly<Record<number, string>>): Promise<void> {
  rig.desk.suggest([], new Map(Object.entries(slots).map(([slot, channel_id]) => [Number(slot), channel_id])));
  await settled();
}

/** Bindings are made by promises. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}
