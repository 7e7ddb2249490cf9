import { envelopeCorrelation, fakeCodec, GilbertElliott, Random, speechLike, waveformLag } from "@talkgroup/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Recorder, type RigOptions, TalkerRig } from "./talker-rig.suite.js";
import { TalkerStream } from "./talker-stream.js";

const second = 48_000;

/** What must hold after any run in which the last packet arrived and nothing overflowed. */
function expectEveryFrameOnce(rig: TalkerRig): void {
  const { stats } = rig.stream;
  const played = new Set(rig.decoded);
  expect(played.size, "no packet is played twice").toBe(rig.decoded.length);
  expect(rig.decoded, "packets are played in order").toEqual([...rig.decoded].sort((a, b) => a - b));
  expect(stats.frames_played).toBe(rig.decoded.length);
  expect(stats.frames_played + stats.frames_lost, "every frame sent was played or given up").toBe(rig.sent);
  expect(stats.frames_rebuilt + stats.frames_concealed).toBeLessThanOrEqual(stats.frames_lost);
  expect(stats.packets).toBe(rig.network.delivered);
  expect(rig.outcomes.filter((outcome) => outcome === "stored").length).toBe(stats.frames_played);
  expect(stats.packets).toBe(stats.frames_played + stats.duplicates + stats.late);
}

/** Talks for some seconds, the last frame over a network that loses nothing. */
function talk(
  options: RigOptions,
  seconds: number,
): { rig: TalkerRig; said: Float32Array; heard: Float32Array; delays_ms: number[] } {
  const said = speechLike(seconds, new Random(7));
  const rig = new TalkerRig(options);
  const recorder = new Recorder(rig, seconds * 1000 + 1000);
  const delays_ms: number[] = [];
  const record = rig.onTick;
  rig.onTick = (pcm, now_ms) => {
    record(pcm, now_ms);
    if (rig.stream.stats.delay_ms > 0) delays_ms.push(rig.stream.stats.delay_ms);
  };
  rig.say(said.subarray(0, said.length - rig.frame_samples), true);
  rig.network.conditions = { delay_ms: options.conditions?.delay_ms ?? 0 };
  rig.say(said.subarray(said.length - rig.frame_samples));
  rig.pause(600);
  return { rig, said, heard: recorder.pcm, delays_ms };
}

/** Mouth to ear of one second from `from_s` on. */
function lagAt(heard: Float32Array, said: Float32Array, from_s: number): number {
  const start = from_s * second;
  return waveformLag(heard.subarray(start, start + 1.4 * second), said.subarray(start, start + second)).lag_ms;
}

/** The first packet is held up by 40 ms; those behind it queue up and arrive together with it. */
function sayHeldUp(rig: TalkerRig, said: Float32Array): void {
  rig.network.conditions = { delay_ms: 50 };
  rig.say(said.subarray(0, rig.frame_samples), true);
  rig.network.conditions = { delay_ms: 10 };
  rig.say(said.subarray(rig.frame_samples), true);
}

