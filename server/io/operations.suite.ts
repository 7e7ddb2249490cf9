import { default_limits } from "../core/limits.js";
import { VoiceRouter } from "../core/voice-router.js";
import type { MetricsSource } from "./metrics.js";
import type { VoiceWorkerCounts } from "./voice-message.js";

/** What a voice worker might have counted. */
function countsOfVoice(): VoiceWorkerCounts {
  const router = new VoiceRouter<string>({ importKey: (key) => key, verify: () => false, sign: () => {} }, "");
  return {
    verdicts: { ...router.counts, forward: 70, pong: 5, bad_tag: 3 },
    packets_in: 100,
    bytes_in: 12_000,
    packets_out: 500,
    bytes_out: 60_000,
    copies: 495,
    bytes: 59_000,
    send_errors: 1,
    send_no_buffers: 0,
    copies_dropped: 2,
    system_drops: 6,
    copies_tunnelled: 10,
    tunnel_dropped: 4,
    routing_us: { bounds: [10, 100], counts: [5, 3, 1], sum: 1_234 },
    routes_applied: 9,
    routes_age_ms: 2_500,
    sessions: 12,
    talks: 1,
    addresses_remembered: 3,
  };
}

/** A server's numbers, to be changed one by one. */
export function metricsSource(changes: Partial<MetricsSource> = {}): MetricsSource {
  return {
    limits: default_limits,
    sessions: () => 12,
    connections: () => 14,
    channels: () => 40,
    organisations: () => 2,
    voice: () => Promise.resolve(countsOfVoice()),
    store: () => ({ ok: true, store_ms: 3 }),
    loop: () => ({ p50_ms: 0.1, p99_ms: 2, max_ms: 8 }),
    refusals: () => [{ labels: { limit: "sessions_max" }, count: 6 }],
    hashes: () => ({ waiting: 1, done: 20 }),
    requests: () => [{ labels: { method: "GET", route: "/api/v1/orgs/:organisation_id", status: "200" }, count: 8 }],
    ...changes,
  };
}
