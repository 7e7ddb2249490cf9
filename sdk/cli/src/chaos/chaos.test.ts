import { expect, it } from "vitest";

import { type ChaosReport, runAll } from "./chaos.js";

const flags = { seed: 1, signal: new AbortController().signal };
const good: ChaosReport = { ok: true, text: "good: as it must be\n", figures: { lost: 0 } };

it("passes when every trial does, and tells of each", async () => {
  const told: string[] = [];
  const trials = { good: async () => good, better: async () => ({ ...good, text: "better\n" }) };
  expect(await runAll(trials, { ...flags, json: false }, (text) => told.push(text))).toBe(0);
  expect(told).toEqual(["good: as it must be\n", "better\n", expect.stringMatching(/^2 trials in \d+ s: all as it must be\n$/)]);
});

it("goes on after a trial that fails or is not as it must be, and does not pass", async () => {
  const told: string[] = [];
  const trials = {
    broken: () => Promise.reject(new Error("no such server")),
    bad: async () => ({ ...good, ok: false }),
    good: async () => good,
  };
  expect(await runAll(trials, { ...flags, json: true }, (text) => told.push(text))).toBe(1);
  expect(JSON.parse(told.join(""))).toMatchObject({
    ok: false,
    trials: { broken: { ok: false, failed: "no such server" }, bad: { ok: false }, good: { ok: true, lost: 0 } },
  });
});

it("does not pass, and begins nothing more, when it is interrupted", async () => {
  const interruption = new AbortController();
  const trials = {
    first: async () => {
      interruption.abort();
      return good;
    },
    second: () => Promise.reject(new Error("was begun")),
  };
  const told: string[] = [];
  expect(await runAll(trials, { ...flags, json: true, signal: interruption.signal }, (text) => told.push(text))).toBe(1);
  expect(Object.keys(JSON.parse(told.join("")).trials)).toEqual(["first"]);
});
