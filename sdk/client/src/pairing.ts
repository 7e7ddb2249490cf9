import type { PairingListResult } from "@talkgroup/schemas";

import type { AgentConnection } from "./agent-connection.js";
import type { CallOptions } from "./pending-calls.js";

/**
 * Which programs may do what on this player's radio. For the player's own tools: scope `manage`, which needs the manager's token as
 * `pairing_token` (P-42). The event `pairing` tells when a program asks, or does so no more.
 *
 * @since 0.1.0
 */
export class Pairing {
  readonly #agent: AgentConnection;

  constructor(agent: AgentConnection) {
    this.#agent = agent;
  }

  /**
   * All programs that were ever allowed anything, and those that ask now.
   *
   * @throws {TalkgroupError} Only as every call.
   */
  list(options: CallOptions = {}): Promise<PairingListResult> {
    return this.#agent.call("pairing.list", {}, options, (result) => result, this.list);
  }

  /**
   * Allows a program that asks all or a part of what it asks for, or nothing.
   *
   * @param request_id A UUID: of `list`, or of the event `pairing`.
   * @param scopes Those of its scopes that it gets, at most 16; an empty list sends it away.
   * @throws {TalkgroupError} `not_found` if it asks no more, `invalid_params` for a scope it did not ask for, `settings_unwritable` if it
   * counts only until the agent ends.
   */
  answer(request_id: string, scopes: readonly string[], options: CallOptions = {}): Promise<void> {
    return this.#agent.call("pairing.answer", { request_id, scopes }, options, () => {}, this.answer);
  }

  /**
   * Takes back what a program was allowed; it is disconnected.
   *
   * @param client_id A UUID: of `list`.
   * @throws {TalkgroupError} `not_found`; `settings_unwritable` if it counts only until the agent ends.
   */
  revoke(client_id: string, options: CallOptions = {}): Promise<void> {
    return this.#agent.call("pairing.revoke", { client_id }, options, () => {}, this.revoke);
  }
}
