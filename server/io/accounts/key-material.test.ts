import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { decodeKeyMaterial, encodeKeyMaterial, newKeyMaterial, rotatedKeyMaterial } from "./key-material.js";

const start_ms = 1_800_000_000_000;
const month_ms = 30 * 24 * 3_600_000;

/** The text of a key file with `changes`, and a sum that fits them. */
function forged(changes: object): string {
  const { sum: _, ...body } = JSON.parse(encodeKeyMaterial(newKeyMaterial(start_ms)));
  const { format, token_keys, seal_key, pepper } = { ...body, ...changes };
  type Key = Record<string, unknown>;
  const keys = token_keys.map((key: Key) => [key["kid"], key["created_ms"], key["retired_ms"] ?? 0, key["x"], key["d"] ?? ""]);
  const sum = createHash("sha256")
    .update(JSON.stringify([format, keys, seal_key, pepper]))
    .digest("base64url");
  return JSON.stringify({ format, token_keys, seal_key, pepper, sum });
}

describe("key material", () => {
  it("is read as it was written, with all its keys", () => {
    const rotated = rotatedKeyMaterial(newKeyMaterial(start_ms), start_ms + month_ms);
    if (rotated === undefined) throw new Error("was not due");
    const read = decodeKeyMaterial(encodeKeyMaterial(rotated));
    expect(encodeKeyMaterial(read)).toBe(encodeKeyMaterial(rotated));
    expect(read.token_keys.length).toBe(2);
  });

  it("is not accepted with keys that are none, or not of one pair", () => {
    const [key] = JSON.parse(encodeKeyMaterial(newKeyMaterial(start_ms))).token_keys;
    const [other] = JSON.parse(encodeKeyMaterial(newKeyMaterial(start_ms))).token_keys;
    expect(() => decodeKeyMaterial(forged({}))).not.toThrow();
    expect(() => decodeKeyMaterial(forged({ token_keys: [{ ...key, x: other.x }] }))).toThrow("do not belong together");
    expect(() => decodeKeyMaterial(forged({ token_keys: [{ ...key, d: undefined }] }))).toThrow("no key to sign with");
    expect(() => decodeKeyMaterial(forged({ token_keys: [] }))).toThrow("no key to sign with");
    expect(() => decodeKeyMaterial(forged({ token_keys: [{ ...key, x: "short" }] }))).toThrow();
    expect(() => decodeKeyMaterial(forged({ seal_key: "short" }))).toThrow("wrong length");
    expect(() => decodeKeyMaterial(forged({ pepper: "" }))).toThrow("wrong length");
  });
});
