import { createHash, randomInt, timingSafeEqual } from "node:crypto";

/** A join code for people to read out: two groups of five out of 32 signs, 50 random bits. */
export function randomJoinCode(): string {
  const signs = Array.from({ length: 10 }, () => join_code_signs[randomInt(join_code_signs.length)]).join("");
  return `${signs.slice(0, 5)}-${signs.slice(5)}`;
}

/**
 * A comparison with `join_code` that takes the same time wherever the two differ, and whatever their lengths. One that was drawn is taken
 * as people type it (Crockford's Base32): small letters, no hyphen, O for 0, I and L for 1. One that somebody chose is taken as it is.
 */
export function joinCodeMatcher(join_code: string): (candidate: string) => boolean {
  const read = drawn_form.test(join_code) ? readSigns : asItIs;
  const expected = digest(read(join_code));
  return (candidate) => timingSafeEqual(digest(read(candidate)), expected);
}

function readSigns(text: string): string {
  return text.toUpperCase().replace(/[-\s]/g, "").replace(/O/g, "0").replace(/[IL]/g, "1");
}

function asItIs(text: string): string {
  return text;
}

/**
 * What to tell who has chosen a code that is soon guessed: at `tries_per_s` of one address. Undefined for one of 8 characters or more. The
 * code is not in it.
 */
export function joinCodeWarning(join_code: string, tries_per_s: number): string | undefined {
  const chars = [...join_code].length;
  if (chars >= safe_chars_min) return undefined;
  const kinds = kinds_of_signs.reduce((sum, [form, signs]) => sum + (form.test(join_code) ? signs : 0), 0);
  const guessed = inWords(kinds ** chars / 2 / tries_per_s);
  const where = `by chance it is guessed in about ${guessed} from one address, if it is a word or there are more addresses, far sooner`;
  return `the join code has ${chars} characters, expected ${safe_chars_min} or more: ${where}`;
}

function inWords(seconds: number): string {
  const [unit = "seconds", unit_s = 1] = units.find(([, one_s]) => seconds >= 2 * one_s) ?? [];
  return `${Math.round(seconds / unit_s)} ${unit}`;
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text, "utf8").digest();
}

/** With digits alone it takes a year and a half. */
const safe_chars_min = 8;
/** How many signs there are of each kind. */
const kinds_of_signs: readonly (readonly [form: RegExp, signs: number])[] = [
  [/[0-9]/, 10],
  [/[a-z]/, 26],
  [/[A-Z]/, 26],
  [/[^0-9A-Za-z]/, 33],
];
const units: readonly (readonly [unit: string, seconds: number])[] = [
  ["years", 31_557_600],
  ["days", 86_400],
  ["hours", 3_600],
  ["minutes", 60],
];
/** Crockford's Base32, without I, L, O, U: they are misread, or make words. */
const join_code_signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const drawn_form = /^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/;
