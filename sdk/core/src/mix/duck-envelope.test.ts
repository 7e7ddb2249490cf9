import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DuckEnvelope, type DuckShape } from "./duck-envelope.js";

const shapes: fc.Arbitrary<DuckShape> = fc.record({
  depth_db: fc.integer({ min: -60, max: 0 }),
  attack_ms: fc.integer({ min: 1, max: 200 }),
  hold_ms: fc.integer({ min: 0, max: 40 }).map((frames) => frames * 10),
  release_ms: fc.integer({ min: 1, max: 1000 }),
});

/** The same by looking back over all that happened: one level a frame, from the times things changed. */
function slowModel(ons: readonly boolean[], shape: DuckShape): number[] {
  const down = ons.map((_, frame) => ons.slice(Math.max(0, frame - shape.hold_ms / 10), frame + 1).some((on) => on));
  const levels_db: number[] = [];
  let lowest_db = 0;
  for (const [frame, isDown] of down.entries()) {
    const before_db = levels_db[frame - 1] ?? 0;
    const fallen_db = Math.max(shape.depth_db, before_db + (shape.depth_db / shape.attack_ms) * 10);
    const risen_db = Math.min(0, before_db + (-lowest_db / shape.release_ms) * 10);
    const now_db = isDown ? fallen_db : risen_db;
    lowest_db = now_db === 0 ? 0 : Math.min(lowest_db, now_db);
    levels_db.push(now_db);
  }
  return levels_db;
}

function run(envelope: DuckEnvelope, on: boolean, shape: DuckShape, frames: number): number {
  let gain = 1;
  for (let frame = 0; frame < frames; frame += 1) gain = envelope.advance(on, shape, 10);
  return gain;
}

describe("DuckEnvelope", () => {
  it("agrees with the slow model", () => {
    const events = fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 30 })), { maxLength: 12 });
    fc.assert(
      fc.property(shapes, events, (shape, pieces) => {
        const ons = pieces.flatMap(([on, frames]) => Array.from({ length: frames }, () => on));
        const envelope = new DuckEnvelope();
        const found_db = ons.map((on) => 20 * Math.log10(envelope.advance(on, shape, 10)));
        slowModel(ons, shape).forEach((level_db, frame) => {
          expect(Math.abs((found_db[frame] ?? 99) - level_db)).toBeLessThan(1e-6);
        });
      }),
    );
  });

  it("is down after the attack, for the hold, and up after the release", () => {
    const shape: DuckShape = { depth_db: -20, attack_ms: 50, hold_ms: 300, release_ms: 200 };
    const envelope = new DuckEnvelope();
    expect(run(envelope, true, shape, 4)).toBeGreaterThan(0.1 + 1e-9);
    expect(run(envelope, true, shape, 1)).toBeCloseTo(0.1, 9);
    expect(run(envelope, false, shape, 30)).toBeCloseTo(0.1, 9);
    expect(run(envelope, false, shape, 19)).toBeLessThan(1);
    expect(run(envelope, false, shape, 1)).toBe(1);
  });

  it("never cuts, and rises in its time from wherever it is when the depth changes", () => {
    const shape: DuckShape = { depth_db: -600, attack_ms: 1, hold_ms: 0, release_ms: 100 };
    const envelope = new DuckEnvelope();
    expect(run(envelope, true, shape, 10)).toBeCloseTo(0.001, 9);
    expect(run(envelope, true, { ...shape, depth_db: 0 }, 10)).toBe(1);
    run(envelope, true, shape, 10);
    expect(run(envelope, false, { ...shape, depth_db: -1 }, 10)).toBe(1);
  });
});
