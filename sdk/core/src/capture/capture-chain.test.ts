import { Random } from "@talkgroup/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MicrophoneSettings, plain_microphone } from "../voice-command.js";
import { CaptureChain } from "./capture-chain.js";
import type { Denoiser } from "./denoiser.js";
import type { EchoCanceller } from "./echo-canceller.js";

const raw: MicrophoneSettings = { ...plain_microphone, noise_suppression: false, automatic_gain: false };

/** As RNNoise late by a frame and fading in where it begins; half as loud, and sure of what it is told. */
class HalfDenoiser implements Denoiser {
  voice = 0.9;
  calls = 0;
  resets = 0;
  closed = false;
  #late = new Float32Array(480);
  #begun_at = 1;

  process(frame: Float32Array): number {
    expect(frame.length).toBe(480);
    this.calls += 1;
    const fades_in = this.calls === this.#begun_at;
    const now = frame.map((value, index) => (value / 2) * (fades_in ? index / 480 : 1));
    frame.set(this.#late);
    this.#late = now;
    return this.voice;
  }

  reset(): void {
    this.resets += 1;
    this.#begun_at = this.calls + 1;
    this.#late.fill(0);
  }

  close(): void {
    this.closed = true;
  }
}

/** Takes the last frame played out of the microphone. */
class PlainCanceller implements EchoCanceller {
  calls = 0;
  references = 0;
  closed = false;
  readonly last: Float32Array = new Float32Array(480);

  reference(mono: Float32Array): void {
    this.references += 1;
    this.last.set(mono);
  }

  process(frame: Float32Array): void {
    this.calls += 1;
    frame.forEach((value, index) => {
      frame[index] = value - (this.last[index] ?? 0);
    });
  }

