import { createHmac, createSecretKey, type KeyObject } from "node:crypto";
import { hop_tag_bytes } from "@talkgroup/schemas";
import type { HopTagger } from "../core/voice-router.js";

/** The hop tag by Node's OpenSSL: the first 8 bytes of HMAC-SHA256 (P-21). */
export const hopHmac: HopTagger<KeyObject> = {
  importKey: (hop_key) => createSecretKey(hop_key, "base64url"),

  verify(key, packet, tag_offset) {
    const tag = tagOf(key, packet, tag_offset);
    let difference = 0;
    for (let index = 0; index < hop_tag_bytes; index += 1) {
      difference |= (tag[index] as number) ^ (packet[tag_offset + index] as number);
    }
    return difference === 0;
  },

  sign(key, packet, tag_offset) {
    packet.set(tagOf(key, packet, tag_offset).subarray(0, hop_tag_bytes), tag_offset);
  },
};

function tagOf(key: KeyObject, packet: Uint8Array, tag_offset: number): Uint8Array {
  return createHmac("sha256", key).update(packet.subarray(0, tag_offset)).digest();
}
