import type { StatsReadResult, StatsTraceResult } from "@talkgroup/schemas";

import type { AgentConnection } from "./agent-connection.js";
import type { CallOptions } from "./pending-calls.js";

/**
 * What the agent counts and measures. Scope `stats`.
 *
 * @since 0.1.0
 */
export class Stats {
  readonly #agent: AgentConnection;

  constructor(agent: AgentConnection) {
    this.#agent = agent;
  }

  /**
   * Counters since the session began.
   *
   * @throws {TalkgroupError} Only the codes any call may have.
   */
  read(options: CallOptions = {}): Promise<StatsReadResult> {
    return this.#agent.call("stats.read", {}, options, (result) => result, this.read);
  }

  /**
   * The stage times of the last frames; empty unless the agent was started with --trace.
   *
   * @throws {TalkgroupError} Only the codes any call may have.
   */
  trace(options: CallOptions = {}): Promise<StatsTraceResult> {
    return this.#agent.call("stats.trace", {}, options, (result) => result, this.trace);
  }
}
