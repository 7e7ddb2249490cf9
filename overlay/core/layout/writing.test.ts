import fc from "fast-check";
import { expect, it } from "vitest";

import { any_name } from "../any-step.suite.js";
import { measure } from "./measured-layout.suite.js";
import { directionOf, fitText, isolated, showable, wrapText } from "./writing.js";

const font = { size_px: 10, weight: "normal" } as const;
const widthOf = (text: string): number => measure(text, font);
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

it.each([
  ["a name\nwith\tbreaks ", "a name with breaks"],
  ["\u202eevil\u202c", "evil"],
  ["tag\u0000\u0007\u200b", "tag"],
  ["z\u0300\u0301\u0302\u0303\u0304algo", "z\u0300\u0301\u0302algo"],
  ["half \ud83d", "half \ufffd"],
  ["👩‍✈️ 🇩🇪", "👩‍✈️ 🇩🇪"],
])("shows %j as %j", (text, shown) => {
  expect(showable(text)).toBe(shown);
});

it.each([
  ["Viper", "ltr"],
  ["رادار", "rtl"],
  ["1. מגדל", "rtl"],
  ["👩‍✈️ 7", "ltr"],
  ["雲 رادار", "ltr"],
])("runs %j %s", (text, direction) => {
  expect(directionOf(text)).toBe(direction);
});

it("runs what has no letter as all the rest does", () => {
  expect(directionOf("+7", "rtl")).toBe("rtl");
});

it("never cuts a sign in two, and is never wider than it may be", () => {
  fc.assert(
    fc.property(any_name, fc.integer({ min: 0, max: 120 }), (name, width_px) => {
      const text = showable(name);
      const shown = fitText(text, width_px, widthOf);
      expect(widthOf(shown) <= width_px || shown === text).toBe(true);
      if (widthOf(text) <= width_px) expect(shown).toBe(text);
      if (shown === text || shown === "") return;
      expect(shown.endsWith("…")).toBe(true);
      const signs = Array.from(graphemes.segment(text), ({ segment }) => segment);
      const prefixes = signs.map((_, count) => signs.slice(0, count).join("").trimEnd());
      expect(prefixes).toContain(shown.slice(0, -1));
    }),
    { seed: 1 },
  );
});

it("fits also where a longer text is narrower", () => {
  const widths = (text: string): number => (text.length % 3) * 10 + 5;
  expect(widths(fitText("abcdefghij", 15, widths))).toBeLessThanOrEqual(15);
});

it("keeps an ellipsis out of what runs the other way", () => {
  expect(fitText(`Now ${isolated("رادار البحر")}`, 40, widthOf)).toMatch(/…\u2069$/);
});

it.each([
  ["one two three", 45, 2, ["one two", "three"]],
  ["one two three four five", 45, 2, ["one two", "three f…"]],
  ["short", 45, 2, ["short"]],
  ["unbreakableword", 45, 2, ["unbreak…"]],
  ["one two", 0, 2, []],
])("wraps %j", (text, width_px, lines_max, lines) => {
  expect(wrapText(text, width_px, lines_max, widthOf)).toEqual(lines);
});

it("goes on within what runs the other way on the next line", () => {
  const lines = wrapText(`Moved to ${isolated("رادار البحر الشرقي")} now`, 90, 3, widthOf);
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) {
    const [begun, ended] = [/\u2068/g, /\u2069/g].map((sign) => line.match(sign)?.length ?? 0);
    expect(begun).toBe(ended);
  }
});
