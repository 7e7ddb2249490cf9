import { text_chars_max } from "../limits.js";

/**
 * A text as it may be shown: on one line, without signs that turn the writing of what stands beside it round, without halves of signs, and
 * with at most three marks on a letter, as more of them reach over other lines. At most `text_chars_max` code units.
 */
export function showable(text: string): string {
  return text
    .slice(0, text_chars_max)
    .replace(unshowable, "")
    .replace(halves, "\ufffd")
    .replace(crowds, "$1")
    .replace(/\s+/g, " ")
    .trim();
}

/** Which way a text runs, by its first letter (UAX #9, P2 and P3); as `otherwise` if it has none. */
export function directionOf(text: string, otherwise: "ltr" | "rtl" = "ltr"): "ltr" | "rtl" {
  const [letter] = letters.exec(text) ?? [];
  if (letter === undefined) return otherwise;
  return right_to_left.test(letter) ? "rtl" : "ltr";
}

/** A text put into another, each of them running its own way (UAX #9, FSI … PDI). */
export function isolated(text: string): string {
  return `${isolate_sign}${text}${isolate_end_sign}`;
}

/**
 * As much of a text as is at most `width_px` wide, with an ellipsis where something was cut; never half of what looks like one sign.
 * Empty if not even the ellipsis has room. `widthOf` measures; where a longer text may be narrower, a little less is shown than could be.
 */
export function fitText(text: string, width_px: number, widthOf: (text: string) => number): string {
  if (text === "" || widthOf(text) <= width_px) return text;
  const signs = Array.from(graphemes.segment(text), ({ segment }) => segment);
  const cut = (count: number): string => closed(`${signs.slice(0, count).join("").trimEnd()}${ellipsis}`);
  let [fits, exceeds] = [0, signs.length];
  while (exceeds - fits > 1) {
    const middle = (fits + exceeds) >> 1;
    if (widthOf(cut(middle)) <= width_px) fits = middle;
    else exceeds = middle;
  }
  const shown = cut(fits);
  return widthOf(shown) <= width_px ? shown : "";
}

/** A text on at most `lines_max` lines of `width_px`, broken between words where there are any; the last is cut by `fitText`. */
export function wrapText(
  text: string,
  width_px: number,
  lines_max: number,
  widthOf: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let rest = text;
  while (lines.length < lines_max - 1 && widthOf(rest) > width_px) {
    const line = firstLine(rest, width_px, widthOf);
    if (line === "") break;
    lines.push(closed(line.trim()));
    // What began on this line goes on within its isolate.
    rest = isolate_sign.repeat(openIsolates(line)) + rest.slice(line.length).trimStart();
  }
  const last = fitText(rest, width_px, widthOf);
  return last === "" ? lines : [...lines, last];
}

function firstLine(text: string, width_px: number, widthOf: (text: string) => number): string {
  let line = "";
  for (const { segment } of words.segment(text)) {
    if (widthOf((line + segment).trim()) > width_px) break;
    line += segment;
  }
  return line;
}

/** What was cut within an isolate would turn the ellipsis, and all that follows, its way. */
function closed(text: string): string {
  return text + isolate_end_sign.repeat(openIsolates(text));
}

function openIsolates(text: string): number {
  let open = 0;
  for (const sign of text) open += sign === isolate_sign ? 1 : sign === isolate_end_sign ? -1 : 0;
  return Math.max(0, open);
}

const ellipsis = "…";
const isolate_sign = "\u2068";
const isolate_end_sign = "\u2069";
/** What looks like one sign does so in every language, nearly. */
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const words = new Intl.Segmenter("en", { granularity: "word" });
/** Signs of direction (UAX #9), and control characters that are no space. */
const unshowable = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]|(?!\s)\p{Cc}/gu;
const halves = /\p{Cs}/gu;
const crowds = /(\p{M}{3})\p{M}+/gu;
const letters = /\p{L}/u;
const right_to_left =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}]/u;
