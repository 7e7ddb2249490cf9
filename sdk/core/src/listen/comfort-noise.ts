import { samples_per_ms } from "../codec/codec.js";
import type { SampleQueue } from "../sample-queue.js";

/**
 * Low noise where a talker's encoder sends nothing because nobody speaks (DTX, RFC 6716 §2.1.9), so that a pause within a spurt does not
 * sound like a dead line. It is as loud as the talker's quietest frames were, and never louder than −50 dBFS; it comes and goes gently.
 *
 * Whether a talker uses DTX is learned from its packets: consecutive ones whose media times are not. Then alone there is noise, and only
 * while the encoder could be silent: it says something at least every 400 ms, so a longer silence is the end of the spurt, lost on its way.
 */
export class ComfortNoise {
  #learned = false;
  #sequence = -1;
  #end_media = 0;
  /** The frame decoded last ended its spurt. */
  #ended = true;
  /** Of the quietest frame of the last few, and of the few before them. */
  #power: number = power_max;
  #power_before: number = power_max;
  #frames = 0;
  /** Samples since the last frame. */
  #waited_samples = 0;
  /** 0 … 1. */
  #gain = 0;
  #random = 0x2545_f491;
  #smoothed = 0;

  /** A packet was decoded: its `samples` are the newest of `queue`. `sequence` and `media` are unwrapped. */
  handleFrame(sequence: number, media: number, last_of_spurt: boolean, samples: number, queue: SampleQueue): void {
    if (sequence === this.#sequence + 1 && media > this.#end_media && !this.#ended) this.#learned = true;
    this.#sequence = sequence;
    this.#end_media = media + samples;
    this.#ended = last_of_spurt;
    this.#waited_samples = 0;
    if (this.#learned) this.#measure(samples, queue);
  }

  /** Adds noise to `out` while it is time for it. `missing`: no packet is there to be played. Returns whether any was added. */
  addInto(out: Float32Array, missing: boolean): boolean {
    if (!this.#learned) return false;
    if (missing) this.#waited_samples += out.length;
    const wanted = missing && !this.#ended && this.#waited_samples < silence_samples_max;
    if (!wanted && this.#gain === 0) return false;
    const step = (wanted ? 1 : -1) / fade_samples;
    const level = Math.sqrt(Math.min(this.#power, this.#power_before)) * smoothing_gain;
    for (let index = 0; index < out.length; index += 1) {
      this.#gain = Math.max(0, Math.min(1, this.#gain + step));
      const value = (out[index] ?? 0) + this.#next() * level * this.#gain;
      out[index] = Math.max(-1, Math.min(1, value));
    }
    return true;
  }

  /** The quietest of the last 10 to 20 frames: an encoder falls silent only after as many quiet ones. */
  #measure(samples: number, queue: SampleQueue): void {
    let sum = 0;
    for (let index = queue.end - samples; index < queue.end; index += 1) sum += (queue.samples[index] ?? 0) ** 2;
    this.#power = Math.min(this.#power, samples > 0 ? sum / samples : 0);
    this.#frames += 1;
    if (this.#frames < block_frames) return;
    this.#power_before = this.#power;
    this.#power = power_max;
    this.#frames = 0;
  }

  /** A sample of noise with less treble than white, −1 … 1 before smoothing (xorshift, Marsaglia, 2003). */
  #next(): number {
    let state = this.#random;
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    this.#random = state;
    this.#smoothed += (state / 2 ** 31 - this.#smoothed) * smoothing;
    return this.#smoothed;
  }
}

/** −50 dBFS: what is louder is not the silence between words. */
const power_max = 1e-5;
const block_frames = 10;
/** 20 ms. */
const fade_samples = 960;
const smoothing = 0.25;
/** Uniform noise has a power of 1 ÷ 3, and smoothing by `smoothing` leaves smoothing ÷ (2 − smoothing) of it. */
const smoothing_gain: number = Math.sqrt((3 * (2 - smoothing)) / smoothing);

/** Opus breaks its silence every 400 ms (RFC 6716 §2.1.9); half as long again for the network: silence that is longer is the end of a spurt. */
export const dtx_silence_ms_max = 600;
const silence_samples_max: number = dtx_silence_ms_max * samples_per_ms;
