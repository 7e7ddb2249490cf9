import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { AccountsWorld, accepted, good_password, here, refusalOf } from "./accounts-world.suite.js";
import type { AccessClaims } from "./token-claims.js";

const new_password = "staple battery horse";
let world: AccountsWorld;
let organisation_id: string;
let user_id: string;

beforeEach(async () => {
  world = await AccountsWorld.open();
  organisation_id = (await world.organisation("acme")).id;
  user_id = (await world.user(organisation_id, "ann")).id;
});
afterEach(() => world.close());

async function refused(params: { password?: string; new_password?: string; second_factor_code?: string } = {}) {
  return refusalOf(await world.accounts.changePassword(user_id, { password: good_password, new_password, ...params }, here));
}

describe("changePassword", () => {
  it("ends all sign-ins and begins a new one", async () => {
    const [one, other] = [await world.login("acme", "ann"), await world.login("acme", "ann")];
    const fresh = accepted(await world.accounts.changePassword(user_id, { password: good_password, new_password }, here));
    for (const old of [one, other]) {
      expect(refusalOf(await world.accounts.refresh(old, here))).toMatchObject({ code: "token_invalid" });
    }
    expect(await world.accounts.refresh(fresh, here)).toMatchObject({ ok: true });
    const login = { organisation: "acme", username: "ann" };
    expect(await world.accounts.login({ ...login, password: new_password }, here)).toMatchObject({ ok: true });
    expect(refusalOf(await world.accounts.login({ ...login, password: good_password }, here)).code).toBe("wrong_credentials");
    expect(await world.audited(organisation_id)).toContain("auth.password");
  });

  it("goes on with the sign-in that asks, by new tokens, and ends all others", async () => {
    const [one, other] = [await world.login("acme", "ann"), await world.login("acme", "ann")];
    const { family_id } = accepted(await world.signer.verify(one.access_token)) as AccessClaims;
    for (const [password, next] of [
      [good_password, new_password],
      [new_password, good_password],
    ] as const) {
      world.clock.advance(1);
      const params = { password, new_password: next };
      const fresh = accepted(await world.accounts.changePassword(user_id, params, here, family_id));
      expect(accepted(await world.signer.verify(fresh.access_token))).toMatchObject({ family_id });
      expect(await world.accounts.verifyAccess(fresh.access_token)).toMatchObject({ ok: true });
      expect(await world.userRow(user_id)).toMatchObject({ kept_family_id: family_id });
      for (const old of [one, other]) {
        expect(refusalOf(await world.accounts.refresh(old, here))).toMatchObject({ code: "token_invalid" });
      }
      expect(await world.accounts.refresh(fresh, here)).toMatchObject({ ok: true });
    }
  });

  it("needs the present password, and a new one that will do", async () => {
    expect(await refused({ password: "wrong password" })).toMatchObject({ code: "wrong_credentials" });
    expect(await refused({ new_password: "short" })).toMatchObject({ code: "invalid_params", field: "/new_password" });
    await world.login("acme", "ann");
  });

  it("needs a code where there is a second factor, and takes it once", async () => {
    const { recovery_codes } = await world.secondFactor(user_id);
    const second_factor_code = recovery_codes[0] as string;
    expect(await refused()).toMatchObject({ code: "second_factor_required" });
    expect(await refused({ second_factor_code: "000000" })).toMatchObject({ code: "wrong_credentials" });
    const params = { password: good_password, new_password, second_factor_code };
    accepted(await world.accounts.changePassword(user_id, params, here));
    expect(await refused({ password: new_password, new_password: good_password, second_factor_code })).toMatchObject({
      code: "wrong_credentials",
    });
  });

  it("counts wrong passwords against the account", async () => {
    for (let tries = 0; tries < 10; tries += 1) {
      expect(await refused({ password: "wrong password" })).toMatchObject({ code: "wrong_credentials" });
    }
    expect(await refused()).toMatchObject({ code: "rate_limited", retry_after_ms: 120_000 });
  });

  it("knows nobody who is gone, disabled or without a password", async () => {
    for (const changes of [{ disabled: true }, { disabled: false, password_hash: undefined }]) {
      await world.store.users.update({ id: user_id, version: undefined, changed_ms: 0, changes });
      expect(await refused()).toMatchObject({ code: "wrong_credentials" });
    }
    await world.store.users.remove(user_id);
    expect(await refused()).toMatchObject({ code: "wrong_credentials" });
  });
});

