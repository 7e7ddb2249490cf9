import fc from "fast-check";
import { describe, expect, it } from "vitest";

import vectors from "../../../../schemas/vectors/packet.json" with { type: "json" };
import { copies_max, copy_back_max, copy_bytes_max, emptyCopyTable, readCopies, SentFrames } from "./redundancy.js";

interface ReadText {
  readonly copies: readonly { readonly back: number; readonly hex: string }[];
  readonly primary: string;
}

/** What a text holds, or undefined if it is refused. */
function read(text: Uint8Array, length = text.length): ReadText | undefined {
  const table = emptyCopyTable();
  if (!readCopies(text, length, table)) return undefined;
  const hex = (start: number, end: number): string => Buffer.from(text.subarray(start, end)).toString("hex");
  const copies = Array.from({ length: table.count }, (_, index) => {
    const start = table.starts[index] ?? 0;
    return { back: table.backs[index] ?? 0, hex: hex(start, start + (table.lengths[index] ?? 0)) };
  });
  return { copies, primary: hex(table.own_start, length) };
}

/** A frame whose bytes name it. */
function frame(number: number, length: number): Uint8Array {
  return new Uint8Array(length).fill(number);
}

function history(lengths: readonly number[], offsets: readonly number[]): SentFrames {
  const frames = new SentFrames();
  frames.setOffsets(offsets);
  for (const [number, length] of lengths.entries()) frames.remember(frame(number, length), length);
  return frames;
}

describe("copies that ride along", () => {
  it.each(vectors.redundancy)("gives the vector $name what it holds, or refuses it", ({ hex, copies, primary }) => {
    const text = Uint8Array.from(Buffer.from(hex, "hex"));
    expect(read(text)).toEqual(copies === undefined ? undefined : { copies, primary });
  });

  it("reads any bytes of any length without throwing, and nothing outside them", () => {
    const row = fc.tuple(fc.nat({ max: 18 }), fc.nat({ max: 12 }));
    const near = fc
      .tuple(fc.array(row, { maxLength: 5 }), fc.integer({ min: -1, max: 1 }), fc.uint8Array({ maxLength: 80 }))
      .map(([rows, off, rest]) => Uint8Array.from([rows.length + off, ...rows.flat(), ...rest]));
    let accepted = 0;
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 1300 }), near), fc.nat({ max: 1300 }), (text, cut) => {
        const length = Math.min(text.length, cut);
        const table = emptyCopyTable();
        if (!readCopies(text, length, table)) return;
        accepted += 1;
        let start = 1 + 2 * table.count;
        for (let index = 0; index < table.count; index += 1) {
          expect(table.starts[index]).toBe(start);
          expect(table.lengths[index]).toBeGreaterThan(0);
          expect(table.backs[index]).toBeGreaterThan(0);
          expect(table.backs[index]).toBeLessThan(index === 0 ? copy_back_max + 1 : (table.backs[index - 1] ?? 0));
          start += table.lengths[index] ?? 0;
        }
        expect(table.own_start).toBe(start);
        expect(start).toBeLessThan(length);
      }),
      { numRuns: 3000, seed: 2198 },
    );
    expect(accepted).toBeGreaterThan(30);
  });

  it("reads what it wrote: the frames asked for, and no other", () => {
    const offsets = fc.uniqueArray(fc.integer({ min: 1, max: copy_back_max }), { maxLength: copies_max });
    const lengths = fc.array(fc.oneof(fc.integer({ min: 2, max: 255 }), fc.constantFrom(0, 1, 256, 900)), { maxLength: 40 });
    fc.assert(
      fc.property(offsets, lengths, fc.nat({ max: 20 }), fc.integer({ min: 1, max: 300 }), (asked, sent, reach, own_bytes) => {
        const out = new Uint8Array(1200);
        const length = history(sent, asked).writeInto(out, frame(250, own_bytes), own_bytes, reach);
        const expected = asked
          .filter((back) => back <= Math.min(reach, sent.length))
          .map((back) => ({ back, bytes: sent[sent.length - back] ?? 0, number: sent.length - back }))
          .filter(({ bytes }) => bytes > 0 && bytes <= copy_bytes_max)
          .sort((a, b) => b.back - a.back)
          .map(({ back, bytes, number }) => ({ back, hex: Buffer.from(frame(number, bytes)).toString("hex") }));
        if (expected.length === 0) expect(length).toBe(0);
        else expect(read(out, length)).toEqual({ copies: expected, primary: Buffer.from(frame(250, own_bytes)).toString("hex") });
      }),
      { seed: 41 },
    );
  });

  it("leaves behind what does not fit, the farthest first", () => {
    const frames = history(Array(16).fill(200), [1, 2, 3, 4]);
    for (let room = 0; room < 1_100; room += 1) {
      const length = frames.writeInto(new Uint8Array(room), frame(99, 150), 150, 16);
      expect(length).toBeLessThanOrEqual(room);
      const fitting = Math.min(4, Math.max(0, Math.floor((room - 151) / 202)));
      expect(length).toBe(fitting === 0 ? 0 : 151 + 202 * fitting);
    }
    const out = new Uint8Array(600);
    const length = frames.writeInto(out, frame(99, 150), 150, 16);
    expect(read(out, length)?.copies.map(({ back }) => back)).toEqual([2, 1]);
  });

  it("refuses offsets that no packet can carry", () => {
    const frames = new SentFrames();
    for (const offsets of [[0], [17], [1.5], [Number.NaN]]) {
      expect(() => frames.setOffsets(offsets)).toThrow("one of the 16 packets before");
    }
    expect(() => frames.setOffsets([1, 2, 3, 4, 5])).toThrow("four copies at most");
  });
});
