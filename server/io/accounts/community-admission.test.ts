import type { SessionHelloParams } from "@talkgroup/schemas";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Timer } from "../coalesced-read.js";
import { AccountsError } from "./accounts-error.js";
import { AccountsWorld, accepted, brokenStore, good_password, here, refusalOf } from "./accounts-world.suite.js";
import { CommunityAdmission } from "./community-admission.js";

let world: AccountsWorld;
let organisation_id: string;

beforeEach(async () => {
  world = await AccountsWorld.open();
  organisation_id = (await world.organisation("acme")).id;
});
afterEach(() => world.close());

type Hello = Partial<SessionHelloParams>;

function admit(params: Hello, address = here) {
  return world.admission.admit({ protocol_versions: [1], ...params }, address);
}

async function refused(params: Hello, address = here) {
  return refusalOf(await admit(params, address));
}

async function gameToken(): Promise<string> {
  const grants = new Map([["lobby", 7]]);
  return (await world.signer.signGame({ kind: "game", organisation_id, player_id: "p-1", name: "Pat", grants }, 300)).token;
}

describe("admit: tokens", () => {
  it("lets a user in as long as it has an account", async () => {
    const user = await world.user(organisation_id, "ann");
    const token = (await world.login("acme", "ann")).access_token;
    const sign_in = { family_id: expect.any(String), issued_ms: world.clock.wall_ms() };
    expect(await admit({ token })).toEqual({ ok: true, value: { kind: "user", organisation_id, user_id: user.id, sign_in } });
    await world.store.users.update({ id: user.id, version: undefined, changed_ms: 0, changes: { disabled: true } });
    await world.directory.changed(organisation_id);
    expect(await refused({ token })).toMatchObject({ code: "token_invalid" });
    expect(refusalOf(await world.accounts.verifyAccess(token))).toMatchObject({ code: "token_invalid" });
  });

  it("lets nobody in by an access token of before a new password, and by one of the same second after it", async () => {
    const user = await world.user(organisation_id, "ann");
    const stolen = await world.login("acme", "ann");
    const sign_in = accepted(await world.accounts.verifyAccess(stolen.access_token));
    world.clock.advance(1);
    const params = { password: good_password, new_password: "staple battery horse" };
    const fresh = accepted(await world.accounts.changePassword(user.id, params, here, sign_in.family_id));
    expect(await refused({ token: stolen.access_token })).toMatchObject({ code: "token_invalid" });
    expect(refusalOf(await world.accounts.verifyAccess(stolen.access_token))).toMatchObject({ code: "token_invalid" });
    const login = { organisation: "acme", username: "ann", password: params.new_password };
    for (const { access_token: token } of [fresh, accepted(await world.accounts.login(login, here))]) {
      expect(await admit({ token })).toMatchObject({ ok: true, value: { user_id: user.id } });
      expect(await world.accounts.verifyAccess(token)).toMatchObject({ ok: true });
    }
  });

  it("lets a game's player in as long as the organisation is there", async () => {
    const token = await gameToken();
    const grants = new Map([["lobby", 7]]);
    expect(accepted(await admit({ token }))).toEqual({ kind: "game", organisation_id, player_id: "p-1", name: "Pat", grants });
    world.directory.removed(organisation_id);
    expect(await refused({ token })).toMatchObject({ code: "token_invalid" });
  });

  it("refuses tokens that are none or too old", async () => {
    await world.user(organisation_id, "ann");
    const { access_token, refresh_token } = await world.login("acme", "ann");
    expect(await refused({ token: refresh_token })).toMatchObject({ code: "token_invalid" });
    world.clock.advance(905_000);
    expect(await refused({ token: access_token })).toMatchObject({ code: "token_expired" });
  });

  it("refuses banned users, players and addresses, of this organisation alone", async () => {
    const user = await world.user(organisation_id, "ann");
    const [access, game] = [(await world.login("acme", "ann")).access_token, await gameToken()];
    const other = (await world.organisation("other")).id;
    await world.ban(other, "user", user.id);
    await world.ban(other, "player", "p-1");
    await world.ban(organisation_id, "player", user.id);
    await world.ban(organisation_id, "user", "p-1");
    for (const token of [access, game]) expect((await admit({ token })).ok).toBe(true);
    await world.ban(organisation_id, "user", user.id, world.clock.wall_ms() + 1000);
    await world.ban(organisation_id, "player", "p-1", world.clock.wall_ms() + 1000);
    for (const token of [access, game]) expect(await refused({ token })).toMatchObject({ code: "banned" });
    world.clock.advance(1000);
    await world.ban(organisation_id, "address", world.accounts.addressMark(organisation_id, here));
    for (const token of [access, game]) {
      expect(await refused({ token }, `::ffff:${here}`)).toMatchObject({ code: "banned" });
      expect((await admit({ token }, "192.0.2.8")).ok).toBe(true);
    }
    expect(world.admission.bans_unchecked).toBe(0);
  });

  it("does not count tokens as tries", async () => {
    const token = await gameToken();
    for (let times = 0; times < 100; times += 1) expect((await admit({ token })).ok).toBe(true);
  });
});

