import type { AgentConnection } from "./agent-connection.js";
import type { CallOptions } from "./pending-calls.js";
import type { Restorable, Wish } from "./restoration.js";

/**
 * Sets of channels that one key talks to at once. They live as long as this connection. Scope `voice.talk`.
 *
 * @since 0.1
 */
export class Simulcast implements Restorable {
  readonly #agent: AgentConnection;
  readonly #kept = new Map<string, readonly string[]>();

  constructor(agent: AgentConnection) {
    this.#agent = agent;
  }

  /**
   * Names a set of 2 … 16 channels, to bind a key to. `simulcast_id` is the game's own name for it; defining again replaces.
   * Refusals: `not_a_member`, `permission_denied`, `limit_reached`, `not_connected`.
   */
  define(simulcast_id: string, channel_ids: readonly string[], options: CallOptions = {}): Promise<void> {
    return this.#agent.call("simulcast.define", { simulcast_id, channel_ids }, options, () => {
      this.#kept.set(simulcast_id, [...channel_ids]);
    });
  }

  /** Forgets a set; keys on it are let go. Refusals: `unknown_simulcast`. */
  remove(simulcast_id: string, options: CallOptions = {}): Promise<void> {
    this.#kept.delete(simulcast_id);
    return this.#agent.call("simulcast.remove", { simulcast_id }, options, () => void this.#kept.delete(simulcast_id));
  }

  wishes(): readonly Wish[] {
    return [...this.#kept].map(([simulcast_id, channel_ids]) => ({
      method: "simulcast.define",
      subject: simulcast_id,
      params: () => ({ simulcast_id, channel_ids }),
    }));
  }
}
