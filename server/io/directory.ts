import type { ServerLimits } from "../core/limits.js";
import type { OrganisationTable } from "../core/organisation-table.js";
import { CoalescedRead, type Timer } from "./coalesced-read.js";
import { type DirectoryTable, directoryTable } from "./directory-table.js";
import { RunningOperations } from "./running-operation.js";
import type { DirectoryRecord, Organisations, Store } from "./store/store.js";
import { StoreError } from "./store/store-error.js";

export interface DirectoryOptions {
  readonly store: Pick<Store, "directory" | "generation"> & { readonly organisations: Pick<Organisations, "list"> };
  readonly limits: Pick<ServerLimits, "sessions_max">;
  /** Passwords that nets of presets may name: Argon2id in PHC form, by name. Default: none. */
  readonly password_hashes?: ReadonlyMap<string, string>;
  /** A table that is new or was read again. It is in force already when this is called. */
  readonly onTable: (table: OrganisationTable) => void;
  readonly onRemoved: (organisation_id: string) => void;
  /** A preset runs, but not all of it can: `troubles` says what is left out and why. Once for as long as that stays the same. */
  readonly onLeftOut?: (organisation_id: string, troubles: readonly string[]) => void;
  /** Once for each outage. */
  readonly onFailed?: (error: StoreError) => void;
  /** The outage is over, and all tables are as the store has them. */
  readonly onRecovered?: () => void;
  /** Monotonic, ms; default: the process's clock. */
  readonly now?: () => number;
  /** Default: the process's timers. */
  readonly timer?: Timer;
}

/**
 * All organisations as the store has them, in memory: what the server decides by. A table is read again when somebody says it changed,
 * and all are when the store's generation grew. While the store cannot be read the old tables stay in force.
 */
export class Directory {
  readonly #options: DirectoryOptions;
  readonly #now: () => number;
  readonly #timer: Timer;
  readonly #tables = new Map<string, DirectoryTable>();
  readonly #operations: RunningOperations;
  /** What was told of presets that cannot run whole, by organisation. */
  readonly #troubles = new Map<string, string>();
  /** By slug. */
  readonly #organisation_ids = new Map<string, string>();
  /** Whose a row is, by the row's id: channels, roles and users of all tables. */
  readonly #owners = new Map<string, string>();
  readonly #reads = new Map<string, CoalescedRead>();
  /** Organisations whose last read failed. */
  readonly #unread = new Set<string>();
  #generation: number | undefined;
  #store_ms = 0;
  #poll_begun_ms: number | undefined;
  #callOffPoll: (() => void) | undefined;
  /** Undefined while the store is well. */
  #retry_ms: number | undefined;
  #closed = false;

  private constructor(options: DirectoryOptions) {
    const { password_hashes = new Map(), limits } = options;
    this.#options = options;
    this.#operations = new RunningOperations({ password_hashes, sessions_max: limits.sessions_max });
    this.#now = options.now ?? (() => performance.now());
    this.#timer = options.timer ?? processTimer;
  }

  /** Reads everything once; `onTable` is told each table before this resolves. Throws `StoreError`. */
  static async open(options: DirectoryOptions): Promise<Directory> {
    const directory = new Directory(options);
    await directory.#readAll(await directory.#readGeneration(), (organisation_id) => directory.#read(organisation_id));
    directory.#arm();
    return directory;
  }

  table(organisation_id: string): OrganisationTable | undefined {
    return this.#tables.get(organisation_id)?.table;
  }

  bySlug(slug: string): OrganisationTable | undefined {
    const organisation_id = this.#organisation_ids.get(slug);
    return organisation_id === undefined ? undefined : this.table(organisation_id);
  }

