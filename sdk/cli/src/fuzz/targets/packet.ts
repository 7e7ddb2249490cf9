import {
  assert,
  decodePacketHeader,
  emptyPacketHeader,
  encodePacketHeaderInto,
  header_bytes,
  hop_trailer_bytes,
  packet_bytes_max,
  packet_kind,
  proof_bytes,
  ReplayWindow,
} from "@talkgroup/schemas";

import type { FuzzTarget } from "../fuzz-target.js";

/** The header of a voice datagram, and the window against replays that its counter goes through. */
export async function packetTarget(): Promise<FuzzTarget> {
  return {
    form: "bytes",
    bytes_max: packet_bytes_max + 16,
    seeds: Object.values(packet_kind).map(packetOf),
    words: ["\u0010", "\u0011", "\u0000\u0000\u0000\u0000"],
    run_ms_max: 100,
    allocated_bytes_max: 1 << 20,
    run(input) {
      for (const trailer of [true, false]) judgeHeader(input, trailer);
      judgeWindow(input);
    },
  };
}

function packetOf(kind: number): Uint8Array {
  const packet = new Uint8Array(header_bytes + (kind === packet_kind.voice ? 40 : proof_bytes) + hop_trailer_bytes);
  const is_voice = kind === packet_kind.voice;
  const header = {
    ...emptyPacketHeader(),
    kind,
    last_of_spurt: is_voice,
    target_id: is_voice ? 7 : 0,
    session_id: 9,
    media_ts: 480,
  };
  encodePacketHeaderInto(header, packet, 0);
  return packet;
}

/** What is taken is written the same again, byte for byte: no two headers mean the same. */
function judgeHeader(input: Uint8Array, trailer: boolean): void {
  const header = emptyPacketHeader();
  const verdict = decodePacketHeader(input, input.length, trailer, header);
  if (verdict !== "ok") return;
  assert(input.length <= packet_bytes_max, "no packet is taken that is too long");
  const again = new Uint8Array(header_bytes);
  assert(encodePacketHeaderInto(header, again, 0) === header_bytes, "a header has its length");
  assert(Buffer.from(again).equals(input.subarray(0, header_bytes)), "a header that is taken is written the same again");
}

/** No counter is taken twice, whatever the order. */
function judgeWindow(input: Uint8Array): void {
  const window = new ReplayWindow();
  const taken = new Set<number>();
  for (let at = 0; at + 4 <= input.length && at < window_bytes_max; at += 4) {
    const counter = new DataView(input.buffer, input.byteOffset + at).getUint32(0);
    if (!window.accept(counter)) continue;
    assert(!taken.has(counter), "no counter is taken twice");
    taken.add(counter);
  }
}

const window_bytes_max = 256;
