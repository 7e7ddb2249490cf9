import { accept, type RefusalCode, type Result, refuse, type ServerEntry, type SignIn } from "@talkgroup/schemas";

import type { MonotonicClock } from "../machine/monotonic-clock.js";
import { settledWithin, systemTimer, type Timer } from "../sound/timer.js";
import type { AccountClient, Credentials, NewAccount, PasswordChange } from "./account-client.js";
import type { SecretStore } from "./secret-store.js";
import { SettingsError } from "./settings-error.js";

/**
 * The player's sign-ins: a refresh token of each server in the secret store, and access tokens in memory while they are good.
 *
 * A refresh token is good once. The new one is in the store before anything else is done with the answer; if the store does not take it, it is
 * kept in memory and offered again, and until then nothing is signed in with. What is asked of one server is done one after the other.
 * A token goes only to the server and organisation it came from: if the player's entry names another, it counts as none.
 *
 * Methods reject with `SettingsError` when the secret store does not play along. `register` and `changePassword` do so only before the server
 * is asked: what it has done is done, and is no refusal. A sign-in that the store does not take then is kept in memory as above.
 *
 * A keychain may ask the player for a password, and no look waits for that to the end: it is looked into once for all who want to know, and
 * what is done without its answer is not undone by it.
 */
export class SignIns {
  readonly #secrets: SecretStore;
  readonly #accounts: AccountClient;
  readonly #clock: MonotonicClock;
  readonly #timer: Timer;
  readonly #servers = new Map<string, Kept>();
  /** Somebody has waited for a look in vain, and it goes on. */
  #slow = false;

  /** `timer`: default the process's own. */
  constructor(secrets: SecretStore, accounts: AccountClient, clock: MonotonicClock, timer: Timer = systemTimer) {
    this.#secrets = secrets;
    this.#accounts = accounts;
    this.#clock = clock;
    this.#timer = timer;
  }

  /**
   * True if there is a sign-in to go on with; whether the server still takes it is not asked. Rejects with `SettingsError` where that takes
   * longer than `look_ms_max`, a keychain may be asking the player for a password; while it goes on, other servers are not waited for as long.
   */
  async isSignedIn(server: ServerEntry): Promise<boolean> {
    // Not in turn: nothing else waits for it.
    const looking = this.#look(server, this.#keptOf(server)).then(() =>
      this.#inTurn(server, async (kept) => tokenOf(server, kept) !== undefined),
    );
    if (await this.#within(this.#slow ? look_again_ms_max : look_ms_max, looking)) return looking;
    this.#slow = true;
    const end = (): void => {
      this.#slow = false;
    };
    looking.then(end, end);
    throw notYet();
  }

