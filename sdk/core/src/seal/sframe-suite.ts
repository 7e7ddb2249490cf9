import { assert } from "@talkgroup/schemas/light";
import type { Aead, HashName, VoiceCrypto } from "./crypto.js";

/** The constants of one SFrame cipher suite (RFC 9605 §4.5, table 1). */
export interface SFrameSuite {
  /** Number in the IANA registry (RFC 9605 §8.1), 16 bits. Part of every key label. */
  readonly id: number;
  readonly name: string;
  readonly hash: HashName;
  /** Length of the hash's output (Nh). */
  readonly hash_bytes: number;
  /** Key length of AES inside the compound AEAD of §4.5.1 (Nka); 0 for the GCM suites, which have no subkeys. */
  readonly subkey_bytes: number;
  /** Length of the AEAD's key (Nk). */
  readonly key_bytes: number;
  /** Length of the nonce and of the salt (Nn). */
  readonly nonce_bytes: number;
  /** Length of the authentication tag (Nt). */
  readonly tag_bytes: number;
}

/** A key and salt derived from a base key for one KID (RFC 9605 §4.4.2). */
export interface SFrameKeyMaterial {
  readonly key: Uint8Array;
  readonly salt: Uint8Array;
}

/** The registered suite with this number, or undefined. */
export function sframeSuite(id: number): SFrameSuite | undefined {
  return sframe_suites.find((suite) => suite.id === id);
}

/** Derives key and salt of `kid` (0 to 2^64 − 1) from a base key of any length (RFC 9605 §4.4.2). */
export function deriveSFrameKey(crypto: VoiceCrypto, suite: SFrameSuite, base_key: Uint8Array, kid: bigint): SFrameKeyMaterial {
  const secret = crypto.hkdfExtract(suite.hash, new Uint8Array(0), base_key);
  return {
    key: crypto.hkdfExpand(suite.hash, secret, sframeLabel("key", kid, suite), suite.key_bytes),
    salt: crypto.hkdfExpand(suite.hash, secret, sframeLabel("salt", kid, suite), suite.nonce_bytes),
  };
}

/** The HKDF info of a key or salt: text, KID in 8 bytes, suite in 2 bytes, big-endian (RFC 9605 §4.4.2). */
export function sframeLabel(purpose: "key" | "salt", kid: bigint, suite: SFrameSuite): Uint8Array {
  assert(kid >= 0n && kid < 1n << 64n, "a KID has 64 bits (RFC 9605 §4.3)");
  const text = `SFrame 1.0 Secret ${purpose} `;
  const label = new Uint8Array(text.length + 10);
  for (let index = 0; index < text.length; index++) label[index] = text.charCodeAt(index);
  const view = new DataView(label.buffer);
  view.setBigUint64(text.length, kid);
  view.setUint16(text.length + 8, suite.id);
  return label;
}

/** The suite's AEAD under `key`, which has the suite's `key_bytes`. */
export function sframeAead(crypto: VoiceCrypto, suite: SFrameSuite, key: Uint8Array): Aead {
  assert(key.length === suite.key_bytes, "an AEAD key has the length its suite says");
  return suite.subkey_bytes === 0 ? crypto.aesGcm(key) : aesCtrHmac(crypto, suite, key);
}

/**
 * AES in counter mode, then HMAC over it, with a truncated tag (RFC 9605 §4.5.1). Allocates for every frame: it is here
 * for peers that use these suites, our own voice uses suite 5.
 */
function aesCtrHmac(crypto: VoiceCrypto, suite: SFrameSuite, key: Uint8Array): Aead {
  const cipher_key = key.subarray(0, suite.subkey_bytes);
  const tag_key = key.subarray(suite.subkey_bytes);
  const tagOf = (nonce: Uint8Array, aad: Uint8Array, ciphertext: Uint8Array): Uint8Array =>
    crypto.hmac(suite.hash, tag_key, taggedData(nonce, aad, ciphertext, suite.tag_bytes)).subarray(0, suite.tag_bytes);
  return {
    sealInto(nonce, aad, plaintext, out, out_offset): number {
      const ciphertext = crypto.aesCtr(cipher_key, counterBlock(nonce), plaintext);
      out.set(ciphertext, out_offset);
      out.set(tagOf(nonce, aad, ciphertext), out_offset + ciphertext.length);
      return ciphertext.length + suite.tag_bytes;
    },
    openInto(nonce, aad, ciphertext_and_tag, out, out_offset): number {
      const text_bytes = ciphertext_and_tag.length - suite.tag_bytes;
      if (text_bytes < 0 || out_offset + text_bytes > out.length) return -1;
      const ciphertext = ciphertext_and_tag.subarray(0, text_bytes);
      if (!crypto.equal(tagOf(nonce, aad, ciphertext), ciphertext_and_tag.subarray(text_bytes))) return -1;
      out.set(crypto.aesCtr(cipher_key, counterBlock(nonce), ciphertext), out_offset);
      return text_bytes;
    },
  };
}

/** The first counter block: the nonce, then a 32-bit block counter of zero. */
function counterBlock(nonce: Uint8Array): Uint8Array {
  const block = new Uint8Array(nonce.length + 4);
  block.set(nonce);
  return block;
}

/** What the tag covers: three lengths in 8 bytes each, nonce, associated data, ciphertext. */
function taggedData(nonce: Uint8Array, aad: Uint8Array, ciphertext: Uint8Array, tag_bytes: number): Uint8Array {
  const data = new Uint8Array(24 + nonce.length + aad.length + ciphertext.length);
  const view = new DataView(data.buffer);
  view.setBigUint64(0, BigInt(aad.length));
  view.setBigUint64(8, BigInt(ciphertext.length));
  view.setBigUint64(16, BigInt(tag_bytes));
  data.set(nonce, 24);
  data.set(aad, 24 + nonce.length);
  data.set(ciphertext, 24 + nonce.length + aad.length);
  return data;
}

/** The suite of Talkgroup voice: AES-256-GCM with keys derived by SHA-512. */
export const voice_suite: SFrameSuite = {
  id: 5,
  name: "AES_256_GCM_SHA512_128",
  hash: "sha512",
  hash_bytes: 64,
  subkey_bytes: 0,
  key_bytes: 32,
  nonce_bytes: 12,
  tag_bytes: 16,
};

const ctr_hmac_80: SFrameSuite = {
  id: 1,
  name: "AES_128_CTR_HMAC_SHA256_80",
  hash: "sha256",
  hash_bytes: 32,
  subkey_bytes: 16,
  key_bytes: 48,
  nonce_bytes: 12,
  tag_bytes: 10,
};

/** The suites registered by RFC 9605 §8.1. */
export const sframe_suites: readonly SFrameSuite[] = [
  ctr_hmac_80,
  { ...ctr_hmac_80, id: 2, name: "AES_128_CTR_HMAC_SHA256_64", tag_bytes: 8 },
  { ...ctr_hmac_80, id: 3, name: "AES_128_CTR_HMAC_SHA256_32", tag_bytes: 4 },
  { ...ctr_hmac_80, id: 4, name: "AES_128_GCM_SHA256_128", subkey_bytes: 0, key_bytes: 16, tag_bytes: 16 },
  voice_suite,
];
