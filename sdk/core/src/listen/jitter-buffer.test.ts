import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { JitterBuffer } from "./jitter-buffer.js";

const out = new Uint8Array(2048);

function firstBytes(buffer: JitterBuffer): number[] {
  return [...out.subarray(0, buffer.copyFirstInto(out))];
}

describe("JitterBuffer", () => {
  it("gives packets back in order, with what belongs to them", () => {
    const buffer = new JitterBuffer(8);
    buffer.restart(100);
    expect(buffer.store(102, 960, true, Uint8Array.of(3, 3), 30)).toBe("stored");
    expect(buffer.store(100, 0, false, Uint8Array.of(1), 31)).toBe("stored");
    expect([buffer.first, buffer.newest, buffer.count]).toEqual([100, 102, 2]);
    expect([buffer.firstMedia, buffer.firstArrivalMs, buffer.firstIsLastOfSpurt]).toEqual([0, 31, false]);
    expect(firstBytes(buffer)).toEqual([1]);
    buffer.dropFirst(true);
    expect([buffer.first, buffer.floor, buffer.firstMedia, buffer.firstIsLastOfSpurt]).toEqual([102, 101, 960, true]);
    expect(firstBytes(buffer)).toEqual([3, 3]);
    buffer.dropFirst(true);
    expect([buffer.first, buffer.newest, buffer.count]).toEqual([-1, -1, 0]);
  });

  it("keeps a copy until the packet itself comes, and never takes one for what is there or was played", () => {
    const buffer = new JitterBuffer(8);
    buffer.restart(10);
    buffer.store(10, 0, false, Uint8Array.of(1), 0);
    expect([9, 10, 11, 12].map((sequence) => buffer.misses(sequence))).toEqual([false, false, true, true]);
    buffer.storeCopy(12, 960, Uint8Array.of(9, 5, 9), 1, 1, 1);
    buffer.storeCopy(11, 480, Uint8Array.of(4, 9), 0, 1, 2);
    expect([buffer.count, buffer.misses(11), buffer.firstIsCopy]).toEqual([3, false, false]);
    expect(buffer.store(12, 961, true, Uint8Array.of(6, 6), 3)).toBe("stored");
    expect(buffer.count).toBe(3);
    buffer.dropFirst(true);
    expect([buffer.firstIsCopy, ...firstBytes(buffer)]).toEqual([true, 4]);
    buffer.dropFirst(false);
    expect(buffer.store(11, 480, false, Uint8Array.of(4), 4)).toBe("late");
    expect([buffer.firstIsCopy, buffer.firstIsLastOfSpurt, buffer.firstMedia, ...firstBytes(buffer)]).toEqual([
      false,
      true,
      961,
      6,
      6,
    ]);
  });

  it("tells duplicates from packets that come too late", () => {
    const buffer = new JitterBuffer(8);
    buffer.restart(10);
    buffer.store(10, 0, false, Uint8Array.of(1), 0);
    expect(buffer.store(10, 0, false, Uint8Array.of(2), 0)).toBe("duplicate");
    expect(firstBytes(buffer)).toEqual([1]);
    buffer.dropFirst(true);
    expect(buffer.store(10, 0, false, Uint8Array.of(2), 0)).toBe("duplicate");
    buffer.raiseFloor(12);
    expect(buffer.store(11, 0, false, Uint8Array.of(2), 0)).toBe("late");
    buffer.store(12, 0, false, Uint8Array.of(3), 0);
    buffer.dropFirst(false);
    expect(buffer.store(12, 0, false, Uint8Array.of(3), 0)).toBe("late");
  });

  it("keeps a copy, however large, in slots that are used again", () => {
    const buffer = new JitterBuffer(4);
    buffer.restart(0);
    const packet = new Uint8Array(1200).fill(7);
    for (let sequence = 0; sequence < 12; sequence += 1) {
      packet[0] = sequence;
      buffer.store(sequence, 0, false, packet, 0);
      packet.fill(9, 1);
      expect(buffer.copyFirstInto(out)).toBe(1200);
      expect([out[0], out[1199]]).toEqual([sequence, sequence === 0 ? 7 : 9]);
      buffer.dropFirst(true);
      buffer.store(sequence + 1, 0, false, Uint8Array.of(1, 2), 0);
      expect(buffer.copyFirstInto(out)).toBe(2);
      buffer.restart(sequence + 1);
    }
  });

  it("behaves like a sorted map of what lies between its floor and its end", () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant("store" as const), offset: fc.integer({ min: -4, max: 15 }) }),
      fc.record({ kind: fc.constantFrom("drop" as const, "give up" as const), offset: fc.constant(0) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
        const buffer = new JitterBuffer(8);
        buffer.restart(1000);
        const model = new Map<number, number>();
        let floor = 1000;
        for (const { kind, offset } of steps) {
          const lowest = model.size > 0 ? Math.min(...model.keys()) : undefined;
          if (kind === "store") {
            const sequence = floor + offset;
            expect(buffer.isBeyond(sequence)).toBe(offset >= 8);
            if (offset >= 8) continue;
            const outcome = buffer.store(sequence, sequence * 480, false, Uint8Array.of(sequence % 251), 0);
            expect(outcome === "stored").toBe(offset >= 0 && !model.has(sequence));
            if (outcome === "stored") model.set(sequence, sequence % 251);
          } else if (kind === "drop" && lowest !== undefined) {
            buffer.dropFirst(true);
            model.delete(lowest);
            floor = lowest + 1;
          } else if (kind === "give up") {
            floor = lowest ?? floor + 3;
            buffer.raiseFloor(floor);
          }
          const first = model.size > 0 ? Math.min(...model.keys()) : -1;
          expect([buffer.count, buffer.first, buffer.floor]).toEqual([model.size, first, floor]);
          if (first >= 0) expect(firstBytes(buffer)).toEqual([model.get(first)]);
          if (first >= 0) expect(buffer.firstMedia).toBe(first * 480);
        }
      }),
    );
  });
});
