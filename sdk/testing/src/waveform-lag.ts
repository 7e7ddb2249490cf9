import { sample_rate_hz } from "@talkgroup/core";
import { FourierTransform } from "./fourier.js";

/** The delay between two recordings, and how sure it is. */
export interface WaveformLag {
  /** How much later `heard` is than `said`; negative if earlier. Precise to a fraction of a sample when the waveform survived. */
  readonly lag_ms: number;
  /** Normalised correlation at that delay, −1 … 1: below about 0.3 the delay means nothing. */
  readonly correlation: number;
}

/**
 * The delay between two recordings of the same sound, from the peak of their cross-correlation (by Fourier transform, the peak refined
 * by a parabola). Both start at the same moment. For a sound that was stretched on the way, compare short pieces.
 */
export function waveformLag(heard: Float32Array, said: Float32Array, rate_hz: number = sample_rate_hz): WaveformLag {
  const correlation = crossCorrelation(heard, said);
  let peak = 0;
  for (let index = 1; index < correlation.length; index += 1) {
    if ((correlation[index] ?? 0) > (correlation[peak] ?? 0)) peak = index;
  }
  const length = correlation.length;
  const before = correlation[(peak + length - 1) % length] ?? 0;
  const at = correlation[peak] ?? 0;
  const after = correlation[(peak + 1) % length] ?? 0;
  const curvature = before - 2 * at + after;
  const fraction = curvature < 0 ? (before - after) / (2 * curvature) : 0;
  const samples = (peak > length / 2 ? peak - length : peak) + fraction;
  const energy = Math.sqrt(energyOf(heard) * energyOf(said));
  return { lag_ms: (samples * 1000) / rate_hz, correlation: energy > 0 ? at / energy : 0 };
}

/** Circular cross-correlation, padded so that it does not wrap: index i is a delay of i samples, length − i one of −i. */
function crossCorrelation(heard: Float32Array, said: Float32Array): Float64Array {
  const length = 2 ** Math.ceil(Math.log2(Math.max(2, heard.length + said.length)));
  const transform = new FourierTransform(length);
  const [heard_real, heard_imaginary] = spectrum(transform, heard);
  const [said_real, said_imaginary] = spectrum(transform, said);
  for (let index = 0; index < length; index += 1) {
    const a = heard_real[index] ?? 0;
    const b = heard_imaginary[index] ?? 0;
    const c = said_real[index] ?? 0;
    const d = said_imaginary[index] ?? 0;
    heard_real[index] = a * c + b * d;
    heard_imaginary[index] = b * c - a * d;
  }
  transform.inverse(heard_real, heard_imaginary);
  return heard_real;
}

function spectrum(transform: FourierTransform, pcm: Float32Array): readonly [Float64Array, Float64Array] {
  const real = new Float64Array(transform.length);
  const imaginary = new Float64Array(transform.length);
  real.set(pcm);
  transform.forward(real, imaginary);
  return [real, imaginary];
}

function energyOf(pcm: Float32Array): number {
  return pcm.reduce((sum, value) => sum + value * value, 0);
}
