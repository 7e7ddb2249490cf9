import { assert } from "@talkgroup/schemas/light";

/**
 * Keeps an interleaved stereo frame within −1 … 1 without delay. Below −1 dBFS nothing is changed, not even by rounding; above, both sides
 * are turned down together, quickly and before the peak where the frame shows it coming, and slowly up again (about 100 ms). Only a
 * peak in the first half millisecond of a frame meets a gain that could not know of it: there a soft knee bends what is left.
 * Not-a-number becomes silence.
 */
export class Limiter {
  readonly #frame_samples: number;
  readonly #needed: Float32Array;
  #gain = 1;

  /** `frame_samples` per side, a multiple of 24 (0.5 ms). */
  constructor(options: { readonly frame_samples: number }) {
    assert(options.frame_samples > 0 && options.frame_samples % block_samples === 0, "a frame is whole blocks of 0.5 ms");
    this.#frame_samples = options.frame_samples;
    this.#needed = new Float32Array(options.frame_samples / block_samples + 1);
  }

  /** The gain at the end of the last frame: 1 while nothing is limited. */
  get gain(): number {
    return this.#gain;
  }

  /** Limits `stereo` in place. */
  process(stereo: Float32Array): void {
    assert(stereo.length === 2 * this.#frame_samples, "a frame has the agreed length");
    if (this.#measure(stereo) || this.#gain < 1) this.#turnDown(stereo);
  }

  /** Cleans each block and notes the gain its peak needs. Returns whether any needs less than 1. */
  #measure(stereo: Float32Array): boolean {
    const needed = this.#needed;
    let limited = false;
    for (let block = 0, offset = 0; offset < stereo.length; block += 1, offset += 2 * block_samples) {
      noteNeeded(stereo, offset, needed, block);
      limited ||= (needed[block] as number) < 1;
    }
    needed[needed.length - 1] = 1;
    return limited;
  }

  /** Gains lie on straight lines between the blocks' edges, nowhere above what a block needs but where it came without warning. */
  #turnDown(stereo: Float32Array): void {
    const needed = this.#needed;
    for (let block = needed.length - 2; block >= 0; block -= 1) {
      // Coming down takes up to 2 ms, as far as this frame can see ahead.
      needed[block] = Math.min(needed[block] ?? 1, (needed[block + 1] ?? 1) * attack);
    }
    let gain = this.#gain;
    for (let block = 0, offset = 0; offset < stereo.length; block += 1, offset += 2 * block_samples) {
      const ceiling = Math.min(needed[block] ?? 1, needed[block + 1] ?? 1);
      const next = ceiling < gain ? ceiling : Math.min(ceiling, gain + (1 - gain) * release + release_least);
      const step = (next - gain) / block_samples;
      for (let index = 0; index < block_samples; index += 1) {
        const now = gain + step * (index + 1);
        const place = offset + 2 * index;
        stereo[place] = bend((stereo[place] as number) * now);
        stereo[place + 1] = bend((stereo[place + 1] as number) * now);
      }
      gain = next;
    }
    this.#gain = gain;
  }
}

/** Replaces what is not a number, bounds the rest, and notes the gain that the block's largest magnitude needs. */
function noteNeeded(stereo: Float32Array, offset: number, needed: Float32Array, block: number): void {
  let peak = 0;
  for (let index = offset; index < offset + 2 * block_samples; index += 1) {
    const value = stereo[index] ?? 0;
    const size = Math.abs(value);
    if (size <= peak) continue;
    if (size <= sane_max) {
      peak = size;
    } else if (Number.isNaN(value)) {
      stereo[index] = 0;
    } else {
      peak = sane_max;
      stereo[index] = Math.sign(value) * sane_max;
    }
  }
  needed[block] = peak > threshold ? threshold / peak : 1;
}

/** Unchanged up to the threshold, then bent so that it never passes 1. */
function bend(value: number): number {
  const size = Math.abs(value);
  if (size <= knee) return value;
  const beyond = (size - knee) / (1 - knee);
  return Math.sign(value) * (knee + (1 - knee) * (beyond / (1 + beyond)));
}

/** 0.5 ms. */
const block_samples = 24;
/** −1 dBFS. */
const threshold = 10 ** (-1 / 20);
/** A hair above the threshold, so that what was turned down to it is not bent as well. */
const knee = threshold + 1e-4;
/** 48 dB above full scale: no mix is louder, so it is an error upstream. */
const sane_max = 256;
/** Per block and towards the peak: a fall of 20 dB is spread over 2 ms. */
const attack = 10 ** (5 / 20);
/** Per block: 1 − e^(−0.5 ms ÷ 100 ms). */
const release = 0.005;
/** Lets the gain arrive at 1 instead of only nearing it. */
const release_least = 1e-5;
