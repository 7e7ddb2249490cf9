import { Worker } from "node:worker_threads";
import type { ServerLimits } from "../core/limits.js";
import type { RouteUpdate } from "../core/route-planner.js";
import { reasonOf, ServerError } from "./server-error.js";
import type { ThreadRank } from "./thread-priority.js";
import type { FanoutOptions, FanoutWay, SocketBuffers } from "./udp-fanout.js";
import type { FromVoiceWorker, SiblingPorts, ToVoiceWorker, VoiceWorkerCounts } from "./voice-message.js";

export interface VoiceThreadOptions {
  /** Numeric address. */
  readonly address: string;
  readonly family: 4 | 6;
  /** 0: any free one. */
  readonly port: number;
  readonly limits: ServerLimits;
  /** How copies leave. Default "auto": the fastest that this machine has. */
  readonly way?: FanoutOptions["way"];
  /** Which of several voice workers it is, 0 … 15. Default 0. */
  readonly home?: number;
  /** What the thread runs. Default: the voice worker beside this file. */
  readonly program?: URL;
  /** A packet for the control connections of these sessions. */
  readonly onTunnel: (packet: Uint8Array, session_ids: readonly number[]) => void;
  /** A session began to talk to a target, or ceased: at most 50 ms after it did, many at once. Default: nobody wants to know. */
  readonly onTalking?: (session_id: number, target_id: number, talking: boolean) => void;
  /** The worker ended by itself, or has not answered for 10 s: then it is ended. */
  readonly onFailed: (error: ServerError) => void;
}

/** The main thread's end of a voice worker. */
export class VoiceThread {
  readonly #worker: Worker;
  readonly #options: VoiceThreadOptions;
  readonly #asked = new Map<number, (counts: VoiceWorkerCounts) => void>();
  #requests = 0;
  #stopping = false;
  #bound_address = "";
  #bound_port = 0;
  #rank: ThreadRank = "ordinary";
  #way: FanoutWay = "dgram";
  #buffers: SocketBuffers = { receive_bytes: 0, send_bytes: 0 };
  #watch_timer: NodeJS.Timeout | undefined;
  /** How often the timer has come round since it asked what has not been answered yet. */
  #rounds_silent = 0;
  readonly #ended: Promise<void>;

  /** Starts the thread and waits until its socket is bound. Throws `ServerError` "voice_port_unavailable". */
  static async start(options: VoiceThreadOptions): Promise<VoiceThread> {
    const thread = new VoiceThread(options);
    await thread.#started();
    return thread;
  }

  private constructor(options: VoiceThreadOptions) {
    this.#options = options;
    // Its own empty environment and no flags of ours: it needs neither.
    const program = options.program ?? new URL("./voice-worker.js", import.meta.url);
    this.#worker = new Worker(program, { env: {}, execArgv: [], name: "voice" });
    this.#ended = new Promise((resolve) => this.#worker.once("exit", () => resolve()));
  }

  /** Of the voice socket, as the system writes it. */
  get address(): string {
    return this.#bound_address;
  }

  /** UDP port of the voice socket. */
  get port(): number {
    return this.#bound_port;
  }

  /** What the system let the thread be. */
  get rank(): ThreadRank {
    return this.#rank;
  }

  /** How copies leave. */
  get way(): FanoutWay {
    return this.#way;
  }

  /** What the system gave the voice socket. */
  get buffers(): SocketBuffers {
    return this.#buffers;
  }

  /** Tells it where its siblings are, before the first routes. Without siblings it need not be told. */
  introduce(siblings: SiblingPorts): void {
    this.#post({ kind: "siblings", siblings });
  }

  applyRoutes(update: RouteUpdate): void {
    this.#post({ kind: "routes", update });
  }

  /** Passes on a datagram that came through a session's control connection. */
  handleTunnelled(session_id: number, packet: Uint8Array): void {
    // A copy of its own: posting a view would post the whole buffer that it looks into, with whatever else lies there.
    const copy = Uint8Array.prototype.slice.call(packet);
    this.#post({ kind: "tunnelled", session_id, packet: copy }, [copy.buffer]);
  }

  counts(): Promise<VoiceWorkerCounts> {
    this.#requests += 1;
    const request_id = this.#requests;
    return new Promise((resolve) => {
      this.#asked.set(request_id, resolve);
      this.#post({ kind: "count", request_id });
    });
  }

