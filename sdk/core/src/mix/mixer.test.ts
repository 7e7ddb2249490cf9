import { Random, speechLike } from "@talkgroup/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMixVoice, Mixer, type MixVoice, setMixVoice } from "./mixer.js";

const frame_samples = 480;

function mix(mixer: Mixer, parts: readonly (readonly [Float32Array, MixVoice])[]): Float32Array {
  const stereo = new Float32Array(2 * frame_samples).fill(5);
  mixer.begin();
  for (const [mono, voice] of parts) mixer.add(mono, voice);
  mixer.finishInto(stereo);
  return stereo;
}

function voiceAt(gain_db: number, pan: number, muted = false): MixVoice {
  const voice = createMixVoice();
  setMixVoice(voice, gain_db, pan, muted);
  return voice;
}

describe("Mixer", () => {
  it("gives silence for nothing", () => {
    expect(mix(new Mixer({ frame_samples }), []).every((value) => value === 0)).toBe(true);
  });

  it("plays a voice in the middle as it is, and adds voices", () => {
    const mixer = new Mixer({ frame_samples });
    const a = new Float32Array(frame_samples).fill(0.25);
    const b = new Float32Array(frame_samples).fill(-0.125);
    expect([...mix(mixer, [[a, createMixVoice()]]).subarray(0, 2)]).toEqual([0.25, 0.25]);
    expect([
      ...mix(mixer, [
        [a, createMixVoice()],
        [b, createMixVoice()],
      ]).subarray(958),
    ]).toEqual([0.125, 0.125]);
  });

  it("pans at constant power: an end is one ear alone", () => {
    const mono = new Float32Array(frame_samples).fill(0.1);
    for (const pan of [-1, -0.4, 0, 0.7, 1]) {
      const [left = 0, right = 0] = mix(new Mixer({ frame_samples }), [[mono, voiceAt(0, pan)]]);
      expect(left ** 2 + right ** 2).toBeCloseTo(0.02, 6);
      expect(Math.sign(right - left)).toBe(Math.sign(pan));
    }
    const [left = 0, right = 1] = mix(new Mixer({ frame_samples }), [[mono, voiceAt(0, -1)]]);
    expect(left).toBeCloseTo(0.1 * Math.SQRT2, 6);
    expect(Math.abs(right)).toBeLessThan(1e-7);
  });

  it("turns voices up, down and off", () => {
    const mono = new Float32Array(frame_samples).fill(0.1);
    const levelAt = (voice: MixVoice) => mix(new Mixer({ frame_samples }), [[mono, voice]])[0];
    expect(levelAt(voiceAt(-6.0206, 0))).toBeCloseTo(0.05, 5);
    expect(levelAt(voiceAt(6.0206, 0))).toBeCloseTo(0.2, 5);
    expect(levelAt(voiceAt(0, 0, true))).toBe(0);
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(levelAt(voiceAt(bad, 0))).toBe(0);
      expect(levelAt(voiceAt(0, bad))).toBe(0);
    }
    expect(levelAt(voiceAt(1e9, 0))).toBeLessThanOrEqual(1);
  });

  it("moves gains over one frame, so that no change clicks", () => {
    const mixer = new Mixer({ frame_samples });
    const mono = new Float32Array(frame_samples).fill(0.5);
    const voice = voiceAt(0, 0);
    mix(mixer, [[mono, voice]]);
    setMixVoice(voice, 0, 1, true);
    const stereo = mix(mixer, [[mono, voice]]);
    for (let index = 2; index < stereo.length; index += 1) {
      expect(Math.abs((stereo[index] ?? 0) - (stereo[index - 2] ?? 0))).toBeLessThan(0.5 / frame_samples + 1e-6);
    }
    expect(stereo[0]).toBeGreaterThan(0.49);
    expect(stereo[959]).toBeCloseTo(0, 6);
    expect(mix(mixer, [[mono, voice]]).every((value) => value === 0)).toBe(true);
  });

  it("stays within full scale with any number of voices and any garbage in them", () => {
    const level = fc.oneof(
      fc.float({ min: -2, max: 2, noNaN: true }),
      fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -3e38),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(level, fc.double(), fc.double()), { maxLength: 64 }), (voices) => {
        const mixer = new Mixer({ frame_samples });
        const parts = voices.map(
          ([value, gain_db, pan]) => [new Float32Array(frame_samples).fill(value), voiceAt(gain_db, pan)] as const,
        );
        for (let turn = 0; turn < 2; turn += 1) {
          expect(mix(mixer, parts).every((value) => Math.abs(value) <= 1)).toBe(true);
        }
        // Nothing of the garbage stays behind.
        const clean = new Mixer({ frame_samples });
        expect(mix(clean, [[new Float32Array(frame_samples).fill(0.1), createMixVoice()]])[0]).toBeCloseTo(0.1, 6);
      }),
      { numRuns: 40 },
    );
  });

  it("is cheap enough for 32 talkers at once", () => {
    const mixer = new Mixer({ frame_samples });
    const said = speechLike(1, new Random(2));
    const parts = Array.from(
      { length: 32 },
      (_, index) => [said.slice(index * 480, index * 480 + 480), voiceAt(-6, index / 16 - 1)] as const,
    );
    const stereo = new Float32Array(2 * frame_samples);
    let best_us = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 20; round += 1) {
      const started_ms = performance.now();
      for (let turn = 0; turn < 50; turn += 1) {
        mixer.begin();
        for (const [mono, voice] of parts) mixer.add(mono, voice);
        mixer.finishInto(stereo);
      }
      best_us = Math.min(best_us, (performance.now() - started_ms) * 20);
    }
    // 10 ms of sound; measured 25–35 µs, the bound leaves room for slow machines.
    expect(best_us).toBeLessThan(500);
  });
});
