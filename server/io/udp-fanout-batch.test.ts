import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { batch_packets_max, PacketBatch } from "./udp-fanout-batch.js";

interface Said {
  readonly list: string;
  readonly bytes: number;
  readonly skip: number;
}

const said: fc.Arbitrary<Said> = fc.record({
  list: fc.constantFrom("net", "other", "third"),
  bytes: fc.constantFrom(0, 40, 41, 100, 1200),
  skip: fc.integer({ min: -1, max: 2 }),
});

/** What leaves together: for each group its list, and its packets by when they were added. */
function leave(all: readonly Said[], together: boolean): { list: string; packets: number[] }[] {
  const batch = new PacketBatch<string>();
  for (const [at, { list, bytes, skip }] of all.entries()) batch.add(list, new Uint8Array(1200).fill(at), bytes, skip);
  const groups: { list: string; packets: number[] }[] = [];
  for (let list = batch.next(together); list !== undefined; list = batch.next(together)) {
    const packets = [...batch.members.subarray(0, batch.found)];
    for (const at of packets) {
      expect(batch.bytesAt(at)).toBe(all[at]?.bytes);
      expect(batch.skipAt(at)).toBe(all[at]?.skip);
      expect(
        batch
          .packetAt(at)
          .subarray(0, batch.bytesAt(at))
          .every((byte) => byte === at),
      ).toBe(true);
    }
    groups.push({ list, packets });
  }
  expect(batch.size).toBe(0);
  return groups;
}

describe("a batch of packets", () => {
  it("lets each leave once, for its own list, with others of its length and a shorter one at the end", () => {
    fc.assert(
      fc.property(fc.array(said, { maxLength: batch_packets_max }), (all) => {
        const groups = leave(all, true);
        expect(groups.flatMap(({ packets }) => packets).sort()).toEqual(all.map((_, at) => at));
        for (const { list, packets } of groups) {
          expect(packets.every((at) => all[at]?.list === list)).toBe(true);
          const lengths = packets.map((at) => all[at]?.bytes ?? Number.NaN);
          expect(lengths.slice(0, -1).every((bytes) => bytes === lengths[0])).toBe(true);
          expect(lengths.at(-1)).toBeLessThanOrEqual(lengths[0] ?? Number.NaN);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it("keeps the order of each talker's packets for a list, and of those whose talker nobody knows", () => {
    fc.assert(
      fc.property(fc.array(said, { maxLength: batch_packets_max }), (all) => {
        const order = leave(all, true).flatMap(({ packets }) => packets);
        const ofTalker = (packets: readonly number[], one: Said): number[] =>
          packets.filter((at) => all[at]?.list === one.list && all[at]?.skip === one.skip);
        for (const one of all) expect(ofTalker(order, one)).toEqual(ofTalker([...order].sort(), one));
      }),
      { numRuns: 2_000 },
    );
  });

  it("lets packets of two talkers leave together whichever is longer, and all of one length", () => {
    const from = (bytes: number, skip: number): Said => ({ list: "net", bytes, skip });
    expect(leave([from(90, 0), from(100, 1)], true)).toEqual([{ list: "net", packets: [1, 0] }]);
    expect(leave([from(90, 0), from(80, 0)], true)).toEqual([{ list: "net", packets: [0, 1] }]);
    expect(leave([from(90, 0), from(100, 0)], true).map(({ packets }) => packets)).toEqual([[0], [1]]);
    const eight = Array.from({ length: batch_packets_max }, (_, skip) => from(100, skip));
    expect(leave(eight, true).map(({ packets }) => packets)).toEqual([[0, 1, 2, 3, 4, 5, 6, 7]]);
  });

  it("finds them between packets for other lists", () => {
    const [here, there] = [
      { list: "net", bytes: 100, skip: -1 },
      { list: "other", bytes: 100, skip: -1 },
    ];
    expect(leave([here, there, here, there], true).map(({ packets }) => packets)).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });

  it("lets each leave alone in its order where the system cannot do otherwise", () => {
    fc.assert(
      fc.property(fc.array(said, { maxLength: batch_packets_max }), (all) => {
        expect(leave(all, false).map(({ packets }) => packets)).toEqual(all.map((_, at) => [at]));
      }),
    );
  });

  it("forgets all when it is cleared", () => {
    const batch = new PacketBatch<string>();
    for (let at = 0; at < batch_packets_max; at += 1) batch.add("net", new Uint8Array(10), 10, -1);
    expect(batch.isFull).toBe(true);
    expect(() => batch.add("net", new Uint8Array(10), 10, -1)).toThrow();
    batch.clear();
    expect([batch.size, batch.next(true)]).toEqual([0, undefined]);
  });
});
