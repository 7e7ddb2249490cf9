import type { AgentConnection } from "./agent-connection.js";
import type { CallOptions } from "./pending-calls.js";
import type { Restorable, Wish } from "./restoration.js";

/**
 * Sets of channels that one key talks to at once. They last as long as this connection. Scope `voice.talk`.
 *
 * @since 0.1.0
 */
export class Simulcast implements Restorable {
  readonly #agent: AgentConnection;
  readonly #kept = new Map<string, readonly string[]>();

  constructor(agent: AgentConnection) {
    this.#agent = agent;
  }

  /**
   * Names a set of channels to bind a key to; defining it again replaces it, and releases the keys on it.
   *
   * @param simulcast_id The game's own name for it: 1 … 64 letters, digits, dots, dashes and underscores, not beginning with `hotkey.`.
   * @param channel_ids 2 … 16 joined channels; at least two different ones.
   * @throws {TalkgroupError} `unknown_channel`, `not_a_member`, `permission_denied`, `limit_reached` above 64 sets, `invalid_params`,
   * `not_connected`, `server_unreachable`, `rate_limited`.
   */
  define(simulcast_id: string, channel_ids: readonly string[], options: CallOptions = {}): Promise<void> {
    // Games use their arrays again: what is defined again later is what was asked for now.
    const params = { simulcast_id, channel_ids: Array.isArray(channel_ids) ? [...channel_ids] : channel_ids };
    return this.#agent.call(
      "simulcast.define",
      params,
      options,
      () => {
        this.#kept.set(simulcast_id, params.channel_ids);
      },
      this.define,
    );
  }

  /**
   * Forgets a set; keys on it are released.
   *
   * @param simulcast_id As it was defined.
   * @throws {TalkgroupError} `unknown_simulcast`.
   */
  remove(simulcast_id: string, options: CallOptions = {}): Promise<void> {
    this.#kept.delete(simulcast_id);
    return this.#agent.call(
      "simulcast.remove",
      { simulcast_id },
      options,
      () => void this.#kept.delete(simulcast_id),
      this.remove,
    );
  }

  /** @internal */
  wishes(): readonly Wish[] {
    return [...this.#kept].map(([simulcast_id, channel_ids]) => ({
      method: "simulcast.define",
      subject: simulcast_id,
      params: () => ({ simulcast_id, channel_ids }),
    }));
  }
}
