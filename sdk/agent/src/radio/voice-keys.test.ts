import { createCipheriv, createHmac, hkdfSync } from "node:crypto";
import {
  decodeShortHeaderInto,
  hopTagInto,
  KeyRing,
  openSimulcastSecret,
  sealSimulcastSecret,
  type TargetSealer,
  voiceBaseKey,
} from "@talkgroup/core";
import { assert } from "@talkgroup/schemas";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nodeCrypto } from "../machine/node-crypto.js";

const crypto = nodeCrypto();
const secretOf = (seed: number): Uint8Array => Uint8Array.from({ length: 32 }, (_, index) => seed * 31 + index);
const metadata = Uint8Array.from({ length: 12 }, (_, index) => index);
const talker_session = 2;

interface Packet {
  readonly metadata: Uint8Array;
  readonly frame: Uint8Array;
}

function ringOf(session_id: number): KeyRing {
  const ring = new KeyRing(crypto);
  ring.setSession(session_id);
  return ring;
}

function sealOne(ring: KeyRing, target_id: number, plaintext: Uint8Array, now_ms = 0): Packet {
  const sealer: TargetSealer | undefined = ring.sealer(target_id, now_ms);
  assert(sealer !== undefined, "the test gave this target a key");
  const out = new Uint8Array(plaintext.length + 21);
  const frame_bytes = sealer.key.sealInto(sealer.nextCounter(), metadata, plaintext, out, 0);
  return { metadata, frame: out.subarray(0, frame_bytes) };
}

/** What a receiver does with a packet from `session_id` on `target_id`. */
function openOne(ring: KeyRing, session_id: number, target_id: number, packet: Packet, now_ms = 0): Uint8Array | undefined {
  const header = { kid: 0, ctr: 0, header_bytes: 0 };
  if (!decodeShortHeaderInto(packet.frame, 0, header)) return undefined;
  const out = new Uint8Array(packet.frame.length);
  const key = ring.opener(session_id, target_id, header.kid, now_ms);
  const length = key?.openInto(header.ctr, packet.metadata, packet.frame.subarray(header.header_bytes), out, 0) ?? -1;
  return length < 0 ? undefined : out.subarray(0, length);
}