describe("admit: the store is gone", () => {
  it("goes on letting tokens in, without a look at the bans, and tells guests to come back", async () => {
    const user = await world.user(organisation_id, "ann");
    const tokens = [(await world.login("acme", "ann")).access_token, await gameToken()];
    const join_code = await world.invite(organisation_id, "guest");
    await world.ban(organisation_id, "user", user.id);
    const admission = new CommunityAdmission({ ...world, store: brokenStore(world.store) } as never);
    for (const token of tokens) expect((await admission.admit({ protocol_versions: [1], token }, here)).ok).toBe(true);
    expect(admission.bans_unchecked).toBe(2);
    const guest = await admission.admit({ protocol_versions: [1], join_code, name: "Gus" }, here);
    expect(refusalOf(guest)).toMatchObject({ code: "store_unavailable", retry_after_ms: 2000 });
    const forged = await admission.admit({ protocol_versions: [1], token: "a.b.c" }, here);
    expect(refusalOf(forged)).toMatchObject({ code: "token_invalid" });
  });

  it("does not wait for it longer than a hello may take", async () => {
    const token = await gameToken();
    const asked: number[] = [];
    const timer: Timer = (delay_ms, run) => {
      asked.push(delay_ms);
      queueMicrotask(run);
      return () => {};
    };
    let reject = (_: Error): void => {};
    const match = () => new Promise((_, no) => (reject = no));
    const store = { ...world.store, bans: { match } };
    const admission = new CommunityAdmission({ ...world, store, timer } as never);
    expect((await admission.admit({ protocol_versions: [1], token }, here)).ok).toBe(true);
    expect([asked, admission.bans_unchecked]).toEqual([[1500], 1]);
    // What comes too late disturbs nobody.
    reject(new Error("planted"));
    await new Promise(setImmediate);
  });

  it("does not take a bug for an outage", async () => {
    const store = { ...world.store, bans: { match: () => Promise.reject(new Error("planted")) } };
    const admission = new CommunityAdmission({ ...world, store } as never);
    const token = await gameToken();
    await expect(admission.admit({ protocol_versions: [1], token }, here)).rejects.toThrow("planted");
  });
});

