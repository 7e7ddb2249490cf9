import type { ChannelState, ChannelsJoinParams, ChannelsMixParams } from "@talkgroup/schemas";

import type { AgentConnection } from "./agent-connection.js";
import type { SdkMethod } from "./call-site.js";
import { given, type Loose } from "./given.js";
import type { KeptChannels } from "./kept-channels.js";
import type { CallOptions } from "./pending-calls.js";

/**
 * The channels of the operation, as they stand on this player's radio. Reading needs the scope `channels.read`, everything else
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
   * All channels, joined or not, in the player's own order (`arrange`); none while there is no server. The event `channelState` reports
   * each change.
   *
   * @returns At most 4 096 channels.
   * @throws {TalkgroupError} Only the codes any call may have.
   */
  list(options: CallOptions = {}): Promise<readonly ChannelState[]> {
    return this.#agent.call("channels.list", {}, options, ({ channels }) => channels, this.list);
  }

  /**
   * Joins a channel: the player hears it, and keys can be bound to it.
   *
   * @param channel_id One of `list`: 1 … 64 of a-z, 0-9, dot, dash and underscore.
   * @throws {TalkgroupError} `unknown_channel`, `permission_denied`, `wrong_password`, `limit_reached` if the channel is full,
   * `not_connected`, `server_unreachable` if the server does not answer, `rate_limited`, `busy`.
   */
  join(channel_id: string, options: JoinOptions = {}): Promise<ChannelState> {
    return this.#enter("channels.join", channel_id, options, this.join);
  }

  /**
   * Listens to a channel without being able to talk on it.
   *
   * @param channel_id One of `list`: 1 … 64 of a-z, 0-9, dot, dash and underscore.
   * @throws {TalkgroupError} `unknown_channel`, `permission_denied`, `wrong_password`, `limit_reached` if the channel is full,
   * `not_connected`, `server_unreachable` if the server does not answer, `rate_limited`, `busy`.
   */
  monitor(channel_id: string, options: JoinOptions = {}): Promise<ChannelState> {
    return this.#enter("channels.monitor", channel_id, options, this.monitor);
  }

  /**
   * Leaves a channel; keys on it are released.
   *
   * @param channel_id A channel that was joined or is monitored.
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
   * Sets how a channel is heard, and how much audio before and after a key press is also sent on it; what is left out stays as it is. The
   * agent keeps the settings. For the latter a web page or a sandboxed game also needs `voice.talk`.
   *
   * @param channel_id One of `list`; the player need not be on it.
   * @throws {TalkgroupError} `unknown_channel`, `invalid_params`, `scope_denied`.
   */
  mix(channel_id: string, mix: ChannelMix, options: CallOptions = {}): Promise<ChannelState> {
    const params = given<ChannelsMixParams>({ ...mix, channel_id });
    return this.#agent.call("channels.mix", params, options, ({ channel }) => channel, this.mix);
  }

  /**
   * Puts channels in the order in which the player wants them: these first, then all others in the server's order. The agent keeps the
   * order for this server and its operation. The event `channelOrder` reports it.
   *
   * @param channel_ids At most 512, no duplicates; empty: the server's order. A channel that does not exist yet takes its position when it
   * appears.
   * @throws {TalkgroupError} `not_connected`, `invalid_params` if one is named twice; `settings_unwritable` if the order could not be
   * saved, and holds only until the agent ends.
   */
  arrange(channel_ids: readonly string[], options: CallOptions = {}): Promise<void> {
    return this.#agent.call("channels.arrange", { channel_ids }, options, () => {}, this.arrange);
  }

  /**
   * The channels of the player's own order, as given to `arrange`, that exist now. `list` begins with them.
   *
   * @returns At most 512 ids.
   * @throws {TalkgroupError} Only the codes any call may have.
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
    from: SdkMethod,
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
  /** The password of a `locked` channel: 1 … 128 characters. Kept in memory, to join again after the agent was away. */
  readonly password?: string | undefined;
}

/**
 * How a channel is heard: `gain_db` −60 … 12 dB; `pan` −1 left ear, 0 both, 1 right ear; `muted`; `solo`: only channels with solo are
 * heard; `dry`: without its radio effect; `positional`: its talkers are heard from where `position.set` says they are.
 *
 * `pre_roll_ms` 0 … 500 ms of audio before a key press and `release_ms` 0 … 2000 ms after its release are also sent: the player's choice
 * for this channel, which overrides what the operation says, which overrides `microphone.configure`. `unset` names those of the two that
 * are no longer the player's own.
 *
 * @interface
 * @since 0.1.0
 */
export type ChannelMix = Loose<Omit<ChannelsMixParams, "channel_id">>;
