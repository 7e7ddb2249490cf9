import { describe, expect, it } from "vitest";
import { FrameRing } from "./frame-ring.js";

describe("the ring of frames", () => {
  it("gives the newest frames back, oldest first", () => {
    const ring = new FrameRing({ frame_samples: 2, frames: 3 });
    const heard: number[] = [];
    for (let value = 1; value <= 5; value += 1) ring.push(new Float32Array([value, value]));
    expect(ring.length).toBe(3);
    for (let frame = ring.shift(); frame !== undefined; frame = ring.shift()) heard.push(frame[0] ?? 0);
    expect(heard).toEqual([3, 4, 5]);
    expect([ring.length, ring.shift()]).toEqual([0, undefined]);
    ring.push(new Float32Array([6, 7]));
    expect([...(ring.shift() ?? [])]).toEqual([6, 7]);
  });
});
