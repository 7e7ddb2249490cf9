import { accept, assert, type Result, refuse } from "@talkgroup/schemas";
import type { DeclaredChannel, OrganisationFile } from "@talkgroup/schemas/config";
import { v7 } from "uuid";
import type { ServerLimits } from "../core/limits.js";
import { bitsOf } from "../core/permission-bits.js";
import { addAudit } from "./accounts/audit.js";
import { foundOrganisation, inviteOwner } from "./accounts/new-organisation.js";
import { type PlacedChannel, placedChannels } from "./organisation-faults.js";
import type { AclRow, ChannelRow, DirectoryRecord, OrganisationRecord, RoleRow, Store } from "./store/store.js";
import { StoreError } from "./store/store-error.js";

export interface ApplyOptions {
  /** Since 1970. */
  readonly wall_ms: number;
  /** For a new organisation whose file does not say. */
  readonly registration: OrganisationRecord["registration"];
  readonly limits: Pick<ServerLimits, "roles_per_organisation_max" | "channels_per_organisation_max">;
}

export interface AppliedOrganisation {
  readonly organisation_id: string;
  /** Rows that were made or changed; 0 if everything was as the file says. */
  readonly changes: number;
  /** Of a new organisation: code of an invite for its owner, good once. Only its hash is stored. */
  readonly owner_invite?: string;
}

/**
 * Makes an organisation what its file says, all of it or nothing. What the file does not name is left as it is: other roles and
 * channels, a channel's colour, label, limit and password, entries of other roles. What it names is made so: titles, the place of each
 * channel in the tree, and the whole entry of each role that it allows or denies something on a channel. In a new organisation nobody
 * may do anything but what its file allows.
 *
 * `file` comes from `readOrganisationFiles`. Refuses `conflict` (a channel that is there with another type), `limit_reached`. Throws
 * `StoreError`.
 */
export function applyOrganisationFile(
  store: Store,
  file: OrganisationFile,
  options: ApplyOptions,
): Promise<Result<AppliedOrganisation>> {
  return store.transact(async (inner) => {
    const begun = await begin(inner, file, options);
    return begun.ok ? begun.value.run(file) : begun;
  });
}

/** The organisation, made if it is not there. */
async function begin(store: Store, file: OrganisationFile, options: ApplyOptions): Promise<Result<Application>> {
  const found = await store.organisations.findBySlug(file.slug);
  if (found !== undefined) return accept(new Application(store, options, await recordOf(store, found.id)));
  const { slug, title, registration = options.registration } = file;
  const made = await foundOrganisation(store, { slug, title, registration }, options.wall_ms);
  if (!made.ok) return made;
  const record = await recordOf(store, made.value.id);
  for (const { channel_id, role_id } of record.acl) await store.channels.removeAcl(channel_id, role_id, options.wall_ms);
  const owner_invite = await inviteOwner(store, made.value.id, false, options.wall_ms);
  return accept(new Application(store, options, { ...record, acl: [] }, owner_invite));
}

async function recordOf(store: Store, organisation_id: string): Promise<DirectoryRecord> {
  const record = await store.directory(organisation_id);
  assert(record !== undefined, "an organisation of this transaction is there");
  return record;
}

/** One file on its way into the store. */
class Application {
  readonly #store: Store;
  readonly #options: ApplyOptions;
  readonly #organisation: OrganisationRecord;
  readonly #owner_invite: string | undefined;
  readonly #root: ChannelRow;
  readonly #roles: Map<string, RoleRow>;
  readonly #channels: Map<string, ChannelRow>;
  readonly #entries: ReadonlyMap<string, AclRow>;
  #changes = 0;

  /** `owner_invite`: the organisation is new. */
  constructor(store: Store, options: ApplyOptions, record: DirectoryRecord, owner_invite?: string) {
    const root = record.channels.find(({ type }) => type === "root");
    if (root === undefined) throw new StoreError("store_damaged", `organisation ${record.organisation.slug} has no root channel`);
    this.#store = store;
    this.#options = options;
    this.#organisation = record.organisation;
    this.#owner_invite = owner_invite;
    this.#root = root;
    this.#roles = new Map(record.roles.map((row) => [row.slug, row]));
    this.#channels = new Map(record.channels.map((row) => [row.slug, row]));
    this.#entries = new Map(record.acl.map((row) => [entryKey(row.channel_id, row.role_id), row]));
  }

