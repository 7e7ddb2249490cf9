import { accept } from "@talkgroup/schemas";
import { sql } from "kysely";
import { openDatabase } from "./database.js";
import type { Store } from "./store.js";
import { table_names } from "./tables.js";
import { accepted, anOrganisation, TestRows } from "./test-rows.suite.js";

/** Some of everything, in texts that are hard to carry. */
export async function fill(store: Store, space = 0): Promise<void> {
  const rows = new TestRows(space);
  await store.transact(async (within) => accept(await put(within, rows)));
}

/** More than goes through at once, and a channel whose parent comes long after it. */
export async function fillMuch(store: Store): Promise<void> {
  const rows = new TestRows();
  const id = await anOrganisation(store, rows);
  await store.transact(async (within) => {
    const channels = Array.from({ length: 401 }, () => rows.channel(id));
    for (const channel of channels) accepted(await within.channels.create(channel));
    const [first, last] = [channels[0]?.id ?? "", channels.at(-1)?.id];
    accepted(await within.channels.update({ id: first, version: 1, changed_ms: 1, changes: { parent_id: last } }));
    for (let made = 0; made < 401; made += 1) accepted(await within.users.create(rows.user(id)));
    const presets = Array.from({ length: 16 }, () => rows.preset(id, { body: JSON.stringify("x".repeat(200_000)) }));
    for (const preset of presets) accepted(await within.presets.create(preset));
    return accept(undefined);
  });
}

/** Every row of every table, as the tables hold it. */
export async function everything(url: string): Promise<Record<string, unknown>> {
  const { kysely, close } = await openDatabase({ url });
  const all: Record<string, unknown> = {};
  for (const table of table_names) {
    const { rows } = await sql<object>`select * from ${sql.table(table)}`.execute(kysely);
    all[table] = rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort();
  }
  await close();
  return all;
}

/** Does `write` again and again while `work` goes on. */
export async function meanwhile(write: () => Promise<unknown>, work: () => Promise<void>): Promise<void> {
  let writing = true;
  const writer = (async () => {
    while (writing) await write();
  })();
  try {
    await work();
  } finally {
    writing = false;
    await writer;
  }
}

async function put(store: Store, rows: TestRows): Promise<void> {
  for (const title of ['Task "Force"\n', "Ελλάς 😀"]) {
    const { id } = accepted(await store.organisations.create(rows.organisation({ title })));
    const user = accepted(
      await store.users.create(rows.user(id, { owner: true, recovery_hashes: ["a", '"b"'], signed_in_ms: 5 })),
    );
    accepted(await store.users.create(rows.user(id, { password_hash: undefined })));
    const role = accepted(await store.roles.create(rows.role(id, { built_in: true })));
    accepted(await store.users.giveRole(user.id, role.id));
    // The older channel is below the newer one.
    const [below, above] = [rows.channel(id, { colour: "#fff", members_max: 4 }), rows.channel(id)];
    for (const channel of [below, above]) accepted(await store.channels.create(channel));
    accepted(await store.channels.update({ id: below.id, version: 1, changed_ms: 2, changes: { parent_id: above.id } }));
    accepted(await store.channels.setAcl({ channel_id: above.id, role_id: role.id, allow: 63, deny: 1 }, 1, 2));
    const preset = accepted(await store.presets.create(rows.preset(id, { body: `{"text":"${"é".repeat(5_000)}"}` })));
    accepted(await store.presets.update({ id: preset.id, version: 1, changed_ms: 3, changes: { title: "Two" } }));
    accepted(await store.presets.publish(preset.id, true));
    const run = { organisation_id: id, preset_id: preset.id, preset_version: 1, phase: "dawn", author_id: user.id };
    accepted(await store.running.set({ ...run, version: 1, changed_ms: 4 }));
    accepted(await store.invites.create(rows.invite(id, { role_ids: [role.id], uses_max: 3 })));
    accepted(await store.bans.create(rows.ban(id)));
    accepted(await store.game_keys.create(rows.gameKey(id)));
    accepted(await store.refresh_tokens.create(rows.refreshToken(user.id)));
    await store.audit.add(rows.audit(id));
  }
  await store.audit.add(rows.audit(undefined));
}
