import { Random, speechLike } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";
import { compactCodec } from "../codec/compact-codec.suite.js";
import { SampleQueue } from "../sample-queue.js";
import { ComfortNoise } from "./comfort-noise.js";
import { Recorder, TalkerRig } from "./talker-rig.suite.js";

const tick_samples = 480;

/** A talker whose room hums at `level`, with a silence after each `frames_said` frames. */
class Talker {
  readonly noise = new ComfortNoise();
  readonly #queue = new SampleQueue();
  #sequence = 100;
  #media = 0;

  say(frames: number, level: number, last = false): void {
    for (let frame = 1; frame <= frames; frame += 1) {
      this.#queue.append(new Float32Array(tick_samples).map((_, index) => (index % 2 === 0 ? level : -level)));
      this.noise.handleFrame(this.#sequence, this.#media, last && frame === frames, tick_samples, this.#queue);
      this.#queue.takeInto(new Float32Array(tick_samples));
      this.#sequence += 1;
      this.#media += tick_samples;
    }
  }

  /** Silence of so many ticks on the wire. Returns what was added to each. */
  hear(ticks: number): Float32Array[] {
    this.#media += ticks * tick_samples;
    return Array.from({ length: ticks }, () => this.tick(true));
  }

  tick(missing: boolean): Float32Array {
    const out = new Float32Array(tick_samples);
    const added = this.noise.addInto(out, missing);
    expect(out.some((value) => value !== 0)).toBe(added);
    return out;
  }

  loseFrames(frames: number): void {
    this.#sequence += frames;
    this.#media += frames * tick_samples;
  }
}

function rmsOf(pcm: Float32Array): number {
  return Math.sqrt(pcm.reduce((sum, value) => sum + value ** 2, 0) / pcm.length);
}

describe("comfort noise", () => {
  it("is not made for a talker who sends without a break, nor for lost packets, nor after a spurt's end", () => {
    const talker = new Talker();
    talker.say(50, 0.001);
    expect(talker.hear(10).every((tick) => rmsOf(tick) === 0)).toBe(true);
    talker.loseFrames(3);
    talker.say(20, 0.001, true);
    expect(talker.hear(20).every((tick) => rmsOf(tick) === 0)).toBe(true);
    talker.say(20, 0.001);
    expect(talker.hear(20).every((tick) => rmsOf(tick) === 0)).toBe(true);
  });

  it("is as loud as the quietest frames once the talker is known to leave silence out, and comes gently", () => {
    const talker = new Talker();
    talker.say(20, 0.1);
    talker.hear(10);
    talker.say(30, 0.1);
    talker.say(20, 0.001);
    const heard = talker.hear(30);
    expect(rmsOf(heard[0] ?? new Float32Array(1))).toBeLessThan(0.0006);
    const later = heard.slice(5);
    for (const tick of later) expect(rmsOf(tick)).toBeLessThan(0.0016);
    const mean = rmsOf(Float32Array.from(later.flatMap((tick) => [...tick])));
    expect(mean).toBeGreaterThan(0.0008);
    expect(mean).toBeLessThan(0.0012);
  });

  it("goes within 20 ms when the voice is back", () => {
    const talker = new Talker();
    talker.say(20, 0.001);
    talker.hear(10);
    talker.say(20, 0.001);
    talker.hear(20);
    talker.say(1, 0.001);
    expect(rmsOf(talker.tick(false))).toBeGreaterThan(0);
    talker.tick(false);
    expect(rmsOf(talker.tick(false))).toBe(0);
  });

  it("is never loud: a word broken off is no silence", () => {
    const talker = new Talker();
    talker.say(20, 0.5);
    talker.hear(10);
    talker.say(400, 0.5);
    for (const tick of talker.hear(40)) expect(rmsOf(tick)).toBeLessThan(0.005);
  });

  it("ends when the encoder would have said something: then the spurt is over, and its end was lost", () => {
    const talker = new Talker();
    talker.say(20, 0.001);
    talker.hear(10);
    talker.say(20, 0.001);
    const heard = talker.hear(100);
    expect(rmsOf(heard[55] ?? new Float32Array(0))).toBeGreaterThan(0);
    expect(heard.slice(63).every((tick) => rmsOf(tick) === 0)).toBe(true);
  });
});

describe("TalkerStream and a talker who uses DTX", () => {
  it("fills the silences within a spurt, and only those, and calls none of it speech", () => {
    const rig = new TalkerRig({ codec: compactCodec, conditions: { delay_ms: 20 } });
    const recorder = new Recorder(rig, 4_000);
    const speaking: boolean[] = [];
    const record = rig.onTick;
    rig.onTick = (pcm, now_ms) => {
      record(pcm, now_ms);
      speaking[Math.round(now_ms)] = rig.stream.speaking(now_ms);
    };
    const said = speechLike(1, new Random(3)).subarray(0, 14_400);
    const hum = new Float32Array(9_600).map((_, index) => (index % 12 < 6 ? 0.008 : -0.008));
    for (let phrase = 0; phrase < 3; phrase += 1) {
      rig.say(said, true);
      rig.say(hum, phrase !== 2);
      rig.pause(500);
    }
    // Phrases end at 0.5, 1.5 and 2.5 s, and 50 ms later at the ear; concealment lasts 100 ms.
    const silence = (from_s: number): number => rmsOf(recorder.pcm.subarray(from_s * 48_000, (from_s + 0.25) * 48_000));
    expect(silence(0.7), "not known yet").toBe(0);
    expect(silence(1.7)).toBeGreaterThan(0.0005);
    expect(silence(1.7)).toBeLessThan(0.004);
    expect(silence(2.7), "the spurt has ended").toBe(0);
    // What stops without a last packet may be a stall: it counts as speech for 250 ms more, and no longer.
    expect(speaking.slice(1_910, 1_990)).not.toContain(true);
    expect(speaking.slice(2_650, 2_750), "the spurt has ended").not.toContain(true);
    expect(rig.stream.stats).toMatchObject({ frames_lost: 0, frames_concealed: 0, late: 0 });
  });
});
