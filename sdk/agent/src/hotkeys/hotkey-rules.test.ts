import type { Hotkey, IpcScope } from "@talkgroup/schemas";
import { VirtualClock } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";

import type { ClientPlace } from "../ipc/client-place.js";
import type { IpcCaller } from "../ipc/ipc-handler.js";
import { hotkeyHandlers } from "./hotkey-handlers.js";
import { KeyRig, talkKey } from "./key-rig.suite.js";

const mute: Hotkey = { hotkey_id: "mute", keys: ["F9"], mode: "hold", action: "mute", channel_id: "squad" };
const game: Hotkey = { hotkey_id: "game", keys: ["F8"], mode: "hold", action: "talk", binding_id: "radio1" };
const all: readonly IpcScope[] = ["hotkeys", "voice.talk", "channels.write", "sound", "overlay"];

describe("who may have keys heard", () => {
  it.each(["web", "sandbox"] as const)(
    "no guest (%s) is told the next keys, and none keeps those of the player from working",
    async (place) => {
      const { rig, handlers } = started([talkKey("squad", ["KeyV"])]);
      await settled();
      for (let attempts = 0; attempts < 3; attempts += 1) {
        const captured = handlers["hotkeys.capture"]({ timeout_ms: 60_000 }, caller(place));
        expect(await captured).toMatchObject({ refusal: { code: "scope_denied" } });
      }
      rig.desk.onKey("hook", "KeyV", true);
      expect(rig.news()).toEqual(["hotkey.squad pressed"]);
    },
  );

  it.each(["own", "page"] as const)("the player's own programs are (%s)", async (place) => {
    const { rig, handlers } = started();
    const captured = handlers["hotkeys.capture"]({ timeout_ms: 60_000 }, caller(place));
    for (const down of [true, false]) rig.desk.onKey("hook", "KeyV", down);
    expect(await captured).toEqual({ ok: true, value: { keys: ["KeyV"] } });
  });

  it.each([
    ["web", false],
    ["sandbox", false],
    ["own", true],
    ["page", true],
  ] as const)("a desktop is asked for keys in the name of no guest (%s: %s)", async (place, portal) => {
    const { rig, handlers } = started();
    const configured = await handlers["hotkeys.configure"]({ portal: true }, caller(place));
    expect(configured.ok ? "" : configured.refusal.code).toBe(portal ? "" : "scope_denied");
    expect(await handlers["hotkeys.configure"]({}, caller("own"))).toEqual({ ok: true, value: {} });
    expect(rig.switches.portal).toBe(portal);
    expect(await handlers["hotkeys.list"]({}, caller(place))).toMatchObject({ value: { portal } });
  });

  it("no guest is told, press by press, what is typed", async () => {
    const { rig, handlers } = started();
    for (const keys of [["KeyA"], ["Digit1"], ["ShiftLeft", "KeyA"], ["Space"], ["ControlLeft", "AltRight", "KeyQ"]]) {
      for (const hotkey of [
        { ...mute, keys },
        { ...game, keys },
      ]) {
        const bound = await handlers["hotkeys.bind"]({ hotkey }, caller("web"));
        expect(bound).toMatchObject({ refusal: { code: "scope_denied", field: "/hotkey/keys" } });
      }
    }
    expect(rig.kept).toEqual([]);
    expect(await handlers["hotkeys.bind"]({ hotkey: mute }, caller("web"))).toMatchObject({ ok: true });
    expect(await handlers["hotkeys.bind"]({ hotkey: { ...mute, keys: ["KeyM"] } }, caller("own"))).toMatchObject({ ok: true });
  });

  it("no guest is told so by a hotkey that it did not bind either", async () => {
    const { rig } = started([mute, { ...mute, hotkey_id: "typed", keys: ["KeyA"] }]);
    rig.told_to_guests.length = 0;
    for (const key of ["F9", "KeyA"]) rig.desk.onKey("hook", key, true);
    const heard = (hotkey_id: string) => ({ event: "hotkey", params: { hotkey_id, action: "mute" } });
    expect(rig.told_to_guests).toEqual([heard("mute")]);
    expect(rig.told.slice(-2), "all others are").toEqual([heard("mute"), heard("typed")]);
  });
});

