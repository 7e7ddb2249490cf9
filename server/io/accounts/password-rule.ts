import { accept, type Result, refuse } from "@talkgroup/schemas";
import { usernameKey } from "./account-name.js";
import { common_passwords } from "./common-passwords.js";

/**
 * Refuses `invalid_params` for a password that would be guessed: shorter than 10 characters or longer than 128, the username, one
 * character over and over, or one of the most common. `field` is the pointer of the member that holds it.
 */
export function judgePassword(password: string, username: string, field: string): Result<string> {
  const called = field.slice(1);
  const chars = [...password.slice(0, 2 * password_chars_max + 1)].length;
  if (chars < password_chars_min || chars > password_chars_max) {
    const found = chars > password_chars_max ? `more than ${password_chars_max}` : String(chars);
    const expected = `${password_chars_min} to ${password_chars_max}`;
    return refuse("invalid_params", `${called}: found ${found} characters, expected ${expected}`, field);
  }
  const plain = password.normalize("NFKC").toLowerCase();
  if (plain === usernameKey(username)) return refuse("invalid_params", `${called}: found the username, expected another`, field);
  if (common_passwords.has(plain) || new Set(plain).size === 1) {
    return refuse("invalid_params", `${called}: found one of the most common, expected another`, field);
  }
  return accept(password);
}

const password_chars_min = 10;
/** Longer ones only cost time. */
const password_chars_max = 128;
