import type { StatsReadResult, StatsTraceResult } from "@talkgroup/schemas";

import type { AgentLink } from "./agent-link.js";
import type { CallOptions } from "./pending-calls.js";

/** What the agent counts and measures. */
export class Stats {
  readonly #link: AgentLink;

  constructor(link: AgentLink) {
    this.#link = link;
  }

  /** Counters since the session began. */
  read(options: CallOptions = {}): Promise<StatsReadResult> {
    return this.#link.call("stats.read", {}, options, (result) => result);
  }

  /** The stage times of the last frames; empty unless the agent was started with --trace. */
  trace(options: CallOptions = {}): Promise<StatsTraceResult> {
    return this.#link.call("stats.trace", {}, options, (result) => result);
  }
}
