import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { VirtualClock } from "@talkgroup/testing";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { systemTimer } from "../sound/timer.js";
import { type KeychainPackage, KeychainSecrets } from "./keychain-secrets.js";
import { PlayerSecrets } from "./player-secrets.js";
import { SealedSecrets } from "./sealed-secrets.js";
import { describeSecretStore, MemorySecrets } from "./secret-store.suite.js";

describeSecretStore("memory", async () => {
  const store = new MemorySecrets();
  return { store, reopened: async () => store, end: async () => undefined };
});

describeSecretStore("sealed file", async () => {
  const folder = await mkdtemp(join(tmpdir(), "talkgroup-secrets-"));
  const open = (): SealedSecrets => new SealedSecrets({ folder, identity: "here", timer: systemTimer });
  return { store: open(), reopened: async () => open(), end: () => rm(folder, { recursive: true }) };
});

const missing = keychainMissing();
describe.skipIf(missing !== undefined)(missing ?? "a Secret Service of our own", () => {
  const before = process.env["DBUS_SESSION_BUS_ADDRESS"];
  let end = async (): Promise<void> => undefined;
  // One for all: the package connects once in a process.
  beforeAll(async () => {
    const keychain = await startKeychain();
    process.env["DBUS_SESSION_BUS_ADDRESS"] = keychain.address;
    end = keychain.end;
  });
  afterAll(async () => {
    if (before === undefined) delete process.env["DBUS_SESSION_BUS_ADDRESS"];
    else process.env["DBUS_SESSION_BUS_ADDRESS"] = before;
    await end();
  });
  describeSecretStore("keychain", async () => ({ store: await probed(), reopened: probed, end: async () => undefined }));
  describeSecretStore("player's", async () => {
    const folder = await mkdtemp(join(tmpdir(), "talkgroup-secrets-"));
    const reopened = (): Promise<PlayerSecrets> => PlayerSecrets.open(folder, systemTimer);
    const end = async (): Promise<void> => {
      // All of it is in the keychain.
      expect(await readdir(folder)).toEqual([]);
      await rm(folder, { recursive: true });
    };
    return { store: await reopened(), reopened, end };
  });
});

describe("the keychain", () => {
  const time = new VirtualClock(0);
  const timer = (delay_ms: number, run: () => void) => time.schedule(time.now_ms + delay_ms, run);
  let calls = 0;
  let hangs = false;
  const fake = async (): Promise<KeychainPackage> => {
    class FakeEntry {
      getPassword(): Promise<string | null> {
        calls += 1;
        return hangs ? new Promise(() => {}) : Promise.resolve(null);
      }
    }
    return { AsyncEntry: FakeEntry as unknown as KeychainPackage["AsyncEntry"] };
  };
  const passed = async (duration_ms: number): Promise<void> => {
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    time.advance(duration_ms);
  };
  beforeEach(() => {
    calls = 0;
    hangs = false;
  });

  it("is not waited for when it hangs, and not asked again", async () => {
    const store = await KeychainSecrets.probe(timer, fake);
    if (typeof store === "string") throw new TypeError(store);
    hangs = true;
    const [one, two] = [store.read("a"), store.read("b")].map((read) => read.catch((thrown: unknown) => thrown));
    await passed(30_000);
    expect(await one).toMatchObject({ code: "settings_unreadable", message: "the keychain does not answer" });
    expect(await two).toMatchObject({ code: "settings_unreadable" });
    await expect(store.write("a", "b")).rejects.toMatchObject({ code: "settings_unwritable" });
    expect(calls).toBe(2);
  });

  it("is none when it does not answer as long as a password takes, or there is no package for it", async () => {
    hangs = true;
    const probing = KeychainSecrets.probe(timer, fake);
    await passed(29_999);
    expect(time.next_ms).toBe(time.now_ms + 1);
    await passed(1);
    expect(await probing).toBe("away");
    const none = () => Promise.reject(new Error("Cannot find package"));
    expect(await KeychainSecrets.probe(systemTimer, none)).toBe("none");
  });
});

