import { Random, speechLike } from "@talkgroup/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { history_samples, SampleQueue } from "../sample-queue.js";
import { fade_samples, lag_samples_max, lag_samples_min, lengthen, shorten } from "./time-stretch.js";

/** A queue that has played 960 samples and holds 1920. */
function queueOf(sound: (index: number) => number): SampleQueue {
  const queue = new SampleQueue();
  queue.append(Float32Array.from({ length: 2880 }, (_, index) => sound(index)));
  queue.takeInto(new Float32Array(960));
  return queue;
}

/** All that was and will be played, and the largest step between two samples of it. */
function largestStep(queue: SampleQueue, from: number): number {
  let largest = 0;
  for (let index = Math.max(1, from); index < queue.end; index += 1) {
    largest = Math.max(largest, Math.abs((queue.samples[index] ?? 0) - (queue.samples[index - 1] ?? 0)));
  }
  return largest;
}

const period = 311;
const voiced = (index: number): number =>
  0.5 * Math.sin((2 * Math.PI * index) / period) + 0.2 * Math.sin((6 * Math.PI * index) / period + 1);
const noise = new Random(9);
const silence = (): number => 0.001 * (noise.next() - 0.5);

describe("time stretch", () => {
  it("takes out whole periods, without a trace in the waveform", () => {
    const queue = queueOf(voiced);
    expect(shorten(queue, lag_samples_min, lag_samples_max, 0.8)).toBe(period);
    expect(queue.length).toBe(1920 - period);
    for (let index = 0; index < queue.length; index += 1) {
      expect(queue.samples[queue.start + index]).toBeCloseTo(voiced(960 + index), 5);
    }
  });

  it("puts in whole periods, without a trace in the waveform", () => {
    const queue = queueOf(voiced);
    expect(lengthen(queue, lag_samples_min, lag_samples_max, 0.8)).toBe(period);
    expect(queue.length).toBe(1920 + period);
    for (let index = 0; index < queue.length; index += 1) {
      expect(queue.samples[queue.start + index]).toBeCloseTo(voiced(960 + index), 5);
    }
  });

  it("changes near silence by exactly what is asked, however little", () => {
    for (const most of [1, 37, 120, 480]) {
      expect(shorten(queueOf(silence), lag_samples_min, most, 2)).toBe(most);
      expect(lengthen(queueOf(silence), lag_samples_min, most, 2)).toBe(most);
    }
  });

  it("cross-fades sample by sample from the one sound into the other, also where a change is shorter than the fade", () => {
    for (const lag of [60, 239, 240, 500]) {
      const sound = Float32Array.from({ length: 2880 }, silence);
      const weight = (index: number) => Math.min(1, (index + 0.5) / fade_samples);
      const shortened = queueOf((index) => sound[index] ?? 0);
      shorten(shortened, 1, lag, 2);
      const lengthened = queueOf((index) => sound[index] ?? 0);
      lengthen(lengthened, 1, lag, 2);
      for (let index = 0; index < 1_300; index += 1) {
        const now = sound[960 + index] ?? 0;
        const later = sound[960 + index + lag] ?? 0;
        const before = sound[960 + index - lag] ?? 0;
        expect(shortened.samples[shortened.start + index]).toBeCloseTo(now + (later - now) * weight(index), 8);
        expect(lengthened.samples[lengthened.start + index]).toBeCloseTo(now + (before - now) * weight(index), 8);
      }
    }
  });

  it("looks back at what was played, also right after sound was taken out", () => {
    for (const lag of [60, 240, 600]) {
      const queue = queueOf((index) => 0.0001 * Math.sin(index));
      const played = queue.samples.slice(queue.start - history_samples, queue.start);
      expect(shorten(queue, 1, lag, 2)).toBe(lag);
      expect(queue.samples.slice(queue.start - history_samples, queue.start)).toEqual(played);
    }
  });

  it("leaves a voice alone where no period fits", () => {
    expect(shorten(queueOf(voiced), lag_samples_min, 100, 0.8)).toBe(0);
    expect(shorten(queueOf(voiced), lag_samples_min, 200, 0.8)).toBe(0);
    expect(lengthen(queueOf(voiced), lag_samples_min, 200, 0.8)).toBe(0);
    expect(shorten(queueOf(voiced), lag_samples_min, 200, -1)).toBeGreaterThanOrEqual(lag_samples_min);
  });

  it("needs enough sound to choose from", () => {
    const queue = new SampleQueue();
    expect(shorten(queue, 1, 480, -1)).toBe(0);
    expect(lengthen(queue, 1, 480, -1)).toBe(0);
    queue.append(new Float32Array(fade_samples));
    expect(shorten(queue, 1, 480, -1)).toBe(0);
    expect(lengthen(queue, 1, 480, -1)).toBe(0);
  });

  it("stays within its bounds and never clicks, whatever it stretches and as often as it does", () => {
    const said = speechLike(2, new Random(11));
    let step_said = 0;
    for (let index = 1; index < said.length; index += 1) {
      step_said = Math.max(step_said, Math.abs((said[index] ?? 0) - (said[index - 1] ?? 0)));
    }
    const changes = fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 700 })), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: said.length - 2880 }), changes, (offset, moves) => {
        const queue = queueOf((index) => said[offset + index] ?? 0);
        for (const [index, [longer, most]] of moves.entries()) {
          const before = queue.length;
          const from = queue.start;
          const changed = (longer ? lengthen : shorten)(queue, lag_samples_min, most, -1);
          expect(changed).toBeLessThanOrEqual(Math.min(most, lag_samples_max));
          expect(queue.length).toBe(before + (longer ? changed : -changed));
          // A cross-fade adds at most the distance of the two sounds over its length to a step, and may fall where one has before.
          const added = (index + 1) / fade_samples;
          expect(largestStep(queue, longer ? from : queue.start)).toBeLessThanOrEqual(step_said + added + 1e-6);
        }
      }),
      // What was taken out was looked back at instead of what had been played, and clicked.
      { examples: [[28_243, [[false, 152]]]] },
    );
  });
});
