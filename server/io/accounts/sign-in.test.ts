import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Accounts } from "./accounts.js";
import { AccountsWorld, accepted, brokenStore, good_password, here, racedStore, refusalOf } from "./accounts-world.suite.js";
import { newRecoveryCodes } from "./second-factor.js";

let world: AccountsWorld;
let organisation_id: string;

beforeEach(async () => {
  world = await AccountsWorld.open();
  organisation_id = (await world.organisation("acme")).id;
});
afterEach(() => world.close());

async function refused(params: Parameters<Accounts["login"]>[0], address = here) {
  return refusalOf(await world.accounts.login(params, address));
}

describe("login", () => {
  it("gives tokens that name the user, its organisation and its sign-in", async () => {
    const user = await world.user(organisation_id, "Ann");
    const signed_in = await world.login("acme", "ANN");
    expect(signed_in).toMatchObject({ user_id: user.id, organisation_id, access_lifetime_s: 900, refresh_lifetime_s: 604_800 });
    expect(signed_in.refresh_token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    const claims = accepted(await world.accounts.verifyAccess(signed_in.access_token));
    expect(claims).toMatchObject({ user_id: user.id, organisation_id });
    expect((await world.userRow(user.id)).signed_in_ms).toBe(world.clock.wall_ms());
    expect(await world.audited(organisation_id)).toEqual(["organisation.create", "auth.login"]);
  });

  it("needs no organisation where there is only one, and asks for it where there are two", async () => {
    await world.user(organisation_id, "ann");
    const params = { username: "ann", password: good_password };
    expect(await world.accounts.login(params, here)).toMatchObject({ ok: true });
    await world.organisation("other");
    expect(await refused(params)).toMatchObject({ code: "invalid_params", field: "/organisation" });
  });

  it("answers alike, after the same work, whatever is wrong", async () => {
    await world.user(organisation_id, "ann");
    await world.user(organisation_id, "gone", { disabled: true });
    await world.user(organisation_id, "fresh", { password_hash: undefined });
    await world.user((await world.organisation("other")).id, "elsewhere");
    const wrong = [
      ["acme", "ann", "wrong password"],
      ["acme", "gone", good_password],
      ["acme", "gone", "wrong password"],
      ["acme", "fresh", good_password],
      ["acme", "nobody", good_password],
      ["acme", "elsewhere", good_password],
      ["nowhere", "ann", good_password],
      ["other", "ann", good_password],
      ["acme", "ﷺ".repeat(64), good_password],
      ["acme", "\ud800", good_password],
      ["acme", "", ""],
    ] as const;
    world.hasher.takeCount();
    const [first, ...others] = await Promise.all(
      wrong.map(([organisation, username, password]) => refused({ organisation, username, password })),
    );
    expect(first).toEqual({ code: "wrong_credentials", message: expect.any(String) });
    for (const refusal of others) expect(refusal).toEqual(first);
    expect(world.hasher.takeCount()).toBe(wrong.length);
  });

  it("asks the store the same questions for an organisation that is not there", async () => {
    await world.user(organisation_id, "ann");
    const asked: string[] = [];
    const users = new Proxy(world.store.users, {
      get: (target, name) => {
        asked.push(String(name));
        return Reflect.get(target, name).bind(target);
      },
    });
    const accounts = new Accounts({ ...world, store: { ...world.store, users } } as never);
    await accounts.login({ organisation: "acme", username: "ann", password: "wrong password" }, here);
    const there = asked.splice(0);
    await accounts.login({ organisation: "nowhere", username: "ann", password: "wrong password" }, here);
    expect(asked).toEqual(there);
    expect(there).toEqual(["findByName"]);
  });

  it("makes a hash anew that cost less than today's", async () => {
    const user = await world.user(organisation_id, "ann", { password_hash: world.hasher.hashOf(good_password, "old") });
    await world.login("acme", "ann");
    expect((await world.userRow(user.id)).password_hash).toBe(world.hasher.hashOf(good_password));
  });

  it("is not fooled by a password that was changed while it was being checked", async () => {
    const user = await world.user(organisation_id, "ann");
    const verify = world.hasher.verify.bind(world.hasher);
    world.hasher.verify = async (phc, password) => {
      const verdict = await verify(phc, password);
      const changes = { password_hash: world.hasher.hashOf("another password") };
      await world.store.users.update({ id: user.id, version: undefined, changed_ms: 0, changes });
      return verdict;
    };
    expect(await refused({ organisation: "acme", username: "ann", password: good_password })).toMatchObject({
      code: "wrong_credentials",
    });
  });

  it("passes on that too many hashes wait", async () => {
    world.hasher.busy = true;
    for (const username of ["ann", "nobody"]) {
      expect(await refused({ organisation: "acme", username, password: good_password })).toMatchObject({ code: "busy" });
    }
  });

  it("throws what the store throws, and goes on when it is back", async () => {
    await world.user(organisation_id, "ann");
    const down = new Accounts({ ...world, store: brokenStore(world.store) } as never);
    const params = { organisation: "acme", username: "ann", password: good_password };
    for (let tries = 0; tries < 20; tries += 1) {
      await expect(down.login(params, here)).rejects.toMatchObject({ name: "StoreError", code: "store_unavailable" });
    }
    await world.login("acme", "ann");
  });
});

describe("login: bans", () => {
  it("are told only after the right password, of a user and of an address", async () => {
    const user = await world.user(organisation_id, "ann");
    await world.user(organisation_id, "bea");
    await world.ban(organisation_id, "user", user.id, world.clock.wall_ms() + 1000);
    expect(await refused({ organisation: "acme", username: "ann", password: "wrong password" })).toMatchObject({
      code: "wrong_credentials",
    });
    expect(await refused({ organisation: "acme", username: "ann", password: good_password })).toMatchObject({ code: "banned" });
    world.clock.advance(1000);
    await world.login("acme", "ann");
    await world.ban(organisation_id, "address", world.accounts.addressMark(organisation_id, "2001:db8::1"));
    const params = { organisation: "acme", username: "bea", password: good_password };
    expect(await refused(params, "2001:db8::ffff")).toMatchObject({ code: "banned" });
    expect(await world.accounts.login(params, "2001:db8:0:1::1")).toMatchObject({ ok: true });
  });

  it("of another organisation do not count", async () => {
    const other = await world.organisation("other");
    const user = await world.user(organisation_id, "ann");
    await world.ban(other.id, "user", user.id);
    await world.ban(other.id, "address", world.accounts.addressMark(other.id, here));
    await world.ban(organisation_id, "address", world.accounts.addressMark(other.id, here));
    await world.login("acme", "ann");
  });
});

describe("login: limits", () => {
  it("lets an address try so often, whatever it tries, and says when to come back", async () => {
    await world.user(organisation_id, "ann");
    const params = { organisation: "acme", username: "ann", password: good_password };
    for (let tries = 0; tries < world.limits.attempts_per_address_burst; tries += 1) await world.login("acme", "ann");
    world.hasher.takeCount();
    expect(await refused(params)).toMatchObject({ code: "rate_limited", retry_after_ms: 1000 });
    expect(await refused({ ...params, organisation: "nowhere" }, "::ffff:192.0.2.7")).toMatchObject({ code: "rate_limited" });
    expect(world.hasher.takeCount()).toBe(0);
    expect(await world.accounts.login(params, "192.0.2.8")).toMatchObject({ ok: true });
    world.clock.advance(1000);
    await world.login("acme", "ann");
  });

  it("locks an account after so many wrong tries, from anywhere, whether it exists or not", async () => {
    await world.user(organisation_id, "ann");
    const [there, nobody] = await Promise.all(
      ["ann", "nobody"].map(async (username) => {
        const answers = [];
        for (let tries = 0; tries < 12; tries += 1) {
          answers.push(await refused({ organisation: "acme", username, password: "wrong password" }, `192.0.2.${tries}`));
        }
        answers.push(
          await refused({ organisation: "acme", username: username.toUpperCase(), password: good_password }, "198.51.100.1"),
        );
        return answers;
      }),
    );
    expect(there).toEqual(nobody);
    expect(there?.map(({ code }) => code)).toEqual([...Array(10).fill("wrong_credentials"), ...Array(3).fill("rate_limited")]);
    expect(there?.at(-1)?.retry_after_ms).toBe(120_000);
    world.clock.advance(120_000);
    await world.login("acme", "ann");
  });

  it("keeps nobody out of an account from where it signed in before, however often others try it", async () => {
    await world.user(organisation_id, "ann");
    const right = { organisation: "acme", username: "ann", password: good_password };
    const wrong = { ...right, password: "wrong password" };
    expect((await world.accounts.login(right, "192.0.2.99")).ok).toBe(true);
    for (let tries = 0; tries < 12; tries += 1) await refused(wrong, `198.51.100.${tries}`);
    expect(await refused(right, "198.51.100.99")).toMatchObject({ code: "rate_limited" });
    expect((await world.accounts.login(right, "192.0.2.99")).ok).toBe(true);
    // Wrong ones from there count as well, among themselves.
    for (let tries = 0; tries < 10; tries += 1) {
      expect(await refused(wrong, "192.0.2.99")).toMatchObject({ code: "wrong_credentials" });
    }
    expect(await refused(right, "192.0.2.99")).toMatchObject({ code: "rate_limited" });
  });

  it("counts wrong tries that come all at once", async () => {
    await world.user(organisation_id, "ann");
    const tries = Array.from({ length: 40 }, (_, index) =>
      refused({ organisation: "acme", username: "ann", password: "wrong password" }, `192.0.2.${index}`),
    );
    const codes = (await Promise.all(tries)).map(({ code }) => code);
    expect(codes.filter((code) => code === "wrong_credentials").length).toBe(10);
    expect(codes.filter((code) => code === "rate_limited").length).toBe(30);
  });

  it("never locks out who knows the password", async () => {
    await world.user(organisation_id, "ann");
    for (let tries = 0; tries < 50; tries += 1) await world.login("acme", "ann");
  });
});

describe("login: second factor", () => {
  it("is asked for only after the right password", async () => {
    const user = await world.user(organisation_id, "ann");
    const { secret } = await world.secondFactor(user.id);
    world.clock.advance(30_000);
    const params = { organisation: "acme", username: "ann", password: good_password };
    expect(await refused(params)).toMatchObject({ code: "second_factor_required", field: "/second_factor_code" });
    const wrong = await refused({ ...params, password: "wrong password", second_factor_code: world.codeOf(secret) });
    expect(wrong.code).toBe("wrong_credentials");
    expect(await refused({ ...params, second_factor_code: world.codeOf(secret, 5) })).toEqual(wrong);
    await world.login("acme", "ann", world.codeOf(secret));
  });

  it("takes a code one step early or late, each good once, and none older than the last", async () => {
    const user = await world.user(organisation_id, "ann");
    const { secret } = await world.secondFactor(user.id);
    const params = { organisation: "acme", username: "ann", password: good_password };
    world.clock.advance(300_000);
    const codes = [-2, -1, 0, 1, 2].map((steps) => world.codeOf(secret, steps));
    const [too_late, late, now, early, too_early] = codes as [string, string, string, string, string];
    expect((await refused({ ...params, second_factor_code: too_late })).code).toBe("wrong_credentials");
    expect((await refused({ ...params, second_factor_code: too_early })).code).toBe("wrong_credentials");
    await world.login("acme", "ann", late);
    await world.login("acme", "ann", `${early.slice(0, 3)} ${early.slice(3)}`);
    for (const used of [late, now, early]) {
      expect((await refused({ ...params, second_factor_code: used })).code).toBe("wrong_credentials");
    }
  });

  it("takes one code once, even of many sign-ins at the same time", async () => {
    const user = await world.user(organisation_id, "ann");
    const { secret } = await world.secondFactor(user.id);
    world.clock.advance(60_000);
    const params = { organisation: "acme", username: "ann", password: good_password, second_factor_code: world.codeOf(secret) };
    const results = await Promise.all(Array.from({ length: 8 }, () => world.accounts.login(params, here)));
    expect(results.filter(({ ok }) => ok).length).toBe(1);
  });

  it("judges again by the account as it is, where another sign-in was faster", async () => {
    const user = await world.user(organisation_id, "ann");
    const { secret } = await world.secondFactor(user.id);
    const before = await world.userRow(user.id);
    world.clock.advance(60_000);
    const params = { organisation: "acme", username: "ann", password: good_password, second_factor_code: world.codeOf(secret) };
    accepted(await world.accounts.login(params, here));
    const raced = (times: number) => new Accounts({ ...world, store: racedStore(world.store, "users", before, times) } as never);
    expect(refusalOf(await raced(1).login(params, here))).toMatchObject({ code: "wrong_credentials" });
    expect(refusalOf(await raced(9).login(params, here))).toMatchObject({ code: "busy", retry_after_ms: 1000 });
  });

  it("takes each recovery code once, however it is typed", async () => {
    const user = await world.user(organisation_id, "ann");
    const { recovery_codes } = await world.secondFactor(user.id);
    expect(recovery_codes.length).toBe(10);
    for (const [index, code] of recovery_codes.entries()) {
      await world.login("acme", "ann", index % 2 === 0 ? code : code.toLowerCase().replaceAll("-", " "));
      expect((await world.userRow(user.id)).recovery_hashes.length).toBe(9 - index);
    }
    const params = { organisation: "acme", username: "ann", password: good_password };
    for (const code of [recovery_codes[0], newRecoveryCodes().codes[0]]) {
      expect((await refused({ ...params, second_factor_code: code as string })).code).toBe("wrong_credentials");
    }
  });

  it("counts wrong codes against the account", async () => {
    const user = await world.user(organisation_id, "ann");
    const { recovery_codes } = await world.secondFactor(user.id);
    const params = { organisation: "acme", username: "ann", password: good_password };
    for (let tries = 0; tries < 10; tries += 1) {
      expect((await refused({ ...params, second_factor_code: "000000" })).code).toBe("wrong_credentials");
    }
    const code = recovery_codes[0] as string;
    expect(await refused({ ...params, second_factor_code: code })).toMatchObject({ code: "rate_limited" });
  });

  it("sealed for another account, or by another server's key, matches no code", async () => {
    const ann = await world.user(organisation_id, "ann");
    const { secret } = await world.secondFactor(ann.id);
    const { totp_sealed } = await world.userRow(ann.id);
    await world.user(organisation_id, "bea", { totp_sealed, totp_active: true });
    world.clock.advance(60_000);
    const params = { organisation: "acme", username: "bea", password: good_password, second_factor_code: world.codeOf(secret) };
    expect((await refused(params)).code).toBe("wrong_credentials");
  });
});
