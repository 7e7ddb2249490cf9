import { GilbertElliott, Random, speechLike } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";
import { compactCodec } from "../codec/compact-codec.suite.js";
import { emptyCopyTable, readCopies, SentFrames } from "../talk/redundancy.js";
import { Recorder, TalkerRig } from "./talker-rig.suite.js";
import { TalkerStream } from "./talker-stream.js";

const second = 48_000;

/** Talks for some seconds over a lossy network; the last frames arrive. */
function talk(offsets: readonly number[], loss: { lose(): boolean } | undefined, seconds: number, frame_samples = 480) {
  const said = speechLike(seconds, new Random(7));
  const conditions = { delay_ms: 20, ...(loss === undefined ? {} : { loss }) };
  const rig = new TalkerRig({ codec: compactCodec, frame_samples, conditions, offsets });
  const recorder = new Recorder(rig, seconds * 1000 + 1000);
  const delays_ms: number[] = [];
  const record = rig.onTick;
  rig.onTick = (pcm, now_ms) => {
    record(pcm, now_ms);
    if (rig.stream.stats.delay_ms > 0) delays_ms.push(rig.stream.stats.delay_ms);
  };
  rig.say(said.subarray(0, said.length - 5 * frame_samples), true);
  rig.network.conditions = { delay_ms: 20 };
  rig.say(said.subarray(said.length - 5 * frame_samples));
  rig.pause(600);
  delays_ms.sort((a, b) => a - b);
  const { stats } = rig.stream;
  expect(stats.frames_played + stats.frames_lost, "every frame sent was played or given up").toBe(rig.sent);
  expect(stats.frames_from_copies + stats.frames_rebuilt + stats.frames_concealed).toBeLessThanOrEqual(stats.frames_lost);
  expect(rig.network.lost, "what was lost, no more").toBe(stats.frames_lost);
  return { rig, stats, heard: recorder.pcm, median_delay_ms: delays_ms[delays_ms.length >> 1] ?? 0 };
}

