import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeDisplayName, judgeUsername, usernameKey } from "./account-name.js";

describe("usernameKey", () => {
  it("is one for all spellings of a name", () => {
    for (const spelling of ["Ängström", "äNGSTRÖM", "A\u0308ngstro\u0308m", "ＡＢＣ"]) {
      expect(usernameKey(spelling)).toBe(spelling === "ＡＢＣ" ? "abc" : "ängström");
    }
  });

  it("is its own key, and short, whatever it is made of", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 100 }), (text) => {
        const key = usernameKey(text);
        expect(key.length).toBeLessThanOrEqual(128);
        if (text.length <= 16) expect(usernameKey(key)).toBe(key);
      }),
      { seed: 1, numRuns: 2000 },
    );
    expect(usernameKey("\ufdfa".repeat(1_000_000)).length).toBe(128);
  });
});

describe("judgeUsername", () => {
  it("accepts letters and digits of any script, and some signs between them", () => {
    for (const name of ["ab", "Ann", "x_1", "a.b-c d", "Ångström", "Жанна", "李雷", "علي", "a".repeat(32)]) {
      expect(judgeUsername(name), name).toEqual({ ok: true, value: name });
    }
  });

  it("refuses everything else", () => {
    const bad = [
      "",
      "a",
      "a".repeat(33),
      "a".repeat(100_000),
      " ab",
      "ab ",
      "a\u00a0",
      ".ab",
      "a\nb",
      "a\0b",
      "a\u200bb",
      "a\u202eb",
      "a😀",
      "\ud800a",
    ];
    for (const name of bad) {
      expect(judgeUsername(name), JSON.stringify(name.slice(0, 40))).toMatchObject({
        refusal: { code: "invalid_params", field: "/username" },
      });
    }
  });

  it("counts characters as they will be compared", () => {
    expect(judgeUsername("\ufdfa\ufdfa").ok).toBe(false);
    expect(judgeUsername("𠮷".repeat(32)).ok).toBe(true);
  });
});

describe("judgeDisplayName", () => {
  it("accepts what can stand in a line", () => {
    for (const name of ["x", "Ann of Acme", "Ann 🎧", "👩‍🚀 Zoë", "علي", "x".repeat(40)])
      expect(judgeDisplayName(name, "/name").ok).toBe(true);
  });

  it("refuses what breaks or turns it", () => {
    for (const name of ["", "  ", "\u3000", "x".repeat(41), "a\nb", "a\u2028b", "a\u202eb", "a\u2066b", "a\u0007", "\udc00"]) {
      expect(judgeDisplayName(name, "/display_name"), JSON.stringify(name)).toMatchObject({
        refusal: { code: "invalid_params", field: "/display_name", message: expect.stringMatching(/^display_name: found/) },
      });
    }
  });
});
