import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { permissionsOn, subjectOf } from "../../core/acl.js";
import { permission_bit } from "../../core/permission-bits.js";
import { AccountsWorld, accepted, here, refusalOf } from "./accounts-world.suite.js";
import { ensureFirstOrganisation } from "./first-organisation.js";
import type { GameTokenParams } from "./game-token.js";

let world: AccountsWorld;
let organisation_id: string;

beforeEach(async () => {
  world = await AccountsWorld.open();
  const first = await ensureFirstOrganisation(world.store, world.clock.wall_ms());
  organisation_id = first?.organisation.id ?? "";
  await world.directory.changed(organisation_id);
});
afterEach(() => world.close());

const params = {
  player_id: "p-1",
  name: "Ann",
  grants: [{ channel_slug: "lobby", permissions: ["join", "listen", "speak"] }],
} as const satisfies GameTokenParams;

async function refused(more: Partial<GameTokenParams>, id = organisation_id) {
  return refusalOf(await world.accounts.mintGameToken(id, { ...params, ...more }));
}

describe("mintGameToken", () => {
  it("makes a token that lets the player in with exactly these permissions", async () => {
    const { token, expires_ms } = accepted(await world.accounts.mintGameToken(organisation_id, params));
    expect(expires_ms).toBe(world.clock.wall_ms() + 300_000);
    const identity = accepted(await world.admission.admit({ protocol_versions: [1], token }, here));
    expect(identity).toEqual({ kind: "game", organisation_id, player_id: "p-1", name: "Ann", grants: new Map([["lobby", 7]]) });
  });

  it("makes one that lets the player in with one role, whatever that may do by then", async () => {
    const role = await world.role(organisation_id, "lead");
    const { player_id, name } = params;
    const mint = (more: Partial<GameTokenParams>) => world.accounts.mintGameToken(organisation_id, { player_id, name, ...more });
    const { token } = accepted(await mint({ role: "lead" }));
    const identity = accepted(await world.admission.admit({ protocol_versions: [1], token }, here));
    expect(identity).toEqual({ kind: "game", organisation_id, player_id: "p-1", name: "Ann", roles: new Set(["lead"]) });
    const may = async (permission: "listen" | "manage") => {
      const channel_id = world.directory.channelUuid(organisation_id, "lobby") ?? "";
      const entry = { channel_id, role_id: role.id, allow: permission_bit[permission], deny: 0 };
      accepted(await world.store.channels.setAcl(entry, undefined, 0));
      await world.directory.changed(organisation_id);
      const table = world.directory.table(organisation_id);
      return table === undefined ? 0 : permissionsOn(table, "lobby", subjectOf(table, identity)) & permission_bit.listen;
    };
    expect([await may("listen"), (await mint({ role: "lead" })).ok]).toEqual([permission_bit.listen, true]);
    await may("manage");
    expect(refusalOf(await mint({ role: "lead" }))).toMatchObject({ code: "invalid_params", field: "/role" });
    for (const role_slug of ["nowhere", "__proto__", ""])
      expect(refusalOf(await mint({ role: role_slug }))).toMatchObject({ code: "unknown_role", field: "/role" });
    expect(await refused({ role: "lead" })).toMatchObject({ code: "invalid_params", field: "/role" });
    expect(refusalOf(await mint({}))).toMatchObject({ code: "invalid_params", field: "/grants" });
    const longest = accepted(await mint({ role: "member", player_id: "ü".repeat(64), name: "ü".repeat(32) }));
    expect(longest.token.length).toBeLessThan(1024);
  });

  it("makes it last as long as was asked, from ten seconds to an hour", async () => {
    for (const lifetime_s of [10, 3600]) {
      const { token, expires_ms } = accepted(await world.accounts.mintGameToken(organisation_id, { ...params, lifetime_s }));
      expect(expires_ms).toBe(world.clock.wall_ms() + lifetime_s * 1000);
      world.clock.advance(lifetime_s * 1000 + 4999);
      expect((await world.admission.admit({ protocol_versions: [1], token }, here)).ok).toBe(true);
      world.clock.advance(1);
      expect(refusalOf(await world.admission.admit({ protocol_versions: [1], token }, here)).code).toBe("token_expired");
    }
    for (const lifetime_s of [9, 3601, 10.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(await refused({ lifetime_s })).toMatchObject({ code: "invalid_params", field: "/lifetime_s" });
    }
  });

  it("grants nothing on channels that nobody can be on, and never management", async () => {
    const on = (channel_slug: string) => ({ grants: [...params.grants, { channel_slug, permissions: ["join"] as const }] });
    for (const channel of ["nowhere", "-", "__proto__", ""]) {
      expect(await refused(on(channel))).toMatchObject({ code: "unknown_channel", field: "/grants/1/channel_slug" });
    }
    expect(await refused(on("lobby"))).toMatchObject({ code: "invalid_params", field: "/grants/1/channel_slug" });
    const grants = [{ channel_slug: "lobby", permissions: ["moderate", "manage"] as const }];
    expect(await refused({ grants })).toMatchObject({ code: "invalid_params", field: "/grants/0/permissions" });
    expect(await refused({}, "nowhere")).toMatchObject({ code: "not_found", field: "/organisation_id" });
  });

  it("takes names and ids that can be shown", async () => {
    expect(await refused({ player_id: "" })).toMatchObject({ code: "invalid_params", field: "/player_id" });
    expect(await refused({ player_id: "x".repeat(65) })).toMatchObject({ code: "invalid_params", field: "/player_id" });
    expect(await refused({ name: "a\nb" })).toMatchObject({ code: "invalid_params", field: "/name" });
  });

  it("refuses more channels than a hello has room for", async () => {
    const [root] = await world.store.channels.list(organisation_id, { after: undefined, limit: 1 });
    const slugs = Array.from({ length: 24 }, (_, index) => `${index}-${"x".repeat(60)}`);
    for (const slug of slugs) {
      const row = { ...root, id: crypto.randomUUID(), parent_id: root?.id, slug, type: "radio", version: 1 } as NonNullable<
        typeof root
      >;
      accepted(await world.store.channels.create(row));
    }
    await world.directory.changed(organisation_id);
    const grants = slugs.map((channel_slug) => ({ channel_slug, permissions: ["listen"] as const }));
    expect(await refused({ grants })).toMatchObject({ code: "limit_reached", field: "/grants" });
    const { token } = accepted(await world.accounts.mintGameToken(organisation_id, { ...params, grants: grants.slice(0, 16) }));
    expect(token.length).toBeLessThanOrEqual(2048);
  });
});
