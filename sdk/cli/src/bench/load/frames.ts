import { createHmac, createSecretKey } from "node:crypto";
import {
  emptyPacketHeader,
  encodePacketHeaderInto,
  header_bytes,
  hop_tag_bytes,
  hop_trailer_bytes,
  packet_kind,
  ping_bytes,
  writeU32,
} from "@talkgroup/schemas";

import { body_bytes, hop_key, target_id } from "./orders.js";

const key = createSecretKey(hop_key, "base64url");

/** A voice datagram of a session, whose body is only a number. Written again for each word. */
export class Frame {
  readonly bytes: Uint8Array;

  /** Fills `bytes`. */
  constructor(session_id: number, bytes: Uint8Array) {
    this.bytes = bytes;
    encodePacketHeaderInto({ ...emptyPacketHeader(), session_id, target_id }, bytes, 0);
  }

  write(word: number, counter: number): void {
    writeU32(this.bytes, word_offset, word);
    writeU32(this.bytes, this.bytes.length - hop_trailer_bytes, counter);
    sign(this.bytes);
  }
}

/** A ping of a session that shows `proof` (P-25), 8 bytes. */
export function pingOf(session_id: number, counter: number, proof: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(ping_bytes);
  encodePacketHeaderInto({ ...emptyPacketHeader(), kind: packet_kind.ping, session_id, target_id: 0 }, bytes, 0);
  bytes.set(proof, header_bytes);
  writeU32(bytes, ping_bytes - hop_trailer_bytes, counter);
  sign(bytes);
  return bytes;
}

function sign(bytes: Uint8Array): void {
  const at = bytes.length - hop_tag_bytes;
  bytes.set(createHmac("sha256", key).update(bytes.subarray(0, at)).digest().subarray(0, hop_tag_bytes), at);
}

/** A datagram to the server, and what of it is sent on. */
export const frame_bytes: number = header_bytes + body_bytes + hop_trailer_bytes;
export const copy_bytes: number = header_bytes + body_bytes;
/** Where the number lies. */
export const word_offset: number = header_bytes;
