import { array, assert, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { heapGrowth } from "./heap-growth.suite.js";
import { none, WaitingLine } from "./waiting-line.js";
import { WaitingModel, waiting_step } from "./waiting-line.suite.js";

/** A line whose copies are words and addresses. */
class Waiting {
  dropped = 0;
  readonly sent: string[] = [];
  readonly line: WaitingLine;
  readonly #words: number[] = [];
  readonly #addresses: string[] = [];

  constructor(packets_max: number, copies_max: number) {
    this.line = new WaitingLine({
      ...{ packets_max, copies_max, age_ms_max: 200 },
      onDropped: (copies) => {
        this.dropped += copies;
      },
    });
  }

  push(word: number, priority: number, now_ms: number, to: readonly string[]): void {
    const packet = this.line.begin(priority, now_ms);
    if (packet !== none) this.#words[packet] = word;
    for (const address of to) {
      const copy = this.line.add();
      if (copy !== none) this.#addresses[copy] = address;
    }
  }

  /** Several of a packet at a time, as far as they go. */
  flush(now_ms: number, room: number): void {
    let left = room;
    for (let packet = this.line.next(now_ms); packet !== none && left > 0; packet = this.line.next(now_ms)) {
      let count = 0;
      for (let copy = this.line.firstCopy(packet); copy !== none && count < Math.min(3, left); copy = this.line.copyAfter(copy)) {
        this.sent.push(`${this.#words[packet]} ${this.#addresses[copy]}`);
        count += 1;
      }
      left -= count;
      this.line.take(packet, count);
    }
  }
}

describe("WaitingLine", () => {
  it("sends what is worth the most first, and gives up what is worth the least, as a list would", () => {
    let given_up = 0;
    const sizes = integer({ min: 1, max: 9 });
    assert(
      property(integer({ min: 1, max: 4 }), sizes, array(waiting_step), (packets_max, copies_max, steps) => {
        const [waiting, model] = [new Waiting(packets_max, copies_max), new WaitingModel(packets_max, copies_max)];
        let now_ms = 0;
        for (const [word, { passed_ms, priority, copies, room }] of steps.entries()) {
          now_ms += passed_ms;
          const to = Array.from({ length: copies }, (_, index) => `${word}.${index}`);
          for (const each of [waiting, model]) {
            each.push(word, priority, now_ms, to);
            each.flush(now_ms, room);
          }
          expect([waiting.sent, waiting.dropped, waiting.line.copies]).toEqual([model.sent, model.dropped, model.copies]);
        }
        waiting.line.clear();
        expect([waiting.line.copies, waiting.dropped]).toEqual([0, model.dropped + model.copies]);
        given_up += waiting.dropped;
      }),
      { numRuns: 500, seed: 1 },
    );
    expect(given_up).toBeGreaterThan(1_000);
  });

  it("keeps what is worth more, whoever came first", () => {
    const waiting = new Waiting(4, 4);
    waiting.push(1, 0, 0, ["a", "b"]);
    waiting.push(2, 5, 0, ["a", "b"]);
    waiting.push(3, 5, 0, ["a", "b"]);
    waiting.push(4, 0, 0, ["a"]);
    expect(waiting.dropped).toBe(3);
    waiting.push(5, 10, 0, ["a", "b", "c"]);
    waiting.flush(0, 9);
    expect(waiting.sent).toEqual(["5 a", "5 b", "5 c"]);
    expect(waiting.dropped).toBe(7);
  });

  it("allocates nothing", () => {
    const line = new WaitingLine({ packets_max: 16, copies_max: 400, age_ms_max: 200, onDropped: () => {} });
    const packets = 10_000;
    const wait = (): void => {
      for (let count = 0; count < packets; count += 1) {
        line.begin(count % 11, count);
        for (let copy = 0; copy < 50; copy += 1) line.add();
        const packet = line.next(count);
        if (count % 3 === 0 && packet !== none) line.take(packet, 1);
      }
    };
    expect(heapGrowth(wait, 200, packets) / packets).toBeLessThanOrEqual(1);
  });
});
