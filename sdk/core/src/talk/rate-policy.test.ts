import { GilbertElliott, Random } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";
import { RatePolicy } from "./rate-policy.js";

/** A listener that counts what came in each second. */
interface Link {
  /** Whether a packet of `bytes`, headers included, sent at `now_ms`, comes. */
  carry(bytes: number, now_ms: number): boolean;
}

/** A queue of 50 ms that drops what does not fit: what a full link does. */
function bottleneck(bits_per_s: number): Link {
  const queue_bytes_max = (bits_per_s * 0.05) / 8;
  let queued_bytes = 0;
  let last_ms = 0;
  return {
    carry(bytes, now_ms) {
      queued_bytes = Math.max(0, queued_bytes - ((now_ms - last_ms) * bits_per_s) / 8_000);
      last_ms = now_ms;
      if (queued_bytes + bytes > queue_bytes_max) return false;
      queued_bytes += bytes;
      return true;
    },
  };
}

function lossy(loss: number, mean_burst: number, seed = 1): Link {
  const chain = new GilbertElliott({ loss, mean_burst, seed });
  return { carry: () => !chain.lose() };
}

function clean(): Link {
  return { carry: () => true };
}

interface Second {
  readonly media_kbps: number;
  readonly kbps: number;
  readonly copies: number;
  readonly loss: number;
  readonly changed: boolean;
}

/** Talks for some seconds; each second's report comes back a second later. */
function talk(policy: RatePolicy, link: Link, seconds: number, from_s = 0): Second[] {
  const log: Second[] = [];
  let told = { target_id: 1, loss: 0, burst_packets: 1 };
  for (let second = from_s; second < from_s + seconds; second += 1) {
    const media_bytes = (policy.encoder.bitrate_bps * (1 + policy.offsets.length)) / 800;
    const next = count(link, media_bytes + packet_overhead_bytes, second);
    if (second > from_s) policy.handleReport(told, (second + 1) * 1000);
    told = next;
    const changed = policy.update((second + 1) * 1000);
    const kbps = policy.encoder.bitrate_bps / 1000;
    const copies = policy.offsets.length;
    log.push({ media_kbps: kbps * (1 + copies), kbps, copies, loss: next.loss, changed });
  }
  return log;
}

function count(link: Link, bytes: number, second: number): { target_id: number; loss: number; burst_packets: number } {
  let missed = 0;
  let bursts = 0;
  let before = true;
  for (let packet = 0; packet < 100; packet += 1) {
    const came = link.carry(bytes, second * 1000 + packet * 10);
    if (!came) missed += 1;
    if (!came && before) bursts += 1;
    before = came;
  }
  return { target_id: 1, loss: missed / 100, burst_packets: bursts === 0 ? 1 : missed / bursts };
}

function meanLoss(log: readonly Second[]): number {
  return log.reduce((sum, { loss }) => sum + loss, 0) / log.length;
}

