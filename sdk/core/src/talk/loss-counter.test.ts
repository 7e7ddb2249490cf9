import { GilbertElliott, Random } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";
import { LossCounter } from "./loss-counter.js";
import { loss_reports_max, takeLossReports } from "./loss-report.js";

function counter(sequences: readonly number[]): LossCounter {
  const losses = new LossCounter();
  for (const sequence of sequences) losses.handleArrival(sequence);
  return losses;
}

/** What is counted once the talker has paused. */
function settled(losses: LossCounter): [number, number, number] {
  losses.settle();
  losses.settle();
  return [losses.received, losses.missed, losses.bursts];
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

describe("the loss counter", () => {
  it("counts what came, what did not, and in how many runs", () => {
    const missing = new Set([3, 10, 11, 12, 30, 80, 81]);
    expect(settled(counter(range(0, 100).filter((sequence) => !missing.has(sequence))))).toEqual([93, 7, 4]);
  });

  it("takes neither what comes late nor what comes twice for lost", () => {
    const swapped = range(0, 60).map((sequence) =>
      sequence % 4 === 0 ? sequence + 3 : sequence % 4 === 3 ? sequence - 3 : sequence,
    );
    expect(settled(counter([0, ...swapped, ...swapped]))).toEqual([60, 0, 0]);
    expect(settled(counter([0, 1, 2, ...range(4, 40), 3]))).toEqual([39, 1, 1]);
  });

  it("does not judge what may still come, until the talker pauses", () => {
    const losses = counter([...range(0, 20), 21]);
    losses.settle();
    expect(losses.missed).toBe(0);
    losses.settle();
    expect([losses.received, losses.missed]).toEqual([21, 1]);
    losses.restart();
    for (const sequence of [22, 24, ...range(25, 60)]) losses.handleArrival(sequence);
    expect(settled(losses)).toEqual([37, 1, 1]);
  });

  it("counts a long run as one, and an absence not at all", () => {
    expect(settled(counter([...range(0, 10), ...range(200, 210)]))).toEqual([20, 190, 1]);
    expect(settled(counter([...range(0, 10), ...range(90_000, 90_010)]))).toEqual([20, 0, 0]);
  });

  it("counts as the network loses, whatever the order of arrival", () => {
    const random = new Random(4);
    for (const seed of [1, 2, 3]) {
      const chain = new GilbertElliott({ loss: 0.2, mean_burst: 2, seed });
      const lost = range(0, 5_000).map((sequence) => sequence > 0 && sequence < 4_999 && chain.lose());
      const arrivals = range(0, 5_000)
        .filter((sequence) => !lost[sequence])
        .map((sequence) => ({ sequence, at: sequence === 0 ? 0 : sequence + 10 * random.next() }));
      arrivals.sort((a, b) => a.at - b.at);
      const missed = lost.filter(Boolean).length;
      const bursts = lost.filter((gone, sequence) => gone && !lost[sequence - 1]).length;
      expect(settled(counter(arrivals.map(({ sequence }) => sequence)))).toEqual([5_000 - missed, missed, bursts]);
    }
  });
});

describe("loss reports", () => {
  it("tell of those who talked, each second anew", () => {
    const talkers = [
      { session_id: 1, target_id: 5, stream: { losses: counter([...range(0, 50), ...range(52, 100)]) } },
      { session_id: 2, target_id: 6, stream: { losses: new LossCounter() } },
      { session_id: 3, target_id: 7, stream: undefined },
    ];
    const [first, ...others] = takeLossReports(talkers);
    expect(others).toEqual([]);
    // The newest 15 may still be overtaken.
    expect(first).toEqual({ session_id: 1, target_id: 5, received: 82, missed: 2, bursts: 1 });
    expect(takeLossReports(talkers)).toEqual([{ session_id: 1, target_id: 5, received: 16, missed: 0, bursts: 0 }]);
    expect(takeLossReports(talkers)).toEqual([]);
  });

  it("tell of those with whom most is wrong if there are too many", () => {
    const talkers = range(1, 61).map((session_id) => ({
      session_id,
      target_id: 1,
      stream: { losses: counter([0, ...range(session_id, session_id + 100)]) },
    }));
    const reports = takeLossReports(talkers);
    expect(reports).toHaveLength(loss_reports_max);
    expect(Math.min(...reports.map(({ session_id }) => session_id))).toBe(61 - loss_reports_max);
  });

  it("never tell more than a report has room for", () => {
    const losses = new LossCounter();
    for (let sequence = 0; sequence < 900 * 200; sequence += 900) losses.handleArrival(sequence);
    const [report] = takeLossReports([{ session_id: 1, target_id: 1, stream: { losses } }]);
    expect(report).toMatchObject({ missed: 65_535 });
  });
});
