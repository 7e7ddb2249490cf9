import { history_samples, type SampleQueue } from "../sample-queue.js";

/**
 * Plays speech faster or slower without changing its pitch: takes out or repeats one pitch period, at the place where the sound is most
 * like itself, and cross-fades over 5 ms (waveform similarity overlap-add; Verhelst and Roelands, 1993).
 *
 * `least` and `most` bound the change in samples. `likeness_min` (−1 … 1) says how periodic the sound must be; in near silence any change
 * is inaudible and exactly `most` is made. Returns the number of samples taken out, 0 if it is no good moment.
 */
export function shorten(queue: SampleQueue, least: number, most: number, likeness_min: number): number {
  const { samples, start } = queue;
  const longest = Math.min(most, lag_samples_max, queue.length - fade_samples);
  if (longest < 1) return 0;
  let lag = longest;
  if (!isQuiet(samples, start, start + fade_samples + longest)) {
    if (longest < least) return 0;
    lag = bestLag(samples, start, 1, Math.max(least, lag_samples_min), longest, likeness_min);
    if (lag === 0) return 0;
  }
  // The fade is written where the later part lies, backwards because the two may overlap.
  for (let index = fade_samples - 1; index >= 0; index -= 1) {
    const now = samples[start + index] ?? 0;
    const later = samples[start + lag + index] ?? 0;
    samples[start + lag + index] = now + (later - now) * fadeWeight(index);
  }
  // What was played comes along: to lengthen again looks back at it, and what was skipped would click where it meets the fade.
  const kept = Math.min(start, history_samples);
  samples.copyWithin(start + lag - kept, start - kept, start);
  queue.start += lag;
  return lag;
}

/** The same, but repeats a period: returns the number of samples put in. */
export function lengthen(queue: SampleQueue, least: number, most: number, likeness_min: number): number {
  queue.makeRoom(lag_samples_max);
  const { samples, start } = queue;
  const longest = Math.min(most, lag_samples_max, start, history_samples);
  if (longest < 1 || queue.length < fade_samples) return 0;
  let lag = longest;
  if (!isQuiet(samples, start - longest, start + fade_samples)) {
    if (longest < least) return 0;
    lag = bestLag(samples, start, -1, Math.max(least, lag_samples_min), longest, likeness_min);
    if (lag === 0) return 0;
  }
  // The tail moves back by one period; the fade goes from the present to the past, and the past leads to the present again.
  samples.copyWithin(start + lag, start, queue.end);
  queue.end += lag;
  for (let index = 0; index < lag || index < fade_samples; index += 1) {
    const now = samples[start + lag + index] ?? 0;
    const before = samples[start + index - (index < lag ? lag : 0)] ?? 0;
    samples[start + index] = now + (before - now) * fadeWeight(index);
  }
  return lag;
}

function fadeWeight(index: number): number {
  return index < fade_samples ? (index + 0.5) / fade_samples : 1;
}

function isQuiet(samples: Float32Array, from: number, to: number): boolean {
  let sum = 0;
  for (let index = from; index < to; index += 1) sum += (samples[index] ?? 0) ** 2;
  return sum < quiet_power * (to - from);
}

/** The distance at which the 5 ms at `at` are most like those before or after; 0 if none is as like as asked. */
function bestLag(
  samples: Float32Array,
  at: number,
  direction: 1 | -1,
  least: number,
  most: number,
  likeness_min: number,
): number {
  if (most < least) return 0;
  let coarse = least;
  let best = -2;
  for (let lag = least; lag <= most; lag += coarse_step) {
    const found = likeness(samples, at, at + direction * lag, coarse_step);
    if (found > best) {
      best = found;
      coarse = lag;
    }
  }
  let lag_best = coarse;
  best = -2;
  for (let lag = Math.max(least, coarse - coarse_step + 1); lag <= Math.min(most, coarse + coarse_step - 1); lag += 1) {
    const found = likeness(samples, at, at + direction * lag, 1);
    if (found > best) {
      best = found;
      lag_best = lag;
    }
  }
  return best >= likeness_min ? lag_best : 0;
}

/** Normalised correlation of two stretches of 5 ms, −1 … 1. */
function likeness(samples: Float32Array, a: number, b: number, step: number): number {
  let products = 0;
  let squares_a = 0;
  let squares_b = 0;
  for (let index = 0; index < fade_samples; index += step) {
    const x = samples[a + index] ?? 0;
    const y = samples[b + index] ?? 0;
    products += x * y;
    squares_a += x * x;
    squares_b += y * y;
  }
  return products / Math.sqrt(squares_a * squares_b + tiny);
}

/** 5 ms. */
export const fade_samples = 240;
/** 400 Hz: higher voices are found at two periods. */
export const lag_samples_min = 120;
/** 80 Hz. */
export const lag_samples_max = 600;
/** −50 dBFS. */
const quiet_power = 1e-5;
const coarse_step = 4;
const tiny = 1e-12;
