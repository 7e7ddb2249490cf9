import type { Hotkey, IpcScope } from "@talkgroup/schemas";
import { VirtualClock } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";

import { hotkeyHandlers } from "../hotkeys/hotkey-handlers.js";
import { KeyRig, talkKey } from "../hotkeys/key-rig.suite.js";
import type { ClientPlace } from "../ipc/client-place.js";
import type { IpcCaller } from "../ipc/ipc-handler.js";
import { grants_max } from "../pairing/grant-book.js";
import { Pairing } from "../pairing/pairing.js";
import type { StoredGrant } from "../pairing/stored-grant.js";
import { adoptGrants, pairingHandlers, withKeys } from "./pairing-handlers.js";

const tanks = "https://tanks.example";
const map = "flatpak:org.example.Map";
const squad = talkKey("squad", ["KeyV"]);
const mute = (hotkey_id: string, key: string): Hotkey => ({ hotkey_id, keys: [key], mode: "hold", action: "mute_sound" });

describe("the hotkeys of a program that is revoked", () => {
  it("go with what it was allowed, and no others do", async () => {
    const { rig, bind, handlers } = started([squad]);
    await bind(mute("tanks", "F7"), "web", tanks);
    await bind(mute("map", "F8"), "sandbox", map);
    await bind(mute("player", "F9"), "page", "http://127.0.0.1:17460");
    expect(rig.kept.map(({ hotkey_id, bound_by }) => [hotkey_id, bound_by])).toEqual([
      ["squad", undefined],
      ["tanks", tanks],
      ["map", map],
      ["player", undefined],
    ]);
    expect(await handlers["pairing.revoke"]({ client_id: "tanks" }, caller("own"))).toEqual({ ok: true, value: {} });
    expect(rig.kept.map(({ hotkey_id }) => hotkey_id)).toEqual(["squad", "map", "player"]);
    rig.desk.onKey("hook", "F7", true);
    expect(rig.acted, "its key does nothing any more").toEqual([]);
    rig.desk.onKey("hook", "F8", true);
    expect(rig.acted).toEqual(["map"]);
  });

  it("stay while the player allows anything there", async () => {
    const { rig, bind, handlers } = started([], [grant("tanks", tanks), grant("second", tanks)]);
    await bind(mute("tanks", "F7"), "web", tanks);
    await handlers["pairing.revoke"]({ client_id: "tanks" }, caller("own"));
    expect(rig.kept).toHaveLength(1);
    await handlers["pairing.revoke"]({ client_id: "second" }, caller("own"));
    expect(rig.kept).toEqual([]);
  });

  it("are the player's own once the player has bound them anew", async () => {
    const { rig, bind, handlers } = started();
    await bind(mute("tanks", "F7"), "web", tanks);
    await bind({ ...mute("tanks", "F6"), bound_by: tanks }, "page", "http://127.0.0.1:17460");
    await handlers["pairing.revoke"]({ client_id: "tanks" }, caller("own"));
    expect(rig.kept).toEqual([mute("tanks", "F6")]);
  });

  it("are noted as its own, whatever it says of them", async () => {
    const { rig, bind } = started();
    await bind({ ...mute("tanks", "F7"), bound_by: map }, "web", tanks);
    await bind({ ...mute("local", "F8"), bound_by: map }, "own");
    expect(rig.kept.map(({ bound_by }) => bound_by)).toEqual([tanks, undefined]);
  });

  it("go too where the grant is taken out of its file, and let go of what they hold", async () => {
    const { rig, pairing } = started([{ ...talkKey("squad", ["F7"]), bound_by: tanks }, mute("player", "F9")]);
    await turn();
    rig.desk.onKey("hook", "F7", true);
    expect(rig.talking()).toEqual(["squad"]);
    adoptGrants([grant("map", map)], pairing, rig.desk);
    await turn();
    expect(rig.kept).toEqual([mute("player", "F9")]);
    expect(rig.talking()).toEqual([]);
  });

  it("are told of where they cannot be forgotten", async () => {
    const { rig, bind, handlers } = started();
    await bind(mute("tanks", "F7"), "web", tanks);
    rig.unwritable = true;
    const revoked = await handlers["pairing.revoke"]({ client_id: "tanks" }, caller("own"));
    expect(revoked).toMatchObject({ refusal: { code: "settings_unwritable" } });
    expect(rig.kept).toHaveLength(1);
    rig.desk.onKey("hook", "F7", true);
    expect(rig.acted, "they do nothing all the same").toEqual([]);
  });

  it("go where it may still do something else, but nothing with keys", async () => {
    const { rig, bind, handlers } = started([], [grant("tanks", tanks), { ...grant("second", tanks), scopes: ["stats"] }]);
    await bind(mute("tanks", "F7"), "web", tanks);
    await handlers["pairing.revoke"]({ client_id: "tanks" }, caller("own"));
    expect(rig.kept).toEqual([]);
  });

  it("are not bound after it, however many it asked for before", async () => {
    const { rig, handlers, keys } = started();
    const gone = new AbortController();
    const tank = { ...caller("web", tanks), gone: gone.signal };
    const asked = ["F5", "F6", "F7"].map((key) => keys["hotkeys.bind"]({ hotkey: mute(key, key) }, tank));
    gone.abort();
    const revoked = handlers["pairing.revoke"]({ client_id: "tanks" }, caller("own"));
    expect((await Promise.all(asked)).filter(({ ok }) => ok)).toEqual([]);
    expect([(await revoked).ok, rig.kept]).toEqual([true, []]);
  });

  it("are swept in their turn: those it bound just before it too", async () => {
    const { rig, handlers, keys } = started();
    const asked = ["F5", "F6", "F7"].map((key) => keys["hotkeys.bind"]({ hotkey: mute(key, key) }, caller("web", tanks)));
    await handlers["pairing.revoke"]({ client_id: "tanks" }, caller("own"));
    expect((await Promise.all(asked)).map(({ ok }) => ok)).toEqual([true, true, true]);
    expect([rig.kept, rig.desk.list()]).toEqual([[], []]);
  });

  it("are not those of the player that it has changed", async () => {
    const { rig, bind, handlers } = started([mute("mute", "F9")]);
    await bind(mute("mute", "F7"), "web", tanks);
    await bind(mute("tanks", "F8"), "web", tanks);
    await bind(mute("tanks", "F6"), "sandbox", map);
    await handlers["pairing.revoke"]({ client_id: "map" }, caller("own"));
    expect(rig.kept).toEqual([mute("mute", "F7"), { ...mute("tanks", "F6"), bound_by: tanks }]);
    await handlers["pairing.revoke"]({ client_id: "tanks" }, caller("own"));
    expect(rig.kept).toEqual([mute("mute", "F7")]);
  });

  it("go when the agent starts, where the grant went meanwhile", async () => {
    const { rig, pairing } = started([{ ...mute("tanks", "F7"), bound_by: tanks }, mute("player", "F9")], []);
    withKeys(pairing, rig.desk);
    await turn();
    expect(rig.kept).toEqual([mute("player", "F9")]);
  });

  it("go where another takes the last room for programs", async () => {
    const others = Array.from({ length: grants_max - 1 }, (_, index) => grant(`map-${index}`, map));
    const { rig, pairing, bind, handlers } = started([], [grant("tanks", tanks), ...others]);
    await bind(mute("tanks", "F7"), "web", tanks);
    await bind(mute("map", "F8"), "sandbox", map);
    const place: ClientPlace = { kind: "web", origin: "https://ships.example" };
    const hello = { client_name: "Ships", protocol_versions: [1], scopes: ["stats" as const] };
    expect(pairing.judge({ id: 8, place, hello, settle: () => {}, close: () => {} })).toBe("asking");
    const request_id = pairing.list().asking[0]?.request_id ?? "";
    expect(await handlers["pairing.answer"]({ request_id, scopes: ["stats"] }, caller("own"))).toEqual({ ok: true, value: {} });
    await turn();
    expect(rig.kept.map(({ hotkey_id }) => hotkey_id)).toEqual(["map"]);
  });

  it("are told as its own to itself and a manager alone", async () => {
    const { bind, keys } = started();
    await bind(mute("tanks", "F7"), "web", tanks);
    const manager = { ...caller("page", "http://127.0.0.1:17460"), scopes: new Set<IpcScope>(["hotkeys", "manage"]) };
    for (const [who, bound_by] of [
      [caller("web", tanks), tanks],
      [manager, tanks],
      [caller("sandbox", map), undefined],
      [caller("own"), undefined],
    ] as const) {
      const listed = await keys["hotkeys.list"]({}, who);
      expect(listed.ok && listed.value.hotkeys.map((hotkey) => hotkey.bound_by)).toEqual([bound_by]);
    }
  });
});

