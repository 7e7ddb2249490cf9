import { toyCrypto } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";
import type { VoiceCrypto } from "./crypto.js";
import { channels_max, KeyRing, talkers_max, targets_max } from "./key-ring.js";
import { simulcast_context, voiceBaseKey } from "./key-schedule.js";
import { SFrameKey } from "./sframe.js";

const crypto = toyCrypto();
const metadata = new Uint8Array(12).fill(1);
const secretOf = (...seed: number[]): Uint8Array => Uint8Array.from({ length: 32 }, (_, index) => seed[index % seed.length] ?? 0);

function newRing(counting?: VoiceCrypto): KeyRing {
  const ring = new KeyRing(counting ?? crypto);
  ring.setSession(1);
  return ring;
}

/** True if `key` opens what the talker of exactly this secret seals. */
function opens(key: SFrameKey | undefined, secret: Uint8Array, session_id: number, target_id: number, context: string): boolean {
  if (key === undefined) return false;
  const seal = new SFrameKey(crypto, voiceBaseKey(crypto, secret, session_id, target_id, context), key.kid, "seal");
  const out = new Uint8Array(32);
  const frame_bytes = seal.sealInto(0, metadata, Uint8Array.of(42), out, 0);
  return key.openInto(0, metadata, out.subarray(1, frame_bytes), new Uint8Array(1), 0) === 1;
}

