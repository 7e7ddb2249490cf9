import { CaptureChain, type MicrophoneSettings, plain_microphone, VoiceActivity } from "@talkgroup/core";
import { Random } from "@talkgroup/testing";
import { afterEach, describe, expect, it } from "vitest";
import { recordedSpeech } from "../simulation/recorded-speech.suite.js";
import { allocatedBytes } from "../simulation/used-heap.suite.js";
import { levelOf, noiseAt, noises, sumOf } from "./noise.suite.js";
import { createDenoiser } from "./rnnoise.js";

const frame_samples = 480;
const speech = recordedSpeech(5);
const opened: CaptureChain[] = [];

afterEach(() => {
  for (const chain of opened.splice(0)) chain.close();
});

async function open(settings: MicrophoneSettings, with_denoiser = true): Promise<CaptureChain> {
  const made = await createDenoiser();
  if (!made.available) throw new Error(made.reason);
  const chain = new CaptureChain({ frame_samples, denoiser: with_denoiser ? made.helper : undefined });
  chain.configure(settings);
  opened.push(chain);
  return chain;
}

/** What comes out, and for each frame whether voice activity talks. */
function play(chain: CaptureChain, pcm: Float32Array): { readonly out: Float32Array; readonly talking: readonly boolean[] } {
  const activity = new VoiceActivity(plain_microphone.threshold);
  const out = new Float32Array(pcm.length);
  const talking: boolean[] = [];
  for (let start = 0; start + frame_samples <= pcm.length; start += frame_samples) {
    const frame = pcm.slice(start, start + frame_samples);
    talking.push(activity.handle(chain.process(frame).voice, start / 48));
    out.set(frame, start);
  }
  return { out, talking };
}

/** Level of those frames of `pcm` in which the sentences are spoken. */
function spokenLevel(pcm: Float32Array, offset: number, from: number): number {
  const frames: number[] = [];
  for (let start = from; start + frame_samples <= speech.pcm.length; start += frame_samples) {
    if (levelOf(speech.pcm.subarray(start, start + frame_samples)) < -38) continue;
    frames.push(...pcm.subarray(start + offset, start + offset + frame_samples));
  }
  return levelOf(Float32Array.from(frames));
}

const listening = { ...plain_microphone, voice_activity: true };

describe("voice activity on the processed microphone", () => {
  describe.each([
    ["RNNoise", true],
    ["the plain estimate", false],
  ])("with %s", (_, with_denoiser) => {
    it.each([
      ["nothing", "white", -120],
      ["white noise", "white", -50],
      ["a fan", "fan", -45],
    ] as const)("hears the words over %s, and no sentence begins unheard", async (_name, kind, level_db) => {
      const noise = noiseAt(level_db, speech.pcm.length + 96_000, noises[kind](new Random(6)));
      const chain = await open(listening, with_denoiser);
      play(chain, noise.subarray(0, 96_000));
      const { talking } = play(chain, sumOf(speech.pcm, noise.subarray(96_000)));
      let words = 0;
      let heard = 0;
      for (let frame = 0; frame < talking.length; frame += 1) {
        if (levelOf(speech.pcm.subarray(frame * frame_samples, (frame + 1) * frame_samples)) < -40) continue;
        words += 1;
        if (talking[frame] === true) heard += 1;
      }
      expect(heard / words).toBeGreaterThan(0.93);
      for (const middle of speech.sentences.slice(0, -1)) {
        const begins = Math.floor((middle + 7_200) / frame_samples);
        // The microphone's last 200 ms are sent as well.
        expect(talking.slice(begins, begins + 20)).toContain(true);
      }
    });

    it.each([
      ["white", -60],
      ["white", -41],
      ["white", -25],
      ["fan", -50],
      ["fan", -25],
    ] as const)("is not deceived by %s noise of %d dBFS", async (kind, level_db) => {
      const noise = noiseAt(level_db, 12 * 48_000, noises[kind](new Random(6)));
      const { talking } = play(await open(listening, with_denoiser), noise);
      const settled = talking.slice(250);
      expect(settled.filter(Boolean).length / settled.length).toBeLessThan(0.02);
    });
  });
});

describe("the processed microphone", () => {
  it.each([-40, -30, -12])("brings words of %d dBFS near −20 within 3 s and keeps them there", async (level_db) => {
    const factor = 10 ** ((level_db - spokenLevel(speech.pcm, 0, 0)) / 20);
    const chain = await open(plain_microphone);
    const { out } = play(
      chain,
      speech.pcm.map((value) => value * factor),
    );
    // Late by the denoiser's 10 ms.
    expect(Math.abs(spokenLevel(out, 480, 3 * 48_000) + 20)).toBeLessThan(3);
    expect(out.every((value) => Math.abs(value) <= 1)).toBe(true);
  });

  it("does not turn noise up between sentences", async () => {
    const noise = noiseAt(-55, 10 * 48_000, noises.fan(new Random(6)));
    const chain = await open({ ...plain_microphone, noise_suppression: false, voice_activity: true });
    const { out } = play(chain, noise);
    expect(levelOf(out)).toBeLessThan(-54);
  });

  it("never clicks when suppression is switched while a tone sounds", async () => {
    const chain = await open({ ...plain_microphone, automatic_gain: false });
    let before = 0;
    let jump = 0;
    for (let turn = 0; turn < 400; turn += 1) {
      chain.configure({ ...plain_microphone, automatic_gain: false, noise_suppression: turn % 50 < 23 });
      const frame = Float32Array.from(
        { length: frame_samples },
        (_, index) => 0.3 * Math.sin((2 * Math.PI * 440 * (turn * frame_samples + index)) / 48_000),
      );
      chain.process(frame);
      for (const value of frame) {
        jump = Math.max(jump, Math.abs(value - before));
        before = value;
      }
    }
    // The tone itself moves by 0.0173 a sample.
    expect(jump).toBeLessThan(0.025);
  });

  it("allocates nothing for a frame, and takes less than 4 % of a core with everything on", async () => {
    const chain = await open(listening);
    const frame = new Float32Array(frame_samples);
    let position = 0;
    const run = (): void => {
      for (let turn = 0; turn < 400; turn += 1) {
        for (let index = 0; index < frame_samples; index += 1) frame[index] = speech.pcm[position + index] as number;
        position = (position + frame_samples) % (speech.pcm.length - frame_samples);
        chain.process(frame);
      }
    };
    for (let turn = 0; turn < 10; turn += 1) run();
    const bytes = allocatedBytes(run, 6) / 400;
    const before = process.cpuUsage();
    for (let turn = 0; turn < 10; turn += 1) run();
    const { user, system } = process.cpuUsage(before);
    const cost_us = (user + system) / 4_000;
    expect({ bytes, cost_us }).toEqual({
      bytes: expect.toSatisfy((value: number) => value < 120),
      cost_us: expect.toSatisfy((value: number) => value < 400),
    });
  });
});
