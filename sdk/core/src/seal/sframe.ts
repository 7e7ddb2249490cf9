import { assert } from "@talkgroup/schemas/light";
import type { Aead, VoiceCrypto } from "./crypto.js";
import { decodeSFrameHeader, encodeSFrameHeader, encodeShortHeaderInto, shortHeaderBytes } from "./sframe-header.js";
import { deriveSFrameKey, type SFrameSuite, sframeAead, voice_suite } from "./sframe-suite.js";

/**
 * One key of Talkgroup's voice (suite 5, AES-256-GCM), either to seal or to open, never both (RFC 9605 §4.4.1).
 * Made once per talker and generation; then used per frame without bigint and with as little garbage as the given
 * `VoiceCrypto` allows.
 */
export class SFrameKey {
  /** The KID this key was derived for, 0–7. */
  readonly kid: number;
  readonly #purpose: "seal" | "open";
  readonly #aead: Aead;
  /** The salt, its last four bytes XORed with the counter before every use: the upper eight never change (CTR < 2^32). */
  readonly #nonce: Uint8Array;
  readonly #salt_tail: number;
  /** Header and metadata of the frame at hand. Replaced when their joint length changes: a handful of times in a key's life. */
  #aad: Uint8Array = new Uint8Array(0);
  #ctr_last = -1;

  /** Runs suite 5's key schedule for `kid` (0–7) on `base_key`. */
  constructor(crypto: VoiceCrypto, base_key: Uint8Array, kid: number, purpose: "seal" | "open") {
    assert(Number.isInteger(kid) && kid >= 0 && kid <= 7, "the KID of a voice key has 3 bits (P-33)");
    const { key, salt } = deriveSFrameKey(crypto, voice_suite, base_key, BigInt(kid));
    this.kid = kid;
    this.#purpose = purpose;
    this.#aead = sframeAead(crypto, voice_suite, key);
    this.#nonce = salt;
    this.#salt_tail = new DataView(salt.buffer, salt.byteOffset).getUint32(salt.length - 4);
  }

