import { assert, type Result } from "@talkgroup/schemas";
import { type Access, OpenAccess } from "./access.js";
import { AuditRows } from "./audit-rows.js";
import { BanRows } from "./ban-rows.js";
import { ChannelRows } from "./channel-rows.js";
import type { Database } from "./database.js";
import { readDirectory } from "./directory-rows.js";
import { GameKeyRows } from "./game-key-rows.js";
import { InviteRows } from "./invite-rows.js";
import { OrganisationRows } from "./organisation-rows.js";
import { PresetRows } from "./preset-rows.js";
import { RefreshTokenRows } from "./refresh-token-rows.js";
import type { RefreshTokens } from "./refresh-tokens.js";
import { RoleRows } from "./role-rows.js";
import { isText } from "./row-codec.js";
import { RunningRows } from "./running-rows.js";
import type {
  AuditLog,
  Bans,
  Channels,
  DirectoryRecord,
  GameKeys,
  Invites,
  Organisations,
  Presets,
  Roles,
  RunningPresets,
  Store,
  Users,
} from "./store.js";
import { UserRows } from "./user-rows.js";

/** The store over either database. */
export class KyselyStore implements Store {
  readonly kind: "sqlite" | "postgres";
  readonly organisations: Organisations;
  readonly users: Users;
  readonly roles: Roles;
  readonly channels: Channels;
  readonly presets: Presets;
  readonly running: RunningPresets;
  readonly invites: Invites;
  readonly bans: Bans;
  readonly game_keys: GameKeys;
  readonly refresh_tokens: RefreshTokens;
  readonly audit: AuditLog;
  readonly #access: Access;
  readonly #close: (() => Promise<void>) | undefined;

  /** Closing the store closes the database. */
  static over({ kind, kysely, close }: Database): KyselyStore {
    return new KyselyStore(new OpenAccess(kind, kysely), close);
  }

  private constructor(access: Access, close?: () => Promise<void>) {
    this.kind = access.kind;
    this.organisations = new OrganisationRows(access);
    this.users = new UserRows(access);
    this.roles = new RoleRows(access);
    this.channels = new ChannelRows(access);
    this.presets = new PresetRows(access);
    this.running = new RunningRows(access);
    this.invites = new InviteRows(access);
    this.bans = new BanRows(access);
    this.game_keys = new GameKeyRows(access);
    this.refresh_tokens = new RefreshTokenRows(access);
    this.audit = new AuditRows(access);
    this.#access = access;
    this.#close = close;
  }

  async transact<T>(work: (store: Store) => Promise<Result<T>>): Promise<Result<T>> {
    assert(!this.#access.db.isTransaction, "a transaction has no other within it");
    return this.#access.atomically((access) => work(new KyselyStore(access)));
  }

  async directory(organisation_id: string): Promise<DirectoryRecord | undefined> {
    if (!isText(organisation_id)) return undefined;
    const { db } = this.#access;
    if (db.isTransaction) return readDirectory(db, organisation_id);
    return db
      .transaction()
      .setAccessMode("read only")
      .setIsolationLevel("repeatable read")
      .execute((moment) => readDirectory(moment, organisation_id));
  }

  async generation(): Promise<number> {
    const state = await this.#access.db.selectFrom("store_state").select("generation").executeTakeFirstOrThrow();
    return state.generation;
  }

  async close(): Promise<void> {
    assert(this.#close !== undefined, "a transaction does not close the store");
    await this.#close();
  }
}
