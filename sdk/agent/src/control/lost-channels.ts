import type { ChannelJoinParams, ChannelJoinResult, ChannelState, Result } from "@talkgroup/schemas";

import type { Timer } from "../sound/timer.js";
import type { SessionLink } from "./session-link.js";

/** The channels a lost session was on, remembered until the next one is on them again. */
export class LostChannels {
  /** True: it was only monitored. */
  readonly #monitored = new Map<string, boolean>();
  /** What locked channels were joined with. */
  readonly #passwords = new Map<string, string>();

  get size(): number {
    return this.#monitored.size;
  }

  /** A channel was joined, with a password or none: with it, it is joined again. Kept in memory alone, and no longer than the channel is. */
  keepPassword(channel_id: string, password: string | undefined): void {
    if (password !== undefined) this.#passwords.set(channel_id, password);
  }

  /** A session is lost: adds what it was on. What an earlier one was on, and this one did not come back to yet, is still remembered. */
  remember(states: readonly ChannelState[]): void {
    for (const { channel_id, membership } of states) {
      if (membership !== "none") this.#monitored.set(channel_id, membership === "monitor");
    }
    for (const channel_id of this.#passwords.keys()) if (!this.#monitored.has(channel_id)) this.#passwords.delete(channel_id);
  }

  /** True if all of them were joined: then they can be talked to when they are back. */
  areJoined(channel_ids: readonly string[]): boolean {
    return channel_ids.every((channel_id) => this.#monitored.get(channel_id) === false);
  }

  /**
   * Joins them all, a few at a time, as they were joined before. Each that is refused is left out; resolves when all are answered, or when
   * it does not count any more, because that session is over too.
   */
  async rejoin(
    link: Pick<SessionLink, "request">,
    timer: Timer,
    counts: () => boolean,
    onJoined: (channel_id: string, monitor: boolean, joined: ChannelJoinResult) => void,
  ): Promise<void> {
    const queue = [...this.#monitored].values();
    const joinNext = async (): Promise<void> => {
      for (const [channel_id, monitor] of queue) {
        const password = this.#passwords.get(channel_id);
        const params = { channel_id, monitor, ...(password === undefined ? {} : { password }) };
        const joined = await joinPatiently(link, timer, counts, params);
        if (!counts()) return;
        if (joined.ok) onJoined(channel_id, monitor, joined.value);
      }
    };
    await Promise.all(Array.from({ length: joins_at_once }, joinNext));
  }

  channelIds(): readonly string[] {
    return [...this.#monitored.keys()];
  }

  /** They are on again, or not to be had: forgets them, and gives what they were. */
  takeAll(): readonly string[] {
    const channel_ids = this.channelIds();
    this.#monitored.clear();
    return channel_ids;
  }

  /** The connection is closed: nothing is joined again. */
  clear(): void {
    this.#monitored.clear();
    this.#passwords.clear();
  }
}

/** A server that is asked by everybody at once may say when to ask again. */
async function joinPatiently(
  link: Pick<SessionLink, "request">,
  timer: Timer,
  counts: () => boolean,
  params: ChannelJoinParams,
): Promise<Result<ChannelJoinResult>> {
  for (let tries = 1; ; tries++) {
    const joined = await link.request("channel.join", params);
    if (joined.ok || joined.refusal.retry_after_ms === undefined || tries === tries_max) return joined;
    const wait_ms = Math.min(joined.refusal.retry_after_ms, wait_ms_max);
    await new Promise<void>((resolve) => timer(wait_ms, resolve));
    if (!counts()) return joined;
  }
}

/** Enough to hide the round trips of a full radio, and no burst that a server takes for a flood. */
const joins_at_once = 16;
const tries_max = 4;
const wait_ms_max = 5_000;
