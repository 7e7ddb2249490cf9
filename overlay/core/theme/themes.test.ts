import { describe, expect, it } from "vitest";

import { seenColour } from "../../../schemas/dist/preset/lint/colour-sight.js";
import { colour_sights, colourDifference, contrast } from "./colour-sight.suite.js";
import { state_tokens, surface_tokens, type Theme, type ThemeName } from "./theme.js";
import { themes } from "./themes.js";

/** CIEDE2000: ten times what is just noticed, as states are small, apart, and seen for a moment. */
const difference_min = 10;
/** Of the theme that is made for it. */
const difference_blind_min = 20;
const text_contrast_min = 4.5;
const text_contrast_high_min = 7;
const sign_contrast_min = 3;

it("reckons as published (Sharma, Wu and Dalal 2005, table 1)", () => {
  const lab = (lightness: number, a: number, b: number) => ({ lightness, a, b });
  expect(colourDifference(lab(50, 2.6772, -79.7751), lab(50, 0, -82.7485))).toBeCloseTo(2.0425, 4);
  expect(colourDifference(lab(50, -1.3802, -84.2814), lab(50, 0, -82.7485))).toBeCloseTo(1, 4);
  expect(colourDifference(lab(50, 2.5, 0), lab(73, 25, -18))).toBeCloseTo(27.1492, 4);
  expect(colourDifference(lab(60.2574, -34.0099, 36.2677), lab(60.4626, -34.1751, 39.4387))).toBeCloseTo(1.2644, 4);
  expect(colourDifference(lab(22.7233, 20.0904, -46.694), lab(23.0331, 14.973, -42.5619))).toBeCloseTo(2.0373, 4);
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 6);
});

it("finds what is told apart by some alone", () => {
  const difference = (sight: (typeof colour_sights)[number]): number =>
    colourDifference(seenColour("#ff4040", sight), seenColour("#6f8f00", sight));
  expect(difference("full")).toBeGreaterThan(40);
  expect(difference("deuteranopia")).toBeLessThan(20);
});

describe.each(Object.entries(themes) as [ThemeName, Theme][])("theme %s", (name, { colours }) => {
  it("can be read", () => {
    const least = name === "high_contrast" ? text_contrast_high_min : text_contrast_min;
    for (const surface of surface_tokens) {
      for (const token of ["text", "text_dim"] as const)
        expect(contrast(colours[token], colours[surface]), `${token} on ${surface}`).toBeGreaterThanOrEqual(least);
    }
    for (const token of state_tokens)
      expect(contrast(colours.text_on_state, colours[token]), `text on ${token}`).toBeGreaterThanOrEqual(text_contrast_min);
  });

  it("has signs that are seen", () => {
    for (const surface of surface_tokens) {
      for (const token of state_tokens)
        expect(contrast(colours[token], colours[surface]), `${token} on ${surface}`).toBeGreaterThanOrEqual(sign_contrast_min);
    }
  });

  it.each(colour_sights)("has states that are told apart with sight: %s", (sight) => {
    for (const [index, one] of state_tokens.entries()) {
      for (const other of state_tokens.slice(0, index)) {
        const difference = colourDifference(seenColour(colours[one], sight), seenColour(colours[other], sight));
        expect(difference, `${one}, ${other}`).toBeGreaterThanOrEqual(
          name === "colour_blind" ? difference_blind_min : difference_min,
        );
      }
    }
  });

  it("has colours that are colours", () => {
    for (const colour of Object.values(colours)) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  });
});
