import fc from "fast-check";
import { expect, test } from "vitest";

import { escapeName, readPointer } from "./json-pointer.js";

test("reads the examples of RFC 6901, section 5", () => {
  expect(readPointer("")).toEqual([]);
  expect(readPointer("/foo/0")).toEqual(["foo", "0"]);
  expect(readPointer("/")).toEqual([""]);
  expect(readPointer("/a~1b")).toEqual(["a/b"]);
  expect(readPointer("/m~0n")).toEqual(["m~n"]);
  expect(readPointer("/~01")).toEqual(["~1"]);
});

test("gives back whatever names were written", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom("~", "/", "0", "1", "é") })), (names) => {
      expect(readPointer(names.map((name) => `/${escapeName(name)}`).join(""))).toEqual(names);
    }),
  );
});
