import type { Aead, VoiceCrypto } from "@talkgroup/core";

/**
 * Deterministic stand-in for cryptography in tests of the cores, which have no real one: equal inputs give equal outputs,
 * different inputs different ones, and a changed frame does not open. It protects nothing.
 */
export function toyCrypto(): VoiceCrypto {
  let drawn = 0;
  return {
    hkdfExtract: (hash, salt, input_key) => digest([text(hash), salt, input_key], 64),
    hkdfExpand: (hash, pseudorandom_key, info, length_bytes) => digest([text(hash), pseudorandom_key, info], length_bytes),
    aesGcm: toyAead,
    aesCtr: (key, counter_block, data) => xor(data, digest([key, counter_block], data.length)),
    hmac: (hash, key, data) => digest([text(hash), key, data], hash === "sha256" ? 32 : 64),
    equal: (a, b) => a.length === b.length && a.every((byte, index) => byte === b[index]),
    random: (out) => out.set(digest([Uint8Array.of(++drawn)], out.length)),
  };
}

function toyAead(key: Uint8Array): Aead {
  const own_key = Uint8Array.from(key);
  const tagOf = (nonce: Uint8Array, aad: Uint8Array, sealed: Uint8Array): Uint8Array => digest([own_key, nonce, aad, sealed], 16);
  return {
    sealInto(nonce, aad, plaintext, out, out_offset): number {
      const sealed = xor(plaintext, digest([own_key, nonce], plaintext.length));
      out.set(sealed, out_offset);
      out.set(tagOf(nonce, aad, sealed), out_offset + sealed.length);
      return sealed.length + 16;
    },
    openInto(nonce, aad, ciphertext_and_tag, out, out_offset): number {
      const text_bytes = ciphertext_and_tag.length - 16;
      if (text_bytes < 0 || out_offset + text_bytes > out.length) return -1;
      const sealed = ciphertext_and_tag.subarray(0, text_bytes);
      const tag = tagOf(nonce, aad, sealed);
      if (!tag.every((byte, index) => byte === ciphertext_and_tag[text_bytes + index])) return -1;
      out.set(xor(sealed, digest([own_key, nonce], text_bytes)), out_offset);
      return text_bytes;
    },
  };
}

/** Four FNV-1a lanes over length-prefixed parts, stretched by a xorshift generator. */
function digest(parts: readonly Uint8Array[], length_bytes: number): Uint8Array {
  const lanes = new Uint32Array([0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35]);
  for (const part of parts) {
    mix(lanes, part.length & 0xff);
    for (const byte of part) mix(lanes, byte);
  }
  let state = ((lanes[0] as number) ^ (lanes[1] as number) ^ (lanes[2] as number) ^ (lanes[3] as number)) | 1;
  return Uint8Array.from({ length: length_bytes }, (_, index) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state ^ (lanes[index & 3] as number);
  });
}

function mix(lanes: Uint32Array, byte: number): void {
  for (let lane = 0; lane < 4; lane++)
    lanes[lane] = Math.imul((lanes[lane] as number) ^ byte ^ (lane << 5), 0x01000193 + 2 * lane);
}

function xor(data: Uint8Array, stream: Uint8Array): Uint8Array {
  return data.map((byte, index) => byte ^ (stream[index] as number));
}

function text(ascii: string): Uint8Array {
  return Uint8Array.from(ascii, (letter) => letter.charCodeAt(0));
}
