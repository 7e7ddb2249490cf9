import type { Net, Operation } from "@talkgroup/schemas";
import { presetAccess } from "@talkgroup/schemas/preset";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyPreset } from "../../schemas/src/preset/any-preset.suite.js";
import { permissionsOn, root_channel_id } from "./acl.js";
import { compileOperation } from "./operation.js";
import type { ChannelRecord, OrganisationTable } from "./organisation-table.js";
import { all_permissions, namesOf } from "./permission-bits.js";

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
    for (const channel of table.channels.values()) expect(channel.inherits).toBe(channel.type === "root" ? undefined : false);
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

describe("compileOperation, of a preset with everything", () => {
  const hiss = { noise_db: -50 };
  const net = (id: string, more: Partial<Net> = {}): Net => ({ id, title: `The net ${id}`, listen: ["lead"], ...more });
  const operation: Operation = {
    ...{ id: "all", title: "All", roles: preset.roles, effects: [{ id: "hiss", effect: hiss }] },
    groups: [{ id: "both", title: "Both", roles: ["lead", "alpha"] }],
    nets: [
      net("below", { parent: "open", listen: ["lead"], speak: ["lead"], effect_id: "hiss" }),
      net("open", { parent: "air", listen: ["both"], speak: ["both"], effect: { low_hz: 300 }, password_name: "staff" }),
      { id: "air", title: "Air", kind: "group", titles: { de: "Luft" }, icon: "plane", colour: "#4fa3e0" },
      net("used", {
        ...{
          label: "U",
          labels: { de: "B" },
          number: "251.000",
          priority: 3,
          half_duplex: true,
          talk_ms_max: 20_000,
          ...{ pre_roll_ms: 0, release_ms: 300 },
          members_max: 9,
        },
        ...{ codec: { bitrate_bps: 32_000 }, listen: ["both"], whisper: [] },
      }),
    ],
    relays: [{ id: "relay", from: "below", to: "used" }],
    whispers: [{ id: "rule", net: "used", from: ["alpha"], to: ["lead"] }],
  };

  function channel(id: string): ChannelRecord | undefined {
    const verdict = compileOperation(operation, { password_hashes: new Map([["staff", "$argon2id$staff"]]) });
    return verdict.ok ? verdict.value.channels.get(id) : undefined;
  }

  it("makes a tree, parents first", () => {
    const verdict = compileOperation(operation, { password_hashes: new Map([["staff", "$argon2id$staff"]]) });
    expect(verdict.ok && [...verdict.value.channels.keys()]).toEqual([root_channel_id, "air", "used", "open", "below"]);
    expect(channel("air")).toMatchObject({ type: "group", parent_id: root_channel_id, label: "Air", colour: "#4fa3e0" });
    expect(channel("air")?.radio).toEqual({ titles: { de: "Luft" }, icon: "plane" });
    expect(channel("below")).toMatchObject({ type: "radio", parent_id: "open", label: "The net belo" });
  });

  it("carries everything of a net, an effect by its name or by itself, a password as its hash", () => {
    expect(channel("used")).toMatchObject({ label: "U", members_max: 9, password_hash: undefined });
    expect(channel("used")?.radio).toEqual({
      ...{ labels: { de: "B" }, number: "251.000", priority: 3, half_duplex: true, talk_ms_max: 20_000 },
      ...{ pre_roll_ms: 0, release_ms: 300 },
      codec: { bitrate_bps: 32_000 },
    });
    expect(channel("below")?.radio).toEqual({ effect: hiss });
    expect(channel("open")).toMatchObject({ radio: { effect: { low_hz: 300 } }, password_hash: "$argon2id$staff" });
  });

  it("names whom a role may whisper to where it may not whisper to all", () => {
    expect(channel("used")?.whisper_to).toEqual(new Map([["alpha", new Set(["lead"])]]));
    expect(channel("open")?.whisper_to).toBeUndefined();
  });

  it("refuses a password that nobody keeps", () => {
    const refused = { ok: false, refusals: [{ code: "invalid_params", field: "/nets/1/password_name" }] };
    expect(compileOperation(operation)).toMatchObject(refused);
    expect(compileOperation(operation, { password_hashes: new Map([["stuff", "$argon2id$"]]) })).toMatchObject(refused);
  });
});

describe("compileOperation, of any preset", () => {
  const password_hashes = new Map([["staff", "$argon2id$staff"]]);

  function tableOf(found: Operation): OrganisationTable {
    const verdict = compileOperation(structuredClone(found), { password_hashes });
    if (!verdict.ok) throw new Error(verdict.refusals[0].message);
    return verdict.value;
  }

  it("lets a role do exactly what presetAccess says, on every net, and nothing on the root", () => {
    fc.assert(
      fc.property(anyPreset(), (any) => {
        const table = tableOf(any);
        for (const [role, nets] of presetAccess(any)) {
          const subject = { owner: false, roles: new Set([role]) };
          expect(permissionsOn(table, root_channel_id, subject)).toBe(0);
          for (const [net, { join, listen, speak, whisper, whisper_to }] of nets) {
            const wanted = Object.entries({ join, listen, speak, whisper }).flatMap(([name, may]) => (may ? [name] : []));
            expect(namesOf(permissionsOn(table, net, subject)), `${role} on ${net}`).toEqual(wanted);
            expect([...(table.channels.get(net)?.whisper_to?.get(role) ?? [])]).toEqual([...whisper_to]);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it("lets who has several roles do what any of them may, whatever stands above the nets", () => {
    fc.assert(
      fc.property(anyPreset({ nets_max: 12 }), fc.nat(5), fc.nat(5), (any, one, other) => {
        const held = [any.roles[one % any.roles.length]?.id ?? "", any.roles[other % any.roles.length]?.id ?? ""];
        const access = held.map((role) => presetAccess(any).get(role));
        const table = tableOf(any);
        const root = table.channels.get(root_channel_id);
        if (root === undefined) throw new Error("no root");
        const open: ChannelRecord = { ...root, acl: new Map(held.map((role) => [role, { allow: all_permissions, deny: 0 }])) };
        const shut: ChannelRecord = { ...root, acl: new Map(held.map((role) => [role, { allow: 0, deny: all_permissions }])) };
        for (const { id: net } of any.nets) {
          const names = (["join", "listen", "speak", "whisper"] as const).filter((name) =>
            access.some((nets) => nets?.get(net)?.[name]),
          );
          for (const above of [root, open, shut]) {
            const channels = new Map([...table.channels, [root_channel_id, above]]);
            const bits = permissionsOn({ ...table, channels }, net, { owner: false, roles: new Set(held) });
            expect(namesOf(bits), `${held} on ${net}`).toEqual(names);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
