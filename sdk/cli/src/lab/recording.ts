import type { WavSound } from "@talkgroup/testing";

/** One ear's samples from `from_ms` on, `length_ms` long; silence beyond the recording. */
export function earWindow(sound: WavSound, ear: number, from_ms: number, length_ms: number): Float32Array {
  const out = new Float32Array(Math.round((length_ms * sound.rate_hz) / 1000));
  const first = Math.round((from_ms * sound.rate_hz) / 1000);
  for (let at = 0; at < out.length; at++) out[at] = sound.pcm[(first + at) * sound.channels + ear] ?? 0;
  return out;
}

/** A mono sound at another rate. Straight lines between samples are enough to compare by. */
export function upsample(sound: WavSound, rate_hz: number): Float32Array {
  const ratio = sound.rate_hz / rate_hz;
  const out = new Float32Array(Math.floor(sound.pcm.length / ratio));
  for (let at = 0; at < out.length; at++) {
    const position = at * ratio;
    const index = Math.floor(position);
    const a = sound.pcm[index] ?? 0;
    out[at] = a + ((sound.pcm[index + 1] ?? a) - a) * (position - index);
  }
  return out;
}