  async run(file: OrganisationFile): Promise<Result<AppliedOrganisation>> {
    const steps = [
      () => this.#putOrganisation(file),
      ...file.roles.map((role, index) => () => this.#putRole(role, index)),
      () => this.#putEntries(this.#root, file),
      ...placedChannels(file.channels).map((placed) => () => this.#putChannel(placed)),
    ];
    for (const step of steps) {
      const done = await step();
      if (!done.ok) return done;
    }
    return accept(await this.#result());
  }

  async #result(): Promise<AppliedOrganisation> {
    const organisation_id = this.#organisation.id;
    const owner_invite = this.#owner_invite;
    const is_new = owner_invite !== undefined;
    const changes = this.#changes + (is_new ? 1 : 0);
    if (changes > 0) {
      const action = is_new ? "organisation.create" : "organisation.replace";
      const detail = { by: "file", changes };
      const entry = { organisation_id, actor_kind: "system", action, subject_id: organisation_id, detail } as const;
      await addAudit(this.#store, entry, this.#options.wall_ms);
    }
    return is_new ? { organisation_id, changes, owner_invite } : { organisation_id, changes };
  }

  async #putOrganisation({ title, registration }: OrganisationFile): Promise<Result<unknown>> {
    const changes = differences(this.#organisation, { title, registration });
    if (changes === undefined) return done;
    return this.#changed(await this.#store.organisations.update(this.#update(this.#organisation.id, changes)));
  }

  async #putRole({ slug, title, position }: OrganisationFile["roles"][number], index: number): Promise<Result<unknown>> {
    const found = this.#roles.get(slug);
    if (found !== undefined) {
      // Where the built-in roles stand among the others is not what naming them is for.
      const changes = differences(found, { title, position: position ?? (found.built_in ? undefined : index) });
      return changes === undefined ? done : this.#changed(await this.#store.roles.update(this.#update(found.id, changes)));
    }
    const most = this.#options.limits.roles_per_organisation_max;
    if (this.#roles.size >= most) return tooMany("roles", index, most);
    const row = { ...this.#newRow(), slug, title, position: position ?? index, built_in: false };
    const made = await this.#store.roles.create(row);
    if (made.ok) this.#roles.set(slug, made.value);
    return this.#changed(made);
  }

  async #putChannel({ channel, index }: PlacedChannel): Promise<Result<unknown>> {
    const parent = channel.parent === undefined ? this.#root : this.#channels.get(channel.parent);
    assert(parent !== undefined, "a judged file names the parents it speaks of");
    const found = this.#channels.get(channel.slug);
    const put =
      found === undefined
        ? await this.#createChannel(channel, parent.id, index)
        : await this.#changeChannel(found, channel, parent.id, index);
    if (!put.ok) return put;
    this.#channels.set(channel.slug, put.value);
    return this.#putEntries(put.value, channel);
  }

  async #createChannel(channel: DeclaredChannel, parent_id: string, index: number): Promise<Result<ChannelRow>> {
    const most = this.#options.limits.channels_per_organisation_max;
    // The root is not one of those that are counted.
    if (this.#channels.size > most) return tooMany("channels", index, most);
    const { slug, type, title, label = shortened(title), colour, members_max } = channel;
    const own = { slug, type, title, label, colour, members_max, position: index, password_hash: undefined };
    return this.#changed(await this.#store.channels.create({ ...this.#newRow(), ...own, parent_id }));
  }

  async #changeChannel(
    found: ChannelRow,
    channel: DeclaredChannel,
    parent_id: string,
    index: number,
  ): Promise<Result<ChannelRow>> {
    const { slug, type, title, label, colour, members_max } = channel;
    if (found.type !== type) {
      const message = `channels/${index}/type: found "${type}", expected "${found.type}" as it is: the type of "${slug}" never changes`;
      return refuse("conflict", message, `/channels/${index}/type`);
    }
    const changes = differences(found, { parent_id, title, label, colour, members_max, position: index });
    if (changes === undefined) return accept(found);
    return this.#changed(await this.#store.channels.update(this.#update(found.id, changes)));
  }

  async #putEntries(
    channel: ChannelRow,
    { allow = {}, deny = {} }: Pick<OrganisationFile, "allow" | "deny">,
  ): Promise<Result<unknown>> {
    for (const slug of new Set([...Object.keys(allow), ...Object.keys(deny)])) {
      const role = this.#roles.get(slug);
      assert(role !== undefined, "a judged file names the roles it speaks of");
      const row = { channel_id: channel.id, role_id: role.id, allow: bitsOf(allow[slug] ?? []), deny: bitsOf(deny[slug] ?? []) };
      const put = await this.#putEntry(row);
      if (!put.ok) return put;
    }
    return done;
  }

  async #putEntry(row: AclRow): Promise<Result<unknown>> {
    const { channel_id, role_id, allow, deny } = row;
    const found = this.#entries.get(entryKey(channel_id, role_id));
    if ((found?.allow ?? 0) === allow && (found?.deny ?? 0) === deny) return done;
    if (allow !== 0 || deny !== 0) {
      return this.#changed(await this.#store.channels.setAcl(row, undefined, this.#options.wall_ms));
    }
    await this.#store.channels.removeAcl(channel_id, role_id, this.#options.wall_ms);
    this.#changes += 1;
    return done;
  }

  #changed<T>(result: Result<T>): Result<T> {
    if (result.ok) this.#changes += 1;
    return result;
  }

  #newRow(): { id: string; organisation_id: string; version: number; created_ms: number; changed_ms: number } {
    const { wall_ms } = this.#options;
    return { id: v7(), organisation_id: this.#organisation.id, version: 1, created_ms: wall_ms, changed_ms: wall_ms };
  }

  #update<Changes>(id: string, changes: Changes): { id: string; version: undefined; changed_ms: number; changes: Changes } {
    return { id, version: undefined, changed_ms: this.#options.wall_ms, changes };
  }
}

/** The fields of `wanted` that are said and are not so yet; undefined if there are none. */
function differences<T extends object, K extends keyof T>(
  found: T,
  wanted: { readonly [Field in K]: T[Field] | undefined },
): Partial<Pick<T, K>> | undefined {
  const names = (Object.keys(wanted) as K[]).filter((name) => wanted[name] !== undefined && wanted[name] !== found[name]);
  if (names.length === 0) return undefined;
  return Object.fromEntries(names.map((name) => [name, wanted[name]])) as Partial<Pick<T, K>>;
}

function tooMany(list: "roles" | "channels", index: number, most: number): Result<never> {
  const message = `${list}/${index}: found one more than the organisation may have, expected at most ${most} ${list}`;
  return refuse("limit_reached", message, `/${list}/${index}`);
}

function shortened(title: string): string {
  return [...title].slice(0, label_chars_max).join("");
}

function entryKey(channel_id: string, role_id: string): string {
  return `${channel_id} ${role_id}`;
}

const done: Result<undefined> = accept(undefined);
/** The longest that a radio's display takes. */
const label_chars_max = 12;
