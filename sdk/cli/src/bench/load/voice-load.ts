import { LoadProcess } from "./order-desk.js";
import type { EarCounts, Orders, PlainAnswer } from "./orders.js";

export interface VoiceLoadOptions {
  readonly listeners: number;
  readonly talkers: number;
  readonly way?: Orders["host.start"]["order"]["way"];
}

/** What came of so many frames through the server. */
export interface VoiceRound extends EarCounts {
  readonly frames: number;
  /** Copies that never came. */
  readonly lost: number;
  /** Processor time of the server for each copy that it sent, whatever it was for. */
  readonly us_per_copy: number;
  /** Of one processor. */
  readonly cpu_percent: number;
  /** How late the talkers were with a frame, at worst. */
  readonly late_ms: number;
}

/**
 * A voice server, those who talk to it and those who listen, each in a process of its own, on loopback. The server is the voice worker as
 * it is in the product, with its socket, its thread and its rank; only the control plane is left out.
 */
export class VoiceLoad {
  readonly way: string;
  readonly rank: string;
  readonly #host: LoadProcess;
  readonly #ears: LoadProcess;
  readonly #talkers: LoadProcess;
  readonly #plain: LoadProcess;
  readonly #options: VoiceLoadOptions;
  readonly #server_port: number;
  readonly #straight_port: number;
  readonly #ports: readonly number[];

  static async start(options: VoiceLoadOptions): Promise<VoiceLoad> {
    const { listeners, talkers, way = "auto" } = options;
    const names = ["voice-host", "ears", "talkers", "plain"] as const;
    const [host, ears, talking, plain] = names.map((name) => new LoadProcess(name)) as [
      LoadProcess,
      LoadProcess,
      LoadProcess,
      LoadProcess,
    ];
    try {
      const server = await host.order("host.start", { way, talkers, listeners });
      const { ports, straight_port } = await ears.order("ears.open", { listeners });
      await ears.order("ears.ping", { server_port: server.port, session_first: talkers + 1 });
      return new VoiceLoad(options, { host, ears, talking, plain }, server, ports, straight_port);
    } catch (thrown) {
      for (const child of [host, ears, talking, plain]) child.end();
      throw thrown;
    }
  }

  private constructor(
    options: VoiceLoadOptions,
    parts: { readonly host: LoadProcess; readonly ears: LoadProcess; readonly talking: LoadProcess; readonly plain: LoadProcess },
    server: Orders["host.start"]["answer"],
    ports: readonly number[],
    straight_port: number,
  ) {
    this.#options = options;
    this.#host = parts.host;
    this.#ears = parts.ears;
    this.#talkers = parts.talking;
    this.#plain = parts.plain;
    this.way = server.way;
    this.rank = server.rank;
    this.#server_port = server.port;
    this.#straight_port = straight_port;
    this.#ports = ports;
  }

  /** All talk through the server. */
  async talk(frames_per_s: number, seconds: number): Promise<VoiceRound> {
    const { listeners, talkers } = this.#options;
    await this.#ears.order("ears.count", {});
    const before = await this.#host.order("host.counts", {});
    const from_us = await this.#host.cpu_us();
    const { frames, late_ms } = await this.#talkers.order("talkers.talk", {
      server_port: this.#server_port,
      straight_port: this.#straight_port,
      session_first: 1,
      talkers,
      frames_per_s,
      seconds,
    });
    const heard = await this.#ears.order("ears.count", {});
    const used_us = (await this.#host.cpu_us()) - from_us;
    const after = await this.#host.order("host.counts", {});
    return {
      ...heard,
      frames,
      late_ms,
      lost: frames * listeners - heard.copies,
      us_per_copy: used_us / Math.max(1, after.copies - before.copies),
      cpu_percent: used_us / (seconds * 10_000),
    };
  }

  /** The same copies to the same ears by a sender with nothing around it: µs per copy. */
  async plain(how: "sendmmsg" | "dgram", frames_per_s: number, seconds: number): Promise<number> {
    const from_us = await this.#plain.cpu_us();
    const order = { how, ports: this.#ports, frames_per_s: frames_per_s * this.#options.talkers, seconds };
    const { copies }: PlainAnswer = await this.#plain.order("plain.send", order);
    const used_us = (await this.#plain.cpu_us()) - from_us;
    await this.#ears.order("ears.count", {});
    return used_us / Math.max(1, copies);
  }

  end(): void {
    for (const child of [this.#host, this.#ears, this.#talkers, this.#plain]) child.end();
  }
}
