import { describe, expect, it } from "vitest";
import { ProcessingStage, type StageDemand } from "./processing-stage.js";

/** A step that makes everything −1, and what was done with it. */
function negator(warm_frames: number) {
  const done = { runs: 0, resets: 0 };
  const stage = new ProcessingStage({
    frame_samples: 4,
    warm_frames,
    run: (pcm) => {
      done.runs += 1;
      pcm.fill(-1);
    },
    reset: () => {
      done.resets += 1;
    },
  });
  const frame = (demand: StageDemand): readonly number[] => {
    stage.demand(demand);
    const pcm = new Float32Array(4).fill(1);
    stage.process(pcm);
    return [...pcm];
  };
  return { stage, done, frame };
}

const plain = [1, 1, 1, 1];
const processed = [-1, -1, -1, -1];

describe("ProcessingStage", () => {
  it("costs nothing and changes nothing while off", () => {
    const { frame, done } = negator(2);
    for (let turn = 0; turn < 5; turn += 1) expect(frame("off")).toEqual(plain);
    expect(done).toEqual({ runs: 0, resets: 0 });
  });

  it("listens first, then fades in over one frame, and out again over one", () => {
    const { frame, done } = negator(2);
    expect(frame("on")).toEqual(plain);
    expect(frame("on")).toEqual(plain);
    expect(frame("on")).toEqual([0.5, 0, -0.5, -1]);
    expect(frame("on")).toEqual(processed);
    expect(frame("off")).toEqual([-0.5, 0, 0.5, 1]);
    expect(frame("off")).toEqual(plain);
    expect(done).toEqual({ runs: 5, resets: 1 });
  });

  it("is heard at once if it has listened long enough, and goes on listening", () => {
    const { frame, done } = negator(3);
    for (let turn = 0; turn < 3; turn += 1) expect(frame("listening")).toEqual(plain);
    expect(frame("on")).toEqual([0.5, 0, -0.5, -1]);
    expect(frame("listening")).toEqual([-0.5, 0, 0.5, 1]);
    expect(frame("listening")).toEqual(plain);
    expect(done).toEqual({ runs: 6, resets: 0 });
  });

  it("forgets what it heard when it is turned off before it was heard", () => {
    const { frame, done } = negator(3);
    frame("on");
    frame("off");
    expect(done).toEqual({ runs: 1, resets: 1 });
    for (let turn = 0; turn < 3; turn += 1) expect(frame("on")).toEqual(plain);
  });

  it("does what is demanded at once where the sound begins, and knows nothing of before", () => {
    const { stage, frame, done } = negator(3);
    frame("on");
    stage.restart();
    expect(done.resets).toBe(1);
    expect(frame("on")).toEqual(processed);
    stage.demand("off");
    stage.restart();
    expect(done.resets).toBe(2);
    expect(frame("off")).toEqual(plain);
  });
});