  /** Signs in anew. The sign-in before, if one is found within `look_ms_max`, is ended on the server where it can be. */
  signIn(server: ServerEntry, credentials: Credentials): Promise<Result<void>> {
    return this.#inTurn(server, async (kept) => {
      await this.#looked(server, kept, look_ms_max);
      const signed_in = await this.#accounts.login(server, credentials);
      if (!signed_in.ok) return signed_in;
      const before = tokenOf(server, kept);
      await this.#keep(server, kept, signed_in.value);
      return this.#endBefore(server, before);
    });
  }

  /** Makes an account and signs in to it, as `signIn` does. */
  register(server: ServerEntry, account: NewAccount): Promise<Result<void>> {
    return this.#inTurn(server, async (kept) => {
      await this.#looked(server, kept, look_ms_max);
      const registered = await this.#accounts.register(server, account);
      if (!registered.ok) return registered;
      const before = tokenOf(server, kept);
      await this.#keep(server, kept, registered.value).catch(ignoreSettingsError);
      return this.#endBefore(server, before);
    });
  }

  /** Changes the password of the account that is signed in, and goes on with the sign-in that begins then. Refuses `unauthenticated` where none is. */
  changePassword(server: ServerEntry, change: PasswordChange): Promise<Result<void>> {
    return this.#inTurn(server, async (kept) => {
      const token = await this.#freshToken(server, kept, undefined);
      if (!token.ok) return token;
      let changed = await this.#accounts.changePassword(server, token.value, change);
      if (!changed.ok && over_for_good.has(changed.refusal.code)) {
        // It looked good, and the server does not take it.
        const other = await this.#freshToken(server, kept, token.value);
        if (!other.ok) return other;
        changed = await this.#accounts.changePassword(server, other.value, change);
      }
      if (!changed.ok) return changed;
      await this.#keep(server, kept, changed.value).catch(ignoreSettingsError);
      return accept(undefined);
    });
  }

  /**
   * Forgets the sign-in here, then on the server; if that cannot be told, the refusal says why, and here it is forgotten all the same. One that
   * is not found within `look_ms_max` is forgotten here alone.
   */
  signOut(server: ServerEntry): Promise<Result<void>> {
    return this.#inTurn(server, async (kept) => {
      await this.#looked(server, kept, look_ms_max);
      const token = tokenOf(server, kept);
      await this.#forget(server, kept);
      return token === undefined ? accept(undefined) : this.#accounts.logout(server, token);
    });
  }

  /** Forgets the sign-in here; the server is told, as by `signOut`, and not waited for. */
  forget(server: ServerEntry): Promise<void> {
    return this.#inTurn(server, async (kept) => {
      await this.#looked(server, kept, look_ms_max);
      const token = tokenOf(server, kept);
      await this.#forget(server, kept);
      if (token !== undefined) void this.#accounts.logout(server, token);
    });
  }

  /**
   * An access token that is good for a minute at least, and is not `refused_token`, which the server has just refused. Calls at the same time
   * share one answer. Refuses what the server refuses, and `unauthenticated` where the player has to sign in again. Rejects with `SettingsError`
   * where the keychain has not answered within `token_look_ms_max`.
   */
  freshToken(server: ServerEntry, refused_token?: string): Promise<Result<string>> {
    const kept = this.#keptOf(server);
    const call = `${realmOf(server)} ${refused_token ?? ""}`;
    if (kept.fresh?.call === call) return kept.fresh.token;
    const token = this.#inTurn(server, () => this.#freshToken(server, kept, refused_token));
    const fresh = { call, token };
    kept.fresh = fresh;
    const over = (): void => {
      if (kept.fresh === fresh) kept.fresh = undefined;
    };
    token.then(over, over);
    return token;
  }

  /**
   * Waits for what is under way, no longer than `close_ms_max`: a refresh token that the server has just exchanged is lost with the process if
   * the new one is not in the store.
   */
  async close(): Promise<void> {
    const turns = [...this.#servers.values()].map(({ turn }) => turn);
    await settledWithin(this.#timer, close_ms_max, Promise.all(turns));
  }

  async #endBefore(server: ServerEntry, before: string | undefined): Promise<Result<void>> {
    if (before !== undefined) await this.#accounts.logout(server, before);
    return accept(undefined);
  }

  async #freshToken(server: ServerEntry, kept: Kept, refused_token: string | undefined): Promise<Result<string>> {
    if (!(await this.#looked(server, kept, token_look_ms_max))) throw notYet();
    const token = tokenOf(server, kept);
    if (token === undefined) return signed_out;
    if (kept.unwritten) await this.#write(server, kept);
    const { access } = kept;
    if (access !== undefined && access.token !== refused_token && access.due_ms > this.#clock()) return accept(access.token);
    const refreshed = await this.#accounts.refresh(server, token);
    if (refreshed.ok) {
      await this.#keep(server, kept, refreshed.value);
      return accept(refreshed.value.access_token);
    }
    if (!over_for_good.has(refreshed.refusal.code)) return refreshed;
    await this.#forget(server, kept);
    return signed_out;
  }

  /** False if the secret store has not answered within `limit_ms`; then it is still looked into. */
  async #looked(server: ServerEntry, kept: Kept, limit_ms: number): Promise<boolean> {
    return kept.read || this.#within(limit_ms, this.#look(server, kept));
  }

  #look(server: ServerEntry, kept: Kept): Promise<void> {
    if (kept.read) return Promise.resolve();
    kept.look ??= this.#read(server, kept).finally(() => {
      kept.look = undefined;
    });
    return kept.look;
  }

  async #read(server: ServerEntry, kept: Kept): Promise<void> {
    const secret = secretOf(await this.#secrets.read(nameOf(server)));
    // The player has signed in or out meanwhile: what was there before counts no more.
    if (kept.read) return;
    kept.secret = secret;
    kept.read = true;
  }

  /** False if `work` is not done after `limit_ms`; rejects as it does. */
  #within(limit_ms: number, work: Promise<unknown>): Promise<boolean> {
    return new Promise((resolve, reject) => {
      const cancel = this.#timer(limit_ms, () => resolve(false));
      work.finally(cancel).then(() => resolve(true), reject);
    });
  }

  async #keep(server: ServerEntry, kept: Kept, { refresh_token, access_token, access_lifetime_s }: SignIn): Promise<void> {
    kept.secret = { realm: realmOf(server), refresh_token };
    kept.read = true;
    kept.unwritten = true;
    const lifetime_ms = access_lifetime_s * 1000;
    // Of a short life at least a half is used.
    const left_ms = Math.min(access_left_ms_min, lifetime_ms / 2);
    kept.access = { token: access_token, due_ms: this.#clock() + lifetime_ms - left_ms };
    await this.#write(server, kept);
  }

  async #write(server: ServerEntry, kept: Kept): Promise<void> {
    await this.#secrets.write(nameOf(server), JSON.stringify(kept.secret));
    kept.unwritten = false;
  }

  async #forget(server: ServerEntry, kept: Kept): Promise<void> {
    await this.#secrets.remove(nameOf(server));
    kept.secret = undefined;
    kept.access = undefined;
    kept.unwritten = false;
    kept.read = true;
  }

  #inTurn<R>(server: ServerEntry, work: (kept: Kept) => Promise<R>): Promise<R> {
    const kept = this.#keptOf(server);
    const done = kept.turn.then(() => work(kept));
    kept.turn = done.catch(() => undefined);
    return done;
  }

  #keptOf({ server_id }: ServerEntry): Kept {
    const kept = this.#servers.get(server_id) ?? { turn: Promise.resolve(), read: false, unwritten: false };
    this.#servers.set(server_id, kept);
    return kept;
  }
}

