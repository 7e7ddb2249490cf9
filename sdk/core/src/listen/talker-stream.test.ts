import { fakeCodec, Random, speechLike, waveformLag } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";
import type { Decoder } from "../codec/codec.js";
import { Recorder, TalkerRig } from "./talker-rig.suite.js";
import { TalkerStream } from "./talker-stream.js";

/** Samples of 1, 2, 3 … frames, one value a frame, so that what is heard names the packet it came from. */
function steps(frames: number, frame_samples = 480): Float32Array {
  return Float32Array.from({ length: frames * frame_samples }, (_, index) => (1 + Math.floor(index / frame_samples)) / 256);
}

/** The frames heard, in order: what each run of equal samples names; silence is 0. */
function named(pcm: Float32Array): number[] {
  const names: number[] = [];
  for (let index = 0; index < pcm.length; index += 120) {
    const name = Math.round((pcm[index] ?? 0) * 256);
    if (names.at(-1) !== name) names.push(name);
  }
  return names;
}

const packets = ((): readonly Uint8Array[] => {
  const encoder = fakeCodec.createEncoder({
    frame_samples: 480,
    fec: true,
    bitrate_bps: 24_000,
    expected_loss_percent: 10,
    dtx: false,
  });
  const out = new Uint8Array(2048);
  const pcm = steps(100);
  return Array.from({ length: 100 }, (_, frame) => {
    const length = encoder.encodeInto(pcm.subarray(frame * 480, frame * 480 + 480), out);
    return out.slice(0, length);
  });
})();

function newStream(decoder: Decoder = fakeCodec.createDecoder()): TalkerStream {
  return new TalkerStream({ decoder });
}

/** Renders ticks of 10 ms from `from_ms` on and gives back what was heard. */
function render(stream: TalkerStream, from_ms: number, ticks: number): Float32Array {
  const heard = new Float32Array(ticks * 480);
  for (let tick = 0; tick < ticks; tick += 1)
    stream.renderInto(heard.subarray(tick * 480, tick * 480 + 480), from_ms + tick * 10);
  return heard;
}

/**
 * Pushes each packet at its time and renders ticks of 10 ms at 5, 15, 25 … ms. Packet n is on time at n × 10 ms; with the start's wait of
 * 10 ms it is played in the tick at n × 10 + 15.
 */
function play(stream: TalkerStream, arrivals: readonly (readonly [number, number])[], ticks: number, last = -1): Float32Array {
  const heard = new Float32Array(ticks * 480);
  for (let tick = 0; tick < ticks; tick += 1) {
    const now_ms = tick * 10 + 5;
    for (const [at_ms, sequence] of arrivals) {
      if (at_ms <= now_ms && at_ms > now_ms - 10) pushAll(stream, [sequence], at_ms, last);
    }
    stream.renderInto(heard.subarray(tick * 480, tick * 480 + 480), now_ms);
  }
  return heard;
}

function onTime(sequences: readonly number[]): (readonly [number, number])[] {
  return sequences.map((sequence) => [sequence * 10, sequence] as const);
}

/** The first sample heard in each tick, in units of a frame's number. */
function levels(heard: Float32Array): number[] {
  return Array.from({ length: heard.length / 480 }, (_, tick) => Number(((heard[tick * 480] ?? 0) * 256).toFixed(2)));
}

function pushAll(stream: TalkerStream, sequences: readonly number[], now_ms: number, last = -1): string[] {
  return sequences.map((sequence) =>
    stream.push(sequence, sequence * 480, sequence === last, packets[sequence] ?? new Uint8Array(), now_ms),
  );
}

