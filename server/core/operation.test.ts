import { describe, expect, it } from "vitest";
import { permissionsOn, root_channel_id } from "./acl.js";
import { compileOperation } from "./operation.js";
import type { OrganisationTable } from "./organisation-table.js";
import { namesOf } from "./permission-bits.js";

const preset = {
  id: "exercise",
  title: "Exercise",
  roles: [
    { id: "lead", title: "Lead" },
    { id: "alpha", title: "Alpha" },
    { id: "deaf", title: "Deaf" },
  ],
  nets: [
    { id: "command", title: "Command", label: "CMD", listen: ["lead", "alpha"], speak: ["lead"] },
    { id: "alpha", title: "Alpha", label: "A", colour: "#4fa3e0", listen: ["lead", "alpha"], speak: ["lead", "alpha"] },
    { id: "bravo", title: "Bravo", label: "B", listen: ["lead"], speak: ["lead"] },
  ],
};

function compiled(found: unknown = preset): OrganisationTable {
  const verdict = compileOperation(found, { sessions_max: 77 });
  if (!verdict.ok) throw new Error(verdict.refusals[0].message);
  return verdict.value;
}

function refusedFields(found: unknown): string[] {
  const verdict = compileOperation(found);
  return verdict.ok ? [] : verdict.refusals.map(({ field }) => field ?? "");
}

describe("compileOperation", () => {
  it("makes an organisation of a good preset, in the preset's order, without accounts", () => {
    const table = compiled();
    expect(table).toMatchObject({ organisation_id: "exercise", slug: "exercise", title: "Exercise", sessions_max: 77 });
    expect(table.users.size).toBe(0);
    expect([...table.roles]).toEqual([
      ["lead", { title: "Lead", position: 0 }],
      ["alpha", { title: "Alpha", position: 1 }],
      ["deaf", { title: "Deaf", position: 2 }],
    ]);
    expect([...table.channels.keys()]).toEqual([root_channel_id, "command", "alpha", "bravo"]);
    expect(table.channels.get(root_channel_id)).toMatchObject({ type: "root", parent_id: undefined, title: "Exercise" });
    expect(table.channels.get("alpha")).toMatchObject({
      channel_id: "alpha",
      parent_id: root_channel_id,
      type: "radio",
      title: "Alpha",
      label: "A",
      colour: "#4fa3e0",
      password_hash: undefined,
    });
    expect(table.channels.get("command")?.colour).toBeUndefined();
  });

  it("lets listeners join and listen, speakers speak and whisper too, and nobody else anything", () => {
    const table = compiled();
    const may = (channel_id: string, role: string): string[] =>
      namesOf(permissionsOn(table, channel_id, { owner: false, roles: new Set([role]) }));
    expect(may("command", "lead")).toEqual(["join", "listen", "speak", "whisper"]);
    expect(may("command", "alpha")).toEqual(["join", "listen"]);
    expect(may("bravo", "alpha")).toEqual([]);
    for (const channel_id of table.channels.keys()) expect(may(channel_id, "deaf")).toEqual([]);
    for (const role of table.roles.keys()) expect(may(root_channel_id, role)).toEqual([]);
  });

  it("refuses what is no preset", () => {
    for (const found of [undefined, null, 7, "x", [], {}, { ...preset, extra: 1 }]) {
      expect(compileOperation(found)).toMatchObject({ ok: false, refusals: [{ code: "invalid_params" }] });
    }
  });

  it("refuses a net with the root's id", () => {
    expect(refusedFields({ ...preset, nets: [{ ...preset.nets[0], id: root_channel_id }] })).toEqual(["/nets/0/id"]);
  });

  it("names every contradiction at once, with its field", () => {
    const contradictory = {
      ...preset,
      roles: [...preset.roles, { id: "lead", title: "Lead again" }],
      nets: [
        { id: "one", title: "One", label: "1", listen: ["lead", "laed", "lead"], speak: ["alpha"] },
        { id: "one", title: "One again", label: "1", listen: ["lead"], speak: ["lead", "nobody"] },
      ],
    };
    const expected = ["/roles/3/id", "/nets/1/id", "/nets/0/listen/2", "/nets/0/listen/1", "/nets/0/speak/0", "/nets/1/speak/1"];
    expect(refusedFields(contradictory).sort()).toEqual(expected.sort());
  });
});
