import { isDeepStrictEqual } from "node:util";
import { accept, type ChannelState, type ChannelsListResult, type IpcEvents, type Result, refuse } from "@talkgroup/schemas";

/** Where a player's orders of channels are kept between two runs: for each server and its operation. */
export interface OrderStore {
  load(url: string, operation_id: string): readonly string[];
  /** Refuses `settings_unwritable` where it counts for this run alone. */
  save(url: string, operation_id: string, channel_ids: readonly string[]): Promise<Result<void>>;
}

export interface ChannelOrderOptions {
  readonly store: OrderStore;
  /** The server that the radio is on, and its operation; undefined if it is on none. */
  readonly place: () => OrderPlace | undefined;
  readonly broadcast: (event: "channelOrder", params: IpcEvents["channelOrder"]) => void;
}

export interface OrderPlace {
  readonly url: string;
  readonly operation_id: string;
}

/** Channels as the player wants to see them: some first, all others as the server has them. */
export class ChannelOrder {
  readonly #options: ChannelOrderOptions;
  /** What clients were told of last, or would have read. */
  #told: { readonly place: OrderPlace; readonly channel_ids: readonly string[] } | undefined;

  constructor(options: ChannelOrderOptions) {
    this.#options = options;
  }

  /** The channels in that order, and how many of the first are there because of it, if any are. */
  arranged(channels: readonly ChannelState[]): ChannelsListResult {
    const wanted = this.#note();
    if (wanted.length === 0) return { channels };
    const by_id = new Map(channels.map((channel) => [channel.channel_id, channel]));
    const first: ChannelState[] = [];
    for (const channel_id of wanted) {
      const channel = by_id.get(channel_id);
      if (channel !== undefined && by_id.delete(channel_id)) first.push(channel);
    }
    return first.length === 0 ? { channels } : { channels: [...first, ...by_id.values()], arranged: first.length };
  }

  /**
   * These first from now on. Refuses `not_connected`, `invalid_params` for one that is named twice; `settings_unwritable` where it counts for
   * this run alone.
   */
  async arrange(channel_ids: readonly string[]): Promise<Result<Readonly<Record<string, never>>>> {
    const place = this.#options.place();
    if (place === undefined) return refuse("not_connected", "connection: found none, expected one to a server");
    const twice = channel_ids.findIndex((channel_id, index) => channel_ids.indexOf(channel_id) < index);
    if (twice >= 0) {
      return refuse(
        "invalid_params",
        `channel_ids: found ${channel_ids[twice]} a second time, expected each once`,
        "/channel_ids",
      );
    }
    this.#note();
    const kept = this.#options.store.save(place.url, place.operation_id, channel_ids);
    this.handleReloaded();
    const saved = await kept;
    return saved.ok ? accept({}) : saved;
  }

  /** What is kept was changed, by hand maybe: whoever shows channels is told if these are meant. */
  handleReloaded(): void {
    const before = this.#told;
    const channel_ids = this.#note();
    if (this.#told === undefined || !isDeepStrictEqual(before?.place, this.#told.place)) return;
    if (!isDeepStrictEqual(before?.channel_ids, channel_ids)) this.#options.broadcast("channelOrder", { channel_ids });
  }

  #note(): readonly string[] {
    const place = this.#options.place();
    const channel_ids = place === undefined ? [] : this.#options.store.load(place.url, place.operation_id);
    this.#told = place === undefined ? undefined : { place: { ...place }, channel_ids };
    return channel_ids;
  }
}
