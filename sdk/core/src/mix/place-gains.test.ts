import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Place, Point } from "../voice-command.js";
import { type PlaceGain, PlaceGains, places_max } from "./place-gains.js";

const north = { x: 0, y: 0, z: -1 };

/** How a talker at `at` is heard by a listener at the origin who looks along `facing`. */
function hear(
  at: readonly [number, number, number],
  facing = north,
  near_m = 2,
  far_m = 60,
  gains = new PlaceGains(),
): PlaceGain {
  const [x_m, y_m, z_m] = at;
  gains.set(placeOf({ x_m, y_m, z_m }, facing, near_m, far_m));
  const gain = { level: -1, pan: -9 };
  expect(gains.gainInto(7, gain)).toBe(true);
  return gain;
}

function placeOf(talker: Point, facing: typeof north, near_m: number, far_m: number): Place {
  const listener = { x_m: 0, y_m: 0, z_m: 0, facing_x: facing.x, facing_y: facing.y, facing_z: facing.z };
  return { listener, talkers: [{ session_id: 7, ...talker }], near_m, far_m };
}

describe("PlaceGains", () => {
  it("puts who is to the right into the right ear, however the listener is turned", () => {
    expect(hear([10, 0, 0]).pan).toBeCloseTo(0.8, 6);
    expect(hear([-10, 0, 0]).pan).toBeCloseTo(-0.8, 6);
    expect(hear([0, 0, -10]).pan).toBeCloseTo(0, 6);
    expect(hear([0, 10, 0]).pan).toBeCloseTo(0, 6);
    expect(hear([10, 0, 0], { x: 0, y: 0, z: 5 }).pan).toBeCloseTo(-0.8, 6);
    expect(hear([0, 0, 10], { x: 1, y: 0, z: 0 }).pan).toBeCloseTo(0.8, 6);
    expect(hear([0, 0, 10], { x: 1e-4, y: 0, z: 0 }).pan).toBeCloseTo(0.8, 6);
  });

  it("is full near by, half at twice that, less behind, nothing far away", () => {
    expect(hear([0, 0, -2]).level).toBe(1);
    expect(hear([0, 0, -0.5]).level).toBe(1);
    expect(hear([0, 0, -4]).level).toBeCloseTo(0.5, 3);
    expect(hear([0, 0, -8]).level).toBeCloseTo(0.25, 2);
    expect(hear([0, 0, 4]).level / hear([0, 0, -4]).level).toBeCloseTo(0.71, 6);
    expect(hear([0, 0, -60]).level).toBe(0);
    expect(hear([0, 0, -6000]).level).toBe(0);
  });

  it("fades without a step all the way, and never gets louder with distance", () => {
    let before = 1;
    for (let distance_m = 0; distance_m < 65; distance_m += 0.05) {
      const { level } = hear([0, 0, -distance_m]);
      expect(level).toBeLessThanOrEqual(before);
      expect(before - level).toBeLessThan(0.03);
      before = level;
    }
  });

  it("keeps left and right when the listener looks up, down or nowhere", () => {
    const gains = new PlaceGains();
    expect(hear([10, 0, 0], { x: 0, y: 0, z: 1 }, 2, 60, gains).pan).toBeCloseTo(-0.8, 6);
    for (const facing of [
      { x: 0, y: 1, z: 0 },
      { x: 0, y: -1, z: 0 },
      { x: 0, y: 0, z: 0 },
      { x: 1e-9, y: 5, z: 1e-9 },
    ]) {
      expect(hear([10, 0, 0], facing, 2, 60, gains).pan).toBeCloseTo(-0.8, 6);
    }
    // Climbing to the vertical turns nothing around.
    for (let pitch = 0; pitch < 1.57; pitch += 0.01) {
      const facing = { x: 0, y: Math.sin(pitch), z: Math.cos(pitch) };
      expect(hear([10, 0, 0], facing, 2, 60, gains).pan).toBeCloseTo(-0.8, 6);
    }
  });

  it("moves a voice through the head without a jump", () => {
    let before = hear([-4, 0, 0]).pan;
    for (let x_m = -4; x_m < 4; x_m += 0.05) {
      const { pan } = hear([x_m, 0, 0]);
      expect(Math.abs(pan - before)).toBeLessThan(0.05);
      before = pan;
    }
  });

  it("gives something sane for whatever the schema lets in", () => {
    const coordinate = fc.oneof(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.constantFrom(0, -0, 1e6, 5e-324));
    const span = (min: number, max: number) => fc.oneof(fc.double({ min, max, noNaN: true }), fc.constantFrom(min, max));
    fc.assert(
      fc.property(
        fc.tuple(coordinate, coordinate, coordinate),
        fc.tuple(coordinate, coordinate, coordinate),
        span(0.1, 1000),
        span(1, 100_000),
        (at, [x, y, z], near_m, far_m) => {
          const { level, pan } = hear(at, { x, y, z }, near_m, far_m);
          expect(level >= 0 && level <= 1).toBe(true);
          expect(pan >= -1 && pan <= 1).toBe(true);
        },
      ),
    );
    // Where near is beyond far, far still ends it.
    expect(hear([0, 0, -5], north, 100, 10).level).toBe(1);
    expect(hear([0, 0, -11], north, 100, 10).level).toBe(0);
  });

  it("leaves who is not named where it was, forgets the oldest of too many, and all at the end", () => {
    const gains = new PlaceGains();
    const gain = { level: 0, pan: 0 };
    hear([10, 0, 0], north, 2, 60, gains);
    gains.set({ ...placeOf({ x_m: 0, y_m: 0, z_m: 0 }, { x: 0, y: 0, z: 1 }, 2, 60), talkers: [] });
    expect(gains.gainInto(7, gain) && gain.pan).toBeCloseTo(-0.8, 6);
    expect(gains.gainInto(8, gain)).toBe(false);
    const crowd = Array.from({ length: places_max }, (_, index) => ({ session_id: 100 + index, x_m: 0, y_m: 0, z_m: 0 }));
    gains.set({ ...placeOf({ x_m: 0, y_m: 0, z_m: 0 }, north, 2, 60), talkers: crowd });
    expect([gains.gainInto(7, gain), gains.gainInto(100, gain)]).toEqual([false, true]);
    gains.clear();
    expect(gains.gainInto(100, gain)).toBe(false);
  });

  it("knows no place of who is put nowhere, until somebody says one again", () => {
    const gains = new PlaceGains();
    const gain = { level: 0, pan: 0 };
    const nowhere = { x_m: Number.NaN, y_m: Number.NaN, z_m: Number.NaN };
    expect(hear([1000, 0, 0], north, 2, 60, gains).level).toBe(0);
    gains.set(placeOf(nowhere, north, 2, 60));
    expect(gains.gainInto(7, gain)).toBe(false);
    gains.set(placeOf(nowhere, north, 2, 60));
    expect(gains.gainInto(7, gain)).toBe(false);
    expect(hear([1, 0, 0], north, 2, 60, gains).level).toBe(1);
  });
});
