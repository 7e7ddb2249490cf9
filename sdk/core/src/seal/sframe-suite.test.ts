import { toyCrypto } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";
import vectors from "../../fixtures/sframe.json" with { type: "json" };
import { sframe_suites, sframeAead, sframeLabel, sframeSuite, voice_suite } from "./sframe-suite.js";

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

describe("the SFrame suites", () => {
  // Nh, Nka, Nk, Nn, Nt of RFC 9605 §4.5, table 1.
  it.each([
    [1, "AES_128_CTR_HMAC_SHA256_80", "sha256", 32, 16, 48, 12, 10],
    [2, "AES_128_CTR_HMAC_SHA256_64", "sha256", 32, 16, 48, 12, 8],
    [3, "AES_128_CTR_HMAC_SHA256_32", "sha256", 32, 16, 48, 12, 4],
    [4, "AES_128_GCM_SHA256_128", "sha256", 32, 0, 16, 12, 16],
    [5, "AES_256_GCM_SHA512_128", "sha512", 64, 0, 32, 12, 16],
  ])("%i is %s", (id, name, hash, hash_bytes, subkey_bytes, key_bytes, nonce_bytes, tag_bytes) => {
    expect(sframeSuite(id)).toEqual({ id, name, hash, hash_bytes, subkey_bytes, key_bytes, nonce_bytes, tag_bytes });
  });

  it("are five, and no number beyond them is known", () => {
    expect(sframe_suites.length).toBe(5);
    expect([0, 6, -1, 1.5].map(sframeSuite)).toEqual([undefined, undefined, undefined, undefined]);
    expect(voice_suite).toBe(sframeSuite(5));
  });

  it.each(vectors.sframe)("suite $cipher_suite labels key and salt as RFC 9605 does", (vector) => {
    const suite = sframeSuite(vector.cipher_suite) ?? voice_suite;
    expect(hex(sframeLabel("key", BigInt(vector.kid), suite))).toBe(vector.sframe_key_label);
    expect(hex(sframeLabel("salt", BigInt(vector.kid), suite))).toBe(vector.sframe_salt_label);
  });

  it("assert the key's length", () => {
    expect(() => sframeAead(toyCrypto(), voice_suite, new Uint8Array(16))).toThrow("length");
  });
});
