import { hkdfSync } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nodeCrypto } from "./node-crypto.js";

const crypto = nodeCrypto();
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
const bytesOf = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "hex"));

describe("HKDF", () => {
  it("gives the first answer of RFC 5869 (A.1)", () => {
    const key = crypto.hkdfExtract("sha256", bytesOf("000102030405060708090a0b0c"), new Uint8Array(22).fill(0x0b));
    expect(hex(key)).toBe("077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5");
    const expanded = crypto.hkdfExpand("sha256", key, bytesOf("f0f1f2f3f4f5f6f7f8f9"), 42);
    expect(hex(expanded)).toBe("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865");
  });

  it("agrees with Node's own, for both hashes, any salt and any length", () => {
    const bytes = fc.uint8Array({ maxLength: 80 });
    const hash = fc.constantFrom("sha256" as const, "sha512" as const);
    fc.assert(
      fc.property(
        hash,
        bytes,
        bytes,
        bytes,
        fc.integer({ min: 1, max: 255 * 32 }),
        (name, input_key, salt, info, length_bytes) => {
          const ours = crypto.hkdfExpand(name, crypto.hkdfExtract(name, salt, input_key), info, length_bytes);
          expect(hex(ours)).toBe(hex(new Uint8Array(hkdfSync(name, input_key, salt, info, length_bytes))));
        },
      ),
      { numRuns: 50 },
    );
  });

  it("asserts its longest output", () => {
    expect(() => crypto.hkdfExpand("sha256", new Uint8Array(32), new Uint8Array(0), 255 * 32 + 1)).toThrow("255");
  });
});

describe("HMAC", () => {
  it("gives the answers of RFC 4231 §4.2", () => {
    const key = new Uint8Array(20).fill(0x0b);
    const data = Uint8Array.from(Buffer.from("Hi There"));
    expect(hex(crypto.hmac("sha256", key, data))).toBe("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    expect(hex(crypto.hmac("sha512", key, data)).slice(0, 32)).toBe("87aa7cdea5ef619d4ff0b4241a1d6cb0");
  });
});

describe("AES-CTR", () => {
  // NIST SP 800-38A, F.5.1 and F.5.5, first block.
  it.each([
    ["2b7e151628aed2a6abf7158809cf4f3c", "874d6191b620e3261bef6864990db6ce"],
    ["603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4", "601ec313775789a5b7a7f504bbf3d228"],
  ])("gives the answer of SP 800-38A for the key %s", (key, ciphertext) => {
    const counter_block = bytesOf("f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff");
    const plaintext = bytesOf("6bc1bee22e409f96e93d7e117393172a");
    expect(hex(crypto.aesCtr(bytesOf(key), counter_block, plaintext))).toBe(ciphertext);
    expect(hex(crypto.aesCtr(bytesOf(key), counter_block, bytesOf(ciphertext)))).toBe(hex(plaintext));
  });
});

describe("AES-GCM", () => {
  const nonce = new Uint8Array(12).fill(3);
  const aad = Uint8Array.of(1, 2, 3);

  it.each([16, 32])("opens what it sealed with a key of %i bytes, where asked", (key_bytes) => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.uint8Array({ maxLength: 20 }), fc.nat(5), (plaintext, data, offset) => {
        const aead = crypto.aesGcm(new Uint8Array(key_bytes).fill(5));
        const sealed = new Uint8Array(offset + plaintext.length + 16);
        expect(aead.sealInto(nonce, data, plaintext, sealed, offset)).toBe(plaintext.length + 16);
        const opened = new Uint8Array(offset + plaintext.length);
        expect(aead.openInto(nonce, data, sealed.subarray(offset), opened, offset)).toBe(plaintext.length);
        expect(hex(opened.subarray(offset))).toBe(hex(plaintext));
      }),
      { numRuns: 50 },
    );
  });

  it("leaves the output alone and says −1 if a bit is wrong, the input too short or the output too small", () => {
    const aead = crypto.aesGcm(new Uint8Array(32).fill(5));
    const sealed = new Uint8Array(26);
    aead.sealInto(nonce, aad, new Uint8Array(10).fill(7), sealed, 0);
    const out = new Uint8Array(10).fill(0xee);
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const flipped = Uint8Array.from(sealed);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(aead.openInto(nonce, aad, flipped, out, 0)).toBe(-1);
    }
    for (let length = 0; length < 26; length++) expect(aead.openInto(nonce, aad, sealed.subarray(0, length), out, 0)).toBe(-1);
    expect(aead.openInto(nonce, aad, sealed, out, 1)).toBe(-1);
    expect(out).toEqual(new Uint8Array(10).fill(0xee));
    expect(aead.openInto(nonce, aad, sealed, out, 0)).toBe(10);
  });

  it("asserts the key's length", () => {
    expect(() => crypto.aesGcm(new Uint8Array(24))).toThrow("16 or 32");
    expect(() => crypto.aesCtr(new Uint8Array(24), new Uint8Array(16), aad)).toThrow("16 or 32");
  });
});

describe("small things", () => {
  it("equal compares bytes and lengths", () => {
    expect(crypto.equal(Uint8Array.of(1, 2), Uint8Array.of(1, 2))).toBe(true);
    expect(crypto.equal(Uint8Array.of(1, 2), Uint8Array.of(1, 3))).toBe(false);
    expect(crypto.equal(Uint8Array.of(1, 2), Uint8Array.of(1))).toBe(false);
  });

  it("random fills the whole buffer, and only it", () => {
    const memory = new Uint8Array(64);
    crypto.random(memory.subarray(8, 40));
    expect(memory.subarray(0, 8)).toEqual(new Uint8Array(8));
    expect(memory.subarray(40)).toEqual(new Uint8Array(24));
    const [first, second] = [new Uint8Array(32), new Uint8Array(32)];
    crypto.random(first);
    crypto.random(second);
    expect(hex(first)).not.toBe(hex(second));
  });
});