  /** Resolves when the thread has ended: within 2 s, for one that does not heed is ended where it stands. */
  close(): Promise<void> {
    this.#stopping = true;
    clearInterval(this.#watch_timer);
    this.#post({ kind: "stop" });
    const timer = setTimeout(() => void this.#worker.terminate(), stop_ms_max);
    return this.#ended.finally(() => clearTimeout(timer));
  }

  #started(): Promise<void> {
    return new Promise((resolve, reject) => {
      const fail = (message: string, cause?: unknown): void => {
        this.#stopping = true;
        void this.#worker.terminate();
        reject(new ServerError("voice_port_unavailable", message, { cause }));
      };
      const onError = (thrown: unknown): void => fail(reasonOf(thrown), thrown);
      this.#worker.once("error", onError);
      this.#worker.once("message", (message: FromVoiceWorker) => {
        this.#worker.off("error", onError);
        if (message.kind !== "started")
          return fail(message.kind === "failed" ? message.message : "the voice worker did not start");
        this.#bound_address = message.address;
        this.#bound_port = message.port;
        this.#rank = message.rank;
        this.#way = message.way;
        this.#buffers = message.buffers;
        this.#watch();
        resolve();
      });
      this.#post({ kind: "start", ...startOf(this.#options) });
    });
  }

  #watch(): void {
    let cause: unknown;
    this.#worker.on("message", (message: FromVoiceWorker) => this.#handle(message));
    this.#worker.on("error", (thrown) => {
      cause = thrown;
    });
    this.#watch_timer = setInterval(() => this.#seeWhetherAlive(), round_ms).unref();
    this.#worker.on("exit", (code) => {
      clearInterval(this.#watch_timer);
      if (this.#stopping) return;
      const message =
        cause === undefined ? `the voice worker ended with code ${code}` : `the voice worker failed: ${reasonOf(cause)}`;
      this.#options.onFailed(new ServerError("voice_worker_stopped", message, { cause }));
    });
  }

  /**
   * A thread that is stuck forwards nothing, and what it is told piles up. Rounds are counted and not the time: where this thread or the
   * whole process stood still, many were missed at once and none of them was the worker's fault.
   */
  #seeWhetherAlive(): void {
    if (this.#rounds_silent === 0) this.#post({ kind: "ask" });
    this.#rounds_silent += 1;
    if (this.#rounds_silent <= rounds_silent_max) return;
    this.#stopping = true;
    clearInterval(this.#watch_timer);
    void this.#worker.terminate();
    const silent_s = (rounds_silent_max * round_ms) / 1_000;
    const message = `the voice worker is stuck: it has not answered for ${silent_s} s`;
    this.#options.onFailed(new ServerError("voice_worker_stopped", message));
  }

  #handle(message: FromVoiceWorker): void {
    switch (message.kind) {
      case "tunnel":
        this.#options.onTunnel(message.packet, message.session_ids);
        this.#post({ kind: "tunnel_done", packets: 1 });
        break;
      case "talking":
        for (const { session_id, target_id, talking } of message.changes) {
          this.#options.onTalking?.(session_id, target_id, talking);
        }
        this.#post({ kind: "talking_done" });
        break;
      case "alive":
        this.#rounds_silent = 0;
        break;
      case "counted":
        this.#asked.get(message.request_id)?.(message.counts);
        this.#asked.delete(message.request_id);
        break;
      default:
        // "started" and "failed" are heard before this; "stopped" says nothing that the end of the thread does not.
        break;
    }
  }

  #post(message: ToVoiceWorker, transfer: ArrayBuffer[] = []): void {
    this.#worker.postMessage(message, transfer);
  }
}

function startOf(options: VoiceThreadOptions): Omit<Extract<ToVoiceWorker, { kind: "start" }>, "kind"> {
  const { address, family, port, limits, way = "auto", home = 0 } = options;
  return { address, family, port, limits, way, home };
}

/** It takes a millisecond to heed, and players have been told by then. */
const stop_ms_max = 2_000;
/** How often a worker is asked whether it is there, and how many rounds without an answer are its end: 10 s, longer than a stall that passes. */
const round_ms = 2_000;
const rounds_silent_max = 5;
