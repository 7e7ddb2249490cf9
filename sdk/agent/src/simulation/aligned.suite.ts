import { waveformLag } from "@talkgroup/testing";

/**
 * `heard` shifted so that each piece lies where the same piece of `said` does, as listening tests by machine do before they compare
 * (ITU-T P.862 §10): a delay that moves by a few milliseconds is not heard, one that moves within a piece counts as the damage it is.
 * `edges` are the samples at which pieces begin and end, in order. Both recordings start at the same moment and have one rate.
 */
export function aligned(heard: Float32Array, said: Float32Array, edges: readonly number[], rate_hz: number): Float32Array {
  const reach_samples = Math.round(reach_s * rate_hz);
  const pieces = new Float32Array(said.length);
  for (let piece = 0; piece + 1 < edges.length; piece += 1) {
    const [start = 0, end = 0] = [edges[piece], edges[piece + 1]];
    const reach = heard.subarray(start, end + reach_samples);
    const lag_samples = Math.round((waveformLag(reach, said.subarray(start, end), rate_hz).lag_ms * rate_hz) / 1_000);
    const from = Math.max(0, start + lag_samples);
    pieces.set(heard.subarray(from, from + end - start), start);
  }
  return pieces;
}

/** Later than half a second nothing is played. */
const reach_s = 0.5;
