import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { constantTimeEquals } from "./constant-time.js";

describe("constantTimeEquals", () => {
  it("says what === says", () => {
    assert(
      property(string({ maxLength: 4 }), string({ maxLength: 4 }), (one, other) => {
        expect(constantTimeEquals(one, other)).toBe(one === other);
        expect(constantTimeEquals(one, `${one}`)).toBe(true);
      }),
      { seed: 1 },
    );
  });

  it("looks at every character", () => {
    const secret = "s".repeat(43);
    for (let at = 0; at < secret.length; at += 1) {
      expect(constantTimeEquals(secret, `${secret.slice(0, at)}t${secret.slice(at + 1)}`)).toBe(false);
    }
  });
});
