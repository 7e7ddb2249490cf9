import type { ConnectionOpenParams, ConnectionOpenResult, ConnectionStatusResult } from "@talkgroup/schemas";

import type { AgentLink } from "./agent-link.js";
import type { CallOptions } from "./pending-calls.js";

/**
 * The agent's connection to a server. Other programs of the player share it.
 *
 * Once it is open the agent keeps it: when it drops, the state is `reconnecting` until it is `open` again, by itself and for as long as
 * the player does not close it. Meanwhile channels, bindings and held keys stay as they are, others hear the player where datagrams
 * get through, and calls that need the server are refused `not_connected`. Only if the server sends the player away, or will not have
 * it back (its token has expired, say), is the state `lost`; then it can be opened again.
 */
export class ServerConnection {
  readonly #link: AgentLink;

  constructor(link: AgentLink) {
    this.#link = link;
  }

  /**
   * Connects to a server and enters an organisation: with a `token`, or as a guest with `join_code`, `name` and perhaps `role`.
   *
   * Refusals: `already_connected`, `server_unreachable`, `certificate_mismatch`, `unsupported_version`, `invalid_params`; of a guest
   * `wrong_join_code`, `unknown_role`; of a token `token_expired`, `token_invalid`; of either `banned`, `limit_reached`, and, for a while
   * that the message names, `rate_limited`, `busy`, `store_unavailable`.
   */
  open(server: ServerOpenOptions, options: CallOptions = {}): Promise<ConnectionOpenResult> {
    const { certificate_sha256, ...params } = server;
    const pinned = certificate_sha256 === undefined ? params : { ...params, certificate_sha256 };
    return this.#link.call("connection.open", pinned, options, (result) => result);
  }

  /** Leaves the server, or gives up coming back to it; all keys are let go. */
  close(options: CallOptions = {}): Promise<void> {
    return this.#link.call("connection.close", {}, options, () => {});
  }

  /** How the connection stands, and why if it is not open. The event `connection` tells when it changes. */
  status(options: CallOptions = {}): Promise<ConnectionStatusResult> {
    return this.#link.call("connection.status", {}, options, (result) => result);
  }
}

/**
 * Where to connect, and as whom. A game whose back end keeps a game key has it make a `token` for each player; the token names player
 * and organisation. Without one, `join_code` and `name` let a guest in; `organisation` says where, on a server that keeps several.
 */
export interface ServerOpenOptions extends Omit<ConnectionOpenParams, "certificate_sha256"> {
  /**
   * Fingerprint of the server's certificate, as the server prints it: 64 hex digits. Without it the certificate must be signed by an
   * authority this machine trusts.
   */
  readonly certificate_sha256?: string | undefined;
}
