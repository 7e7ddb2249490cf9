import type { Hotkey } from "@talkgroup/schemas";
import { VirtualClock } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";

import type { IpcCaller } from "../ipc/ipc-handler.js";
import { lease_ms, renew_interval_ms } from "./held-bindings.js";
import { hotkeyHandlers } from "./hotkey-handlers.js";
import { KeyRig, talkKey } from "./key-rig.suite.js";

const squad = talkKey("squad", ["KeyV"]);

describe("HotkeyDesk", () => {
  it("talks while a key is held, however long, and stops when it is let go", async () => {
    const { rig, clock } = await started([squad]);
    rig.desk.onKey("hook", "KeyV", true);
    expect(rig.news()).toEqual(["hotkey.squad pressed"]);
    for (let n = 0; n < 50; n += 1) {
      clock.advance(renew_interval_ms);
      expect(rig.news()).toEqual([]);
    }
    rig.desk.onKey("hook", "KeyV", false);
    expect(rig.news()).toEqual(["hotkey.squad released"]);
    expect(clock.next_ms, "nothing is renewed that is not held").toBeUndefined();
  });

  it("leaves a press to the game that is shorter than its hotkey asks", async () => {
    const { rig, clock } = await started([{ ...squad, press_delay_ms: 150 }]);
    rig.desk.onKey("hook", "KeyV", true);
    clock.advance(149);
    rig.desk.onKey("hook", "KeyV", false);
    expect([clock.next_ms, rig.news()]).toEqual([undefined, []]);
    rig.desk.onKey("hook", "KeyV", true);
    clock.advance(150);
    expect(rig.news()).toEqual(["hotkey.squad pressed"]);
    rig.desk.onKey("hook", "KeyV", false);
    expect(rig.news()).toEqual(["hotkey.squad released"]);
    rig.desk.onKey("hook", "KeyV", true);
    rig.desk.close();
    expect([clock.next_ms, rig.news()]).toEqual([undefined, []]);
  });

  it("stops when the source of the key is lost, or when nothing renews any more", async () => {
    const { rig, clock } = await started([squad]);
    rig.desk.onKey("hook", "KeyV", true);
    rig.desk.onLost("hook");
    expect(rig.news()).toEqual(["hotkey.squad pressed", "hotkey.squad released"]);
    rig.desk.onKey("hook", "KeyV", true);
    expect(rig.leases.pollTimeout()).toBe(clock.now_ms + lease_ms);
    expect(lease_ms).toBeLessThan(500);
  });

  it("does not renew after it stood still until the keys that went up meanwhile are heard", async () => {
    const { rig, clock } = await started([squad]);
    rig.desk.onKey("hook", "KeyV", true);
    rig.news();
    clock.freeze(1000);
    clock.advance(renew_interval_ms);
    expect(rig.news()).toEqual(["hotkey.squad expired"]);
    rig.desk.onKey("hook", "KeyV", false);
    clock.advance(1);
    expect(rig.news()).toEqual([]);
    rig.desk.onKey("hook", "KeyV", true);
    rig.news();
    clock.freeze(1000);
    clock.advance(renew_interval_ms + 1);
    expect(rig.news(), "it is held still").toEqual(["hotkey.squad expired", "hotkey.squad pressed"]);
  });

  it("keeps what is bound, and leaves all as it was where that cannot be kept", async () => {
    const { rig } = await started([squad, talkKey("command", ["KeyC"])]);
    expect(await rig.desk.bind(talkKey("squad", ["KeyB"]))).toMatchObject({ ok: true });
    expect(rig.kept.map(({ hotkey_id, keys }) => `${hotkey_id} ${keys}`)).toEqual(["squad KeyB", "command KeyC"]);
    rig.unwritable = true;
    expect(await rig.desk.bind(talkKey("squad", ["KeyX"]))).toMatchObject({ refusal: { code: "settings_unwritable" } });
    expect(await rig.desk.unbind("squad")).toMatchObject({ refusal: { code: "settings_unwritable" } });
    expect(rig.desk.list().map(({ keys }) => keys)).toEqual([["KeyB"], ["KeyC"]]);
    rig.unwritable = false;
    expect(await rig.desk.unbind("squad")).toEqual({ ok: true, value: undefined });
    expect(await rig.desk.unbind("squad")).toMatchObject({ refusal: { code: "unknown_hotkey" } });
    expect(rig.kept.map(({ hotkey_id }) => hotkey_id)).toEqual(["command"]);
    rig.desk.onKey("hook", "KeyB", true);
    expect(rig.news()).toEqual([]);
  });

  it("tells whenever what keys are bound to has changed, whoever changed it, and only then", async () => {
    const { rig } = await started([squad]);
    const told = (): number => rig.told.splice(0).filter(({ event }) => event === "hotkeys").length;
    told();
    await rig.desk.bind(talkKey("command", ["KeyC"]));
    expect(told(), "bound").toBe(1);
    rig.desk.suggest([talkKey("medic", ["KeyM"])]);
    expect(told(), "suggested").toBe(1);
    rig.desk.suggest([talkKey("medic", ["KeyM"])]);
    await rig.desk.bind(talkKey("command", ["KeyC"]));
    expect(told(), "the same again").toBe(0);
    rig.desk.adopt([squad]);
    expect(told(), "edited by hand").toBe(1);
    await rig.desk.unbind("medic");
    expect(told(), "declined").toBe(1);
    rig.desk.onKey("hook", "KeyV", true);
    rig.desk.onKey("hook", "KeyV", false);
    expect(told(), "pressed").toBe(0);
  });

  it("binds one after the other: of two that want the same keys, the second is refused", async () => {
    const { rig } = await started([]);
    const [first, second] = await Promise.all([rig.desk.bind(squad), rig.desk.bind(talkKey("command", ["KeyV"]))]);
    expect(first.ok).toBe(true);
    expect(second).toMatchObject({ refusal: { code: "conflict" } });
    expect(rig.kept).toEqual([squad]);
  });

  it("keeps in the file what it cannot use, and says why", async () => {
    const unusable = talkKey("typo", ["KeyVV"]);
    const { rig } = await started([squad, unusable]);
    expect(rig.desk.list()).toEqual([squad]);
    expect(rig.warned).toEqual(['hotkey "typo": keys: found KeyVV, expected KeyV, perhaps']);
    await rig.desk.bind(talkKey("command", ["KeyC"]));
    expect(rig.kept.map(({ hotkey_id }) => hotkey_id)).toEqual(["squad", "typo", "command"]);
    await rig.desk.bind(talkKey("typo", ["KeyX"]));
    expect(rig.kept.map(({ hotkey_id }) => hotkey_id)).toEqual(["squad", "typo", "command"]);
    expect(rig.desk.list()).toHaveLength(3);
  });

  it("takes a file that was edited by hand, while what stays the same goes on talking", async () => {
    const { rig } = await started([squad, talkKey("command", ["KeyC"])]);
    rig.desk.onKey("hook", "KeyV", true);
    rig.desk.onKey("hook", "KeyC", true);
    rig.news();
    rig.desk.adopt([squad, talkKey("command", ["KeyX"])]);
    await settled();
    expect(rig.news()).toEqual(["hotkey.command closed"]);
    rig.desk.onKey("hook", "KeyX", true);
    expect(rig.news()).toEqual(["hotkey.command pressed"]);
    expect(rig.talking().sort()).toEqual(["command", "squad"]);
  });

  it("waits for a channel to be joined, and then talks if the key is held", async () => {
    const { rig } = await started([talkKey("patrol", ["KeyP"])]);
    rig.desk.onKey("hook", "KeyP", true);
    expect(rig.news()).toEqual([]);
    rig.joined.add("patrol");
    rig.desk.channelsChanged();
    await settled();
    expect(rig.news()).toEqual(["hotkey.patrol pressed"]);
  });

  it("talks to what a hotkey says now, when it was bound anew before the first was answered", async () => {
    const { rig } = await started([]);
    rig.waiting = [];
    await rig.desk.bind(squad);
    await rig.desk.bind({ ...squad, channel_id: "command" });
    const [old_one, new_one] = rig.waiting;
    new_one?.();
    await settled();
    rig.desk.onKey("hook", "KeyV", true);
    expect(rig.talking()).toEqual(["command"]);
    rig.waiting = undefined;
    old_one?.();
    await settled();
    expect(rig.talking()).toEqual(["command"]);
    expect(rig.leases.targetOf("hotkey.squad")).toEqual({ kind: "channel", channel_id: "command" });
  });

  it("leaves nothing bound of a hotkey that was forgotten before it was answered", async () => {
    const { rig } = await started([]);
    rig.waiting = [];
    await rig.desk.bind(squad);
    await rig.desk.unbind("squad");
    rig.waiting[0]?.();
    await settled();
    expect(rig.leases.boundTargets()).toEqual([]);
  });

  it("presses a binding of the game's until the last hotkey on it is let go, and sets of channels", async () => {
    const game: Hotkey = { hotkey_id: "game", keys: ["KeyG"], mode: "hold", action: "talk", binding_id: "radio1" };
    const set: Hotkey = { hotkey_id: "all", keys: ["KeyA"], mode: "hold", action: "talk", simulcast_ids: ["squad", "command"] };
    const { rig } = await started([game, { ...game, hotkey_id: "game2", keys: ["Mouse5"] }, set]);
    rig.leases.bind("radio1", { kind: "channel", channel_id: "squad" }, 99);
    rig.desk.onKey("hook", "KeyG", true);
    rig.desk.onKey("hook", "Mouse5", true);
    rig.desk.onKey("hook", "KeyG", false);
    expect(rig.news()).toEqual(["radio1 pressed"]);
    rig.desk.onKey("hook", "Mouse5", false);
    rig.desk.onKey("hook", "KeyA", true);
    expect(rig.news()).toEqual(["radio1 released", "hotkey.all pressed"]);
    expect(rig.talking()).toEqual(["squad+command"]);
  });

  it("takes voice activity for the first talk hotkey", async () => {
    const mute: Hotkey = { hotkey_id: "mute", keys: ["KeyM"], mode: "hold", action: "mute", channel_id: "squad" };
    const { rig } = await started([mute, squad, talkKey("command", ["KeyC"])]);
    rig.desk.setVoice(true);
    rig.desk.onKey("hook", "KeyV", true);
    rig.desk.setVoice(false);
    expect(rig.news()).toEqual(["hotkey.squad pressed"]);
    rig.desk.onKey("hook", "KeyV", false);
    expect(rig.news()).toEqual(["hotkey.squad released"]);
  });

  it("does actions, and tells of them and of its sources", async () => {
    const mute: Hotkey = { hotkey_id: "mute", keys: ["KeyM"], mode: "hold", action: "mute", channel_id: "squad" };
    const { rig } = await started([mute]);
    rig.desk.onKey("hook", "KeyM", true);
    expect(rig.acted).toEqual(["mute"]);
    rig.desk.onState({ source: "hook", state: "failed", reason: "gone" });
    expect(rig.told.at(-2)).toEqual({ event: "hotkey", params: { hotkey_id: "mute", action: "mute" } });
    const sources = [{ source: "hook", state: "failed", reason: "gone" }];
    expect(rig.told.at(-1)).toEqual({ event: "hotkeys", params: { sources } });
    const { value } = (await handlersOf(rig)["hotkeys.list"]({}, caller())) as { value: unknown };
    expect(value).toEqual({ hotkeys: [mute], sources, portal: false });
  });

  it("refuses a key that no source knows, and a name that leaves no room for its binding", async () => {
    const { rig } = await started([]);
    const bind = handlersOf(rig)["hotkeys.bind"];
    expect(await bind({ hotkey: talkKey("squad", ["KeyV", "Keyb"]) }, caller())).toMatchObject({
      refusal: { code: "invalid_params", field: "/hotkey/keys/1", message: "keys: found Keyb, expected KeyB, perhaps" },
    });
    expect(await bind({ hotkey: talkKey("x".repeat(58), ["KeyV"]) }, caller())).toMatchObject({
      refusal: { code: "invalid_params", field: "/hotkey/hotkey_id" },
    });
    expect(await bind({ hotkey: talkKey("x".repeat(57), ["KeyV"]) }, caller())).toMatchObject({ ok: true });
  });

  it("captures a combination over the local socket, and gives up in time, or when the client is gone", async () => {
    const { rig, clock } = await started([squad]);
    const capture = handlersOf(rig)["hotkeys.capture"];
    expect(await capture({ timeout_ms: 1000 }, caller())).toMatchObject({ refusal: { code: "not_ready" } });
    rig.desk.onState({ source: "hook", state: "running" });
    const captured = capture({ timeout_ms: 1000 }, caller());
    expect(await capture({ timeout_ms: 1000 }, caller())).toMatchObject({ refusal: { code: "busy" } });
    for (const down of [true, false]) for (const key of ["AltLeft", "KeyV"]) rig.desk.onKey("hook", key, down);
    expect(await captured).toEqual({ ok: true, value: { keys: ["AltLeft", "KeyV"] } });
    const late = capture({ timeout_ms: 1000 }, caller());
    clock.advance(1000);
    expect(await late).toMatchObject({ refusal: { code: "not_ready" } });
    const leaving = new AbortController();
    const abandoned = capture({ timeout_ms: 1000 }, caller(leaving.signal));
    leaving.abort();
    expect(await abandoned).toMatchObject({ refusal: { code: "not_ready" } });
    expect(rig.news()).toEqual([]);
    rig.desk.onKey("hook", "KeyV", true);
    expect(rig.news()).toEqual(["hotkey.squad pressed"]);
    rig.desk.close();
    expect(rig.news()).toEqual(["hotkey.squad released"]);
  });
});

