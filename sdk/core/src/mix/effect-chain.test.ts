import type { RadioEffect } from "@talkgroup/schemas";
import { FourierTransform, Random, speechLike } from "@talkgroup/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EffectChain } from "./effect-chain.js";
import { NoiseSource } from "./noise-source.js";

const frame_samples = 480;

function chainWith(effect?: RadioEffect): EffectChain {
  const chain = new EffectChain({ frame_samples, noise: new NoiseSource(1) });
  chain.configure(effect);
  return chain;
}

/** Sends `voice` through, then `after` frames of silence with the key up; everything that is heard. */
function say(chain: EffectChain, voice: Float32Array, after = 0): Float32Array {
  const frames = voice.length / frame_samples;
  const heard = new Float32Array((frames + after) * frame_samples);
  heard.set(voice);
  for (let frame = 0; frame < frames + after; frame += 1) {
    const pcm = heard.subarray(frame * frame_samples, (frame + 1) * frame_samples);
    const sounds = chain.process(pcm, frame < frames, frame < frames);
    if (!sounds) pcm.fill(0);
  }
  return heard;
}

function sine(frequency_hz: number, level: number, frames: number): Float32Array {
  const samples = frames * frame_samples;
  return Float32Array.from({ length: samples }, (_, index) => level * Math.sin((2 * Math.PI * frequency_hz * index) / 48_000));
}

function levelDb(pcm: Float32Array): number {
  return 10 * Math.log10(pcm.reduce((sum, value) => sum + value * value, 0) / pcm.length + 1e-30);
}

function largestStep(pcm: Float32Array): number {
  return pcm.reduce((most, value, index) => Math.max(most, Math.abs(value - (pcm[index - 1] ?? value))), 0);
}

/** Level in dB of what lies between two frequencies. */
function bandDb(pcm: Float32Array, from_hz: number, to_hz: number): number {
  const length = 16_384;
  const real = new Float64Array(length);
  real.set(pcm.subarray(0, length));
  const imaginary = new Float64Array(length);
  new FourierTransform(length).forward(real, imaginary);
  let power = 0;
  for (let bin = Math.ceil((from_hz * length) / 48_000); bin <= (to_hz * length) / 48_000; bin += 1) {
    power += (real[bin] ?? 0) ** 2 + (imaginary[bin] ?? 0) ** 2;
  }
  return 10 * Math.log10((2 * power) / length ** 2 + 1e-30);
}

const field: RadioEffect = {
  low_hz: 300,
  high_hz: 3400,
  drive_db: 12,
  noise_db: -50,
  tail_ms: 120,
  tail_db: -30,
  key_down_tone: { frequency_hz: 1000, duration_ms: 40, gain_db: -20 },
  key_up_tone: { frequency_hz: 700, duration_ms: 60, gain_db: -20 },
};

