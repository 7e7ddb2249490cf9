import { VirtualClock } from "@talkgroup/testing";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";

import { PlayerSecrets } from "./player-secrets.js";
import { MemorySecrets } from "./secret-store.suite.js";
import { SettingsError } from "./settings-error.js";
import { SignIns } from "./sign-ins.js";
import { ModelAccounts, server, who } from "./sign-ins.suite.js";

describe("sign-ins with a keychain that is silent for 30 s", () => {
  const time = new VirtualClock(0);
  const timer = (delay_ms: number, run: () => void) => time.schedule(time.now_ms + delay_ms, run);
  const before = JSON.stringify({ realm: "a:1/home", refresh_token: "before" });
  let accounts = new ModelAccounts();
  let file = new MemorySecrets();
  let keychain = new MemorySecrets();
  /** The next run of the agent. */
  function start(): SignIns {
    const found = (): Promise<MemorySecrets> => new Promise((resolve) => void timer(30_000, () => resolve(keychain)));
    const secrets = new PlayerSecrets({ file, findKeychain: found, timer });
    return new SignIns(secrets, accounts.client(), () => time.now_ms, timer);
  }
  // The first call loads the routes, which is no matter of virtual time.
  beforeAll(async () => void (await accounts.client().logout(server, "none")));
  beforeEach(() => {
    accounts = new ModelAccounts();
    file = new MemorySecrets();
    keychain = new MemorySecrets();
    keychain.secrets.set("refresh/a", before);
  });

  /** What time it took; `thrown` if it was refused with a fault of the keychain. */
  async function duration_ms(work: Promise<unknown>): Promise<number | "thrown"> {
    const started_ms = time.now_ms;
    let thrown: unknown;
    let over = false;
    work.catch((fault: unknown) => (thrown = fault)).then(() => (over = true));
    for (;;) {
      await settled();
      if (over) break;
      if (time.next_ms === undefined) throw new TypeError("it hangs");
      time.advanceTo(time.next_ms);
    }
    if (thrown !== undefined) expect(thrown).toMatchObject({ name: "SettingsError", code: "settings_unreadable" });
    return thrown === undefined ? time.now_ms - started_ms : "thrown";
  }

  /** It ends, and whoever waits sees what it found. */
  async function answered(): Promise<void> {
    while (time.next_ms !== undefined) time.advanceTo(time.next_ms);
    await settled();
  }

  /** All that needs no time is done. */
  async function settled(): Promise<void> {
    for (let turn = 0; turn < 5; turn += 1) await new Promise(setImmediate);
  }

  it("begin after 3 s, a list before them or not, and are not undone by what the keychain says late", async () => {
    const begin = [(sign_ins: SignIns) => sign_ins.signIn(server, who), (sign_ins: SignIns) => sign_ins.register(server, who)];
    for (const listed of [false, true]) {
      for (const beginOne of begin) {
        accounts.calls.length = 0;
        const sign_ins = start();
        if (listed) void sign_ins.isSignedIn(server).catch(() => {});
        expect(await duration_ms(beginOne(sign_ins))).toBe(3_000);
        const token = await sign_ins.freshToken(server);
        expect(token.ok).toBe(true);
        await answered();
        expect([await sign_ins.isSignedIn(server), await sign_ins.freshToken(server)]).toEqual([true, token]);
        expect(accounts.calls).toHaveLength(1);
        expect(await start().isSignedIn(server), "found at once").toBe(true);
        file.secrets.clear();
        await answered();
      }
    }
  });

  it("end after 3 s, and do not come back", async () => {
    for (const end of [(sign_ins: SignIns) => sign_ins.signOut(server), (sign_ins: SignIns) => sign_ins.forget(server)]) {
      keychain.secrets.set("refresh/a", before);
      const sign_ins = start();
      expect(await duration_ms(end(sign_ins))).toBe(3_000);
      await answered();
      expect(await sign_ins.isSignedIn(server)).toBe(false);
      const next = start();
      const looking = next.isSignedIn(server).catch(() => false);
      await answered();
      expect(await looking).toBe(false);
      await answered();
      expect(await next.isSignedIn(server)).toBe(false);
    }
  });

  it("are looked for 10 s to connect, and found by who asks again", async () => {
    const sign_ins = start();
    const started_ms = time.now_ms;
    expect(await duration_ms(sign_ins.freshToken(server))).toBe("thrown");
    expect(time.now_ms - started_ms).toBe(10_000);
    const again = sign_ins.freshToken(server).catch((thrown: unknown) => thrown);
    await settled();
    time.advance(10_000);
    expect(await again).toBeInstanceOf(SettingsError);
    await answered();
    expect(await sign_ins.isSignedIn(server)).toBe(true);
  });
});
