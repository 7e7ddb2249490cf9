import { expect, it } from "vitest";
import { heapGrowth } from "../heap-growth.suite.js";
import { EchoPath } from "./echo-path.js";

it("keeps an echo canceller in step without allocating, key down or up, heard or at rest", () => {
  let given = 0;
  const path = new EchoPath({
    reference: (mono) => {
      given += mono.length;
    },
    process: (frame) => {
      given += frame.length;
    },
    close: () => undefined,
  });
  const sound = new Float32Array(1920).fill(0.1);
  const silence = new Float32Array(1920);
  const frame = new Float32Array(480);
  const live = (seconds: number): void => {
    for (let half = 0; half < 50 * seconds; half += 1) {
      path.play(half % 500 < 200 ? sound : silence);
      const key_down = half % 150 < 70;
      if (half % 150 === 0) {
        path.catchUp(52);
        for (let index = 0; index < 52; index += 1) path.process(frame);
      }
      if (!key_down) path.skip(2);
      else for (let index = 0; index < 2; index += 1) path.process(frame);
    }
  };
  live(60);
  expect(heapGrowth(() => live(20), 12, 4096)).toBeLessThanOrEqual(16_384);
  expect(given).toBeGreaterThan(0);
});
