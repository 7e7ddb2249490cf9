import { array, assert, boolean, constantFrom, integer, property, record } from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { heapGrowth } from "./heap-growth.suite.js";
import { report_ms_min, type TalkChange, TalkWatch } from "./talk-watch.js";

const talk_gap_ms = 200;

/** Polls a watch as the worker does, on virtual time, and keeps what was reported. */
class Reporter {
  readonly watch: TalkWatch;
  readonly reports: { readonly at_ms: number; readonly changes: readonly TalkChange[] }[] = [];
  /** Reported as talking now: "session/target". */
  readonly talking = new Set<string>();
  now_ms = 0;

  constructor(talks_max = 64) {
    this.watch = new TalkWatch({ talk_gap_ms, talks_max });
  }

  packet(session_id: number, target_id = 1, last_of_spurt = false): void {
    this.watch.handlePacket(session_id, target_id, last_of_spurt, this.now_ms);
    this.#poll();
  }

  run(span_ms: number, each: () => void = () => {}): void {
    for (let passed = 0; passed < span_ms; passed += 1) {
      this.now_ms += 1;
      this.#poll();
      each();
    }
  }

  #poll(): void {
    const due_ms = this.watch.pollTimeout();
    if (due_ms === undefined || due_ms > this.now_ms) return;
    const changes = this.watch.poll(this.now_ms);
    if (changes.length > 0) this.reports.push({ at_ms: this.now_ms, changes });
    for (const { session_id, target_id, talking } of changes) {
      const talk = `${session_id}/${target_id}`;
      expect(this.talking.has(talk)).toBe(!talking);
      if (talking) this.talking.add(talk);
      else this.talking.delete(talk);
    }
  }
}

let reporter: Reporter;
beforeEach(() => {
  reporter = new Reporter();
});

/** One talk by its definition, judged anew from all its packets each time it is asked. */
function isTalking(packets: readonly { at_ms: number; last: boolean }[], now_ms: number): boolean {
  let talking = false;
  let ended_at_ms = Number.NEGATIVE_INFINITY;
  let packet_at_ms = Number.NEGATIVE_INFINITY;
  for (const { at_ms, last } of packets) {
    if (at_ms >= packet_at_ms + talk_gap_ms) [talking, ended_at_ms] = [false, Number.NEGATIVE_INFINITY];
    if (last && at_ms - ended_at_ms >= talk_gap_ms) [talking, ended_at_ms] = [false, at_ms];
    else if (at_ms - ended_at_ms >= 50) talking = true;
    packet_at_ms = at_ms;
  }
  return talking && now_ms < packet_at_ms + talk_gap_ms;
}

