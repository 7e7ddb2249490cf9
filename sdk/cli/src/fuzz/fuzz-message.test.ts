import { expect, it } from "vitest";

import { FuzzDesk } from "./fuzz-message.js";

it("shows who watches which input is at hand", () => {
  const desk = new FuzzDesk();
  const watched = new FuzzDesk(desk.shared);
  expect(watched.runs).toBe(0);
  desk.begin(Uint8Array.of(1, 2, 3));
  desk.begin(Uint8Array.of(9));
  expect([watched.runs, [...watched.input]]).toEqual([2, [9]]);
  desk.begin(new Uint8Array(100_000));
  expect(watched.input.length).toBe(65_536);
});
