import type { TalkersMixParams } from "@talkgroup/schemas";

import type { AgentConnection } from "./agent-connection.js";
import { given, type Loose } from "./given.js";
import type { CallOptions } from "./pending-calls.js";
import type { Restorable, Wish } from "./restoration.js";

/**
 * The other players, individually, by the `session_id` in a channel's `members` and in the event `speaking`. Scope `channels.write`.
 *
 * @since 0.1.0
 */
export class Talkers implements Restorable {
  readonly #agent: AgentConnection;
  readonly #kept = new Map<number, TalkerMix>();

  constructor(agent: AgentConnection) {
    this.#agent = agent;
  }

  /**
   * Sets how one talker is heard, on all channels; what is left out stays as it is. The agent remembers it by the talker's name, and tells it
   * in the `talker_mixes` of a channel's state.
   *
   * @param session_id From `members` or from an event: 1 … 4 294 967 295.
   * @throws {TalkgroupError} `unknown_session` if the talker is on none of the player's channels, `invalid_params`.
   */
  mix(session_id: number, mix: TalkerMix, options: CallOptions = {}): Promise<void> {
    const params = given<TalkersMixParams>({ ...mix, session_id });
    return this.#agent.call("talkers.mix", params, options, () => this.#keep(params), this.mix);
  }

  /**
   * Forgets what is of no use on another server.
   *
   * @internal
   */
  forgetAll(): void {
    this.#kept.clear();
  }

  /** @internal */
  wishes(): readonly Wish[] {
    return [...this.#kept].map(([session_id, mix]) => ({
      method: "talkers.mix",
      subject: String(session_id),
      params: () => given<TalkersMixParams>({ ...mix, session_id }),
    }));
  }

  #keep({ session_id, ...mix }: TalkersMixParams): void {
    const all = { ...this.#kept.get(session_id), ...mix };
    this.#kept.delete(session_id);
    this.#kept.set(session_id, all);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > kept_max && oldest !== undefined) this.#kept.delete(oldest);
  }
}

/**
 * How a talker is heard: `gain_db` −60 … 12 dB; `muted`.
 *
 * @interface
 * @since 0.1.0
 */
export type TalkerMix = Loose<Omit<TalkersMixParams, "session_id">>;

/** As many as the agent keeps. */
const kept_max = 1_024;
