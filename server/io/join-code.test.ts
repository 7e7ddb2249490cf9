import { describe, expect, it } from "vitest";
import { joinCodeMatcher, joinCodeWarning, randomJoinCode } from "./join-code.js";

describe("join code", () => {
  it("is drawn anew each time, in two groups of five", () => {
    const codes = Array.from({ length: 200 }, randomJoinCode);
    for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
    expect(new Set(codes).size).toBe(200);
  });

  it("is warned of where it is soon guessed, without being told, and never where it was drawn", () => {
    for (const [code, found] of [
      ["1234", "has 4 characters, expected 8 or more: by chance it is guessed in about 83 minutes"],
      ["7", "about 5 seconds"],
      ["sesame", "about 5 years"],
      ["Ab1-", "about 471 days"],
    ] as const) {
      const warning = joinCodeWarning(code, 1) ?? "";
      expect(warning).toContain(found);
      if (code.length > 1) expect(warning).not.toContain(code);
    }
    for (const code of ["12345678", randomJoinCode()]) expect(joinCodeWarning(code, 1)).toBeUndefined();
  });

  it("matches itself and nothing else, of any length", () => {
    const matches = joinCodeMatcher("ABCDE-FGHJK");
    expect(matches("ABCDE-FGHJK")).toBe(true);
    for (const other of ["", "-", "ABCDE-FGHJ", "ABCDE-FGHJKK", "KABCDE-FGHJ", "ABCDE-FGHJ\u0000", "é".repeat(64)]) {
      expect(matches(other)).toBe(false);
    }
  });

  it("that was drawn is matched as people type it", () => {
    const matches = joinCodeMatcher("QD10X-25H4E");
    for (const typed of ["qd10x-25h4e", "QD10X25H4E", " qd10x 25h4e", "QDIOX-25H4E", "qdl0x-25h4e"])
      expect(matches(typed)).toBe(true);
    for (const other of ["QD10X-25H4F", "QD10X-2SH4E", "QD1OX-25H"]) expect(matches(other)).toBe(false);
  });

  it("that was chosen is matched as it is", () => {
    const matches = joinCodeMatcher("Sesame-street");
    expect(matches("Sesame-street")).toBe(true);
    for (const other of ["sesame-street", "Sesamestreet", "SESAME-STREET"]) expect(matches(other)).toBe(false);
  });
});
