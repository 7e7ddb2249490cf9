import { toyCrypto } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";
import { openSFrame, SFrameKey, sealSFrame, sframeNonce } from "./sframe.js";
import { decodeShortHeaderInto } from "./sframe-header.js";
import { voice_suite } from "./sframe-suite.js";

const base_key = new Uint8Array(32).fill(7);
const metadata = new Uint8Array(12).fill(9);
const plaintext = Uint8Array.of(1, 2, 3, 4, 5);
const keyTo = (purpose: "seal" | "open", kid = 3): SFrameKey => new SFrameKey(toyCrypto(), base_key, kid, purpose);

describe("a voice key", () => {
  it.each([0, 7, 8, 255, 256, 65_536, 0x100_0000, 0xffff_ffff])("opens what its twin sealed at counter %i", (ctr) => {
    const out = new Uint8Array(64);
    const frame_bytes = keyTo("seal").sealInto(ctr, metadata, plaintext, out, 12);
    const header = { kid: 0, ctr: 0, header_bytes: 0 };
    expect(decodeShortHeaderInto(out, 12, header)).toBe(true);
    expect([header.kid, header.ctr]).toEqual([3, ctr]);
    expect(frame_bytes).toBe(header.header_bytes + plaintext.length + 16);
    const opened = new Uint8Array(10);
    const sealed = out.subarray(12 + header.header_bytes, 12 + frame_bytes);
    expect(keyTo("open").openInto(ctr, metadata, sealed, opened, 2)).toBe(plaintext.length);
    expect([...opened]).toEqual([0, 0, 1, 2, 3, 4, 5, 0, 0, 0]);
  });

  it("makes the frame that the general functions make and open", () => {
    const out = new Uint8Array(64);
    const frame = out.subarray(0, keyTo("seal").sealInto(70_000, metadata, plaintext, out, 0));
    const input = { suite: voice_suite, base_key, kid: 3n, ctr: 70_000n, metadata, plaintext };
    expect(frame).toEqual(sealSFrame(toyCrypto(), input));
    const opened = openSFrame(toyCrypto(), voice_suite, (kid) => (kid === 3n ? base_key : undefined), metadata, frame);
    expect(opened).toEqual(plaintext);
    expect(openSFrame(toyCrypto(), voice_suite, () => undefined, metadata, frame)).toBeUndefined();
  });

  it("works with metadata and counters of changing length", () => {
    const seal = keyTo("seal");
    const open = keyTo("open");
    for (let ctr = 0; ctr < 600; ctr += 37) {
      const changing = new Uint8Array(ctr % 5);
      const out = new Uint8Array(64);
      const frame_bytes = seal.sealInto(ctr, changing, plaintext, out, 0);
      const sealed = out.subarray(frame_bytes - plaintext.length - 16, frame_bytes);
      expect(open.openInto(ctr, changing, sealed, new Uint8Array(5), 0)).toBe(5);
    }
  });

  it("asserts that a counter only grows", () => {
    const key = keyTo("seal");
    const out = new Uint8Array(64);
    key.sealInto(5, metadata, plaintext, out, 0);
    expect(() => key.sealInto(5, metadata, plaintext, out, 0)).toThrow("never repeats");
    expect(() => key.sealInto(4, metadata, plaintext, out, 0)).toThrow("never repeats");
    expect(() => key.sealInto(2 ** 32, metadata, plaintext, out, 0)).toThrow("32 bits");
  });

  it("asserts its one purpose, its KID and its room", () => {
    const out = new Uint8Array(64);
    expect(() => keyTo("open").sealInto(0, metadata, plaintext, out, 0)).toThrow("never used to seal");
    expect(() => keyTo("seal").openInto(0, metadata, out, out, 0)).toThrow("never used to open");
    expect(() => keyTo("seal", 8)).toThrow("3 bits");
    expect(() => keyTo("seal").sealInto(0, metadata, plaintext, out, 64 - 21)).toThrow("room");
  });

  it("refuses what is too short or does not fit", () => {
    const out = new Uint8Array(64);
    const frame_bytes = keyTo("seal").sealInto(0, metadata, plaintext, out, 0);
    for (let length = 0; length < frame_bytes - 1; length++) {
      expect(keyTo("open").openInto(0, metadata, out.subarray(1, 1 + length), new Uint8Array(64), 0)).toBe(-1);
    }
    expect(keyTo("open").openInto(0, metadata, out.subarray(1, frame_bytes), new Uint8Array(4), 0)).toBe(-1);
  });
});

describe("the nonce", () => {
  it("is the salt XOR the counter in its last eight bytes", () => {
    const salt = new Uint8Array(12).fill(0xff);
    expect([...sframeNonce(salt, 0x0102030405060708n)]).toEqual([255, 255, 255, 255, 254, 253, 252, 251, 250, 249, 248, 247]);
    expect(salt.every((byte) => byte === 0xff)).toBe(true);
  });
});
