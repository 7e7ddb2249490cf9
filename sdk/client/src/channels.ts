import type { ChannelState, ChannelsMixParams } from "@talkgroup/schemas";

import type { AgentConnection } from "./agent-connection.js";
import { given, type Loose } from "./given.js";
import type { KeptChannels } from "./kept-channels.js";
import type { CallOptions } from "./pending-calls.js";

/**
 * The channels of the operation, as they stand on this player's radio. Reading needs the scope `channels.read`, all else
 * `channels.write`.
 *
 * @since 0.1
 */
export class Channels {
  readonly #agent: AgentConnection;
  readonly #kept: KeptChannels;

  constructor(agent: AgentConnection, kept: KeptChannels) {
    this.#agent = agent;
    this.#kept = kept;
  }

  /** All channels, joined or not; none while there is no server. The event `channelState` tells of each that changes. */
  list(options: CallOptions = {}): Promise<readonly ChannelState[]> {
    return this.#agent.call("channels.list", {}, options, ({ channels }) => channels);
  }

  /** Joins: hears the channel, and can bind keys to it. Refusals: `unknown_channel`, `permission_denied`, `not_connected`. */
  join(channel_id: string, options: CallOptions = {}): Promise<ChannelState> {
    return this.#enter("channels.join", channel_id, options);
  }

  /** Listens without being able to talk. Refusals as `join`. */
  monitor(channel_id: string, options: CallOptions = {}): Promise<ChannelState> {
    return this.#enter("channels.monitor", channel_id, options);
  }

  /** Leaves; keys on the channel are let go. Refusals: `unknown_channel`, `not_a_member`, `not_connected`. */
  leave(channel_id: string, options: CallOptions = {}): Promise<ChannelState> {
    this.#kept.forget(channel_id);
    return this.#agent.call("channels.leave", { channel_id }, options, ({ channel }) => {
      this.#kept.forget(channel_id);
      return channel;
    });
  }

  /**
   * Sets how a channel is heard; what is left out stays as it is. The agent keeps it for the next time. Refusals: `unknown_channel`,
   * `invalid_params`.
   */
  mix(channel_id: string, mix: ChannelMix, options: CallOptions = {}): Promise<ChannelState> {
    const params = given<ChannelsMixParams>({ ...mix, channel_id });
    return this.#agent.call("channels.mix", params, options, ({ channel }) => channel);
  }

  #enter(method: "channels.join" | "channels.monitor", channel_id: string, options: CallOptions): Promise<ChannelState> {
    return this.#agent.call(method, { channel_id }, options, ({ channel }) => {
      this.#kept.keep(channel_id, method);
      return channel;
    });
  }
}

/**
 * How a channel is heard: `gain_db` −60 … 12 dB; `pan` −1 left ear, 0 both, 1 right ear; `muted`; `solo`: only channels with solo are heard;
 * `dry`: without its radio effect; `positional`: its talkers are heard from where `position.set` says they are.
 */
export type ChannelMix = Loose<Omit<ChannelsMixParams, "channel_id">>;