describe("who may change hotkeys", () => {
  it("no program has keys do what it may not do itself", async () => {
    const { rig, handlers } = started([talkKey("squad", ["KeyV"])]);
    for (const place of ["web", "sandbox", "own", "page"] as const) {
      for (const [action, scope] of Object.entries(scopes_of)) {
        const of_channel = action === "talk" ? { binding_id: "radio1" } : { channel_id: "squad" };
        const hotkey = { hotkey_id: "it", keys: ["F7"], mode: "hold", action, ...of_channel } as Hotkey;
        const others = all.filter((one) => one !== scope);
        expect(await handlers["hotkeys.bind"]({ hotkey }, caller(place, others))).toMatchObject({
          refusal: { code: "scope_denied", field: "/hotkey/action" },
        });
      }
      const typed: Hotkey = { hotkey_id: "it", keys: ["KeyW"], mode: "toggle", action: "talk", channel_id: "squad" };
      const only = caller(place, ["hotkeys"]);
      expect(await handlers["hotkeys.bind"]({ hotkey: typed }, only)).toMatchObject({ refusal: { code: "scope_denied" } });
      expect(await handlers["hotkeys.bind"]({ hotkey: { ...mute, hotkey_id: "squad" } }, only)).toMatchObject({ ok: false });
      expect(await handlers["hotkeys.unbind"]({ hotkey_id: "squad" }, only)).toMatchObject({ refusal: { code: "scope_denied" } });
    }
    expect(rig.kept).toEqual([talkKey("squad", ["KeyV"])]);
    expect(await handlers["hotkeys.unbind"]({ hotkey_id: "squad" }, caller("own"))).toMatchObject({ ok: true });
  });

  it("a guest has keys talk on a binding that it made, and touches no other talk key", async () => {
    const { rig, handlers } = started([
      talkKey("squad", ["KeyV"]),
      { ...game, hotkey_id: "other", keys: ["F6"], binding_id: "radio2" },
    ]);
    const guest = caller("web");
    const elsewhere = [
      { binding_id: "radio2" },
      { channel_id: "squad", binding_id: undefined },
      { hotkey_id: "squad" },
      { hotkey_id: "other" },
    ];
    for (const change of elsewhere) {
      const hotkey = JSON.parse(JSON.stringify({ ...game, ...change })) as Hotkey;
      expect(await handlers["hotkeys.bind"]({ hotkey }, guest)).toMatchObject({
        refusal: { code: "scope_denied", field: "/hotkey/binding_id" },
      });
    }
    for (const hotkey_id of ["squad", "other"]) {
      expect(await handlers["hotkeys.unbind"]({ hotkey_id }, guest)).toMatchObject({ refusal: { code: "scope_denied" } });
    }
    expect(rig.kept).toHaveLength(2);
    expect(await handlers["hotkeys.bind"]({ hotkey: game }, { ...guest, id: 8 })).toMatchObject({ ok: false });
    expect(await handlers["hotkeys.bind"]({ hotkey: game }, guest)).toMatchObject({ ok: true });
    expect(await handlers["hotkeys.unbind"]({ hotkey_id: "game" }, guest)).toMatchObject({ ok: true });
    expect(await handlers["hotkeys.unbind"]({ hotkey_id: "game" }, guest)).toMatchObject({ refusal: { code: "unknown_hotkey" } });
  });

  it.each([
    ["a guest", "web", ["hotkeys", "channels.write"]],
    ["a guest that may talk", "sandbox", all],
    ["a program of the player's own that may not talk", "own", ["hotkeys", "channels.write"]],
  ] as const)("%s takes no suggested key from what it may not change", async (_, place, scopes) => {
    const { rig, handlers } = started();
    const suggested = Array.from({ length: 64 }, (_one, n) =>
      talkKey(`radio-${n}`, [`F${1 + (n % 24)}`, `Digit${Math.floor(n / 24)}`]),
    );
    rig.desk.suggest(suggested);
    const [first] = suggested;
    const hotkeys: readonly Hotkey[] = [
      { ...mute, keys: first?.keys.toReversed() ?? [] },
      { ...mute, hotkey_id: "radio-1" },
      // There is room for 64, and the last that is suggested goes for it.
      { ...mute, hotkey_id: "one-more", keys: ["F10"] },
    ];
    for (const hotkey of hotkeys) {
      const bound = await handlers["hotkeys.bind"]({ hotkey }, caller(place, scopes));
      expect(bound).toMatchObject({ refusal: { code: "scope_denied" } });
    }
    expect([rig.desk.list(), rig.kept]).toEqual([suggested, []]);
    for (const hotkey of hotkeys) expect(await handlers["hotkeys.bind"]({ hotkey }, caller("own"))).toMatchObject({ ok: true });
    rig.desk.suggest([{ ...mute, hotkey_id: "quiet", keys: ["F11"] }]);
    const other: Hotkey = { ...mute, hotkey_id: "other", keys: ["F11"] };
    expect(await handlers["hotkeys.bind"]({ hotkey: other }, caller(place, scopes))).toMatchObject({ ok: true });
    expect(rig.desk.list(), "it takes what it may change").toEqual([...hotkeys, other]);
  });

  it("is judged when its turn has come, by what is bound then", async () => {
    const { rig, handlers } = started();
    const guest = caller("web", ["hotkeys", "channels.write"]);
    const squad = talkKey("squad", ["F8"]);
    const [bound, replaced, unbound] = await Promise.all([
      handlers["hotkeys.bind"]({ hotkey: squad }, caller("own")),
      handlers["hotkeys.bind"]({ hotkey: { ...mute, hotkey_id: "squad" } }, guest),
      handlers["hotkeys.unbind"]({ hotkey_id: "squad" }, guest),
    ]);
    expect([bound.ok, replaced, unbound]).toMatchObject([
      true,
      { refusal: { code: "scope_denied" } },
      { refusal: { code: "scope_denied" } },
    ]);
    expect([rig.desk.list(), rig.kept]).toEqual([[squad], [squad]]);
  });

  it("a guest needs leave to talk for keys that open the microphone", async () => {
    const { handlers } = started();
    const hotkey: Hotkey = { hotkey_id: "it", keys: ["F7"], mode: "hold", action: "mute_microphone" };
    const scopes: readonly IpcScope[] = ["hotkeys", "sound"];
    expect(await handlers["hotkeys.bind"]({ hotkey }, caller("web", scopes))).toMatchObject({
      refusal: { code: "scope_denied" },
    });
    expect(await handlers["hotkeys.bind"]({ hotkey }, caller("web", [...scopes, "voice.talk"]))).toMatchObject({ ok: true });
    expect(await handlers["hotkeys.bind"]({ hotkey }, caller("own", scopes))).toMatchObject({ ok: true });
  });
});

