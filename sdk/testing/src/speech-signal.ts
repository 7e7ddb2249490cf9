import { sample_rate_hz } from "@talkgroup/core";
import type { Random } from "./random.js";

/**
 * Sound with what matters of speech to codecs, jitter buffers and measures: voiced syllables (a gliding pitch of 90–200 Hz through three
 * formants) at 3–5 a second, unvoiced consonants before some, and pauses between phrases. Mono, 48 kHz, peak 0.5.
 * No two seconds are alike, so a delay found by correlation is unambiguous.
 */
export function speechLike(seconds: number, random: Random): Float32Array {
  const pcm = new Float32Array(Math.round(seconds * sample_rate_hz));
  let position = Math.round(0.02 * sample_rate_hz);
  let syllables_left = 3 + random.integer(6);
  while (position < pcm.length) {
    if (syllables_left === 0) {
      position += Math.round((0.25 + 0.3 * random.next()) * sample_rate_hz);
      syllables_left = 3 + random.integer(6);
    }
    syllables_left -= 1;
    if (random.next() < consonant_share) position = addConsonant(pcm, position, random);
    position = addVowel(pcm, position, random);
  }
  return normalise(pcm);
}

/** One sharp click of 1 ms at `at_ms`, otherwise silence: the plainest mark to measure a delay by. Mono, 48 kHz, peak 0.8. */
export function click(duration_ms: number, at_ms: number): Float32Array {
  const pcm = new Float32Array(Math.round((duration_ms * sample_rate_hz) / 1000));
  const start = Math.round((at_ms * sample_rate_hz) / 1000);
  const length = sample_rate_hz / 1000;
  for (let index = 0; index < length && start + index < pcm.length; index += 1) {
    pcm[start + index] = 0.8 * Math.sin((2 * Math.PI * 2 * index) / length) * (1 - index / length);
  }
  return pcm;
}

/** Adds a voiced syllable of 200–330 ms and returns where it ends. */
function addVowel(pcm: Float32Array, start: number, random: Random): number {
  const length = Math.round((0.2 + 0.13 * random.next()) * sample_rate_hz);
  const loudness = 0.5 + 0.5 * random.next();
  const pitch_from_hz = 90 + 110 * random.next();
  const pitch_to_hz = pitch_from_hz * (0.85 + 0.3 * random.next());
  const vowel = vowels[random.integer(vowels.length)] ?? vowel_default;
  const formants = vowel.map(
    (frequency_hz, index) => new Resonator(frequency_hz * (0.95 + 0.1 * random.next()), 60 + 40 * index),
  );
  let phase = 0;
  for (let index = 0; index < length && start + index < pcm.length; index += 1) {
    const progress = index / length;
    phase += (pitch_from_hz + (pitch_to_hz - pitch_from_hz) * progress) / sample_rate_hz;
    const pulse = phase >= 1 ? 1 + 0.1 * random.normal() : 0;
    phase %= 1;
    const excitation = pulse + 0.004 * random.normal();
    let value = 0;
    for (const formant of formants) value += formant.next(excitation);
    pcm[start + index] = (pcm[start + index] ?? 0) + value * loudness * Math.sin(Math.PI * progress) ** 2;
  }
  return start + length;
}

/** Adds 40–90 ms of high noise and returns where it ends. */
function addConsonant(pcm: Float32Array, start: number, random: Random): number {
  const length = Math.round((0.04 + 0.05 * random.next()) * sample_rate_hz);
  const hiss = new Resonator(3_000 + 3_000 * random.next(), 1_500);
  for (let index = 0; index < length && start + index < pcm.length; index += 1) {
    pcm[start + index] = 0.25 * hiss.next(random.normal()) * Math.sin((Math.PI * index) / length);
  }
  return start + length;
}

function normalise(pcm: Float32Array): Float32Array {
  const peak = pcm.reduce((loudest, value) => Math.max(loudest, Math.abs(value)), 0);
  return peak > 0 ? pcm.map((value) => (value * peak_level) / peak) : pcm;
}

/** A two-pole resonance with unit gain at its peak's scale: one formant. */
class Resonator {
  readonly #a: number;
  readonly #b: number;
  readonly #gain: number;
  #last = 0;
  #before = 0;

  constructor(frequency_hz: number, bandwidth_hz: number) {
    const radius = Math.exp((-Math.PI * bandwidth_hz) / sample_rate_hz);
    this.#a = 2 * radius * Math.cos((2 * Math.PI * frequency_hz) / sample_rate_hz);
    this.#b = -radius * radius;
    this.#gain = 1 - radius;
  }

  next(excitation: number): number {
    const value = this.#gain * excitation + this.#a * this.#last + this.#b * this.#before;
    this.#before = this.#last;
    this.#last = value;
    return value;
  }
}

/** First three formants in Hz of five vowels (Peterson and Barney, 1952, rounded). */
const vowels: readonly (readonly number[])[] = [
  [730, 1090, 2440],
  [270, 2290, 3010],
  [300, 870, 2240],
  [530, 1840, 2480],
  [570, 840, 2410],
];
const vowel_default: readonly number[] = [500, 1500, 2500];
const consonant_share = 0.4;
const peak_level = 0.5;
