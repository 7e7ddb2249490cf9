/**
 * The voice datagram (PROTOCOL.md §5). Functions fill buffers of the caller and answer with numbers or constant strings:
 * nothing here allocates, and no input of any length or content throws.
 */

/** What stands in the 12-byte fixed header. One object is reused for every datagram. */
export interface PacketHeader {
  kind: number;
  last_of_spurt: boolean;
  /** Voice: the sealed text begins with copies of earlier frames (P-28). */
  with_copies: boolean;
  /** 1 … 65 535 in voice; 0 in ping, probe and pong. */
  target_id: number;
  /** The talker's session in voice; the pinging session in ping and pong. */
  session_id: number;
  /** Voice: media time of the frame's first sample, 48 kHz, wraps at 2³². Ping and pong: an opaque token. */
  media_ts: number;
}

export type PacketVerdict =
  | "ok"
  | "too_short"
  | "too_long"
  | "bad_version"
  | "bad_kind"
  | "bad_flags"
  | "bad_session"
  | "bad_target";

export function emptyPacketHeader(): PacketHeader {
  return { kind: packet_kind.voice, last_of_spurt: false, with_copies: false, target_id: 0, session_id: 0, media_ts: 0 };
}

/** Writes the fixed header at `offset`; returns its length, 12. The caller provides the room. */
export function encodePacketHeaderInto(header: Readonly<PacketHeader>, out: Uint8Array, offset: number): number {
  out[offset] = (packet_version << 4) | header.kind;
  out[offset + 1] = (header.last_of_spurt ? flag_last_of_spurt : 0) | (header.with_copies ? flag_with_copies : 0);
  out[offset + 2] = header.target_id >>> 8;
  out[offset + 3] = header.target_id;
  writeU32(out, offset + 4, header.session_id);
  writeU32(out, offset + 8, header.media_ts);
  return header_bytes;
}

/**
 * Reads and judges the fixed header of `packet[0 … length)`. `trailer` says whether a hop trailer must follow (client → server,
 * and pong) or not (voice, server → client). `out` is valid only if the verdict is "ok".
 */
export function decodePacketHeader(packet: Uint8Array, length: number, trailer: boolean, out: PacketHeader): PacketVerdict {
  if (length > packet_bytes_max) return "too_long";
  if (length < header_bytes) return "too_short";
  const first = packet[0] as number;
  if (first >>> 4 !== packet_version) return "bad_version";
  const kind = first & 0x0f;
  if (kind < packet_kind.voice || kind > packet_kind.probe) return "bad_kind";
  const body_bytes = length - header_bytes - (trailer ? hop_trailer_bytes : 0);
  if (body_bytes < (kind === packet_kind.voice ? sealed_bytes_min : proof_bytes)) return "too_short";
  if (kind !== packet_kind.voice && body_bytes > proof_bytes) return "too_long";
  const flags = packet[1] as number;
  if ((flags & ~flags_known) !== 0 || (flags !== 0 && kind !== packet_kind.voice)) return "bad_flags";
  out.kind = kind;
  out.last_of_spurt = (flags & flag_last_of_spurt) !== 0;
  out.with_copies = (flags & flag_with_copies) !== 0;
  out.target_id = ((packet[2] as number) << 8) | (packet[3] as number);
  out.session_id = readU32(packet, 4);
  out.media_ts = readU32(packet, 8);
  if (out.session_id === 0) return "bad_session";
  if ((out.target_id === 0) !== (kind !== packet_kind.voice)) return "bad_target";
  return "ok";
}

/** Writes a u32, big-endian. */
export function writeU32(out: Uint8Array, offset: number, value: number): void {
  out[offset] = value >>> 24;
  out[offset + 1] = value >>> 16;
  out[offset + 2] = value >>> 8;
  out[offset + 3] = value;
}

/** Reads a u32, big-endian. The caller has checked the length. */
export function readU32(bytes: Uint8Array, offset: number): number {
  return (
    (((bytes[offset] as number) << 24) |
      ((bytes[offset + 1] as number) << 16) |
      ((bytes[offset + 2] as number) << 8) |
      (bytes[offset + 3] as number)) >>>
    0
  );
}

export const packet_version = 1;
/** A probe is a ping that does not move the path its session is sent to (P-25). */
export const packet_kind = { voice: 1, ping: 2, pong: 3, probe: 4 } as const;
/** Bit 0 of byte 1: the talker let go of the key; nothing more is to be concealed. */
export const flag_last_of_spurt = 0x01;
/** Bit 1 of byte 1: copies of earlier frames ride along (P-28). */
export const flag_with_copies = 0x02;
const flags_known = flag_last_of_spurt | flag_with_copies;

/** Offset, size and name of every field: PROTOCOL.md shows the same table, and a test compares the two. */
export const packet_layout = [
  { offset: 0, size: 1, name: "version_kind" },
  { offset: 1, size: 1, name: "flags" },
  { offset: 2, size: 2, name: "target_id" },
  { offset: 4, size: 4, name: "session_id" },
  { offset: 8, size: 4, name: "media_ts" },
] as const;

export const header_bytes = 12;
/** The hop trailer: u32 counter, then the first 8 bytes of HMAC-SHA256 over everything before the tag (P-21). */
export const hop_counter_bytes = 4;
export const hop_tag_bytes = 8;
export const hop_trailer_bytes: number = hop_counter_bytes + hop_tag_bytes;
/** The body of a ping, a probe and a pong: the proof of an address (P-25), zeros where there is none. */
export const proof_bytes = 8;
/** A whole ping, probe or pong. */
export const ping_bytes: number = header_bytes + proof_bytes + hop_trailer_bytes;
/** The shortest SFrame that can hold a frame: config byte, one byte of ciphertext, 16 bytes of tag. */
export const sealed_bytes_min = 18;
/** Below every path's MTU in use (1280 for IPv6, less 48 of IP and UDP, less room for a tunnel). */
export const packet_bytes_max = 1200;
