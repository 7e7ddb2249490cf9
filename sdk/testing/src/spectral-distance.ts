import { FourierTransform } from "./fourier.js";

/**
 * How different two recordings sound, in dB: for every 10 ms the root mean square difference of their log spectra (windows of 1024
 * samples), averaged over the windows in which `a` is not silent. 0 for equal recordings. Both must be aligned and of one rate.
 */
export function logSpectralDistance(a: Float32Array, b: Float32Array): number {
  const transform = new FourierTransform(window_samples);
  const shape = Float64Array.from(
    { length: window_samples },
    (_, index) => 0.5 - 0.5 * Math.cos((2 * Math.PI * index) / window_samples),
  );
  let sum_db = 0;
  let count = 0;
  for (let start = 0; start + window_samples <= Math.min(a.length, b.length); start += hop_samples) {
    const power_a = powerSpectrum(transform, shape, a, start);
    if (power_a.every((power) => power <= floor_power)) continue;
    sum_db += distance(power_a, powerSpectrum(transform, shape, b, start));
    count += 1;
  }
  return count === 0 ? 0 : sum_db / count;
}

function powerSpectrum(transform: FourierTransform, shape: Float64Array, pcm: Float32Array, start: number): Float64Array {
  const real = new Float64Array(window_samples);
  const imaginary = new Float64Array(window_samples);
  for (let index = 0; index < window_samples; index += 1) real[index] = (pcm[start + index] ?? 0) * (shape[index] ?? 0);
  transform.forward(real, imaginary);
  return Float64Array.from({ length: bins }, (_, bin) => {
    const power = (real[bin + 1] ?? 0) ** 2 + (imaginary[bin + 1] ?? 0) ** 2;
    return Math.max(power, floor_power);
  });
}

function distance(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let bin = 0; bin < bins; bin += 1) sum += (10 * Math.log10((a[bin] ?? 1) / (b[bin] ?? 1))) ** 2;
  return Math.sqrt(sum / bins);
}

const window_samples = 1024;
const hop_samples = 480;
/** The bins above direct current and up to 8 kHz at 48 kHz: where speech is. */
const bins = 170;
/** A tone of −80 dBFS: what lies below is not heard beside speech, and digital silence must not count as infinitely far away. */
const floor_power = 1e-8 * (window_samples / 4) ** 2;
