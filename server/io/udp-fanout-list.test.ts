import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { batch_packets_max } from "./udp-fanout-batch.js";
import { MessageList } from "./udp-fanout-list.js";
import { Content, type Fixed } from "./udp-fanout-messages.js";
import type { NativeUdp } from "./udp-fanout-native.js";

/** Memory lies nowhere: nothing is sent here. */
const native = { addressOf: () => 0 } as unknown as NativeUdp;

function listOf(count: number): MessageList {
  const list = new MessageList(native, 16, new Content(native, 100));
  for (let index = 0; index < count; index += 1) list.place(index, { bytes: Uint8Array.of(index), address: index });
  list.count = count;
  return list;
}

const indexesOf = (names: readonly Fixed[]): number[] => names.map(({ bytes }) => bytes[0] as number);

describe("a list of messages", () => {
  it("sets aside whom it is told to, each once, knows where each stood, and puts all back", () => {
    const asides = fc.integer({ min: 1, max: 30 }).chain((count) =>
      fc.record({
        count: fc.constant(count),
        aside: fc.array(fc.integer({ min: -1, max: count - 1 }), { maxLength: batch_packets_max }),
      }),
    );
    fc.assert(
      fc.property(asides, ({ count, aside }) => {
        const list = listOf(count);
        const before = indexesOf(list.names);
        for (const index of aside) list.setAside(index);
        const different = [...new Set(aside.filter((index) => index >= 0))];
        const now = indexesOf(list.names);
        expect(list.first_aside).toBe(count - different.length);
        expect(now.slice(list.first_aside).sort()).toEqual(different.sort());
        expect(now.map((_, at) => list.stoodAt(at))).toEqual(now);
        list.putBack();
        expect([list.first_aside, indexesOf(list.names)]).toEqual([count, before]);
      }),
      { numRuns: 2_000 },
    );
  });

  it("leaves those alone who are not among the first", () => {
    const list = listOf(10);
    list.count = 4;
    list.setAside(1);
    list.setAside(3);
    expect(indexesOf(list.names).slice(4)).toEqual([4, 5, 6, 7, 8, 9]);
    list.putBack();
    expect(indexesOf(list.names)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});
