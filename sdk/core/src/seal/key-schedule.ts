import { assert, hop_tag_bytes } from "@talkgroup/schemas/light";
import type { Aead, VoiceCrypto } from "./crypto.js";

/*
 * From the secrets that a member is handed to the keys that seal voice (PROTOCOL.md §5). Numbers are big-endian, text is
 * ASCII, `‖` joins, `00` is one zero byte. HKDF is RFC 5869 with SHA-512 and no salt. "Generation" stands for a channel's
 * epoch number and for the generation of a simulcast set or whisper alike: a u32 that only grows while its channel or target exists.
 *
 * Every talk target of every session has a base key of its own, so no two talkers share a nonce (RFC 9605 §4.4.1), and its
 * counter outlives the key, so no talker repeats one. What this does not give: whoever knows a channel's epoch secret can
 * compute the keys of all its talkers, so a member who conspires with the server can speak as another (RFC 9605 §7.2).
 * Outsiders and former members cannot. A whisper's secret the server knows, as it hands it out: it can hear and make up whispers alone.
 */

/** The KID of a channel epoch or simulcast generation, 0–7 (P-33). */
export function kidOf(generation: number): number {
  return generation & 7;
}

/**
 * The base key of one talk target of one session, 32 bytes (P-32):
 * HKDF(`secret`, info = "talkgroup/1 voice" ‖ 00 ‖ `session_id`: u32 ‖ `target_id`: u16 ‖ 00 ‖ `context`).
 * `secret` has 32 bytes. `context` is the channel id of a one-channel target, `simulcast_context` for a simulcast set or
 * `whisper_context` for a whisper (P-39).
 */
export function voiceBaseKey(
  crypto: VoiceCrypto,
  secret: Uint8Array,
  session_id: number,
  target_id: number,
  context: string,
): Uint8Array {
  return derive(crypto, secret, "talkgroup/1 voice", session_id, target_id, context);
}

/** Whose simulcast secret is sealed, for the members of which channel. All of it is bound into the seal. */
export interface SimulcastBox {
  readonly session_id: number;
  readonly target_id: number;
  readonly channel_id: string;
  readonly generation: number;
}

/**
 * Seals a simulcast secret for the members of one channel; returns 60 bytes (P-34):
 * 12 random bytes of nonce ‖ AES-256-GCM of the 32-byte secret ‖ 16-byte tag, where
 * key = HKDF(`epoch_secret`, info = "talkgroup/1 simulcast" ‖ 00 ‖ session_id: u32 ‖ target_id: u16 ‖ 00 ‖ channel_id)
 * and the associated data is generation: u32. The nonce is random since few secrets are sealed in the life of an epoch.
 */
export function sealSimulcastSecret(
  crypto: VoiceCrypto,
  epoch_secret: Uint8Array,
  box: SimulcastBox,
  simulcast_secret: Uint8Array,
): Uint8Array {
  assert(simulcast_secret.length === secret_bytes, "a simulcast secret has 32 bytes (P-30)");
  const aead = simulcastKey(crypto, epoch_secret, box);
  const sealed = new Uint8Array(sealed_secret_bytes);
  const nonce = sealed.subarray(0, nonce_bytes);
  crypto.random(nonce);
  aead.sealInto(nonce, generationBytes(box.generation), simulcast_secret, sealed, nonce_bytes);
  return sealed;
}

/** Opens what `sealSimulcastSecret` made; undefined if the length is wrong or anything differs from what was sealed. */
export function openSimulcastSecret(
  crypto: VoiceCrypto,
  epoch_secret: Uint8Array,
  box: SimulcastBox,
  sealed: Uint8Array,
): Uint8Array | undefined {
  if (sealed.length !== sealed_secret_bytes) return undefined;
  const aead = simulcastKey(crypto, epoch_secret, box);
  const secret = new Uint8Array(secret_bytes);
  const nonce = sealed.subarray(0, nonce_bytes);
  const opened = aead.openInto(nonce, generationBytes(box.generation), sealed.subarray(nonce_bytes), secret, 0);
  return opened === secret_bytes ? secret : undefined;
}

