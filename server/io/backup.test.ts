import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { accept, type Result } from "@talkgroup/schemas";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { restoreBackup, writeBackup } from "./backup.js";
import { backup_limits } from "./store/backup-limits.js";
import { openDatabase } from "./store/database.js";
import { openStore } from "./store/open-store.js";
import { startPostgres, type TestPostgres, whyNoPostgres } from "./store/postgres.suite.js";
import type { Store } from "./store/store.js";
import { everything, fill, fillMuch, meanwhile } from "./store/store-fill.suite.js";
import { table_names } from "./store/tables.js";
import { accepted, allPages, anOrganisation, refused, TestRows } from "./store/test-rows.suite.js";

let folder = "";
let file = "";
let stores: Store[] = [];
let databases = 0;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "talkgroup-backup-"));
  file = join(folder, "store.backup");
});
afterEach(async () => {
  for (const store of stores) await store.close();
  stores = [];
  await rm(folder, { recursive: true });
});

function sqliteUrl(): string {
  databases += 1;
  return `sqlite:${join(folder, `${databases}.db`)}`;
}

async function open(url: string): Promise<Store> {
  const store = await openStore({ url });
  stores.push(store);
  return store;
}

async function lines(): Promise<string[]> {
  return (await readFile(file, "utf8")).trimEnd().split("\n");
}

/** Writes lines that were changed, with a hash that is right again. */
async function rewrite(changed: readonly string[], more: Record<string, number> = {}): Promise<void> {
  const text = changed.map((line) => `${line}\n`).join("");
  const counts: Record<string, number> = { ...Object.fromEntries(table_names.map((table) => [table, 0])), ...more };
  for (const line of changed.slice(1)) {
    const { table } = JSON.parse(line);
    counts[table] = (counts[table] ?? 0) + 1;
  }
  const header = { ...JSON.parse(changed[0] ?? "{}"), rows: counts };
  const body = `${JSON.stringify(header)}\n${text.slice(text.indexOf("\n") + 1)}`;
  const sha256 = createHash("sha256").update(body).digest("hex");
  await writeFile(file, `${body}${JSON.stringify({ end: true, rows: counts, sha256 })}\n`);
}

function messageOf(result: Result<unknown>): string {
  return result.ok ? "accepted" : result.refusal.message;
}

describe("a backup", () => {
  it("is whole, of one moment, for its owner alone, and leaves nothing beside it", async () => {
    const url = sqliteUrl();
    const store = await open(url);
    await fill(store);
    const id = await anOrganisation(store, new TestRows(7));
    const rows = new TestRows(8);
    // Each transaction makes a user and its audit row: whoever sees one of them without the other saw two moments.
    const write = (): Promise<unknown> =>
      store.transact(async (within) => {
        const user = rows.user(id);
        await within.audit.add(rows.audit(id, { subject_id: user.id }));
        return within.users.create(user);
      });
    await meanwhile(write, async () => {
      for (let round = 0; round < 5; round += 1) {
        const summary = accepted(await writeBackup(url, file));
        const text = await readFile(file, "utf8");
        const kept = text
          .trimEnd()
          .split("\n")
          .map((line) => JSON.parse(line));
        const users = kept.filter(({ table, row }) => table === "users" && row.organisation_id === id);
        const logged = kept.filter(({ table, row }) => table === "audit" && row.organisation_id === id);
        expect(logged.map(({ row }) => row.subject_id).sort()).toEqual(users.map(({ row }) => row.id).sort());
        expect(summary).toMatchObject({
          size_bytes: Buffer.byteLength(text),
          rows: { organisations: 3, users: users.length + 4 },
        });
      }
    });
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await readdir(folder)).filter((name) => name.includes("backup"))).toEqual(["store.backup"]);
  });

  it("brings everything back, into another store, beside a server that runs on it", async () => {
    const [from, to] = [sqliteUrl(), sqliteUrl()];
    await fill(await open(from));
    const target = await open(to);
    await fill(target, 9);
    const written = accepted(await writeBackup(from, file));
    expect(await target.generation()).toBe(0);
    expect(await restoreBackup(to, file)).toEqual(accept(written));
    expect(await everything(to)).toEqual(await everything(from));
    expect(await target.generation()).toBe(1);
    expect(await allPages(1, (page) => target.organisations.list(page))).toHaveLength(2);
    accepted(await restoreBackup(to, file));
    expect(await target.generation()).toBe(2);
  });

  it("is read and put in a few rows at a time, each once", async () => {
    const [from, to] = [sqliteUrl(), sqliteUrl()];
    await fillMuch(await open(from));
    const { rows: counts } = accepted(await writeBackup(from, file));
    expect(counts).toMatchObject({ users: 401, channels: 401, presets: 16, preset_versions: 16 });
    accepted(await restoreBackup(to, file));
    expect(await everything(to)).toEqual(await everything(from));
  });

  it("is refused where there is none to make", async () => {
    await expect(writeBackup(sqliteUrl(), file)).rejects.toMatchObject({ code: "store_unavailable" });
    expect(refused(await writeBackup("sqlite::memory:", file))).toBe("invalid_params");
    const url = sqliteUrl();
    const { close } = await openDatabase({ url });
    await close();
    expect(refused(await writeBackup(url, file))).toBe("unsupported_version");
    const full = sqliteUrl();
    await open(full);
    const taken = join(folder, "taken");
    await mkdir(taken);
    for (const place of [join(folder, "none", "store.backup"), taken])
      await expect(writeBackup(full, place)).rejects.toMatchObject({ code: "backup_unwritable" });
    expect((await readdir(folder)).filter((name) => name.endsWith(".part"))).toEqual([]);
  });
});

