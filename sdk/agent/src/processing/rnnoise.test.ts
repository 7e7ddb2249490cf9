import type { Denoiser } from "@talkgroup/core";
import { logSpectralDistance, Random, stoi } from "@talkgroup/testing";
import { afterEach, describe, expect, it } from "vitest";
import { recordedSpeech } from "../simulation/recorded-speech.suite.js";
import { allocatedBytes } from "../simulation/used-heap.suite.js";
import { levelOf, noiseAt, noises, signalToRest, sumOf } from "./noise.suite.js";
import { createDenoiser } from "./rnnoise.js";
import { loadRnnoise } from "./rnnoise-library.js";

const opened: Denoiser[] = [];

afterEach(() => {
  for (const denoiser of opened.splice(0)) denoiser.close();
});

async function open(): Promise<Denoiser> {
  const made = await createDenoiser();
  if (!made.available) throw new Error(made.reason);
  opened.push(made.helper);
  return made.helper;
}

/** What comes out, without the 10 ms it is late by. */
function clean(denoiser: Denoiser, pcm: Float32Array): Float32Array {
  const out = new Float32Array(pcm.length);
  for (let start = 0; start + 480 <= pcm.length; start += 480) {
    const frame = pcm.slice(start, start + 480);
    denoiser.process(frame);
    out.set(frame, start);
  }
  return out.subarray(480);
}

describe("createDenoiser", () => {
  const speech = recordedSpeech(5).pcm;

  it.each([0, 5])("lifts speech out of white noise by 6 dB and more, at %d dB", async (snr_db) => {
    const noise = noiseAt(levelOf(speech) - snr_db, speech.length, noises.white(new Random(2)));
    const heard = clean(await open(), sumOf(speech, noise));
    expect(signalToRest(speech, heard) - snr_db).toBeGreaterThan(6);
  });

  it("lifts speech over a fan by 6 dB and more: what is left in the pauses against what is kept of the words", async () => {
    const noise = noiseAt(levelOf(speech) - 5, speech.length, noises.fan(new Random(2)));
    const denoiser = await open();
    // A second of the fan alone, as before the first word.
    clean(denoiser, noise.subarray(0, 48_000));
    const heard = clean(denoiser, sumOf(speech, noise));
    const pause = [2_400, 12_000] as const;
    const left_db = levelOf(heard.subarray(...pause)) - levelOf(noise.subarray(...pause));
    const kept_db = levelOf(heard) - levelOf(sumOf(speech, noise));
    expect(kept_db - left_db).toBeGreaterThan(15);
    expect(signalToRest(speech, heard) - 5).toBeGreaterThan(3.5);
  });

  it("does no damage to clean speech", async () => {
    const heard = clean(await open(), speech);
    expect(logSpectralDistance(speech.subarray(0, heard.length), heard)).toBeLessThan(1);
    expect(stoi(speech.subarray(0, heard.length), heard, 48_000)).toBeGreaterThan(0.99);
    expect(Math.abs(levelOf(heard) - levelOf(speech))).toBeLessThan(0.5);
  });

  it("leaves noisy speech nearly as easy to understand as it was: it is kinder to the ear, not clearer", async () => {
    const noisy = sumOf(speech, noiseAt(levelOf(speech) - 5, speech.length, noises.white(new Random(2))));
    const heard = clean(await open(), noisy);
    const before = stoi(speech, noisy, 48_000);
    expect(stoi(speech.subarray(0, heard.length), heard, 48_000)).toBeGreaterThan(before - 0.03);
  });

  it("begins anew after a reset", async () => {
    const denoiser = await open();
    const first = clean(denoiser, speech.subarray(14_400, 24_000));
    denoiser.reset();
    expect(clean(denoiser, speech.subarray(14_400, 24_000))).toEqual(first);
  });

  it("works beside others of its kind, each with a memory of its own", async () => {
    const [one, other] = [await open(), await open()];
    const frame = speech.slice(20_000, 20_480);
    clean(one, speech.subarray(14_400, 24_000));
    other.process(frame);
    const alone = speech.slice(20_000, 20_480);
    (await open()).process(alone);
    expect(frame).toEqual(alone);
  });

  it("allocates nothing for a frame, and takes less than 3 % of a core", async () => {
    const denoiser = await open();
    const frame = speech.slice(20_000, 20_480);
    const run = (): void => {
      for (let turn = 0; turn < 500; turn += 1) denoiser.process(frame);
    };
    for (let turn = 0; turn < 4; turn += 1) run();
    // Each result is a number, which may take 16 bytes.
    expect(allocatedBytes(run, 5)).toBeLessThan(500 * 24);
    const before = process.cpuUsage();
    for (let turn = 0; turn < 3; turn += 1) clean(denoiser, speech);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / ((3 * speech.length) / 480)).toBeLessThan(300);
  });

  it("says why it is not there", async () => {
    const gone = await createDenoiser(() => Promise.reject(new Error("Cannot find package\nat a place")));
    expect(gone).toEqual({ available: false, reason: "noise suppression is not available: Cannot find package" });
    const other = { ...(await loadRnnoise()), _rnnoise_get_frame_size: () => 960 };
    expect(await createDenoiser(() => Promise.resolve(other))).toMatchObject({ available: false });
    const full = { ...(await loadRnnoise()), _rnnoise_create: () => 0 };
    expect(await createDenoiser(() => Promise.resolve(full))).toMatchObject({ available: false });
  });

  it("lets a frame through where the library traps, and goes on", async () => {
    const library = await loadRnnoise();
    const run = library._rnnoise_process_frame;
    let broken = true;
    library._rnnoise_process_frame = (...places) => {
      if (broken) throw new Error("unreachable");
      return run(...places);
    };
    const made = await createDenoiser(() => Promise.resolve(library));
    if (!made.available) throw new Error(made.reason);
    opened.push(made.helper);
    const frame = speech.slice(20_000, 20_480);
    expect(made.helper.process(frame)).toBe(0);
    expect(frame).toEqual(speech.slice(20_000, 20_480));
    broken = false;
    made.helper.process(frame);
    expect(frame).not.toEqual(speech.slice(20_000, 20_480));
  });

  it("refuses frames of another length, and use after the end", async () => {
    const denoiser = await open();
    expect(() => denoiser.process(new Float32Array(960))).toThrow("480 samples at a time");
    denoiser.close();
    denoiser.close();
    expect(() => denoiser.process(new Float32Array(480))).toThrow("closed");
  });
});
