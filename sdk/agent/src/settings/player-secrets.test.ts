import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { VirtualClock } from "@talkgroup/testing";
import { beforeEach, describe, expect, it } from "vitest";

import { systemTimer, type Timer } from "../sound/timer.js";
import { type KeychainPackage, KeychainSecrets, type NoKeychain } from "./keychain-secrets.js";
import { PlayerSecrets } from "./player-secrets.js";
import { machineIdentity, SealedSecrets } from "./sealed-secrets.js";
import { describeSecretStore, MemorySecrets } from "./secret-store.suite.js";
import { SettingsError } from "./settings-error.js";

/** The system's keychain, as the package shows it: it may take its time, or not let its secrets be used. */
class StubKeychain {
  readonly secrets = new Map<string, string>();
  answer_ms = 0;
  locked = false;

  load(timer: Timer): () => Promise<KeychainPackage> {
    const answer = <T>(work: () => T): Promise<T> =>
      new Promise((resolve, reject) => {
        const end = (): void => (this.locked ? reject(new Error("locked")) : resolve(work()));
        if (this.answer_ms === 0) end();
        else timer(this.answer_ms, end);
      });
    const { secrets } = this;
    class StubEntry {
      readonly #name: string;
      constructor(_service: string, name: string) {
        this.#name = name;
      }
      getPassword(): Promise<string | null> {
        return answer(() => secrets.get(this.#name) ?? null);
      }
      setPassword(secret: string): Promise<void> {
        return answer(() => void secrets.set(this.#name, secret));
      }
      deleteCredential(): Promise<boolean> {
        return answer(() => secrets.delete(this.#name));
      }
    }
    return async () => ({ AsyncEntry: StubEntry as unknown as KeychainPackage["AsyncEntry"] });
  }
}

/** A file that may be out of reach. */
class StubFile extends MemorySecrets {
  fault: SettingsError | undefined;

  override async read(name: string): Promise<string | undefined> {
    if (this.fault?.code === "settings_unreadable") throw this.fault;
    return super.read(name);
  }

  override async write(name: string, secret: string): Promise<void> {
    if (this.fault !== undefined) throw this.fault;
    await super.write(name, secret);
  }

  override async remove(name: string): Promise<void> {
    if (this.fault !== undefined && (this.fault.code === "settings_unreadable" || this.secrets.has(name))) throw this.fault;
    await super.remove(name);
  }
}

const memory = (keychain: MemorySecrets | undefined, file = new MemorySecrets()): PlayerSecrets =>
  new PlayerSecrets({ file, findKeychain: async () => keychain ?? "away", timer: systemTimer });

describeSecretStore("player's, with a keychain,", async () => {
  const [keychain, file] = [new MemorySecrets(), new MemorySecrets()];
  const store = memory(keychain, file);
  return { store, reopened: async () => memory(keychain, file), end: async () => expect(file.secrets.size).toBe(0) };
});

describeSecretStore("player's, without a keychain,", async () => {
  const file = new MemorySecrets();
  return { store: memory(undefined, file), reopened: async () => memory(undefined, file), end: async () => undefined };
});

describeSecretStore("player's, with a keychain every other time,", async () => {
  const [keychain, file] = [new MemorySecrets(), new MemorySecrets()];
  let runs = 0;
  const open = async (): Promise<PlayerSecrets> => memory(runs++ % 2 === 0 ? undefined : keychain, file);
  return { store: await open(), reopened: open, end: async () => undefined };
});

describe("the player's secrets", () => {
  let time = new VirtualClock(0);
  let keychain = new StubKeychain();
  let file = new StubFile();
  const timer: Timer = (delay_ms, run) => time.schedule(time.now_ms + delay_ms, run);
  beforeEach(() => {
    time = new VirtualClock(0);
    keychain = new StubKeychain();
    file = new StubFile();
  });

  /** The next run of the agent. */
  function start(): PlayerSecrets {
    return new PlayerSecrets({ file, findKeychain: () => KeychainSecrets.probe(timer, keychain.load(timer)), timer });
  }

  /** How it ended, and what time it took. */
  async function timed<T>(work: Promise<T>): Promise<readonly [T | SettingsError, number]> {
    const started_ms = time.now_ms;
    let ended: T | SettingsError | undefined;
    let over = false;
    const end = (result: T | SettingsError): void => {
      [ended, over] = [result, true];
    };
    work.then(end, end);
    for (;;) {
      await new Promise(setImmediate);
      if (over) return [ended as T | SettingsError, time.now_ms - started_ms];
      const { next_ms } = time;
      if (next_ms === undefined) throw new TypeError("it hangs");
      time.advanceTo(next_ms);
    }
  }

  it("are found in a keychain that takes its time, and stay there alone", async () => {
    await start().write("a", "one");
    keychain.answer_ms = 4_000;
    const second = start();
    expect(await timed(second.read("a"))).toEqual(["one", 8_000]);
    expect(await timed(second.write("a", "two"))).toEqual([undefined, 4_000]);
    expect([keychain.secrets.get("a"), file.secrets.size]).toEqual(["two", 0]);
    keychain.answer_ms = 0;
    expect(await timed(start().read("a"))).toEqual(["two", 0]);
  });

  it("are the newer of the two, whichever answers in the next run, and the older is gone after the next write", async () => {
    await start().write("a", "one");
    keychain.answer_ms = 60_000;
    const second = start();
    expect(await timed(second.read("a"))).toEqual([undefined, 30_000]);
    expect(await timed(second.write("a", "two"))).toEqual([undefined, 0]);
    expect(await timed(start().read("a"))).toEqual(["two", 0]);
    keychain.answer_ms = 0;
    const fourth = start();
    expect(await timed(fourth.read("a"))).toEqual(["two", 0]);
    await fourth.write("a", "three");
    expect([Object.fromEntries(keychain.secrets), file.secrets.size]).toEqual([{ a: "three" }, 0]);
  });

  it("do not wait for a keychain that is silent, if the file says", async () => {
    file.secrets.set("a", "one");
    keychain.answer_ms = 60_000;
    const store = start();
    expect(await timed(store.read("a"))).toEqual(["one", 0]);
    expect(await timed(store.write("a", "two"))).toEqual([undefined, 3_000]);
    expect(await timed(store.write("a", "three"))).toEqual([undefined, 0]);
    expect(file.secrets.get("a")).toBe("three");
  });

  it("do not come back from a keychain that did not answer when they were removed", async () => {
    await start().write("a", "one");
    keychain.locked = true;
    const second = start();
    await second.write("a", "two");
    await second.remove("a");
    expect(await second.read("a")).toBeUndefined();
    keychain.locked = false;
    expect(await start().read("a")).toBeUndefined();
    expect([keychain.secrets.size, file.secrets.size], "and are removed then").toEqual([0, 0]);
    await start().write("a", "three");
    expect(await start().read("a")).toBe("three");
  });

  it("do not come back after they were removed in a run that knew only of the keychain that was away", async () => {
    for (const away of [{ locked: true }, { answer_ms: 60_000 }]) {
      await start().write("a", "one");
      Object.assign(keychain, away);
      const second = start();
      await timed(second.remove("a"));
      expect((await timed(second.read("a")))[0]).toBeUndefined();
      Object.assign(keychain, { locked: false, answer_ms: 0 });
      expect(await start().read("a")).toBeUndefined();
      expect([keychain.secrets.size, file.secrets.size], "and are removed then").toEqual([0, 0]);
    }
  });

  it("leave no mark in the file where no keychain can hold them", async () => {
    const none = () => Promise.reject(new Error("Cannot find package"));
    await new PlayerSecrets({ file, findKeychain: () => KeychainSecrets.probe(timer, none), timer }).remove("a");
    expect(file.secrets.size).toBe(0);
  });

  it("are no older ones of a file that could not be read when they were written or removed", async () => {
    const unreadable = new SettingsError("settings_unreadable", "secrets.sealed: cannot be read: EIO");
    for (const readsOnly of [undefined, new SettingsError("settings_unwritable", "secrets.sealed: cannot be written: EROFS")]) {
      const store = start();
      for (const change of [() => store.write("a", "new"), () => store.remove("a")]) {
        file.secrets.set("a", "old");
        file.fault = unreadable;
        await change();
        file.fault = readsOnly;
        expect(await store.read("a")).toBe(keychain.secrets.get("a"));
        file.fault = undefined;
        expect(await store.read("a")).toBe(keychain.secrets.get("a"));
        expect(file.secrets.size).toBe(0);
      }
    }
    // What is in the file and was not written anew is still the newer one.
    keychain.secrets.set("a", "older");
    file.secrets.set("a", "old");
    const store = start();
    file.fault = unreadable;
    expect(await store.read("a")).toBe("older");
    keychain.locked = true;
    await expect(store.write("a", "new")).rejects.toMatchObject({ code: "settings_unreadable" });
    file.fault = undefined;
    expect(await store.read("a")).toBe("old");
  });

  it("are kept, and removed, where the keychain is locked later", async () => {
    const first = start();
    await first.write("a", "one");
    keychain.locked = true;
    await expect(first.read("a")).rejects.toMatchObject({ code: "settings_unreadable" });
    await first.write("a", "two");
    expect(await first.read("a")).toBe("two");
    await first.remove("a");
    expect(await first.read("a")).toBeUndefined();
    keychain.locked = false;
    expect(await first.read("a")).toBeUndefined();
    expect([keychain.secrets.size, file.secrets.size]).toEqual([0, 0]);
  });

  it("are those of the keychain where the file cannot be read; where it cannot be written, an older one is not left to win", async () => {
    const store = start();
    await store.write("a", "one");
    file.fault = new SettingsError("settings_unreadable", "secrets.sealed: found something that is no file");
    expect(await store.read("a")).toBe("one");
    await store.write("a", "two");
    await store.remove("a");
    expect(keychain.secrets.size).toBe(0);
    keychain.locked = true;
    await expect(start().read("a")).rejects.toMatchObject({ code: "settings_unreadable" });
    keychain.locked = false;
    file.fault = new SettingsError("settings_unwritable", "secrets.sealed: cannot be written: EROFS");
    file.secrets.set("a", "old");
    await expect(store.write("a", "new")).rejects.toMatchObject({ code: "settings_unwritable" });
    expect(keychain.secrets.size).toBe(0);
  });

  it("ask for the keychain once, and not before there is something to ask", async () => {
    let asked = 0;
    const findKeychain = async (): Promise<NoKeychain> => {
      asked += 1;
      return "none";
    };
    const store = new PlayerSecrets({ file, findKeychain, timer });
    expect(asked).toBe(0);
    await Promise.all([store.read("a"), store.read("b"), store.write("c", "one"), store.remove("d")]);
    expect([asked, time.next_ms, file.secrets.size]).toEqual([1, undefined, 1]);
  });

  it("are in the sealed file of the settings' folder where there is no package for the keychain", async () => {
    const folder = await mkdtemp(join(tmpdir(), "talkgroup-secrets-"));
    const none = () => Promise.reject(new Error("Cannot find package"));
    const store = await PlayerSecrets.open(folder, systemTimer, (given) => KeychainSecrets.probe(given, none));
    await store.write("a", "b");
    expect(await new SealedSecrets({ folder, identity: await machineIdentity(), timer: systemTimer }).read("a")).toBe("b");
    await rm(folder, { recursive: true });
  });
});
