import {
  emptyPacketHeader,
  encodePacketHeaderInto,
  header_bytes,
  hop_trailer_bytes,
  type PacketHeader,
  packet_kind,
  proof_bytes,
  writeU32,
} from "@talkgroup/schemas";
import { default_limits, type ServerLimits } from "./limits.js";
import type { RouteUpdate } from "./route-planner.js";
import { VoiceProof } from "./voice-proof.js";
import { type HopTagger, VoiceRouter } from "./voice-router.js";
import type { VoicePath } from "./voice-session.js";

/** Of the proofs of addresses, in tests. */
export const secret = "0";

/** A tag for tests: the key's number in each of its eight bytes. By `secret`: something of all bytes before. */
export const numberTag: HopTagger<number> = {
  importKey: (hop_key) => Number(hop_key),
  verify: (key, packet, tag_offset) => packet.subarray(tag_offset, tag_offset + 8).every((byte) => byte === key),
  sign: (key, packet, tag_offset) => {
    const sum = packet.subarray(0, tag_offset).reduce((all, byte) => (Math.imul(all, 31) + byte) >>> 0, 17);
    if (key !== Number(secret)) packet.fill(key, tag_offset, tag_offset + 8);
    else for (const at of [0, 4]) writeU32(packet, tag_offset + at, sum);
  },
};

export const no_routes: RouteUpdate = {
  sessions_removed: [],
  sessions_added: [],
  targets_removed: [],
  lists_set: [],
  lists_changed: [],
  targets_set: [],
  lists_removed: [],
};

/** Sessions 1, 2, 3 with keys 101, 102, 103; session 1 talks to all by target 5. */
export function router(limits: Partial<ServerLimits> = {}, tagger: HopTagger<number> = numberTag): VoiceRouter<number> {
  const made = new VoiceRouter(tagger, secret, { ...default_limits, ...limits });
  made.applyRoutes(
    {
      ...no_routes,
      sessions_added: [1, 2, 3].map((session_id) => ({ session_id, hop_key: `${100 + session_id}` })),
      lists_set: [{ list_id: 9, listeners: Uint32Array.of(1, 2, 3) }],
      targets_set: [{ session_id: 1, target_id: 5, list_id: 9 }],
    },
    0,
  );
  return made;
}

/** A whole datagram of session 1 to its target 5, if `fields` do not say otherwise; `key` is who signed it. */
export function datagram(counter: number, fields: Partial<PacketHeader> = {}, key = 101, body_bytes = 40): Uint8Array {
  const header = { ...emptyPacketHeader(), session_id: 1, target_id: 5, media_ts: 77, ...fields };
  const is_voice = header.kind === packet_kind.voice;
  const body = is_voice ? body_bytes : proof_bytes;
  const packet = new Uint8Array(header_bytes + body + hop_trailer_bytes);
  encodePacketHeaderInto(header, packet, 0);
  if (is_voice) packet.fill(0x5a, header_bytes, header_bytes + body);
  writeU32(packet, header_bytes + body, counter);
  packet.fill(key, packet.length - 8);
  return packet;
}

/** Of session 1; it shows no proof. */
export function ping(counter: number, kind: number = packet_kind.ping): Uint8Array {
  return datagram(counter, { kind, target_id: 0 });
}

/** A ping that shows the proof of `source`, by a session whose key is 100 more than its number. */
export function provenPing(counter: number, source: VoicePath, session_id = 1): Uint8Array {
  const packet = datagram(counter, { session_id, kind: packet_kind.ping, target_id: 0 }, 100 + session_id);
  packet.set(proofOf(source, session_id), header_bytes);
  return packet;
}

export function proofOf(source: VoicePath, session_id = 1): Uint8Array {
  const proof = new VoiceProof(numberTag, secret);
  const bytes = new Uint8Array(proof_bytes);
  proof.workOut(session_id, source);
  proof.copyInto(bytes, 0);
  return bytes;
}

export function udp(port: number, address = "192.0.2.1"): VoicePath {
  return { kind: "udp", address, port, session_id: 0 };
}

export function tunnel(session_id: number): VoicePath {
  return { kind: "tunnel", address: "", port: 0, session_id };
}

export function handle(to: VoiceRouter<number>, packet: Uint8Array, source: VoicePath = udp(4000), now_ms = 0): string {
  return to.handleDatagram(packet, packet.length, source, now_ms);
}
