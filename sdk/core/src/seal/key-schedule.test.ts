import { toyCrypto } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";
import type { HashName, VoiceCrypto } from "./crypto.js";
import {
  hopTagInto,
  isChannelContext,
  kidOf,
  openSimulcastSecret,
  sealSimulcastSecret,
  simulcast_context,
  voiceBaseKey,
  whisper_context,
} from "./key-schedule.js";

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
const ascii = (text: string): string => Buffer.from(text, "ascii").toString("hex");
const secret = new Uint8Array(32).fill(0x5a);
const epoch_secret = new Uint8Array(32).fill(0x33);

/** The toy, noting what HKDF is asked. */
function recordingCrypto(): { crypto: VoiceCrypto; extracts: string[]; expands: string[] } {
  const crypto = toyCrypto();
  const extracts: string[] = [];
  const expands: string[] = [];
  const recording: VoiceCrypto = {
    ...crypto,
    hkdfExtract(hash: HashName, salt: Uint8Array, input_key: Uint8Array): Uint8Array {
      extracts.push(`${hash} ${hex(salt)} ${hex(input_key)}`);
      return crypto.hkdfExtract(hash, salt, input_key);
    },
    hkdfExpand(hash: HashName, key: Uint8Array, info: Uint8Array, length_bytes: number): Uint8Array {
      expands.push(`${hash} ${hex(info)} ${length_bytes}`);
      return crypto.hkdfExpand(hash, key, info, length_bytes);
    },
  };
  return { crypto: recording, extracts, expands };
}

describe("the base key of voice (P-32)", () => {
  it("is HKDF-SHA512 over label, session, target and context, byte for byte", () => {
    const { crypto, extracts, expands } = recordingCrypto();
    expect(voiceBaseKey(crypto, secret, 0x01020304, 0xfffe, "ops.alpha").length).toBe(32);
    expect(extracts).toEqual([`sha512  ${"5a".repeat(32)}`]);
    expect(expands).toEqual([`sha512 ${ascii("talkgroup/1 voice")}00${"01020304"}${"fffe"}00${ascii("ops.alpha")} 32`]);
  });

  it("differs by secret, session, target and context", () => {
    const crypto = toyCrypto();
    const keys = [
      voiceBaseKey(crypto, secret, 1, 1, "a"),
      voiceBaseKey(crypto, epoch_secret, 1, 1, "a"),
      voiceBaseKey(crypto, secret, 2, 1, "a"),
      voiceBaseKey(crypto, secret, 1, 2, "a"),
      voiceBaseKey(crypto, secret, 1, 1, "b"),
      voiceBaseKey(crypto, secret, 1, 1, simulcast_context),
    ];
    expect(new Set(keys.map(hex)).size).toBe(keys.length);
  });

  it("asserts the secret's length and what goes into the derivation", () => {
    const crypto = toyCrypto();
    expect(() => voiceBaseKey(crypto, new Uint8Array(31), 1, 1, "a")).toThrow("32-byte");
    expect(() => voiceBaseKey(crypto, secret, 2 ** 32, 1, "a")).toThrow("u32");
    expect(() => voiceBaseKey(crypto, secret, 1, 65_536, "a")).toThrow("u16");
    expect(() => voiceBaseKey(crypto, secret, 1, 1, "ä")).toThrow("ASCII");
    expect(() => voiceBaseKey(crypto, secret, 1, 1, "")).toThrow("ASCII");
  });
});

describe("a sealed simulcast secret (P-34)", () => {
  const box = { session_id: 7, target_id: 2, channel_id: "ops", generation: 0x01020304 };
  const sealed = sealSimulcastSecret(toyCrypto(), epoch_secret, box, secret);

  it("has 60 bytes and opens to the secret", () => {
    expect(sealed.length).toBe(60);
    expect(openSimulcastSecret(toyCrypto(), epoch_secret, box, sealed)).toEqual(secret);
  });

  it("derives its key over its own label", () => {
    const { crypto, expands } = recordingCrypto();
    sealSimulcastSecret(crypto, epoch_secret, { ...box, generation: 1 }, secret);
    expect(expands).toEqual([`sha512 ${ascii("talkgroup/1 simulcast")}00${"00000007"}${"0002"}00${ascii("ops")} 32`]);
  });

  it("authenticates the generation in four bytes", () => {
    const seen: string[] = [];
    const crypto = toyCrypto();
    const aesGcm: VoiceCrypto["aesGcm"] = (key) => {
      const aead = crypto.aesGcm(key);
      return {
        ...aead,
        sealInto(nonce, aad, plaintext, out, out_offset): number {
          seen.push(hex(aad), hex(nonce));
          return aead.sealInto(nonce, aad, plaintext, out, out_offset);
        },
      };
    };
    const bytes = sealSimulcastSecret({ ...crypto, aesGcm }, epoch_secret, { ...box, generation: 0xfffffffe }, secret);
    expect(seen).toEqual(["fffffffe", hex(bytes.subarray(0, 12))]);
  });

  it.each([
    ["epoch secret", secret, box],
    ["session", epoch_secret, { ...box, session_id: 8 }],
    ["target", epoch_secret, { ...box, target_id: 3 }],
    ["channel", epoch_secret, { ...box, channel_id: "opt" }],
    ["generation", epoch_secret, { ...box, generation: 0x01020305 }],
  ])("does not open for another %s", (_, key, other) => {
    expect(openSimulcastSecret(toyCrypto(), key, other, sealed)).toBeUndefined();
  });

  it("does not open if the length is wrong", () => {
    for (const length of [0, 12, 59]) {
      const cut = sealed.subarray(0, length);
      expect(openSimulcastSecret(toyCrypto(), epoch_secret, box, cut)).toBeUndefined();
    }
    const longer = Uint8Array.from([...sealed, 0]);
    expect(openSimulcastSecret(toyCrypto(), epoch_secret, box, longer)).toBeUndefined();
  });

  it("has a nonce of its own each time", () => {
    const crypto = toyCrypto();
    const nonces = [1, 2, 3].map(() =>
      hex(sealSimulcastSecret(crypto, epoch_secret, { ...box, generation: 1 }, secret).subarray(0, 12)),
    );
    expect(new Set(nonces).size).toBe(3);
  });
});

describe("the hop tag (P-21)", () => {
  it("is the start of HMAC-SHA256, written where asked", () => {
    const crypto = toyCrypto();
    const datagram = Uint8Array.of(1, 2, 3);
    const out = new Uint8Array(12);
    hopTagInto(crypto, secret, datagram, out, 3);
    expect(hex(out)).toBe(`000000${hex(crypto.hmac("sha256", secret, datagram).subarray(0, 8))}00`);
    expect(() => hopTagInto(crypto, secret, datagram, out, 5)).toThrow("room");
  });
});

describe("small rules", () => {
  it("the KID is the generation modulo 8 (P-33)", () => {
    expect([0, 7, 8, 13, 0xffff_ffff].map(kidOf)).toEqual([0, 7, 0, 5, 7]);
  });

  it("a channel id is 1 to 64 printable ASCII characters and not the simulcast context", () => {
    expect(["a", "ops.alpha-1_x", "z".repeat(64)].every(isChannelContext)).toBe(true);
    expect([simulcast_context, whisper_context]).toEqual(["*", "@"]);
    expect(["", "*", "@", "z".repeat(65), "a b", "ä", "a\u0000b"].some(isChannelContext)).toBe(false);
  });
});
