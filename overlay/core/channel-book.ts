import { labelIn, titleIn } from "@talkgroup/schemas/preset";

import type { KnownChannel, KnownMember } from "./agent-readers.js";
import { channels_max } from "./limits.js";

/** The channels of the server as they stand on this radio, named in the player's language. */
export class ChannelBook {
  readonly #languages: readonly string[];
  #channels = new Map<string, NamedChannel>();

  /** `languages`: BCP 47 tags, best first. */
  constructor(languages: readonly string[]) {
    this.#languages = languages;
  }

  /** All there are now. */
  handleChannels(channels: readonly KnownChannel[]): void {
    this.#channels = new Map(channels.slice(0, channels_max).map((channel) => [channel.channel_id, this.#named(channel)]));
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

  find(channel_id: string): NamedChannel | undefined {
    return this.#channels.get(channel_id);
  }

  /** In the order of the server, without those that only order the tree. */
  *all(): Iterable<NamedChannel> {
    for (const channel of this.#channels.values()) if (channel.group !== true) yield channel;
  }

  #named(channel: KnownChannel): NamedChannel {
    const { members, ...rest } = channel;
    return {
      ...rest,
      label: labelIn(channel, this.#languages),
      title: titleIn(channel, this.#languages),
      members: new Map(members.map((member) => [member.session_id, member])),
    };
  }
}

/** A channel with label and title in the player's language, and those who are on it by their session ids. */
export type NamedChannel = Omit<KnownChannel, "members"> & { readonly members: ReadonlyMap<number, KnownMember> };
