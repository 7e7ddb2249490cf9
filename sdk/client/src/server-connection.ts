import type { ConnectionOpenParams, ConnectionOpenResult, ConnectionStatusResult } from "@talkgroup/schemas";

import type { AgentConnection } from "./agent-connection.js";
import { CallSite, type SdkMethod } from "./call-site.js";
import { withFingerprint } from "./fingerprint.js";
import { given, type Loose } from "./given.js";
import type { KeptServer } from "./kept-server.js";
import type { CallOptions } from "./pending-calls.js";
import { quiet } from "./quiet.js";
import { callbackFailed } from "./restoration.js";
import type { ServerOpener } from "./server-opener.js";

/**
 * The agent's connection to a server. Other programs of the player share it. `status` needs the scope `channels.read`, the rest
 * `connection`.
 *
 * Once it is open the agent keeps it: if it drops, the state is `reconnecting`, and the agent reconnects automatically until it is `open`
 * again or the player closes it. Meanwhile channels, bindings and held keys stay as they are, others hear the player if datagrams get
 * through, and calls that need the server are refused `not_connected`. The state is `lost` only if the server removes the player, or does
 * not accept them again (for example, because their token has expired); then it can be opened again.
 *
 * @since 0.1.0
 */
export class ServerConnection {
  readonly #agent: AgentConnection;
  readonly #kept: KeptServer;
  readonly #opener: ServerOpener;

  constructor(agent: AgentConnection, kept: KeptServer, opener: ServerOpener) {
    this.#agent = agent;
    this.#kept = kept;
    this.#opener = opener;
  }

  /**
   * Connects to a server and enters an organisation: with a `token`, or as a guest with `join_code`, `name` and perhaps `role`. Waits 15 s
   * if `timeout_ms` is left out: the agent gives up on a server after 10 s. If the call ends by its time limit or its signal, the agent is
   * told to give up too, so that you can try again at once; the next `open` waits until that is done.
   *
   * `already_connected`: the player is already on a server, because the agent keeps it when a game ends or crashes, and other programs
   * share it. Ask `status`. If its `state` is `open` or `reconnecting`, use it: `channels.join` and the rest work as if this game had
   * opened it, though only a game that has opened it opens it again if the agent is restarted. If it is `connecting`, the event
   * `connection` reports the outcome. To enter another server, or to enter as somebody else, first `close`, then open; other programs lose
   * the server too. `status` names the server if it is on the player's own list, but never its address: to be sure where the player is,
   * close and open.
   *
   * @param server Where, and as whom. If the token does not last, give a function: it is called now, and again if the agent was restarted.
   * @throws {TalkgroupError} `already_connected`, `server_unreachable`, `certificate_mismatch`, `unsupported_version`, `invalid_params`;
   * for a guest `wrong_join_code`, `unknown_role`; for a token `token_expired`, `token_invalid`; for either `banned`, `limit_reached`, and
   * with `retry_after_ms` `rate_limited`, `busy`, `store_unavailable`. `callback_failed` if the function throws.
   */
  open(server: ServerOpenOptions | ServerSource, options: CallOptions = {}): Promise<ConnectionOpenResult> {
    if (typeof server !== "function") {
      const copy = { ...server };
      return this.#open(copy, () => copy, options, this.open);
    }
    return quiet(this.#openFrom(server, options, new CallSite(this.open)));
  }

  /**
   * Leaves the server, or stops reconnecting to it; all keys are released.
   *
   * @throws {TalkgroupError} Only the codes any call may have.
   */
  close(options: CallOptions = {}): Promise<void> {
    this.#kept.forget();
    return this.#agent.call("connection.close", {}, options, () => this.#kept.forget(), this.close);
  }

  /**
   * While the state is `reconnecting`: tries now instead of waiting for the next attempt, for a player who knows that the network is back.
   * At most once a second, and not sooner than the server asked for. Does nothing while it is open.
   *
   * @throws {TalkgroupError} `not_connected` if there is nothing to reconnect to.
   */
  retry(options: CallOptions = {}): Promise<void> {
    return this.#agent.call("connection.retry", {}, options, () => {}, this.retry);
  }

  /**
   * The state of the connection, and why if it is not open. The event `connection` reports changes.
   *
   * @throws {TalkgroupError} Only the codes any call may have.
   */
  status(options: CallOptions = {}): Promise<ConnectionStatusResult> {
    return this.#agent.call("connection.status", {}, options, (result) => result, this.status);
  }

  async #openFrom(source: ServerSource, options: CallOptions, at: CallSite): Promise<ConnectionOpenResult> {
    let server: ServerOpenOptions;
    try {
      server = await source();
    } catch (error) {
      throw at.withStack(callbackFailed("connection.open", error));
    }
    return this.#open(server, source, options, at);
  }

  #open(
    server: ServerOpenOptions,
    source: ServerSource,
    options: CallOptions,
    from: CallSite | SdkMethod,
  ): Promise<ConnectionOpenResult> {
    const opening = { params: paramsOf(server), paramsAgain: async () => paramsOf(await source()) };
    return this.#opener.open("connection.open", opening, options, from);
  }
}

/**
 * Where to connect, and as whom. If the game's back end has a game key, it makes a `token` for each player; the token names player and
 * organisation. Without a token, `join_code` and `name` let a guest in; `organisation` says where, on a server that has several.
 * `certificate_sha256` is the fingerprint of the server's certificate, as the server prints it, 64 hex digits, or as openssl does: upper
 * case, colons and spaces are accepted. Without it the certificate must be signed by an authority this machine trusts.
 *
 * @interface
 * @since 0.1.0
 */
export type ServerOpenOptions = Loose<ConnectionOpenParams>;

/**
 * Returns where to connect, with a token that is valid now.
 *
 * @returns Where, and as whom. What it throws, or rejects with, is the `cause` of `callback_failed`.
 * @since 0.1.0
 */
export type ServerSource = () => ServerOpenOptions | Promise<ServerOpenOptions>;

function paramsOf(server: ServerOpenOptions): ConnectionOpenParams {
  return given<ConnectionOpenParams>(withFingerprint(server));
}
