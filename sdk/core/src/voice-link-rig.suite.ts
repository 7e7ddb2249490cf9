import { decodePacketHeader, emptyPacketHeader, packet_kind } from "@talkgroup/schemas";
import { toyCrypto } from "@talkgroup/testing";
import { expect } from "vitest";
import { VoiceLink } from "./voice-link.js";

export interface Sent {
  readonly path: "udp" | "tunnel";
  readonly bytes: Uint8Array;
  readonly kind: number;
}

export const keepalive_ms = 5000;
const hop_key = new Uint8Array(32).fill(7);

export function linkAt(now_ms: number): { link: VoiceLink; sent: Sent[] } {
  const sent: Sent[] = [];
  const link = new VoiceLink({
    crypto: toyCrypto(),
    session_id: 9,
    hop_key,
    keepalive_ms,
    now_ms,
    send: (path, bytes, length) => {
      const copy = bytes.slice(0, length);
      const header = emptyPacketHeader();
      expect(decodePacketHeader(copy, length, true, header)).toBe("ok");
      sent.push({ path, bytes: copy, kind: header.kind });
    },
  });
  return { link, sent };
}

/** What the server answers to a ping or probe. */
export function pongTo(ping: Uint8Array): Uint8Array {
  const pong = ping.slice();
  pong[0] = (1 << 4) | packet_kind.pong;
  const signed = pong.length - 8;
  pong.set(toyCrypto().hmac("sha256", hop_key, pong.subarray(0, signed)).subarray(0, 8), signed);
  return pong;
}

/** Runs the link's own timer until `until_ms`. */
export function run(link: VoiceLink, until_ms: number): void {
  for (let due_ms = link.pollTimeout(); due_ms <= until_ms; due_ms = link.pollTimeout()) link.handleTimeout(due_ms);
}
