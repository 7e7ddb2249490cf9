import { Random } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";
import { udp_patience_ms_max } from "./voice-link.js";
import { linkAt, pongTo, run, type Sent } from "./voice-link-rig.suite.js";

/** When the link's way changes, while pongs take `rtt_ms` to come back until datagrams are blocked. Somebody talks half of the time. */
function wayAt(rtt_ms: (count: number) => number, blocked_ms: number, until_ms: number): readonly [number, string][] {
  const { link, sent } = linkAt(0);
  const changes: [number, string][] = [];
  const under_way: { at_ms: number; pong: Uint8Array }[] = [];
  let seen = 0;
  for (let now_ms = 0; now_ms < until_ms; now_ms += 10) {
    if (now_ms % 20_000 < 10_000) link.handleVoice(now_ms);
    run(link, now_ms);
    for (; seen < sent.length; seen += 1) {
      const { path, bytes } = sent[seen] as Sent;
      if (path === "udp" && now_ms < blocked_ms) under_way.push({ at_ms: now_ms + rtt_ms(seen), pong: pongTo(bytes) });
    }
    for (const { pong } of under_way.filter(({ at_ms }) => at_ms === now_ms)) link.handlePong("udp", pong, pong.length, now_ms);
    if (link.transport !== (changes.at(-1)?.[1] ?? "none")) changes.push([now_ms, link.transport]);
  }
  return changes;
}

describe("a link over which pongs take long", () => {
  it.each([750, 800, 1_200, 2_000])(
    "stays with datagrams where a pong takes %i ms, once it knows, and still sees when they are blocked",
    (rtt) => {
      const changes = wayAt(() => rtt, 60_000, 70_000);
      expect(changes.map(([, way]) => way)).toEqual(["tunnel", "udp", "tunnel"]);
      expect(changes[1]?.[0]).toBe(rtt);
      // The last pong comes after one round trip, the ping after it is the first without, and that is waited for as long as one takes.
      expect((changes[2]?.[0] ?? 0) - 60_000).toBeLessThanOrEqual(2 * rtt + 500);
    },
  );

  it("stays with datagrams where pongs take 300 to 1,100 ms", () => {
    const random = new Random(5);
    const changes = wayAt(() => 300 + 10 * random.integer(81), 120_000, 120_000);
    expect(changes.filter(([at_ms]) => at_ms > 1_100)).toEqual([]);
    expect(changes.at(-1)?.[1]).toBe("udp");
  });

  it("waits three seconds for a pong at most, however much those before varied", () => {
    const changes = wayAt((count) => (count % 2 === 0 ? 100 : 2_800), 25_000, 40_000);
    const [at_ms, way] = changes.find(([after_ms]) => after_ms >= 25_000) ?? [0, ""];
    expect(way).toBe("tunnel");
    // The last pong comes 2,800 ms after the last ping that came through, and the next ping within 200 ms.
    expect(at_ms).toBeLessThanOrEqual(25_000 + 2_800 + 200 + udp_patience_ms_max + 100);
  });
});
