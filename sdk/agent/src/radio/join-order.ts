import type { ChannelState } from "@talkgroup/schemas";

/** In which order the player's channels were joined: an operation joins them by the slots of its stack. */
export class JoinOrder {
  readonly #channel_ids = new Set<string>();

  /** One that the player is not on is asked for. Of more than `joins_max` the one that was joined first is forgotten. */
  note(channel_id: string): void {
    this.#channel_ids.delete(channel_id);
    this.#channel_ids.add(channel_id);
    const [oldest] = this.#channel_ids;
    if (this.#channel_ids.size > joins_max && oldest !== undefined) this.#channel_ids.delete(oldest);
  }

  /** Of all channels, the first joined that the player may speak on; those that the server put the player on come last. */
  firstToSpeakOn(channels: readonly ChannelState[]): string | undefined {
    const open = new Set<string>();
    for (const { channel_id, membership, may_speak } of channels) {
      if (membership === "joined" && may_speak) open.add(channel_id);
    }
    for (const channel_id of this.#channel_ids) if (open.has(channel_id)) return channel_id;
    const [first] = open;
    return first;
  }
}

/** More than any radio holds. */
const joins_max = 4096;