describe("the key schedule", () => {
  it("is what HKDF-SHA512 of Node makes of P-32, sealed by Node's own AES-256-GCM as RFC 9605 says", () => {
    const info = Buffer.from("talkgroup/1 voice\u0000\u0000\u0000\u0000\u0002\u0000\u0005\u0000ops", "latin1");
    const base_key = Buffer.from(hkdfSync("sha512", secretOf(1), "", info, 32));
    expect(Buffer.from(voiceBaseKey(crypto, secretOf(1), talker_session, 5, "ops"))).toEqual(base_key);
    const label = (purpose: string): Buffer =>
      Buffer.from(`SFrame 1.0 Secret ${purpose} \u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0003\u0000\u0005`, "latin1");
    const key = Buffer.from(hkdfSync("sha512", base_key, "", label("key"), 32));
    const nonce = Buffer.from(hkdfSync("sha512", base_key, "", label("salt"), 12));
    nonce.writeUInt32BE((nonce.readUInt32BE(8) ^ 300) >>> 0, 8);
    const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from([0x39, 0x01, 0x2c, ...metadata]));
    const sealed = Buffer.concat([Buffer.from([0x39, 0x01, 0x2c]), cipher.update("voice"), cipher.final(), cipher.getAuthTag()]);
    const talker = ringOf(talker_session);
    talker.addEpoch("ops", 11, secretOf(1), 0);
    talker.addTarget({ target_id: 5, channel_id: "ops" }, 0);
    for (let ctr = 0; ctr < 300; ctr++) talker.sealer(5, 0)?.nextCounter();
    expect(Buffer.from(sealOne(talker, 5, Buffer.from("voice")).frame)).toEqual(sealed);
  });

  it("seals simulcast secrets that only the same address opens", () => {
    const box = { session_id: 7, target_id: 2, channel_id: "ops", generation: 9 };
    const sealed = sealSimulcastSecret(crypto, secretOf(1), box, secretOf(3));
    expect(sealed.length).toBe(60);
    expect(openSimulcastSecret(crypto, secretOf(1), box, sealed)).toEqual(secretOf(3));
    expect(openSimulcastSecret(crypto, secretOf(2), box, sealed)).toBeUndefined();
    expect(openSimulcastSecret(crypto, secretOf(1), { ...box, session_id: 8 }, sealed)).toBeUndefined();
    expect(openSimulcastSecret(crypto, secretOf(1), { ...box, target_id: 3 }, sealed)).toBeUndefined();
    expect(openSimulcastSecret(crypto, secretOf(1), { ...box, channel_id: "opt" }, sealed)).toBeUndefined();
    expect(openSimulcastSecret(crypto, secretOf(1), { ...box, generation: 10 }, sealed)).toBeUndefined();
    for (let bit = 0; bit < 480; bit++) {
      const flipped = sealed.map((byte, index) => (index === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
      expect(openSimulcastSecret(crypto, secretOf(1), box, flipped)).toBeUndefined();
    }
  });

  it("tags a hop with the start of HMAC-SHA256", () => {
    const out = new Uint8Array(8);
    hopTagInto(crypto, secretOf(4), metadata, out, 0);
    const code = createHmac("sha256", secretOf(4)).update(metadata).digest();
    expect(Buffer.from(out)).toEqual(code.subarray(0, 8));
  });
});

describe("a voice packet", () => {
  const talker = ringOf(talker_session);
  talker.addEpoch("ops", 1, secretOf(1), 0);
  talker.addTarget({ target_id: 5, channel_id: "ops" }, 0);
  talker.addTarget({ target_id: 6, simulcast: { generation: 1, secret: secretOf(6) } }, 0);

  function member(): KeyRing {
    const ring = ringOf(3);
    ring.addEpoch("ops", 1, secretOf(1), 0);
    ring.addEpoch("other", 1, secretOf(1), 0);
    const simulcast = { generation: 1, secret: secretOf(6) };
    for (const session_id of [talker_session, 9]) {
      ring.addTalker({ session_id, target_id: 5, channel_ids: ["ops"] }, 0);
      ring.addTalker({ session_id, target_id: 7, channel_ids: ["other"] }, 0);
      ring.addTalker({ session_id, target_id: 6, channel_ids: ["ops"], simulcast }, 0);
    }
    return ring;
  }

  it("opens for a member, whatever it carries", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom(5, 6), (plaintext, target_id) => {
        const packet = sealOne(talker, target_id, plaintext);
        expect(openOne(member(), talker_session, target_id, packet)).toEqual(plaintext);
      }),
      { numRuns: 50 },
    );
  });

  it("does not open as another session's or target's, even with every secret alike", () => {
    const packet = sealOne(talker, 5, metadata);
    expect(openOne(member(), 9, 5, packet)).toBeUndefined();
    expect(openOne(member(), talker_session, 6, packet)).toBeUndefined();
    expect(openOne(member(), talker_session, 7, packet)).toBeUndefined();
    expect(openOne(member(), 9, 6, sealOne(talker, 6, metadata))).toBeUndefined();
  });

  it("does not open with any one bit of frame or metadata changed, or with anything cut off or added", () => {
    const ring = member();
    for (const target_id of [5, 6]) {
      const packet = sealOne(
        talker,
        target_id,
        Uint8Array.from({ length: 60 }, (_, index) => index),
      );
      const flip = (bytes: Uint8Array, bit: number): Uint8Array =>
        bytes.map((byte, index) => (index === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
      for (let bit = 0; bit < packet.frame.length * 8; bit++) {
        expect(openOne(ring, talker_session, target_id, { ...packet, frame: flip(packet.frame, bit) })).toBeUndefined();
      }
      for (let bit = 0; bit < 96; bit++) {
        expect(openOne(ring, talker_session, target_id, { ...packet, metadata: flip(metadata, bit) })).toBeUndefined();
      }
      for (let length = 0; length < packet.frame.length; length++) {
        const frame = packet.frame.subarray(0, length);
        expect(openOne(ring, talker_session, target_id, { ...packet, frame })).toBeUndefined();
      }
      const frame = Uint8Array.from([...packet.frame, 0]);
      expect(openOne(ring, talker_session, target_id, { ...packet, frame })).toBeUndefined();
      expect(openOne(ring, talker_session, target_id, packet)).toBeDefined();
    }
  });

  it("never makes a receiver throw, whatever its bytes", () => {
    const ring = member();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 120 }), fc.uint8Array({ maxLength: 12 }), (frame, about) => {
        expect(openOne(ring, talker_session, 5, { metadata: about, frame })).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });
});

