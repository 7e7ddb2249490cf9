import { assert } from "@talkgroup/schemas";
import type { HistogramCounts } from "../core/histogram.js";
import type { VoiceCounts } from "../core/voice-router.js";
import { emptyFanoutCounts, type FanoutCounts } from "./udp-fanout.js";
import type { VoiceWorkerCounts } from "./voice-message.js";

/**
 * What several voice workers counted, as if they were one. Datagrams from worker to worker are counted where they leave and where they
 * come, as on every socket: of `packets_in` the "relayed" ones came so. What all of them know alike is given once; of the ages of
 * their routes, the oldest.
 */
export function sumOfCounts(counts: readonly VoiceWorkerCounts[]): VoiceWorkerCounts {
  const [first, ...others] = counts;
  assert(first !== undefined, "there is a worker");
  return others.reduce(sumOf, first);
}

function sumOf(one: VoiceWorkerCounts, other: VoiceWorkerCounts): VoiceWorkerCounts {
  return {
    ...fanoutOf(one, other),
    system_drops: bothOf(one.system_drops, other.system_drops),
    verdicts: verdictsOf(one.verdicts, other.verdicts),
    packets_in: one.packets_in + other.packets_in,
    bytes_in: one.bytes_in + other.bytes_in,
    packets_out: one.packets_out + other.packets_out,
    bytes_out: one.bytes_out + other.bytes_out,
    copies_tunnelled: one.copies_tunnelled + other.copies_tunnelled,
    tunnel_dropped: one.tunnel_dropped + other.tunnel_dropped,
    routing_us: histogramOf(one.routing_us, other.routing_us),
    routes_applied: Math.max(one.routes_applied, other.routes_applied),
    routes_age_ms: oldest(one.routes_age_ms, other.routes_age_ms),
    sessions: Math.max(one.sessions, other.sessions),
    talks: one.talks + other.talks,
    addresses_remembered: one.addresses_remembered + other.addresses_remembered,
  };
}

function fanoutOf(one: FanoutCounts, other: FanoutCounts): FanoutCounts {
  const sum = emptyFanoutCounts();
  for (const name of Object.keys(sum) as (keyof FanoutCounts)[]) sum[name] = one[name] + other[name];
  return sum;
}

function verdictsOf(one: VoiceCounts, other: VoiceCounts): VoiceCounts {
  const sum = { ...one };
  for (const verdict of Object.keys(sum) as (keyof VoiceCounts)[]) sum[verdict] += other[verdict];
  return sum;
}

/** All workers have the same bounds. */
function histogramOf(one: HistogramCounts, other: HistogramCounts): HistogramCounts {
  const counts = one.counts.map((count, index) => count + (other.counts[index] ?? 0));
  return { bounds: one.bounds, counts, sum: one.sum + other.sum };
}

/** What one of them does not know, nobody knows of both. */
function bothOf(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : one + other;
}

function oldest(one: number | undefined, other: number | undefined): number | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return Math.max(one, other);
}