describe("restoring", () => {
  let url = "";
  let before: Record<string, unknown> = {};

  beforeEach(async () => {
    const from = sqliteUrl();
    await fill(await open(from));
    accepted(await writeBackup(from, file));
    url = sqliteUrl();
    await fill(await open(url), 9);
    before = await everything(url);
  });

  const unchanged = async (): Promise<void> => expect(await everything(url)).toEqual(before);

  /** Refused, and nothing was replaced. */
  async function refusal(): Promise<string> {
    const result = await restoreBackup(url, file);
    expect(await stores.at(-1)?.generation()).toBe(0);
    return `${refused(result)}: ${messageOf(result)}`;
  }

  it("refuses a file that was cut off, wherever", async () => {
    const whole = await readFile(file);
    const cut = [0, 1, 100, Math.floor(whole.length / 2), whole.length - 1, whole.lastIndexOf("\n", whole.length - 2) + 1];
    for (const bytes of cut) {
      await writeFile(file, whole.subarray(0, bytes));
      expect(await refusal()).toMatch(/^invalid_params: line \d+: found .* cut off/);
    }
    await unchanged();
  });

  it("refuses a file that was altered, wherever", async () => {
    const whole = await readFile(file);
    for (let at = 0; at < whole.length; at += Math.ceil(whole.length / 97)) {
      const altered = Buffer.from(whole);
      altered[at] = (altered[at] ?? 0) ^ 1;
      await writeFile(file, altered);
      expect(messageOf(await restoreBackup(url, file))).toMatch(/line \d+: /);
    }
    await unchanged();
  });

  it("refuses a file that lost, doubled or gained lines", async () => {
    const all = await lines();
    const { length } = all;
    for (const changed of [
      all.toSpliced(3, 1),
      all.toSpliced(3, 0, all[3] ?? ""),
      all.toSpliced(2, 2, all[3] ?? "", all[2] ?? ""),
      [...all, all[length - 2] ?? ""],
      [...all, all[length - 1] ?? ""],
    ]) {
      await writeFile(file, `${changed.join("\n")}\n`);
      expect(await refusal()).toMatch(/^invalid_params: line \d+: /);
    }
  });

  it("refuses a newer backup, an older one, and what is none", async () => {
    const [header = "{}", ...rest] = await lines();
    for (const [change, code] of [
      [{ talkgroup_backup: 2 }, "unsupported_version: line 1: found a backup of format 2"],
      [{ migration: "9999-later" }, "unsupported_version: line 1: found a backup of a newer server"],
      [{ migration: "0000-before" }, "unsupported_version: line 1: found a backup of an older server"],
      [{ migration: 4 }, "invalid_params: line 1"],
      [{ talkgroup_backup: "1" }, "invalid_params: line 1"],
      [{ rows: {} }, "invalid_params: line 1"],
    ] as const) {
      await writeFile(file, [JSON.stringify({ ...JSON.parse(header), ...change }), ...rest, ""].join("\n"));
      expect(await refusal()).toMatch(new RegExp(`^${code}`));
    }
    await writeFile(file, "not a backup\n");
    expect(await refusal()).toMatch(/^invalid_params: line 1: /);
    await writeFile(file, Buffer.alloc(backup_limits.line_bytes_max + 1, 0x20));
    expect(await refusal()).toMatch(/^invalid_params: line 1: found a line of more than/);
    for (const place of [join(folder, "none"), folder]) expect(refused(await restoreBackup(url, place))).toBe("file_unreadable");
    expect(refused(await restoreBackup("sqlite::memory:", file))).toBe("invalid_params");
  });

  it("refuses rows no server wrote, even under a right hash", async () => {
    const whole = await lines();
    const all = whole.slice(0, -1);
    const at = all.findIndex((line) => line.startsWith('{"table":"users"'));
    const user = JSON.parse(all[at] ?? "{}").row;
    for (const row of [
      { ...user, version: "1" },
      { ...user, version: 1.5 },
      { ...user, owner: true },
      { ...user, username: null },
      { ...user, recovery_hashes: "[1]" },
      { ...user, username_key: "k".repeat(2_000) },
      { ...user, display_name: "a\0b" },
      { ...user, extra: 1 },
      { ...user, id: undefined },
    ]) {
      await rewrite(all.with(at, JSON.stringify({ table: "users", row })));
      expect(await refusal()).toMatch(new RegExp(`^invalid_params.*: line ${at + 1}: `));
    }
    await rewrite(all, { audit: 1 });
    expect(await refusal()).toMatch(/^invalid_params: line \d+: found 3 rows of audit, expected 4/);
    for (const line of [{ table: "store_state", row: {} }, { table: "users", row: 5 }, { table: "users" }, [], 7]) {
      await rewrite(all.slice(0, at));
      const text = await readFile(file, "utf8");
      await writeFile(file, text.replace("\n", `\n${JSON.stringify(line)}\n`));
      expect(await refusal()).toMatch(/^invalid_params: line 2: /);
    }
  });

  it("refuses rows that contradict one another", async () => {
    const all = (await lines()).slice(0, -1);
    const organisation = all[1] ?? "";
    for (const changed of [
      all.toSpliced(2, 0, organisation),
      all.filter((line) => line !== organisation),
      all.map((line) => line.replace(/"parent_id":"[^"]+"/, '"parent_id":"nowhere"')),
    ]) {
      await rewrite(changed);
      expect(await refusal()).toMatch(/^conflict: /);
      await unchanged();
    }
    await rewrite(all);
    accepted(await restoreBackup(url, file));
  });
});

const left_out = whyNoPostgres();
// Without a PostgreSQL there is nothing to carry it into; CI has one.
describe.skipIf(left_out !== undefined)(`a backup from one kind of database ${left_out ?? ""}`.trim(), () => {
  let postgres: TestPostgres;

  beforeAll(async () => {
    postgres = await startPostgres();
  }, 60_000);
  afterAll(() => postgres.stop());

  it("goes into the other, and back", async () => {
    const [from, over, back] = [sqliteUrl(), postgres.url, sqliteUrl()];
    await fill(await open(from));
    const written = accepted(await writeBackup(from, file));
    const store = await open(over);
    await fill(store, 9);
    expect(await restoreBackup(over, file)).toEqual(accept(written));
    expect(await everything(over)).toEqual(await everything(from));
    expect(await store.generation()).toBe(1);
    const again = accepted(await writeBackup(over, join(folder, "second.backup")));
    expect(again.rows).toEqual(written.rows);
    accepted(await restoreBackup(back, join(folder, "second.backup")));
    expect(await everything(back)).toEqual(await everything(from));
    const [many, also] = [sqliteUrl(), await postgres.create()];
    await fillMuch(await open(many));
    accepted(await writeBackup(many, file));
    accepted(await restoreBackup(also, file));
    expect(await everything(also)).toEqual(await everything(many));
  });

  it("replaces what others wrote before, and whatever they write meanwhile", async () => {
    const url = await postgres.create();
    const store = await open(url);
    await fill(store);
    accepted(await writeBackup(url, file));
    const rows = new TestRows(9);
    // Each says in which generation it was written: one of the first that is there after the restore slipped through.
    const write = (): Promise<unknown> =>
      store.transact(async (within) => {
        const { id } = accepted(await within.organisations.create(rows.organisation()));
        const title = `generation ${await within.generation()}`;
        return within.organisations.update({ id, version: 1, changed_ms: 1, changes: { title } });
      });
    const writeMuch = (): Promise<unknown> => Promise.all([write(), write(), write()]);
    await meanwhile(writeMuch, async () => void accepted(await restoreBackup(url, file)));
    const titles = (await allPages(200, (page) => store.organisations.list(page))).map(({ title }) => title);
    expect(titles).not.toContain("generation 0");
    expect(await store.generation()).toBe(1);
  });

  it("is of one moment there too", async () => {
    const url = await postgres.create();
    const store = await open(url);
    const id = await anOrganisation(store, new TestRows(7));
    const rows = new TestRows(8);
    const write = (): Promise<unknown> =>
      store.transact(async (within) => {
        const user = rows.user(id);
        await within.audit.add(rows.audit(id, { subject_id: user.id }));
        return within.users.create(user);
      });
    await meanwhile(write, async () => {
      for (let round = 0; round < 5; round += 1) {
        const { rows: counts } = accepted(await writeBackup(url, file));
        expect(counts.users).toBe(counts.audit);
      }
    });
  });

  it("refuses there as well what contradicts itself", async () => {
    const [from, to] = [sqliteUrl(), await postgres.create()];
    await fill(await open(from));
    accepted(await writeBackup(from, file));
    const all = (await lines()).slice(0, -1);
    await rewrite(all.map((line) => line.replace(/"parent_id":"[^"]+"/, '"parent_id":"nowhere"')));
    expect(refused(await restoreBackup(to, file))).toBe("conflict");
    await rewrite(all.toSpliced(2, 0, all[1] ?? ""));
    expect(refused(await restoreBackup(to, file))).toBe("conflict");
    expect(await (await open(to)).organisations.list({ after: undefined, limit: 1 })).toEqual([]);
  });
});