function started(kept: readonly Hotkey[] = [], grants: readonly StoredGrant[] = [grant("tanks", tanks), grant("map", map)]) {
  const clock = new VirtualClock();
  const timer = (delay_ms: number, run: () => void): (() => void) => clock.schedule(clock.now_ms + delay_ms, run);
  const rig = new KeyRig(() => clock.now_ms, timer, ["squad"], kept);
  rig.desk.onState({ source: "hook", state: "running" });
  const pairing = new Pairing({
    local: () => "allow",
    manager_token: "the-managers-token",
    store: { load: () => grants, save: async () => {} },
    broadcast: () => {},
    wall_ms: () => clock.now_ms,
    now_ms: () => clock.now_ms,
  });
  const keys = hotkeyHandlers(rig.desk, () => true, rig.switches);
  const bind = async (hotkey: Hotkey, place: ClientPlace["kind"], origin?: string): Promise<void> =>
    expect(await keys["hotkeys.bind"]({ hotkey }, caller(place, origin))).toMatchObject({ ok: true });
  return { rig, pairing, keys, bind, handlers: pairingHandlers(pairing, rig.desk) };
}

function caller(place: ClientPlace["kind"], origin?: string): IpcCaller {
  const scopes = new Set<IpcScope>(["hotkeys", "voice.talk", "channels.write"]);
  const from = origin === undefined ? {} : { origin };
  return { id: 7, name: "test", place, ...from, scopes, reads_only: false, gone: new AbortController().signal };
}

function grant(client_id: string, origin: string): StoredGrant {
  return { client_id, client_name: "Game", origin, scopes: ["hotkeys"], last_used_ms: 0, token_sha256: "0".repeat(64) };
}

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
