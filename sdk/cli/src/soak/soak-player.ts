import { accepted } from "../lab/community.js";
import type { LightPlayer } from "../lab/light-player.js";
import { SpurtTally } from "./spurt-tally.js";

/** What all players of a soak count together. */
export interface SoakCounts {
  /** Words on their way, since the last look, ms. */
  readonly delays_ms: number[];
  copies: number;
  lost: number;
  spurts: number;
  joins: number;
  /** Sessions that were begun. */
  sessions: number;
  /** What the server refused that it should not have, or connections that broke by themselves. */
  troubles: number;
}

/** A player who goes from channel to channel, talks now and then, and leaves and comes back. One action at a time. */
export class SoakPlayer {
  readonly #connect: () => Promise<LightPlayer>;
  readonly #counts: SoakCounts;
  readonly #tally = new SpurtTally();
  readonly #frame = new Uint8Array(frame_bytes);
  readonly #view = new DataView(this.#frame.buffer);
  readonly #channels: string[] = [];
  #player: LightPlayer | undefined;
  #busy = false;
  #action: Promise<void> = Promise.resolve();
  /** Words that are still to be said. */
  #words_left = 0;
  #word = 0;

  constructor(connect: () => Promise<LightPlayer>, counts: SoakCounts) {
    this.#connect = connect;
    this.#counts = counts;
  }

  get is_connected(): boolean {
    return this.#player !== undefined;
  }

  /** Resolves when the action at hand is over. */
  get settled(): Promise<void> {
    return this.#action;
  }

  /** Comes, and goes on channels; talks on the first. */
  enter(channels: readonly string[]): Promise<void> {
    return this.#alone(async () => {
      const player = await this.#connect();
      this.#counts.sessions += 1;
      this.#tally.forget();
      this.#channels.length = 0;
      player.onVoice = (packet) => this.#hear(packet);
      void player.closed.then(() => {
        // Whoever leaves has forgotten the connection before.
        if (this.#player !== player) return;
        this.#player = undefined;
        this.#counts.troubles += 1;
      });
      this.#player = player;
      player.ping();
      for (const channel_id of channels) await this.#join(player, channel_id);
      await this.#aim(player);
    });
  }

  /** Off the channel it has been on longest, and on another. */
  hop(channel_id: string): Promise<void> {
    return this.#alone(async () => {
      const player = this.#player;
      const oldest = this.#channels[0];
      if (player === undefined || oldest === undefined || this.#words_left > 0 || this.#channels.includes(channel_id)) return;
      await this.#join(player, channel_id);
      this.#channels.shift();
      await this.#aim(player);
      accepted(await player.request("channel.leave", { channel_id: oldest }));
      this.#tally.forget();
    });
  }

  /** Begins to talk, for so many words. */
  talk(words: number): void {
    if (this.#player === undefined || this.#busy || this.#words_left > 0) return;
    this.#counts.spurts += 1;
    this.#view.setUint32(0, this.#counts.spurts);
    this.#word = 0;
    this.#words_left = words;
  }

  /** Says the next word, if it talks. */
  say(now_ms: number): void {
    if (this.#player === undefined || this.#words_left === 0) return;
    this.#view.setUint32(4, this.#word);
    this.#view.setFloat64(8, now_ms);
    this.#player.talk(target_id, this.#frame);
    this.#word += 1;
    this.#words_left -= 1;
  }

  /** Goes with a goodbye, or without a word. */
  leave(politely: boolean): void {
    const player = this.#player;
    if (player === undefined || this.#busy) return;
    this.#player = undefined;
    this.#words_left = 0;
    if (politely) player.close();
    else player.drop();
  }

  async #join(player: LightPlayer, channel_id: string): Promise<void> {
    accepted(await player.request("channel.join", { channel_id, monitor: false }));
    this.#counts.joins += 1;
    this.#channels.push(channel_id);
    this.#tally.forget();
  }

  async #aim(player: LightPlayer): Promise<void> {
    accepted(await player.request("target.define", { target_id, channel_ids: this.#channels.slice(0, 1) }));
  }

  #hear(packet: Uint8Array): void {
    if (packet.length <= frame_bytes) return;
    const view = new DataView(packet.buffer, packet.byteOffset + header_bytes);
    const before = this.#tally.lost;
    this.#tally.hear(view.getUint32(0), view.getUint32(4));
    this.#counts.lost += this.#tally.lost - before;
    this.#counts.copies += 1;
    this.#counts.delays_ms.push(performance.now() - view.getFloat64(8));
  }

  /** Nothing while another action is under way. What goes wrong is counted: who is without a connection comes again. */
  #alone(action: () => Promise<void>): Promise<void> {
    if (!this.#busy) this.#action = this.#do(action);
    return this.#action;
  }

  async #do(action: () => Promise<void>): Promise<void> {
    this.#busy = true;
    try {
      await action();
    } catch {
      this.#counts.troubles += 1;
      this.#player?.drop();
      this.#player = undefined;
    } finally {
      this.#busy = false;
    }
  }
}

const target_id = 1;
/** A 40 ms frame of 20 kbit/s. */
const frame_bytes = 100;
const header_bytes = 12;
