import { assert } from "@talkgroup/schemas/light";

/** From what rate to what rate. */
export interface ResamplerOptions {
  /** 4 000 … 384 000; so too `to_hz`. */
  readonly from_hz: number;
  readonly to_hz: number;
}

/**
 * Changes the sample rate of a mono stream by any ratio: band-limited interpolation with a Kaiser-windowed sinc (Smith and Gossett, 1984).
 * Flat within 0.1 dB up to 0.85 of half the lower rate; from 1.05 of it on, what would alias lies below −70 dB. Delays by `delay_samples` of the input, and
 * allocates nothing after construction.
 */
export class Resampler {
  /** How many input samples an output sample looks ahead: what the stream is late by. */
  readonly delay_samples: number;
  readonly #step: number;
  readonly #taps: number;
  /** One row of taps for each of `phases` + 1 places between two input samples. */
  readonly #filter: Float32Array;
  readonly #input: Float32Array;
  #filled: number;
  /** Where in `#input` the next output sample lies, to a fraction. */
  #position: number;

  constructor(options: ResamplerOptions) {
    assertRate(options.from_hz);
    assertRate(options.to_hz);
    this.#step = options.from_hz / options.to_hz;
    // Towards a lower rate the sinc is as much wider as the pass band is narrower.
    const half = Math.ceil(half_taps * Math.max(1, this.#step));
    this.#taps = 2 * half;
    this.#filter = designFilter(half, pass_share * Math.min(1, 1 / this.#step));
    this.#input = new Float32Array(this.#taps + chunk_samples);
    this.delay_samples = half;
    // As if silence had gone before: the first output sample lies on the first input sample.
    this.#filled = half - 1;
    this.#position = half - 1;
  }

  /** The most samples that `process` writes for `input_samples`. */
  outputSamplesMax(input_samples: number): number {
    return Math.ceil(input_samples / this.#step) + 1;
  }

  /** Takes all of `input` and writes what can be computed by now to `out`, which holds `outputSamplesMax(input.length)`. Returns how many. */
  process(input: Float32Array, out: Float32Array): number {
    assert(out.length >= this.outputSamplesMax(input.length), "the output has room for all that the input yields");
    let written = 0;
    for (let offset = 0; offset < input.length; offset += chunk_samples) {
      const count = Math.min(chunk_samples, input.length - offset);
      for (let index = 0; index < count; index += 1) this.#input[this.#filled + index] = input[offset + index] ?? 0;
      this.#filled += count;
      written = this.#drain(out, written);
    }
    return written;
  }

  #drain(out: Float32Array, from: number): number {
    const half = this.#taps / 2;
    let written = from;
    while (Math.floor(this.#position) + half < this.#filled) {
      out[written] = this.#interpolate(this.#position);
      written += 1;
      this.#position += this.#step;
    }
    const used = Math.min(Math.floor(this.#position) - half + 1, this.#filled);
    this.#input.copyWithin(0, used, this.#filled);
    this.#filled -= used;
    this.#position -= used;
    return written;
  }

  /** Taps between two rows are interpolated: with 256 rows the error lies below that of the filter. */
  #interpolate(position: number): number {
    const taps = this.#taps;
    const whole = Math.floor(position);
    const place = (position - whole) * phases;
    const row = Math.floor(place);
    const share = place - row;
    const first = whole - taps / 2 + 1;
    const upper = row * taps;
    const lower = upper + taps;
    let sum = 0;
    for (let tap = 0; tap < taps; tap += 1) {
      const weight = this.#filter[upper + tap] ?? 0;
      sum += (this.#input[first + tap] ?? 0) * (weight + ((this.#filter[lower + tap] ?? 0) - weight) * share);
    }
    return sum;
  }
}

/** Changes the rate of a whole mono recording. The result is aligned with the original and round(length × to ÷ from) samples long. */
export function resampleAll(pcm: Float32Array, from_hz: number, to_hz: number): Float32Array {
  const resampler = new Resampler({ from_hz, to_hz });
  const length = Math.round((pcm.length * to_hz) / from_hz);
  // The filter's tail: what it is late by, and a sample more for what the ratio leaves over.
  const tail = new Float32Array(resampler.delay_samples + Math.ceil(from_hz / to_hz) + 1);
  const out = new Float32Array(resampler.outputSamplesMax(pcm.length) + resampler.outputSamplesMax(tail.length));
  const written = resampler.process(pcm, out);
  resampler.process(tail, out.subarray(written));
  return out.slice(0, length);
}

/** Row r, tap t: the windowed sinc at t − (half − 1) − r ÷ phases samples, each row scaled to pass a constant unchanged. */
function designFilter(half: number, cutoff: number): Float32Array {
  const taps = 2 * half;
  const filter = new Float32Array((phases + 1) * taps);
  for (let row = 0; row <= phases; row += 1) {
    let sum = 0;
    for (let tap = 0; tap < taps; tap += 1) {
      const distance = tap - (half - 1) - row / phases;
      const value = cutoff * sinc(cutoff * distance) * kaiser(distance / half);
      filter[row * taps + tap] = value;
      sum += value;
    }
    for (let tap = 0; tap < taps; tap += 1) filter[row * taps + tap] = (filter[row * taps + tap] ?? 0) / sum;
  }
  return filter;
}

function sinc(x: number): number {
  return x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
}

/** The Kaiser window (Kaiser, 1974) over −1 … 1. */
function kaiser(x: number): number {
  return Math.abs(x) >= 1 ? 0 : besselI0(kaiser_beta * Math.sqrt(1 - x * x)) / besselI0(kaiser_beta);
}

/** The modified Bessel function of the first kind and order 0, by its power series. */
function besselI0(x: number): number {
  let term = 1;
  let sum = 1;
  for (let index = 1; term > 1e-12 * sum; index += 1) {
    term *= (x / (2 * index)) ** 2;
    sum += term;
  }
  return sum;
}

function assertRate(rate_hz: number): void {
  assert(rate_hz >= rate_hz_min && rate_hz <= rate_hz_max, "sample rates lie between 4 and 384 kHz");
}

const rate_hz_min = 4_000;
const rate_hz_max = 384_000;
/** Input samples taken at once. */
const chunk_samples = 960;
const phases = 256;
/** Samples on either side at equal rates. */
const half_taps = 24;
/** Aliases below −70 dB. */
const kaiser_beta = 7;
/** The middle of the transition band, so that it ends a little above the lower rate's half. */
const pass_share = 0.94;
