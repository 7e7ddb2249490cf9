import { setTimeout as pause } from "node:timers/promises";

import { accepted } from "../lab/community.js";
import type { LightPlayer } from "../lab/light-player.js";
import { WordTally } from "./word-tally.js";

/** Two players whom the trial does not concern: one says a numbered word every 20 ms, the other counts. */
export class Bystanders {
  readonly tally: WordTally = new WordTally();
  readonly #talker: LightPlayer;
  readonly #listener: LightPlayer;
  readonly #talking: NodeJS.Timeout;

  /** They talk on a channel that both may be on. Throws LabError if the server refuses them. */
  static async start(connect: (name: string) => Promise<LightPlayer>, channel_id: string): Promise<Bystanders> {
    const talker = await connect("Bystander one");
    const listener = await connect("Bystander two");
    for (const player of [talker, listener]) {
      accepted(await player.request("channel.join", { channel_id, monitor: false }));
      player.ping();
    }
    accepted(await talker.request("target.define", { target_id: 1, channel_ids: [channel_id] }));
    // Routes are there a moment after the answers.
    await pause(settle_ms);
    return new Bystanders(talker, listener);
  }

  private constructor(talker: LightPlayer, listener: LightPlayer) {
    this.#talker = talker;
    this.#listener = listener;
    listener.onVoice = (packet) => {
      if (packet.length <= frame_bytes) return;
      const word = new DataView(packet.buffer, packet.byteOffset + header_bytes).getUint32(0);
      this.tally.hear(word, performance.now());
    };
    const frame = new Uint8Array(frame_bytes);
    const view = new DataView(frame.buffer);
    this.#talking = setInterval(() => {
      view.setUint32(0, this.tally.send(performance.now()));
      talker.talk(1, frame);
    }, frame_interval_ms);
    // Words to nobody: a socket that is closed takes none.
    void this.cut.then(() => clearInterval(this.#talking));
  }

  /** Resolves when the server, or what became of it, has closed either's connection. */
  get cut(): Promise<void> {
    return Promise.race([this.#talker.closed, this.#listener.closed]);
  }

  /** Stops talking, and waits until what is under way has come. */
  async hush(): Promise<void> {
    clearInterval(this.#talking);
    await pause(settle_ms);
  }

  close(): void {
    clearInterval(this.#talking);
    this.#talker.close();
    this.#listener.close();
  }
}

/** A 20 ms frame of 40 kbit/s. */
const frame_bytes = 100;
const header_bytes = 12;
const frame_interval_ms = 20;
const settle_ms = 300;