describe("TalkerStream on a network", () => {
  it("adds at most 12 ms where nothing is lost or late, wherever the device's ticks fall", () => {
    for (const tick_phase_ms of [0.1, 2, 5, 8, 9.9]) {
      const { rig, said, heard } = talk({ tick_phase_ms, conditions: { delay_ms: 30 } }, 3);
      expectEveryFrameOnce(rig);
      expect(rig.stream.stats).toMatchObject({ frames_lost: 0, stalls: 0, late: 0 });
      // 10 ms to capture a frame and 30 ms under way are not the buffer's.
      const added_ms = lagAt(heard, said, 2) - 40;
      expect(added_ms).toBeGreaterThan(0);
      expect(added_ms).toBeLessThanOrEqual(12);
    }
  });

  it("adds no more for a device that asks up to 5 ms late than that", () => {
    const { rig, delays_ms } = talk({ tick_jitter_ms: 5 }, 4);
    expectEveryFrameOnce(rig);
    expect(rig.stream.stats.stalls).toBe(0);
    expect(Math.max(...delays_ms.slice(200))).toBeLessThanOrEqual(12);
  });

  it("loses nothing to jitter and waits no longer than it is", () => {
    for (const jitter_ms of [5, 20, 60]) {
      const { rig, delays_ms } = talk({ conditions: { delay_ms: 20, jitter_ms } }, 8);
      expectEveryFrameOnce(rig);
      expect(rig.stream.stats.frames_lost).toBe(0);
      expect(rig.stream.stats.stalls).toBeLessThanOrEqual(4);
      expect(Math.max(...delays_ms.slice(400))).toBeLessThan(jitter_ms + 15);
    }
  });

  it("plays on through a spike of 40 ms and is back at its delay within a second", () => {
    const rig = new TalkerRig({ conditions: { delay_ms: 10 } });
    const said = speechLike(15, new Random(8));
    rig.say(said.subarray(0, 2 * second), true);
    for (const at_s of [2, 13]) {
      const before_ms = rig.stream.stats.delay_ms;
      const silent = rig.audible.filter((audible) => !audible).length;
      sayHeldUp(rig, said.subarray(at_s * second, (at_s + 1) * second));
      const { stalls } = rig.stream.stats;
      expect(rig.stream.stats.delay_ms).toBeLessThan(before_ms + 0.1);
      rig.say(said.subarray((at_s + 1) * second, Math.min(15, at_s + 11) * second), true);
      expect(rig.stream.stats.stalls).toBe(stalls);
      expect(rig.audible.filter((audible) => !audible).length).toBe(silent);
    }
    expect(rig.stream.stats.stalls).toBe(2);
    expect(rig.stream.stats.frames_lost).toBe(0);
  });

  it("keeps the delay for a while when such spikes come every second, so that it does not meet each of them anew", () => {
    const rig = new TalkerRig({ conditions: { delay_ms: 10 } });
    const said = speechLike(20, new Random(8));
    for (let at_s = 0; at_s < 20; at_s += 1) sayHeldUp(rig, said.subarray(at_s * second, (at_s + 1) * second));
    expect(rig.stream.stats.stalls).toBeGreaterThan(1);
    expect(rig.stream.stats.stalls).toBeLessThan(10);
    expect(rig.stream.stats.frames_lost).toBe(0);
    expect(rig.stream.stats.delay_ms).toBeLessThan(60);
  });

  it("plays every frame once, rebuilds it or conceals it at 10 and 20 % burst loss", () => {
    for (const [loss, likeness_min] of [
      [0.1, 0.97],
      [0.2, 0.92],
    ] as const) {
      for (const seed of [1, 2, 3]) {
        const conditions = { delay_ms: 20, loss: new GilbertElliott({ loss, mean_burst: 2, seed }) };
        const { rig, said, heard, delays_ms } = talk({ seed, conditions }, 10);
        expectEveryFrameOnce(rig);
        expect(rig.stream.stats.frames_lost).toBe(rig.network.lost);
        expect(rig.stream.stats.late).toBe(0);
        expect(envelopeCorrelation(heard, said).correlation).toBeGreaterThan(likeness_min);
        delays_ms.sort((a, b) => a - b);
        expect(delays_ms[delays_ms.length >> 1]).toBeLessThan(25);
      }
    }
  });

  it("uses every copy that is there in time", () => {
    const random = new Random(12);
    for (const frame_samples of [480, 960]) {
      const said = new Float32Array(1200 * frame_samples).map(() => 0.2 * random.next());
      const rig = new TalkerRig({ frame_samples, conditions: { delay_ms: 20 } });
      let bursts = 0;
      for (let frame = 0; frame < 1200; frame += 1) {
        const lost = frame % 20 === 10 || frame % 60 === 11 || frame % 60 === 12;
        rig.network.conditions = { delay_ms: 20, loss: { lose: () => lost } };
        rig.sayFrame(said.subarray(frame * frame_samples, (frame + 1) * frame_samples), frame === 1199);
        if (frame % 20 === 10 && frame > 200) bursts += 1;
        if (frame === 200) expect(rig.stream.stats.frames_rebuilt).toBeGreaterThanOrEqual(8);
        if (frame === 200) bursts = rig.stream.stats.frames_rebuilt;
      }
      rig.pause(300);
      expectEveryFrameOnce(rig);
      expect(rig.stream.stats.frames_rebuilt).toBe(bursts);
    }
  });

  it("puts what was reordered back in order, once it knows that it happens", () => {
    const { rig } = talk({ conditions: { reorder: 0.1, reorder_ms: 15 } }, 10);
    expectEveryFrameOnce(rig);
    const before = rig.stream.stats.late;
    expect(before).toBeLessThan(12);
    expect(rig.stream.stats.frames_lost).toBe(before);
    const overtaking = talk({ conditions: { jitter_ms: 30, overtaking: true } }, 10).rig;
    expectEveryFrameOnce(overtaking);
    expect(overtaking.stream.stats.late).toBeLessThan(20);
  });

  it("plays duplicates once", () => {
    const { rig } = talk({ conditions: { duplicate: 0.5, jitter_ms: 3 } }, 4);
    expectEveryFrameOnce(rig);
    expect(rig.stream.stats.duplicates).toBeGreaterThan(150);
    expect(rig.stream.stats.frames_lost).toBe(0);
  });

  it("takes silence between words for silence: nothing is lost, and each word starts on time", () => {
    const rig = new TalkerRig({ conditions: { delay_ms: 20, jitter_ms: 4 } });
    const said = speechLike(12, new Random(9));
    for (let word = 0; word < 24; word += 1) {
      const start = word * 0.5 * second;
      const ends = word % 3 === 2;
      const sent = rig.sent;
      rig.say(said.subarray(start, start + 0.3 * second), !ends);
      expect(rig.sent - sent).toBe(30);
      // Some silences end a spurt, some do not; some are shorter than concealment, some longer.
      rig.pause([30, 70, 130, 400, 2_000][word % 5] ?? 0);
    }
    rig.say(said.subarray(0, 480));
    rig.pause(200);
    expectEveryFrameOnce(rig);
    expect(rig.stream.stats).toMatchObject({ frames_lost: 0, frames_concealed: 0, late: 0, overflow: 0 });
    expect(rig.stream.active).toBe(false);
  });

  it("does not notice that sequence and media time wrap", () => {
    const conditions = { delay_ms: 20, jitter_ms: 20, reorder: 0.05, duplicate: 0.05 };
    const plain = talk({ conditions }, 4);
    const wrapping = talk({ conditions, first_sequence: 2 ** 32 - 200, first_media_ts: 2 ** 32 - 100_000 }, 4);
    expect(wrapping.rig.decoded.map((sequence) => (sequence + 200) % 2 ** 32)).toEqual(plain.rig.decoded);
    expect(wrapping.heard).toEqual(plain.heard);
    for (const [field, value] of Object.entries(plain.rig.stream.stats)) {
      expect(wrapping.rig.stream.stats, field).toHaveProperty(field, expect.closeTo(value, 3));
    }
  });

  it("gives back the delay of an outage, and never holds more than its cap", () => {
    const rig = new TalkerRig({ conditions: { delay_ms: 20 } });
    const said = speechLike(7, new Random(10));
    rig.say(said.subarray(0, 3 * second), true);
    rig.network.conditions = { delay_ms: 520 };
    rig.say(said.subarray(3 * second, 3 * second + 480), true);
    rig.network.conditions = { delay_ms: 20 };
    let delay_ms_max = 0;
    rig.onTick = () => {
      delay_ms_max = Math.max(delay_ms_max, rig.stream.stats.delay_ms);
    };
    rig.say(said.subarray(3 * second + 480, 4 * second), true);
    expect(rig.stream.stats.overflow).toBeGreaterThan(20);
    expect(delay_ms_max).toBeLessThanOrEqual(270);
    rig.say(said.subarray(4 * second, 7 * second));
    expect(rig.stream.stats.delay_ms).toBeLessThan(20);
  });
});

