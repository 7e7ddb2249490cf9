import { sample_rate_hz } from "@talkgroup/core";
import { assert } from "@talkgroup/schemas";

/** Loudness over time: the RMS of a 10 ms window every millisecond, 0 … 1. Value i is centred on millisecond i + 5. */
export function envelope(pcm: Float32Array, rate_hz: number = sample_rate_hz): Float32Array {
  const hop = rate_hz / 1000;
  const window = Math.round(hop * window_ms);
  const count = Math.max(0, Math.floor((pcm.length - window) / hop) + 1);
  const squares = new Float64Array(pcm.length + 1);
  for (let index = 0; index < pcm.length; index += 1) squares[index + 1] = (squares[index] ?? 0) + (pcm[index] ?? 0) ** 2;
  return Float32Array.from({ length: count }, (_, index) => {
    const start = Math.round(index * hop);
    return Math.sqrt(Math.max(0, (squares[start + window] ?? 0) - (squares[start] ?? 0)) / window);
  });
}

/** How far to look, and at what rate. */
export interface CorrelationOptions {
  /** The largest delay looked for, 0 … lag_ms_max. Default 500. */
  readonly lag_ms_max?: number;
  /** Of both signals. Default 48 000. */
  readonly rate_hz?: number;
}

/** How like two envelopes are, and how far apart in time. */
export interface Correlation {
  /** Pearson's coefficient of the two envelopes at the best delay, −1 … 1; 0 if one of them is silent. */
  readonly correlation: number;
  /** How much later `heard` has what `said` has. */
  readonly lag_ms: number;
}

/**
 * How much of what was said was heard, and how much later: the best correlation of the two envelopes over the spoken part of `said`
 * (first to last millisecond within 40 dB of its loudest).
 */
export function envelopeCorrelation(heard: Float32Array, said: Float32Array, options: CorrelationOptions = {}): Correlation {
  const { lag_ms_max = 500, rate_hz = sample_rate_hz } = options;
  assert(lag_ms_max >= 0 && lag_ms_max <= lag_ms_limit, "the delay looked for is bounded");
  const heard_envelope = envelope(heard, rate_hz);
  const said_envelope = envelope(said, rate_hz);
  const [first, last] = spokenRange(said_envelope);
  let best: Correlation = { correlation: 0, lag_ms: 0 };
  for (let lag_ms = 0; lag_ms <= lag_ms_max; lag_ms += 1) {
    const correlation = pearson(heard_envelope, said_envelope, first, last, lag_ms);
    if (correlation > best.correlation) best = { correlation, lag_ms };
  }
  return best;
}

/** First and one past the last value within 40 dB of the loudest. */
function spokenRange(values: Float32Array): readonly [number, number] {
  const threshold = values.reduce((loudest, value) => Math.max(loudest, value), 0) * spoken_ratio;
  const first = values.findIndex((value) => value > threshold);
  const last = values.findLastIndex((value) => value > threshold);
  return first < 0 ? [0, 0] : [first, last + 1];
}

function pearson(heard: Float32Array, said: Float32Array, first: number, last: number, lag: number): number {
  const count = last - first;
  let heard_sum = 0;
  let said_sum = 0;
  let heard_squares = 0;
  let said_squares = 0;
  let products = 0;
  for (let index = first; index < last; index += 1) {
    const x = heard[index + lag] ?? 0;
    const y = said[index] ?? 0;
    heard_sum += x;
    said_sum += y;
    heard_squares += x * x;
    said_squares += y * y;
    products += x * y;
  }
  const spread = (heard_squares - heard_sum ** 2 / count) * (said_squares - said_sum ** 2 / count);
  return spread > 0 ? (products - (heard_sum * said_sum) / count) / Math.sqrt(spread) : 0;
}

const window_ms = 10;
/** −40 dB: room noise and codec noise lie below, the ends of words above. */
const spoken_ratio = 0.01;
/** Work grows with it; ten seconds is far beyond any delay worth measuring. */
const lag_ms_limit = 10_000;