describe("the sealed file", () => {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "talkgroup-secrets-"));
  });
  afterEach(() => rm(folder, { recursive: true }));
  const open = (identity = "here"): SealedSecrets => new SealedSecrets({ folder, identity, timer: systemTimer });
  const sealed = (): Promise<string> => readFile(join(folder, "secrets.sealed"), "utf8");

  it("shows no secret, is for its owner alone, and is never the same twice", async () => {
    await open().write("refresh/a", "a very secret token");
    const one = await sealed();
    expect(one).not.toContain("secret token");
    expect(
      Buffer.from(Object.values(JSON.parse(one) as Record<string, string>)[0] ?? "", "base64").toString("latin1"),
    ).not.toContain("token");
    await open().write("refresh/a", "a very secret token");
    expect(await sealed()).not.toBe(one);
    if (process.platform === "win32") return;
    for (const name of ["secrets.sealed", "secrets.key"]) expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600);
  });

  it("opens nothing on another machine, with another key, under another name, or after a hand was in it", async () => {
    await open().write("a", "one");
    expect(await open("elsewhere").read("a")).toBeUndefined();
    const { a = "" } = JSON.parse(await sealed()) as { a?: string };
    const bytes = Buffer.from(a, "base64");
    for (let index = 0; index < bytes.length; index += 1) {
      const changed = Buffer.from(bytes);
      changed[index] = (changed[index] ?? 0) ^ 1;
      await writeFile(join(folder, "secrets.sealed"), JSON.stringify({ a: changed.toString("base64") }));
      expect(await open().read("a")).toBeUndefined();
    }
    for (const text of [JSON.stringify({ b: a }), JSON.stringify({ a: a.slice(0, 8), b: 3 }), "[1]", "null", "{", ""]) {
      await writeFile(join(folder, "secrets.sealed"), text);
      expect(await open().read("b")).toBeUndefined();
      expect(await open().read("a")).toBeUndefined();
    }
    await writeFile(join(folder, "secrets.sealed"), JSON.stringify({ a }));
    expect(await open().read("a")).toBe("one");
    await writeFile(join(folder, "secrets.key"), "short");
    expect(await open().read("a")).toBeUndefined();
    await open().write("b", "two");
    expect(await open().read("b")).toBe("two");
  });

  it("says when the disk does not play along", async () => {
    await mkdir(join(folder, "secrets.sealed"));
    await expect(open().read("a")).rejects.toMatchObject({ code: "settings_unreadable" });
    await rm(join(folder, "secrets.sealed"), { recursive: true });
    const gone = new SealedSecrets({ folder: join(folder, "none"), identity: "", timer: systemTimer });
    await expect(gone.write("a", "b")).rejects.toMatchObject({ code: "settings_unwritable" });
  });
});

async function probed(): Promise<KeychainSecrets> {
  const store = await KeychainSecrets.probe(systemTimer);
  if (typeof store === "string") throw new TypeError(store);
  return store;
}

/** Why there can be no keychain here, in one line, or undefined. */
function keychainMissing(): string | undefined {
  for (const program of ["dbus-daemon", "gnome-keyring-daemon"]) {
    const { error } = spawnSync(program, ["--version"]);
    if (error !== undefined) return `${program} cannot be run here: ${error.message}`;
  }
  return undefined;
}

/** A message bus with a GNOME keyring on it, in a folder of their own. */
async function startKeychain(): Promise<{ address: string; end(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "talkgroup-keychain-"));
  const environment = { PATH: process.env["PATH"], HOME: folder, XDG_RUNTIME_DIR: folder, XDG_DATA_HOME: folder };
  const bus = spawn("dbus-daemon", ["--session", "--nofork", "--print-address=1"], {
    env: environment,
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [address] = (await once(createInterface({ input: bus.stdout }), "line")) as [string];
  // It goes into the background when it is ready, and ends with its bus.
  const keyring = spawn("gnome-keyring-daemon", ["--unlock", "--components=secrets"], {
    env: { ...environment, DBUS_SESSION_BUS_ADDRESS: address },
    stdio: ["pipe", "ignore", "ignore"],
  });
  keyring.stdin.end("a password");
  await once(keyring, "exit");
  const end = async (): Promise<void> => {
    bus.kill("SIGKILL");
    await once(bus, "exit");
    await rm(folder, { recursive: true, force: true });
  };
  return { address, end };
}
