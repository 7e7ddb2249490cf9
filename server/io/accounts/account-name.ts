import { accept, type Result, refuse } from "@talkgroup/schemas";

/**
 * What two spellings of one username have in common: Unicode's form NFKC, in lower case. Never refuses; of a text that is too long to
 * be a username it takes the start.
 */
export function usernameKey(username: string): string {
  const start = username.slice(0, 2 * username_chars_max).normalize("NFKC");
  // Lower case may leave the form, and a key's own key must be itself. One sign may stand for eighteen.
  return start.toLowerCase().normalize("NFKC").slice(0, key_chars_max);
}

/**
 * Refuses `invalid_params` for what is no username: in Unicode's form NFKC 2 … 32 letters, digits, spaces, dots, dashes, underscores,
 * with a letter or digit at both ends.
 */
export function judgeUsername(username: string): Result<string> {
  const plain = username.slice(0, 2 * username_chars_max + 1).normalize("NFKC");
  const chars = [...plain].length;
  if (chars < username_chars_min || chars > username_chars_max) {
    const found = chars > username_chars_max ? `more than ${username_chars_max}` : String(chars);
    const expected = `${username_chars_min} to ${username_chars_max}`;
    return refuse("invalid_params", `username: found ${found} characters, expected ${expected}`, "/username");
  }
  if (!username_form.test(plain)) {
    const expected = "expected letters, digits, spaces, dots, dashes and underscores, with a letter or digit at both ends";
    return refuse("invalid_params", `username: found another character, ${expected}`, "/username");
  }
  return accept(username);
}

/** Refuses `invalid_params` for what cannot be shown as a name: 1 … 40 characters, not blank, nothing that breaks or turns a line. */
export function judgeDisplayName(name: string, field: string): Result<string> {
  const called = field.slice(1);
  if (name.length < 1 || name.length > display_name_chars_max) {
    return refuse("invalid_params", `${called}: found ${name.length} characters, expected 1 to ${display_name_chars_max}`, field);
  }
  if (name.trim() === "") return refuse("invalid_params", `${called}: found only spaces, expected a name`, field);
  if (/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u.test(name)) {
    return refuse("invalid_params", `${called}: found a character that controls the line, expected none`, field);
  }
  return accept(name);
}

const username_chars_min = 2;
const username_chars_max = 32;
/** More than any key of a good username has: each of its characters takes two units, and twice as many in lower case. */
const key_chars_max = 128;
const username_form = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._-]*[\p{L}\p{M}\p{N}]$/u;
const display_name_chars_max = 40;
