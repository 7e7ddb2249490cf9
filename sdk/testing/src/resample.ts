import { assert } from "@talkgroup/schemas";

/**
 * A recording at another rate: each sample is the sum of those around it under a Hann-windowed sinc that passes what both rates hold
 * (Smith, "Digital Audio Resampling", 2002). Exact to about −60 dB below 90 % of the lower rate's half. Offline: it costs some
 * 50 multiplications a sample. Rates in whole Hz, 1 000 … 384 000. Mono.
 */
export function resample(pcm: Float32Array, from_hz: number, to_hz: number): Float32Array {
  for (const rate_hz of [from_hz, to_hz]) {
    assert(Number.isInteger(rate_hz) && rate_hz >= rate_hz_min && rate_hz <= rate_hz_max, "a rate is 1 to 384 kHz");
  }
  if (from_hz === to_hz) return pcm.slice();
  // Positions of the output among the input's samples repeat: one filter for each.
  const shared = greatestDivisor(from_hz, to_hz);
  const phases = to_hz / shared;
  const step = from_hz / shared;
  const filters = Array.from({ length: phases }, (_, phase) => filterAt(((phase * step) % phases) / phases, from_hz, to_hz));
  const out = new Float32Array(Math.floor((pcm.length * phases) / step));
  for (let index = 0; index < out.length; index += 1) {
    out[index] = sumAt(pcm, Math.floor((index * step) / phases), filters[index % phases] ?? no_filter);
  }
  return out;
}

/** The filter for an output sample that lies `fraction` after an input sample. */
function filterAt(fraction: number, from_hz: number, to_hz: number): Float64Array {
  const cutoff = Math.min(1, (pass_share * to_hz) / from_hz);
  const half = Math.ceil(zero_crossings / cutoff);
  const filter = Float64Array.from({ length: 2 * half }, (_, index) => {
    const distance = index - half + 1 - fraction;
    if (Math.abs(distance) >= half) return 0;
    return cutoff * sinc(distance * cutoff) * (0.5 + 0.5 * Math.cos((Math.PI * distance) / half));
  });
  const sum = filter.reduce((total, value) => total + value, 0);
  return filter.map((value) => value / sum);
}

function sumAt(pcm: Float32Array, centre: number, filter: Float64Array): number {
  const start = centre - filter.length / 2 + 1;
  let sum = 0;
  for (let index = 0; index < filter.length; index += 1) sum += (pcm[start + index] ?? 0) * (filter[index] ?? 0);
  return sum;
}

function sinc(x: number): number {
  return x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}

const rate_hz_min = 1_000;
const rate_hz_max = 384_000;
const zero_crossings = 24;
/** The filter is not infinitely steep: what would fold back is cut a little early. */
const pass_share = 0.96;
const no_filter = new Float64Array(0);
