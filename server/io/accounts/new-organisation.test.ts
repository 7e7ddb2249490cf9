import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { permissionsOn } from "../../core/acl.js";
import { bitsOf } from "../../core/permission-bits.js";
import { AccountsWorld, accepted, good_password, here, refusalOf } from "./accounts-world.suite.js";
import { ensureFirstOrganisation } from "./first-organisation.js";
import { createOrganisation, type FoundingTerms } from "./new-organisation.js";

const everyday = bitsOf(["join", "listen", "speak", "whisper"]);
let world: AccountsWorld;
let terms: FoundingTerms;

beforeEach(async () => {
  world = await AccountsWorld.open();
  terms = { actor_kind: "user", actor_id: "operator-1", wall_ms: world.clock.wall_ms(), organisations_max: 3 };
});
afterEach(() => world.close());

function create(slug: string) {
  return createOrganisation(world.store, { slug, title: "Acme Air", registration: "invite" }, terms);
}

describe("createOrganisation", () => {
  it("makes an organisation in which members and guests can talk once there is a channel", async () => {
    const { organisation } = accepted(await create("acme"));
    await world.directory.changed(organisation.id);
    const table = world.directory.bySlug("acme");
    expect([...(table?.roles.keys() ?? [])].sort()).toEqual(["guest", "member"]);
    expect([...(table?.channels.values() ?? [])].map(({ channel_id, type }) => [channel_id, type])).toEqual([["-", "root"]]);
    if (table === undefined) throw new Error("no table");
    for (const role of ["member", "guest"])
      expect(permissionsOn(table, "-", { owner: false, roles: new Set([role]) })).toBe(everyday);
    expect(permissionsOn(table, "-", { owner: false, roles: new Set() })).toBe(0);
    const roles = await world.store.roles.list(organisation.id, { after: undefined, limit: 10 });
    for (const role of roles) expect(role).toMatchObject({ built_in: true, position: 1_000_000 });
    expect(await world.audited(organisation.id)).toEqual(["organisation.create"]);
  });

  it("gives it to whoever uses its invite, once", async () => {
    const { organisation, owner_invite } = accepted(await create("acme"));
    await world.directory.changed(organisation.id);
    const params = { organisation: "acme", username: "ann", password: good_password, invite_code: owner_invite };
    const { user_id } = accepted(await world.accounts.register(params, here));
    expect(await world.userRow(user_id)).toMatchObject({ owner: true, operator: false });
    expect(refusalOf(await world.accounts.register({ ...params, username: "bea" }, here)).code).toBe("invite_invalid");
  });

  it("makes all of it or nothing", async () => {
    accepted(await create("acme"));
    expect(refusalOf(await create("acme"))).toMatchObject({ code: "conflict" });
    for (const slug of ["two", "three"]) accepted(await create(slug));
    expect(refusalOf(await create("four"))).toMatchObject({ code: "limit_reached" });
    expect((await world.store.organisations.list({ after: undefined, limit: 10 })).length).toBe(3);
  });
});

describe("ensureFirstOrganisation", () => {
  const ensure = () => ensureFirstOrganisation(world.store, world.clock.wall_ms());

  async function register(invite_code: string, username = "ann") {
    const params = { organisation: "home", username, password: good_password, invite_code };
    return world.accounts.register(params, here);
  }

  it("makes home with a lobby, and its first user an owner who may make more", async () => {
    const first = await ensure();
    const { id } = first?.organisation ?? { id: "" };
    await world.directory.changed(id);
    expect([...(world.directory.bySlug("home")?.channels.keys() ?? [])]).toEqual(["-", "lobby"]);
    expect(world.directory.bySlug("home")?.channels.get("lobby")).toMatchObject({ type: "radio", parent_id: "-" });
    const { user_id } = accepted(await register(first?.owner_invite ?? ""));
    expect(await world.userRow(user_id)).toMatchObject({ owner: true, operator: true });
    expect(await ensure()).toBeUndefined();
    expect(await world.audited(id)).toEqual(["organisation.create", "invite.create", "auth.register"]);
  });

  it("prints another code at each start, and takes back the one before, until somebody has used one", async () => {
    const [first, second] = [await ensure(), await ensure()];
    expect(second?.organisation.id).toBe(first?.organisation.id);
    expect(await world.store.invites.count(first?.organisation.id ?? "")).toBe(1);
    await world.directory.changed(first?.organisation.id ?? "");
    expect(refusalOf(await register(first?.owner_invite ?? "")).code).toBe("invite_invalid");
    accepted(await register(second?.owner_invite ?? ""));
    expect(await ensure()).toBeUndefined();
  });

  it("goes by what is there already: an organisation without users gets the invite", async () => {
    const { organisation } = accepted(await create("acme"));
    const first = await ensure();
    expect(first?.organisation.id).toBe(organisation.id);
    expect(await world.store.organisations.findBySlug("home")).toBeUndefined();
    await world.user(organisation.id, "ann");
    expect(await ensure()).toBeUndefined();
  });
});