/** What is known of one server's sign-in in this run. */
interface Kept {
  turn: Promise<unknown>;
  /** The secret store has answered, or what it would say counts no more. */
  read: boolean;
  /** It is being asked, for all who want to know. */
  look?: Promise<void> | undefined;
  secret?: Secret | undefined;
  /** The secret is newer than what the store holds. */
  unwritten: boolean;
  access?: { readonly token: string; readonly due_ms: number } | undefined;
  /** The call that is under way, for those who ask for the same. */
  fresh?: { readonly call: string; readonly token: Promise<Result<string>> } | undefined;
}

interface Secret {
  /** Where the token may go. */
  readonly realm: string;
  readonly refresh_token: string;
}

/** Undefined if the player is not signed in there, or the secret store has not answered. */
function tokenOf(server: ServerEntry, { secret }: Kept): string | undefined {
  return secret?.realm === realmOf(server) ? secret.refresh_token : undefined;
}

function notYet(): SettingsError {
  return new SettingsError("settings_unreadable", "the keychain has not answered yet");
}

function realmOf({ url, organisation }: ServerEntry): string {
  const host = URL.canParse(url) ? new URL(url).host : url;
  return `${host}/${organisation ?? ""}`;
}

function nameOf({ server_id }: ServerEntry): string {
  return `refresh/${server_id}`;
}

/** What was to be kept is in memory, and offered again before it is used. */
function ignoreSettingsError(thrown: unknown): void {
  if (!(thrown instanceof SettingsError)) throw thrown;
}

/** What cannot be understood counts as none. */
function secretOf(text: string | undefined): Secret | undefined {
  try {
    const { realm, refresh_token } = JSON.parse(text ?? "{}") as Readonly<Record<string, unknown>>;
    return typeof realm === "string" && typeof refresh_token === "string" ? { realm, refresh_token } : undefined;
  } catch {
    return undefined;
  }
}

const signed_out = refuse("unauthenticated", "the saved sign-in has expired: sign in again");
/** What a refresh token never recovers from. */
const over_for_good: ReadonlySet<RefusalCode> = new Set<RefusalCode>(["token_invalid", "token_expired", "unauthenticated"]);
/** A program that lists the servers, signs out or removes one waits 5 s. */
const look_ms_max = 3_000;
/** A program that connects waits 15 s. */
const token_look_ms_max = 10_000;
/** Enough for a disk. */
const look_again_ms_max = 50;
/** A server that answers at all has answered by then, and the player who ends the agent is not kept waiting. */
const close_ms_max = 2_000;
/** Enough for a hello that is slow and for a clock that is fast. */
const access_left_ms_min = 60_000;
