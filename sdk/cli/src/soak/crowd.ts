import type { Random } from "@talkgroup/testing";

import type { LightPlayer } from "../lab/light-player.js";
import { type SoakCounts, SoakPlayer } from "./soak-player.js";

/**
 * Players who do what chance has them do, at the same rates all the time; but in the first minutes they come and go more often, so that a
 * server has soon grown as large as that makes it.
 */
export class Crowd {
  readonly counts: SoakCounts = { delays_ms: [], copies: 0, lost: 0, spurts: 0, joins: 0, sessions: 0, troubles: 0 };
  readonly #players: readonly SoakPlayer[];
  readonly #channels: readonly string[];
  readonly #random: Random;
  #timers: readonly NodeJS.Timeout[] = [];
  #brisk_until_ms = 0;

  constructor(size: number, channels: readonly string[], random: Random, connect: (index: number) => Promise<LightPlayer>) {
    this.#channels = channels;
    this.#random = random;
    this.#players = Array.from({ length: size }, (_, index) => new SoakPlayer(() => connect(index), this.counts));
  }

  get connected(): number {
    return this.#players.filter(({ is_connected }) => is_connected).length;
  }

  /** Lets all come in, one after another, and sets them going. Throws LabError where not all are let in. */
  async enter(signal: AbortSignal): Promise<void> {
    for (const player of this.#players) {
      if (signal.aborted) return;
      await player.enter(this.#someChannels());
    }
    const words = setInterval(() => {
      const now_ms = performance.now();
      for (const player of this.#players) player.say(now_ms);
    }, word_ms);
    const actions = setInterval(() => this.#act(), act_ms);
    this.#timers = [words, actions];
    this.#brisk_until_ms = performance.now() + brisk_ms;
  }

  /** All say goodbye, also those who are just coming in. */
  async leave(): Promise<void> {
    for (const timer of this.#timers) clearInterval(timer);
    for (const player of this.#players) {
      await player.settled;
      player.leave(true);
    }
  }

  #act(): void {
    const leaves = performance.now() < this.#brisk_until_ms ? brisk_leave_share : leave_share;
    for (const player of this.#players) {
      const chance = this.#random.next();
      if (!player.is_connected) void player.enter(this.#someChannels());
      else if (chance < talk_share) player.talk(words_min + this.#random.integer(words_span));
      else if (chance < talk_share + hop_share) void player.hop(this.#channel());
      else if (chance < talk_share + hop_share + leaves) player.leave(this.#random.next() < 0.5);
    }
  }

  #someChannels(): readonly string[] {
    return [...new Set([this.#channel(), this.#channel()])];
  }

  #channel(): string {
    return this.#channels[this.#random.integer(this.#channels.length)] ?? "";
  }
}

const word_ms = 40;
const act_ms = 250;
/** Two to six seconds. */
const words_min = 50;
const words_span = 100;
/**
 * Of all chances that one player has: a talk every two minutes, another channel every minute, a new
 * session every 100 s: what is kept for each session, its log of events above all, is as full as it gets after a few minutes.
 */
const talk_share = act_ms / 120_000;
const hop_share = act_ms / 60_000;
const leave_share = act_ms / 100_000;
/** 3,000 sessions: after so many the pages of the C library's heap have all been touched. */
const brisk_leave_share = act_ms / 20_000;
const brisk_ms = 300_000;