/**
 * Writes the hop tag of a datagram to `out` at `out_offset`, 8 bytes (P-21): the first 8 bytes of HMAC-SHA256 under the
 * session's hop key over everything before the tag, the hop counter included.
 */
export function hopTagInto(
  crypto: VoiceCrypto,
  hop_key: Uint8Array,
  datagram_without_tag: Uint8Array,
  out: Uint8Array,
  out_offset: number,
): void {
  assert(out_offset + hop_tag_bytes <= out.length, "the caller leaves room for the hop tag");
  const code = crypto.hmac("sha256", hop_key, datagram_without_tag);
  for (let index = 0; index < hop_tag_bytes; index++) out[out_offset + index] = code[index] as number;
}

/** True if `text` can take part in a derivation: 1 to 64 printable ASCII characters, and none of the two contexts of sets. */
export function isChannelContext(text: string): boolean {
  return text !== simulcast_context && text !== whisper_context && isAsciiLabel(text);
}

/** Fixed-length numbers before the context and a zero byte after the label: no two inputs give the same info. */
function derive(
  crypto: VoiceCrypto,
  secret: Uint8Array,
  label: string,
  session_id: number,
  target_id: number,
  context: string,
): Uint8Array {
  assert(secret.length === secret_bytes, "keys are derived from 32-byte secrets (P-30)");
  assert(Number.isInteger(session_id) && session_id >= 0 && session_id <= 0xffff_ffff, "a session id is a u32");
  assert(Number.isInteger(target_id) && target_id >= 0 && target_id <= 0xffff, "a target id is a u16");
  assert(isAsciiLabel(context), "a key context is 1 to 64 printable ASCII characters");
  const info = new Uint8Array(label.length + 8 + context.length);
  const view = new DataView(info.buffer);
  writeAscii(label, info, 0);
  view.setUint32(label.length + 1, session_id);
  view.setUint16(label.length + 5, target_id);
  writeAscii(context, info, label.length + 8);
  return crypto.hkdfExpand("sha512", crypto.hkdfExtract("sha512", new Uint8Array(0), secret), info, secret_bytes);
}

function simulcastKey(crypto: VoiceCrypto, epoch_secret: Uint8Array, box: SimulcastBox): Aead {
  const { session_id, target_id, channel_id } = box;
  return crypto.aesGcm(derive(crypto, epoch_secret, "talkgroup/1 simulcast", session_id, target_id, channel_id));
}

function generationBytes(generation: number): Uint8Array {
  assert(Number.isInteger(generation) && generation >= 0 && generation <= 0xffff_ffff, "a generation is a u32 (P-30)");
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, generation);
  return bytes;
}

function isAsciiLabel(text: string): boolean {
  if (text.length === 0 || text.length > context_chars_max) return false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x21 || code > 0x7e) return false;
  }
  return true;
}

function writeAscii(text: string, out: Uint8Array, offset: number): void {
  for (let index = 0; index < text.length; index++) out[offset + index] = text.charCodeAt(index);
}

/** Length of an epoch secret, of a simulcast set's or whisper's secret, and of a base key (P-30): the key length of suite 5. */
export const secret_bytes: number = 32;

/** Length of a sealed simulcast secret: nonce 12, secret 32, tag 16 (P-34). */
export const sealed_secret_bytes: number = 60;

/** The context of simulcast targets in `voiceBaseKey`: no channel has this id. */
export const simulcast_context: string = "*";

/** The context of whispers in `voiceBaseKey` (P-39): no channel has this id. */
export const whisper_context: string = "@";

const nonce_bytes = 12;

/** The longest channel id there is; bounds the HKDF info. */
const context_chars_max = 64;
