import fc from "fast-check";
import { describe, expect, it } from "vitest";

import vectors from "../vectors/packet.json" with { type: "json" };
import {
  decodePacketHeader,
  emptyPacketHeader,
  encodePacketHeaderInto,
  header_bytes,
  hop_trailer_bytes,
  type PacketHeader,
  packet_bytes_max,
  packet_kind,
  proof_bytes,
  sealed_bytes_min,
} from "./packet.js";

const u32 = fc.nat({ max: 0xff_ff_ff_ff });
const voice = fc.record({
  kind: fc.constant(packet_kind.voice),
  last_of_spurt: fc.boolean(),
  with_copies: fc.boolean(),
  target_id: fc.integer({ min: 1, max: 0xff_ff }),
  session_id: fc.integer({ min: 1, max: 0xff_ff_ff_ff }),
  media_ts: u32,
});
const ping = fc.record({
  kind: fc.constantFrom(packet_kind.ping, packet_kind.pong, packet_kind.probe),
  last_of_spurt: fc.constant(false),
  with_copies: fc.constant(false),
  target_id: fc.constant(0),
  session_id: fc.integer({ min: 1, max: 0xff_ff_ff_ff }),
  media_ts: u32,
});

/** The fewest that a body of this kind has. */
function bodyBytes(kind: number): number {
  return kind === packet_kind.voice ? sealed_bytes_min : proof_bytes;
}

function datagram(header: PacketHeader, body_bytes: number): Uint8Array {
  const bytes = new Uint8Array(header_bytes + body_bytes);
  encodePacketHeaderInto(header, bytes, 0);
  return bytes;
}

describe("the voice packet", () => {
  it("reads what it wrote", () => {
    fc.assert(
      fc.property(fc.oneof(voice, ping), fc.boolean(), (header, trailer) => {
        const body_bytes = bodyBytes(header.kind) + (trailer ? hop_trailer_bytes : 0);
        const bytes = datagram(header, body_bytes);
        const read = emptyPacketHeader();
        expect(decodePacketHeader(bytes, bytes.length, trailer, read)).toBe("ok");
        expect(read).toEqual(header);
      }),
    );
  });

  it("writes only its own twelve bytes", () => {
    fc.assert(
      fc.property(voice, fc.nat({ max: 20 }), (header, offset) => {
        const bytes = new Uint8Array(40).fill(0xaa);
        expect(encodePacketHeaderInto(header, bytes, offset)).toBe(header_bytes);
        expect(bytes.subarray(0, offset).every((byte) => byte === 0xaa)).toBe(true);
        expect(bytes.subarray(offset + header_bytes).every((byte) => byte === 0xaa)).toBe(true);
      }),
    );
  });

  it("judges any bytes of any length without throwing", () => {
    const read = emptyPacketHeader();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 1500 }), fc.boolean(), (bytes, trailer) => {
        const verdict = decodePacketHeader(bytes, bytes.length, trailer, read);
        if (verdict !== "ok") return;
        const again = datagram(read, 0);
        expect([...bytes.subarray(0, header_bytes)]).toEqual([...again]);
      }),
      { numRuns: 2000 },
    );
  });

  it("refuses a datagram longer than any path carries", () => {
    const header = { ...emptyPacketHeader(), target_id: 1, session_id: 1, media_ts: 0 };
    const bytes = datagram(header, packet_bytes_max - header_bytes + 1);
    expect(decodePacketHeader(bytes, bytes.length, false, emptyPacketHeader())).toBe("too_long");
    expect(decodePacketHeader(bytes, packet_bytes_max, false, emptyPacketHeader())).toBe("ok");
  });

  it("knows two flags in voice, none elsewhere, and refuses every other", () => {
    for (let flags = 0; flags < 256; flags += 1) {
      for (const kind of Object.values(packet_kind)) {
        const is_voice = kind === packet_kind.voice;
        const header = { ...emptyPacketHeader(), kind, target_id: is_voice ? 1 : 0, session_id: 1 };
        const bytes = datagram(header, bodyBytes(kind));
        bytes[1] = flags;
        const read = emptyPacketHeader();
        expect(decodePacketHeader(bytes, bytes.length, false, read)).toBe(flags <= (is_voice ? 3 : 0) ? "ok" : "bad_flags");
        if (flags > 3 || !is_voice) continue;
        expect([read.last_of_spurt, read.with_copies]).toEqual([(flags & 1) !== 0, (flags & 2) !== 0]);
      }
    }
  });

  it.each(vectors.packets)("gives the vector $name its verdict and fields", ({ hex, trailer, verdict, header }) => {
    const bytes = Uint8Array.from(Buffer.from(hex, "hex"));
    const read = emptyPacketHeader();
    expect(decodePacketHeader(bytes, bytes.length, trailer, read)).toBe(verdict);
    if (header !== undefined) expect(read).toEqual(header);
  });
});
