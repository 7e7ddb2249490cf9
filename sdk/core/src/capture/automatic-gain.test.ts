import { Random, speechLike } from "@talkgroup/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AutomaticGain } from "./automatic-gain.js";

const frame_samples = 480;

/** Mean squares of the frames of 12 s of speech, scaled so that spoken frames have `level_db` RMS. */
function spokenPowers(level_db: number): readonly number[] {
  const pcm = speechLike(12, new Random(5));
  const powers: number[] = [];
  for (let start = 0; start + frame_samples <= pcm.length; start += frame_samples) {
    powers.push(pcm.subarray(start, start + frame_samples).reduce((sum, value) => sum + value * value, 0) / frame_samples);
  }
  const scale = 10 ** (level_db / 10) / mean(powers.filter(isVoice));
  return powers.map((power) => power * scale);
}

/** Spoken or not, in the signal as it is made. */
const spoken = spokenPowers(-20).map(isVoice);

function factorFor(gain: AutomaticGain, power: number, voice: boolean): number {
  gain.handle(power, voice ? 0.9 : 0.1);
  return gain.gain;
}

function isVoice(power: number): boolean {
  return power > 1e-4;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Level of the spoken frames from frame `from` on, as the gain makes them. */
function levelAfter(gain: AutomaticGain, powers: readonly number[], from: number): number {
  const out: number[] = [];
  powers.forEach((power, index) => {
    const factor = factorFor(gain, power, spoken[index] === true);
    if (index >= from && spoken[index] === true) out.push(power * factor * factor);
  });
  return 10 * Math.log10(mean(out));
}

describe("AutomaticGain", () => {
  it.each([-38, -30, -20, -12, -4])("brings speech of %d dBFS to −20 within 3 s, and holds it", (level_db) => {
    const gain = new AutomaticGain({ frame_samples });
    const powers = spokenPowers(level_db);
    expect(Math.abs(levelAfter(gain, powers.slice(0, 300), 250) + 20)).toBeLessThan(4);
    const factors = powers.map((power, index) => factorFor(gain, power, spoken[index] === true));
    expect(Math.abs(levelAfter(gain, powers, 0) + 20)).toBeLessThan(2.5);
    const held_db = factors.slice(300).map((factor) => 20 * Math.log10(factor));
    expect(Math.max(...held_db) - Math.min(...held_db)).toBeLessThan(6);
  });

  it("does not move for noise, however long and whatever its level", () => {
    const gain = new AutomaticGain({ frame_samples });
    for (let turn = 0; turn < 3_000; turn += 1) gain.handle(10 ** (-5 + 4 * Math.sin(turn)), 0.4);
    expect(gain.gain_db).toBe(0);
  });

  it("comes down quickly when somebody begins to shout", () => {
    const gain = new AutomaticGain({ frame_samples });
    for (let turn = 0; turn < 1_000; turn += 1) gain.handle(10 ** (-40 / 10), 1);
    expect(gain.gain_db).toBeCloseTo(18, 0);
    let frames = 0;
    while (gain.gain_db > 0 && frames < 1_000) {
      gain.handle(10 ** (-10 / 10), 1);
      frames += 1;
    }
    expect(frames).toBeLessThan(45);
  });

  it("goes at the same pace with frames of 20 ms", () => {
    const short = new AutomaticGain({ frame_samples: 480 });
    const long = new AutomaticGain({ frame_samples: 960 });
    for (let turn = 0; turn < 100; turn += 1) short.handle(1e-3, 1);
    for (let turn = 0; turn < 50; turn += 1) long.handle(1e-3, 1);
    expect(short.gain_db).toBeGreaterThan(8);
    expect(long.gain_db).toBeCloseTo(short.gain_db, 1);
  });

  it("stays within 18 dB, and never steps more than its pace", () => {
    const frames = fc.array(fc.tuple(fc.double({ min: 0, max: 256, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })));
    fc.assert(
      fc.property(frames, (heard) => {
        const gain = new AutomaticGain({ frame_samples });
        let before_db = 0;
        for (const [power, voice] of heard) {
          gain.handle(power, voice);
          expect(Math.abs(20 * Math.log10(gain.gain))).toBeLessThanOrEqual(18.0001);
          expect(gain.gain_db - before_db).toBeLessThanOrEqual(0.1201);
          expect(before_db - gain.gain_db).toBeLessThanOrEqual(0.6001);
          before_db = gain.gain_db;
        }
      }),
    );
  });
});