  tables(): Iterable<OrganisationTable> {
    return [...this.#tables.values()].map(({ table }) => table);
  }

  /** The channel that a row's id stands for; `channel_id` is its slug. */
  channelOf(uuid: string): { table: OrganisationTable; organisation_id: string; channel_id: string } | undefined {
    const organisation_id = this.#owners.get(uuid);
    const found = organisation_id === undefined ? undefined : this.#tables.get(organisation_id);
    const channel_id = found?.channel_ids.get(uuid);
    if (organisation_id === undefined || found === undefined || channel_id === undefined) return undefined;
    return { table: found.table, organisation_id, channel_id };
  }

  /** The role that a row's id stands for; `role` is its slug. */
  roleOf(uuid: string): { table: OrganisationTable; organisation_id: string; role: string } | undefined {
    const organisation_id = this.#owners.get(uuid);
    const found = organisation_id === undefined ? undefined : this.#tables.get(organisation_id);
    const role = found?.role_slugs.get(uuid);
    if (organisation_id === undefined || found === undefined || role === undefined) return undefined;
    return { table: found.table, organisation_id, role };
  }

  /** The organisation of an account that is not disabled. */
  userOf(user_id: string): { table: OrganisationTable; organisation_id: string } | undefined {
    const organisation_id = this.#owners.get(user_id);
    const table = organisation_id === undefined ? undefined : this.table(organisation_id);
    return organisation_id !== undefined && table?.users.has(user_id) ? { table, organisation_id } : undefined;
  }

  /** The row's id of a channel that has this slug. */
  channelUuid(organisation_id: string, channel_id: string): string | undefined {
    return this.#tables.get(organisation_id)?.channel_uuids.get(channel_id);
  }

  /** The row's id of a role that has this slug. */
  roleUuid(organisation_id: string, role: string): string | undefined {
    return this.#tables.get(organisation_id)?.role_uuids.get(role);
  }

  /**
   * Reads an organisation again, one that is new too. Resolves when a read that began after this call is in force. If the store cannot
   * be read it resolves as well, and the change comes into force when the store is back; it never rejects for the store.
   */
  changed(organisation_id: string): Promise<void> {
    if (this.#closed) return Promise.resolve();
    const read = this.#reads.get(organisation_id) ?? this.#newRead(organisation_id);
    return read.ask();
  }

  /** Takes an organisation out of force at once. */
  removed(organisation_id: string): void {
    this.#reads.get(organisation_id)?.stop();
    this.#reads.delete(organisation_id);
    this.#drop(organisation_id);
  }

  /**
   * `ok`: the store answers, and every table is as the store had it when it was last read. `store_ms`: how long the last poll took, or
   * the one that is under way if that is longer already.
   */
  health(): { ok: boolean; store_ms: number } {
    const waiting_ms = this.#poll_begun_ms === undefined ? 0 : this.#now() - this.#poll_begun_ms;
    return { ok: this.#retry_ms === undefined && waiting_ms < silence_ms_max, store_ms: Math.max(this.#store_ms, waiting_ms) };
  }

  /** Reads nothing more; the tables stay as they are. */
  close(): void {
    this.#closed = true;
    this.#callOffPoll?.();
    for (const read of this.#reads.values()) read.stop();
  }

  #newRead(organisation_id: string): CoalescedRead {
    const read: CoalescedRead = new CoalescedRead({
      read: () => this.#tryRead(organisation_id, () => this.#reads.get(organisation_id) === read),
      gap_ms: read_gap_ms,
      now: this.#now,
      timer: this.#timer,
    });
    this.#reads.set(organisation_id, read);
    return read;
  }

  async #tryRead(organisation_id: string, isWanted: () => boolean): Promise<void> {
    try {
      await this.#read(organisation_id, isWanted);
    } catch (thrown) {
      if (isWanted()) this.#unread.add(organisation_id);
      this.#fail(thrown);
    }
    // Of an organisation that is not there nothing is kept, unless somebody says that it is there now.
    const known = this.#tables.has(organisation_id) || this.#unread.has(organisation_id);
    if (!known && isWanted() && !this.#reads.get(organisation_id)?.asked) this.#reads.delete(organisation_id);
  }

  /** `isWanted` tells after the read whether the organisation was removed while it was under way. */
  async #read(organisation_id: string, isWanted: () => boolean = () => true): Promise<void> {
    const record = await this.#options.store.directory(organisation_id);
    if (this.#closed || !isWanted()) return;
    if (record === undefined) {
      this.#drop(organisation_id);
      return;
    }
    this.#unread.delete(organisation_id);
    const old = this.#tables.get(organisation_id);
    if (old !== undefined) this.#forget(old);
    const fresh = this.#compile(record);
    this.#tables.set(organisation_id, fresh);
    this.#organisation_ids.set(fresh.table.slug, organisation_id);
    for (const uuid of uuidsOf(fresh)) this.#owners.set(uuid, organisation_id);
    this.#options.onTable(fresh.table);
  }

  #compile(record: DirectoryRecord): DirectoryTable {
    const { running, organisation } = record;
    if (running === undefined) this.#operations.forget(organisation.id);
    const operation = running === undefined ? undefined : this.#operations.of(organisation.id, running);
    const fresh = directoryTable(record, this.#options.limits, operation?.table);
    const taken = fresh.left_out.map((net) => `net "${net}": a channel of the organisation's own is called that`);
    this.#report(organisation.id, [...(operation?.troubles ?? []), ...taken]);
    return fresh;
  }

  #report(organisation_id: string, troubles: readonly string[]): void {
    const said = troubles.join("\n");
    const before = this.#troubles.get(organisation_id) ?? "";
    if (said === before) return;
    this.#troubles.delete(organisation_id);
    if (said === "") return;
    this.#troubles.set(organisation_id, said);
    this.#options.onLeftOut?.(organisation_id, troubles);
  }

  #drop(organisation_id: string): void {
    this.#unread.delete(organisation_id);
    this.#operations.forget(organisation_id);
    this.#troubles.delete(organisation_id);
    const old = this.#tables.get(organisation_id);
    if (old === undefined) return;
    this.#tables.delete(organisation_id);
    this.#forget(old);
    this.#options.onRemoved(organisation_id);
  }

  /** A row or a slug that another organisation has by now (after a restore) stays that one's. */
  #forget(old: DirectoryTable): void {
    const { organisation_id, slug } = old.table;
    if (this.#organisation_ids.get(slug) === organisation_id) this.#organisation_ids.delete(slug);
    for (const uuid of uuidsOf(old)) {
      if (this.#owners.get(uuid) === organisation_id) this.#owners.delete(uuid);
    }
  }

  async #poll(): Promise<void> {
    this.#poll_begun_ms = this.#now();
    const retry_ms = this.#retry_ms === undefined ? retry_ms_min : Math.min(2 * this.#retry_ms, retry_ms_max);
    try {
      const generation = await this.#readGeneration();
      if (generation !== this.#generation) await this.#readAll(generation, (organisation_id) => this.changed(organisation_id));
      for (const organisation_id of [...this.#unread]) await this.changed(organisation_id);
      if (this.#unread.size === 0) this.#recover();
      else this.#retry_ms = retry_ms;
    } catch (thrown) {
      this.#fail(thrown);
      this.#retry_ms = retry_ms;
    }
    this.#poll_begun_ms = undefined;
    this.#arm();
  }

  async #readGeneration(): Promise<number> {
    const begun_ms = this.#now();
    const generation = await this.#options.store.generation();
    this.#store_ms = this.#now() - begun_ms;
    return generation;
  }

  /** The generation was read before anything else: if it grows meanwhile, the next poll reads all again. */
  async #readAll(generation: number, read: (organisation_id: string) => Promise<void>): Promise<void> {
    const gone = new Set(this.#tables.keys());
    let after: string | undefined;
    do {
      const page = await this.#options.store.organisations.list({ after, limit: page_limit });
      for (const { id } of page) {
        gone.delete(id);
        await read(id);
      }
      after = page.length < page_limit ? undefined : page.at(-1)?.id;
    } while (after !== undefined);
    for (const organisation_id of gone) this.removed(organisation_id);
    this.#generation = generation;
  }

  #fail(thrown: unknown): void {
    if (!(thrown instanceof StoreError)) throw thrown;
    if (this.#closed || this.#retry_ms !== undefined) return;
    this.#retry_ms = retry_ms_min;
    this.#options.onFailed?.(thrown);
    // A poll that is under way arms the next one itself.
    if (this.#poll_begun_ms === undefined) this.#arm();
  }

  #recover(): void {
    if (this.#retry_ms === undefined) return;
    this.#retry_ms = undefined;
    this.#options.onRecovered?.();
  }

  #arm(): void {
    this.#callOffPoll?.();
    if (this.#closed) return;
    this.#callOffPoll = this.#timer(this.#retry_ms ?? poll_interval_ms, () => void this.#poll());
  }
}

function* uuidsOf({ channel_ids, role_slugs, table }: DirectoryTable): Iterable<string> {
  yield* channel_ids.keys();
  yield* role_slugs.keys();
  yield* table.users.keys();
}

function processTimer(delay_ms: number, run: () => void): () => void {
  const timeout = setTimeout(run, delay_ms);
  return () => clearTimeout(timeout);
}

/** Under a stream of changes the store is read at most 200 times a second for one organisation, and each change still counts at once. */
const read_gap_ms = 5;
const poll_interval_ms = 1_000;
const retry_ms_min = 250;
const retry_ms_max = 5_000;
/** A store that takes so long to answer one question is as good as gone. */
const silence_ms_max = 5_000;
/** The most the store gives at once. */
const page_limit = 200;
