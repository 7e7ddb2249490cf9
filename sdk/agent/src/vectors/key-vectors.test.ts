import {
  decodeShortHeaderInto,
  deriveSFrameKey,
  kidOf,
  openSimulcastSecret,
  SFrameKey,
  sealSimulcastSecret,
  voice_suite,
  voiceBaseKey,
} from "@talkgroup/core";
import { describe, expect, it } from "vitest";
import vectors from "../../../../schemas/vectors/keys.json" with { type: "json" };
import { nodeCrypto } from "../machine/node-crypto.js";

const crypto = nodeCrypto();
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
const bytesOf = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "hex"));

describe("the key vectors of PROTOCOL.md §6", () => {
  it.each(vectors.voice)("$context, generation $generation, counter $ctr", (vector) => {
    const { session_id, target_id, context, ctr } = vector;
    const base_key = voiceBaseKey(crypto, bytesOf(vector.secret), session_id, target_id, context);
    expect(hex(base_key)).toBe(vector.base_key);
    const kid = kidOf(vector.generation);
    expect(kid).toBe(vector.kid);
    const { key, salt } = deriveSFrameKey(crypto, voice_suite, base_key, BigInt(kid));
    expect([hex(key), hex(salt)]).toEqual([vector.sframe_key, vector.sframe_salt]);
    const [metadata, plaintext] = [bytesOf(vector.metadata), bytesOf(vector.plaintext)];
    const out = new Uint8Array(200);
    const frame = out.subarray(0, new SFrameKey(crypto, base_key, kid, "seal").sealInto(ctr, metadata, plaintext, out, 0));
    expect(hex(frame)).toBe(vector.sframe);
    const header = { kid: 0, ctr: 0, header_bytes: 0 };
    expect(decodeShortHeaderInto(frame, 0, header)).toBe(true);
    expect([header.kid, header.ctr]).toEqual([kid, ctr]);
    const opened = new Uint8Array(plaintext.length);
    const open = new SFrameKey(crypto, base_key, kid, "open");
    expect(open.openInto(ctr, metadata, frame.subarray(header.header_bytes), opened, 0)).toBe(plaintext.length);
    expect(hex(opened)).toBe(vector.plaintext);
  });

  it.each(vectors.simulcast)("simulcast secret for $channel_id, generation $generation", (vector) => {
    const { session_id, target_id, channel_id, generation } = vector;
    const [epoch_secret, secret, sealed] = [vector.epoch_secret, vector.simulcast_secret, vector.sealed].map(bytesOf) as [
      Uint8Array,
      Uint8Array,
      Uint8Array,
    ];
    const opened = openSimulcastSecret(crypto, epoch_secret, { session_id, target_id, channel_id, generation }, sealed);
    expect(opened && hex(opened)).toBe(vector.simulcast_secret);
    const fixed = { ...crypto, random: (out: Uint8Array): void => out.set(sealed.subarray(0, 12)) };
    const again = sealSimulcastSecret(fixed, epoch_secret, { session_id, target_id, channel_id, generation }, secret);
    expect(hex(again)).toBe(vector.sealed);
  });
});
