import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, open, readFile, rm, stat, symlink, truncate, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { accept } from "@talkgroup/schemas";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDatabase } from "./database.js";
import { openStore } from "./open-store.js";
import { accepted, anOrganisation, TestRows } from "./test-rows.suite.js";

const damaged = { code: "store_damaged" };

describe("an SQLite file", () => {
  let folder = "";
  let file = "";
  let url = "";

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "talkgroup-store-"));
    file = join(folder, "store.db");
    url = `sqlite:${file}`;
  });
  afterEach(() => rm(folder, { recursive: true }));

  /** Closed, with some rows in it. */
  async function fill(): Promise<void> {
    const store = await openStore({ url });
    const rows = new TestRows();
    const id = await anOrganisation(store, rows);
    await store.transact(async (within) => {
      for (let made = 0; made < 100; made += 1) accepted(await within.users.create(rows.user(id)));
      return accept(undefined);
    });
    await store.close();
  }

  async function bytes(): Promise<Buffer> {
    return readFile(file);
  }

  it("is made for its owner alone, with its log, and is one file when it is closed", async () => {
    const store = await openStore({ url });
    for (const name of [file, `${file}-wal`]) expect((await stat(name)).mode & 0o777).toBe(0o600);
    await store.close();
    await expect(stat(`${file}-wal`)).rejects.toThrow("ENOENT");
    expect((await bytes()).subarray(68, 72).toString()).toBe("TkgS");
  });

  it("keeps what it has to: every commit on the disk, and what rows belong to", async () => {
    const { kysely, close } = await openDatabase({ url });
    const pragma = async (name: string): Promise<unknown> => {
      const { rows } = await sql<Record<string, unknown>>`select * from ${sql.raw(`pragma_${name}`)}`.execute(kysely);
      return Object.values(rows[0] ?? {})[0];
    };
    expect(await pragma("journal_mode")).toBe("wal");
    // 2 is FULL.
    expect(await pragma("synchronous")).toBe(2);
    expect(await pragma("foreign_keys")).toBe(1);
    await close();
  });

  it("is refused when it is no SQLite", async () => {
    await writeFile(file, "these are my notes, and not a database ".repeat(300));
    const before = await bytes();
    await expect(openStore({ url })).rejects.toMatchObject(damaged);
    expect((await bytes()).equals(before)).toBe(true);
  });

  it("is refused, and left as it is, when it is somebody else's", async () => {
    const other = await openDatabase({ url });
    await sql`pragma application_id = 12345`.execute(other.kysely);
    await sql`pragma journal_mode = delete`.execute(other.kysely);
    await other.close();
    const before = await bytes();
    await expect(openStore({ url })).rejects.toMatchObject(damaged);
    expect((await bytes()).equals(before)).toBe(true);
  });

  it("is refused when it has tables, but no sign that it is ours", async () => {
    const other = await openDatabase({ url });
    await sql`create table notes (text text)`.execute(other.kysely);
    await sql`pragma application_id = 0`.execute(other.kysely);
    await other.close();
    await expect(openStore({ url })).rejects.toMatchObject(damaged);
  });

  it.each([1, 2, 3, 5, 8])("is refused when its page %i was written over", async (page) => {
    await fill();
    const handle = await open(file, "r+");
    await handle.write(Buffer.alloc(4_096, 0xa5), 0, 4_096, page * 4_096);
    await handle.close();
    const before = await bytes();
    await expect(openStore({ url })).rejects.toMatchObject(damaged);
    expect((await bytes()).equals(before)).toBe(true);
  });

  it("is refused when its head was written over", async () => {
    await fill();
    const handle = await open(file, "r+");
    await handle.write(Buffer.alloc(100, 0xa5), 0, 100, 0);
    await handle.close();
    await expect(openStore({ url })).rejects.toMatchObject(damaged);
  });

  it.each([0.9, 0.5, 0.1])("is refused when %f of it is left", async (part) => {
    await fill();
    await truncate(file, Math.floor((await stat(file)).size * part));
    await expect(openStore({ url })).rejects.toMatchObject(damaged);
  });

  it("is refused when it is empty, and its log is not", async () => {
    const store = await openStore({ url });
    await cp(`${file}-wal`, join(folder, "log"));
    await store.close();
    await truncate(file, 0);
    await cp(join(folder, "log"), `${file}-wal`);
    await expect(openStore({ url })).rejects.toMatchObject(damaged);
  });

  it("is not touched when it is damaged, and neither is its log", async () => {
    const store = await openStore({ url });
    const lost = `sqlite:${join(folder, "lost.db")}`;
    accepted(await store.organisations.create(new TestRows(9).organisation()));
    // As a killed process leaves them.
    for (const suffix of ["", "-wal"]) await cp(`${file}${suffix}`, join(folder, `lost.db${suffix}`));
    await store.close();
    const whole = await openStore({ url: lost });
    expect(await whole.organisations.list({ after: undefined, limit: 2 })).toHaveLength(1);
    await whole.close();
    await fill();
    const again = await openStore({ url });
    for (let made = 0; made < 3; made += 1) accepted(await again.organisations.create(new TestRows(made + 1).organisation()));
    for (const suffix of ["", "-wal"]) await cp(`${file}${suffix}`, join(folder, `lost.db${suffix}`));
    await again.close();
    const handle = await open(join(folder, "lost.db"), "r+");
    await handle.write(Buffer.alloc(4_096, 0xa5), 0, 4_096, 3 * 4_096);
    await handle.close();
    const both = async (): Promise<string> => {
      const files = [await readFile(join(folder, "lost.db")), await readFile(join(folder, "lost.db-wal"))];
      return Buffer.concat(files).toString("base64");
    };
    const before = await both();
    await expect(openStore({ url: lost })).rejects.toMatchObject(damaged);
    expect((await both()) === before).toBe(true);
  });

  it("is new when it is empty", async () => {
    await writeFile(file, "");
    const store = await openStore({ url });
    expect(await store.generation()).toBe(0);
    await store.close();
  });

  it("is one server's alone until that closes it, and open to whoever does not ask for that", async () => {
    const first = await openStore({ url, alone: true });
    await expect(openStore({ url, alone: true })).rejects.toMatchObject({
      code: "store_unavailable",
      message: "another server has the store open",
    });
    const script = `
      const { openStore } = await import(${JSON.stringify(new URL("../../dist/io/store/open-store.js", import.meta.url).href)});
      await openStore({ url: ${JSON.stringify(url)}, alone: true }).catch(({ message }) => process.stdout.write(message));`;
    const other = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", script]);
    expect(other.stdout).toBe("another server has the store open");
    await (await openStore({ url })).close();
    await first.close();
    await (await openStore({ url, alone: true })).close();
  });

  it("cannot be where there is no folder, or a folder itself", async () => {
    for (const at of [join(folder, "none", "store.db"), folder])
      await expect(openStore({ url: `sqlite:${at}` })).rejects.toMatchObject({ code: "store_unavailable" });
    await expect(openDatabase({ url, create: false })).rejects.toMatchObject({ code: "store_unavailable" });
    await expect(stat(file)).rejects.toThrow("ENOENT");
  });

  it.each(["", "store.db", "sqlite:", "sqlite: ", "sqlite://host/file", "mysql://host/base", "sqlite:a\0b"])(
    "is not what %j names",
    async (wrong) => {
      await expect(openStore({ url: wrong })).rejects.toMatchObject({ code: "store_unavailable" });
    },
  );

  it("is refused with a word on what to do where better-sqlite3 could not be compiled", async () => {
    // The compiled server, on a machine that has all but that.
    const compiled = fileURLToPath(new URL("../../dist/io", import.meta.url));
    const modules =
      createRequire(import.meta.url)
        .resolve("kysely")
        .split("kysely")[0] ?? "";
    await cp(compiled, join(folder, "server/dist/io"), { recursive: true });
    await writeFile(join(folder, "server/package.json"), '{ "type": "module" }');
    for (const name of ["@talkgroup/schemas", "kysely"]) {
      await mkdir(dirname(join(folder, "node_modules", name)), { recursive: true });
      await symlink(join(modules, name), join(folder, "node_modules", name));
    }
    const script = `
      const { openStore } = await import(${JSON.stringify(join(folder, "server/dist/io/store/open-store.js"))});
      await openStore({ url: ${JSON.stringify(url)} }).catch(({ code, message }) => process.stdout.write(code + ": " + message));`;
    const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", script]);
    expect(stdout).toBe(
      "store_failed: better-sqlite3 could not be loaded: install it where there is a compiler, or use a PostgreSQL database",
    );
  });
});
