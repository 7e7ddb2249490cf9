import { describe, expect, it } from "vitest";

import { fileSource, type OperationChoice, readServerPreset, useOperation } from "./operation-use.js";
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

  it("is shown by names that steer no terminal, whatever the server calls it", () => {
    const [role, ...roles] = strike.roles;
    const text = JSON.stringify(
      { ...strike, title: "Strike\u001b[2J", roles: [{ ...role, title: "Lead\u202e" }, ...roles] },
      undefined,
      2,
    );
    const read = readServerPreset(text);
    expect(read).toMatchObject({ ok: true, value: { title: "Strike\ufffd[2J" } });
    expect(read.ok && read.value.roles[0]?.title).toBe("Lead\ufffd");
  });
});
