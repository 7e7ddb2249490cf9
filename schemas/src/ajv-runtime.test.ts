import fc from "fast-check";
import { expect, it } from "vitest";
import { ucs2length } from "./ajv-runtime.js";

it.each([
  ["", 0],
  ["\ud800\udc00", 1],
  ["\udbff\udfff", 1],
  ["\udbff\ue000", 2],
  ["\ud7ff\udc00", 2],
  ["\udc00\ud800", 2],
])("%j has %d", (text, length) => expect(ucs2length(text)).toBe(length));

it("counts code points, a lone surrogate as one", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0xd7f0, max: 0xe010 })), fc.string({ unit: "binary" }), (units, text) => {
      for (const sample of [String.fromCharCode(...units), text]) expect(ucs2length(sample)).toBe([...sample].length);
    }),
    { seed: 20_002 },
  );
});
