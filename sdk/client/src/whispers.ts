import type { AgentConnection } from "./agent-connection.js";
import type { CallOptions } from "./pending-calls.js";

/**
 * Sets of players that one key whispers to. They last as long as this connection, and no longer than the player's session on the server:
 * after a new session has begun, a key on a set is refused `unknown_target` until the set is defined again. Scope `voice.talk`.
 *
 * @since 0.1.0
 */
export class Whispers {
  readonly #agent: AgentConnection;

  constructor(agent: AgentConnection) {
    this.#agent = agent;
  }

  /**
   * Names a set of players to bind a key to; defining it again replaces it, and releases the keys on it. A refused call leaves the set as
   * it was, unless the connection to the server dropped meanwhile: then the set is forgotten. A player who leaves the last channel on which
   * they may be whispered to is silently left out, and hears again on return.
   *
   * @param whisper_id The game's own name for it: 1 … 64 letters, digits, dots, dashes and underscores.
   * @param session_ids 1 … 16 players, by the `session_id` of a channel's `members`: no duplicates, and not the player's own.
   * @throws {TalkgroupError} `unknown_session`, `permission_denied` if the player may not whisper to one of them, `muted` if only a
   * moderator's mute prevents it, `limit_reached` above 64 sets or the server's limit of targets, `invalid_params`, `not_ready` if the set
   * was removed meanwhile, `not_connected`, `agent_closed` while the agent is away, `scope_denied`.
   */
  define(whisper_id: string, session_ids: readonly number[], options: CallOptions = {}): Promise<void> {
    return this.#agent.call("whispers.define", { whisper_id, session_ids }, options, () => {}, this.define);
  }

  /**
   * Forgets a set; keys on it are released, but stay bound to its name.
   *
   * @param whisper_id As it was defined.
   * @throws {TalkgroupError} `unknown_target`, `scope_denied`.
   */
  remove(whisper_id: string, options: CallOptions = {}): Promise<void> {
    return this.#agent.call("whispers.remove", { whisper_id }, options, () => {}, this.remove);
  }
}
