import type { Result } from "@talkgroup/schemas";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { AccountsWorld, accepted, good_password, here } from "./accounts-world.suite.js";
import { mintGameToken } from "./game-token.js";

const wrong_password = "wrong horse battery";
const new_password = "staple battery horse";
let world: AccountsWorld;
let organisation_id: string;
/** Every text that people and logs get to see of what went wrong, and of what was done. */
let shown: string[];
let secrets: string[];

beforeEach(async () => {
  world = await AccountsWorld.open({ attempts_per_address_burst: 20 });
  organisation_id = (await world.organisation("acme", "open")).id;
  shown = [];
  secrets = [good_password, wrong_password, new_password, here];
});
afterEach(() => world.close());

async function see<T>(result: Promise<Result<T>>): Promise<Result<T>> {
  const seen = await result;
  if (!seen.ok) shown.push(JSON.stringify(seen.refusal));
  return seen;
}

async function signedIn(): Promise<{ user_id: string; refresh_token: string; access_token: string }> {
  const params = { organisation: "acme", username: "ann", password: good_password };
  const signed_in = accepted(await see(world.accounts.register(params, here)));
  secrets.push(signed_in.access_token, signed_in.refresh_token);
  return signed_in;
}

/** A user's life, with everything done right and everything done wrong. */
async function liveThrough(): Promise<void> {
  const { user_id, refresh_token, access_token } = await signedIn();
  const { secret, recovery_codes } = await world.secondFactor(user_id);
  const second_factor_code = recovery_codes[0] as string;
  secrets.push(secret, world.codeOf(secret), ...recovery_codes);
  const login = { organisation: "acme", username: "ann", password: good_password };
  await see(world.accounts.login({ ...login, password: wrong_password }, here));
  await see(world.accounts.login(login, here));
  await see(world.accounts.login({ ...login, second_factor_code: "987654" }, here));
  secrets.push(accepted(await see(world.accounts.login({ ...login, second_factor_code }, here))).refresh_token);
  await see(world.accounts.register({ ...login, username: "bea", password: "password123" }, here));
  await see(world.accounts.register({ ...login, username: "bea", invite_code: "ABCD-EFGH" }, here));
  secrets.push("password123", "ABCD-EFGH", "987654");
  const replaced = accepted(await see(world.accounts.refresh({ refresh_token }, here))).refresh_token;
  secrets.push(replaced, accepted(await see(world.accounts.refresh({ refresh_token }, here))).refresh_token);
  await see(world.accounts.refresh({ refresh_token: replaced }, here));
  await see(world.accounts.changePassword(user_id, { password: wrong_password, new_password }, here));
  await see(world.accounts.changePassword(user_id, { password: good_password, new_password }, here));
  const change = { password: good_password, new_password, second_factor_code: recovery_codes[1] as string };
  const changed = accepted(await see(world.accounts.changePassword(user_id, change, here)));
  secrets.push(changed.refresh_token, changed.access_token);
  await see(world.accounts.logout(changed));
  await see(world.accounts.verifyAccess(`${access_token}x`));
}

async function liveAsGuest(): Promise<void> {
  const join_code = await world.invite(organisation_id, "guest", { uses_max: 1 });
  const hello = { protocol_versions: [1], name: "Gus", join_code };
  secrets.push(join_code, world.accounts.addressMark(organisation_id, here));
  await see(world.admission.admit(hello, here));
  await see(world.admission.admit(hello, here));
  await see(world.admission.admit({ ...hello, role: "pilot" }, here));
  await see(world.admission.admit({ protocol_versions: [1], token: "abc.def.ghi" }, here));
  secrets.push("abc.def.ghi");
  await see(world.admission.checkPassword(world.hasher.hashOf(good_password), wrong_password, here));
  await world.ban(organisation_id, "address", world.accounts.addressMark(organisation_id, here));
  await see(world.accounts.login({ organisation: "acme", username: "ann", password: new_password }, here));
  const grants = [{ channel_slug: "nowhere", permissions: ["join"] as const }];
  await see(mintGameToken(world, organisation_id, { player_id: "p", name: "Pat", grants }));
  for (let tries = 0; tries < 20; tries += 1) await see(world.admission.admit(hello, here));
}

describe("secrets", () => {
  it("are in no refusal and no audit row", async () => {
    await liveThrough();
    await liveAsGuest();
    const rows = await world.store.audit.list(organisation_id, { after: undefined, limit: 200 });
    shown.push(...rows.map((row) => JSON.stringify(row)));
    const all = shown.join("\n");
    const actions = [
      "auth.register",
      "auth.login",
      "auth.mfa_setup",
      "auth.mfa_verify",
      "auth.refresh_reused",
      "auth.password",
      "auth.logout",
    ];
    for (const action of actions) expect(all).toContain(`"${action}"`);
    expect(all).toContain('\\"username\\":\\"ann\\"');
    for (const code of [
      "wrong_credentials",
      "second_factor_required",
      "invite_invalid",
      "token_invalid",
      "rate_limited",
      "wrong_join_code",
    ]) {
      expect(all).toContain(`"code":"${code}"`);
    }
    expect(secrets.length).toBeGreaterThan(20);
    for (const secret of secrets) expect(all, secret).not.toContain(secret);
    for (const code of secrets.filter((secret) => /^[0-9A-Z]{4}-/.test(secret)))
      expect(all).not.toContain(code.replaceAll("-", ""));
  });

  it("are in the store as hashes or sealed, but for passwords, which the tests' hasher shows", async () => {
    const { user_id, refresh_token } = await signedIn();
    const { secret, recovery_codes } = await world.secondFactor(user_id);
    const join_code = await world.invite(organisation_id, "guest");
    const rows = JSON.stringify([
      await world.userRow(user_id),
      await world.store.invites.list(organisation_id, { after: undefined, limit: 10 }),
    ]);
    expect(await world.store.refresh_tokens.findByHash(refresh_token)).toBeUndefined();
    for (const hidden of [secret, join_code, ...recovery_codes]) expect(rows).not.toContain(hidden);
  });
});
