import { isDeepStrictEqual } from "node:util";
import { accept, type ChannelState, type ChannelsListResult, type IpcEvents, type Result, refuse } from "@talkgroup/schemas";

import { systemTimer, type Timer } from "../sound/timer.js";

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
  /** Default: the process's own. */
  readonly timer?: Timer;
}

export interface OrderPlace {
  readonly url: string;
  readonly operation_id: string;
}

/** Channels as the player wants to see them: some first, all others as the server has them. */
export class ChannelOrder {
  readonly #options: ChannelOrderOptions;
  /** What clients were told of last, or would have read. */
  #told: PlacedOrder | undefined;
  /** There while an order was told less than 1 / `news_per_s` ago; `late`: what has been one since. */
  #news: { late: PlacedOrder | undefined } | undefined;

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
    const seen = new Set<string>();
    const twice = channel_ids.find((channel_id) => seen.size === seen.add(channel_id).size);
    if (twice !== undefined) {
      return refuse("invalid_params", `channel_ids: found ${twice} a second time, expected each once`, "/channel_ids");
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
    if (!isDeepStrictEqual(before?.channel_ids, channel_ids)) this.#tell(this.#told);
  }

  /** At once, then at most `news_per_s` times a second, as it is by then: it may be long, and a program may change it without end. */
  #tell(order: PlacedOrder): void {
    if (this.#news !== undefined) {
      this.#news.late = order;
      return;
    }
    const { broadcast, timer = systemTimer } = this.#options;
    const news: { late: PlacedOrder | undefined } = { late: undefined };
    this.#news = news;
    broadcast("channelOrder", { channel_ids: order.channel_ids });
    timer(1000 / news_per_s, () => {
      this.#news = undefined;
      this.#note();
      const { late } = news;
      if (late === undefined || !isDeepStrictEqual(late.place, this.#told?.place)) return;
      if (!isDeepStrictEqual(late, order)) this.#tell(late);
    });
  }

  #note(): readonly string[] {
    const place = this.#options.place();
    const channel_ids = place === undefined ? [] : this.#options.store.load(place.url, place.operation_id);
    this.#told = place === undefined ? undefined : { place: { ...place }, channel_ids };
    return channel_ids;
  }
}

interface PlacedOrder {
  readonly place: OrderPlace;
  readonly channel_ids: readonly string[];
}

/** As often as an eye can follow. */
const news_per_s = 20;