describe("admit: guests", () => {
  it("lets a guest in with the roles of its invite, and shows the one it takes", async () => {
    const [pilot, gunner] = [await world.role(organisation_id, "pilot"), await world.role(organisation_id, "gunner")];
    const join_code = await world.invite(organisation_id, "guest", { role_ids: [gunner.id, pilot.id] });
    const roles = new Set(["gunner", "pilot", "guest"]);
    const guest = { kind: "guest", organisation_id, name: "Gus", roles };
    expect(accepted(await admit({ join_code, name: "Gus" }))).toEqual({ ...guest, shown_role: "gunner" });
    for (const role of ["pilot", "guest"]) {
      expect(accepted(await admit({ join_code: join_code.toLowerCase(), name: "Gus", role }))).toEqual({
        ...guest,
        shown_role: role,
      });
    }
    expect(await refused({ join_code, name: "Gus", role: "admiral" })).toMatchObject({ code: "unknown_role", field: "/role" });
    const plain = await world.invite(organisation_id, "guest");
    expect(accepted(await admit({ join_code: plain, name: "Gus" }))).toMatchObject({
      roles: new Set(["guest"]),
      shown_role: "guest",
    });
  });

  it("lets no guest in where the owner takes none", async () => {
    const join_code = await world.invite(organisation_id, "guest");
    const admission = new CommunityAdmission({ ...world, guests: false } as never);
    const refusal = refusalOf(await admission.admit({ protocol_versions: [1], join_code, name: "Gus" }, here));
    expect(refusal).toMatchObject({ code: "wrong_join_code", field: "/join_code" });
  });

  it("gives no role that is gone, or another organisation's", async () => {
    const foreign = await world.role((await world.organisation("other")).id, "admiral");
    const gone = await world.role(organisation_id, "gone");
    const join_code = await world.invite(organisation_id, "guest", { role_ids: [foreign.id, gone.id] });
    await world.store.roles.remove(gone.id);
    await world.directory.changed(organisation_id);
    const identity = accepted(await admit({ join_code, name: "Gus", organisation: "acme" }));
    expect(identity).toMatchObject({ roles: new Set(["guest"]), shown_role: "guest" });
  });

  it("has one answer for a code that is wrong, another's, used up, too old or not for guests, and for no organisation", async () => {
    const other = (await world.organisation("other")).id;
    const used = await world.invite(organisation_id, "guest", { uses_max: 1 });
    expect((await admit({ join_code: used, name: "Gus", organisation: "acme" })).ok).toBe(true);
    const good = await world.invite(organisation_id, "guest");
    const codes: [string, string][] = [
      ["acme", "0000-0000-0000-0000"],
      ["acme", await world.invite(other, "guest")],
      ["acme", used],
      ["acme", await world.invite(organisation_id, "guest", { expires_ms: world.clock.wall_ms() })],
      ["acme", await world.invite(organisation_id, "register")],
      ["acme", await world.invite(organisation_id, "owner")],
      ["nowhere", good],
      ["other", good],
    ];
    const answers = [];
    for (const [organisation, join_code] of codes) answers.push(await refused({ organisation, join_code, name: "Gus" }));
    expect(answers[0]).toMatchObject({ code: "wrong_join_code", field: "/join_code" });
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect((await admit({ organisation: "acme", join_code: good, name: "Gus" })).ok).toBe(true);
  });

  it("leaves the use to others where somebody is turned away", async () => {
    const join_code = await world.invite(organisation_id, "guest", { uses_max: 1 });
    await world.ban(organisation_id, "address", world.accounts.addressMark(organisation_id, here));
    expect(await refused({ join_code, name: "Gus" })).toMatchObject({ code: "banned" });
    expect(await refused({ join_code, name: "Gus", role: "pilot" }, "192.0.2.8")).toMatchObject({ code: "unknown_role" });
    expect((await admit({ join_code, name: "Gus" }, "192.0.2.8")).ok).toBe(true);
  });

  it("needs a name, and an organisation where there are several", async () => {
    const join_code = await world.invite(organisation_id, "guest");
    expect(await refused({ join_code })).toMatchObject({ code: "invalid_params", field: "/name" });
    expect(await refused({ join_code, name: "a\u202eb" })).toMatchObject({ code: "invalid_params", field: "/name" });
    await world.organisation("other");
    expect(await refused({ join_code, name: "Gus" })).toMatchObject({ code: "invalid_params", field: "/organisation" });
  });

  it("lets an address try so often", async () => {
    const join_code = await world.invite(organisation_id, "guest");
    for (let tries = 0; tries < world.limits.attempts_per_address_burst; tries += 1) await admit({ join_code: "x", name: "Gus" });
    expect(await refused({ join_code, name: "Gus" })).toMatchObject({ code: "rate_limited", retry_after_ms: 1000 });
    expect((await admit({ join_code, name: "Gus" }, "192.0.2.8")).ok).toBe(true);
  });

  it("asks for one way in, not two or none", async () => {
    expect(await refused({})).toMatchObject({ code: "invalid_params", field: "/token" });
    expect(await refused({ token: "x", join_code: "y", name: "Gus" })).toMatchObject({
      code: "invalid_params",
      field: "/join_code",
    });
  });
});

describe("checkPassword", () => {
  it("knows a channel's password, and counts each try of an address", async () => {
    const phc = world.hasher.hashOf(good_password);
    expect(await world.admission.checkPassword(phc, good_password, here)).toEqual({ ok: true, value: undefined });
    for (let tries = 1; tries < world.limits.attempts_per_address_burst; tries += 1) {
      expect(refusalOf(await world.admission.checkPassword(phc, "wrong", here))).toMatchObject({
        code: "wrong_password",
        field: "/password",
      });
    }
    expect(refusalOf(await world.admission.checkPassword(phc, good_password, here))).toMatchObject({ code: "rate_limited" });
  });

  it("refuses for now where too many hashes wait, or the thread is gone", async () => {
    world.hasher.busy = true;
    expect(refusalOf(await world.admission.checkPassword("x", "y", here))).toMatchObject({ code: "busy" });
    world.hasher.verify = () => Promise.reject(new AccountsError("hashing_stopped", "planted"));
    expect(refusalOf(await world.admission.checkPassword("x", "y", here))).toMatchObject({ code: "busy", retry_after_ms: 2000 });
    world.hasher.verify = () => Promise.reject(new Error("planted"));
    await expect(world.admission.checkPassword("x", "y", here)).rejects.toThrow("planted");
  });
});
