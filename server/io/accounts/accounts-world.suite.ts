import type { Refusal, Result } from "@talkgroup/schemas";
import { TOTP } from "otpauth";
import { v7 } from "uuid";
import { default_limits, type ServerLimits } from "../../core/limits.js";
import { Directory } from "../directory.js";
import { openStore } from "../store/open-store.js";
import type { BanRow, InviteRow, OrganisationRecord, RoleRow, Store, UserRow } from "../store/store.js";
import { StoreError } from "../store/store-error.js";
import { usernameKey } from "./account-name.js";
import { Accounts } from "./accounts.js";
import type { AccountsParts } from "./accounts-parts.js";
import { AttemptLimits } from "./attempt-limits.js";
import type { Clock } from "./clock.js";
import { CommunityAdmission } from "./community-admission.js";
import type { PasswordHasher, PasswordVerdict } from "./hasher.js";
import { KeyFile } from "./key-file.js";
import { createOrganisation } from "./new-organisation.js";
import { codeHash, newCode } from "./secret-code.js";
import type { SignIn } from "./token-family.js";
import { TokenSigner } from "./token-signer.js";

export const good_password = "correct horse battery";
export const here = "192.0.2.7";

/** Accounts over a real store and a real directory, on virtual time and with hashes that cost nothing. */
export class AccountsWorld implements AccountsParts {
  readonly clock: VirtualClock = new VirtualClock();
  readonly hasher: CountingHasher = new CountingHasher();
  readonly store: Store;
  readonly directory: Directory;
  readonly limits: ServerLimits;
  readonly keys: KeyFile;
  readonly signer: TokenSigner;
  readonly attempts: AttemptLimits;
  readonly accounts: Accounts;
  readonly admission: CommunityAdmission;

  static async open(limits: Partial<ServerLimits> = {}, url = "sqlite::memory:"): Promise<AccountsWorld> {
    return AccountsWorld.over(await openStore({ url }), limits);
  }

  /** Closes the store when it is closed. */
  static async over(store: Store, limits: Partial<ServerLimits> = {}): Promise<AccountsWorld> {
    const directory = await Directory.open({
      store,
      limits: default_limits,
      onTable: () => {},
      onRemoved: () => {},
      timer: atOnceOrNever,
    });
    return new AccountsWorld(store, directory, { ...default_limits, ...limits });
  }

  private constructor(store: Store, directory: Directory, limits: ServerLimits) {
    this.store = store;
    this.directory = directory;
    this.limits = limits;
    this.keys = KeyFile.inMemory(this.clock.wall_ms());
    this.signer = new TokenSigner(this.keys, this.clock);
    this.attempts = new AttemptLimits(limits, this.clock);
    this.accounts = new Accounts(this);
    this.admission = new CommunityAdmission(this);
  }

  async close(): Promise<void> {
    this.directory.close();
    await this.store.close();
  }

  async organisation(slug: string, registration: OrganisationRecord["registration"] = "open"): Promise<OrganisationRecord> {
    const wall_ms = this.clock.wall_ms();
    const terms = { actor_kind: "system", wall_ms, organisations_max: this.limits.organisations_max } as const;
    const { organisation } = accepted(await createOrganisation(this.store, { slug, title: slug, registration }, terms));
    await this.directory.changed(organisation.id);
    return organisation;
  }

  async user(organisation_id: string, username: string, more: Partial<UserRow> = {}): Promise<UserRow> {
    const wall_ms = this.clock.wall_ms();
    const row: UserRow = {
      id: v7(),
      organisation_id,
      username,
      username_key: usernameKey(username),
      display_name: username,
      password_hash: this.hasher.hashOf(good_password),
      owner: false,
      operator: false,
      disabled: false,
      totp_sealed: undefined,
      totp_active: false,
      totp_step: 0,
      recovery_hashes: [],
      signed_in_ms: undefined,
      tokens_valid_from_ms: 0,
      kept_family_id: undefined,
      version: 1,
      created_ms: wall_ms,
      changed_ms: wall_ms,
      ...more,
    };
    accepted(await this.store.users.create(row));
    await this.directory.changed(organisation_id);
    return row;
  }

  async role(organisation_id: string, slug: string): Promise<RoleRow> {
    const wall_ms = this.clock.wall_ms();
    const made = { version: 1, created_ms: wall_ms, changed_ms: wall_ms };
    const row: RoleRow = { ...made, id: v7(), organisation_id, slug, title: slug, position: 0, built_in: false };
    accepted(await this.store.roles.create(row));
    await this.directory.changed(organisation_id);
    return row;
  }

  /** Returns the code. */
  async invite(organisation_id: string, kind: InviteRow["kind"], more: Partial<InviteRow> = {}): Promise<string> {
    const code = newCode();
    const row: InviteRow = {
      id: v7(),
      organisation_id,
      kind,
      code_hash: codeHash(code),
      operator: false,
      role_ids: [],
      uses: 0,
      uses_max: undefined,
      expires_ms: undefined,
      created_ms: this.clock.wall_ms(),
      note: "",
      ...more,
    };
    accepted(await this.store.invites.create(row));
    return code;
  }

