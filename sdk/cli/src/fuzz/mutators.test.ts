import { Random } from "@talkgroup/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { mutateBytes } from "./byte-mutator.js";
import { bytesOf, textOf } from "./fuzz-target.js";
import { mutateJson } from "./json-mutator.js";

const stock = { words: ["alpha", "__proto__"], other: bytesOf('{"b":[1,{"c":2}]}'), bytes_max: 200 };
const mutators = [
  ["bytes", mutateBytes],
  ["JSON", mutateJson],
] as const;

describe.each(mutators)("a mutator of %s", (_, mutate) => {
  it("leaves its input alone, keeps to the bound, and does the same again for the same seed", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.integer(), (input, seed) => {
        const before = input.slice();
        const first = mutate(input, new Random(seed), stock);
        expect(input).toEqual(before);
        expect(first.length).toBeLessThanOrEqual(200);
        expect(mutate(input, new Random(seed), stock)).toEqual(first);
      }),
    );
  });

  it("makes many different inputs of one", () => {
    const random = new Random(1);
    const input = bytesOf('{"method":"join","params":{"channel":"alpha","n":[1,2,3]}}');
    const made = new Set(Array.from({ length: 500 }, () => textOf(mutate(input, random, stock))));
    expect(made.size).toBeGreaterThan(250);
  });
});

describe("mutateJson", () => {
  it("makes JSON of JSON, also where it stands on one line of several", () => {
    const random = new Random(2);
    const lines = bytesOf('first\n{"a":1,"b":{"c":[true]}}\nlast');
    for (let tries = 0; tries < 200; tries += 1) {
      const whole = textOf(mutateJson(bytesOf('{"a":1,"b":{"c":[true]}}'), random, stock));
      expect(() => JSON.parse(whole)).not.toThrow();
      mutateJson(lines, random, stock);
    }
  });

  it("writes names that are those of prototypes as fields", () => {
    const random = new Random(3);
    const made = Array.from({ length: 300 }, () => textOf(mutateJson(bytesOf('{"a":{"b":1}}'), random, stock)));
    expect(made.some((text) => text.includes('"__proto__"'))).toBe(true);
    expect(({} as { a?: unknown }).a).toBeUndefined();
  });
});
