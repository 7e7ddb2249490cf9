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
   * Tells where the player is and looks, and where up to 256 talkers are; talkers left out stay where they were. 10 to 60 times a second is
   * right. It is of this moment alone: while the agent is away it rejects with `agent_closed` at once, and nothing is told later. What a program
   * has told goes with its connection: nobody stays out of earshot of a game that has quit.
   *
   * @throws {TalkgroupError} `invalid_params`, also for a facing of 0, 0, 0.
   */
  set(places: Places, options: CallOptions = {}): Promise<void> {
    return this.#agent.call("position.set", given<PositionSetParams>(places), options, () => {}, this.set);
  }
}

/**
 * Places in the game's world, in metres: x to the right, y up, z towards the viewer. `listener` with the direction it faces, of any length
 * but 0; `talkers` by session; `near_m` 0.1 … 1 000, default 2: as near a voice is as loud as it is; `far_m` 1 … 100 000, default 60:
 * farther it is not heard.
 *
 * @interface
 * @since 0.1.0
 */
export type Places = Loose<PositionSetParams>;
