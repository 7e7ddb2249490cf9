import { session_number_max } from "@talkgroup/schemas";
import { Random } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";
import { SessionIds, scatteredNumbers } from "./session-ids.js";

function keyOf(seed: number): Uint32Array {
  const random = new Random(seed);
  return Uint32Array.from({ length: 4 }, () => random.uint32());
}

describe("session ids", () => {
  it("never give 0, and end when all are used", () => {
    const ids = new SessionIds((index) => (index < 2 ? index : session_number_max));
    expect([ids.next(), ids.next()]).toEqual([1, session_number_max]);
  });
});

describe("scattered numbers", () => {
  it("are each number once", () => {
    const numberOf = scatteredNumbers(keyOf(1));
    const seen = new Uint8Array(session_number_max + 1);
    for (let index = 0; index <= session_number_max; index += 61) {
      const number = numberOf(index);
      if (seen[number] !== 0) throw new Error(`${number} came twice`);
      seen[number] = 1;
    }
  });

  it("do not tell how far apart two indices are", () => {
    // Of 4 096 neighbours, differences as spread as chance makes them: no difference comes more than a few times.
    for (const seed of [1, 2, 3]) {
      const numberOf = scatteredNumbers(keyOf(seed));
      const counts = new Map<number, number>();
      for (let index = 0; index < 4_096; index += 1) {
        const difference = (numberOf(index + 1) - numberOf(index)) & session_number_max;
        counts.set(difference, (counts.get(difference) ?? 0) + 1);
      }
      expect(Math.max(...counts.values())).toBeLessThan(5);
    }
  });

  it("are others with another key", () => {
    const [one, other] = [scatteredNumbers(keyOf(1)), scatteredNumbers(keyOf(2))];
    const same = Array.from({ length: 1_000 }, (_, index) => one(index) === other(index)).filter(Boolean);
    expect(same.length).toBeLessThan(3);
  });
});
