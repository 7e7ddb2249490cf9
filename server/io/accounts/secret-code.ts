import { createHash, randomBytes, randomInt } from "node:crypto";

/** A code for people to read out and type: four groups of four out of 32 signs, 80 random bits. */
export function newCode(): string {
  const group = (): string => Array.from({ length: 4 }, () => code_signs[randomInt(code_signs.length)]).join("");
  return [group(), group(), group(), group()].join("-");
}

/** 32 random bytes, base64url: for machines to keep. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

/**
 * What is stored of a code: SHA-256, base64url, of what it says however it was typed: case, spaces and dashes do not matter, O is 0, I
 * and L are 1. 80 random bits need no slower hash.
 */
export function codeHash(code: string): string {
  const signs = code.normalize("NFKC").toUpperCase().replace(/[\s-]/g, "").replaceAll("O", "0").replace(/[IL]/g, "1");
  return secretHash(signs);
}

/** What is stored of a secret that machines keep: SHA-256, base64url. */
export function secretHash(secret: string): string {
  return createHash("sha256").update(secret, "utf8").digest("base64url");
}

/** No I, L, O, U: they are misread, or make words. */
const code_signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
