import { labelIn, titleIn } from "@talkgroup/schemas/preset";

import type { KnownChannel, KnownMember } from "./agent-readers.js";
import { channels_max } from "./limits.js";

/** The channels of the server as they stand on this radio, named in the player's language. */
export class ChannelBook {
  readonly #languages: readonly string[];
  #channels = new Map<string, NamedChannel>();
  /** Where the player wants a channel: 0 is the first. */
  #places: ReadonlyMap<string, number> = new Map();

  /** `languages`: BCP 47 tags, best first. */
  constructor(languages: readonly string[]) {
    this.#languages = languages;
  }

  /** All there are now. `arranged`: how many of the first are where the player wants them. */
  handleChannels(channels: readonly KnownChannel[], arranged: number): void {
    if (arranged > 0) this.arrange(channels.slice(0, arranged).map(({ channel_id }) => channel_id));
    this.#channels = new Map(channels.slice(0, channels_max).map((channel) => [channel.channel_id, this.#named(channel)]));
  }

  /** The player wants these first, in this order. */
  arrange(channel_ids: readonly string[]): void {
    this.#places = new Map(channel_ids.map((channel_id, index) => [channel_id, index]));
  }

  /** One has changed. Gives back what it was before; a new one is the last. */
  handleChannel(channel: KnownChannel): NamedChannel | undefined {
    const before = this.#channels.get(channel.channel_id);
    if (before !== undefined || this.#channels.size < channels_max) {
      this.#channels.set(channel.channel_id, this.#named(channel));
    }
    return before;
  }

  /** It is not offered any more. Gives back what it was. */
  handleGone(channel_id: string): NamedChannel | undefined {
    const before = this.#channels.get(channel_id);
    this.#channels.delete(channel_id);
    return before;
  }

  clear(): void {
    this.#channels.clear();
  }

  /** Where the player wants a channel: 0 is the first; undefined: nowhere in particular. */
  placeOf(channel_id: string): number | undefined {
    return this.#places.get(channel_id);
  }

  find(channel_id: string): NamedChannel | undefined {
    return this.#channels.get(channel_id);
  }

  /** In the order of the server, without those that only order the tree. */
  *all(): Iterable<NamedChannel> {
    for (const channel of this.#channels.values()) if (channel.group !== true) yield channel;
  }

  #named(channel: KnownChannel): NamedChannel {
    const { members, talker_mixes = [], ...rest } = channel;
    return {
      ...rest,
      label: labelIn(channel, this.#languages),
      title: titleIn(channel, this.#languages),
      members: new Map(members.map((member) => [member.session_id, member])),
      muted_talkers: new Set(talker_mixes.flatMap(({ session_id, muted }) => (muted ? session_id : []))),
    };
  }
}

/** A channel with label and title in the player's language, and those who are on it by their session ids. */
export type NamedChannel = Omit<KnownChannel, "members" | "talker_mixes"> & {
  readonly members: ReadonlyMap<number, KnownMember>;
  /** Those whom the player has silenced. */
  readonly muted_talkers: ReadonlySet<number>;
};
