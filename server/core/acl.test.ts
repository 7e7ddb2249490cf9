import { array, assert, boolean, constantFrom, nat, property, record, subarray, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { permissionsOn, type Subject, subjectOf } from "./acl.js";
import { heapGrowth } from "./heap-growth.suite.js";
import type { Identity } from "./identity.js";
import type { AclEntry, ChannelRecord, OrganisationTable } from "./organisation-table.js";
import { all_permissions, bitsOf, type PermissionName, permission_bit, permission_names } from "./permission-bits.js";

const roles = ["member", "guest", "lead", "pilot", "crew"];
const runs = 10_000;
const depth_max = 8;
const seed = 40;

/** One sentence about one permission: "on this channel, this role is allowed (denied) this". */
interface Sentence {
  readonly channel: number;
  readonly role: string;
  readonly permission: PermissionName;
  readonly says: "allow" | "deny";
}

interface Tree {
  /** Index of each channel's parent; −1 for the root, which is the first. */
  readonly parents: readonly number[];
  readonly sentences: readonly Sentence[];
  /** Channels that inherit nothing. */
  readonly closed: ReadonlySet<number>;
}

const sentences = record({
  channel: nat(13),
  role: constantFrom(...roles),
  permission: constantFrom(...permission_names),
  says: constantFrom("allow" as const, "deny" as const),
});

/** Each channel hangs below one of the last few made, so that trees are deep as often as they are broad. */
const trees = record({
  steps_back: array(
    nat(3).map((back) => Math.max(0, back - 1)),
    { minLength: 0, maxLength: 13 },
  ),
  sentences: array(sentences, { maxLength: 28 }),
  closed: array(nat(13), { maxLength: 3 }),
}).map(({ steps_back, sentences, closed }): Tree => {
  const parents = [-1];
  for (const back of steps_back) {
    const wanted = Math.max(0, parents.length - 1 - back);
    parents.push(pathOf(parents, wanted).length > depth_max ? 0 : wanted);
  }
  return {
    parents,
    sentences: sentences.map((said) => ({ ...said, channel: said.channel % parents.length })),
    closed: new Set(closed.map((channel) => channel % parents.length)),
  };
});

const subjects = subarray(roles).map((held): Subject => ({ owner: false, roles: new Set(held) }));

function pathOf(parents: readonly number[], channel: number): number[] {
  return channel < 0 ? [] : [channel, ...pathOf(parents, parents[channel] ?? -1)];
}

/** From a channel up to the first that inherits nothing, or to the root. */
function decidersOf({ parents, closed }: Tree, channel: number): number[] {
  const path = pathOf(parents, channel);
  const end = path.findIndex((at) => closed.has(at));
  return end < 0 ? path : path.slice(0, end + 1);
}

const idOf = (channel: number): string => `c${channel}`;

function tableOf({ parents, sentences, closed }: Tree): OrganisationTable {
  const acls = parents.map(() => new Map<string, AclEntry>());
  for (const { channel, role, permission, says } of sentences) {
    const before = acls[channel]?.get(role) ?? { allow: 0, deny: 0 };
    acls[channel]?.set(role, { ...before, [says]: before[says] | permission_bit[permission] });
  }
  const channels = parents.map((parent, channel): [string, ChannelRecord] => [
    idOf(channel),
    {
      channel_id: idOf(channel),
      parent_id: parent < 0 ? undefined : idOf(parent),
      type: parent < 0 ? "root" : "radio",
      title: "T",
      label: "L",
      colour: undefined,
      members_max: undefined,
      password_hash: undefined,
      acl: acls[channel] ?? new Map(),
      ...(closed.has(channel) ? { inherits: false } : {}),
    },
  ]);
  const users = new Map([
    ["known", { name: "K", owner: false, roles: new Set(["member", "pilot"]) }],
    ["owner", { name: "O", owner: true, roles: new Set<string>() }],
  ]);
  return { organisation_id: "o", slug: "o", title: "O", roles: new Map(), channels: new Map(channels), users, sessions_max: 1 };
}

/**
 * The rule as it is told to people: for each permission, walk up the list of channels, not past one that inherits nothing; the first
 * where any word falls decides.
 */
function model(tree: Tree, channel: number, held: ReadonlySet<string>): PermissionName[] {
  return permission_names.filter((permission) => {
    const words = decidersOf(tree, channel).map(
      (at) =>
        new Set(
          tree.sentences
            .filter((said) => said.channel === at && said.permission === permission && held.has(said.role))
            .map((said) => said.says),
        ),
    );
    const deciding = words.find((said) => said.size > 0);
    return deciding?.has("deny") === false;
  });
}

const bitsEverywhere = (tree: Tree, subject: Subject): number[] => {
  const table = tableOf(tree);
  return tree.parents.map((_, channel) => permissionsOn(table, idOf(channel), subject));
};

const withSentence = (tree: Tree, said: Sentence): Tree => ({
  ...tree,
  sentences: [...tree.sentences, { ...said, channel: said.channel % tree.parents.length }],
});

describe("permissionsOn, against a slow model", () => {
  it("answers as the model does, on every channel of 10 000 random trees", () => {
    let deepest = 0;
    let granted = 0;
    let judged = 0;
    let cut = 0;
    assert(
      property(trees, subjects, (tree, subject) => {
        const open = { ...tree, closed: new Set<number>() };
        bitsEverywhere(tree, subject).forEach((bits, channel) => {
          const wanted = bitsOf(model(tree, channel, subject.roles));
          expect(bits).toBe(wanted);
          cut += wanted === bitsOf(model(open, channel, subject.roles)) ? 0 : 1;
          deepest = Math.max(deepest, pathOf(tree.parents, channel).length - 1);
          granted += bits === 0 ? 0 : 1;
          judged += 1;
        });
      }),
      { numRuns: runs, seed },
    );
    expect(deepest).toBe(depth_max);
    expect(granted / judged).toBeGreaterThan(0.2);
    expect(granted / judged).toBeLessThan(0.8);
    expect(cut / judged).toBeGreaterThan(0.02);
  });
});

describe("permissionsOn, one more sentence", () => {
  const cases = tuple(trees, subjects, sentences);

  it("never grants by a deny", () => {
    assert(
      property(cases, ([tree, subject, said]) => {
        const before = bitsEverywhere(tree, subject);
        const after = bitsEverywhere(withSentence(tree, { ...said, says: "deny" }), subject);
        after.forEach((bits, channel) => {
          expect(bits & ~(before[channel] ?? 0)).toBe(0);
        });
      }),
      { numRuns: runs, seed },
    );
  });

  it("never revokes by an allow", () => {
    assert(
      property(cases, ([tree, subject, said]) => {
        const before = bitsEverywhere(tree, subject);
        const after = bitsEverywhere(withSentence(tree, { ...said, says: "allow" }), subject);
        after.forEach((bits, channel) => {
          expect((before[channel] ?? 0) & ~bits).toBe(0);
        });
      }),
      { numRuns: runs, seed },
    );
  });

  it("changes nothing elsewhere in the tree, no other bit, and nobody without the role", () => {
    assert(
      property(cases, ([tree, subject, said]) => {
        const changed = withSentence(tree, said);
        const before = bitsEverywhere(tree, subject);
        bitsEverywhere(changed, subject).forEach((bits, channel) => {
          const reached = subject.roles.has(said.role) && decidersOf(tree, channel).includes(said.channel % tree.parents.length);
          const may_change = reached ? permission_bit[said.permission] : 0;
          expect((bits ^ (before[channel] ?? 0)) & ~may_change).toBe(0);
        });
      }),
      { numRuns: runs, seed },
    );
  });
});

describe("permissionsOn, whose word the tree is not", () => {
  it("gives an owner everything on every channel, and nobody anything on a channel that is not there", () => {
    assert(
      property(trees, subjects, boolean(), (tree, { roles }, owner) => {
        const subject = { owner, roles };
        const grants = new Map([["nowhere", all_permissions]]);
        if (owner) for (const bits of bitsEverywhere(tree, subject)) expect(bits).toBe(all_permissions);
        expect(permissionsOn(tableOf(tree), "nowhere", subject)).toBe(0);
        expect(permissionsOn(tableOf(tree), "nowhere", { owner: false, roles, grants })).toBe(0);
      }),
      { seed },
    );
  });

  it("gives a game's player exactly what the game granted but to manage, by channel, not below it", () => {
    assert(
      property(trees, nat(all_permissions), nat(13), (tree, bits, place) => {
        const channel = place % tree.parents.length;
        const identity: Identity = {
          kind: "game",
          organisation_id: "o",
          player_id: "p",
          name: "P",
          grants: new Map([[idOf(channel), bits]]),
        };
        const subject = subjectOf(tableOf(tree), identity);
        expect(bitsEverywhere(tree, subject)).toEqual(
          tree.parents.map((_, index) => (index === channel ? bits & ~permission_bit.manage : 0)),
        );
      }),
      { seed },
    );
  });

  it("gives bits without a meaning to nobody", () => {
    const table = tableOf({ parents: [-1], sentences: [], closed: new Set() });
    const grants = new Map([["c0", 0xffff]]);
    expect(permissionsOn(table, "c0", { owner: false, roles: new Set(), grants })).toBe(all_permissions);
    const entry = { allow: 0xffff, deny: permission_bit.speak };
    const root = { ...(table.channels.get("c0") as ChannelRecord), acl: new Map([["lead", entry]]) };
    const lead = { owner: false, roles: new Set(["lead"]) };
    expect(permissionsOn({ ...table, channels: new Map([["c0", root]]) }, "c0", lead)).toBe(
      all_permissions & ~permission_bit.speak,
    );
  });
});

describe("permissionsOn, called often", () => {
  const calls = 10_000;
  const deep = {
    parents: Array.from({ length: depth_max + 1 }, (_, channel) => channel - 1),
    sentences: [],
    closed: new Set([0]),
  };
  const said: Sentence = { channel: 0, role: "crew", permission: "listen", says: "allow" };
  const table = tableOf(withSentence(deep, said));
  const subject = { owner: false, roles: new Set(["member", "pilot", "crew"]) };
  const deepest = idOf(depth_max);
  let found = 0;
  const ask = (): void => {
    for (let asked = 0; asked < calls; asked += 1) found |= permissionsOn(table, deepest, subject);
  };

  it("allocates nothing", () => {
    for (let warm = 0; warm < 20; warm += 1) ask();
    expect(heapGrowth(ask, 200, calls) / calls).toBeLessThanOrEqual(1);
    expect(found).toBe(permission_bit.listen);
  });

  it("is measured by something that would show an allocation", () => {
    const kept = new Array<object>(1);
    const make = (): void => {
      for (let made = 0; made < calls; made += 1) kept[0] = { made };
    };
    expect(heapGrowth(make, 50) / calls).toBeGreaterThan(8);
  });
});

describe("subjectOf", () => {
  const table = tableOf({ parents: [-1], sentences: [], closed: new Set() });
  const nobody = { owner: false, roles: new Set() };

  it("takes a user's roles and ownership from the table", () => {
    const user = (user_id: string): Identity => ({ kind: "user", organisation_id: "o", user_id });
    expect(subjectOf(table, user("known"))).toMatchObject({ owner: false, roles: new Set(["member", "pilot"]) });
    expect(subjectOf(table, user("owner"))).toMatchObject({ owner: true });
    expect(subjectOf(table, user("gone"))).toEqual(nobody);
  });

  it("takes a guest's roles as they came, and never makes it an owner", () => {
    const guest: Identity = {
      kind: "guest",
      organisation_id: "o",
      name: "owner",
      roles: new Set(["guest"]),
      shown_role: "guest",
    };
    expect(subjectOf(table, guest)).toEqual({ owner: false, roles: new Set(["guest"]) });
    const placed = { kind: "game", organisation_id: "o", player_id: "p", name: "P", roles: new Set(["lead"]) } as const;
    expect(subjectOf(table, placed)).toMatchObject({ owner: false, roles: new Set(["lead"]) });
  });

  it("knows nobody of another organisation", () => {
    expect(subjectOf(table, { kind: "user", organisation_id: "other", user_id: "owner" })).toEqual(nobody);
    const grants = new Map([["c0", all_permissions]]);
    expect(subjectOf(table, { kind: "game", organisation_id: "other", player_id: "p", name: "P", grants })).toEqual(nobody);
  });
});
