import { expect, it } from "vitest";

import { type ChaosOutput, type ChaosReport, runAll } from "./chaos.js";

const flags = { seed: 1, signal: new AbortController().signal };
const good: ChaosReport = { ok: true, text: "good: as it must be\n", figures: { lost: 0 } };

it("passes when every trial does, and tells of each", async () => {
  const told = new Told();
  const trials = { good: async () => good, better: async () => ({ ...good, text: "better\n" }) };
  expect(await runAll(trials, { ...flags, json: false }, told.output)).toBe(0);
  expect(told.written).toEqual([
    "good: as it must be\n",
    "better\n",
    expect.stringMatching(/^2 trials in \d+ s: all as it must be\n$/),
  ]);
});

it("goes on after a trial that fails or is not as it must be, and does not pass", async () => {
  const told = new Told();
  const trials = {
    broken: () => Promise.reject(new Error("no such server")),
    bad: async () => ({ ...good, ok: false, text: "bad\n" }),
    good: async () => good,
  };
  expect(await runAll(trials, { ...flags, json: true }, told.output)).toBe(1);
  expect(JSON.parse(told.written.join(""))).toMatchObject({
    ok: false,
    trials: { broken: { ok: false, failed: "no such server" }, bad: { ok: false }, good: { ok: true, lost: 0 } },
  });
  expect(told.complaints).toEqual(["broken: NOT as it must be: the trial failed: no such server\n", "bad\n"]);
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
  const told = new Told();
  expect(await runAll(trials, { ...flags, json: true, signal: interruption.signal }, told.output)).toBe(1);
  expect(Object.keys(JSON.parse(told.written.join("")).trials)).toEqual(["first"]);
});

class Told {
  readonly written: string[] = [];
  readonly complaints: string[] = [];
  readonly output: ChaosOutput = {
    write: (text) => void this.written.push(text),
    complain: (text) => void this.complaints.push(text),
  };
}