  async ban(organisation_id: string, kind: BanRow["kind"], subject: string, expires_ms?: number): Promise<void> {
    const row = { id: v7(), organisation_id, kind, subject, reason: "", expires_ms, author_id: undefined };
    accepted(await this.store.bans.create({ ...row, created_ms: this.clock.wall_ms() }));
  }

  async login(organisation: string, username: string, second_factor_code?: string): Promise<SignIn> {
    const params = { organisation, username, password: good_password };
    const coded = second_factor_code === undefined ? params : { ...params, second_factor_code };
    return accepted(await this.accounts.login(coded, here));
  }

  /** Begins and finishes a second factor. */
  async secondFactor(user_id: string): Promise<{ secret: string; recovery_codes: readonly string[] }> {
    const { secret } = accepted(await this.accounts.mfaSetup(user_id, { password: good_password }, here));
    const second_factor_code = this.codeOf(secret);
    const { recovery_codes } = accepted(await this.accounts.mfaVerify(user_id, { second_factor_code }, here));
    return { secret, recovery_codes };
  }

  /** What the authenticator shows, so many steps from now. */
  codeOf(secret: string, steps = 0): string {
    return new TOTP({ secret }).generate({ timestamp: this.clock.wall_ms() + steps * 30_000 });
  }

  async userRow(user_id: string): Promise<UserRow> {
    const row = await this.store.users.find(user_id);
    if (row === undefined) throw new Error("no such user");
    return row;
  }

  /** Actions in the audit log of an organisation, oldest first. */
  async audited(organisation_id: string): Promise<string[]> {
    const rows = await this.store.audit.list(organisation_id, { after: undefined, limit: 200 });
    return rows.map(({ action }) => action).reverse();
  }
}

class VirtualClock implements Clock {
  #ms = 1_800_000_000_000;

  now_ms(): number {
    return this.#ms - 1_700_000_000_000;
  }

  wall_ms(): number {
    return this.#ms;
  }

  advance(ms: number): void {
    this.#ms += ms;
  }
}

/** Counts what real hashes would cost. Its hashes show the password, so they are to be found nowhere but in the store. */
class CountingHasher implements PasswordHasher {
  /** Hashes since the last `takeCount`. */
  #count = 0;
  busy = false;

  takeCount(): number {
    const count = this.#count;
    this.#count = 0;
    return count;
  }

  hashOf(password: string, parameters = "new"): string {
    return `${parameters}:${password}`;
  }

  async hash(password: string): Promise<Result<string>> {
    return this.#answer(this.hashOf(password));
  }

  async verify(phc: string, password: string): Promise<Result<PasswordVerdict>> {
    const stale = phc === this.hashOf(password, "old");
    const right = stale || phc === this.hashOf(password);
    return this.#answer({ right, needs_rehash: stale });
  }

  async verifyNothing(): Promise<Result<PasswordVerdict>> {
    return this.#answer({ right: false, needs_rehash: false });
  }

  #answer<T>(value: T): Result<T> {
    if (this.busy) return { ok: false, refusal: { code: "busy", message: "busy", retry_after_ms: 1 } };
    this.#count += 1;
    return { ok: true, value };
  }
}

/** The same store, as if its database were gone. */
export function brokenStore(store: Store): Store {
  const fail = (): Promise<never> => Promise.reject(new StoreError("store_unavailable", "planted"));
  const broken = (part: object): object => new Proxy(part, { get: () => fail });
  const parts = Object.entries(store).map(([name, part]) => [name, typeof part === "object" ? broken(part) : part]);
  return { ...Object.fromEntries(parts), transact: fail, directory: fail, generation: fail, close: () => store.close() };
}

/** The same store, but within transactions `part` answers `find` by what it was before another writer came, so many times. */
export function racedStore(store: Store, part: "users" | "refresh_tokens", stale: object, times = 1): Store {
  let left = times;
  const raced = (inner: Store): Store => {
    const find = async (key: string): Promise<unknown> => {
      const found = await (part === "users" ? inner.users.find(key) : inner.refresh_tokens.findByHash(key));
      left -= 1;
      return left >= 0 ? { ...found, ...stale } : found;
    };
    const names = ["find", "findByHash"];
    const rows = new Proxy(inner[part], {
      get: (target, name) => (names.includes(String(name)) ? find : Reflect.get(target, name).bind(target)),
    });
    return { ...inner, [part]: rows };
  };
  const parts = { ...store };
  return {
    ...parts,
    transact: (work: Parameters<Store["transact"]>[0]) => store.transact((inner) => work(raced(inner))),
  } as Store;
}

export function accepted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.refusal.code}: ${result.refusal.message}`);
  return result.value;
}

export function refusalOf(result: Result<unknown>): Refusal {
  if (result.ok) throw new Error("was accepted");
  return result.refusal;
}

/** The directory's short pauses are over at once; its polls never come. */
function atOnceOrNever(delay_ms: number, run: () => void): () => void {
  if (delay_ms < 100) setImmediate(run);
  return () => {};
}
