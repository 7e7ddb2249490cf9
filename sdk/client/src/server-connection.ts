import type { ConnectionOpenParams, ConnectionOpenResult, ConnectionStatusResult } from "@talkgroup/schemas";

import type { AgentLink } from "./agent-link.js";
import type { CallOptions } from "./pending-calls.js";

/** The agent's connection to a server. Other programs of the player share it. */
export class ServerConnection {
  readonly #link: AgentLink;

  constructor(link: AgentLink) {
    this.#link = link;
  }

  /**
   * Connects to a server and enters its operation. Refusals: `already_connected`, `server_unreachable`, `certificate_mismatch`,
   * `wrong_join_code`, `unknown_role`, `limit_reached`.
   */
  open(server: ServerOpenOptions, options: CallOptions = {}): Promise<ConnectionOpenResult> {
    const { certificate_sha256, ...params } = server;
    const pinned = certificate_sha256 === undefined ? params : { ...params, certificate_sha256 };
    return this.#link.call("connection.open", pinned, options, (result) => result);
  }

  /** Leaves the server; all keys are let go. */
  close(options: CallOptions = {}): Promise<void> {
    return this.#link.call("connection.close", {}, options, () => {});
  }

  /** How the connection stands. The event `connection` tells when it changes. */
  status(options: CallOptions = {}): Promise<ConnectionStatusResult> {
    return this.#link.call("connection.status", {}, options, (result) => result);
  }
}

/** Where to connect, and as whom. */
export interface ServerOpenOptions extends Omit<ConnectionOpenParams, "certificate_sha256"> {
  /**
   * Fingerprint of the server's certificate, as the server prints it: 64 hex digits. Without it the certificate must be signed by an
   * authority this machine trusts.
   */
  readonly certificate_sha256?: string | undefined;
}