describe("a key ring", () => {
  it("opens a one-channel talker's frames with the channel's epochs", () => {
    const ring = newRing();
    expect(ring.addEpoch("ops", 9, secretOf(9), 0).ok).toBe(true);
    expect(ring.opener(2, 1, 1, 0)).toBeUndefined();
    expect(ring.addTalker({ session_id: 2, target_id: 1, channel_ids: ["ops"] }, 0).ok).toBe(true);
    expect(opens(ring.opener(2, 1, 1, 0), secretOf(9), 2, 1, "ops")).toBe(true);
    expect(opens(ring.opener(2, 1, 1, 0), secretOf(9), 2, 1, "opt")).toBe(false);
    for (const kid of [0, 2, 7, 8, 9, -1, 0.5, Number.NaN]) expect(ring.opener(2, 1, kid, 0)).toBeUndefined();
    for (const odd of [0, 3, -1, Number.NaN]) expect(ring.opener(odd, odd, 1, 0)).toBeUndefined();
  });

  it("waits for a talker's first epoch", () => {
    const ring = newRing();
    ring.addTalker({ session_id: 2, target_id: 1, channel_ids: ["ops"] }, 0);
    ring.addTarget({ target_id: 4, channel_id: "ops" }, 0);
    expect([ring.opener(2, 1, 1, 0), ring.sealer(4, 0)]).toEqual([undefined, undefined]);
    ring.addEpoch("ops", 1, secretOf(1), 5);
    expect(ring.opener(2, 1, 1, 5)?.kid).toBe(1);
    expect(ring.sealer(4, 5)?.kid).toBe(1);
  });

  it("derives a key once, however many frames it opens or seals", () => {
    let derived = 0;
    const aesGcm: VoiceCrypto["aesGcm"] = (key) => {
      derived++;
      return crypto.aesGcm(key);
    };
    const ring = newRing({ ...crypto, aesGcm });
    ring.addEpoch("ops", 1, secretOf(1), 0);
    ring.addTalker({ session_id: 2, target_id: 1, channel_ids: ["ops"] }, 0);
    ring.addTarget({ target_id: 4, channel_id: "ops" }, 0);
    expect(derived).toBe(0);
    const first = [ring.opener(2, 1, 1, 0), ring.sealer(4, 0)];
    for (let frame = 0; frame < 100; frame++) expect([ring.opener(2, 1, 1, frame), ring.sealer(4, frame)]).toEqual(first);
    expect(derived).toBe(2);
  });

  it("turns to a new epoch after the delay and counts on", () => {
    const ring = newRing();
    ring.addEpoch("ops", 1, secretOf(1), 0, 150);
    ring.addTarget({ target_id: 4, channel_id: "ops" }, 0);
    expect([ring.sealer(4, 0)?.kid, ring.sealer(4, 0)?.nextCounter()]).toEqual([1, 0]);
    ring.addEpoch("ops", 2, secretOf(2), 1000, 150);
    expect([ring.sealer(4, 1149)?.kid, ring.sealer(4, 1149)?.nextCounter()]).toEqual([1, 1]);
    expect([ring.sealer(4, 1150)?.kid, ring.sealer(4, 1150)?.nextCounter()]).toEqual([2, 2]);
    expect(ring.sealer(5, 1150)).toBeUndefined();
  });

  it("hears a simulcast set by its own generations while a channel of it is left", () => {
    const ring = newRing();
    const talker = { session_id: 2, target_id: 1, channel_ids: ["a", "b"], simulcast: { generation: 3, secret: secretOf(3) } };
    expect(ring.addTalker(talker, 0)).toMatchObject({ ok: false, refusal: { code: "unknown_channel" } });
    ring.addEpoch("a", 1, secretOf(1), 0);
    ring.addEpoch("b", 1, secretOf(2), 0);
    ring.addTalker(talker, 0);
    expect(opens(ring.opener(2, 1, 3, 0), secretOf(3), 2, 1, simulcast_context)).toBe(true);
    expect(ring.opener(2, 1, 1, 0)).toBeUndefined();
    ring.removeChannel("a");
    expect(ring.opener(2, 1, 3, 0)).toBeDefined();
    ring.removeChannel("b");
    expect(ring.opener(2, 1, 3, 0)).toBeUndefined();
  });

  it("goes by the newest channel list of a simulcast set", () => {
    const ring = newRing();
    ring.addEpoch("a", 1, secretOf(1), 0);
    ring.addEpoch("b", 1, secretOf(2), 0);
    const simulcast = { generation: 3, secret: secretOf(3) };
    ring.addTalker({ session_id: 2, target_id: 1, channel_ids: ["a"], simulcast }, 0);
    ring.addTalker({ session_id: 2, target_id: 1, channel_ids: ["b"], simulcast }, 0);
    ring.removeChannel("a");
    expect(ring.opener(2, 1, 3, 0)).toBeDefined();
    ring.removeChannel("b");
    expect(ring.opener(2, 1, 3, 0)).toBeUndefined();
  });

  it("forgets with a channel who was heard and what was sealed there, even if it is joined again", () => {
    const ring = newRing();
    for (const epoch of [1, 2]) {
      ring.addEpoch("ops", epoch, secretOf(epoch), 0);
      if (epoch === 1) ring.addTalker({ session_id: 2, target_id: 1, channel_ids: ["ops"] }, 0);
      if (epoch === 1) ring.addTarget({ target_id: 4, channel_id: "ops" }, 0);
      expect(ring.opener(2, 1, epoch, 0) !== undefined).toBe(epoch === 1);
      expect(ring.sealer(4, 0) !== undefined).toBe(epoch === 1);
      ring.removeChannel("ops");
      expect([ring.opener(2, 1, epoch, 0), ring.sealer(4, 0)]).toEqual([undefined, undefined]);
    }
  });

  it("lets a simulcast set take a new generation and refuses one that goes back or changes", () => {
    const ring = newRing();
    ring.addEpoch("a", 1, secretOf(1), 0);
    const announce = (generation: number, seed: number, now_ms: number): boolean => {
      const simulcast = { generation, secret: secretOf(seed) };
      return ring.addTalker({ session_id: 2, target_id: 1, channel_ids: ["a"], simulcast }, now_ms).ok;
    };
    expect([announce(3, 3, 0), announce(4, 4, 100), announce(2, 2, 100), announce(4, 5, 100)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(opens(ring.opener(2, 1, 4, 100), secretOf(4), 2, 1, simulcast_context)).toBe(true);
    expect(ring.opener(2, 1, 3, 10_099)).toBeDefined();
    expect(ring.opener(2, 1, 3, 10_100)).toBeUndefined();
  });

  it("seals a simulcast set with its own generations, the next one after the delay", () => {
    const ring = newRing();
    expect(ring.addTarget({ target_id: 4, simulcast: { generation: 0, secret: secretOf(1) } }, 0).ok).toBe(true);
    expect(ring.sealer(4, 0)?.kid).toBe(0);
    expect(ring.addTarget({ target_id: 4, simulcast: { generation: 1, secret: secretOf(2) } }, 100, 200).ok).toBe(true);
    expect([ring.sealer(4, 299)?.kid, ring.sealer(4, 300)?.kid]).toEqual([0, 1]);
    expect(ring.addTarget({ target_id: 4, simulcast: { generation: 0, secret: secretOf(3) } }, 300).ok).toBe(false);
  });

  it("falls silent when the counters of a target run out, and with no other target", () => {
    const ring = new KeyRing(crypto, 0xffff_fffe);
    ring.setSession(1);
    ring.addEpoch("ops", 1, secretOf(1), 0);
    ring.addTarget({ target_id: 4, channel_id: "ops" }, 0);
    ring.addTarget({ target_id: 5, channel_id: "ops" }, 0);
    expect(ring.sealer(4, 0)?.nextCounter()).toBe(0xffff_fffe);
    const last = ring.sealer(4, 0);
    expect(last?.nextCounter()).toBe(0xffff_ffff);
    expect(ring.sealer(4, 0)).toBeUndefined();
    expect(() => last?.nextCounter()).toThrow("run out");
    ring.addEpoch("ops", 2, secretOf(2), 0);
    ring.removeTarget(4);
    ring.addTarget({ target_id: 4, channel_id: "ops" }, 0);
    expect([ring.sealer(4, 1000), ring.sealer(5, 1000)?.kid]).toEqual([undefined, 2]);
  });
});

describe("a key ring refuses", () => {
  const code = (result: { ok: boolean; refusal?: { code: string; field?: string } }): string =>
    result.ok ? "ok" : `${result.refusal?.code} ${result.refusal?.field ?? ""}`;

  it("everything before the session is known", () => {
    const ring = new KeyRing(crypto);
    expect(code(ring.addEpoch("ops", 1, secretOf(1), 0))).toBe("not_ready ");
    expect(code(ring.addTalker({ session_id: 2, target_id: 1, channel_ids: ["ops"] }, 0))).toBe("not_ready ");
    expect(code(ring.addTarget({ target_id: 1, channel_id: "ops" }, 0))).toBe("not_ready ");
  });

  it("malformed ids and lists", () => {
    const ring = newRing();
    const simulcast = { generation: 1, secret: secretOf(1) };
    ring.addEpoch("a", 1, secretOf(1), 0);
    const talkers = [
      [{ session_id: -1, target_id: 1, channel_ids: ["a"] }, "/session_id"],
      [{ session_id: 2 ** 32, target_id: 1, channel_ids: ["a"] }, "/session_id"],
      [{ session_id: 1, target_id: 1, channel_ids: ["a"] }, "/session_id"],
      [{ session_id: 2, target_id: 65_536, channel_ids: ["a"] }, "/target_id"],
      [{ session_id: 2, target_id: 1, channel_ids: [] }, "/channel_ids"],
      [{ session_id: 2, target_id: 1, channel_ids: ["a", "b"] }, "/channel_ids"],
      [{ session_id: 2, target_id: 1, channel_ids: ["*"] }, "/channel_ids"],
      [{ session_id: 2, target_id: 1, channel_ids: [], simulcast }, "/channel_ids"],
      [{ session_id: 2, target_id: 1, channel_ids: ["a", ""], simulcast }, "/channel_ids"],
      [{ session_id: 2, target_id: 1, channel_ids: ["a"], simulcast: { generation: 1, secret: new Uint8Array(31) } }, "/secret"],
    ] as const;
    for (const [talker, field] of talkers) expect(code(ring.addTalker(talker, 0))).toBe(`invalid_params ${field}`);
    expect(code(ring.addTarget({ target_id: -1, channel_id: "a" }, 0))).toBe("invalid_params /target_id");
    expect(code(ring.addTarget({ target_id: 1, channel_id: "*" }, 0))).toBe("invalid_params /channel_id");
    expect(code(ring.addEpoch("ä", 1, secretOf(1), 0))).toBe("invalid_params /channel_id");
    expect(code(ring.addEpoch("new", 1, new Uint8Array(33), 0))).toBe("invalid_params /secret");
  });

  it("more than its limits, and goes on with what it has", () => {
    const ring = newRing();
    for (let count = 0; count < channels_max; count++) ring.addEpoch(`c${count}`, 1, secretOf(1), 0);
    expect(code(ring.addEpoch("one.more", 1, secretOf(1), 0))).toBe("limit_reached ");
    expect(code(ring.addEpoch("c0", 2, secretOf(2), 0))).toBe("ok");
    const talker = (count: number): string =>
      code(ring.addTalker({ session_id: 2 + count, target_id: 1, channel_ids: ["c0"] }, 0));
    for (let count = 0; count < talkers_max; count++) talker(count);
    expect([talker(talkers_max), talker(0)]).toEqual(["limit_reached ", "ok"]);
    ring.removeTalker(3, 1);
    expect(talker(talkers_max)).toBe("ok");
    const target = (target_id: number): string => code(ring.addTarget({ target_id, channel_id: "c0" }, 0));
    for (let count = 0; count < targets_max; count++) target(count);
    expect([target(targets_max), target(0)]).toEqual(["limit_reached ", "ok"]);
  });
});
