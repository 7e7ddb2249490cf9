import { describe, expect, it } from "vitest";
import { joinCodeMatcher, randomJoinCode } from "./join-code.js";

describe("join code", () => {
  it("is drawn anew each time, in two groups of five", () => {
    const codes = Array.from({ length: 200 }, randomJoinCode);
    for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
    expect(new Set(codes).size).toBe(200);
  });

  it("matches itself and nothing else, of any length", () => {
    const matches = joinCodeMatcher("ABCDE-FGHJK");
    expect(matches("ABCDE-FGHJK")).toBe(true);
    for (const other of ["", "ABCDE-FGHJ", "ABCDE-FGHJKK", "abcde-fghjk", "ABCDE-FGHJ\u0000", "é".repeat(64)]) {
      expect(matches(other)).toBe(false);
    }
  });
});
