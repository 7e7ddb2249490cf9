import { describe, expect, it } from "vitest";
import { common_passwords } from "./common-passwords.js";
import { judgePassword } from "./password-rule.js";

describe("judgePassword", () => {
  it("accepts any characters, from ten to 128 of them", () => {
    for (const password of ["correct horse", "pässwörter🎧", "          x", "x1".repeat(64), "🎧1".repeat(64)]) {
      expect(judgePassword(password, "ann", "/password").ok, password).toBe(true);
    }
  });

  it("refuses what is too short, too long, or guessed first, and never repeats it", () => {
    const bad = [
      "",
      "123456789",
      "🎧".repeat(9),
      "x1".repeat(65),
      "x".repeat(1_000_000),
      "zzzzzzzzzzzz",
      "Password123",
      "PASSWORD123",
      "ａdminadmin",
    ];
    for (const password of [...bad, "Ann of Acme", "ann OF acme"]) {
      const judged = judgePassword(password, "Ann of Acme", "/new_password");
      expect(judged, password.slice(0, 40)).toMatchObject({ refusal: { code: "invalid_params", field: "/new_password" } });
      if (!judged.ok && password !== "") expect(judged.refusal.message).not.toContain(password);
    }
  });

  it("knows common passwords that the other rules let through", () => {
    for (const password of common_passwords) {
      expect(password).toBe(password.normalize("NFKC").toLowerCase());
      expect([...password].length).toBeGreaterThanOrEqual(10);
    }
  });
});
