import { assert } from "@talkgroup/schemas";
import { FourierTransform } from "./fourier.js";
import { resample } from "./resample.js";
import { thirdOctaveBands } from "./third-octave.js";

/**
 * How much of degraded speech is understood: the short-time objective intelligibility measure (Taal, Hendriks, Heusdens and Jensen,
 * "An Algorithm for Intelligibility Prediction of Time–Frequency Weighted Noisy Speech", IEEE TASLP 19(7), 2011). 1 is all of it,
 * below 0.3 nothing: clipping at what the original allows makes even unrelated noise follow it a little. It is the mean correlation of loudness over 384 ms in 15 third-octave bands from 150 Hz; what is silent in `clean`
 * does not count, nor does level.
 *
 * Both are mono, of one rate (1 000 … 384 000 Hz, whole) and aligned: some milliseconds of misalignment count as damage. The longer
 * is cut. Throws if `clean` holds less than 384 ms of sound within 40 dB of its loudest.
 */
export function stoi(clean: Float32Array, degraded: Float32Array, sample_rate_hz: number): number {
  const samples = Math.min(clean.length, degraded.length);
  const original = resample(clean.subarray(0, samples), sample_rate_hz, rate_hz);
  const heard = resample(degraded.subarray(0, samples), sample_rate_hz, rate_hz);
  const starts = spokenFrames(original);
  const original_bands = bandLevels(withoutSilence(original, starts));
  const heard_bands = bandLevels(withoutSilence(heard, starts));
  const frames = original_bands.length / band_count;
  assert(frames >= segment_frames, "intelligibility is measured on at least 384 ms of speech");
  let sum = 0;
  for (let end = segment_frames; end <= frames; end += 1) {
    for (let band = 0; band < band_count; band += 1) sum += segmentCorrelation(original_bands, heard_bands, end, band);
  }
  return sum / ((frames - segment_frames + 1) * band_count);
}

/** Where the frames begin that are within 40 dB of the loudest. */
function spokenFrames(pcm: Float32Array): readonly number[] {
  const energies: number[] = [];
  for (let start = 0; start + frame_samples <= pcm.length; start += hop_samples) {
    let energy = 0;
    for (let index = 0; index < frame_samples; index += 1) energy += ((pcm[start + index] ?? 0) * (window[index] ?? 0)) ** 2;
    energies.push(energy);
  }
  const loudest = energies.reduce((most, energy) => Math.max(most, energy), 0);
  const starts: number[] = [];
  energies.forEach((energy, frame) => {
    if (energy > loudest * silence_share) starts.push(frame * hop_samples);
  });
  return starts;
}

/** The frames that begin at `starts`, windowed, and overlapped anew without the gaps between them. */
function withoutSilence(pcm: Float32Array, starts: readonly number[]): Float64Array {
  const joined = new Float64Array(starts.length === 0 ? 0 : (starts.length - 1) * hop_samples + frame_samples);
  starts.forEach((start, frame) => {
    for (let index = 0; index < frame_samples; index += 1) {
      const at = frame * hop_samples + index;
      joined[at] = (joined[at] ?? 0) + (pcm[start + index] ?? 0) * (window[index] ?? 0);
    }
  });
  return joined;
}

/** The level of each band in each frame: frame after frame, `band_count` values each. */
function bandLevels(pcm: Float64Array): Float64Array {
  const transform = new FourierTransform(transform_samples);
  const real = new Float64Array(transform_samples);
  const imaginary = new Float64Array(transform_samples);
  const frames = Math.max(0, Math.floor((pcm.length - frame_samples) / hop_samples) + 1);
  const levels = new Float64Array(frames * band_count);
  for (let frame = 0; frame < frames; frame += 1) {
    real.fill(0);
    imaginary.fill(0);
    for (let index = 0; index < frame_samples; index += 1) {
      real[index] = (pcm[frame * hop_samples + index] ?? 0) * (window[index] ?? 0);
    }
    transform.forward(real, imaginary);
    bands.forEach(({ from_bin, end_bin }, band) => {
      let power = 0;
      for (let bin = from_bin; bin < end_bin; bin += 1) power += (real[bin] ?? 0) ** 2 + (imaginary[bin] ?? 0) ** 2;
      levels[frame * band_count + band] = Math.sqrt(power);
    });
  }
  return levels;
}

/** The correlation of a band's levels over the segment that ends before frame `end`, after what was heard is scaled and clipped. */
function segmentCorrelation(original: Float64Array, heard: Float64Array, end: number, band: number): number {
  const x = new Float64Array(segment_frames);
  const y = new Float64Array(segment_frames);
  let original_power = 0;
  let heard_power = 0;
  for (let index = 0; index < segment_frames; index += 1) {
    const at = (end - segment_frames + index) * band_count + band;
    x[index] = original[at] ?? 0;
    y[index] = heard[at] ?? 0;
    original_power += (x[index] ?? 0) ** 2;
    heard_power += (y[index] ?? 0) ** 2;
  }
  const scale = heard_power > 0 ? Math.sqrt(original_power / heard_power) : 0;
  for (let index = 0; index < segment_frames; index += 1) {
    y[index] = Math.min((y[index] ?? 0) * scale, (x[index] ?? 0) * clip_factor);
  }
  return correlation(x, y);
}

/** Pearson's. 0 if either does not vary: then there is nothing to follow. */
function correlation(a: Float64Array, b: Float64Array): number {
  const a_mean = a.reduce((sum, value) => sum + value, 0) / a.length;
  const b_mean = b.reduce((sum, value) => sum + value, 0) / b.length;
  let both = 0;
  let a_power = 0;
  let b_power = 0;
  for (let index = 0; index < a.length; index += 1) {
    const a_value = (a[index] ?? 0) - a_mean;
    const b_value = (b[index] ?? 0) - b_mean;
    both += a_value * b_value;
    a_power += a_value ** 2;
    b_power += b_value ** 2;
  }
  const powers = Math.sqrt(a_power * b_power);
  return powers > 0 ? both / powers : 0;
}

const rate_hz = 10_000;
const frame_samples = 256;
const hop_samples = 128;
const transform_samples = 512;
const band_count = 15;
const lowest_hz = 150;
/** 384 ms: as long as the authors found words need. */
const segment_frames = 30;
/** −40 dB. */
const silence_share = 1e-4;
/** What was heard is at most so much louder than the original: a signal to distortion ratio of −15 dB. */
const clip_factor = 1 + 10 ** (15 / 20);
const bands = thirdOctaveBands(band_count, lowest_hz, transform_samples, rate_hz);
/** A Hann window without the zeros at its ends, as the authors have it. */
const window = Float64Array.from(
  { length: frame_samples },
  (_, index) => 0.5 - 0.5 * Math.cos((2 * Math.PI * (index + 1)) / (frame_samples + 1)),
);
