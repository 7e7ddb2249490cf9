import type { AgentConnection } from "./agent-connection.js";
import type { CallOptions } from "./pending-calls.js";

/**
 * Sets of players that one key whispers to. They live as long as this connection, and no longer than the player's session on the server: when
 * that has begun anew, a key on a set is refused `unknown_target` until the set is defined again. Scope `voice.talk`.
 *
 * @since 0.1.0
 */
export class Whispers {
  readonly #agent: AgentConnection;

  constructor(agent: AgentConnection) {
    this.#agent = agent;
  }

  /**
   * Names a set of players, to bind a key to; defining again replaces, and lets go of the keys on it. One that is refused leaves the set as
   * it was, unless the connection to the server dropped meanwhile: then it is forgotten. Who leaves the last channel that the player may
   * whisper on is left out without a word, and hears again when back.
   *
   * @param whisper_id The game's own name for it: 1 … 64 letters, digits, dots, dashes and underscores.
   * @param session_ids 1 … 16 players, by the `session_id` of a channel's `members`: each once, and not the player's own.
   * @throws {TalkgroupError} `unknown_session`, `permission_denied` where the player may not whisper to one of them, `muted` where only a
   * moderator's mute is in the way, `limit_reached` above 64 sets or as many targets as the server takes, `invalid_params`, `not_ready`
   * where the set was removed meanwhile, `not_connected`, `agent_closed` while the agent is away, `scope_denied`.
   */
  define(whisper_id: string, session_ids: readonly number[], options: CallOptions = {}): Promise<void> {
    return this.#agent.call("whispers.define", { whisper_id, session_ids }, options, () => {}, this.define);
  }

  /**
   * Forgets a set; keys on it are let go. They stay bound to its name.
   *
   * @param whisper_id As it was defined.
   * @throws {TalkgroupError} `unknown_target`, `scope_denied`.
   */
  remove(whisper_id: string, options: CallOptions = {}): Promise<void> {
    return this.#agent.call("whispers.remove", { whisper_id }, options, () => {}, this.remove);
  }
}
