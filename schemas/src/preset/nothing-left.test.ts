import { expect, it } from "vitest";
import type { NothingLeft } from "./nothing-left.js";
import { soundPreset } from "./sound-preset.suite.js";

it("does not compile while a field remains", () => {
  const { relays, ...others } = soundPreset();
  // @ts-expect-error: the other fields remain
  others satisfies NothingLeft;
  const [{ id, from, to, both, gain_db, ...rest } = { id: "", from: "", to: "" }] = relays ?? [];
  rest satisfies NothingLeft;
  expect(Object.keys(rest)).toEqual([]);
});
