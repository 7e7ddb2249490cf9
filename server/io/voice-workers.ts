import { assert } from "@talkgroup/schemas";
import { voice_workers_max } from "../core/listener-list.js";
import type { RouteUpdate } from "../core/route-planner.js";
import { ServerError } from "./server-error.js";
import { siblingAddress } from "./sibling-address.js";
import type { ThreadRank } from "./thread-priority.js";
import type { FanoutWay, SocketBuffers } from "./udp-fanout.js";
import type { VoiceWorkerCounts } from "./voice-message.js";
import { sumOfCounts } from "./voice-sum.js";
import { VoiceThread, type VoiceThreadOptions } from "./voice-thread.js";

export interface VoiceWorkersOptions extends Omit<VoiceThreadOptions, "home"> {
  /** UDP port of the first worker; the others have those after it. 0: each any free one. */
  readonly port: number;
  /** How many threads, 1 … 16. Default 1. */
  readonly workers?: number;
}

/**
 * All voice workers, as one. Each has a port of its own and the sessions whose home it is; all know all routes. Voice that is heard at
 * another worker too is handed on there by the worker it came to, once, socket to socket: the main thread has nothing to do with it.
 */
export class VoiceWorkers {
  readonly #threads: readonly [VoiceThread, ...VoiceThread[]];
  /** Sessions whose home is not the first worker. */
  readonly #homes = new Map<number, number>();

  /** Starts the threads and waits until their sockets are bound. Throws `ServerError` "voice_port_unavailable"; none is left then. */
  static async start({ workers = 1, ...options }: VoiceWorkersOptions): Promise<VoiceWorkers> {
    assert(Number.isInteger(workers) && workers >= 1 && workers <= voice_workers_max, "1 to 16 voice workers");
    const { port } = options;
    mustHaveRoom(port, workers);
    const starting = Array.from({ length: workers }, (_, home) =>
      VoiceThread.start({ ...options, home, port: port === 0 ? 0 : port + home }),
    );
    const started = await Promise.allSettled(starting);
    const threads = started.flatMap((each) => (each.status === "fulfilled" ? each.value : []));
    const failed = started.find((each) => each.status === "rejected");
    if (failed !== undefined) {
      await Promise.all(threads.map((thread) => thread.close()));
      throw failed.reason;
    }
    const [first, ...others] = threads;
    assert(first !== undefined, "one at least was started");
    if (workers > 1) {
      const siblings = { address: siblingAddress(first.address), ports: threads.map((thread) => thread.port) };
      for (const thread of threads) thread.introduce(siblings);
    }
    return new VoiceWorkers([first, ...others]);
  }

  private constructor(threads: readonly [VoiceThread, ...VoiceThread[]]) {
    this.#threads = threads;
  }

  /** UDP port of each worker. */
  get ports(): readonly [number, ...number[]] {
    const [first, ...others] = this.#threads;
    return [first.port, ...others.map(({ port }) => port)];
  }

  /** What the system let every one of the threads be. */
  get rank(): ThreadRank {
    const ranks = this.#threads.map(({ rank }) => rank);
    return ranks_ascending.find((rank) => ranks.includes(rank)) ?? "ordinary";
  }

  /** How copies leave. */
  get way(): FanoutWay {
    return this.#threads[0].way;
  }

  /** What the system gave the voice socket that was given the least. */
  get buffers(): SocketBuffers {
    const given = this.#threads.map(({ buffers }) => buffers);
    return {
      receive_bytes: Math.min(...given.map(({ receive_bytes }) => receive_bytes)),
      send_bytes: Math.min(...given.map(({ send_bytes }) => send_bytes)),
    };
  }

  /** All workers have it before anything is sent that tells of it: the next datagram at any of them finds it there. */
  applyRoutes(update: RouteUpdate): void {
    for (const session_id of update.sessions_removed) this.#homes.delete(session_id);
    for (const { session_id, home = 0 } of update.sessions_added) if (home > 0) this.#homes.set(session_id, home);
    for (const thread of this.#threads) thread.applyRoutes(update);
  }

  /** Passes on a datagram that came through a session's control connection. */
  handleTunnelled(session_id: number, packet: Uint8Array): void {
    this.#threads[this.#homes.get(session_id) ?? 0]?.handleTunnelled(session_id, packet);
  }

  /** Of all workers together. Does not resolve while one of them is stuck, nor after it has ended. */
  async counts(): Promise<VoiceWorkerCounts> {
    return sumOfCounts(await Promise.all(this.#threads.map((thread) => thread.counts())));
  }

  /** Resolves when the threads have ended: within 2 s. */
  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }
}

/** Throws `ServerError` "voice_port_unavailable" where `workers` ports from this one on are more than there are. */
export function mustHaveRoom(port: number, workers: number): void {
  if (port + workers - 1 <= port_max) return;
  const message = `UDP port ${port}: found ${workers} voice workers, expected as many ports from there to ${port_max}`;
  throw new ServerError("voice_port_unavailable", message);
}

const port_max = 65_535;
const ranks_ascending: readonly ThreadRank[] = ["ordinary", "first", "realtime"];
