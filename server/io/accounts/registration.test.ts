import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { AccountsWorld, accepted, good_password, here, refusalOf } from "./accounts-world.suite.js";
import type { RegisterParams } from "./registration.js";

let world: AccountsWorld;

beforeEach(async () => {
  world = await AccountsWorld.open({ users_per_organisation_max: 3, attempts_per_address_burst: 1000 });
});
afterEach(() => world.close());

function params(more: Partial<RegisterParams> = {}): RegisterParams {
  return { organisation: "acme", username: "Ann", password: good_password, ...more };
}

async function refused(more: Partial<RegisterParams> = {}, address = here) {
  return refusalOf(await world.accounts.register(params(more), address));
}

describe("register", () => {
  it("makes an account that is signed in and in force at once", async () => {
    const { id } = await world.organisation("acme", "open");
    const signed_in = accepted(await world.accounts.register(params({ display_name: "Ann of Acme" }), here));
    expect(world.directory.table(id)?.users.get(signed_in.user_id)).toMatchObject({ name: "Ann of Acme", owner: false });
    expect(await world.accounts.verifyAccess(signed_in.access_token)).toMatchObject({ ok: true });
    expect(await world.accounts.refresh(signed_in, here)).toMatchObject({ ok: true });
    expect(await world.userRow(signed_in.user_id)).toMatchObject({
      username: "Ann",
      username_key: "ann",
      operator: false,
      owner: false,
    });
    expect(await world.audited(id)).toEqual(["organisation.create", "auth.register"]);
    await world.login("acme", "ANN");
  });

  it("keeps a name for one user, however it is written", async () => {
    await world.organisation("acme", "open");
    accepted(await world.accounts.register(params({ username: "Ångström" }), here));
    for (const username of ["ångström", "ÅNGSTRÖM", "A\u030angstro\u0308m"]) {
      expect(await refused({ username })).toMatchObject({ code: "conflict" });
    }
    const other = await world.organisation("other", "open");
    expect(await world.accounts.register(params({ organisation: "other", username: "Ångström" }), here)).toMatchObject({
      ok: true,
    });
    expect(await world.store.users.count(other.id)).toBe(1);
  });

  it("refuses names and passwords that are none, with the field", async () => {
    await world.organisation("acme", "open");
    expect(await refused({ username: "a" })).toMatchObject({ code: "invalid_params", field: "/username" });
    expect(await refused({ password: "short" })).toMatchObject({ code: "invalid_params", field: "/password" });
    expect(await refused({ display_name: "a\nb" })).toMatchObject({ code: "invalid_params", field: "/display_name" });
    expect(world.hasher.takeCount()).toBe(0);
  });

  it("takes no more users than an organisation may have", async () => {
    const { id } = await world.organisation("acme", "open");
    const results = await Promise.all(
      ["ann", "bea", "cem", "dan", "eva"].map((username) => world.accounts.register(params({ username }), here)),
    );
    expect(results.filter(({ ok }) => ok).length).toBe(3);
    for (const result of results) if (!result.ok) expect(result.refusal).toMatchObject({ code: "limit_reached" });
    expect(await world.store.users.count(id)).toBe(3);
  });

  it("keeps banned addresses out", async () => {
    const { id } = await world.organisation("acme", "open");
    await world.ban(id, "address", world.accounts.addressMark(id, here));
    expect(await refused()).toMatchObject({ code: "banned" });
    expect(await world.accounts.register(params(), "192.0.2.8")).toMatchObject({ ok: true });
  });

  it("lets an address try so often", async () => {
    await world.organisation("acme", "open");
    for (let tries = 0; tries < 1000; tries += 1) await refused({ username: "a" });
    expect(await refused()).toMatchObject({ code: "rate_limited", retry_after_ms: 1000 });
  });

  it("passes on that too many hashes wait, and writes nothing then", async () => {
    const { id } = await world.organisation("acme", "open");
    world.hasher.busy = true;
    expect(await refused()).toMatchObject({ code: "busy" });
    expect(await world.store.users.count(id)).toBe(0);
  });
});

