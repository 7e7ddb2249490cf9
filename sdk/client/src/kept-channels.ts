import type { ChannelState, ChannelsJoinParams } from "@talkgroup/schemas";

import { doubt_ms } from "./kept-server.js";
import type { Restorable, Wish } from "./restoration.js";
import type { Timer } from "./timer.js";

/** How the game entered a channel. */
interface KeptJoin {
  readonly method: "channels.join" | "channels.monitor";
  readonly params: ChannelsJoinParams;
}

/**
 * The channels the game is on by its own calls. One that the player or a moderator takes it off while the server is there is no longer the
 * game's; an agent that ends, or whose server is away, says the same of all, so that counts only if it stays so for a while.
 */
export class KeptChannels implements Restorable {
  readonly #timer: Timer;
  readonly #joins = new Map<string, KeptJoin>();
  readonly #doubts = new Map<string, () => void>();
  #is_open = true;

  constructor(timer: Timer) {
    this.#timer = timer;
  }

  keep(method: KeptJoin["method"], params: ChannelsJoinParams): void {
    this.#endDoubt(params.channel_id);
    this.#joins.set(params.channel_id, { method, params });
  }

  forget(channel_id: string): void {
    this.#endDoubt(channel_id);
    this.#joins.delete(channel_id);
  }

  forgetAll(): void {
    for (const channel_id of [...this.#joins.keys()]) this.forget(channel_id);
  }

  /** The server is there, or is not. */
  handleServer(is_open: boolean): void {
    this.#is_open = is_open;
    if (!is_open) this.#endDoubts();
  }

  handleChannel({ channel_id, membership }: ChannelState): void {
    if (!this.#joins.has(channel_id)) return;
    this.#endDoubt(channel_id);
    if (membership === "none" && this.#is_open) {
      this.#doubts.set(
        channel_id,
        this.#timer(doubt_ms, () => this.forget(channel_id)),
      );
    }
  }

  wishes(): readonly Wish[] {
    return [...this.#joins.values()].map(({ method, params }) => ({
      method,
      subject: params.channel_id,
      params: () => params,
    }));
  }

  handleDropped(): void {
    this.#is_open = true;
    this.#endDoubts();
  }

  #endDoubts(): void {
    for (const channel_id of [...this.#doubts.keys()]) this.#endDoubt(channel_id);
  }

  #endDoubt(channel_id: string): void {
    this.#doubts.get(channel_id)?.();
    this.#doubts.delete(channel_id);
  }
}
