import { expect, it } from "vitest";

import { WordDelays } from "./word-delays.js";

it("measures copies against their twins, and counts those whose twin never came", () => {
  const delays = new WordDelays();
  for (let word = 0; word < 100; word += 1) {
    delays.hearTwin(word, 1_000 + word);
    delays.count();
    delays.measure(word, 1_000 + word + (word === 99 ? 7 : 0.495));
  }
  delays.count();
  delays.measure(4_711, 2_000);
  expect(delays.take()).toEqual({ copies: 101, p50_ms: 0.5, p99_ms: 0.5, p999_ms: 7.01, worst_ms: 7 });
});

it("begins anew when the counts were taken, with the twins that were heard", () => {
  const delays = new WordDelays();
  delays.hearTwin(1, 10);
  delays.count();
  delays.take();
  expect(delays.take()).toEqual({ copies: 0, p50_ms: 0, p99_ms: 0, p999_ms: 0, worst_ms: 0 });
  delays.count();
  delays.measure(1, 12.005);
  expect(delays.take()).toMatchObject({ copies: 1, p50_ms: 2.01, worst_ms: 2.005 });
});

it("takes no old word for a new one of the same place", () => {
  const delays = new WordDelays();
  delays.hearTwin(5, 10);
  expect(delays.hasTwin(5 + 2 ** 17)).toBe(false);
  delays.measure(5 + 2 ** 17, 11);
  expect(delays.take().worst_ms).toBe(0);
});
