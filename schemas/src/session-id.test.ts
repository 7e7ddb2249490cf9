import { expect, it } from "vitest";

import { session_number_max, sessionId, sessionNode } from "./session-id.js";

it("carries the node in the top 8 bits", () => {
  expect(sessionId(0, 1)).toBe(1);
  expect(sessionId(255, session_number_max)).toBe(0xff_ff_ff_ff);
  expect(sessionNode(sessionId(200, 77))).toBe(200);
});
