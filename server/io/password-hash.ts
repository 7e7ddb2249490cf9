import { accept, type Result, refuse } from "@talkgroup/schemas";
import { Hasher } from "./accounts/hasher.js";

/**
 * Makes what server.yaml keeps of a channel's password: the Argon2id hash in PHC form of the text that `input` brings until it ends or
 * until its first line does. Refuses `invalid_params` for none or more than 128 characters, which nobody could join with, and for what
 * is not UTF-8. Throws `AccountsError` where hashing cannot run.
 */
export async function passwordHashOf(input: AsyncIterable<Uint8Array>): Promise<Result<string>> {
  const password = await firstLineOf(input);
  if (!password.ok) return password;
  const hasher = await Hasher.start({ waiting_max: 1 });
  try {
    return await hasher.hash(password.value);
  } finally {
    await hasher.close();
  }
}

async function firstLineOf(input: AsyncIterable<Uint8Array>): Promise<Result<string>> {
  let bytes = new Uint8Array(0);
  for await (const chunk of input) {
    bytes = Uint8Array.from([...bytes, ...chunk.subarray(0, line_bytes_max + 1)]);
    if (bytes.includes(line_feed) || bytes.length > line_bytes_max) break;
  }
  const end = bytes.indexOf(line_feed);
  const line = bytes.subarray(0, end < 0 ? bytes.length : end);
  // Not decoded then: it would end in the middle of a character.
  if (line.length > line_bytes_max) return unfit(`more than ${password_chars_max} characters`);
  try {
    const password = new TextDecoder("utf-8", { fatal: true }).decode(line).replace(/\r$/, "");
    if (password.length > password_chars_max) return unfit(`more than ${password_chars_max} characters`);
    return password === "" ? unfit("nothing") : accept(password);
  } catch {
    return unfit("bytes that are not UTF-8");
  }
}

function unfit(found: string): Result<never> {
  return refuse("invalid_params", `standard input: found ${found}, expected a password of 1 to ${password_chars_max} characters`);
}

const line_feed = 0x0a;
/** As `channel.join` takes it. */
const password_chars_max = 128;
/** Four bytes for each character, and a carriage return. */
const line_bytes_max = 4 * password_chars_max + 1;
