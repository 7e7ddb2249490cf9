import { assert } from "@talkgroup/schemas/light";

/**
 * The SFrame header (RFC 9605 §4.3): a config byte, then the KID and the counter (CTR) where they are above 7.
 *
 * ```
 *   bit 7   6 5 4   3   2 1 0
 *   | X |   K     | Y |   C    | KID, 1–8 bytes if X | CTR, 1–8 bytes if Y |
 * ```
 *
 * K is the KID itself, or its length − 1 if X is set; C and Y say the same of the CTR. All numbers are big-endian.
 *
 * The RFC says that a value "MUST be encoded with the minimum number of bytes required" and leaves open what a receiver
 * does with a longer form. We refuse it: no conforming sender makes one, and KID and CTR alone then tell the header's bytes.
 *
 * Talkgroup's voice has KID ≤ 7 and CTR ≤ 2^32 − 1: `ShortHeader`, 1 to 5 bytes, plain numbers, one object reused.
 */
export interface ShortHeader {
  /** Key id, 0 to 7. */
  kid: number;
  /** Counter, 0 to 2^32 − 1. */
  ctr: number;
  /** Length of the encoded header, 1 to 5. */
  header_bytes: number;
}

/** Any header that RFC 9605 allows. */
export interface SFrameHeader {
  /** Key id, 0 to 2^64 − 1. */
  readonly kid: bigint;
  /** Counter, 0 to 2^64 − 1. */
  readonly ctr: bigint;
  /** Length of the encoded header, 1 to 17. */
  readonly header_bytes: number;
}

/** Writes a header with `kid` 0–7 and `ctr` 0 to 2^32 − 1 to `out` at `offset`; returns its length. Five bytes always suffice. */
export function encodeShortHeaderInto(kid: number, ctr: number, out: Uint8Array, offset: number): number {
  assert(kid >= 0 && kid <= 7 && Number.isInteger(kid), "the KID of voice has 3 bits (P-33)");
  assert(ctr >= 0 && ctr <= ctr_max && Number.isInteger(ctr), "the CTR of voice has 32 bits");
  const header_bytes = shortHeaderBytes(ctr);
  assert(offset >= 0 && offset + header_bytes <= out.length, "the caller leaves room for the header");
  if (header_bytes === 1) {
    out[offset] = (kid << 4) | ctr;
    return 1;
  }
  out[offset] = (kid << 4) | extended_flag | (header_bytes - 2);
  for (let index = header_bytes - 1, rest = ctr; index >= 1; index--, rest >>>= 8) out[offset + index] = rest & 0xff;
  return header_bytes;
}

/**
 * Reads the header at `offset` of `bytes` into `out`. False if it is cut short, not minimal or has a KID above 7 or a CTR
 * above 2^32 − 1; `out` is then unspecified. Never throws, allocates nothing.
 */
export function decodeShortHeaderInto(bytes: Uint8Array, offset: number, out: ShortHeader): boolean {
  const config = bytes[offset];
  if (config === undefined || config >= 0x80) return false;
  out.kid = config >> 4;
  const ctr_bytes = lengthOf(config & 0x0f);
  out.header_bytes = 1 + ctr_bytes;
  if (ctr_bytes === 0) {
    out.ctr = config & 7;
    return true;
  }
  if (ctr_bytes > 4 || offset + 1 + ctr_bytes > bytes.length || !isMinimal(bytes, offset + 1, ctr_bytes)) return false;
  let ctr = 0;
  for (let index = 1; index <= ctr_bytes; index++) ctr = ctr * 256 + (bytes[offset + index] as number);
  out.ctr = ctr;
  return true;
}

/** Length of the short header of `ctr` (0 to 2^32 − 1), 1 to 5. */
export function shortHeaderBytes(ctr: number): number {
  if (ctr < 8) return 1;
  if (ctr < 0x100) return 2;
  if (ctr < 0x1_0000) return 3;
  return ctr < 0x100_0000 ? 4 : 5;
}

/** Encodes any header in its one minimal form. Both values are 0 to 2^64 − 1. */
export function encodeSFrameHeader(kid: bigint, ctr: bigint): Uint8Array {
  const kid_bytes = extendedBytes(kid);
  const ctr_bytes = extendedBytes(ctr);
  const encoded = new Uint8Array(1 + kid_bytes + ctr_bytes);
  const kid_bits = kid_bytes === 0 ? Number(kid) : extended_flag | (kid_bytes - 1);
  const ctr_bits = ctr_bytes === 0 ? Number(ctr) : extended_flag | (ctr_bytes - 1);
  encoded[0] = (kid_bits << 4) | ctr_bits;
  writeBigEndian(kid, kid_bytes, encoded, 1);
  writeBigEndian(ctr, ctr_bytes, encoded, 1 + kid_bytes);
  return encoded;
}

/** Decodes the header at the start of `bytes`. Undefined if it is cut short or not minimal. Never throws. */
export function decodeSFrameHeader(bytes: Uint8Array): SFrameHeader | undefined {
  const config = bytes[0];
  if (config === undefined) return undefined;
  const kid_bytes = lengthOf(config >> 4);
  const ctr_bytes = lengthOf(config & 0x0f);
  const header_bytes = 1 + kid_bytes + ctr_bytes;
  if (bytes.length < header_bytes) return undefined;
  if (!isMinimal(bytes, 1, kid_bytes) || !isMinimal(bytes, 1 + kid_bytes, ctr_bytes)) return undefined;
  const kid = kid_bytes === 0 ? BigInt((config >> 4) & 7) : readBigEndian(bytes, 1, kid_bytes);
  const ctr = ctr_bytes === 0 ? BigInt(config & 7) : readBigEndian(bytes, 1 + kid_bytes, ctr_bytes);
  return { kid, ctr, header_bytes };
}

/** Bytes that follow the config byte for a value: none up to 7, then as few as hold it. */
function extendedBytes(value: bigint): number {
  assert(value >= 0n && value < 1n << 64n, "KID and CTR have at most 64 bits (RFC 9605 §4.3)");
  if (value < 8n) return 0;
  let length = 1;
  while (value >> BigInt(8 * length) > 0n) length++;
  return length;
}

/** Length of the value that half a config byte announces; 0 if the half byte is the value itself. */
function lengthOf(half: number): number {
  return (half & extended_flag) === 0 ? 0 : (half & 7) + 1;
}

/** True if the value could not have been encoded shorter: no leading zero byte, and not 0 to 7. */
function isMinimal(bytes: Uint8Array, offset: number, length: number): boolean {
  if (length === 0) return true;
  const first = bytes[offset] ?? 0;
  return length === 1 ? first > 7 : first > 0;
}

function writeBigEndian(value: bigint, length: number, out: Uint8Array, offset: number): void {
  for (let index = length - 1, rest = value; index >= 0; index--, rest >>= 8n) out[offset + index] = Number(rest & 0xffn);
}

function readBigEndian(bytes: Uint8Array, offset: number, length: number): bigint {
  let value = 0n;
  for (let index = 0; index < length; index++) value = (value << 8n) | BigInt(bytes[offset + index] ?? 0);
  return value;
}

/** The largest counter of voice. */
export const ctr_max: number = 0xffff_ffff;

/** X or Y within its half of the config byte. */
const extended_flag = 8;