describe("TalkerStream and copies that ride along", () => {
  for (const [loss, offsets, share_min] of [
    [0.1, [3, 1], 0.75],
    [0.1, [4, 2], 0.85],
    [0.2, [3, 1], 0.7],
    [0.05, [2], 0.55],
  ] as const) {
    it(`plays most of ${100 * loss} % burst loss from copies ${offsets.join(" and ")} back, within 50 ms of delay`, () => {
      for (const seed of [1, 2, 3]) {
        const { stats, median_delay_ms } = talk(offsets, new GilbertElliott({ loss, mean_burst: 2, seed }), 20);
        expect(stats.frames_from_copies / stats.frames_lost).toBeGreaterThan(share_min);
        expect(median_delay_ms).toBeLessThan(50);
        expect(stats.late).toBe(0);
      }
    });
  }

  it("plays a copy as if the packet had come", () => {
    const lost = new Set([150, 151, 160, 175, 176]);
    let sent = 0;
    const pattern = { lose: () => lost.has(sent++) || (sent < 140 && sent % 10 === 5) };
    const lossy = talk([3, 2], pattern, 3);
    expect(lossy.stats.frames_lost).toBe(19);
    // The first few are lost before it is known that waiting is worth it.
    expect(lossy.stats.frames_from_copies).toBeGreaterThanOrEqual(15);
    // Concealment has a level that speech has not.
    const loudest = lossy.heard.subarray(1.3 * second, 2.5 * second).reduce((most, value) => Math.max(most, value), 0);
    expect(loudest).toBeLessThan(0.6);
  });

  it("waits for copies only while there is loss", () => {
    const { stats, median_delay_ms } = talk([4, 2], undefined, 5);
    expect(median_delay_ms).toBeLessThan(12);
    expect(stats).toMatchObject({ frames_from_copies: 0, frames_lost: 0, stalls: 0, stretched_samples: expect.any(Number) });
    expect(stats.target_ms).toBeLessThanOrEqual(11);
  });

  it("waits no longer than for the next packet where no copies ride along", () => {
    const { median_delay_ms, stats } = talk([], new GilbertElliott({ loss: 0.1, mean_burst: 2, seed: 2 }), 10);
    expect(median_delay_ms).toBeLessThan(25);
    expect(stats.frames_from_copies).toBe(0);
  });

  it("takes packets of 20 ms the same way", () => {
    const { stats, median_delay_ms } = talk([2, 1], new GilbertElliott({ loss: 0.1, mean_burst: 1.5, seed: 3 }), 20, 960);
    expect(stats.frames_from_copies / stats.frames_lost).toBeGreaterThan(0.7);
    expect(median_delay_ms).toBeLessThan(65);
  });

  it("counts a packet that overtakes its copy as played, and one that comes after it as late or doubled", () => {
    const said = speechLike(10, new Random(7));
    const conditions = { delay_ms: 20, reorder: 0.1, reorder_ms: 15 };
    const rig = new TalkerRig({ codec: compactCodec, conditions, offsets: [1] });
    rig.say(said);
    rig.pause(300);
    const { stats } = rig.stream;
    expect(stats.frames_played + stats.frames_lost).toBe(rig.sent);
    expect(stats.packets).toBe(stats.frames_played + stats.duplicates + stats.late);
    expect(stats.frames_from_copies).toBe(stats.frames_lost);
    expect(stats.frames_concealed).toBe(0);
  });

  it("reaches back neither into the spurt before nor over silence, and adds no delay", () => {
    const rig = new TalkerRig({ codec: compactCodec, conditions: { delay_ms: 20 }, offsets: [4, 2, 1] });
    const said = speechLike(12, new Random(9));
    for (let word = 0; word < 24; word += 1) {
      const start = word * 0.5 * second;
      // The first two frames of every fourth word are lost.
      rig.network.conditions = { delay_ms: 20, loss: { lose: () => word > 0 && word % 4 === 0 } };
      rig.say(said.subarray(start, start + 960), true);
      rig.network.conditions = { delay_ms: 20 };
      rig.say(said.subarray(start + 960, start + 0.3 * second), word % 3 !== 2);
      rig.pause([30, 70, 130, 400, 2_000][word % 5] ?? 0);
    }
    const { stats } = rig.stream;
    expect(stats.frames_lost).toBe(10);
    expect(stats.frames_played).toBe(rig.sent - 10);
    expect(stats.late).toBe(0);
    expect(stats.delay_ms).toBeLessThan(50);
  });

  it("allocates nothing per frame that stays, sending or receiving", () => {
    const encoder = compactCodec.createEncoder({ frame_samples: 480, ...unused_settings });
    const said = speechLike(1, new Random(3)).subarray(0, second);
    const stream = new TalkerStream({ decoder: compactCodec.createDecoder() });
    const history = new SentFrames();
    history.setOffsets([3, 1]);
    const [text, frame, out] = [new Uint8Array(1200), new Uint8Array(200), new Float32Array(480)];
    const copies = emptyCopyTable();
    const pieces = Array.from({ length: 100 }, (_, piece) => said.subarray(piece * 480, piece * 480 + 480));
    const views: Uint8Array[] = [];
    let sent = 0;
    const run = (frames: number): void => {
      for (const end = sent + frames; sent < end; sent += 1) {
        const frame_bytes = encoder.encodeInto(pieces[sent % 100] ?? out, frame);
        const text_bytes = history.writeInto(text, frame, frame_bytes, sent);
        history.remember(frame, frame_bytes);
        // Two of twenty are lost.
        if (sent % 20 > 1 && text_bytes > 0 && readCopies(text, text_bytes, copies)) {
          // From the third packet on all are of one length.
          const own = views[text_bytes] ?? text.subarray(copies.own_start, text_bytes);
          views[text_bytes] = own;
          stream.push(sent, (sent * 480) >>> 0, false, own, sent * 10);
          stream.pushCopies(text, copies, sent * 10);
        }
        stream.renderInto(out, sent * 10 + 3);
      }
    };
    run(20_000);
    const before = process.memoryUsage();
    run(50_000);
    const after = process.memoryUsage();
    expect(after.heapUsed - before.heapUsed).toBeLessThan(3_000_000);
    expect(after.arrayBuffers - before.arrayBuffers).toBeLessThan(10_000);
    expect(stream.stats.frames_from_copies).toBeGreaterThan(6_500);
  });

  it("never throws, whatever copies claim, and fills every frame with numbers", () => {
    const random = new Random(77);
    const rig = new TalkerRig({ codec: compactCodec });
    const { stream } = rig;
    const out = new Float32Array(480);
    let now_ms = 0;
    for (let step = 0; step < 4_000; step += 1) {
      now_ms += 20 * random.next();
      const packet = new Uint8Array(random.next() < 0.7 ? 81 : 1 + random.integer(90)).map(() => random.integer(256));
      if (random.next() < 0.9) packet[0] = 4;
      const sequence = random.next() < 0.02 ? random.integer(2 ** 31) : step;
      stream.push(sequence, random.next() < 0.02 ? random.integer(2 ** 31) : step * 480, random.next() < 0.1, packet, now_ms);
      const count = random.integer(5);
      const backs = Uint8Array.from({ length: 4 }, () => 1 + random.integer(16))
        .sort()
        .reverse();
      const lengths = new Uint8Array(4).fill(packet.length);
      stream.pushCopies(packet, { count, backs, starts: new Uint16Array(4), lengths, own_start: 0 }, now_ms);
      stream.renderInto(out, now_ms);
      expect(out.every((value) => Math.abs(value) <= 1)).toBe(true);
    }
    expect(Object.values(stream.stats).every((value) => Number.isFinite(value))).toBe(true);
    expect(stream.stats.target_ms).toBeLessThanOrEqual(200);
  });
});

const unused_settings = { bitrate_bps: 0, fec: false, expected_loss_percent: 0, dtx: false };
