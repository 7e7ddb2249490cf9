import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Accounts } from "./accounts.js";
import { AccountsWorld, accepted, here, racedStore, refusalOf } from "./accounts-world.suite.js";

const week_ms = 7 * 24 * 3_600_000;
/** How long an answer may have got lost. */
const lost_answer_ms_max = 60_000;
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
    world.clock.advance(lost_answer_ms_max + 1);
    expect(await refused(stolen)).toMatchObject({ code: "token_invalid", field: "/refresh_token" });
    expect(await refused(thief)).toMatchObject({ code: "token_invalid" });
    expect(await world.audited(organisation_id)).toContain("auth.refresh_reused");
    await refresh(other);
  });

  it("gives another answer for one that got lost, as often as that happens, for a minute", async () => {
    const { refresh_token } = await world.login("acme", "ann");
    await refresh(refresh_token);
    world.clock.advance(lost_answer_ms_max / 2);
    await refresh(refresh_token);
    world.clock.advance(lost_answer_ms_max / 2);
    const last = await refresh(refresh_token);
    await refresh(await refresh(last));
    expect(await world.audited(organisation_id)).not.toContain("auth.refresh_reused");
  });

  it("gives none once what it gave was used, and ends the sign-in", async () => {
    const { refresh_token } = await world.login("acme", "ann");
    const last = await refresh(await refresh(refresh_token));
    expect(await refused(refresh_token)).toMatchObject({ code: "token_invalid" });
    expect(await refused(last)).toMatchObject({ code: "token_invalid" });
  });

  it("ends the sign-in when the answer comes that another took the place of: thief and holder do not both go on", async () => {
    const stolen = (await world.login("acme", "ann")).refresh_token;
    const holder = await refresh(stolen);
    const thief = await refresh(stolen);
    expect(await refused(holder)).toMatchObject({ code: "token_invalid" });
    expect(await refused(thief)).toMatchObject({ code: "token_invalid" });
    expect(await world.audited(organisation_id)).toContain("auth.refresh_reused");
  });

  it("gives each of many at once new tokens, of which one is good", async () => {
    for (const good_at of [0, 1, 2]) {
      const { refresh_token } = await world.login("acme", "ann");
      const results = await Promise.all([1, 2, 3].map(() => world.accounts.refresh({ refresh_token }, here)));
      const tokens = results.map((result) => accepted(result).refresh_token);
      expect((await world.accounts.refresh({ refresh_token: tokens[good_at] as string }, here)).ok).toBe(good_at === 2);
    }
  });

  it("is not given for a lost answer to who is disabled or banned meanwhile", async () => {
    const { refresh_token } = await world.login("acme", "ann");
    await refresh(refresh_token);
    await world.ban(organisation_id, "user", user_id, world.clock.wall_ms() + 1000);
    expect(await refused(refresh_token)).toMatchObject({ code: "banned" });
    world.clock.advance(1000);
    await refresh(refresh_token);
    await world.store.users.update({ id: user_id, version: undefined, changed_ms: 0, changes: { disabled: true } });
    expect(await refused(refresh_token)).toMatchObject({ code: "token_invalid" });
  });

  it("is not fooled by a token that another used since it was looked at", async () => {
    const { refresh_token } = await world.login("acme", "ann");
    const next = await refresh(refresh_token);
    world.clock.advance(lost_answer_ms_max + 1);
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
    world.clock.advance(lost_answer_ms_max + 1);
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

describe("logout everywhere", () => {
  it("ends all sign-ins of the account with their access tokens, and nobody else's", async () => {
    await world.user(organisation_id, "bob");
    const [one, other, bobs] = [
      await world.login("acme", "ann"),
      await world.login("acme", "ann"),
      await world.login("acme", "bob"),
    ];
    world.clock.advance(1);
    expect(await world.accounts.logout({ ...one, everywhere: true })).toEqual({ ok: true, value: undefined });
    for (const { refresh_token, access_token } of [one, other]) {
      expect(await refused(refresh_token)).toMatchObject({ code: "token_invalid" });
      expect(await world.accounts.verifyAccess(access_token)).toMatchObject({ refusal: { code: "token_invalid" } });
    }
    expect(await world.accounts.verifyAccess(bobs.access_token)).toMatchObject({ ok: true });
    expect(await world.accounts.refresh(bobs, here)).toMatchObject({ ok: true });
    const again = await world.login("acme", "ann");
    expect(await world.accounts.verifyAccess(again.access_token)).toMatchObject({ ok: true });
  });

  it("takes a token whose answer may have got lost", async () => {
    const [first, other] = [await world.login("acme", "ann"), await world.login("acme", "ann")];
    const second = await refresh(first.refresh_token);
    world.clock.advance(lost_answer_ms_max);
    expect(await world.accounts.logout({ ...first, everywhere: true })).toEqual({ ok: true, value: undefined });
    for (const token of [second, other.refresh_token]) expect(await refused(token)).toMatchObject({ code: "token_invalid" });
    expect(await world.accounts.verifyAccess(other.access_token)).toMatchObject({ refusal: { code: "token_invalid" } });
  });

  it("says so where the token was used up or is unknown: that ends its own sign-in and no more", async () => {
    const [first, other] = [await world.login("acme", "ann"), await world.login("acme", "ann")];
    const second = await refresh(first.refresh_token);
    world.clock.advance(lost_answer_ms_max + 1);
    for (const refresh_token of [first.refresh_token, first.refresh_token, "x".repeat(43), "x"]) {
      const done = await world.accounts.logout({ refresh_token, everywhere: true });
      expect(refusalOf(done)).toMatchObject({ code: "token_invalid", field: "/refresh_token" });
      expect(await world.accounts.logout({ refresh_token })).toEqual({ ok: true, value: undefined });
    }
    expect(await refused(second)).toMatchObject({ code: "token_invalid" });
    expect(await world.accounts.verifyAccess(other.access_token)).toMatchObject({ ok: true });
    expect(await world.accounts.refresh(other, here)).toMatchObject({ ok: true });
  });
});

/** One thing that happens to one of the tokens that were ever given out. */
type Step = { readonly kind: "login" | "refresh" | "twice" | "logout" | "wait"; readonly pick: number };

describe("refresh: any order of events", () => {
  it("keeps a sign-in alive exactly as long as each of its tokens is used once, newest first, or its answer may be lost", async () => {
    const step = fc.record({
      kind: fc.constantFrom<Step["kind"][]>("login", "refresh", "refresh", "twice", "logout", "wait"),
      pick: fc.nat(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
        const model = new FamilyModel();
        for (const { kind, pick } of steps) {
          if (kind === "wait") world.clock.advance(lost_answer_ms_max / 2 + 1);
          else if (kind === "login" || model.tokens.length === 0) model.add((await world.login("acme", "ann")).refresh_token);
          else await play(model, kind, pick % model.tokens.length);
        }
        for (const [index, token] of [...model.tokens].entries()) {
          const refreshed = await world.accounts.refresh({ refresh_token: token }, here);
          expect(refreshed.ok).toBe(model.use(index, world.clock.wall_ms()));
          if (refreshed.ok) model.add(refreshed.value.refresh_token, index);
        }
      }),
      { numRuns: 60, seed: 20_260 },
    );
  });

  async function play(model: FamilyModel, kind: Exclude<Step["kind"], "login" | "wait">, index: number): Promise<void> {
    const refresh_token = model.tokens[index] as string;
    if (kind === "logout") {
      await world.accounts.logout({ refresh_token });
      model.end(index);
      return;
    }
    const tries = kind === "twice" ? 2 : 1;
    const results = await Promise.all(Array.from({ length: tries }, () => world.accounts.refresh({ refresh_token }, here)));
    for (const result of results) {
      expect(result.ok).toBe(model.use(index, world.clock.wall_ms()));
      if (result.ok) model.add(result.value.refresh_token, index);
    }
  }
});

/** The slow, obvious version: which tokens are good. */
class FamilyModel {
  readonly tokens: string[] = [];
  readonly #family: number[] = [];
  readonly #parent: (number | undefined)[] = [];
  readonly #used_ms = new Map<number, number>();
  readonly #ended = new Set<number>();
  #families = 0;

  add(token: string, parent?: number): void {
    this.#families += 1;
    this.#family.push(parent === undefined ? this.#families : (this.#family[parent] as number));
    this.#parent.push(parent);
    this.tokens.push(token);
  }

  /** Whether it is exchanged; if so, what comes of it is to be added. */
  use(index: number, now_ms: number): boolean {
    const family = this.#family[index] as number;
    if (this.#ended.has(family)) return false;
    const used_ms = this.#used_ms.get(index);
    if (used_ms === undefined) {
      this.#used_ms.set(index, now_ms);
      return true;
    }
    const newest = this.#family.lastIndexOf(family);
    if (now_ms - used_ms <= lost_answer_ms_max && this.#parent[newest] === index) {
      this.#used_ms.set(newest, now_ms);
      return true;
    }
    this.end(index);
    return false;
  }

  end(index: number): void {
    this.#ended.add(this.#family[index] as number);
  }
}
