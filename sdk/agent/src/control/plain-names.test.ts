import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { plainNames } from "./plain-names.js";

describe("plainNames", () => {
  it("replaces what steers a terminal or the direction of writing, one for one", () => {
    const message = {
      member: { name: "\u001b]0;owned\u0007" },
      channels: [{ title: "a\u202egpj.exe\u2069", label: "one\n\u0085" }],
    };
    plainNames(message);
    expect(message).toEqual({ member: { name: "�]0;owned�" }, channels: [{ title: "a�gpj.exe�", label: "one��" }] });
  });

  it("leaves all other writing, and the text of a preset, which is JSON", () => {
    const message = {
      titles: { de: "Ärger", ja: "日本語", he: "שלום", no: "👩‍🚀" },
      preset: '{\n\t"id": "a"}',
      count: 3,
      none: null,
      is: true,
    };
    const before = structuredClone(message);
    plainNames(message);
    expect(message).toEqual(before);
  });

  it("takes whatever JSON holds, however deep, and leaves nothing that steers", () => {
    fc.assert(
      fc.property(fc.json({ stringUnit: "binary" }), (text) => {
        const message: unknown = JSON.parse(text);
        const length = textsOf(message).join("").length;
        plainNames([message]);
        const texts = typeof message === "string" ? [] : textsOf(message);
        expect(texts.join("")).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
        if (typeof message !== "string") expect(texts.join("")).toHaveLength(length);
      }),
    );
    const deep = 100_000;
    expect(() => plainNames(JSON.parse("[".repeat(deep) + "]".repeat(deep)))).not.toThrow();
  });
});

/** All of them, names of members left out. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => (name === "preset" ? [] : textsOf(member)));
}
