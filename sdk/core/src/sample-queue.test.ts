import { describe, expect, it } from "vitest";
import { history_samples, SampleQueue } from "./sample-queue.js";

describe("SampleQueue", () => {
  it("gives back what was put in, in order and forever, and keeps the past", () => {
    const queue = new SampleQueue();
    const frame = new Float32Array(480);
    const out = new Float32Array(480);
    let put = 0;
    let taken = 0;
    for (let turn = 0; turn < 200; turn += 1) {
      for (let index = 0; index < frame.length; index += 1) frame[index] = put + index;
      queue.append(frame);
      put += 480;
      if (turn === 0) continue;
      expect(queue.takeInto(out)).toBe(480);
      expect([out[0], out[479]]).toEqual([taken, taken + 479]);
      taken += 480;
      const back = Math.min(history_samples, taken);
      expect(queue.samples[queue.start - back]).toBe(taken - back);
    }
    expect(queue.length).toBe(480);
  });

  it("fills up with silence and says how much was sound", () => {
    const queue = new SampleQueue();
    queue.append(new Float32Array(100).fill(0.5));
    const out = new Float32Array(240).fill(9);
    expect(queue.takeInto(out)).toBe(100);
    expect([out[99], out[100], out[239]]).toEqual([0.5, 0, 0]);
  });

  it("fades its end to silence", () => {
    const queue = new SampleQueue();
    queue.append(new Float32Array(300).fill(1));
    queue.fadeOut(100);
    expect(queue.samples[199]).toBe(1);
    expect(queue.samples[200]).toBeCloseTo(0.99, 6);
    expect(queue.samples[299]).toBe(0);
    queue.clear();
    queue.append(new Float32Array(10).fill(1));
    queue.fadeOut(100);
    expect(queue.samples[9]).toBe(0);
  });

  it("refuses to grow without bound", () => {
    const queue = new SampleQueue();
    const frame = new Float32Array(2880);
    expect(() => {
      for (let count = 0; count < 6; count += 1) queue.append(frame);
    }).toThrow("holds a few frames only");
  });
});
