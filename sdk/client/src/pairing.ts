import type { PairingListResult } from "@talkgroup/schemas";

import type { AgentConnection } from "./agent-connection.js";
import type { CallOptions } from "./pending-calls.js";

/**
 * Which programs may do what on this player's radio. For the player's own tools: scope `manage`, which needs the manager's token as
 * `pairing_token` (P-42). The event `pairing` reports when a program asks, or no longer does.
 *
 * @since 0.1.0
 */
export class Pairing {
  readonly #agent: AgentConnection;

  constructor(agent: AgentConnection) {
    this.#agent = agent;
  }

  /**
   * All programs that were ever allowed anything, and those that are asking now.
   *
   * @throws {TalkgroupError} Only the codes any call may have.
   */
  list(options: CallOptions = {}): Promise<PairingListResult> {
    return this.#agent.call("pairing.list", {}, options, (result) => result, this.list);
  }

  /**
   * Answers a program that asks: allows all of what it asks for, a part of it, or nothing.
   *
   * @param request_id A UUID, from `list` or from the event `pairing`.
   * @param scopes Those of the requested scopes that it gets, at most 16; with an empty list it is refused.
   * @throws {TalkgroupError} `not_found` if it no longer asks, `invalid_params` for a scope it did not ask for, `settings_unwritable` if it
   * could not be saved, and holds only until the agent ends.
   */
  answer(request_id: string, scopes: readonly string[], options: CallOptions = {}): Promise<void> {
    return this.#agent.call("pairing.answer", { request_id, scopes }, options, () => {}, this.answer);
  }

  /**
   * Revokes what a program was allowed, and disconnects it.
   *
   * @param client_id A UUID from `list`.
   * @throws {TalkgroupError} `not_found`; `settings_unwritable` if it could not be saved, and holds only until the agent ends.
   */
  revoke(client_id: string, options: CallOptions = {}): Promise<void> {
    return this.#agent.call("pairing.revoke", { client_id }, options, () => {}, this.revoke);
  }
}
