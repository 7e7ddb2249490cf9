import { assert, type RadioEffect, type RadioTone } from "@talkgroup/schemas/light";
import { sample_rate_hz } from "../codec/codec.js";
import { Biquad } from "./biquad.js";
import type { NoiseSource } from "./noise-source.js";
import { TonePlayer, toneSamples } from "./tone-player.js";

/**
 * What a radio does to one talker's voice, frame by frame and in place: saturation, a bed of noise while the talker talks, band-pass, a
 * tone when the key goes down; when it comes up a tone, with the bed still under it, and then the squelch's tail of noise.
 * Without an effect the voice is left as it is, to the bit. A change of effect while something is heard goes through the plain voice, one
 * frame there and one frame back, so it does not click. Nothing is allocated after construction.
 */
export class EffectChain {
  readonly #noise: NoiseSource;
  readonly #dry: Float32Array;
  readonly #high_pass = new Biquad();
  readonly #low_pass = new Biquad();
  readonly #down_tone = new TonePlayer();
  readonly #up_tone = new TonePlayer();
  /** What is wanted; `#effect` is what is in place. */
  #wanted: RadioEffect | undefined;
  #effect: RadioEffect | undefined;
  /** How much of the effect was heard at the end of the last frame, 0 … 1. */
  #wet = 0;
  #open = false;
  #sounding = false;
  #drive = 0;
  #drive_level = 1;
  /** Amplitudes of the noise before the band-pass, so that behind it it is as loud as asked. */
  #bed = 0;
  #tail = 0;
  #noise_now = 0;
  #noise_target = 0;
  #noise_step = 0;
  /** Samples still to come of the key-up tone's carrier, and then of the tail. */
  #carrier_left = 0;
  #tail_left = 0;

  /** `frame_samples` of each frame. The generator may be shared. */
  constructor(options: { readonly frame_samples: number; readonly noise: NoiseSource }) {
    this.#noise = options.noise;
    this.#dry = new Float32Array(options.frame_samples);
  }

  /** Changes the effect from the next frame on; undefined, or one without any field: none. The same values again are no change. */
  configure(effect: RadioEffect | undefined): void {
    // What is in place already need not be put there anew.
    this.#wanted = sameEffect(this.#effect, effect) ? this.#effect : effect;
  }

