import { writeFile } from "node:fs/promises";
import { encodeWav } from "@talkgroup/testing";

/** Steady tones, each as loud as the others: whatever is missing of them when they are heard was lost on the way. Mono, 48 kHz. */
export function tones(frequencies_hz: readonly number[], seconds: number): Float32Array {
  return Float32Array.from({ length: seconds * rate_hz }, (_, at) =>
    frequencies_hz.reduce((sum, hz) => sum + tone_peak * Math.sin((2 * Math.PI * hz * at) / rate_hz), 0),
  );
}

/** As a file for `microphone.play`. */
export async function writeTones(path: string, frequencies_hz: readonly number[], seconds: number): Promise<string> {
  await writeFile(path, encodeWav(tones(frequencies_hz, seconds)));
  return path;
}

/** How loud one frequency is in a piece of sound: the amplitude of that tone, in dB against full scale (Goertzel, 1958). */
export function toneDb(pcm: Float32Array, frequency_hz: number): number {
  const turn = 2 * Math.cos((2 * Math.PI * frequency_hz) / rate_hz);
  let last = 0;
  let before = 0;
  for (const [at, sample] of pcm.entries()) {
    // A soft beginning and end (Hann), or the neighbours would be heard with it.
    const now = sample * (1 - Math.cos((2 * Math.PI * at) / pcm.length)) + turn * last - before;
    before = last;
    last = now;
  }
  const power = last * last + before * before - turn * last * before;
  return 10 * Math.log10(Math.max(power, tiny)) + 20 * Math.log10(2 / pcm.length);
}

const rate_hz = 48_000;
/** Three of them stay within full scale, and below what limiters touch. */
const tone_peak = 0.15;
const tiny = 1e-12;
