import { describe, expect, it } from "vitest";
import { codeHash, newCode, newSecret, secretHash } from "./secret-code.js";

describe("newCode", () => {
  it("is four groups of four, of 32 signs that cannot be confused: 80 bits", () => {
    const codes = Array.from({ length: 500 }, newCode);
    for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
    expect(new Set(codes).size).toBe(500);
    expect(new Set(codes.join("").replaceAll("-", "")).size).toBe(32);
  });
});

describe("codeHash", () => {
  it("is one for a code however it was typed", () => {
    const hash = codeHash("0ABC-1DEF-GHJK-MNPQ");
    expect(hash).toMatch(/^[A-Za-z0-9_-]{43}$/);
    for (const typed of ["0abc-1def-ghjk-mnpq", "OABCIDEFGHJKMNPQ", " oabc ldef ghjk mnpq\n"]) {
      expect(codeHash(typed), typed).toBe(hash);
    }
    for (const other of ["", "0ABC-1DEF-GHJK-MNPR", "0ABC-1DEF-GHJK", "0ABC_1DEF_GHJK_MNPQ"])
      expect(codeHash(other)).not.toBe(hash);
  });
});

describe("newSecret", () => {
  it("is 32 random bytes, and stored as another 32", () => {
    const secret = newSecret();
    expect(Buffer.from(secret, "base64url").length).toBe(32);
    expect(newSecret()).not.toBe(secret);
    expect(secretHash("abc")).toBe("ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0");
  });
});