const scopes_of: Readonly<Record<Hotkey["action"], IpcScope>> = {
  talk: "voice.talk",
  mute: "channels.write",
  louder: "channels.write",
  softer: "channels.write",
  mute_microphone: "sound",
  mute_sound: "channels.write",
  overlay: "overlay",
  overlay_edit: "overlay",
};

/** A desk with these hotkeys; client 7 has bound `radio1`, and client 9 `radio2`. */
function started(kept: readonly Hotkey[] = []) {
  const clock = new VirtualClock();
  const rig = new KeyRig(
    () => clock.now_ms,
    (delay_ms, run) => clock.schedule(clock.now_ms + delay_ms, run),
    ["squad"],
    kept,
  );
  rig.leases.bind("radio1", { kind: "channel", channel_id: "squad" }, 7);
  rig.leases.bind("radio2", { kind: "channel", channel_id: "squad" }, 9);
  rig.desk.onState({ source: "hook", state: "running" });
  const isBoundBy = (binding_id: string, owner: number): boolean => rig.leases.isBoundBy(binding_id, owner);
  return { rig, handlers: hotkeyHandlers(rig.desk, isBoundBy, rig.switches) };
}

function caller(place: ClientPlace["kind"], scopes: readonly IpcScope[] = all): IpcCaller {
  return { id: 7, name: "test", place, scopes: new Set(scopes), reads_only: false, gone: new AbortController().signal };
}

function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
