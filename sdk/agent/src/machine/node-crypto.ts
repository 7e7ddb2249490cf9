import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  type KeyObject,
  randomFillSync,
  timingSafeEqual,
} from "node:crypto";
import type { Aead, HashName, VoiceCrypto } from "@talkgroup/core";
import { assert } from "@talkgroup/schemas/light";

/**
 * The cores' cryptography by Node's OpenSSL. Stateless: one instance serves a whole process or thread.
 * Per frame OpenSSL allocates a cipher context and Node two small buffers; there is no way around them in node:crypto.
 */
export function nodeCrypto(): VoiceCrypto {
  return {
    hkdfExtract: (hash, salt, input_key) => hmac(hash, salt, input_key),
    hkdfExpand,
    aesGcm: (key) => new NodeAesGcm(key),
    aesCtr(key, counter_block, data): Uint8Array {
      assert(key.length === 16 || key.length === 32, "AES keys of 16 or 32 bytes are used here");
      const cipher = createCipheriv(key.length === 16 ? "aes-128-ctr" : "aes-256-ctr", key, counter_block);
      return cipher.update(data);
    },
    hmac,
    equal: (a, b) => a.length === b.length && timingSafeEqual(a, b),
    random: (out) => void randomFillSync(out),
  };
}

class NodeAesGcm implements Aead {
  readonly #algorithm: "aes-128-gcm" | "aes-256-gcm";
  readonly #key: KeyObject;

  constructor(key: Uint8Array) {
    assert(key.length === 16 || key.length === 32, "AES keys of 16 or 32 bytes are used here");
    this.#algorithm = key.length === 16 ? "aes-128-gcm" : "aes-256-gcm";
    this.#key = createSecretKey(key);
  }

  sealInto(nonce: Uint8Array, aad: Uint8Array, plaintext: Uint8Array, out: Uint8Array, out_offset: number): number {
    const cipher = createCipheriv(this.#algorithm, this.#key, nonce);
    cipher.setAAD(aad);
    out.set(cipher.update(plaintext), out_offset);
    cipher.final();
    out.set(cipher.getAuthTag(), out_offset + plaintext.length);
    return plaintext.length + tag_bytes;
  }

  openInto(nonce: Uint8Array, aad: Uint8Array, ciphertext_and_tag: Uint8Array, out: Uint8Array, out_offset: number): number {
    const text_bytes = ciphertext_and_tag.length - tag_bytes;
    if (text_bytes < 0 || out_offset + text_bytes > out.length) return -1;
    const decipher = createDecipheriv(this.#algorithm, this.#key, nonce);
    decipher.setAAD(aad);
    decipher.setAuthTag(ciphertext_and_tag.subarray(text_bytes));
    const plaintext = decipher.update(ciphertext_and_tag.subarray(0, text_bytes));
    try {
      decipher.final();
    } catch {
      // OpenSSL's only complaint here is the tag. What was decrypted so far is thrown away unseen.
      return -1;
    }
    out.set(plaintext, out_offset);
    return text_bytes;
  }
}

/** RFC 5869 §2.3: T(i) = HMAC(key, T(i − 1) ‖ info ‖ i), joined and cut to length. */
function hkdfExpand(hash: HashName, pseudorandom_key: Uint8Array, info: Uint8Array, length_bytes: number): Uint8Array {
  assert(length_bytes <= 255 * hash_bytes[hash], "HKDF yields at most 255 hash lengths (RFC 5869 §2.3)");
  const expanded = new Uint8Array(length_bytes);
  let block = new Uint8Array(0);
  for (let filled = 0, counter = 1; filled < length_bytes; counter++) {
    block = createHmac(hash, pseudorandom_key).update(block).update(info).update(Uint8Array.of(counter)).digest();
    expanded.set(block.subarray(0, length_bytes - filled), filled);
    filled += block.length;
  }
  return expanded;
}

function hmac(hash: HashName, key: Uint8Array, data: Uint8Array): Uint8Array {
  return createHmac(hash, key).update(data).digest();
}

const hash_bytes: Record<HashName, number> = { sha256: 32, sha512: 64 };

/** A full tag: GCM forgeries get easier with every byte left out. */
const tag_bytes = 16;
