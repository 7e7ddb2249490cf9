import fc from "fast-check";
import { expect, it } from "vitest";

import { SpurtTally } from "./spurt-tally.js";

it("counts the gaps after the first word of a spurt that is heard", () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 100 }), fc.nat(3), (comes, spurt) => {
      const tally = new SpurtTally();
      for (const [word, heard] of comes.entries()) if (heard) tally.hear(spurt, word);
      const [first, last] = [comes.indexOf(true), comes.lastIndexOf(true)];
      const heard = comes.filter(Boolean).length;
      expect([tally.heard, tally.lost]).toEqual([heard, first < 0 ? 0 : last - first + 1 - heard]);
    }),
  );
});

it("does not take a word out of turn for a lost one", () => {
  const tally = new SpurtTally();
  for (const word of [0, 2, 1, 3]) tally.hear(1, word);
  expect([tally.heard, tally.lost]).toEqual([4, 0]);
});

it("does not make up for lost words with words that came twice", () => {
  const tally = new SpurtTally();
  for (const word of [5, 5, 4, 8, 8, 5]) tally.hear(1, word);
  expect([tally.heard, tally.lost]).toEqual([6, 2]);
});

it("begins anew when told to, and keeps spurts apart", () => {
  const tally = new SpurtTally();
  tally.hear(1, 0);
  tally.hear(2, 50);
  tally.hear(1, 1);
  tally.forget();
  tally.hear(1, 90);
  expect([tally.heard, tally.lost]).toEqual([4, 0]);
});

it("remembers a bounded number of spurts", () => {
  const tally = new SpurtTally();
  for (let spurt = 0; spurt < 1_000; spurt += 1) tally.hear(spurt, 0);
  // The first is long forgotten: its later words begin it anew.
  tally.hear(0, 100);
  expect([tally.heard, tally.lost]).toEqual([1_001, 0]);
});
