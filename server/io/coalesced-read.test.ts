import { VirtualClock } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";
import { CoalescedRead } from "./coalesced-read.js";

/** A read that takes 3 ms, on virtual time. */
class Bench {
  readonly clock = new VirtualClock();
  readonly begun_ms: number[] = [];
  readonly answered: string[] = [];
  under_way_max = 0;
  failure: Error | undefined;
  #under_way = 0;
  readonly read: CoalescedRead = new CoalescedRead({
    read: () => this.#read(),
    gap_ms: 5,
    now: () => this.clock.now_ms,
    timer: (delay_ms, run) => this.clock.schedule(this.clock.now_ms + delay_ms, run),
  });

  ask(name: string): void {
    this.read.ask().then(
      () => this.answered.push(`${name} at ${this.clock.now_ms}`),
      (thrown: unknown) => this.answered.push(`${name} threw ${String(thrown)}`),
    );
  }

  /** Moves time in steps of a millisecond, with the promises of each step settled. */
  async advance(duration_ms: number): Promise<void> {
    for (let step = 0; step < duration_ms; step += 1) {
      await settled();
      this.clock.advance(1);
      await settled();
    }
  }

  async #read(): Promise<void> {
    this.begun_ms.push(this.clock.now_ms);
    this.#under_way += 1;
    this.under_way_max = Math.max(this.under_way_max, this.#under_way);
    await new Promise<void>((resolve) => this.clock.schedule(this.clock.now_ms + 3, resolve));
    this.#under_way -= 1;
    if (this.failure !== undefined) throw this.failure;
  }
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

describe("CoalescedRead", () => {
  it("reads at once when it has not read lately", async () => {
    const bench = new Bench();
    bench.ask("a");
    expect(bench.begun_ms).toEqual([0]);
    await bench.advance(100);
    bench.ask("b");
    await bench.advance(10);
    expect(bench.begun_ms).toEqual([0, 100]);
    expect(bench.answered).toEqual(["a at 3", "b at 103"]);
  });

  it("answers all who asked meanwhile by one read that began after they asked", async () => {
    const bench = new Bench();
    bench.ask("a");
    await bench.advance(1);
    bench.ask("b");
    bench.ask("c");
    expect(bench.read.asked).toBe(true);
    await bench.advance(5);
    bench.ask("d");
    await bench.advance(20);
    expect(bench.begun_ms).toEqual([0, 8]);
    expect(bench.answered).toEqual(["a at 3", "b at 11", "c at 11", "d at 11"]);
    expect(bench.read.asked).toBe(false);
  });

  it("reads one at a time with a pause between, however often it is asked", async () => {
    const bench = new Bench();
    for (let ms = 0; ms < 400; ms += 1) {
      bench.ask("x");
      await bench.advance(1);
    }
    expect(bench.under_way_max).toBe(1);
    expect(bench.begun_ms.slice(0, 3)).toEqual([0, 8, 16]);
    expect(bench.begun_ms.length).toBe(51);
  });

  it("tells those who asked what the read threw, and goes on", async () => {
    const bench = new Bench();
    bench.failure = new Error("x");
    bench.ask("a");
    await bench.advance(4);
    bench.failure = undefined;
    bench.ask("b");
    await bench.advance(20);
    expect(bench.answered).toEqual(["a threw Error: x", "b at 11"]);
  });

  it("answers all who wait when it is stopped, and reads no more", async () => {
    const bench = new Bench();
    bench.ask("a");
    await bench.advance(4);
    bench.ask("b");
    bench.read.stop();
    bench.ask("c");
    await bench.advance(20);
    expect(bench.begun_ms).toEqual([0]);
    expect(bench.answered).toEqual(["a at 3", "b at 4", "c at 4"]);
    expect(bench.clock.next_ms).toBeUndefined();
  });
});
