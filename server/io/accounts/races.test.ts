import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startPostgres, type TestPostgres, whyNoPostgres } from "../store/postgres.suite.js";
import type { Store, UserRow } from "../store/store.js";
import { Accounts } from "./accounts.js";
import { AccountsWorld, accepted, good_password, here } from "./accounts-world.suite.js";
import { AttemptLimits } from "./attempt-limits.js";

/** Where transactions run side by side; SQLite's come one after the other. */
describe.skipIf(whyNoPostgres() !== undefined)("accounts on PostgreSQL, many at once", () => {
  let postgres: TestPostgres;
  let world: AccountsWorld;
  let organisation_id: string;

  beforeAll(async () => {
    postgres = await startPostgres();
    world = await AccountsWorld.open({ attempts_per_address_burst: 1000, users_per_organisation_max: 13 }, postgres.url);
    organisation_id = (await world.organisation("acme", "open")).id;
  });
  afterAll(async () => {
    await world?.close();
    await postgres?.stop();
  });

  /** Each with limits of its own, so that none waits for another's turn. */
  function strangers(count: number): Accounts[] {
    return Array.from(
      { length: count },
      () => new Accounts({ ...partsOf(world), attempts: new AttemptLimits(world.limits, world.clock) }),
    );
  }

  it("takes one code of an authenticator once", async () => {
    const user = await world.user(organisation_id, "ann");
    const { secret } = await world.secondFactor(user.id);
    for (let round = 0; round < 10; round += 1) {
      world.clock.advance(60_000);
      const params = { organisation: "acme", username: "ann", password: good_password, second_factor_code: world.codeOf(secret) };
      const results = await Promise.all(strangers(6).map((accounts) => accounts.login(params, here)));
      expect(results.filter(({ ok }) => ok).length).toBe(1);
      for (const result of results) if (!result.ok) expect(result.refusal.code).toBe("wrong_credentials");
    }
  });

  it("gives each of many at once new tokens, and ends the sign-in when more than one of them goes on", async () => {
    await world.user(organisation_id, "bea");
    for (let round = 0; round < 10; round += 1) {
      const { refresh_token } = await world.login("acme", "bea");
      const first = await Promise.all(strangers(6).map((accounts) => accounts.refresh({ refresh_token }, here)));
      const tokens = first.map((result) => accepted(result).refresh_token);
      expect(new Set(tokens).size).toBe(6);
      const going = strangers(6).map((accounts, index) => accounts.refresh({ refresh_token: tokens[index] as string }, here));
      const winners = (await Promise.all(going)).flatMap((result) => (result.ok ? [result.value.refresh_token] : []));
      expect(winners.length).toBeLessThanOrEqual(1);
      for (const token of [...winners, ...tokens]) {
        const after = await world.accounts.refresh({ refresh_token: token }, here);
        expect(after).toMatchObject({ ok: false, refusal: { code: "token_invalid" } });
      }
    }
  });

  it("leaves no access token of who exchanged a token while the password was changed", async () => {
    const user = await world.user(organisation_id, "bo");
    const { refresh_token } = await world.login("acme", "bo");
    const exchanged: string[] = [];
    const exchange = async (): Promise<void> => {
      world.clock.advance(1);
      exchanged.push(accepted(await world.accounts.refresh({ refresh_token }, here)).access_token);
      world.clock.advance(1);
    };
    const slow = new Accounts({ ...partsOf(world), store: storeThatLooks(world.store, exchange) });
    const params = { password: good_password, new_password: "staple battery horse" };
    const fresh = accepted(await slow.changePassword(user.id, params, here));
    expect(exchanged.length).toBe(1);
    expect(await world.accounts.verifyAccess(exchanged[0] as string)).toMatchObject({ refusal: { code: "token_invalid" } });
    expect(await world.accounts.verifyAccess(fresh.access_token)).toMatchObject({ ok: true });
  });

  it("uses an invite no oftener than it may, and gives no name twice", async () => {
    const invite_code = await world.invite(organisation_id, "register", { uses_max: 3 });
    const names = ["c1", "c1", "c1", "c2", "c3", "c4", "c5", "c6"];
    const params = { organisation: "acme", password: good_password, invite_code };
    const many = strangers(names.length);
    const results = await Promise.all(names.map((username, index) => many[index]?.register({ ...params, username }, here)));
    expect(results.filter((result) => result?.ok).length).toBe(3);
    expect(await world.store.users.count(organisation_id)).toBe(6);
  });

  it("makes no more users than an organisation may have", async () => {
    const names = Array.from({ length: 30 }, (_, index) => `d${index}`);
    const params = { organisation: "acme", password: good_password };
    await Promise.all(names.map((username) => world.accounts.register({ ...params, username }, here)));
    expect(await world.store.users.count(organisation_id)).toBe(13);
  });
});

/** The same store, but within a transaction something else happens when a user has been looked up. */
function storeThatLooks(store: Store, meanwhile: () => Promise<void>): Store {
  const looking = (inner: Store): Store => {
    const find = async (id: string): Promise<UserRow | undefined> => {
      const found = await inner.users.find(id);
      await meanwhile();
      return found;
    };
    const users = new Proxy(inner.users, {
      get: (target, name) => (name === "find" ? find : Reflect.get(target, name).bind(target)),
    });
    return { ...inner, users };
  };
  const transact: Store["transact"] = (work) => store.transact((inner) => work(looking(inner)));
  return { ...store, transact };
}

function partsOf({ store, directory, hasher, keys, signer, attempts, limits, clock }: AccountsWorld) {
  return { store, directory, hasher, keys, signer, attempts, limits, clock };
}
