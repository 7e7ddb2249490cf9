import type { ChannelState, Result } from "@talkgroup/schemas";

/** Where it is kept between two runs which channels the player is on: for each server and its operation. */
export interface MembershipStore {
  load(place: RadioPlace): KeptMemberships;
  /** "none" forgets it. Refuses `settings_unwritable` where it counts for this run alone. */
  save(place: RadioPlace, channel_id: string, membership: ChannelState["membership"]): Promise<Result<void>>;
}

/** By channel id. */
export type KeptMemberships = Readonly<Record<string, "joined" | "monitor">>;

export interface RadioPlace {
  readonly url: string;
  readonly operation_id: string;
}

export interface KeptChannelsOptions {
  readonly store: MembershipStore;
  /** The server that the radio is on, and its operation; undefined if it is on none. */
  readonly place: () => RadioPlace | undefined;
  readonly channels: () => readonly Pick<ChannelState, "channel_id" | "membership">[];
  readonly join: (channel_id: string, monitor: boolean) => Promise<Result<unknown>>;
  /** The player wants to be on it: an operation is not to take it away. */
  readonly onWanted: (channel_id: string) => void;
}

/**
 * The channels that the player has joined by hand, as opposed to those a game joins for itself: the player is on them again after the next
 * connect. One that is refused, because it is locked, say, is left out and stays kept.
 */
export class KeptChannels {
  readonly #options: KeptChannelsOptions;

  constructor(options: KeptChannelsOptions) {
    this.#options = options;
  }

  /** The player has joined, monitored or left a channel. */
  async note(channel_id: string, membership: ChannelState["membership"]): Promise<void> {
    const { store, place } = this.#options;
    const here = place();
    if (here !== undefined) await store.save(here, channel_id, membership);
  }

  /** The radio is connected. Resolves when all that are kept and offered are joined, or refused. */
  async rejoin(): Promise<void> {
    const { store, place, channels, join, onWanted } = this.#options;
    const here = place();
    if (here === undefined) return;
    const kept = new Map(Object.entries(store.load(here)));
    const missing = channels().filter(({ channel_id, membership }) => (kept.get(channel_id) ?? membership) !== membership);
    for (const { channel_id } of missing) onWanted(channel_id);
    for (const { channel_id } of missing) {
      // The player may have left it meanwhile, or the server.
      const wanted = isSame(here, place()) ? new Map(Object.entries(store.load(here))).get(channel_id) : undefined;
      if (wanted !== undefined) await join(channel_id, wanted === "monitor");
    }
  }
}

function isSame(here: RadioPlace, there: RadioPlace | undefined): boolean {
  return here.url === there?.url && here.operation_id === there.operation_id;
}
