import { createHash, randomInt, timingSafeEqual } from "node:crypto";

/** A join code for people to read out: two groups of five out of 32 signs, 50 random bits. */
export function randomJoinCode(): string {
  const signs = Array.from({ length: 10 }, () => join_code_signs[randomInt(join_code_signs.length)]).join("");
  return `${signs.slice(0, 5)}-${signs.slice(5)}`;
}

/** A comparison with `join_code` that takes the same time wherever the two differ, and whatever their lengths. */
export function joinCodeMatcher(join_code: string): (candidate: string) => boolean {
  const expected = digest(join_code);
  return (candidate) => timingSafeEqual(digest(candidate), expected);
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text, "utf8").digest();
}

/** No I, L, O, U: they are misread, or make words. */
const join_code_signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