describe("TalkWatch", () => {
  it("reports who begins at once, and who ceases after the gap", () => {
    reporter.packet(7, 3);
    expect(reporter.reports).toEqual([{ at_ms: 0, changes: [{ session_id: 7, target_id: 3, talking: true }] }]);
    for (let packets = 0; packets < 100; packets += 1) {
      reporter.run(20);
      reporter.packet(7, 3);
    }
    reporter.run(1000);
    expect(reporter.reports.slice(1)).toEqual([{ at_ms: 2200, changes: [{ session_id: 7, target_id: 3, talking: false }] }]);
    expect(reporter.watch.size).toBe(0);
    expect(reporter.watch.pollTimeout()).toBeUndefined();
  });

  it("reports the end of a spurt without waiting for the gap", () => {
    reporter.packet(7);
    reporter.run(100);
    reporter.packet(7, 1, true);
    expect(reporter.reports.map(({ at_ms }) => at_ms)).toEqual([0, 100]);
    expect(reporter.talking.size).toBe(0);
  });

  it("reports sessions and targets apart, all of one moment in one report", () => {
    reporter.packet(1);
    reporter.run(1);
    for (const [session_id, target_id] of [
      [1, 2],
      [2, 1],
      [0xffff_ffff, 0xffff],
    ] as const) {
      reporter.packet(session_id, target_id);
    }
    reporter.run(49);
    expect(reporter.reports.map(({ at_ms, changes }) => [at_ms, changes.length])).toEqual([
      [0, 1],
      [50, 3],
    ]);
    expect([...reporter.talking].sort()).toEqual(["1/1", "1/2", "2/1", "4294967295/65535"]);
  });

  it("reports no spurt that began and ended between two reports", () => {
    reporter.packet(1);
    reporter.run(10);
    reporter.packet(2);
    reporter.run(10);
    reporter.packet(2, 1, true);
    reporter.run(100);
    expect(reporter.reports.length).toBe(1);
  });

  it("takes no frame that the last of its spurt has overtaken for a new one", () => {
    reporter.packet(1);
    reporter.run(100);
    reporter.packet(1, 1, true);
    reporter.run(20);
    reporter.packet(1);
    reporter.run(300);
    expect(reporter.reports.length).toBe(2);
    reporter.packet(1);
    expect(reporter.talking.has("1/1")).toBe(true);
  });

  it("shows who calls every frame the last of a spurt", () => {
    let [seen_ms, span_ms] = [0, 0];
    reporter.run(5000, () => {
      if (reporter.now_ms % 10 === 0) reporter.packet(1, 1, true);
      span_ms += 1;
      if (reporter.talking.size > 0) seen_ms += 1;
    });
    expect(seen_ms / span_ms).toBeGreaterThan(0.6);
  });

  it("watches no more talks than it may, and again when there is room", () => {
    reporter = new Reporter(3);
    for (let session_id = 1; session_id <= 1000; session_id += 1) reporter.packet(session_id);
    reporter.run(60);
    expect(reporter.watch.size).toBe(3);
    expect([...reporter.talking]).toEqual(["1/1", "2/1", "3/1"]);
    reporter.run(300);
    expect(reporter.watch.size).toBe(0);
    reporter.packet(1000);
    expect([...reporter.talking]).toEqual(["1000/1"]);
  });

  it("never reports what was not so within 50 ms before, nor more often than that", () => {
    const step = record({
      session_id: integer({ min: 1, max: 2 }),
      target_id: integer({ min: 1, max: 2 }),
      last: boolean(),
      pause_ms: constantFrom(0, 1, 10, 10, 10, 20, 45, 120, 199, 200, 260),
    });
    assert(
      property(array(step, { maxLength: 40 }), (steps) => {
        reporter = new Reporter();
        const packets = new Map<string, { at_ms: number; last: boolean }[]>();
        const so_at = new Map<string, { on_ms: number; off_ms: number }>();
        const check = (): void => {
          for (const [talk, log] of packets) {
            const times = so_at.get(talk) ?? { on_ms: -1e9, off_ms: reporter.now_ms };
            so_at.set(talk, times);
            if (isTalking(log, reporter.now_ms)) times.on_ms = reporter.now_ms;
            else times.off_ms = reporter.now_ms;
            const last_so_ms = reporter.talking.has(talk) ? times.on_ms : times.off_ms;
            const silent_ms = reporter.now_ms - (log.at(-1)?.at_ms ?? 0);
            const stuck = reporter.talking.has(talk) && silent_ms >= talk_gap_ms + report_ms_min;
            // Plain, for it is asked a million times: expect would take seconds.
            if (stuck || reporter.now_ms - last_so_ms > report_ms_min) expect.unreachable(`${talk} at ${reporter.now_ms} ms`);
          }
        };
        for (const { session_id, target_id, last, pause_ms } of steps) {
          const talk = `${session_id}/${target_id}`;
          packets.set(talk, [...(packets.get(talk) ?? []), { at_ms: reporter.now_ms, last }]);
          reporter.packet(session_id, target_id, last);
          check();
          reporter.run(pause_ms, check);
        }
        reporter.run(300, check);
        expect(reporter.watch.size).toBe(0);
        const times = reporter.reports.map(({ at_ms }) => at_ms);
        for (const [index, at_ms] of times.entries()) {
          expect(at_ms - (times[index - 1] ?? -1e9)).toBeGreaterThanOrEqual(report_ms_min);
        }
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  it("allocates nothing for a packet of a talk that goes on", () => {
    const watch = new TalkWatch({ talk_gap_ms, talks_max: 64 });
    const packets = 20_000;
    const talk = (): void => {
      for (let packet = 0; packet < packets; packet += 1) watch.handlePacket(packet & 7, 1 + (packet & 3), false, packet);
    };
    expect(heapGrowth(talk, 200, packets) / packets).toBeLessThanOrEqual(1);
  });
});