/** Virtual time that can also pass without any timer running. */
class StallingClock extends VirtualClock {
  #ahead_ms = 0;

  /** The process stands still. */
  freeze(duration_ms: number): void {
    this.#ahead_ms += duration_ms;
  }

  get seen_ms(): number {
    return this.now_ms + this.#ahead_ms;
  }
}

async function started(kept: readonly Hotkey[]): Promise<{ rig: KeyRig; clock: StallingClock }> {
  const clock = new StallingClock(1000);
  const timer = (delay_ms: number, run: () => void): (() => void) =>
    clock.schedule(clock.now_ms + Math.max(turn_ms, delay_ms), run);
  const rig = new KeyRig(() => clock.seen_ms, timer, ["squad", "command"], kept);
  await settled();
  return { rig, clock };
}

/** A timer without delay runs in the next turn of the loop: not at once. */
const turn_ms = 0.5;

/** All that waits for nothing but its turn has had it. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function handlersOf(rig: KeyRig): ReturnType<typeof hotkeyHandlers> {
  return hotkeyHandlers(rig.desk, () => false, rig.switches);
}

function caller(gone: AbortSignal = new AbortController().signal): IpcCaller {
  return { id: 1, name: "test", place: "own", scopes: new Set(["voice.talk"]), reads_only: false, gone };
}
