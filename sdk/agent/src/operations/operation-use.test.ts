import { describe, expect, it } from "vitest";

import { fileSource, type OperationChoice, useOperation } from "./operation-use.js";
import { strike } from "./strike.suite.js";

const nothing: OperationChoice = { role: undefined, seat: undefined, phase: undefined };

describe("an operation in use", () => {
  it("is compiled once for a preset, a role, a seat and a phase, however often the radio is laid out", () => {
    const first = useOperation(fileSource(strike), nothing, undefined);
    const again = useOperation({ ...fileSource(strike), version: 3 }, { ...nothing, role: "lead" }, undefined, first);
    expect(again.plan).toBe(first.plan);
    expect(again.source.version).toBe(3);
  });

  it.each([
    ["another role", { source: fileSource(strike), choice: { ...nothing, role: "wingman" }, phase: undefined }],
    ["a seat", { source: fileSource(strike), choice: { ...nothing, seat: "Two" }, phase: undefined }],
    ["a phase of the player's", { source: fileSource(strike), choice: { ...nothing, phase: "egress" }, phase: undefined }],
    ["a phase of the server's", { source: fileSource(strike), choice: nothing, phase: "egress" }],
    ["another version", { source: fileSource({ ...strike, stacks: [] }), choice: nothing, phase: undefined }],
  ])("is compiled anew for %s", (_, { source, choice, phase }) => {
    const first = useOperation(fileSource(strike), nothing, undefined);
    const next = useOperation(source, choice, phase, first);
    expect(next.plan).not.toEqual(first.plan);
    expect(next).toEqual(useOperation(source, choice, phase));
  });
});
