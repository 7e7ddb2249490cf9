import { assert, type Refusal, refusalCodes } from "@talkgroup/schemas";

/** Throws unless a refusal is one that may be shown and sent: of a known code, short, and with nothing in it that steers a terminal. */
export function judgeRefusal({ code, message, field = "" }: Refusal): void {
  assert(Object.hasOwn(refusalCodes, code), "a refusal has a code that is known");
  assert(message.length > 0 && message.length <= message_chars_max, "a refusal says something, and not too much");
  assert(!steering.test(message), "a refusal steers no terminal");
  assert(field === "" || field.startsWith("/"), "a field is a JSON pointer");
}

/** C0 but the line feed, DEL, C1, and what turns the direction of a text (Unicode TR9). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const steering = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
const message_chars_max = 512;