describe("a member who left", () => {
  it("opens no later epoch, not even one with a KID that it still knows", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 20 }), (left_at, later) => {
        const [talker, leaver, member] = [ringOf(talker_session), ringOf(3), ringOf(4)];
        for (const ring of [leaver, member])
          ring.addTalker({ session_id: talker_session, target_id: 5, channel_ids: ["ops"] }, 0);
        for (const ring of [talker, leaver, member]) ring.addEpoch("ops", left_at, secretOf(left_at), 0);
        talker.addTarget({ target_id: 5, channel_id: "ops" }, 0);
        const before = sealOne(talker, 5, metadata);
        for (const ring of [talker, member]) ring.addEpoch("ops", left_at + later, secretOf(left_at + later), 0, 150);
        const after = sealOne(talker, 5, metadata, 150);
        expect(openOne(leaver, talker_session, 5, before, 150)).toEqual(metadata);
        expect(openOne(leaver, talker_session, 5, after, 150)).toBeUndefined();
        expect(openOne(member, talker_session, 5, after, 150)).toEqual(metadata);
        leaver.removeChannel("ops");
        expect(openOne(leaver, talker_session, 5, before, 150)).toBeUndefined();
      }),
      { numRuns: 40 },
    );
  });
});

describe("nonces", () => {
  it("never repeat under one key, however targets come and go and sessions change and return", () => {
    const sealed = new Map<string, number>();
    const aesGcm = (key: Uint8Array): ReturnType<typeof crypto.aesGcm> => {
      const aead = crypto.aesGcm(key);
      const name = Buffer.from(key).toString("hex");
      return {
        sealInto(nonce, aad, plaintext, out, out_offset): number {
          const used = `${name} ${Buffer.from(nonce).toString("hex")}`;
          sealed.set(used, (sealed.get(used) ?? 0) + 1);
          return aead.sealInto(nonce, aad, plaintext, out, out_offset);
        },
        openInto: (nonce, aad, text, out, out_offset) => aead.openInto(nonce, aad, text, out, out_offset),
      };
    };
    const ring = new KeyRing({ ...crypto, aesGcm });
    for (const session_id of [1, 1, 2, 1, 2, 2]) {
      ring.setSession(session_id);
      for (const target_id of [5, 6, 5]) {
        for (const epoch of [1, 2]) {
          ring.addEpoch("ops", epoch, secretOf(epoch), 0, 0);
          ring.addTarget({ target_id, channel_id: "ops" }, 0);
          for (let frame = 0; frame < 3; frame++) sealOne(ring, target_id, metadata);
          ring.removeTarget(target_id);
          if (epoch === 2) ring.removeChannel("ops");
        }
      }
      ring.reset();
    }
    expect(sealed.size).toBe(6 * 3 * 2 * 3);
    expect([...sealed.values()].every((times) => times === 1)).toBe(true);
  });
});
