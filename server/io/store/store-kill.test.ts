import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openStore } from "./open-store.js";
import { accepted, anOrganisation, TestRows } from "./test-rows.suite.js";

const rounds = 5;
let folder = "";
let child: ChildProcess | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "talkgroup-store-"));
});
afterEach(async () => {
  child?.kill("SIGKILL");
  await rm(folder, { recursive: true });
});

/** A process that makes users, each with its audit row, and names each whose transaction is done. */
const writer = `
  const [module, url, organisation_id, round] = process.argv.slice(1);
  const { openStore } = await import(module);
  const store = await openStore({ url });
  for (let made = 0; ; made += 1) {
    const id = "user-" + round + "-" + made;
    const done = await store.transact(async (within) => {
      const user = await within.users.create({
        id, organisation_id, username: id, username_key: id, display_name: "x".repeat(made % 2000), password_hash: undefined,
        owner: false, operator: false, disabled: false, totp_sealed: undefined, totp_active: false, totp_step: 0,
        recovery_hashes: [], signed_in_ms: undefined, tokens_valid_from_ms: 0, kept_family_id: undefined, version: 1, created_ms: 1, changed_ms: 1,
      });
      const row = { id, organisation_id, at_ms: 1, actor_kind: "system", actor_id: undefined, action: "user.create" };
      await within.audit.add({ ...row, subject_id: id, detail: "{}" });
      return user;
    });
    if (done.ok) process.stdout.write(id + "\\n");
  }`;

it("loses no acknowledged write of a process that is killed, and no half of a transaction", { timeout: 60_000 }, async () => {
  const url = `sqlite:${join(folder, "store.db")}`;
  const first = await openStore({ url });
  const id = await anOrganisation(first, new TestRows());
  await first.close();
  const acknowledged: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const module = new URL("../../dist/io/store/open-store.js", import.meta.url).href;
    const flags = ["--input-type=module", "-e", writer, module, url, id, String(round)];
    const process_ = spawn(process.execPath, flags, { stdio: ["ignore", "pipe", "inherit"] });
    child = process_;
    // Killed in the middle of a write, after a number of them that is another each round.
    const kill_at = acknowledged.length + 20 + 37 * round;
    for await (const line of createInterface({ input: process_.stdout })) {
      acknowledged.push(line);
      if (acknowledged.length === kill_at) process_.kill("SIGKILL");
    }
    const store = await openStore({ url });
    const logged = new Set<string | undefined>();
    for (let after: string | undefined; ; ) {
      const page = await store.audit.list(id, { after, limit: 200 });
      for (const { subject_id } of page) logged.add(subject_id);
      after = page.at(-1)?.id;
      if (page.length < 200) break;
    }
    expect(acknowledged.length).toBeGreaterThanOrEqual(kill_at);
    expect(acknowledged.filter((user) => !logged.has(user))).toEqual([]);
    expect(await store.users.count(id)).toBe(logged.size);
    accepted(await store.organisations.update({ id, version: undefined, changed_ms: 1, changes: {} }));
    await store.close();
  }
});