describe("the effect chain", () => {
  it("leaves a voice alone to the bit where there is no effect", () => {
    const voice = speechLike(1, new Random(1));
    for (const effect of [undefined, {}]) expect(say(chainWith(effect), voice)).toEqual(voice);
    expect(chainWith().process(new Float32Array(frame_samples), false, true)).toBe(false);
  });

  it("lets the band through and nothing beyond", () => {
    const chain = chainWith({ low_hz: 300, high_hz: 3000 });
    const through = (frequency_hz: number): number => levelDb(say(chain, sine(frequency_hz, 0.5, 40)).subarray(9600));
    const plain_db = levelDb(sine(1000, 0.5, 40));
    expect(Math.abs(through(1000) - plain_db)).toBeLessThan(0.3);
    expect(through(75) - plain_db).toBeCloseTo(-24, 0);
    expect(through(12_000) - plain_db).toBeLessThan(-24);
  });

  it("saturates: overtones come, and speech stays about as loud", () => {
    const voice = speechLike(4, new Random(3));
    for (const drive_db of [3, 10, 20, 30]) {
      const change_db = levelDb(say(chainWith({ drive_db }), voice)) - levelDb(voice);
      expect(Math.abs(change_db)).toBeLessThan(4);
    }
    const clean = sine(1000, 0.1, 40);
    const driven = say(chainWith({ drive_db: 20 }), clean);
    expect(Math.abs(levelDb(driven) - levelDb(clean))).toBeLessThan(3);
    expect(bandDb(driven, 2900, 3100) - bandDb(driven, 900, 1100)).toBeGreaterThan(-25);
    expect(bandDb(clean, 2900, 3100) - bandDb(clean, 900, 1100)).toBeLessThan(-45);
  });

  it("hisses as loud as asked whatever the band, while the talker talks and no longer", () => {
    for (const band of [{}, { low_hz: 300, high_hz: 3400 }, { low_hz: 800, high_hz: 2000 }, { high_hz: 15_000 }]) {
      const heard = say(chainWith({ ...band, noise_db: -40 }), new Float32Array(100 * frame_samples), 10);
      expect(levelDb(heard.subarray(9600, 48_000))).toBeCloseTo(-40, 0);
      expect(levelDb(heard.subarray(101 * frame_samples))).toBeLessThan(-200);
    }
  });

  it("closes with a tail of its length and level", () => {
    const heard = say(chainWith({ high_hz: 4000, tail_ms: 105, tail_db: -25 }), new Float32Array(10 * frame_samples), 30);
    const end = 10 * frame_samples;
    expect(levelDb(heard.subarray(0, end))).toBeLessThan(-200);
    expect(levelDb(heard.subarray(end + 240, end + 105 * 48))).toBeCloseTo(-25, -0.5);
    expect(levelDb(heard.subarray(end + 115 * 48))).toBeLessThan(-100);
  });

  it("sounds the key's tones, the bed still under the second and the tail behind it", () => {
    const heard = say(chainWith(field), new Float32Array(20 * frame_samples), 40);
    const piece = (from_ms: number): Float32Array => heard.slice(from_ms * 48, from_ms * 48 + 30 * 48);
    const tone = (pcm: Float32Array, frequency_hz: number): number => bandDb(pcm, frequency_hz - 60, frequency_hz + 60);
    expect(levelDb(piece(5))).toBeCloseTo(-23, 0);
    expect(tone(piece(5), 1000)).toBeGreaterThan(tone(piece(5), 700) + 10);
    expect(levelDb(piece(100))).toBeCloseTo(-50, -0.5);
    expect(tone(piece(210), 700)).toBeGreaterThan(tone(piece(210), 1000) + 10);
    expect(levelDb(piece(290))).toBeCloseTo(-30, -0.5);
    expect(levelDb(piece(400))).toBeLessThan(-100);
  });

  it("opens again in the middle of its tail", () => {
    const chain = chainWith({ tail_ms: 500, tail_db: -20 });
    say(chain, new Float32Array(frame_samples), 3);
    expect(levelDb(say(chain, new Float32Array(10 * frame_samples)).subarray(960))).toBeLessThan(-200);
  });

  it("does not click whatever is changed under a voice", () => {
    const effects = [
      undefined,
      { low_hz: 300, high_hz: 3000 },
      { drive_db: 20 },
      { low_hz: 500, drive_db: 6 },
      { high_hz: 1200 },
    ];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...effects), fc.integer({ min: 1, max: 4 })), { maxLength: 12 }),
        (changes) => {
          const chain = chainWith();
          const voice = sine(440, 0.25, 60);
          let frame = 0;
          for (const [effect, frames] of changes) {
            say(chain, voice.subarray(frame * frame_samples, (frame + frames) * frame_samples));
            frame += frames;
            chain.configure(effect);
          }
          const heard = voice.subarray(0, Math.max(1, frame) * frame_samples);
          // A sine of 440 Hz steps by 0.058 times its level; a voice is lifted, and blended over a frame.
          expect(largestStep(heard)).toBeLessThan(0.25 * 0.058 * 3);
        },
      ),
    );
  });

  it("fades out what of the old effect still sounds", () => {
    const chain = chainWith({ tail_ms: 500, tail_db: -6, key_up_tone: { frequency_hz: 200, duration_ms: 500, gain_db: 0 } });
    say(chain, new Float32Array(frame_samples), 5);
    chain.configure(undefined);
    const rest = say(chain, new Float32Array(0), 3);
    expect(levelDb(rest.subarray(0, 240))).toBeGreaterThan(-20);
    expect(Math.abs(rest[479] ?? 1)).toBeLessThan(0.01);
    expect(levelDb(rest.subarray(480))).toBeLessThan(-200);
  });

  it("begins the first frame of a spurt with the effect in full, and does not blend for the same values again", () => {
    const voice = sine(100, 0.5, 4);
    const once = say(chainWith(field), voice);
    const again = chainWith(field);
    const heard = new Float32Array(voice);
    for (let frame = 0; frame < 4; frame += 1) {
      again.configure({ ...field, key_up_tone: { frequency_hz: 700, duration_ms: 60, gain_db: -20 } });
      again.process(heard.subarray(frame * frame_samples, (frame + 1) * frame_samples), true, true);
    }
    expect(heard).toEqual(once);
    const low = say(chainWith({ low_hz: 1000 }), voice);
    expect(levelDb(low.subarray(240, 480)) - levelDb(voice)).toBeLessThan(-25);
  });

  it("recovers from garbage", () => {
    const chain = chainWith(field);
    say(chain, new Float32Array(frame_samples).fill(Number.NaN), 0);
    expect(levelDb(say(chain, sine(1000, 0.1, 20)).subarray(4800))).toBeCloseTo(-22, -0.5);
  });
});