describe("TalkerStream and garbage", () => {
  it("never throws, whatever arrives, and fills every frame with numbers", () => {
    const encoder = fakeCodec.createEncoder({
      frame_samples: 480,
      fec: true,
      bitrate_bps: 24_000,
      expected_loss_percent: 10,
      dtx: false,
    });
    const valid = new Uint8Array(2048);
    const valid_bytes = encoder.encodeInto(new Float32Array(480).fill(0.5), valid);
    const u32 = fc.oneof(
      fc.integer({ min: 0, max: 80 }),
      fc.integer({ min: 0, max: 2 ** 32 - 1 }),
      fc.constantFrom(2 ** 31, 2 ** 32 - 1),
    );
    const packet = fc.oneof(
      fc.constant(valid.slice(0, valid_bytes)),
      fc.uint8Array({ maxLength: 40 }),
      fc.constant(new Uint8Array(1300)),
    );
    const step = fc.record({
      sequence: u32,
      media_ts: fc.oneof(
        u32.map((value) => (value * 480) % 2 ** 32),
        u32,
      ),
      last: fc.boolean(),
      packet,
      step_ms: fc.oneof(fc.double({ min: -5, max: 30, noNaN: true }), fc.double({ min: -1e12, max: 1e12, noNaN: true })),
      ticks: fc.integer({ min: 0, max: 3 }),
      samples: fc.constantFrom(120, 480, 960),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const stream = new TalkerStream({ decoder: fakeCodec.createDecoder() });
        let now_ms = 0;
        for (const { sequence, media_ts, last, packet: bytes, step_ms, ticks, samples } of steps) {
          now_ms += step_ms;
          stream.push(sequence, media_ts, last, bytes, now_ms);
          for (let tick = 0; tick < ticks; tick += 1) {
            const out = new Float32Array(samples).fill(Number.NaN);
            const heard = stream.renderInto(out, now_ms + tick * 10);
            expect(out.every((value) => Math.abs(value) <= 1)).toBe(true);
            if (!heard) expect(out.every((value) => value === 0)).toBe(true);
          }
        }
        const { stats } = stream;
        expect(Object.values(stats).every((value) => Number.isFinite(value))).toBe(true);
        expect(stats.packets).toBe(steps.length);
        expect(stats.target_ms).toBeLessThanOrEqual(200);
      }),
      { numRuns: 400 },
    );
  });
});
