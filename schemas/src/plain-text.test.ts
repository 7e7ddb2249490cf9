import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { plainLines, plainText } from "./plain-text.js";
import { refuse } from "./refusal.js";
import { decodeRpc } from "./rpc.js";

const steering = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

describe("plain text", () => {
  it("shows what would steer a terminal, a log or the reading", () => {
    expect(plainText("\u001b]0;owned\u0007\u009b2J\u007f")).toBe("\\u001b]0;owned\\u0007\\u009b2J\\u007f");
    expect(plainText("one\ntwo\r\u2028\u202eenod\u2069")).toBe("one\\u000atwo\\u000d\\u2028\\u202eenod\\u2069");
    expect(plainLines("one\ntwo\r")).toBe("one\ntwo\\u000d");
  });

  it("leaves the rest as it is, whatever the language", () => {
    for (const text of ["Ärger, naïve", "日本語", "שלום", "👩‍🚀", "a\\u001b"]) expect(plainText(text)).toBe(text);
  });

  it("steers nothing, whatever it was made of", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => !steering.test(plainText(text))));
  });
});

describe("a refusal's message", () => {
  it("steers nothing, at its whole length, and may have lines", () => {
    expect(refuse("invalid_params", "\u001b[2J: found\na field").refusal.message).toBe("\\u001b[2J: found\na field");
    expect(refuse("invalid_params", "\u001b".repeat(512)).refusal.message).toHaveLength(512);
  });

  it("is so too where somebody else wrote it", () => {
    const error = { code: -32602, message: "\u001b[31mred\u009b0m", data: { field: "/x" } };
    const message = decodeRpc(JSON.stringify({ jsonrpc: "2.0", id: 1, error }));
    expect(message).toMatchObject({ value: { refusal: { message: "\\u001b[31mred\\u009b0m" } } });
  });
});
