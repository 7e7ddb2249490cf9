import type { ChannelState } from "@talkgroup/schemas";

import type { AgentLink } from "./agent-link.js";
import type { CallOptions } from "./pending-calls.js";

/** The channels of the operation, as they stand on this player's radio. */
export class Channels {
  readonly #link: AgentLink;

  constructor(link: AgentLink) {
    this.#link = link;
  }

  /** All channels, joined or not. */
  list(options: CallOptions = {}): Promise<readonly ChannelState[]> {
    return this.#link.call("channels.list", {}, options, ({ channels }) => channels);
  }

  /** Joins: hears the channel, and can bind keys to it. Refusals: `unknown_channel`, `permission_denied`, `not_connected`. */
  join(channel_id: string, options: CallOptions = {}): Promise<ChannelState> {
    return this.#link.call("channels.join", { channel_id }, options, ({ channel }) => channel);
  }

  /** Listens without being able to talk. Refusals as `join`. */
  monitor(channel_id: string, options: CallOptions = {}): Promise<ChannelState> {
    return this.#link.call("channels.monitor", { channel_id }, options, ({ channel }) => channel);
  }

  /** Leaves; keys on the channel are let go. Refusals: `unknown_channel`, `not_a_member`. */
  leave(channel_id: string, options: CallOptions = {}): Promise<ChannelState> {
    return this.#link.call("channels.leave", { channel_id }, options, ({ channel }) => channel);
  }

  /** Sets volume, ear or mute of a channel; what is left out stays as it is. Refusals: `unknown_channel`. */
  mix(channel_id: string, mix: ChannelMix, options: CallOptions = {}): Promise<ChannelState> {
    return this.#link.call("channels.mix", { channel_id, ...given(mix) }, options, ({ channel }) => channel);
  }
}

/** How loud and in which ear a channel is heard. */
export interface ChannelMix {
  /** −60 … 12 dB. */
  readonly gain_db?: number | undefined;
  /** −1 left ear, 0 both, 1 right ear. */
  readonly pan?: number | undefined;
  readonly muted?: boolean | undefined;
}

function given({ gain_db, pan, muted }: ChannelMix): { gain_db?: number; pan?: number; muted?: boolean } {
  return {
    ...(gain_db === undefined ? {} : { gain_db }),
    ...(pan === undefined ? {} : { pan }),
    ...(muted === undefined ? {} : { muted }),
  };
}
