import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { PadPacket } from "../codec/codec.js";
import { PacketText, pad_step_bytes } from "./packet-text.js";
import { emptyCopyTable, readCopies } from "./redundancy.js";

describe("PacketText", () => {
  it("is as long as a multiple of the step, whatever is said and however many copies ride along", () => {
    const frames = fc.array(fc.uint8Array({ minLength: 1, maxLength: 200 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(frames, fc.uniqueArray(fc.integer({ min: 1, max: 16 }), { maxLength: 4 }), (spoken, offsets) => {
        const padding = new Padding();
        const text = new PacketText(bytes_max, padding.pad);
        text.setRedundancy(offsets);
        for (const [index, frame] of spoken.entries()) {
          const sealed = text.write(frame, frame.length, index);
          if (sealed.length > 1) expect(sealed.length % pad_step_bytes).toBe(0);
          if (sealed.length === 1) continue;
          expect([...sealed.subarray(padding.start, padding.end)]).toEqual([...frame]);
          const table = emptyCopyTable();
          const own_start = text.has_copies && readCopies(sealed, sealed.length, table) ? table.own_start : 0;
          expect(padding.start).toBe(own_start);
          text.remember(frame, frame.length);
        }
      }),
    );
  });

  it("lets the copies be as they were encoded", () => {
    const text = new PacketText(bytes_max, new Padding().pad);
    text.setRedundancy([1]);
    text.write(frame_a, frame_a.length, 0);
    text.remember(frame_a, frame_a.length);
    const sealed = text.write(frame_b, frame_b.length, 1);
    const table = emptyCopyTable();
    expect(text.has_copies).toBe(true);
    expect(readCopies(sealed, sealed.length, table)).toBe(true);
    expect([...sealed.subarray(table.starts[0], (table.starts[0] ?? 0) + (table.lengths[0] ?? 0))]).toEqual([...frame_a]);
  });

  it("does not pad an empty frame alone, nor without a codec that can, nor beyond its room", () => {
    expect(new PacketText(bytes_max, new Padding().pad).write(Uint8Array.of(240), 1, 0)).toHaveLength(1);
    expect(new PacketText(bytes_max, undefined).write(frame_a, frame_a.length, 0)).toHaveLength(frame_a.length);
    const padding = new Padding();
    new PacketText(frame_a.length + 3, padding.pad).write(frame_a, frame_a.length, 0);
    expect(padding.padded_end).toBe(frame_a.length + 3);
  });

  it("takes a packet that cannot be made longer as it is", () => {
    const text = new PacketText(bytes_max, (_bytes, _start, end) => end);
    expect([...text.write(frame_a, frame_a.length, 0)]).toEqual([...frame_a]);
  });
});

/** Remembers which part of the text it was given as the frame. */
class Padding {
  start = 0;
  end = 0;
  padded_end = 0;
  readonly pad: PadPacket = (bytes, start, end, padded_end) => {
    this.start = start;
    this.end = end;
    this.padded_end = padded_end;
    bytes.fill(0, end, padded_end);
    return padded_end;
  };
}

const bytes_max = 1_100;
const frame_a = Uint8Array.from({ length: 30 }, (_, index) => 100 + index);
const frame_b = Uint8Array.from({ length: 41 }, (_, index) => 50 + index);