  /**
   * Takes one frame, a talker's `heard` voice or silence, and puts in its place what is heard. `open` says whether the talker's spurt
   * lasts; it may outlast the voice a little. Returns whether there is anything to hear: tail and tones outlast the spurt.
   */
  process(pcm: Float32Array, heard: boolean, open: boolean): boolean {
    assert(pcm.length === this.#dry.length, "a frame has the agreed length");
    const changing = this.#wanted !== this.#effect;
    // What nobody hears, or what is bypassed, can be changed at once.
    if (changing && (!this.#sounding || this.#wet === 0)) this.#install();
    const wet_from = this.#sounding ? this.#wet : this.#wetTarget();
    this.#turn(open);
    this.#sounding = heard || this.#soundsByItself();
    this.#wet = this.#wetTarget();
    if (!this.#sounding) this.#quieten();
    else if (wet_from > 0 || this.#wet > 0) this.#apply(pcm, wet_from);
    return this.#sounding;
  }

  #wetTarget(): number {
    return this.#effect !== undefined && this.#effect === this.#wanted ? 1 : 0;
  }

  #soundsByItself(): boolean {
    if (this.#effect === undefined) return false;
    const noisy = this.#noise_now > 0 || this.#tail_left > 0 || this.#carrier_left > 0;
    return this.#open || noisy || this.#down_tone.active || this.#up_tone.active;
  }

  /** The key goes down or comes up. */
  #turn(open: boolean): void {
    if (open === this.#open) return;
    this.#open = open;
    const effect = this.#effect;
    if (effect === undefined) return;
    this.#carrier_left = 0;
    this.#tail_left = 0;
    if (open) {
      start(this.#down_tone, effect.key_down_tone);
      return;
    }
    start(this.#up_tone, effect.key_up_tone);
    this.#carrier_left = effect.key_up_tone === undefined ? 0 : toneSamples(effect.key_up_tone);
    this.#tail_left = this.#tail > 0 ? Math.round(((effect.tail_ms ?? 0) * sample_rate_hz) / 1000) : 0;
  }

  #apply(pcm: Float32Array, wet_from: number): void {
    const blends = wet_from < 1 || this.#wet < 1;
    if (blends) this.#dry.set(pcm);
    if (this.#drive > 0) this.#saturate(pcm);
    if (this.#bed > 0 || this.#noise_now > 0 || this.#tail_left > 0) this.#addNoise(pcm);
    else this.#carrier_left = Math.max(0, this.#carrier_left - pcm.length);
    if (this.#effect?.low_hz !== undefined) this.#high_pass.process(pcm);
    if (this.#effect?.high_hz !== undefined) this.#low_pass.process(pcm);
    if (this.#down_tone.active) this.#down_tone.addInto(pcm);
    if (this.#up_tone.active) this.#up_tone.addInto(pcm);
    if (blends) blend(pcm, this.#dry, wet_from, this.#wet);
  }

  #saturate(pcm: Float32Array): void {
    const drive = this.#drive;
    const level = this.#drive_level;
    for (let index = 0; index < pcm.length; index += 1) pcm[index] = level * curve(drive * (pcm[index] as number));
  }

  #addNoise(pcm: Float32Array): void {
    for (let from = 0; from < pcm.length; ) {
      let to = pcm.length;
      this.#noise_target = 0;
      if (this.#open) {
        this.#noise_target = this.#bed;
      } else if (this.#carrier_left > 0) {
        this.#noise_target = this.#bed;
        to = Math.min(to, from + this.#carrier_left);
        this.#carrier_left -= to - from;
      } else if (this.#tail_left > 0) {
        this.#noise_target = this.#tail;
        to = Math.min(to, from + this.#tail_left);
        this.#tail_left -= to - from;
      }
      this.#addNoiseTo(pcm, from, to);
      from = to;
    }
  }

  /** The level moves within 2 ms: noise that starts at once has an edge. */
  #addNoiseTo(pcm: Float32Array, from: number, to: number): void {
    const noise = this.#noise;
    const level = this.#noise_target;
    const step = this.#noise_step;
    let now = this.#noise_now;
    let index = from;
    for (; index < to && now !== level; index += 1) {
      now = now < level ? Math.min(level, now + step) : Math.max(level, now - step);
      pcm[index] = (pcm[index] as number) + noise.next() * now;
    }
    for (; index < to && level > 0; index += 1) pcm[index] = (pcm[index] as number) + noise.next() * level;
    this.#noise_now = now;
  }

  /** Puts the wanted effect in place, from rest. */
  #install(): void {
    const effect = this.#wanted;
    this.#effect = effect;
    this.#wet = 0;
    this.#quieten();
    if (effect === undefined) return;
    if (effect.low_hz !== undefined) this.#high_pass.setHighPass(effect.low_hz);
    if (effect.high_hz !== undefined) this.#low_pass.setLowPass(effect.high_hz);
    const { drive_db = 0 } = effect;
    this.#drive = drive_db > 0 ? 10 ** (drive_db / 20) : 0;
    // A voice that reaches the reference comes out as loud as it went in; what is softer is lifted, what is louder is held down.
    this.#drive_level = drive_reference / curve(this.#drive * drive_reference);
    const { noise_db, tail_db, tail_ms = 0 } = effect;
    const lift = noise_db === undefined && tail_db === undefined ? 0 : 1 / Math.sqrt(this.#passedPower() * noise_power);
    this.#bed = noise_db === undefined ? 0 : 10 ** (noise_db / 20) * lift;
    this.#tail = tail_db === undefined || tail_ms === 0 ? 0 : 10 ** (tail_db / 20) * lift;
    this.#noise_step = Math.max(this.#bed, this.#tail) / noise_edge_samples;
  }

  /** The share of white noise that the band lets through. */
  #passedPower(): number {
    let sum = 0;
    for (let step = 0; step < power_steps; step += 1) {
      const frequency_hz = ((step + 0.5) * sample_rate_hz) / (2 * power_steps);
      const above = this.#effect?.low_hz === undefined ? 1 : this.#high_pass.powerAt(frequency_hz);
      sum += above * (this.#effect?.high_hz === undefined ? 1 : this.#low_pass.powerAt(frequency_hz));
    }
    return sum / power_steps;
  }

  /** Nothing is heard: the next spurt begins from rest. */
  #quieten(): void {
    this.#high_pass.reset();
    this.#low_pass.reset();
    this.#down_tone.stop();
    this.#up_tone.stop();
    this.#noise_now = 0;
    this.#carrier_left = 0;
    this.#tail_left = 0;
  }
}

function start(player: TonePlayer, tone: RadioTone | undefined): void {
  if (tone !== undefined) player.start(tone);
}

/** Odd and smooth: small values as they are, large ones towards 1. */
function curve(value: number): number {
  return value / Math.sqrt(1 + value * value);
}

function blend(pcm: Float32Array, dry: Float32Array, wet_from: number, wet_to: number): void {
  const step = (wet_to - wet_from) / pcm.length;
  for (let index = 0; index < pcm.length; index += 1) {
    const plain = dry[index] as number;
    pcm[index] = plain + ((pcm[index] as number) - plain) * (wet_from + step * (index + 1));
  }
}

function sameEffect(a: RadioEffect | undefined, b: RadioEffect | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  for (const name of figures) if (a[name] !== b[name]) return false;
  return sameTone(a.key_down_tone, b.key_down_tone) && sameTone(a.key_up_tone, b.key_up_tone);
}

function sameTone(a: RadioTone | undefined, b: RadioTone | undefined): boolean {
  return a?.frequency_hz === b?.frequency_hz && a?.duration_ms === b?.duration_ms && a?.gain_db === b?.gain_db;
}

const figures = [
  "low_hz",
  "high_hz",
  "drive_db",
  "noise_db",
  "tail_ms",
  "tail_db",
] as const satisfies readonly (keyof RadioEffect)[];
/** −20 dBFS: the level of a voice that is well set. */
const drive_reference = 0.1;
/** Of the generator's values. */
const noise_power = 1 / 3;
/** 2 ms. */
const noise_edge_samples = 96;
/** Within 0.2 dB of the exact share for any band, and quick: every new talker's chain asks for it. */
const power_steps = 64;
