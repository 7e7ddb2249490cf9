import { expect, it } from "vitest";

import { channelOf, openModel, speak } from "../agent-events.suite.js";
import { arabic_words } from "./arabic-words.js";
import { german_words } from "./german-words.js";
import { soundLayout, styleOf } from "./measured-layout.suite.js";
import { english_words, type OverlayWords } from "./overlay-words.js";
import { wordsFor } from "./words-for.js";

it.each([
  [["de-CH", "en"], german_words],
  [["fr", "AR-eg"], arabic_words],
  [["en-US", "de"], english_words],
  [["fr"], english_words],
  [[], english_words],
  [["", "-", "constructor"], english_words],
] as const)("finds the words for %j", (languages, words) => {
  expect(wordsFor(languages)).toBe(words);
});

it.each([
  ["de", german_words],
  ["ar", arabic_words],
] as const)("says all of it in %s, and puts in what is put in", (_, words) => {
  const [said, meant] = [leavesOf(words), leavesOf(english_words)];
  expect(said.map(([path]) => path)).toEqual(meant.map(([path]) => path));
  for (const [index, [path, text]] of said.entries()) {
    const english = meant[index]?.[1] ?? "";
    expect(text === "", path).toBe(english === "");
    expect([...text.matchAll(/\{\d\}/g)].map(String).sort(), path).toEqual([...english.matchAll(/\{\d\}/g)].map(String).sort());
  }
});

it.each([english_words, german_words, arabic_words])(
  "says of a microphone the same for the radio as for a net: $direction",
  (words) => {
    const { transmit, marks } = words;
    expect([transmit.microphone_off, transmit.no_microphone]).toEqual([marks.microphone_muted, marks.microphone_lost]);
  },
);

it("runs from the right where its words do", () => {
  const model = openModel([channelOf("alpha")]);
  speak(model, 0, 7, "alpha");
  const layout = soundLayout(model.view(0), styleOf({ words: arabic_words }));
  const [icon, name] = ["slot alpha receive", "slot alpha talker 7"].map((key) => layout.items.find((item) => item.key === key));
  expect(icon?.x_px).toBeGreaterThan(name?.x_px ?? Number.POSITIVE_INFINITY);
});

function leavesOf(words: OverlayWords): readonly (readonly [string, string])[] {
  const { direction: _, ...rest } = words;
  return Object.entries(rest).flatMap(([name, value]) =>
    typeof value === "string"
      ? [[name, value] as const]
      : Object.entries(value as Record<string, string>).map(([key, text]) => [`${name}.${key}`, text] as const),
  );
}
