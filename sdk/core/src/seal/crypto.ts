/**
 * The cryptography a core needs, given from outside: Node's OpenSSL in the agent, something else in a browser.
 * All calls are synchronous: a voice frame is sealed in 3 µs, an awaited WebCrypto call takes 54 µs.
 * Keys handed in are copied or kept by reference as the implementation likes: callers do not change them afterwards.
 */
export interface VoiceCrypto {
  /** HKDF-Extract (RFC 5869 §2.2). Returns a pseudorandom key of the hash's length. */
  hkdfExtract(hash: HashName, salt: Uint8Array, input_key: Uint8Array): Uint8Array;
  /** HKDF-Expand (RFC 5869 §2.3). Returns `length_bytes` bytes, at most 255 hash lengths. */
  hkdfExpand(hash: HashName, pseudorandom_key: Uint8Array, info: Uint8Array, length_bytes: number): Uint8Array;
  /** AES-GCM with a 16-byte tag under one key of 16 or 32 bytes: SFrame suites 4 and 5, and sealed simulcast secrets. */
  aesGcm(key: Uint8Array): Aead;
  /** XORs `data` with the AES-CTR keystream that starts at the 16-byte `counter_block`: SFrame suites 1 to 3 (RFC 9605 §4.5.1). */
  aesCtr(key: Uint8Array, counter_block: Uint8Array, data: Uint8Array): Uint8Array;
  /** HMAC (RFC 2104). Returns the whole code, of the hash's length. */
  hmac(hash: HashName, key: Uint8Array, data: Uint8Array): Uint8Array;
  /** True if both are equal; takes the same time wherever they differ. False at once if the lengths differ. */
  equal(a: Uint8Array, b: Uint8Array): boolean;
  /** Fills `out` with bytes from a cryptographically secure source. */
  random(out: Uint8Array): void;
}

export type HashName = "sha256" | "sha512";

/** Authenticated encryption with associated data (RFC 5116) under one key. The tag follows the ciphertext. */
export interface Aead {
  /** Writes ciphertext and tag to `out` at `out_offset`; returns the bytes written. The caller makes sure that they fit. */
  sealInto(nonce: Uint8Array, aad: Uint8Array, plaintext: Uint8Array, out: Uint8Array, out_offset: number): number;
  /**
   * Writes the plaintext to `out` at `out_offset`; returns its length, or −1 if the tag does not match, the input is
   * shorter than a tag or the plaintext does not fit. `out` is changed only after the tag has matched.
   */
  openInto(nonce: Uint8Array, aad: Uint8Array, ciphertext_and_tag: Uint8Array, out: Uint8Array, out_offset: number): number;
}
