import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { frequencyLabel, hertzOf, modulationOf, readFrequency } from "./frequency.js";

describe("a frequency", () => {
  it.each([
    ["251", 251_000_000],
    ["251.", 251_000_000],
    [" 251,000 ", 251_000_000],
    ["27.18500", 27_185_000],
    ["118.008333", 118_008_333],
    ["251.0 MHz", 251_000_000],
    ["6750kHz", 6_750_000],
    ["251000000", 251_000_000],
    ["251000000.0", 251_000_000],
    ["1.2 GHz", 1_200_000_000],
  ])("%j is in Hz %d", (text, frequency_hz) => {
    expect(readFrequency(text)).toEqual({ kind: "frequency", frequency_hz });
  });

  it.each(["251 AM", "251.0 MHz AM", "251.0/am", "251 (AM)"])("%j tells its modulation", (text) => {
    expect(readFrequency(text)).toEqual({ kind: "frequency", frequency_hz: 251_000_000, modulation: "AM" });
  });

  it.each([
    ["", "none"],
    [" - ", "none"],
    ["TBD", "none"],
    ["n/a", "none"],
    ["31X", "words"],
    ["abc", "words"],
    ["27.1.85", "nonsense"],
    ["-5", "nonsense"],
    ["0", "nonsense"],
    ["99999", "nonsense"],
    ["251 000", "nonsense"],
    ["9".repeat(40), "nonsense"],
  ])("%j is none: %s", (text, kind) => {
    expect(readFrequency(text)).toEqual({ kind });
  });

  it("stands in the unit of its column, unless it can only be Hz", () => {
    expect(readFrequency("6750", "kHz")).toMatchObject({ frequency_hz: 6_750_000 });
    expect(hertzOf(251_000_000)).toBe(251_000_000);
    expect(hertzOf(Number.NaN)).toBeUndefined();
  });

  it("has a label that reads back as the same", () => {
    expect(frequencyLabel(251_000_000, "AM")).toBe("251.000 AM");
    expect(frequencyLabel(118_008_333)).toBe("118.008333");
    expect(frequencyLabel(27_185_500)).toBe("27.1855");
    fc.assert(
      fc.property(fc.integer({ min: 100_000, max: 999_999_999 }), (frequency_hz) => {
        expect(readFrequency(frequencyLabel(frequency_hz))).toEqual({ kind: "frequency", frequency_hz });
      }),
      { seed: 1 },
    );
  });

  it("has a modulation by number", () => {
    expect([0, 1, 2, 6, 99, -1].map(modulationOf)).toEqual(["AM", "FM", "INTERCOM", "MIDS", undefined, undefined]);
  });
});
