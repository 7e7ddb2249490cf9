import { assert, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { EventLog, type Notice } from "./event-log.js";

function notice(number: number): Notice {
  return { event: "channel.member_left", params: { channel_id: "a", session_id: number } };
}

function logOf(events: number, kept_max: number): EventLog {
  const log = new EventLog(kept_max);
  for (let number = 1; number <= events; number += 1) expect(log.add(notice(number))).toBe(number);
  return log;
}

describe("EventLog", () => {
  it("gives exactly what came after a number, as long as all of it is kept", () => {
    assert(
      property(
        integer({ min: 0, max: 40 }),
        integer({ min: 1, max: 12 }),
        integer({ min: 0, max: 45 }),
        (events, kept_max, seq) => {
          const all = Array.from({ length: events }, (_, index) => ({ seq: index + 1, notice: notice(index + 1) }));
          const known = seq <= events && events - seq <= kept_max;
          expect(logOf(events, kept_max).after(seq)).toEqual(known ? all.slice(seq) : undefined);
        },
      ),
      { numRuns: 1_000, seed: 1 },
    );
  });

  it("keeps nothing beyond its bound", () => {
    const log = logOf(1_000, 8);
    expect(log.sent).toBe(1_000);
    expect(log.after(992)).toHaveLength(8);
    expect(log.after(991)).toBeUndefined();
  });
});