describe("register: policy", () => {
  it("without an invite tells an organisation that is not open from none by nothing", async () => {
    await world.organisation("shut", "closed");
    await world.organisation("club", "invite");
    const [first, ...others] = await Promise.all(["shut", "club", "nowhere"].map((organisation) => refused({ organisation })));
    expect(first).toMatchObject({ code: "registration_closed", field: "/organisation" });
    for (const refusal of others) expect(refusal).toEqual(first);
    expect(world.hasher.takeCount()).toBe(0);
  });

  it("with a wrong invite neither", async () => {
    const other = await world.organisation("other", "open");
    await world.organisation("shut", "closed");
    await world.organisation("club", "invite");
    await world.organisation("acme", "open");
    const foreign = await world.invite(other.id, "register");
    const answers = [];
    for (const organisation of ["shut", "club", "acme", "nowhere"]) {
      for (const invite_code of [foreign, "0000-0000-0000-0000", ""]) answers.push(await refused({ organisation, invite_code }));
    }
    expect(answers[0]).toMatchObject({ code: "invite_invalid", field: "/invite_code" });
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  it("by invite gives the invite's roles, those that are still there", async () => {
    const { id } = await world.organisation("acme", "invite");
    const [pilot, gone] = [await world.role(id, "pilot"), await world.role(id, "gone")];
    const invite_code = await world.invite(id, "register", { role_ids: [gone.id, pilot.id], uses_max: 1 });
    await world.store.roles.remove(gone.id);
    const { user_id } = accepted(await world.accounts.register(params({ invite_code: invite_code.toLowerCase() }), here));
    expect(world.directory.table(id)?.users.get(user_id)?.roles).toEqual(new Set(["member", "pilot"]));
    expect(await refused({ username: "bea", invite_code })).toMatchObject({ code: "invite_invalid" });
  });

  it("uses an invite up once, even where many come at the same time", async () => {
    const { id } = await world.organisation("acme", "invite");
    const invite_code = await world.invite(id, "register", { uses_max: 2 });
    const names = ["ann", "bea", "cem"];
    const results = await Promise.all(names.map((username) => world.accounts.register(params({ username, invite_code }), here)));
    expect(results.filter(({ ok }) => ok).length).toBe(2);
    for (const result of results) if (!result.ok) expect(result.refusal).toMatchObject({ code: "invite_invalid" });
    expect(await world.store.users.count(id)).toBe(2);
  });

  it("leaves the use of an invite to others where the account could not be made", async () => {
    const { id } = await world.organisation("acme", "invite");
    await world.user(id, "ann");
    const invite_code = await world.invite(id, "register", { uses_max: 1 });
    expect(await refused({ invite_code })).toMatchObject({ code: "conflict" });
    expect(await world.accounts.register(params({ username: "bea", invite_code }), here)).toMatchObject({ ok: true });
  });

  it("takes no invite that is too old, nor a guest's", async () => {
    const { id } = await world.organisation("acme", "invite");
    const invite_code = await world.invite(id, "register", { expires_ms: world.clock.wall_ms() + 1000 });
    expect(await refused({ invite_code: await world.invite(id, "guest") })).toMatchObject({ code: "invite_invalid" });
    world.clock.advance(999);
    expect(await world.accounts.register(params({ invite_code }), here)).toMatchObject({ ok: true });
    world.clock.advance(1);
    expect(await refused({ username: "bea", invite_code })).toMatchObject({ code: "invite_invalid" });
  });

  it("closed keeps even who was invited out, but not its owner", async () => {
    const { id } = await world.organisation("acme", "closed");
    expect(await refused({ invite_code: await world.invite(id, "register") })).toMatchObject({ code: "registration_closed" });
    const invite_code = await world.invite(id, "owner");
    const { user_id } = accepted(await world.accounts.register(params({ invite_code }), here));
    expect(await world.userRow(user_id)).toMatchObject({ owner: true, operator: false });
  });

  it("makes an operator only of who comes by an owner's invite that says so", async () => {
    const { id } = await world.organisation("acme", "invite");
    const operator = await world.invite(id, "owner", { operator: true });
    const member = await world.invite(id, "register", { operator: true });
    const one = accepted(await world.accounts.register(params({ invite_code: operator }), here));
    const other = accepted(await world.accounts.register(params({ username: "bea", invite_code: member }), here));
    expect(await world.userRow(one.user_id)).toMatchObject({ owner: true, operator: true });
    expect(await world.userRow(other.user_id)).toMatchObject({ owner: false, operator: false });
  });
});
