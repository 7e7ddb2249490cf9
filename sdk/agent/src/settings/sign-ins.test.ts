import { accept } from "@talkgroup/schemas";
import { VirtualClock } from "@talkgroup/testing";
import { beforeEach, describe, expect, it } from "vitest";

import { MemorySecrets } from "./secret-store.suite.js";
import { SettingsError } from "./settings-error.js";
import { SignIns } from "./sign-ins.js";
import { ModelAccounts, server, who } from "./sign-ins.suite.js";

/** A keychain that can be locked. */
class LockableSecrets extends MemorySecrets {
  locked: boolean = false;

  override async write(name: string, secret: string): Promise<void> {
    if (this.locked) throw new SettingsError("settings_unwritable", "the keychain is locked");
    await super.write(name, secret);
  }
}

describe("sign-ins", () => {
  let accounts = new ModelAccounts();
  let secrets = new LockableSecrets();
  let now_ms = 0;
  const start = (): SignIns => new SignIns(secrets, accounts.client(), () => now_ms);
  const kept = (): string | undefined => secrets.secrets.get("refresh/a");
  beforeEach(() => {
    accounts = new ModelAccounts();
    secrets = new LockableSecrets();
    now_ms = 0;
  });

  it("keeps a sign-in over a restart, and uses an access token while it is good", async () => {
    const first = start();
    expect(await first.isSignedIn(server)).toBe(false);
    expect(await first.freshToken(server)).toMatchObject({ refusal: { code: "unauthenticated" } });
    expect(await first.signIn(server, who)).toEqual({ ok: true });
    expect(await first.freshToken(server)).toEqual(accept("access-1"));
    now_ms = 839_999;
    expect(await first.freshToken(server)).toEqual(accept("access-1"));
    now_ms = 840_000;
    expect(await first.freshToken(server)).toEqual(accept("access-2"));
    const second = start();
    expect(await second.isSignedIn(server)).toBe(true);
    expect(await second.freshToken(server)).toEqual(accept("access-3"));
    expect(await second.freshToken(server, "access-3")).toEqual(accept("access-4"));
    expect(accounts.calls.filter((path) => path === "/auth/refresh")).toHaveLength(3);
  });

  it("refreshes once for all who ask at once, whether it goes well or not", async () => {
    await start().signIn(server, who);
    const sign_ins = start();
    accounts.calls.length = 0;
    const tokens = await Promise.all(Array.from({ length: 20 }, () => sign_ins.freshToken(server)));
    expect(new Set(tokens.map((token) => JSON.stringify(token)))).toEqual(new Set([JSON.stringify(accept("access-2"))]));
    expect(accounts.calls).toEqual(["/auth/refresh"]);
    accounts.down = true;
    now_ms = 1e6;
    await Promise.all(Array.from({ length: 20 }, () => sign_ins.freshToken(server)));
    expect(accounts.calls).toHaveLength(2);
    accounts.down = false;
    expect(await sign_ins.freshToken(server)).toEqual(accept("access-3"));
  });

  it("has the new refresh token in the store before the new access token is used", async () => {
    await start().signIn(server, who);
    const sign_ins = start();
    secrets.locked = true;
    await expect(sign_ins.freshToken(server)).rejects.toMatchObject({ code: "settings_unwritable" });
    await expect(sign_ins.freshToken(server)).rejects.toMatchObject({ code: "settings_unwritable" });
    expect(kept()).toContain("refresh-1");
    secrets.locked = false;
    expect(await sign_ins.freshToken(server)).toEqual(accept("access-2"));
    expect(kept()).toContain("refresh-2");
    expect(accounts.calls.filter((path) => path === "/auth/refresh")).toHaveLength(1);
    expect(await start().freshToken(server)).toEqual(accept("access-3"));
  });

  it("never shows a refresh token twice, whoever asks for what in between", async () => {
    const sign_ins = start();
    await sign_ins.signIn(server, who);
    const before = new Set(accounts.used);
    for (let turn = 0; turn < 50; turn += 1) {
      now_ms += turn % 3 === 0 ? 1e6 : 0;
      const work: Promise<unknown>[] = [sign_ins.freshToken(server), sign_ins.freshToken(server), sign_ins.isSignedIn(server)];
      if (turn % 7 === 3) work.push(sign_ins.signIn(server, who));
      if (turn % 11 === 5) work.push(sign_ins.signOut(server), sign_ins.signIn(server, who));
      await Promise.all(work);
      expect(accounts.used.size - before.size).toBe(accounts.calls.filter((path) => path === "/auth/refresh").length);
    }
    expect(await sign_ins.freshToken(server)).toMatchObject({ ok: true });
  });

  it("forgets a sign-in that the server has ended, and keeps one that it could not be asked about", async () => {
    const sign_ins = start();
    await sign_ins.signIn(server, who);
    now_ms = 1e6;
    accounts.down = true;
    expect(await sign_ins.freshToken(server)).toMatchObject({ refusal: { code: "server_unreachable" } });
    expect(await sign_ins.isSignedIn(server)).toBe(true);
    accounts.down = false;
    secrets.secrets.set("refresh/a", JSON.stringify({ realm: "a:1/home", refresh_token: "stolen" }));
    const next = start();
    expect(await next.freshToken(server)).toMatchObject({ refusal: { code: "unauthenticated" } });
    expect(await next.isSignedIn(server)).toBe(false);
    expect(kept()).toBeUndefined();
  });

  it("signs out here and there; what was there before a new sign-in is ended too", async () => {
    const sign_ins = start();
    await sign_ins.signIn(server, who);
    await sign_ins.signIn(server, who);
    expect(accounts.calls).toEqual(["/auth/login", "/auth/login", "/auth/logout"]);
    expect(await sign_ins.signOut(server)).toEqual({ ok: true });
    expect([kept(), accounts.signedIn, await sign_ins.isSignedIn(server)]).toEqual([undefined, false, false]);
    expect(await sign_ins.signOut(server)).toEqual({ ok: true });
    await sign_ins.signIn(server, who);
    accounts.down = true;
    expect(await sign_ins.signOut(server)).toMatchObject({ refusal: { code: "server_unreachable" } });
    expect([kept(), await sign_ins.isSignedIn(server)]).toEqual([undefined, false]);
    await sign_ins.forget(server);
  });

  it("keeps the sign-in that a new account begins with", async () => {
    const sign_ins = start();
    await sign_ins.signIn(server, who);
    expect(await sign_ins.register(server, { ...who, invite_code: "6W7G" })).toEqual({ ok: true });
    expect(accounts.calls).toEqual(["/auth/login", "/auth/register", "/auth/logout"]);
    expect(kept()).toContain("refresh-2");
    expect(await sign_ins.freshToken(server)).toEqual(accept("access-2"));
  });

  it("goes on with the sign-in that a new password begins, whatever token was good before", async () => {
    const sign_ins = start();
    const change = { password: who.password, new_password: "a staple of batteries" };
    expect(await sign_ins.changePassword(server, change)).toMatchObject({ refusal: { code: "unauthenticated" } });
    await sign_ins.signIn(server, who);
    expect(await sign_ins.changePassword(server, { ...change, password: "not this one" })).toMatchObject({
      refusal: { code: "wrong_credentials" },
    });
    expect(await sign_ins.changePassword(server, change)).toEqual({ ok: true });
    expect(kept()).toContain("refresh-2");
    accounts.loseKeys();
    const back = { password: change.new_password, new_password: who.password };
    accounts.calls.length = 0;
    expect(await sign_ins.changePassword(server, back)).toEqual({ ok: true });
    expect(accounts.calls).toEqual(["/auth/password", "/auth/refresh", "/auth/password"]);
    expect([accounts.password, await start().freshToken(server)]).toEqual([who.password, accept("access-5")]);
  });

  it("says yes to what the server has done, also where its sign-in cannot be kept yet", async () => {
    const sign_ins = start();
    secrets.locked = true;
    expect(await sign_ins.register(server, who)).toEqual({ ok: true });
    expect([await sign_ins.isSignedIn(server), kept()]).toEqual([true, undefined]);
    await expect(sign_ins.freshToken(server)).rejects.toMatchObject({ code: "settings_unwritable" });
    secrets.locked = false;
    expect(await sign_ins.freshToken(server)).toEqual(accept("access-1"));
    const change = { password: who.password, new_password: "a staple of batteries" };
    let open: () => void = () => {};
    accounts.gate = new Promise((resolve) => {
      open = resolve;
    });
    const changing = sign_ins.changePassword(server, change);
    await expect.poll(() => accounts.calls.at(-1)).toBe("/auth/password");
    secrets.locked = true;
    open();
    expect(await changing).toEqual({ ok: true });
    expect([accounts.password, await sign_ins.isSignedIn(server)]).toEqual([change.new_password, true]);
    expect(kept()).toContain("refresh-1");
    secrets.locked = false;
    expect(await sign_ins.freshToken(server)).toEqual(accept("access-2"));
    expect(kept()).toContain("refresh-2");
  });

  it("asks the server for no new password where it cannot keep what it has already", async () => {
    const sign_ins = start();
    secrets.locked = true;
    await expect(sign_ins.signIn(server, who)).rejects.toMatchObject({ code: "settings_unwritable" });
    const change = { password: who.password, new_password: "a staple of batteries" };
    await expect(sign_ins.changePassword(server, change)).rejects.toMatchObject({ code: "settings_unwritable" });
    expect([accounts.password, accounts.calls]).toEqual([who.password, ["/auth/login"]]);
  });

  it("asks for a new sign-in where a new password has ended this one elsewhere", async () => {
    const sign_ins = start();
    await sign_ins.signIn(server, who);
    await start().signOut(server);
    secrets.secrets.set("refresh/a", JSON.stringify({ realm: "a:1/home", refresh_token: "refresh-1" }));
    now_ms = 1e6;
    const change = { password: who.password, new_password: "a staple of batteries" };
    expect(await sign_ins.changePassword(server, change)).toMatchObject({ refusal: { code: "unauthenticated" } });
    expect([kept(), accounts.password]).toEqual([undefined, who.password]);
  });

  it("is signed out after a refresh that was under way", async () => {
    await start().signIn(server, who);
    const sign_ins = start();
    let open: () => void = () => {};
    accounts.gate = new Promise((resolve) => {
      open = resolve;
    });
    const work = [sign_ins.freshToken(server), sign_ins.signOut(server)];
    await new Promise(setImmediate);
    open();
    expect(await Promise.all(work)).toEqual([accept("access-2"), { ok: true }]);
    expect([kept(), accounts.signedIn, await sign_ins.isSignedIn(server)]).toEqual([undefined, false, false]);
  });

  it("gives a token to nobody but the server and organisation it came from", async () => {
    const sign_ins = start();
    await sign_ins.signIn(server, who);
    accounts.calls.length = 0;
    for (const elsewhere of [{ url: "wss://evil:1" }, { organisation: "other" }, { url: "wss://a:2" }]) {
      for (const asked of [sign_ins, start()]) {
        expect(await asked.freshToken({ ...server, ...elsewhere })).toMatchObject({ refusal: { code: "unauthenticated" } });
        expect(await asked.isSignedIn({ ...server, ...elsewhere })).toBe(false);
      }
    }
    expect(accounts.calls).toEqual([]);
    expect(await sign_ins.freshToken({ ...server, url: "wss://a:1/control", title: "Other" })).toEqual(accept("access-1"));
    secrets.secrets.set("refresh/a", "{");
    expect(await start().isSignedIn(server)).toBe(false);
  });

  it("are not looked for longer than a list waits, while a keychain asks for its password", async () => {
    const time = new VirtualClock(0);
    const sign_ins = new SignIns(
      secrets,
      accounts.client(),
      () => time.now_ms,
      (delay_ms, run) => time.schedule(time.now_ms + delay_ms, run),
    );
    let unlock: () => void = () => {};
    const unlocked = new Promise<void>((resolve) => {
      unlock = resolve;
    });
    secrets.secrets.set("refresh/a", JSON.stringify({ realm: "a:1/home", refresh_token: "refresh-1" }));
    secrets.read = async (name) => unlocked.then(() => secrets.secrets.get(name));
    for (const [server_id, look_ms] of Object.entries({ a: 3_000, b: 50, c: 50 })) {
      const looking = sign_ins.isSignedIn({ ...server, server_id }).catch((thrown: unknown) => thrown);
      expect(time.next_ms).toBe(time.now_ms + look_ms);
      time.advance(look_ms);
      expect(await looking).toMatchObject({ name: "SettingsError", code: "settings_unreadable" });
    }
    unlock();
    expect(await sign_ins.isSignedIn(server)).toBe(true);
    expect(time.next_ms).toBeUndefined();
  });

  it("keep the token of a refresh that is under way when the agent ends, and wait no longer than two seconds for it", async () => {
    const time = new VirtualClock(0);
    const timer = (delay_ms: number, run: () => void) => time.schedule(time.now_ms + delay_ms, run);
    await start().signIn(server, who);
    const sign_ins = new SignIns(secrets, accounts.client(), () => time.now_ms, timer);
    let answer: () => void = () => {};
    accounts.gate = new Promise((resolve) => {
      answer = resolve;
    });
    void sign_ins.freshToken(server);
    const closing = sign_ins.close();
    answer();
    await closing;
    expect(JSON.parse(kept() ?? "")).toMatchObject({ refresh_token: "refresh-2" });
    expect(time.next_ms).toBeUndefined();
    accounts.gate = new Promise(() => {});
    void sign_ins.freshToken(server, "access-2");
    const given_up = sign_ins.close();
    expect(time.next_ms).toBe(2_000);
    time.advance(2_000);
    await given_up;
  });
});
