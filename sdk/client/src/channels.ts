import type { ChannelState, ChannelsJoinParams, ChannelsMixParams } from "@talkgroup/schemas";

import type { AgentConnection } from "./agent-connection.js";
import type { Entry } from "./call-site.js";
import { given, type Loose } from "./given.js";
import type { KeptChannels } from "./kept-channels.js";
import type { CallOptions } from "./pending-calls.js";

/**
 * The channels of the operation, as they stand on this player's radio. Reading needs the scope `channels.read`, all else
 * `channels.write`.
 *
 * @since 0.1.0
 */
export class Channels {
  readonly #agent: AgentConnection;
  readonly #kept: KeptChannels;

  constructor(agent: AgentConnection, kept: KeptChannels) {
    this.#agent = agent;
    this.#kept = kept;
  }

  /**
   * All channels, joined or not, in the player's own order (`arrange`); none while there is no server. The event `channelState` tells of
   * each that changes.
   *
   * @returns At most 4 096 channels.
   * @throws {TalkgroupError} Only as every call.
   */
  list(options: CallOptions = {}): Promise<readonly ChannelState[]> {
    return this.#agent.call("channels.list", {}, options, ({ channels }) => channels, this.list);
  }

  /**
   * Joins: hears the channel, and can bind keys to it.
   *
   * @param channel_id One of `list`: 1 … 64 of a-z, 0-9, dot, dash and underscore.
   * @throws {TalkgroupError} `unknown_channel`, `permission_denied`, `wrong_password`, `limit_reached` where the channel is full,
   * `not_connected`, `server_unreachable` if the server does not answer, `rate_limited`, `busy`.
   */
  join(channel_id: string, options: JoinOptions = {}): Promise<ChannelState> {
    return this.#enter("channels.join", channel_id, options, this.join);
  }

  /**
   * Listens without being able to talk.
   *
   * @param channel_id One of `list`: 1 … 64 of a-z, 0-9, dot, dash and underscore.
   * @throws {TalkgroupError} `unknown_channel`, `permission_denied`, `wrong_password`, `limit_reached` where the channel is full,
   * `not_connected`, `server_unreachable` if the server does not answer, `rate_limited`, `busy`.
   */
  monitor(channel_id: string, options: JoinOptions = {}): Promise<ChannelState> {
    return this.#enter("channels.monitor", channel_id, options, this.monitor);
  }

  /**
   * Leaves; keys on the channel are let go.
   *
   * @param channel_id One that was joined or is monitored.
   * @throws {TalkgroupError} `unknown_channel`, `not_a_member`, `not_connected`, `server_unreachable`, `rate_limited`.
   */
  leave(channel_id: string, options: CallOptions = {}): Promise<ChannelState> {
    this.#kept.forget(channel_id);
    return this.#agent.call(
      "channels.leave",
      { channel_id },
      options,
      ({ channel }) => {
        this.#kept.forget(channel_id);
        return channel;
      },
      this.leave,
    );
  }

  /**
   * Sets how a channel is heard, and how long around a key is sent on it; what is left out stays as it is. The agent keeps it for the next time.
   *
   * @param channel_id One of `list`; the player need not be on it.
   * @throws {TalkgroupError} `unknown_channel`, `invalid_params`.
   */
  mix(channel_id: string, mix: ChannelMix, options: CallOptions = {}): Promise<ChannelState> {
    const params = given<ChannelsMixParams>({ ...mix, channel_id });
    return this.#agent.call("channels.mix", params, options, ({ channel }) => channel, this.mix);
  }

  /**
   * Puts channels in the order in which the player wants them: these first, then all others as the server has them. The agent keeps it for
   * this server and its operation. The event `channelOrder` tells of it.
   *
   * @param channel_ids At most 512, each once; empty: as the server has them. One that is not there now has its place when it comes.
   * @throws {TalkgroupError} `not_connected`, `invalid_params` for one that is named twice; `settings_unwritable` if it counts only until
   * the agent ends.
   */
  arrange(channel_ids: readonly string[], options: CallOptions = {}): Promise<void> {
    return this.#agent.call("channels.arrange", { channel_ids }, options, () => {}, this.arrange);
  }

  /**
   * The channels that the player has put in an order, as `arrange` was given them, and that are there now. `list` begins with them.
   *
   * @returns At most 512 ids.
   * @throws {TalkgroupError} Only as every call.
   */
  order(options: CallOptions = {}): Promise<readonly string[]> {
    return this.#agent.call(
      "channels.list",
      {},
      options,
      ({ channels, arranged = 0 }) => channels.slice(0, arranged).map(({ channel_id }) => channel_id),
      this.order,
    );
  }

  #enter(
    method: "channels.join" | "channels.monitor",
    channel_id: string,
    options: JoinOptions,
    from: Entry,
  ): Promise<ChannelState> {
    const params = given<ChannelsJoinParams>({ channel_id, password: options.password });
    return this.#agent.call(
      method,
      params,
      options,
      ({ channel }) => {
        this.#kept.keep(method, params);
        return channel;
      },
      from,
    );
  }
}

/**
 * How a channel is entered.
 *
 * @since 0.1.0
 */
export interface JoinOptions extends CallOptions {
  /** Of a channel that is `locked`: 1 … 128 characters. Kept in memory, to join again when the agent was away. */
  readonly password?: string | undefined;
}

/**
 * How a channel is heard: `gain_db` −60 … 12 dB; `pan` −1 left ear, 0 both, 1 right ear; `muted`; `solo`: only channels with solo are heard;
 * `dry`: without its radio effect; `positional`: its talkers are heard from where `position.set` says they are.
 *
 * `pre_roll_ms` 0 … 500 ms before and `release_ms` 0 … 2000 ms after a key are still sent: the player's choice for this channel, which goes before
 * what the operation says of it, and that before `microphone.configure`. `unset` names those of the two that are no longer the player's own.
 *
 * @interface
 * @since 0.1.0
 */
export type ChannelMix = Loose<Omit<ChannelsMixParams, "channel_id">>;
