import { expect, it } from "vitest";

import { tableOf } from "./table.js";

it("lays rows out under their heading", () => {
  const text = tableOf(
    ["sender", "copies", "ratio"],
    [
      ["the server", 1_234_567, 1.2],
      ["plain", 7, undefined],
    ],
  );
  expect(text).toBe("  sender         copies  ratio\n  the server  1,234,567   1.20\n  plain               7\n");
});
