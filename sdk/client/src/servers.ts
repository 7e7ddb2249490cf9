import type {
  ConnectionOpenResult,
  ServerEntry,
  ServersChangePasswordParams,
  ServersListResult,
  ServersRegisterParams,
  ServersSignInParams,
} from "@talkgroup/schemas";

import type { AgentConnection } from "./agent-connection.js";
import { withFingerprint } from "./fingerprint.js";
import { given, type Loose } from "./given.js";
import type { CallOptions } from "./pending-calls.js";
import type { ServerOpener } from "./server-opener.js";

/**
 * The servers the player knows, and the player's accounts there. `connect` needs the scope `connection`; everything else is for the
 * player's own tools: scope `manage`.
 *
 * @since 0.1.0
 */
export class Servers {
  readonly #agent: AgentConnection;
  readonly #opener: ServerOpener;

  constructor(agent: AgentConnection, opener: ServerOpener) {
    this.#agent = agent;
    this.#opener = opener;
  }

  /**
   * All known servers, and the ids of those with a saved sign-in.
   *
   * @throws {TalkgroupError} Only the codes any call may have.
   */
  list(options: CallOptions = {}): Promise<ServersListResult> {
    return this.#agent.call("servers.list", {}, options, (result) => result, this.list);
  }

  /**
   * Adds a server, or changes the one with the same `server_id`. Takes `certificate_sha256` as `server.open` does.
   *
   * @throws {TalkgroupError} `limit_reached`, `invalid_params`, `settings_unwritable`.
   */
  save(server: Loose<ServerEntry>, options: CallOptions = {}): Promise<void> {
    return this.#agent.call(
      "servers.save",
      { server: given<ServerEntry>(withFingerprint(server)) },
      options,
      () => {},
      this.save,
    );
  }

  /**
   * Forgets a server, and its sign-in.
   *
   * @param server_id One of `list`.
   * @throws {TalkgroupError} `unknown_server`, `settings_unwritable`.
   */
  remove(server_id: string, options: CallOptions = {}): Promise<void> {
    return this.#agent.call("servers.remove", { server_id }, options, () => {}, this.remove);
  }

  /**
   * Signs in with the player's account; the sign-in is kept in the system's keychain, or locked away if there is none; the password is not
   * kept. Waits 45 s for the answer if `timeout_ms` is left out: a server may be slow, and is asked more than once.
   *
   * @throws {TalkgroupError} `unknown_server`, `wrong_credentials`, `second_factor_required` (then call again with `code`), `rate_limited`,
   * `server_unreachable`, `certificate_mismatch`, `invalid_params`, `settings_unwritable`.
   */
  signIn(credentials: Credentials, { timeout_ms = account_ms, ...options }: CallOptions = {}): Promise<void> {
    const params = given<ServersSignInParams>(credentials);
    return this.#agent.call("servers.sign_in", params, { ...options, timeout_ms }, () => {}, this.signIn);
  }

  /**
   * Makes an account, with an invitation if the organisation requires one, and signs in to it as `signIn` does. Waits 45 s for the answer
   * if `timeout_ms` is left out: if you give up sooner, you do not know whether the account was made. If it was made but its sign-in could
   * not be saved, `connect` reports it.
   *
   * @throws {TalkgroupError} `unknown_server`, `invite_invalid`, `registration_closed`, `conflict` if somebody already has the name,
   * `invalid_params` (also for a password that is easy to guess), `limit_reached`, `banned`, `rate_limited`, `busy`, `server_unreachable`,
   * `certificate_mismatch`, `settings_unwritable`: then no account was made.
   */
  register(account: NewAccount, { timeout_ms = account_ms, ...options }: CallOptions = {}): Promise<void> {
    const params = given<ServersRegisterParams>(account);
    return this.#agent.call("servers.register", params, { ...options, timeout_ms }, () => {}, this.register);
  }

  /**
   * Changes the password of the account the player is signed in to there, and ends all other sign-ins of the account. A player who has
   * forgotten it signs in with one given by whoever runs the server, and then changes that. Waits 45 s, as `register` does. If the new
   * sign-in could not be saved, `connect` reports it.
   *
   * @throws {TalkgroupError} `unknown_server`, `unauthenticated` if there is no sign-in, `wrong_credentials`, `second_factor_required`
   * (then call again with `code`), `invalid_params`, `rate_limited`, `busy`, `server_unreachable`, `certificate_mismatch`,
   * `settings_unwritable`: then the password has not changed.
   */
  changePassword(change: PasswordChange, { timeout_ms = account_ms, ...options }: CallOptions = {}): Promise<void> {
    const params = given<ServersChangePasswordParams>(change);
    return this.#agent.call("servers.change_password", params, { ...options, timeout_ms }, () => {}, this.changePassword);
  }

  /**
   * Forgets the saved sign-in, here and on the server.
   *
   * @param server_id One of `list`.
   * @throws {TalkgroupError} `unknown_server`, `settings_unwritable`.
   */
  signOut(server_id: string, options: CallOptions = {}): Promise<void> {
    return this.#agent.call("servers.sign_out", { server_id }, options, () => {}, this.signOut);
  }

  /**
   * Connects to a server the player is signed in to; from then on everything is as after `server.open`, until `server.close`. Waits 15 s if
   * `timeout_ms` is left out. If the call ends by its time limit or its signal, the agent leaves the server as soon as it has connected.
   *
   * @param server_id One of `list`.
   * @throws {TalkgroupError} `unknown_server`, `unauthenticated` if there is no sign-in, `settings_unwritable` if the sign-in cannot be
   * read or saved, and the codes of `server.open`.
   */
  connect(server_id: string, options: CallOptions = {}): Promise<ConnectionOpenResult> {
    const params = { server_id };
    const opening = { params, subject: server_id, paramsAgain: () => params };
    return this.#opener.open("servers.connect", opening, options, this.connect);
  }
}

/**
 * A server, and the account to sign in with; `code` is the second factor, six digits or a recovery code, if the account has one.
 *
 * @interface
 * @since 0.1.0
 */
export type Credentials = Loose<ServersSignInParams>;

/**
 * A server, and the account to make there: `password` 10 … 128 characters; `display_name` is what others see, the username if it is left
 * out; `invite_code` if the organisation is open by invitation only.
 *
 * @interface
 * @since 0.1.0
 */
export type NewAccount = Loose<ServersRegisterParams>;

/**
 * The present `password` of the account, and the `new_password`, 10 … 128 characters; `code` is the second factor, six digits or a recovery
 * code, if the account has one. A code already used to sign in cannot be reused.
 *
 * @interface
 * @since 0.1.0
 */
export type PasswordChange = Loose<ServersChangePasswordParams>;

/** The agent waits 10 s for each answer of the server, and asks up to four times: for a token, with it, and both again. */
const account_ms = 45_000;