describe("TalkerStream", () => {
  it("is silent until it has something to say, and says all of it, exactly", () => {
    const said = speechLike(1, new Random(5)).subarray(0, 48_000);
    const rig = new TalkerRig();
    const recorder = new Recorder(rig, 1400);
    expect(rig.stream.active).toBe(false);
    rig.say(said.subarray(0, 14_400));
    rig.pause(100);
    const { lag_ms } = waveformLag(recorder.pcm, said.subarray(0, 14_400));
    const start = Math.round(lag_ms * 48);
    // All but the last 2.5 ms, which fade.
    for (let index = 0; index < 14_280; index += 1) expect(recorder.pcm[start + index]).toBeCloseTo(said[index] ?? 0, 4);
    expect(recorder.pcm.subarray(start + 14_400).every((value) => value === 0)).toBe(true);
    expect(rig.stream.active).toBe(false);
    expect(rig.stream.stats).toMatchObject({ packets: 30, frames_played: 30, frames_lost: 0, stalls: 0 });
  });

  it("starts no later than its target and ends at once, with no tail made up", () => {
    const stream = newStream();
    const out = new Float32Array(480);
    expect(stream.renderInto(out, 0)).toBe(false);
    pushAll(stream, [0], 3);
    expect([stream.renderInto(out, 10), stream.active, stream.speaking(10)]).toEqual([false, true, false]);
    pushAll(stream, [1], 13, 1);
    expect([stream.renderInto(out, 20), out[0], stream.speaking(20)]).toEqual([true, 1 / 256, true]);
    expect(stream.stats.delay_ms).toBeCloseTo(17, 9);
    expect([stream.renderInto(out, 30), out[0]]).toEqual([true, 2 / 256]);
    expect([out[479], stream.active]).toEqual([0, true]);
    expect([stream.renderInto(out, 40), out.every((value) => value === 0)]).toEqual([false, true]);
    expect([stream.active, stream.speaking(40), stream.speaking(100)]).toEqual([false, true, false]);
    expect(stream.stats.frames_concealed).toBe(0);
  });

  it("speaks on through a stall, for so long that no net is free in the middle of a word", () => {
    const stream = newStream();
    const out = new Float32Array(480);
    pushAll(stream, [0, 1], 0);
    let last_ms = 0;
    for (let now_ms = 10; now_ms < 1_000; now_ms += 10) {
      stream.renderInto(out, now_ms);
      if (stream.speaking(now_ms)) last_ms = now_ms;
    }
    expect(last_ms).toBeGreaterThanOrEqual(250);
    expect(last_ms).toBeLessThanOrEqual(400);
  });

  it("puts packets in order, plays none twice and counts what it drops", () => {
    const stream = newStream();
    expect(pushAll(stream, [1, 0, 1, 3, 2], 0)).toEqual(["stored", "stored", "duplicate", "stored", "stored"]);
    const heard = render(stream, 10, 2);
    expect(pushAll(stream, [0, 4, 1], 25, 4)).toEqual(["duplicate", "stored", "duplicate"]);
    expect(named(heard).concat(named(render(stream, 30, 5)))).toEqual([1, 2, 3, 4, 5, 0]);
    expect(stream.stats).toMatchObject({ packets: 8, duplicates: 3, late: 0, frames_played: 5, frames_lost: 0 });
  });

  it("rebuilds a lost frame from the packet after it, and conceals it if that is lost too", () => {
    const stream = newStream();
    const heard = play(stream, onTime([0, 1, 3, 6, 7]), 12, 7);
    // Tick 3 is frame 2, tick 6 frame 5, both from coarse copies of 7 bits. Frame 4 is a repetition of frame 3.
    expect(levels(heard)).toEqual([0, 1, 2, 2, 4, 2.8, 6, 7, 8, 0, 0, 0]);
    expect(stream.stats).toMatchObject({ frames_played: 5, frames_lost: 3, frames_rebuilt: 2, frames_concealed: 1 });
    expect(pushAll(stream, [2], 120)).toEqual(["late"]);
  });

  it("waits for a late packet rather than lose it, and counts what was lost meanwhile once", () => {
    const stream = newStream();
    pushAll(stream, [0, 1], 0);
    render(stream, 10, 2);
    // Nothing there for 20 ms: concealed. Then it comes: late, not lost.
    expect(render(stream, 30, 2).some((value) => value === 0)).toBe(false);
    expect(pushAll(stream, [2, 3], 45)).toEqual(["stored", "stored"]);
    expect(named(render(stream, 50, 2))).toEqual([3, 4]);
    expect(stream.stats).toMatchObject({ stalls: 1, frames_lost: 0, frames_concealed: 0 });
    // Nothing there for 20 ms, and then only what follows two frames: they were lost, and 20 ms were made up already.
    render(stream, 70, 2);
    pushAll(stream, [6], 85, 6);
    expect(named(render(stream, 90, 2))).toEqual([7, 0]);
    expect(stream.stats).toMatchObject({ stalls: 2, frames_lost: 2, frames_concealed: 2, frames_played: 5 });
  });

  it("uses the copy for what remains of a longer loss", () => {
    const stream = newStream();
    const heard = play(stream, onTime([0, 1, 4, 5]), 9, 5);
    // When frame 2 is due nothing is there; when frame 3 is, packet 4 has come and carries it.
    expect(levels(heard)).toEqual([0, 1, 2, 1.4, 4, 5, 6, 0, 0]);
    expect(stream.stats).toMatchObject({ frames_lost: 2, frames_rebuilt: 1, frames_concealed: 1, frames_played: 4, stalls: 1 });
  });

  it("lets a voice that breaks off fade within 100 ms, and takes it up again when packets come", () => {
    const stream = newStream();
    pushAll(stream, [0, 1], 0);
    const heard = render(stream, 10, 15);
    expect(heard.subarray(480 * 12).every((value) => value === 0)).toBe(true);
    let before = 1;
    for (let tick = 2; tick < 12; tick += 1) {
      const level = heard[480 * tick] ?? 0;
      expect(level).toBeLessThan(before);
      before = level;
    }
    expect(stream.active).toBe(false);
    // Its end was lost; the next spurt begins a second later with what arrives.
    stream.push(5, 48_000, false, packets[5] ?? new Uint8Array(), 1000);
    expect(stream.active).toBe(true);
    expect(named(render(stream, 1000, 3))).toContain(6);
    expect(stream.stats).toMatchObject({ frames_lost: 3, frames_played: 3 });
  });

  it("takes a jump of media time without one of the sequence for silence", () => {
    const stream = newStream();
    play(stream, onTime([0, 1]), 2);
    // 30 ms of silence, from which the voice comes back within 5 ms; then a minute.
    stream.push(2, 5 * 480, false, packets[2] ?? new Uint8Array(), 50);
    expect(levels(render(stream, 25, 5))).toEqual([2, 1.4, 0.98, 0.69, 2.63]);
    render(stream, 75, 20);
    stream.push(3, 60 * 48_000, false, packets[3] ?? new Uint8Array(), 60_000);
    expect(named(render(stream, 60_005, 3))).toContain(4);
    expect(stream.stats).toMatchObject({ frames_lost: 0, frames_rebuilt: 0, frames_concealed: 0, frames_played: 4 });
  });

  it("conceals a packet the decoder refuses, and refuses what cannot be one", () => {
    const stream = newStream();
    stream.push(0, 0, false, packets[0] ?? new Uint8Array(), 0);
    stream.push(1, 480, false, Uint8Array.of(1, 2, 3), 0);
    stream.push(2, 960, true, packets[2] ?? new Uint8Array(), 0);
    expect(stream.push(3, 1440, false, new Uint8Array(0), 0)).toBe("invalid");
    expect(stream.push(3, 1440, false, new Uint8Array(1277), 0)).toBe("invalid");
    expect(stream.push(3, 1440, false, Uint8Array.of(1), Number.NaN)).toBe("invalid");
    const heard = render(stream, 10, 4);
    expect(heard[480]).toBeCloseTo(0.7 / 256, 6);
    expect(heard[960]).toBeCloseTo(3 / 256, 6);
    expect(stream.stats).toMatchObject({ invalid: 4, frames_concealed: 1, frames_lost: 0, frames_played: 2, packets: 6 });
  });

  it("begins with what arrives when the first packets are lost, and takes earlier ones until it has begun", () => {
    const stream = newStream();
    expect(pushAll(stream, [8, 7], 0)).toEqual(["stored", "stored"]);
    expect(named(render(stream, 10, 2))).toEqual([8, 9]);
    expect(pushAll(stream, [6], 25)).toEqual(["late"]);
    expect(stream.stats.frames_lost).toBe(0);
  });

  it("begins a spurt with the copy of its lost first frame, if that is in time", () => {
    const stream = newStream();
    play(stream, onTime([0, 1]), 16, 1);
    // The next spurt begins 100 ms later; its first packet is lost.
    for (const sequence of [7, 8])
      stream.push(sequence, (sequence + 10) * 480, false, packets[sequence] ?? new Uint8Array(), 100 + sequence * 10);
    expect(levels(render(stream, 165, 5))).toEqual([0, 6, 8, 9, expect.any(Number)]);
    // Frames 2 to 5 were lost as well, but what carried them was lost too.
    expect(stream.stats).toMatchObject({ frames_lost: 5, frames_rebuilt: 1, frames_concealed: 0 });
  });

  it("takes up a voice after a long loss with the copy of the last lost frame, but not one from before a silence", () => {
    const stream = newStream();
    const heard = play(stream, onTime([0, 1, 14, 15]), 17);
    expect(levels(heard).slice(12)).toEqual([0.01, 0, 0, 15, 16]);
    expect(heard[480 * 14 + 400]).toBeCloseTo(14 / 256, 6);
    expect(stream.stats).toMatchObject({ frames_lost: 12, frames_rebuilt: 1 });
    const silent = newStream();
    play(silent, onTime([0, 1]), 14);
    // The end of the spurt was lost; what the new one's first packet copies was said long ago.
    silent.push(3, 200 * 480, false, packets[3] ?? new Uint8Array(), 2_000);
    expect(named(render(silent, 2_005, 3))).toContain(4);
    expect(silent.stats).toMatchObject({ frames_lost: 1, frames_rebuilt: 0 });
  });

  it("plays what it has within bounded time, whatever media times claim", () => {
    const ahead = newStream();
    ahead.push(0, 0, false, packets[0] ?? new Uint8Array(), 0);
    ahead.push(1, 60 * 48_000, false, packets[1] ?? new Uint8Array(), 10);
    const heard = levels(render(ahead, 5, 40));
    expect(heard.indexOf(1)).toBe(0);
    expect(heard.slice(1).findIndex((level) => level > 1.5)).toBeLessThan(25);
    expect(ahead.stats).toMatchObject({ frames_played: 2, frames_lost: 0, overflow: 0 });
    const behind = newStream();
    behind.push(0, 5 * 48_000, false, packets[0] ?? new Uint8Array(), 0);
    behind.push(1, 0, false, packets[1] ?? new Uint8Array(), 10);
    expect(named(render(behind, 5, 25))).toEqual(expect.arrayContaining([1, 2]));
    expect(behind.stats).toMatchObject({ frames_played: 2, frames_lost: 0 });
  });

  it.each([
    [40, 250, 15],
    [60, undefined, 5],
  ])("drops the oldest when more waits than the cap, and says so (%d packets)", (count, begin_cap_ms, dropped) => {
    const stream = new TalkerStream({ decoder: fakeCodec.createDecoder(), ...(begin_cap_ms && { begin_cap_ms }) });
    const sequences = Array.from({ length: count }, (_, index) => index);
    expect(pushAll(stream, sequences, 0).filter((outcome) => outcome === "overflow").length).toBe(dropped);
    expect(stream.stats.overflow).toBe(dropped);
    expect(named(render(stream, 10, 1))).toEqual([dropped + 1]);
    expect(stream.stats.delay_ms).toBeLessThanOrEqual(begin_cap_ms ?? 550);
  });

  it("starts anew after an outage longer than its buffer", () => {
    let resets = 0;
    const decoder = fakeCodec.createDecoder();
    const stream = newStream({
      ...fakeDecoder(),
      decodeInto: (packet, out) => decoder.decodeInto(packet, out),
      reset: () => (resets += 1),
    });
    play(stream, onTime([0, 1, 2]), 3);
    for (const sequence of [5000, 5001]) {
      stream.push(sequence, sequence * 480, sequence === 5001, packets[sequence - 4991] ?? new Uint8Array(), sequence * 10);
    }
    expect(levels(render(stream, 50_015, 5))).toEqual([0, 10, 11, 0, 0]);
    expect(resets).toBe(1);
    expect(stream.stats).toMatchObject({ frames_played: 4, frames_lost: 0, overflow: 1 });
  });

  it("reports each packet once as it is decoded, by the number it was sent with", () => {
    const rig = new TalkerRig({ first_sequence: 2 ** 32 - 3, first_media_ts: 2 ** 32 - 700 });
    rig.say(steps(6));
    rig.pause(100);
    expect(rig.decoded).toEqual([2 ** 32 - 3, 2 ** 32 - 2, 2 ** 32 - 1, 0, 1, 2]);
    expect(rig.stream.stats).toMatchObject({ frames_played: 6, frames_lost: 0, late: 0 });
  });

  it("fills ticks of any length", () => {
    for (const tick_samples of [120, 240, 480, 600, 960]) {
      for (const frame_samples of [480, 960]) {
        const rig = new TalkerRig({ tick_samples, frame_samples });
        const recorder = new Recorder(rig, 600);
        rig.say(steps(20, frame_samples));
        rig.pause(150);
        expect(named(recorder.pcm).slice(0, 21), `${frame_samples} in ticks of ${tick_samples}`).toEqual([...Array(21).keys()]);
        expect(rig.stream.stats).toMatchObject({ frames_played: 20, stalls: 0 });
      }
    }
  });

  it("closes its decoder once, and takes nothing afterwards", () => {
    let closed = 0;
    const stream = newStream({ ...fakeDecoder(), close: () => (closed += 1) });
    stream.close();
    stream.close();
    expect(closed).toBe(1);
    expect(() => stream.push(0, 0, false, Uint8Array.of(1), 0)).toThrow("closed");
    expect(() => stream.renderInto(new Float32Array(480), 0)).toThrow("closed");
    expect(() => newStream().renderInto(new Float32Array(100), 0)).toThrow("2.5 to 20 ms");
  });
});

function fakeDecoder(): Decoder {
  return {
    decodeInto: () => -1,
    decodeFecInto: () => -1,
    concealInto: (out) => out.length,
    reset: () => undefined,
    close: () => undefined,
  };
}
