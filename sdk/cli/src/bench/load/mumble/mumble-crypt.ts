import { type Cipher, createCipheriv, createDecipheriv, type Decipher } from "node:crypto";
import { assert } from "@talkgroup/schemas";

/**
 * How Mumble's voice is sealed between a client and its server: OCB2 with AES-128 (Rogaway 2004, "Efficient Instantiations of Tweakable
 * Blockciphers and Refinements to Modes OCB and PMAC"), a packet being the last byte of the nonce, three bytes of the tag, and the text
 * (Mumble's protocol documentation, "Voice data"). For benchmarks alone: OCB2 has been broken since, nothing is to be protected by it.
 */
export class MumbleCrypt {
  readonly #encipher: Cipher;
  readonly #decipher: Decipher;
  readonly #own_nonce: Uint8Array;
  readonly #their_nonce: Uint8Array;

  /** A key and the nonces both sides begin with, 16 bytes each. */
  constructor(key: Uint8Array, own_nonce: Uint8Array, their_nonce: Uint8Array) {
    assert(
      [key, own_nonce, their_nonce].every(({ length }) => length === block_bytes),
      "keys and nonces have 16 bytes",
    );
    this.#encipher = createCipheriv("aes-128-ecb", key, null).setAutoPadding(false);
    this.#decipher = createDecipheriv("aes-128-ecb", key, null).setAutoPadding(false);
    this.#own_nonce = own_nonce.slice();
    this.#their_nonce = their_nonce.slice();
  }

  /** The next packet of ours. */
  seal(text: Uint8Array): Uint8Array {
    step(this.#own_nonce);
    const packet = new Uint8Array(overhead_bytes + text.length);
    const offset = new Offset(this.#encipher.update(this.#own_nonce));
    const checksum = new Uint8Array(block_bytes);
    const last_at = lastBlockAt(text.length);
    for (let at = 0; at < last_at; at += block_bytes) {
      const block = text.subarray(at, at + block_bytes);
      offset.double();
      packet.set(xor(this.#encipher.update(xor(block, offset.bytes)), offset.bytes), overhead_bytes + at);
      mixInto(checksum, block);
    }
    offset.double();
    const pad = this.#padOf(text.length - last_at, offset);
    const rest = text.subarray(last_at);
    packet.set(xor(rest, pad), overhead_bytes + last_at);
    mixInto(checksum, padded(rest, pad));
    packet[0] = this.#own_nonce[0] as number;
    packet.set(this.#tagOf(checksum, offset), 1);
    return packet;
  }

  /** The text of a packet of theirs that comes after all that came before; undefined where its tag is not theirs. */
  open(packet: Uint8Array): Uint8Array | undefined {
    const nonce = this.#their_nonce.slice();
    // Of the nonce only the lowest byte is sent: where it is less than before, the others have been stepped.
    while (nonce[0] !== packet[0]) step(nonce);
    const sealed = packet.subarray(overhead_bytes);
    const text = new Uint8Array(sealed.length);
    const offset = new Offset(this.#encipher.update(nonce));
    const checksum = new Uint8Array(block_bytes);
    const last_at = lastBlockAt(sealed.length);
    for (let at = 0; at < last_at; at += block_bytes) {
      offset.double();
      const block = xor(this.#decipher.update(xor(sealed.subarray(at, at + block_bytes), offset.bytes)), offset.bytes);
      text.set(block, at);
      mixInto(checksum, block);
    }
    offset.double();
    const pad = this.#padOf(sealed.length - last_at, offset);
    const rest = xor(sealed.subarray(last_at), pad);
    text.set(rest, last_at);
    mixInto(checksum, padded(rest, pad));
    if (this.#tagOf(checksum, offset).some((byte, index) => byte !== packet[1 + index])) return undefined;
    this.#their_nonce.set(nonce);
    return text;
  }

  /** What the last block, of so many bytes, is hidden by. */
  #padOf(bytes: number, offset: Offset): Uint8Array {
    const length = new Uint8Array(block_bytes);
    length[block_bytes - 1] = 8 * bytes;
    return this.#encipher.update(xor(length, offset.bytes));
  }

  /** As much of it as is sent. */
  #tagOf(checksum: Uint8Array, offset: Offset): Uint8Array {
    offset.triple();
    return this.#encipher.update(xor(checksum, offset.bytes)).subarray(0, tag_bytes);
  }
}

/** A number of 128 bits, most significant byte first, in the field of x¹²⁸ + x⁷ + x² + x + 1. */
class Offset {
  bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  double(): void {
    const { bytes } = this;
    const doubled = bytes.map((byte, index) => (byte << 1) | ((bytes[index + 1] ?? 0) >> 7));
    if ((bytes[0] as number) >> 7 === 1) doubled[block_bytes - 1] = (doubled[block_bytes - 1] as number) ^ 0x87;
    this.bytes = doubled;
  }

  triple(): void {
    const before = this.bytes;
    this.double();
    this.bytes = xor(this.bytes, before);
  }
}

/** Where the last block begins, which may be full, and is empty only where there is no text. */
function lastBlockAt(bytes: number): number {
  return Math.max(0, Math.ceil(bytes / block_bytes) - 1) * block_bytes;
}

/** As long as `a`. */
function xor(a: Uint8Array, b: Uint8Array): Uint8Array {
  return a.map((byte, index) => byte ^ (b[index] as number));
}

function mixInto(sum: Uint8Array, block: Uint8Array): void {
  for (const [index, byte] of block.entries()) sum[index] = (sum[index] as number) ^ byte;
}

/** A block that begins with `rest` and ends as `pad` does. */
function padded(rest: Uint8Array, pad: Uint8Array): Uint8Array {
  const block = pad.slice();
  block.set(rest);
  return block;
}

/** Least significant byte first. */
function step(nonce: Uint8Array): void {
  for (let index = 0; index < nonce.length; index += 1) {
    const byte = ((nonce[index] as number) + 1) & 0xff;
    nonce[index] = byte;
    if (byte !== 0) return;
  }
}

const block_bytes = 16;
const tag_bytes = 3;
const overhead_bytes: number = 1 + tag_bytes;
