import { describe, expect, it } from "vitest";
import { redact, redactText, redactUrl } from "./redact.js";

describe("redact", () => {
  it("gives one word for one text, another under another key, and never the text", () => {
    const key = new Uint8Array(32).fill(1);
    const word = redact("address", "192.0.2.7", key);
    expect(word).toMatch(/^address:[0-9a-f]{8}$/);
    expect(redact("address", "192.0.2.7", key)).toBe(word);
    expect(redact("address", "192.0.2.8", key)).not.toBe(word);
    expect(redact("name", "192.0.2.7", key).slice(-8)).not.toBe(word.slice(-8));
    expect(redact("address", "192.0.2.7", new Uint8Array(32).fill(2))).not.toBe(word);
  });
});

describe("redactUrl", () => {
  it.each([
    ["postgres://u:hush@h:5432/d", "postgres://u:***@h:5432/d"],
    ["postgres://u:hu%40sh@h/d?sslmode=require", "postgres://u:***@h/d?sslmode=require"],
    ["postgres://h/d?user=u&password=hush", "postgres://h/d?user=u&password=***"],
    ["postgres://h/d", "postgres://h/d"],
    ["sqlite:/srv/talkgroup.db", "sqlite:/srv/talkgroup.db"],
    ["postgres://u:hush@:x", "(set, not shown)"],
  ])("shows of %s what is no secret", (url, shown) => {
    expect(redactUrl(url)).toBe(shown);
  });
});

describe("redactText", () => {
  it("is quick whatever the text", () => {
    const begun_ms = performance.now();
    for (const part of ["1.", "a:", "://", "-a1", "::", "x://y@", "0", "%"]) redactText(part.repeat(100_000));
    expect(performance.now() - begun_ms).toBeLessThan(1_000);
  });
});