describe("the rate policy", () => {
  it("begins at the full rate with in-band FEC, and changes nothing while nothing is lost", () => {
    const policy = new RatePolicy();
    expect(policy.encoder).toEqual(beginning);
    expect(policy.offsets).toEqual([]);
    expect(talk(policy, clean(), 90).some(({ changed }) => changed)).toBe(false);
    expect(policy.encoder).toEqual(beginning);
  });

  it("mends a few single losses with FEC alone, sized by them", () => {
    const policy = new RatePolicy();
    const log = talk(policy, lossy(0.02, 1.02), 60);
    expect(policy.encoder).toMatchObject({ bitrate_bps: 48_000, fec: true });
    expect(log.filter(({ copies }) => copies > 0).length).toBeLessThan(6);
    const percent = (loss: number): number => {
      const each = new RatePolicy();
      for (let second = 1; second < 20; second += 1) {
        each.handleReport({ target_id: 1, loss, burst_packets: 1 }, second * 1000);
        each.update(second * 1000);
      }
      return each.encoder.expected_loss_percent;
    };
    expect([0, 0.01, 0.03, 0.045, 0.049].map(percent)).toEqual([2, 2, 3, 5, 5]);
  });

  for (const seed of [1, 2, 3, 4, 5, 6]) {
    it(`lets two frames ride along within seconds when a tenth is lost in bursts, and stays so (${seed})`, () => {
      const policy = new RatePolicy();
      const log = talk(policy, lossy(0.1, 2, seed), 180);
      const first = log.findIndex(({ copies }) => copies > 0);
      expect(first, "seconds until the first copy").toBeLessThanOrEqual(3);
      const full = log.findIndex(({ copies, kbps }) => copies === 2 && kbps === 32);
      expect(full).toBeLessThanOrEqual(12);
      expect(policy.encoder.fec).toBe(false);
      const steady = log.slice(30);
      expect(steady.filter(({ copies, kbps }) => copies === 2 && kbps === 32).length).toBeGreaterThan(0.9 * steady.length);
      expect(steady.filter(({ changed }) => changed).length).toBeLessThan(8);
      expect(Math.max(...log.map(({ media_kbps }) => media_kbps))).toBeLessThanOrEqual(96);
    });
  }

  it("pays for the first copies with bit rate, before it tries to send more", () => {
    const policy = new RatePolicy();
    const log = talk(policy, lossy(0.2, 2), 6);
    const first = log.find(({ copies }) => copies > 0);
    expect(first).toMatchObject({ copies: 1, kbps: 24 });
  });

  for (const link_kbps of [100, 108]) {
    it(`finds what a link of ${link_kbps} kbit/s bears, and seldom tries for more`, () => {
      const policy = new RatePolicy();
      const log = talk(policy, bottleneck(link_kbps * 1000), 600);
      expect(meanLoss(log.slice(0, 5)), "it was too much at first").toBeGreaterThan(0.05);
      const later = log.slice(60);
      expect(meanLoss(later)).toBeLessThan(0.01);
      // 68 kbit/s are headers and padding: a link of 108 has room for 40 of media.
      const mean_kbps = later.reduce((sum, { media_kbps }) => sum + media_kbps, 0) / later.length;
      expect(mean_kbps).toBeGreaterThan(Math.max(24, 0.8 * (link_kbps - headers_kbps)) - 0.5);
      expect(later.filter(({ loss }) => loss > 0.02).length, "seconds of trials that failed").toBeLessThan(25);
      const last = log.slice(300);
      expect(last.filter(({ changed }) => changed).length, "changes in five minutes").toBeLessThan(25);
    });
  }

  it("does not take a link that is bad and narrow for one that is only bad", () => {
    const policy = new RatePolicy();
    const narrow = bottleneck(130_000);
    const chain = new GilbertElliott({ loss: 0.1, mean_burst: 2, seed: 4 });
    const both: Link = { carry: (bytes, now_ms) => !chain.lose() && narrow.carry(bytes, now_ms) };
    const log = talk(policy, both, 300);
    const later = log.slice(60);
    expect(meanLoss(later)).toBeLessThan(0.15);
    expect(later.filter(({ copies }) => copies > 0).length).toBeGreaterThan(0.85 * later.length);
  });

  it("gives way when the link fills up later, and comes back when it is free again", () => {
    const policy = new RatePolicy();
    talk(policy, clean(), 20);
    const crowded = talk(policy, bottleneck(102_000), 40, 20);
    expect(meanLoss(crowded.slice(15))).toBeLessThan(0.03);
    expect(crowded.at(-1)?.media_kbps).toBeLessThan(40);
    const free = talk(policy, clean(), 120, 60);
    expect(free.at(-1)).toMatchObject({ kbps: 48, copies: 0, loss: 0 });
  });

  it("takes protection away slowly", () => {
    const policy = new RatePolicy();
    talk(policy, lossy(0.15, 2), 30);
    const log = talk(policy, clean(), 90, 30);
    expect(log.findIndex(({ copies }) => copies < 2)).toBeGreaterThan(10);
    expect(log.at(-1)).toMatchObject({ kbps: 48, copies: 0 });
    expect(log.filter(({ changed }) => changed).length).toBeLessThanOrEqual(6);
  });

  it("holds for a while without reports; then nothing is lost, and protection goes a step at a time", () => {
    const policy = new RatePolicy();
    talk(policy, lossy(0.15, 2), 30);
    const { encoder, offsets } = policy;
    expect(offsets).toHaveLength(2);
    for (let second = 31; second < 40; second += 1) expect(policy.update(second * 1000)).toBe(false);
    expect([policy.encoder, policy.offsets]).toEqual([encoder, offsets]);
    const seconds: number[] = [];
    for (let second = 40; second < 150; second += 1) if (policy.update(second * 1000)) seconds.push(second);
    expect(policy.encoder).toEqual(beginning);
    expect(policy.offsets).toEqual([]);
    expect(seconds.length).toBeLessThanOrEqual(5);
  });

  it("keeps what it knows while the player is silent, and goes back to its beginning after a minute", () => {
    const policy = new RatePolicy();
    talk(policy, lossy(0.15, 2), 30);
    for (let second = 31; second < 89; second += 1) expect(policy.update(second * 1000, false)).toBe(false);
    expect(policy.offsets).toHaveLength(2);
    // Having just begun to talk is no silence of the listeners.
    for (let second = 89; second < 92; second += 1) expect(policy.update(second * 1000)).toBe(false);
    for (let second = 92; second < 200; second += 1) policy.update(second * 1000, false);
    expect(policy.encoder).toEqual(beginning);
    expect(policy.offsets).toEqual([]);
  });

  it("does as well when listeners report only what they missed", () => {
    const policy = new RatePolicy();
    const chain = new GilbertElliott({ loss: 0.01, mean_burst: 1.05, seed: 8 });
    let copies = 0;
    for (let second = 1; second < 300; second += 1) {
      const { loss, burst_packets } = count({ carry: () => !chain.lose() }, 0, second);
      if (loss > 0) policy.handleReport({ target_id: 1, loss, burst_packets }, second * 1000);
      policy.update(second * 1000);
      copies += policy.offsets.length;
    }
    expect(policy.encoder.fec).toBe(true);
    expect(copies).toBeLessThan(40);
  });

  it("listens to the worst of several targets", () => {
    const policy = new RatePolicy();
    for (let second = 1; second < 10; second += 1) {
      policy.handleReport({ target_id: 1, loss: 0, burst_packets: 1 }, second * 1000);
      policy.handleReport({ target_id: 2, loss: 0.12, burst_packets: 2 }, second * 1000);
      policy.handleReport({ target_id: 3, loss: 0.01, burst_packets: 1 }, second * 1000);
      policy.update(second * 1000);
    }
    expect(policy.offsets).toEqual([3, 1]);
  });

  it("reaches no farther back than is worth waiting for, and places copies by how losses come", () => {
    const offsets = (frame_ms: number, burst_packets: number): readonly number[] => {
      const policy = new RatePolicy({ frame_ms });
      for (let second = 1; second < 10; second += 1) {
        policy.handleReport({ target_id: 1, loss: 0.15, burst_packets }, second * 1000);
        policy.update(second * 1000);
      }
      return policy.offsets;
    };
    expect(offsets(10, 1.1)).toEqual([2, 1]);
    expect(offsets(10, 2)).toEqual([3, 1]);
    expect(offsets(10, 6)).toEqual([4, 2]);
    expect(offsets(20, 2)).toEqual([2, 1]);
  });

  it("keeps every bound, whatever is reported and whenever it is asked", () => {
    const random = new Random(9);
    for (const bitrate_bps of [1, 24_000, 64_000, 1e9]) {
      const policy = new RatePolicy({ bitrate_bps });
      let now_ms = 0;
      for (let step = 0; step < 3_000; step += 1) {
        now_ms += 2_000 * random.next();
        const loss = [random.next(), 0, 1, Number.NaN, -1, 2][random.integer(6)] ?? 0;
        const burst_packets = [1, 2, 1000, Number.NaN, 0][random.integer(5)] ?? 1;
        policy.handleReport({ target_id: random.integer(1000), loss, burst_packets }, now_ms);
        policy.update(now_ms);
        const { bitrate_bps: chosen_bps, expected_loss_percent } = policy.encoder;
        expect(chosen_bps).toBeGreaterThanOrEqual(24_000);
        expect(chosen_bps * (1 + policy.offsets.length)).toBeLessThanOrEqual(96_000);
        expect(expected_loss_percent).toBeGreaterThanOrEqual(2);
        expect(expected_loss_percent).toBeLessThanOrEqual(10);
        expect(policy.offsets.every((back) => Number.isInteger(back) && back >= 1 && back <= 4)).toBe(true);
      }
    }
  });
});

/** Of UDP, IP, ours, and padding; 100 packets a second. */
const packet_overhead_bytes = 85;
const headers_kbps: number = (8 * packet_overhead_bytes * 100) / 1_000;
const beginning = { bitrate_bps: 48_000, fec: true, expected_loss_percent: 2, dtx: false };
