import type { Random } from "@talkgroup/testing";

/** Noises of −1 … 1 and more, sample by sample; `scaledTo` gives them a level. */
export const noises: Readonly<Record<"white" | "fan", (random: Random) => () => number>> = {
  white: (random) => () => random.normal(),
  /** Rushing air below 400 Hz, and the motor's hum at 120 and 240 Hz. */
  fan: (random) => {
    let air = 0;
    let turn = 0;
    return () => {
      turn += 1;
      air = 0.95 * air + 0.3 * random.normal();
      const angle = (2 * Math.PI * 120 * turn) / 48_000;
      return air + 0.5 * Math.sin(angle) + 0.2 * Math.sin(2 * angle);
    };
  },
};

/** `samples` of a noise at `level_db` RMS. */
export function noiseAt(level_db: number, samples: number, noise: () => number): Float32Array {
  const pcm = Float32Array.from({ length: samples }, noise);
  const factor = 10 ** ((level_db - levelOf(pcm)) / 20);
  return pcm.map((value) => value * factor);
}

/** RMS in dB against full scale. */
export function levelOf(pcm: Float32Array): number {
  return 10 * Math.log10(pcm.reduce((sum, value) => sum + value * value, 1e-20) / pcm.length);
}

export function sumOf(a: Float32Array, b: Float32Array): Float32Array {
  return a.map((value, index) => value + (b[index] ?? 0));
}

/**
 * Signal to noise in dB: what of `heard` is `clean` at some gain, against all the rest, damage to the speech included
 * (scale-invariant signal-to-distortion ratio; Le Roux and others, 2019). Both aligned.
 */
export function signalToRest(clean: Float32Array, heard: Float32Array): number {
  const length = Math.min(clean.length, heard.length);
  let both = 0;
  let own = 0;
  for (let index = 0; index < length; index += 1) {
    both += (clean[index] ?? 0) * (heard[index] ?? 0);
    own += (clean[index] ?? 0) ** 2;
  }
  const gain = both / own;
  let rest = 0;
  for (let index = 0; index < length; index += 1) rest += ((heard[index] ?? 0) - gain * (clean[index] ?? 0)) ** 2;
  return 10 * Math.log10((gain * gain * own) / rest);
}