describe("mfaSetup, mfaVerify", () => {
  it("shows a secret that an authenticator takes, once, and stores it sealed", async () => {
    const { secret, setup_uri } = accepted(await world.accounts.mfaSetup(user_id, { password: good_password }, here));
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(setup_uri).toBe(`otpauth://totp/acme:ann?issuer=acme&secret=${secret}&algorithm=SHA1&digits=6&period=30`);
    const row = await world.userRow(user_id);
    expect(row).toMatchObject({ totp_active: false, recovery_hashes: [] });
    expect(JSON.stringify(row)).not.toContain(secret);
    await world.login("acme", "ann");
  });

  it("counts from the first right code on, and shows ten recovery codes", async () => {
    const { secret } = accepted(await world.accounts.mfaSetup(user_id, { password: good_password }, here));
    const wrong = await world.accounts.mfaVerify(user_id, { second_factor_code: "000000" }, here);
    expect(refusalOf(wrong)).toMatchObject({ code: "wrong_credentials" });
    expect(await world.userRow(user_id)).toMatchObject({ totp_active: false });
    const second_factor_code = world.codeOf(secret);
    const { recovery_codes } = accepted(await world.accounts.mfaVerify(user_id, { second_factor_code }, here));
    expect(new Set(recovery_codes).size).toBe(10);
    for (const code of recovery_codes) expect(code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
    const row = await world.userRow(user_id);
    expect(row).toMatchObject({ totp_active: true });
    for (const code of recovery_codes) expect(JSON.stringify(row)).not.toContain(code);
    const login = { organisation: "acme", username: "ann", password: good_password, second_factor_code };
    expect(refusalOf(await world.accounts.login(login, here)).code).toBe("wrong_credentials");
  });

  it("goes by the newest secret where it was begun twice", async () => {
    const [first, second] = [1, 2].map(() => world.accounts.mfaSetup(user_id, { password: good_password }, here));
    const codes = [accepted(await (first as NonNullable<typeof first>)), accepted(await (second as NonNullable<typeof second>))];
    const [old, fresh] = codes.map(({ secret }) => ({ second_factor_code: world.codeOf(secret) }));
    expect((await world.accounts.mfaVerify(user_id, old as NonNullable<typeof old>, here)).ok).toBe(false);
    expect((await world.accounts.mfaVerify(user_id, fresh as NonNullable<typeof fresh>, here)).ok).toBe(true);
  });

  it("needs the password to begin, and replaces no factor that is active", async () => {
    const wrong = await world.accounts.mfaSetup(user_id, { password: "wrong password" }, here);
    expect(refusalOf(wrong)).toMatchObject({ code: "wrong_credentials" });
    const early = await world.accounts.mfaVerify(user_id, { second_factor_code: "000000" }, here);
    expect(refusalOf(early)).toMatchObject({ code: "conflict" });
    const { secret } = await world.secondFactor(user_id);
    expect(refusalOf(await world.accounts.mfaSetup(user_id, { password: good_password }, here))).toMatchObject({
      code: "conflict",
    });
    const again = await world.accounts.mfaVerify(user_id, { second_factor_code: world.codeOf(secret, 1) }, here);
    expect(refusalOf(again)).toMatchObject({ code: "conflict" });
  });

  it("counts wrong codes against the account", async () => {
    const { secret } = accepted(await world.accounts.mfaSetup(user_id, { password: good_password }, here));
    for (let tries = 0; tries < 10; tries += 1) {
      const wrong = await world.accounts.mfaVerify(user_id, { second_factor_code: "0000000" }, here);
      expect(refusalOf(wrong)).toMatchObject({ code: "wrong_credentials" });
    }
    const right = await world.accounts.mfaVerify(user_id, { second_factor_code: world.codeOf(secret) }, here);
    expect(refusalOf(right)).toMatchObject({ code: "rate_limited" });
  });

  it("writes which fields changed, and no more", async () => {
    await world.secondFactor(user_id);
    const rows = await world.store.audit.list(organisation_id, { after: undefined, limit: 10 });
    expect(rows.slice(0, 2).map(({ action, actor_id, detail }) => ({ action, actor_id, detail: JSON.parse(detail) }))).toEqual([
      { action: "auth.mfa_verify", actor_id: user_id, detail: { fields: ["totp_active", "totp_step", "recovery_hashes"] } },
      {
        action: "auth.mfa_setup",
        actor_id: user_id,
        detail: { fields: ["totp_sealed", "totp_active", "totp_step", "recovery_hashes"] },
      },
    ]);
  });
});
