import { describe, expect, it } from "vitest";
import { plain_mixer } from "../voice-command.js";
import { Ducker } from "./ducker.js";

function run(ducker: Ducker, frames: number, heard: readonly number[], own = false): void {
  for (let frame = 0; frame < frames; frame += 1) {
    ducker.advance(own);
    for (const priority of heard) ducker.note(priority);
  }
}

function gainOf(ducker: Ducker, priority: number): number {
  const voice = { level: 1 };
  ducker.levelInto(voice, priority);
  return voice.level;
}

const settings = { ...plain_mixer, duck_db: -20, duck_own_db: -6, duck_hold_ms: 100, duck_release_ms: 100 };

describe("Ducker", () => {
  it("turns lower priorities down while a higher one is heard, and nobody else", () => {
    const ducker = new Ducker({ frame_ms: 10 });
    ducker.configure(settings);
    run(ducker, 10, [0, 3, 7, 7]);
    for (const priority of [0, 3, 6]) expect(gainOf(ducker, priority)).toBeCloseTo(0.1, 6);
    for (const priority of [7, 8, 10]) expect(gainOf(ducker, priority)).toBe(1);
    run(ducker, 30, [0, 3]);
    expect(gainOf(ducker, 0)).toBeCloseTo(0.1, 6);
    expect(gainOf(ducker, 3)).toBe(1);
    run(ducker, 30, [0]);
    expect(gainOf(ducker, 0)).toBe(1);
  });

  it("turns everybody down while the player talks, on top of the rest, and cuts nobody", () => {
    const ducker = new Ducker({ frame_ms: 10 });
    ducker.configure(settings);
    run(ducker, 10, [5], true);
    expect(gainOf(ducker, 10)).toBeCloseTo(10 ** (-6 / 20), 6);
    expect(gainOf(ducker, 1)).toBeCloseTo(10 ** (-26 / 20), 6);
    ducker.configure({ ...settings, duck_db: -60, duck_own_db: -60 });
    run(ducker, 50, [5], true);
    expect(gainOf(ducker, 1)).toBeGreaterThan(0);
  });

  it("takes any number for a priority", () => {
    const ducker = new Ducker({ frame_ms: 10 });
    run(ducker, 5, [3]);
    for (const [odd, like] of [
      [-1, 0],
      [2.7, 2],
      [99, 10],
    ] as const) {
      expect(gainOf(ducker, odd)).toBe(gainOf(ducker, like));
    }
    expect(gainOf(ducker, Number.NaN)).toBe(1);
  });
});
