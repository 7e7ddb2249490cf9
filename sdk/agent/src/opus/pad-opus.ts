import { assert } from "@talkgroup/schemas/light";

/**
 * Opus's own padding, which every decoder throws away: a packet of one frame becomes one of code 3 with a count of one, with the length of the
 * padding before the frame and as many zeros behind it (RFC 6716 §3.2.5). A packet of another code stays as it is. See `PadPacket`.
 */
export function padOpus(bytes: Uint8Array, start: number, end: number, padded_end: number): number {
  const extra_bytes = padded_end - end;
  assert(end > start && extra_bytes <= 2 + padding_bytes_max, "a packet has a first byte, and is padded by one length byte");
  const toc = bytes[start] as number;
  if (extra_bytes <= 0 || (toc & code_mask) !== 0) return end;
  const head_bytes = Math.min(extra_bytes, 2);
  bytes.copyWithin(start + 1 + head_bytes, start + 1, end);
  bytes[start] = toc | code_counted;
  bytes[start + 1] = head_bytes === 1 ? one_frame : one_frame | is_padded;
  if (head_bytes === 1) return padded_end;
  bytes[start + 2] = extra_bytes - head_bytes;
  bytes.fill(0, end + head_bytes, padded_end);
  return padded_end;
}

/** RFC 6716 §3.1: the low bits of the first byte; 0: one frame, 3: as many as the next byte says. */
const code_mask = 3;
const code_counted = 3;
const one_frame = 1;
const is_padded = 0x40;
/** A length byte of 255 would mean that another one follows. */
const padding_bytes_max = 254;
