import { InvalidArgumentError } from "commander";
import { describe, expect, it } from "vitest";

import { secondsOf, seedOf, shareOf } from "./arguments.js";

describe("arguments of the command", () => {
  it.each([
    [shareOf, "0", 0],
    [shareOf, "0.5", 0.5],
    [secondsOf, "0.1", 0.1],
    [secondsOf, "3600", 3600],
    [seedOf, "0", 0],
    [seedOf, "4294967295", 4_294_967_295],
  ])("%o takes %s", (argumentOf, text, value) => {
    expect(argumentOf(text)).toBe(value);
  });

  it.each([
    [shareOf, ["NaN", "", " ", "-0.1", "0.51", "half", "Infinity"]],
    [secondsOf, ["NaN", "", "0", "-1", "ten", "Infinity", "3601"]],
    [seedOf, ["NaN", "", "-1", "1.5", "x", "4294967296"]],
  ])("%o refuses what it cannot mean", (argumentOf, texts) => {
    for (const text of texts) expect(() => argumentOf(text), text).toThrow(InvalidArgumentError);
  });
});
