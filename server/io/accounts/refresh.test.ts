import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Accounts } from "./accounts.js";
import { AccountsWorld, accepted, here, racedStore, refusalOf } from "./accounts-world.suite.js";

const week_ms = 7 * 24 * 3_600_000;
let world: AccountsWorld;
let organisation_id: string;
let user_id: string;

beforeEach(async () => {
  world = await AccountsWorld.open({ attempts_per_address_burst: 100_000 });
  organisation_id = (await world.organisation("acme")).id;
  user_id = (await world.user(organisation_id, "ann")).id;
});
afterEach(() => world.close());

async function refresh(refresh_token: string): Promise<string> {
  return accepted(await world.accounts.refresh({ refresh_token }, here)).refresh_token;
}

async function refused(refresh_token: string, address = here) {
  return refusalOf(await world.accounts.refresh({ refresh_token }, address));
}

describe("refresh", () => {
  it("gives new tokens of the same sign-in", async () => {
    const first = await world.login("acme", "ann");
    const second = accepted(await world.accounts.refresh(first, here));
    expect(second).toMatchObject({ user_id, organisation_id, access_lifetime_s: 900, refresh_lifetime_s: 604_800 });
    expect(second.refresh_token).not.toBe(first.refresh_token);
    const [before, after] = [first, second].map(({ access_token }) => world.accounts.verifyAccess(access_token));
    expect(accepted(await (after as NonNullable<typeof after>))).toEqual(accepted(await (before as NonNullable<typeof before>)));
  });

  it("ends the sign-in, and no other, when a used token comes again", async () => {
    const stolen = (await world.login("acme", "ann")).refresh_token;
    const other = (await world.login("acme", "ann")).refresh_token;
    const thief = await refresh(stolen);
    expect(await refused(stolen)).toMatchObject({ code: "token_invalid", field: "/refresh_token" });
    expect(await refused(thief)).toMatchObject({ code: "token_invalid" });
    expect(await world.audited(organisation_id)).toContain("auth.refresh_reused");
    await refresh(other);
  });

  it("gives one of two at once new tokens, and ends the sign-in for both", async () => {
    const { refresh_token } = await world.login("acme", "ann");
    const results = await Promise.all([1, 2].map(() => world.accounts.refresh({ refresh_token }, here)));
    const winners = results.flatMap((result) => (result.ok ? [result.value.refresh_token] : []));
    expect(winners.length).toBe(1);
    expect(await refused(winners[0] as string)).toMatchObject({ code: "token_invalid" });
  });

  it("is not fooled by a token that another used since it was looked at", async () => {
    const { refresh_token } = await world.login("acme", "ann");
    const next = await refresh(refresh_token);
    const store = racedStore(world.store, "refresh_tokens", { used_ms: undefined });
    const raced = new Accounts({ ...world, store } as never);
    expect(refusalOf(await raced.refresh({ refresh_token }, here))).toMatchObject({ code: "token_invalid" });
    expect(await refused(next)).toMatchObject({ code: "token_invalid" });
  });

  it("is good for seven days, from each use anew", async () => {
    const { refresh_token } = await world.login("acme", "ann");
    const unused = (await world.login("acme", "ann")).refresh_token;
    world.clock.advance(week_ms - 1);
    const next = await refresh(refresh_token);
    world.clock.advance(1);
    expect(await refused(unused)).toMatchObject({ code: "token_expired" });
    world.clock.advance(week_ms - 2);
    await refresh(next);
  });

  it("knows a used token for what it is when it has expired, too", async () => {
    const { refresh_token } = await world.login("acme", "ann");
    world.clock.advance(week_ms - 1);
    const next = await refresh(refresh_token);
    world.clock.advance(10);
    expect(await refused(refresh_token)).toMatchObject({ code: "token_invalid" });
    expect(await refused(next)).toMatchObject({ code: "token_invalid" });
  });

  it("forgets expired tokens when it tidies up", async () => {
    const { refresh_token } = await world.login("acme", "ann");
    world.clock.advance(week_ms + 1);
    await world.accounts.tidy();
    expect(await refused(refresh_token)).toMatchObject({ code: "token_invalid" });
  });

  it("refuses what is no token without asking the store", async () => {
    for (const token of ["", "x", "x".repeat(44), `${"x".repeat(42)}=`, "ä".repeat(43)]) {
      expect(await refused(token)).toMatchObject({ code: "token_invalid" });
      expect(await world.accounts.logout({ refresh_token: token })).toEqual({ ok: true, value: undefined });
    }
    expect(await refused("x".repeat(43))).toMatchObject({ code: "token_invalid" });
  });

  it("ends the sign-in of who was disabled or removed", async () => {
    const { refresh_token } = await world.login("acme", "ann");
    await world.store.users.update({ id: user_id, version: undefined, changed_ms: 0, changes: { disabled: true } });
    expect(await refused(refresh_token)).toMatchObject({ code: "token_invalid" });
    await world.store.users.update({ id: user_id, version: undefined, changed_ms: 0, changes: { disabled: false } });
    expect(await refused(refresh_token)).toMatchObject({ code: "token_invalid" });
    const again = (await world.login("acme", "ann")).refresh_token;
    await world.store.users.remove(user_id);
    expect(await refused(again)).toMatchObject({ code: "token_invalid" });
  });

  it("refuses who is banned, and leaves the token for when that is over", async () => {
    const { refresh_token } = await world.login("acme", "ann");
    await world.ban(organisation_id, "user", user_id, world.clock.wall_ms() + 1000);
    expect(await refused(refresh_token)).toMatchObject({ code: "banned" });
    world.clock.advance(1000);
    await world.ban(organisation_id, "address", world.accounts.addressMark(organisation_id, "192.0.2.66"));
    expect(await refused(refresh_token, "192.0.2.66")).toMatchObject({ code: "banned" });
    await refresh(refresh_token);
  });

  it("lets an address try so often", async () => {
    await world.close();
    world = await AccountsWorld.open({ attempts_per_address_burst: 2 });
    await refused("x");
    await refused("x");
    expect(await refused("x")).toMatchObject({ code: "rate_limited", retry_after_ms: 1000 });
  });
});