  close(): void {
    this.closed = true;
  }
}

function chainWith(settings: MicrophoneSettings, frame_samples = 480) {
  const denoiser = new HalfDenoiser();
  const echo_canceller = new PlainCanceller();
  const chain = new CaptureChain({ frame_samples, denoiser, echo_canceller });
  chain.configure(settings);
  return { chain, denoiser, echo_canceller };
}

/** The frames of a tone, one after the other. */
function tone(level: number, frequency_hz: number, frame_samples = 480): () => Float32Array {
  let position = 0;
  return () =>
    Float32Array.from({ length: frame_samples }, () => {
      position += 1;
      return level * Math.sin((2 * Math.PI * frequency_hz * position) / 48_000);
    });
}

function largestJump(pcm: Float32Array): number {
  let jump = 0;
  for (let index = 1; index < pcm.length; index += 1) jump = Math.max(jump, Math.abs((pcm[index] ?? 0) - (pcm[index - 1] ?? 0)));
  return jump;
}

function joined(frames: readonly Float32Array[]): Float32Array {
  return Float32Array.from(frames.flatMap((frame) => [...frame]));
}

describe("CaptureChain", () => {
  it.each([480, 960])(
    "leaves sound as it is, to the bit, and calls nobody, with everything off (%d samples)",
    (frame_samples) => {
      const { chain, denoiser, echo_canceller } = chainWith(raw, frame_samples);
      const random = new Random(4);
      const stereo = new Float32Array(2 * frame_samples);
      for (let turn = 0; turn < 20; turn += 1) {
        const pcm = Float32Array.from({ length: frame_samples }, () => 1.7 * (random.next() - 0.5));
        const before = pcm.slice();
        chain.handlePlayback(stereo);
        chain.process(pcm);
        if (turn > 0) expect(pcm).toEqual(before);
      }
      expect([denoiser.calls, echo_canceller.calls, echo_canceller.references]).toEqual([0, 0, 0]);
    },
  );

  it("says how loud the frame is, in one object", () => {
    const { chain } = chainWith(raw);
    const next = tone(0.5, 1_000);
    chain.process(next());
    const level = chain.process(next());
    expect(level.peak_db).toBeCloseTo(-6.02, 1);
    expect(level.rms_db).toBeCloseTo(-9.03, 1);
    expect(chain.process(next())).toBe(level);
  });

  it.each([480, 960])("gives the denoiser 480 samples at a time, once each (%d samples)", (frame_samples) => {
    const { chain, denoiser } = chainWith({ ...raw, noise_suppression: true }, frame_samples);
    const next = tone(0.5, 1_000, frame_samples);
    for (let turn = 0; turn < 10; turn += 1) chain.process(next());
    expect(denoiser.calls).toBe((10 * frame_samples) / 480);
    expect(chain.process(next()).peak_db).toBeCloseTo(-12.04, 1);
  });

  it("hears the denoiser for voice activity without changing the sound", () => {
    const { chain, denoiser } = chainWith({ ...raw, voice_activity: true });
    const next = tone(0.5, 1_000);
    for (let turn = 0; turn < 5; turn += 1) chain.process(next().map((value) => value / 100));
    const pcm = next();
    const before = pcm.slice();
    chain.process(pcm);
    expect(pcm).toEqual(before);
    expect(chain.process(next()).voice).toBeCloseTo(0.9, 6);
    denoiser.voice = 0;
    expect(chain.process(next()).voice).toBe(0);
    expect(denoiser.calls).toBe(8);
  });

  it("does not believe a denoiser that takes steady noise for a voice", () => {
    const { chain, denoiser } = chainWith(plain_microphone);
    const random = new Random(4);
    denoiser.voice = 0.97;
    let voice = 1;
    for (let turn = 0; turn < 300; turn += 1)
      ({ voice } = chain.process(Float32Array.from({ length: 480 }, () => 0.02 * random.normal())));
    expect(voice).toBe(0);
  });

  it("finds voices without a denoiser", () => {
    const chain = new CaptureChain({ frame_samples: 480 });
    const next = tone(0.2, 200);
    const random = new Random(4);
    const noise = () => Float32Array.from({ length: 480 }, () => 0.001 * random.normal());
    let voice = 1;
    for (let turn = 0; turn < 100; turn += 1) ({ voice } = chain.process(noise()));
    expect(voice).toBeLessThan(0.05);
    for (let turn = 0; turn < 10; turn += 1) ({ voice } = chain.process(next()));
    expect(voice).toBeGreaterThan(0.9);
    chain.close();
  });

  it("takes away what the speakers play: both sides, mixed down, 10 ms at a time", () => {
    const { chain, echo_canceller } = chainWith({ ...raw, echo_cancellation: true });
    const stereo = Float32Array.from({ length: 1920 }, (_, index) => (index % 2 === 0 ? 0.4 : 0.2));
    for (let turn = 0; turn < 5; turn += 1) chain.process(tone(0.1, 1_000)());
    chain.handlePlayback(stereo);
    expect(echo_canceller.references).toBe(2);
    expect(echo_canceller.last.every((value) => Math.abs(value - 0.3) < 1e-6)).toBe(true);
  });

  it("keeps the canceller in step where the device gave zeros, or was muted, for a while", () => {
    const settings = { ...raw, echo_cancellation: true };
    for (const muted of [true, false]) {
      const { chain, echo_canceller } = chainWith(settings);
      const next = tone(0.5, 1_000);
      const live = (frames: number, pcm: () => Float32Array): number => {
        for (let turn = 0; turn < frames; turn += 1) {
          chain.handlePlayback(new Float32Array(960).fill(0.1));
          chain.process(pcm());
        }
        return echo_canceller.references - echo_canceller.calls;
      };
      const ahead = live(10, next);
      chain.configure({ ...settings, muted });
      live(200, muted ? next : () => new Float32Array(480));
      chain.configure(settings);
      expect(Math.abs(live(10, next) - ahead)).toBeLessThanOrEqual(1);
      expect(echo_canceller.calls).toBeLessThan(60);
    }
  });

  it("takes in an echo canceller that comes later", () => {
    const chain = new CaptureChain({ frame_samples: 480 });
    chain.configure({ ...raw, echo_cancellation: true });
    const next = tone(0.1, 1_000);
    chain.process(next());
    const [first, second] = [new PlainCanceller(), new PlainCanceller()];
    chain.adoptEchoCanceller(first);
    for (let turn = 0; turn < 3; turn += 1) chain.process(next());
    chain.adoptEchoCanceller(second);
    for (let turn = 0; turn < 5; turn += 1) chain.process(next());
    expect([first.calls, first.closed, second.calls, second.closed]).toEqual([3, true, 5, false]);
  });

  it("is zeros while muted, and runs nothing", () => {
    const { chain, denoiser, echo_canceller } = chainWith({ ...plain_microphone, echo_cancellation: true });
    const next = tone(0.5, 1_000);
    for (let turn = 0; turn < 5; turn += 1) chain.process(next());
    chain.configure({ ...plain_microphone, echo_cancellation: true, muted: true });
    chain.process(next());
    const calls = denoiser.calls;
    for (let turn = 0; turn < 50; turn += 1) {
      const pcm = next();
      expect(chain.process(pcm)).toEqual({ peak_db: -120, rms_db: -120, voice: 0 });
      chain.handlePlayback(new Float32Array(960));
      expect(pcm.every((value) => value === 0)).toBe(true);
    }
    expect([denoiser.calls - calls, echo_canceller.references]).toEqual([0, 0]);
  });

  it("lets nothing out that was heard before it was muted or paused", () => {
    const { chain, denoiser } = chainWith(plain_microphone);
    const next = tone(0.5, 1_000);
    const silence = () => new Float32Array(480);
    const stop = [
      () => {
        chain.configure({ ...plain_microphone, muted: true });
        chain.process(next());
        chain.process(next());
        chain.configure(plain_microphone);
      },
      () => chain.pause(),
    ];
    stop.forEach((stopIt, index) => {
      for (let turn = 0; turn < 5; turn += 1) chain.process(next());
      stopIt();
      expect(chain.process(silence()).peak_db).toBe(-120);
      expect(denoiser.resets).toBe(index + 1);
    });
  });

  it("does not let a muted frame out after the device gave nothing", () => {
    const { chain } = chainWith(raw);
    const next = tone(0.5, 1_000);
    for (let turn = 0; turn < 3; turn += 1) chain.process(next());
    for (let turn = 0; turn < 50; turn += 1) chain.process(new Float32Array(480));
    chain.configure({ ...raw, muted: true });
    chain.process(new Float32Array(480));
    const pcm = next();
    chain.process(pcm);
    expect(pcm.every((value) => value === 0)).toBe(true);
  });

  it("computes nothing while the device gives zeros, and loses nothing of what follows", () => {
    const { chain, denoiser } = chainWith({ ...raw, voice_activity: true });
    const next = tone(0.5, 1_000);
    chain.process(next());
    for (let turn = 0; turn < 30; turn += 1) chain.process(new Float32Array(480));
    const calls = denoiser.calls;
    for (let turn = 0; turn < 30; turn += 1) expect(chain.process(new Float32Array(480)).rms_db).toBe(-120);
    expect(denoiser.calls).toBe(calls);
    const pcm = next();
    const before = pcm.slice();
    chain.process(pcm);
    expect(pcm).toEqual(before);
  });

  it("applies volume and automatic gain, within 1 whatever they are", () => {
    const { chain } = chainWith({ ...raw, gain_db: -6 });
    const next = tone(0.5, 1_000);
    chain.process(next());
    expect(chain.process(next()).peak_db).toBeCloseTo(-12.02, 1);
    chain.configure({ ...raw, gain_db: 30 });
    for (let turn = 0; turn < 50; turn += 1) {
      const pcm = next();
      expect(chain.process(pcm).peak_db).toBeLessThanOrEqual(0);
      expect(pcm.every((value) => Math.abs(value) <= 1)).toBe(true);
    }
  });

  it("makes silence of what is not a number, and goes on", () => {
    const wild = fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e30, 0.1, -0.3, 0, 15, 1e-40);
    fc.assert(
      fc.property(fc.array(wild, { minLength: 480, maxLength: 480 }), fc.boolean(), (samples, automatic_gain) => {
        const { chain } = chainWith({ ...plain_microphone, automatic_gain, echo_cancellation: true });
        for (let turn = 0; turn < 3; turn += 1) {
          const pcm = Float32Array.from(samples);
          const level = chain.process(pcm);
          expect(pcm.every((value) => Math.abs(value) <= 1)).toBe(true);
          expect(level.peak_db <= 0 && level.rms_db <= 0 && level.voice >= 0 && level.voice <= 1).toBe(true);
        }
        const next = tone(0.3, 500);
        for (let turn = 0; turn < 5; turn += 1) chain.process(next());
        expect(chain.process(next()).peak_db).toBeGreaterThan(-40);
      }),
      { numRuns: 30 },
    );
  });

  it("never clicks, whatever is switched while a tone sounds", () => {
    const flags = fc.record({
      noise_suppression: fc.boolean(),
      automatic_gain: fc.boolean(),
      echo_cancellation: fc.boolean(),
      voice_activity: fc.boolean(),
      muted: fc.boolean(),
      gain_db: fc.integer({ min: -12, max: 0 }),
    });
    // A tone of 0.3 at 440 Hz moves by 0.0173 a sample; a fade over 10 ms adds 0.3 ÷ 480 for each of gain, mute and two steps.
    const bound = 0.0173 + 5 * (0.3 / 480);
    const changes = fc.array(fc.tuple(flags, fc.integer({ min: 1, max: 15 })), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(changes, fc.constantFrom(480, 960), (steps, frame_samples) => {
        const { chain } = chainWith(raw, frame_samples);
        const next = tone(0.3, 440, frame_samples);
        const frames: Float32Array[] = [];
        for (const [settings, count] of steps) {
          // Down only: what is turned up moves faster because it is louder.
          chain.configure({ ...raw, ...settings, automatic_gain: false });
          for (let turn = 0; turn < count; turn += 1) {
            const pcm = next();
            chain.process(pcm);
            frames.push(pcm);
          }
        }
        expect(largestJump(joined(frames))).toBeLessThan(bound);
      }),
    );
  });

  it("does not click when automatic gain is switched off and on at its largest", () => {
    const { chain, denoiser } = chainWith({ ...plain_microphone, noise_suppression: false, voice_activity: true });
    denoiser.voice = 1;
    const next = tone(0.01, 440);
    const frames: Float32Array[] = [];
    for (let turn = 0; turn < 600; turn += 1) {
      // Gaps, as between words: without them it would be steady noise.
      const pcm = turn % 40 < 5 ? new Float32Array(480).fill(1e-6) : next();
      chain.configure({ ...raw, voice_activity: true, automatic_gain: turn < 500 || turn % 10 < 5 });
      chain.process(pcm);
      if (turn % 40 >= 8) frames.push(pcm);
    }
    const loudest = Math.max(...frames.map((frame) => Math.max(...frame)));
    expect(loudest).toBeGreaterThan(0.07);
    expect(largestJump(joined(frames.slice(-20)))).toBeLessThan(loudest * 0.0576 + loudest / 480);
  });

  it("closes what it was given", () => {
    const { chain, denoiser, echo_canceller } = chainWith(raw);
    chain.close();
    expect([denoiser.closed, echo_canceller.closed]).toEqual([true, true]);
  });

  it("refuses a frame of another length", () => {
    const { chain } = chainWith(raw);
    expect(() => chain.process(new Float32Array(960))).toThrow("the agreed length");
    expect(() => new CaptureChain({ frame_samples: 441 })).toThrow("480 or 960");
  });
});