  /**
   * Writes header, ciphertext and tag to `out` at `out_offset`; returns the bytes written: plaintext + 17 to 21.
   * `metadata` is authenticated but not written; `plaintext` must not lie where the frame is written. `ctr` (0 to 2^32 − 1)
   * must grow from call to call: a repeated counter would reveal both frames and allow forgeries, so that is a bug and
   * asserted (RFC 9605 §7.4).
   */
  sealInto(ctr: number, metadata: Uint8Array, plaintext: Uint8Array, out: Uint8Array, out_offset: number): number {
    assert(this.#purpose === "seal", "a key that opens is never used to seal (RFC 9605 §4.4.1)");
    assert(ctr > this.#ctr_last, "a counter never repeats under one key (RFC 9605 §7.4)");
    this.#ctr_last = ctr;
    const header_bytes = encodeShortHeaderInto(this.kid, ctr, out, out_offset);
    const sealed_offset = out_offset + header_bytes;
    assert(sealed_offset + plaintext.length + voice_suite.tag_bytes <= out.length, "the caller leaves room for the sealed frame");
    return header_bytes + this.#aead.sealInto(this.#nonceOf(ctr), this.#aadOf(ctr, metadata), plaintext, out, sealed_offset);
  }

  /**
   * Opens what follows a decoded short header: writes the plaintext to `out` at `out_offset` and returns its length, or
   * −1 if anything was changed on the way, the input is too short or the plaintext does not fit. `out` is changed only if the
   * frame is genuine. Replays are not seen here: whoever orders frames drops a CTR it has had (RFC 9605 §7.4).
   */
  openInto(ctr: number, metadata: Uint8Array, ciphertext_and_tag: Uint8Array, out: Uint8Array, out_offset: number): number {
    assert(this.#purpose === "open", "a key that seals is never used to open (RFC 9605 §4.4.1)");
    return this.#aead.openInto(this.#nonceOf(ctr), this.#aadOf(ctr, metadata), ciphertext_and_tag, out, out_offset);
  }

  /** The nonce buffer, set to the salt XOR `ctr` (RFC 9605 §4.4.3). */
  #nonceOf(ctr: number): Uint8Array {
    const tail = this.#salt_tail ^ ctr;
    const nonce = this.#nonce;
    nonce[8] = tail >>> 24;
    nonce[9] = tail >>> 16;
    nonce[10] = tail >>> 8;
    nonce[11] = tail;
    return nonce;
  }

  /** Header and metadata. Encoding the header anew is as good as copying it: it has one encoding only. */
  #aadOf(ctr: number, metadata: Uint8Array): Uint8Array {
    const aad_bytes = shortHeaderBytes(ctr) + metadata.length;
    if (this.#aad.length !== aad_bytes) this.#aad = new Uint8Array(aad_bytes);
    this.#aad.set(metadata, encodeShortHeaderInto(this.kid, ctr, this.#aad, 0));
    return this.#aad;
  }
}

/** One frame of any registered suite. */
export interface SFrameInput {
  readonly suite: SFrameSuite;
  readonly base_key: Uint8Array;
  readonly kid: bigint;
  /** Never twice with the same base key and KID: this function has no memory that could notice. */
  readonly ctr: bigint;
  readonly metadata: Uint8Array;
  readonly plaintext: Uint8Array;
}

/** Seals one frame under any suite (RFC 9605 §4.4.3): header, ciphertext, tag. Derives the key anew: not for the voice path. */
export function sealSFrame(crypto: VoiceCrypto, input: SFrameInput): Uint8Array {
  const { suite, kid, ctr, metadata, plaintext } = input;
  const { key, salt } = deriveSFrameKey(crypto, suite, input.base_key, kid);
  const header = encodeSFrameHeader(kid, ctr);
  const frame = new Uint8Array(header.length + plaintext.length + suite.tag_bytes);
  frame.set(header);
  const aead = sframeAead(crypto, suite, key);
  aead.sealInto(sframeNonce(salt, ctr), concatenate(header, metadata), plaintext, frame, header.length);
  return frame;
}

/**
 * Opens one frame under any suite (RFC 9605 §4.4.4). `baseKeyOf` finds the base key of a KID. Undefined if the header
 * is malformed, the KID unknown or the tag wrong. Never throws on any bytes.
 */
export function openSFrame(
  crypto: VoiceCrypto,
  suite: SFrameSuite,
  baseKeyOf: (kid: bigint) => Uint8Array | undefined,
  metadata: Uint8Array,
  frame: Uint8Array,
): Uint8Array | undefined {
  const header = decodeSFrameHeader(frame);
  if (header === undefined) return undefined;
  const base_key = baseKeyOf(header.kid);
  const text_bytes = frame.length - header.header_bytes - suite.tag_bytes;
  if (base_key === undefined || text_bytes < 0) return undefined;
  const { key, salt } = deriveSFrameKey(crypto, suite, base_key, header.kid);
  const aad = concatenate(frame.subarray(0, header.header_bytes), metadata);
  const plaintext = new Uint8Array(text_bytes);
  const aead = sframeAead(crypto, suite, key);
  const opened = aead.openInto(sframeNonce(salt, header.ctr), aad, frame.subarray(header.header_bytes), plaintext, 0);
  return opened < 0 ? undefined : plaintext;
}

/** The salt XOR the counter, as a big-endian number of the salt's length (RFC 9605 §4.4.3). */
export function sframeNonce(salt: Uint8Array, ctr: bigint): Uint8Array {
  const nonce = Uint8Array.from(salt);
  const view = new DataView(nonce.buffer);
  const offset = nonce.length - 8;
  view.setBigUint64(offset, view.getBigUint64(offset) ^ ctr);
  return nonce;
}

function concatenate(a: Uint8Array, b: Uint8Array): Uint8Array {
  const joined = new Uint8Array(a.length + b.length);
  joined.set(a);
  joined.set(b, a.length);
  return joined;
}
