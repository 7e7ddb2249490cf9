import { LoadProcess, threadsTime_us } from "../order-desk.js";
import type { EarCounts } from "../orders.js";
import { MumbleServer } from "./mumble-server.js";

/** What came of so many frames through Mumble's server. */
export interface MumbleRound extends EarCounts {
  readonly frames: number;
  /** Copies to those who only listen that never came. */
  readonly lost: number;
  /** Processor time of the server for each copy, those to talkers too. */
  readonly us_per_copy: number;
  readonly late_ms: number;
}

/** Mumble's server with all in one channel: those who talk, and those who only listen. */
export class MumbleLoad {
  readonly version: string;
  readonly #server: MumbleServer;
  readonly #ears: LoadProcess;
  readonly #talking: LoadProcess;
  readonly #squad: MumbleSquad;
  readonly #straight_port: number;

  /** @throws {LabError} as `MumbleServer.start`. */
  static async start(squad: MumbleSquad): Promise<MumbleLoad> {
    const [ears, talking] = [new LoadProcess("mumble/mumble-ears"), new LoadProcess("mumble/mumble-talkers")];
    let server: MumbleServer | undefined;
    try {
      server = await MumbleServer.start();
      const at = { server_port: server.port };
      const { straight_port } = await ears.order("mumble.listen", { ...at, listeners: squad.listeners });
      await talking.order("mumble.join", { ...at, talkers: squad.talkers });
      return new MumbleLoad({ server, ears, talking, squad, straight_port });
    } catch (thrown) {
      ears.end();
      talking.end();
      await server?.close();
      throw thrown;
    }
  }

  private constructor({ server, ears, talking, squad, straight_port }: MumbleParts) {
    this.version = server.version;
    this.#server = server;
    this.#ears = ears;
    this.#talking = talking;
    this.#squad = squad;
    this.#straight_port = straight_port;
  }

  async talk(frames_per_s: number, seconds: number): Promise<MumbleRound> {
    await this.#ears.order("ears.count", {});
    const from_us = await threadsTime_us(this.#server.pid);
    const order = { server_port: this.#server.port, straight_port: this.#straight_port, frames_per_s, seconds };
    const { frames, late_ms } = await this.#talking.order("mumble.talk", order);
    const heard = await this.#ears.order("ears.count", {});
    const used_us = (await threadsTime_us(this.#server.pid)) - from_us;
    const lost = frames * this.#squad.listeners - heard.copies;
    // Each talker hears the others; whether all of that came nobody counts, so the share of those who only listen is taken for all.
    const heard_share = heard.copies / Math.max(1, frames * this.#squad.listeners);
    const copies = frames * (this.#squad.listeners + this.#squad.talkers - 1) * heard_share;
    return { ...heard, frames, late_ms, lost, us_per_copy: used_us / Math.max(1, copies) };
  }

  async end(): Promise<void> {
    this.#ears.end();
    this.#talking.end();
    await this.#server.close();
  }
}

export interface MumbleSquad {
  readonly listeners: number;
  readonly talkers: number;
}

interface MumbleParts {
  readonly server: MumbleServer;
  readonly ears: LoadProcess;
  readonly talking: LoadProcess;
  readonly squad: MumbleSquad;
  readonly straight_port: number;
}
