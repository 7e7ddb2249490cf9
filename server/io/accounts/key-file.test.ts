import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { KeyFile } from "./key-file.js";

const day_ms = 24 * 3_600_000;
const start_ms = 1_800_000_000_000;
let directory = "";
let file = "";

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "talkgroup-keys-"));
  file = join(directory, "keys.json");
});
afterEach(() => rm(directory, { recursive: true }));

async function unusable(): Promise<string> {
  const failure = await KeyFile.open(file, start_ms).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(failure).toMatchObject({ name: "AccountsError", code: "keys_unusable" });
  return (failure as Error).message;
}

describe("KeyFile", () => {
  it("is made at the first start, where only its owner can read it, and is the same ever after", async () => {
    file = join(directory, "deep", "keys.json");
    const made = await KeyFile.open(file, start_ms);
    const opened = await KeyFile.open(file, start_ms + day_ms);
    expect(opened.signing.kid).toBe(made.signing.kid);
    expect(opened.signing.private_key.equals(made.signing.private_key)).toBe(true);
    expect(opened.sealer.open(made.sealer.seal(Buffer.from("secret"), "ann"), "ann")).toEqual(Buffer.from("secret"));
    expect(opened.addressMark("acme", "192.0.2.7")).toBe(made.addressMark("acme", "192.0.2.7"));
    expect(await readdir(join(directory, "deep"))).toEqual(["keys.json"]);
    if (process.platform !== "win32") expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it("is one for servers that start together", async () => {
    const made = await Promise.all([1, 2, 3, 4].map(() => KeyFile.open(file, start_ms)));
    expect(new Set(made.map(({ signing }) => signing.kid)).size).toBe(1);
    expect(await readdir(directory)).toEqual(["keys.json"]);
  });

  it("gives each server keys of its own, in memory too", async () => {
    const [one, other] = [KeyFile.inMemory(start_ms), KeyFile.inMemory(start_ms)];
    expect(one.signing.kid).not.toBe(other.signing.kid);
    expect(other.sealer.open(one.sealer.seal(Buffer.from("secret"), "ann"), "ann")).toBeUndefined();
    expect(one.addressMark("acme", "192.0.2.7")).not.toBe(other.addressMark("acme", "192.0.2.7"));
  });

  it("signs with a new key after 30 days, and keeps the old one's public half for two hours", async () => {
    const keys = await KeyFile.open(file, start_ms);
    const old = keys.signing.kid;
    expect(await keys.rotate(start_ms + 30 * day_ms - 1)).toBe(false);
    expect(await keys.rotate(start_ms + 30 * day_ms)).toBe(true);
    const fresh = keys.signing.kid;
    expect(fresh).not.toBe(old);
    expect(keys.find(old)).toMatchObject({ private_key: undefined, retired_ms: start_ms + 30 * day_ms });
    for (const later_ms of [1, 7_199_999]) {
      const reopened = await KeyFile.open(file, start_ms + 30 * day_ms + later_ms);
      expect([reopened.signing.kid, reopened.find(old)?.kid]).toEqual([fresh, old]);
    }
    expect((await readFile(file, "utf8")).split('"d"').length - 1).toBe(1);
    expect(await keys.rotate(start_ms + 30 * day_ms + 7_200_000)).toBe(true);
    expect([keys.signing.kid, keys.find(old)]).toEqual([fresh, undefined]);
    expect(await readdir(directory)).toEqual(["keys.json"]);
    if (process.platform !== "win32") expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it("rotates what is due when it is opened after a long time", async () => {
    const old = (await KeyFile.open(file, start_ms)).signing.kid;
    const keys = await KeyFile.open(file, start_ms + 100 * day_ms);
    expect(keys.signing.kid).not.toBe(old);
    expect(keys.find(old)).toBeDefined();
  });

  it("rotates once, even if it is asked twice at the same time", async () => {
    const keys = await KeyFile.open(file, start_ms);
    const due_ms = start_ms + 30 * day_ms;
    expect(await Promise.all([keys.rotate(due_ms), keys.rotate(due_ms)])).toEqual([true, false]);
  });

  it("goes on with the old key where the new one cannot be written", async () => {
    const keys = await KeyFile.open(file, start_ms);
    const old = keys.signing.kid;
    await rm(directory, { recursive: true });
    await expect(keys.rotate(start_ms + 30 * day_ms)).rejects.toMatchObject({ code: "keys_unusable" });
    expect(keys.signing.kid).toBe(old);
    await mkdir(directory);
    expect(await keys.rotate(start_ms + 30 * day_ms)).toBe(true);
  });
});

describe("KeyFile: a file that cannot be used", () => {
  it.skipIf(process.platform === "win32")("is one that others can read", async () => {
    await KeyFile.open(file, start_ms);
    for (const mode of [0o640, 0o604, 0o620, 0o610]) {
      await chmod(file, mode);
      expect(await unusable()).toBe(`${file}: found mode ${mode.toString(8)}, expected 600: others must not read it (chmod 600)`);
    }
    await chmod(file, 0o400);
    await KeyFile.open(file, start_ms);
  });

  it("is one with anything changed in it, and stays as it is", async () => {
    await KeyFile.open(file, start_ms);
    const good = await readFile(file, "utf8");
    const { sum, ...body } = JSON.parse(good);
    const other = "A".repeat(43);
    const bad = [
      "",
      "{",
      "null",
      "[]",
      good.slice(0, -20),
      JSON.stringify(body),
      JSON.stringify({ ...body, sum, format: 2 }),
      JSON.stringify({ ...body, sum, seal_key: other }),
      JSON.stringify({ ...body, sum, pepper: other }),
      JSON.stringify({ ...body, sum, token_keys: [] }),
      JSON.stringify({ ...body, sum, token_keys: [{ ...body.token_keys[0], x: other }] }),
      JSON.stringify({ ...body, sum, token_keys: [null] }),
    ];
    const secrets = [body.seal_key, body.pepper, body.token_keys[0].d];
    for (const text of bad) {
      await writeFile(file, text);
      const message = await unusable();
      for (const secret of secrets) expect(message).not.toContain(secret);
      expect(await readFile(file, "utf8")).toBe(text);
    }
  });

  it("is a directory, or far too long", async () => {
    file = directory;
    expect(await unusable()).toContain(directory);
    file = join(directory, "keys.json");
    await writeFile(file, " ".repeat(70_000), { mode: 0o600 });
    expect(await unusable()).toContain("found 70000 bytes");
  });
});
