import { describe, expect, it, vi } from "vitest";
import { default_limits } from "../core/limits.js";
import { metricsText } from "./metrics.js";
import { metricsSource } from "./operations.suite.js";

describe("metricsText", () => {
  it("tells everything a server counts", async () => {
    const lines = (await metricsText(metricsSource())).split("\n");
    for (const line of [
      "talkgroup_sessions 12",
      "talkgroup_connections 14",
      "talkgroup_channels 40",
      "talkgroup_organisations 2",
      "talkgroup_voice_up 1",
      'talkgroup_voice_packets_total{direction="in"} 100',
      'talkgroup_voice_packets_total{direction="out"} 500',
      'talkgroup_voice_bytes_total{direction="out"} 60000',
      'talkgroup_voice_accepted_total{kind="voice"} 70',
      'talkgroup_voice_drops_total{reason="bad_tag"} 3',
      'talkgroup_voice_drops_total{reason="tunnel_behind"} 4',
      'talkgroup_voice_drops_total{reason="system"} 6',
      'talkgroup_voice_routing_seconds_bucket{le="0.00001"} 5',
      'talkgroup_voice_routing_seconds_bucket{le="0.0001"} 8',
      'talkgroup_voice_routing_seconds_bucket{le="+Inf"} 9',
      "talkgroup_voice_routing_seconds_sum 0.001234",
      "talkgroup_voice_routing_seconds_count 9",
      "talkgroup_voice_snapshot_age_seconds 2.5",
      'talkgroup_event_loop_delay_seconds{statistic="p99"} 0.002',
      "talkgroup_store_up 1",
      "talkgroup_store_seconds 0.003",
      "talkgroup_hashes_waiting 1",
      "talkgroup_hashes_total 20",
      'talkgroup_http_requests_total{method="GET",route="/api/v1/orgs/:organisation_id",status="200"} 8',
      'talkgroup_limit_refusals_total{limit="sessions_max"} 6',
    ]) {
      expect(lines).toContain(line);
    }
  });

  it("has both a bound and a count of refusals for every limit", async () => {
    const text = await metricsText(metricsSource());
    for (const [limit, value] of Object.entries(default_limits)) {
      expect(text).toContain(`talkgroup_limit{limit="${limit}"} ${value}\n`);
      expect(text).toContain(`talkgroup_limit_refusals_total{limit="${limit}"} `);
    }
  });

  it("is the text format: each metric once, with help and type, and no line that is neither", async () => {
    const text = await metricsText(metricsSource());
    const types = [...text.matchAll(/^# TYPE (\w+) (counter|gauge|histogram)$/gm)].map(([, name]) => name ?? "");
    expect(new Set(types).size).toBe(types.length);
    expect(types.length).toBeGreaterThan(20);
    for (const line of text.split("\n").filter((each) => each !== "" && !each.startsWith("# "))) {
      const [, name = ""] = /^(\w+)(?:\{(?:\w+="[^"\n]*",?)+\})? -?[\d.e+-]+$/.exec(line) ?? [];
      expect(types.includes(name) || types.includes(name.replace(/_(?:bucket|sum|count)$/, "")), line).toBe(true);
    }
  });

  it("starts from nothing at each reading", async () => {
    expect((await metricsText(metricsSource())).match(/talkgroup_hashes_total \d+/)?.[0]).toBe("talkgroup_hashes_total 20");
    const later = await metricsText(metricsSource({ hashes: () => ({ waiting: 0, done: 21 }) }));
    expect(later).toContain("talkgroup_hashes_total 21\n");
  });

  it.each([
    ["has failed", () => Promise.reject(new Error("gone"))],
    ["does not answer", () => new Promise<never>(() => {})],
  ])("is there without the voice worker when it %s", async (_what, voice) => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      const text = metricsText(metricsSource({ voice }));
      await vi.advanceTimersByTimeAsync(1_000);
      expect(await text).toContain("talkgroup_voice_up 0\n");
      expect(await text).not.toContain("talkgroup_voice_packets_total");
      expect(await text).toContain("talkgroup_sessions 12\n");
    } finally {
      vi.useRealTimers();
    }
  });
});
