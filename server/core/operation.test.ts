import { describe, expect, it } from "vitest";
import { test_operation } from "./control-desk.suite.js";
import { channelFor, compileOperation } from "./operation.js";

function refusals(preset: unknown): string[] {
  const verdict = compileOperation(preset);
  return verdict.ok ? [] : verdict.refusals.map(({ field }) => field ?? "");
}

describe("compileOperation", () => {
  it("indexes a good preset in its order", () => {
    const verdict = compileOperation(test_operation);
    if (!verdict.ok) throw new Error("refused");
    expect(verdict.value).toMatchObject({ operation_id: "exercise", title: "Exercise" });
    expect([...verdict.value.channels.keys()]).toEqual(["command", "alpha", "bravo"]);
    expect([...verdict.value.role_ids]).toEqual(["lead", "alpha", "deaf"]);
  });

  it("refuses what is no preset", () => {
    for (const preset of [undefined, null, 7, "x", [], {}, { ...test_operation, extra: 1 }]) {
      expect(compileOperation(preset)).toMatchObject({ ok: false, refusals: [{ code: "invalid_params" }] });
    }
  });

  it("names every contradiction at once, with its field", () => {
    const preset = {
      ...test_operation,
      roles: [...test_operation.roles, { id: "lead", title: "Lead again" }],
      nets: [
        { id: "one", title: "One", label: "1", listen: ["lead", "laed", "lead"], speak: ["alpha"] },
        { id: "one", title: "One again", label: "1", listen: ["lead"], speak: ["lead", "nobody"] },
      ],
    };
    const expected = ["/roles/3/id", "/nets/1/id", "/nets/0/listen/2", "/nets/0/listen/1", "/nets/0/speak/0", "/nets/1/speak/1"];
    expect(refusals(preset).sort()).toEqual(expected.sort());
  });
});

describe("channelFor", () => {
  it("says what the role may do, and gives a colour only where there is one", () => {
    const verdict = compileOperation(test_operation);
    if (!verdict.ok) throw new Error("refused");
    const [command, alpha] = [...verdict.value.channels.values()];
    if (command === undefined || alpha === undefined) throw new Error("no channels");
    expect(channelFor(command, "alpha")).toEqual({
      channel_id: "command",
      title: "Command",
      label: "CMD",
      may_listen: true,
      may_speak: false,
    });
    expect(channelFor(alpha, "deaf")).toMatchObject({ colour: "#4fa3e0", may_listen: false, may_speak: false });
  });
});