describe("logout", () => {
  it("ends the sign-in, by any of its tokens, and says the same the next time", async () => {
    const first = await world.login("acme", "ann");
    const second = await refresh(first.refresh_token);
    for (let times = 0; times < 2; times += 1) {
      expect(await world.accounts.logout(first)).toEqual({ ok: true, value: undefined });
    }
    expect(await refused(second)).toMatchObject({ code: "token_invalid" });
    expect((await world.audited(organisation_id)).filter((action) => action === "auth.logout").length).toBe(1);
  });
});

/** One thing that happens to one of the tokens that were ever given out. */
type Step = { readonly kind: "login" | "refresh" | "twice" | "logout"; readonly pick: number };

describe("refresh: any order of events", () => {
  it("keeps a sign-in alive exactly as long as each of its tokens is used once, newest first", async () => {
    const step = fc.record({
      kind: fc.constantFrom<Step["kind"][]>("login", "refresh", "refresh", "twice", "logout"),
      pick: fc.nat(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
        const model = new FamilyModel();
        for (const { kind, pick } of steps) {
          if (kind === "login" || model.tokens.length === 0) model.add((await world.login("acme", "ann")).refresh_token);
          else await play(model, kind, pick % model.tokens.length);
        }
        for (const [index, token] of model.tokens.entries()) {
          const good = (await world.accounts.refresh({ refresh_token: token }, here)).ok;
          expect(good).toBe(model.isGood(index));
          model.use(index);
        }
      }),
      { numRuns: 60, seed: 20_260 },
    );
  });

  async function play(model: FamilyModel, kind: Exclude<Step["kind"], "login">, index: number): Promise<void> {
    const refresh_token = model.tokens[index] as string;
    if (kind === "logout") {
      await world.accounts.logout({ refresh_token });
      model.end(index);
      return;
    }
    const tries = kind === "twice" ? 2 : 1;
    const results = await Promise.all(Array.from({ length: tries }, () => world.accounts.refresh({ refresh_token }, here)));
    const given = results.flatMap((result) => (result.ok ? [result.value.refresh_token] : []));
    expect(given.length).toBe(model.isGood(index) ? 1 : 0);
    for (let times = 0; times < tries; times += 1) model.use(index);
    for (const token of given) model.add(token, index);
  }
});

/** The slow, obvious version: which tokens are good. */
class FamilyModel {
  readonly tokens: string[] = [];
  readonly #family: number[] = [];
  readonly #used = new Set<number>();
  readonly #ended = new Set<number>();
  #families = 0;

  add(token: string, parent?: number): void {
    this.#families += 1;
    this.#family.push(parent === undefined ? this.#families : (this.#family[parent] as number));
    this.tokens.push(token);
  }

  isGood(index: number): boolean {
    return !this.#used.has(index) && !this.#ended.has(this.#family[index] as number);
  }

  use(index: number): void {
    if (this.#used.has(index)) this.end(index);
    this.#used.add(index);
  }

  end(index: number): void {
    this.#ended.add(this.#family[index] as number);
  }
}
