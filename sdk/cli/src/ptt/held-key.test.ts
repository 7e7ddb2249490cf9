import { mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { HeldKey, type Pause } from "./held-key.js";

let folder = "";
let path = "";
let pauses = 0;
const held: HeldKey[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "talkgroup-key-"));
  path = join(folder, "key.sock");
  pauses = 0;
});
afterEach(() => {
  for (const key of held.splice(0)) key.close();
  rmSync(folder, { recursive: true });
});

/** No time at all: what is waited for happens in `during`, once. */
function pausing(during: () => void = () => {}): Pause {
  return async () => {
    pauses++;
    if (pauses === 1) during();
    await new Promise<void>((resolve) => setImmediate(resolve));
  };
}

async function take(pause: Pause = pausing()): Promise<HeldKey> {
  const key = await HeldKey.take(path, pause);
  if (key === undefined) throw new Error("somebody holds it");
  held.push(key);
  return key;
}

describe("a key that one command holds and another lets go", () => {
  it("is held by one, and up when that one has said so", async () => {
    const key = await take();
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(await HeldKey.take(path, pausing())).toBeUndefined();
    let is_told = false;
    const letting_go = HeldKey.letGo(path, pausing(), 0).then((done) => {
      is_told = true;
      return done;
    });
    await key.released;
    expect(is_told, "not before the key is up").toBe(false);
    key.close();
    expect(await letting_go).toBe(true);
    expect(await HeldKey.letGo(path, pausing(), 0), "it is up already").toBe(false);
  });

  it("can be held anew as soon as it is let go, by who waits for that too", async () => {
    const first = await take();
    const second = HeldKey.take(
      path,
      pausing(() => void HeldKey.letGo(path, pausing(), 0)),
    );
    await first.released;
    const key = await second;
    expect(key).toBeDefined();
    first.close();
    let is_released = false;
    void key?.released.then(() => {
      is_released = true;
    });
    const letting_go = HeldKey.letGo(path, pausing(), 0);
    await key?.released;
    expect(is_released).toBe(true);
    key?.close();
    expect(await letting_go).toBe(true);
  });

  it("is let go by a command that was quicker than the one which holds it", async () => {
    const letting_go = HeldKey.letGo(
      path,
      pausing(() => void take().then((key) => key.released.then(() => key.close()))),
      1000,
    );
    expect(await letting_go).toBe(true);
    pauses = 0;
    expect(await HeldKey.letGo(path, pausing(), 1000)).toBe(false);
    expect(pauses).toBe(50);
  });

  it("is not let go by who only looks whether somebody holds it, and takes any words for a release once", async () => {
    const key = await take();
    let is_released = false;
    void key.released.then(() => {
      is_released = true;
    });
    const visitor = connect(path);
    await new Promise((resolve) => visitor.once("connect", resolve));
    visitor.destroy();
    expect(await HeldKey.take(path, pausing())).toBeUndefined();
    expect(is_released).toBe(false);
    const sender = connect(path);
    sender.on("error", () => {});
    sender.write("x".repeat(100_000));
    await key.released;
    key.close();
    await new Promise((resolve) => sender.once("close", resolve));
  });

  it("is free where a command was killed, and never takes away what is no socket", async () => {
    const dead = createServer();
    await new Promise<void>((resolve) => dead.listen(`${path}.dead`, resolve));
    renameSync(`${path}.dead`, path);
    await new Promise((resolve) => dead.close(resolve));
    expect(statSync(path).isSocket()).toBe(true);
    (await take()).close();
    writeFileSync(path, "mine");
    expect(await HeldKey.take(path, pausing())).toBeUndefined();
    expect(statSync(path).isFile()).toBe(true);
    path = join(folder, "nowhere", "key.sock");
    await expect(HeldKey.take(path, pausing())).rejects.toMatchObject({ code: "EACCES" });
  });
});
