import { createHmac, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import {
  emptyPacketHeader,
  encodePacketHeaderInto,
  header_bytes,
  hop_tag_bytes,
  hop_trailer_bytes,
  writeU32,
} from "@talkgroup/schemas";
import { describe, expect, it } from "vitest";
import { default_limits } from "../core/limits.js";
import { VoiceRouter } from "../core/voice-router.js";
import { hopHmac } from "./hop-hmac.js";

interface Vectors {
  readonly hop_key: string;
  readonly packets: readonly { readonly hex: string; readonly trailer: boolean; readonly verdict: string }[];
}

const vectors = new URL("../../schemas/vectors/packet.json", import.meta.url);
const hop_key = randomBytes(32);
/** Two bits set, so that no single flip makes it 0, which the form forbids. */
const target_id = 3;
const source = { kind: "udp", address: "192.0.2.1", port: 4000, session_id: 0 } as const;

function router(): VoiceRouter<ReturnType<typeof hopHmac.importKey>> {
  const made = new VoiceRouter(hopHmac, randomBytes(32).toString("base64url"), {
    ...default_limits,
    garbage_per_address_burst: 1e6,
  });
  made.applyRoutes(
    {
      sessions_removed: [],
      sessions_added: [{ session_id: 1, hop_key: hop_key.toString("base64url") }],
      targets_removed: [],
      lists_set: [{ list_id: 1, listeners: Uint32Array.of(1) }],
      lists_changed: [],
      targets_set: [{ session_id: 1, target_id, list_id: 1 }],
      lists_removed: [],
    },
    0,
  );
  return made;
}

function datagram(counter: number): Uint8Array {
  const packet = new Uint8Array(header_bytes + 40 + hop_trailer_bytes);
  encodePacketHeaderInto({ ...emptyPacketHeader(), session_id: 1, target_id, media_ts: 480 }, packet, 0);
  packet.set(randomBytes(40), header_bytes);
  writeU32(packet, packet.length - hop_trailer_bytes, counter);
  const signed = packet.subarray(0, packet.length - hop_tag_bytes);
  packet.set(createHmac("sha256", hop_key).update(signed).digest().subarray(0, hop_tag_bytes), packet.length - hop_tag_bytes);
  return packet;
}

describe("hopHmac", () => {
  it("accepts the first 8 bytes of HMAC-SHA256 over all that is before them", () => {
    const packet = datagram(1);
    expect(router().handleDatagram(packet, packet.length, source, 0)).toBe("forward");
  });

  it("verifies the datagrams of the protocol's vectors", () => {
    const { hop_key: key, packets } = JSON.parse(readFileSync(vectors, "utf8")) as Vectors;
    const tagged = packets.filter(({ trailer, verdict }) => trailer && verdict === "ok");
    expect(tagged.length).toBeGreaterThan(0);
    for (const { hex } of tagged) {
      const packet = Buffer.from(hex, "hex");
      const imported = hopHmac.importKey(Buffer.from(key, "hex").toString("base64url"));
      expect(hopHmac.verify(imported, packet, packet.length - hop_tag_bytes)).toBe(true);
    }
  });

  it("signs what it verifies", () => {
    const key = hopHmac.importKey(hop_key.toString("base64url"));
    const packet = datagram(7);
    const signed = Uint8Array.from(packet).fill(0, packet.length - hop_tag_bytes);
    hopHmac.sign(key, signed, packet.length - hop_tag_bytes);
    expect(signed).toEqual(packet);
  });

  it("does not let a single flipped bit through, wherever it is", () => {
    const packet = datagram(1);
    const to = router();
    for (let bit = 0; bit < packet.length * 8; bit += 1) {
      const flipped = Uint8Array.from(packet);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const verdict = to.handleDatagram(flipped, flipped.length, source, 0);
      // What the form or the session does not tell, the tag does.
      if (bit < 2 * 8) expect(["bad_version", "bad_kind", "bad_flags", "too_long", "bad_tag"]).toContain(verdict);
      else if (bit >= 4 * 8 && bit < 8 * 8) expect(["unknown_session", "bad_session"]).toContain(verdict);
      else expect(verdict).toBe("bad_tag");
    }
    expect(to.counts.bad_tag).toBe((packet.length - 6) * 8 + 2);
    expect(to.handleDatagram(packet, packet.length, source, 0)).toBe("forward");
  });

  it("does not take a tag made under another key, or of a shorter packet", () => {
    const to = router();
    const packet = datagram(1);
    const other = hopHmac.importKey(randomBytes(32).toString("base64url"));
    const forged = Uint8Array.from(packet);
    hopHmac.sign(other, forged, packet.length - hop_tag_bytes);
    expect(to.handleDatagram(forged, forged.length, source, 0)).toBe("bad_tag");
    expect(to.handleDatagram(packet, packet.length - 1, source, 0)).toBe("bad_tag");
  });
});
