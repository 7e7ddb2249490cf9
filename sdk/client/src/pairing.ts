import type { PairingListResult } from "@talkgroup/schemas";

import type { AgentConnection } from "./agent-connection.js";
import type { CallOptions } from "./pending-calls.js";

/**
 * Which programs may do what on this player's radio. For the player's own tools: scope `manage`, which needs the manager's token as
 * `pairing_token` (P-42). The event `pairing` tells when a program asks, or does so no more.
 *
 * @since 0.1
 */
export class Pairing {
  readonly #agent: AgentConnection;

  constructor(agent: AgentConnection) {
    this.#agent = agent;
  }

  /** All programs that were ever allowed anything, and those that ask now. */
  list(options: CallOptions = {}): Promise<PairingListResult> {
    return this.#agent.call("pairing.list", {}, options, (result) => result);
  }

  /** Allows a program that asks these of its scopes; none at all: nothing. Refusals: `not_found` if it asks no more, `invalid_params`. */
  answer(request_id: string, scopes: readonly string[], options: CallOptions = {}): Promise<void> {
    return this.#agent.call("pairing.answer", { request_id, scopes }, options, () => {});
  }

  /** Takes back what a program was allowed; it is disconnected. Refusals: `not_found`. */
  revoke(client_id: string, options: CallOptions = {}): Promise<void> {
    return this.#agent.call("pairing.revoke", { client_id }, options, () => {});
  }
}
