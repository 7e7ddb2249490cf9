import { own_keys, type PttOwner } from "@talkgroup/core";
import { accept, type Result, refuse } from "@talkgroup/schemas";

/** The simulcast sets that local clients have named. A set lives as long as the client that defined it last. */
export class Simulcasts {
  readonly #sets = new Map<string, { readonly channel_ids: readonly string[]; readonly owner: PttOwner }>();

  /** Refuses a set of fewer than two channels, and more than `simulcasts_max` sets: of the player's own keys, and of all others, apart. */
  check(simulcast_id: string, channel_ids: readonly string[], owner: PttOwner): Result<void> {
    if (new Set(channel_ids).size < 2) {
      return refuse("invalid_params", "channel_ids: found one channel, expected two different ones", "/channel_ids");
    }
    const beside = [...this.#sets.values()].filter((set) => (set.owner === own_keys) === (owner === own_keys));
    if (!this.#sets.has(simulcast_id) && beside.length >= simulcasts_max) {
      return refuse("limit_reached", `simulcast_id: found ${simulcasts_max} sets, expected fewer`, "/simulcast_id");
    }
    return accept(undefined);
  }

  define(simulcast_id: string, channel_ids: readonly string[], owner: PttOwner): void {
    this.#sets.set(simulcast_id, { channel_ids, owner });
  }

  remove(simulcast_id: string): void {
    this.#sets.delete(simulcast_id);
  }

  channelsOf(simulcast_id: string): readonly string[] | undefined {
    return this.#sets.get(simulcast_id)?.channel_ids;
  }

  ownedBy(owner: number): readonly string[] {
    return [...this.#sets].filter(([, set]) => set.owner === owner).map(([simulcast_id]) => simulcast_id);
  }

  /** The channels of every set. */
  sets(): readonly (readonly string[])[] {
    return [...this.#sets.values()].map(({ channel_ids }) => channel_ids);
  }
}

/** As many as bindings. */
const simulcasts_max = 64;
