import type { PositionSetParams } from "@talkgroup/schemas";

import type { AgentConnection } from "./agent-connection.js";
import { given, type Loose } from "./given.js";
import type { CallOptions } from "./pending-calls.js";

/**
 * Where voices come from, for channels with `positional`. Scope `channels.write`.
 *
 * @since 0.1.0
 */
export class Position {
  readonly #agent: AgentConnection;

  constructor(agent: AgentConnection) {
    this.#agent = agent;
  }

  /**
   * Sets where the player is and which way they face, and where up to 256 talkers are; talkers left out stay where they were. Call it 10 to
   * 60 times a second. Positions are never sent late: while the agent is away it rejects with `agent_closed` at once. What a program has
   * set is forgotten when its connection closes: nobody stays out of earshot because of a game that has quit.
   *
   * @throws {TalkgroupError} `invalid_params`, also for a facing of 0, 0, 0.
   */
  set(places: Places, options: CallOptions = {}): Promise<void> {
    return this.#agent.call("position.set", given<PositionSetParams>(places), options, () => {}, this.set);
  }
}

/**
 * Places in the game's world, in metres: x to the right, y up, z towards the viewer. `listener` with the direction they face, of any length
 * but 0; `talkers` by session; `near_m` 0.1 … 1 000, default 2: within this distance a voice is at full volume; `far_m` 1 … 100 000,
 * default 60: beyond this distance it is not heard.
 *
 * @interface
 * @since 0.1.0
 */
export type Places = Loose<PositionSetParams>;
