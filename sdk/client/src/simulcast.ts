import type { AgentLink } from "./agent-link.js";
import type { CallOptions } from "./pending-calls.js";

/** Sets of channels that one key talks to at once. */
export class Simulcast {
  readonly #link: AgentLink;

  constructor(link: AgentLink) {
    this.#link = link;
  }

  /**
   * Names a set of 2 … 16 channels, to bind a key to. `simulcast_id` is the game's own name for it; defining again replaces.
   * Refusals: `not_a_member`, `permission_denied`, `limit_reached`.
   */
  define(simulcast_id: string, channel_ids: readonly string[], options: CallOptions = {}): Promise<void> {
    return this.#link.call("simulcast.define", { simulcast_id, channel_ids }, options, () => {});
  }

  /** Forgets a set; keys on it are let go. Refusals: `unknown_simulcast`. */
  remove(simulcast_id: string, options: CallOptions = {}): Promise<void> {
    return this.#link.call("simulcast.remove", { simulcast_id }, options, () => {});
  }
}
