import type { SelfTime } from "./cpu-profile.js";
import { frame_bytes } from "./frames.js";
import { LoadProcess } from "./order-desk.js";
import type { EarCounts, Orders, PlainWay } from "./orders.js";

export interface VoiceLoadOptions {
  readonly listeners: number;
  readonly talkers: number;
  readonly way?: Orders["host.start"]["order"]["way"];
  /** True: with the rates of a server as it comes. Default: none is ever found too fast. */
  readonly limited?: boolean;
}

/** What came of so many frames through the server. */
export interface VoiceRound extends EarCounts {
  readonly frames: number;
  /** Copies that never came, whatever the reason. */
  readonly lost: number;
  /** Frames that the server did not forward: because it had no time for them, and because they never reached it. */
  readonly frames_stale: number;
  readonly frames_missed: number;
  /** Processor time of the server for each copy that it sent, whatever it was for. */
  readonly us_per_copy: number;
  /** Of one processor. */
  readonly cpu_percent: number;
  /** How late the talkers were with a frame, at worst; and how long they talked. */
  readonly late_ms: number;
  readonly took_ms: number;
}

/**
 * A voice server, those who talk to it and those who listen, each in a process of its own, on loopback. The server is the voice worker as
 * it is in the product, with its socket, its thread and its rank; only the control plane is left out.
 */
export class VoiceLoad {
  readonly way: string;
  readonly rank: string;
  readonly #options: VoiceLoadOptions;
  readonly #parts: LoadParts;
  readonly #at: LoadAddresses;

  static async start(options: VoiceLoadOptions): Promise<VoiceLoad> {
    const { listeners, talkers, way = "auto", limited = false } = options;
    const parts: LoadParts = {
      host: new LoadProcess("voice-host"),
      ears: new LoadProcess("ears"),
      talking: new LoadProcess("talkers"),
      flooding: new LoadProcess("talkers"),
      plain: new LoadProcess("plain"),
    };
    try {
      const server = await parts.host.order("host.start", { way, talkers, listeners, limited });
      const opened = await parts.ears.order("ears.open", { listeners });
      await parts.ears.order("ears.ping", { server_port: server.port, session_first: talkers + 1 });
      return new VoiceLoad(options, parts, { ...server, server_port: server.port, ...opened });
    } catch (thrown) {
      for (const part of Object.values<LoadProcess>({ ...parts })) part.end();
      throw thrown;
    }
  }

  private constructor(options: VoiceLoadOptions, parts: LoadParts, at: LoadAddresses) {
    this.#options = options;
    this.#parts = parts;
    this.#at = at;
    this.way = at.way;
    this.rank = at.rank;
  }

  /** All talk through the server, in frames of one length or, `spoken`, of those of speech. */
  async talk(frames_per_s: number, seconds: number, spoken = false): Promise<VoiceRound> {
    const { listeners, talkers } = this.#options;
    const { host, ears, talking } = this.#parts;
    const { server_port, straight_port } = this.#at;
    await ears.order("ears.count", {});
    const before = await host.order("host.counts", {});
    const from_us = await host.cpu_us();
    const said = { session_first: 1, talkers, frames_per_s, seconds, bytes: frame_bytes, spoken };
    const order = { server_port, straight_port, ...said };
    const { frames, late_ms, took_ms } = await talking.order("talkers.talk", order);
    const heard = await ears.order("ears.count", {});
    const used_us = (await host.cpu_us()) - from_us;
    const after = await host.order("host.counts", {});
    return {
      ...heard,
      frames,
      late_ms,
      took_ms,
      lost: frames * listeners - heard.copies,
      frames_stale: after.stale - before.stale,
      frames_missed: frames - (after.forwarded - before.forwarded) - (after.stale - before.stale),
      us_per_copy: used_us / Math.max(1, after.copies - before.copies),
      cpu_percent: used_us / (took_ms * 10),
    };
  }

  /** One more talker sends as much as this, all of it valid, to the same listeners. Resolves with how many frames there were. */
  async flood(frames_per_s: number, seconds: number): Promise<number> {
    const { listeners, talkers } = this.#options;
    const session_first = talkers + listeners + 1;
    const order = { server_port: this.#at.server_port, straight_port: 0, session_first, talkers: 1, frames_per_s, seconds };
    // A little longer, so that the ears can tell them from what they measure.
    const { frames } = await this.#parts.flooding.order("talkers.talk", { ...order, bytes: frame_bytes + 4 });
    return frames;
  }

  /**
   * The same copies to the same ears by a sender with nothing around it: µs per copy. No more of them than ears can hear, or what never
   * came anywhere would be counted as cheap.
   */
  async plain(how: PlainWay, frames_per_s: number, seconds: number): Promise<number> {
    const { plain, ears } = this.#parts;
    const { talkers, listeners } = this.#options;
    const bounded_per_s = Math.min(frames_per_s * talkers, plain_copies_per_s_max / listeners);
    const order = { how, ports: this.#at.ports, frames_per_s: bounded_per_s, seconds };
    const { copies, cpu_us } = await plain.order("plain.send", order);
    await ears.order("ears.count", {});
    return cpu_us / Math.max(1, copies);
  }

  /** Where the server's worker threads spend their time while all talk: each function's own, the longest first. */
  async profile(frames_per_s: number, seconds: number): Promise<readonly SelfTime[]> {
    const { host } = this.#parts;
    await host.order("profile.start", {});
    await this.talk(frames_per_s, seconds);
    return host.order("profile.stop", {});
  }

  end(): void {
    for (const part of Object.values<LoadProcess>({ ...this.#parts })) part.end();
  }
}

interface LoadParts {
  readonly host: LoadProcess;
  readonly ears: LoadProcess;
  readonly talking: LoadProcess;
  readonly flooding: LoadProcess;
  readonly plain: LoadProcess;
}

interface LoadAddresses {
  readonly way: string;
  readonly rank: string;
  readonly server_port: number;
  readonly straight_port: number;
  readonly ports: readonly number[];
}

const plain_copies_per_s_max = 100_000;
