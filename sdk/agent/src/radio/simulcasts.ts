import { own_keys, type PttOwner } from "@talkgroup/core/light";
import { accept, type Result, refuse } from "@talkgroup/schemas";

/** The simulcast sets that local clients and operations have named. A set lives as long as the client that defined it last. */
export class Simulcasts {
  readonly #sets = new Map<string, { readonly channel_ids: readonly string[]; readonly owner: PttOwner }>();
  readonly #onChange: () => void;

  /** `onChange`: what `channelsOf` says may be another. */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /**
   * Refuses a set of fewer than two channels, and more than `simulcasts_max` sets: of the player's own keys, of operations, and of all others,
   * apart.
   */
  check(simulcast_id: string, channel_ids: readonly string[], owner: PttOwner): Result<void> {
    if (new Set(channel_ids).size < 2) {
      return refuse("invalid_params", "channel_ids: found one channel, expected two different ones", "/channel_ids");
    }
    const beside = [...this.#sets.values()].filter((set) => kindOf(set.owner) === kindOf(owner));
    if (!this.#sets.has(simulcast_id) && beside.length >= simulcasts_max) {
      return refuse("limit_reached", `simulcast_id: found ${simulcasts_max} sets, expected fewer`, "/simulcast_id");
    }
    return accept(undefined);
  }

  define(simulcast_id: string, channel_ids: readonly string[], owner: PttOwner): void {
    this.#sets.set(simulcast_id, { channel_ids, owner });
    this.#onChange();
  }

  remove(simulcast_id: string): void {
    if (this.#sets.delete(simulcast_id)) this.#onChange();
  }

  channelsOf(simulcast_id: string): readonly string[] | undefined {
    return this.#sets.get(simulcast_id)?.channel_ids;
  }

  /** Undefined: there is no such set. */
  ownerOf(simulcast_id: string): PttOwner | undefined {
    return this.#sets.get(simulcast_id)?.owner;
  }

  ownedBy(owner: number): readonly string[] {
    return [...this.#sets].filter(([, set]) => set.owner === owner).map(([simulcast_id]) => simulcast_id);
  }

  /** The channels of every set. */
  sets(): readonly (readonly string[])[] {
    return [...this.#sets.values()].map(({ channel_ids }) => channel_ids);
  }
}

/** One for the player's keys, one for operations, one for all local clients: those count from 1. */
function kindOf(owner: PttOwner): PttOwner {
  return Math.min(owner, 1);
}

/** Owner of the sets that an operation names. */
export const operation_owner: PttOwner = own_keys - 1;
/** As many as bindings. */
const simulcasts_max = 64;
