import { Worker } from "node:worker_threads";
import { accept, assert, type Result } from "@talkgroup/schemas";
import { refuseLimit, refuseLimitFor } from "../../core/limit-counts.js";
import type { ServerLimits } from "../../core/limits.js";
import type { FromPresetThread, ToPresetThread } from "./preset-thread-message.js";
import type { KeptBodies, PresetWork, PresetWorkDone } from "./preset-work.js";

/** Work that was done, and how long it took. */
export interface BenchDone {
  readonly done: PresetWorkDone;
  readonly took_ms: number;
}

/** Where work on presets is done. */
export interface PresetBench {
  /** Refuses `busy` where too much waits, and `limit_reached` for what took too long or too much memory. */
  do(work: PresetWork, kept: KeptBodies): Promise<Result<BenchDone>>;
}

/** The limits of the bench. */
export type BenchLimits = Pick<ServerLimits, "preset_works_waiting_max" | "preset_work_ms_max">;

/**
 * A thread that works on presets, one after the other, so that no text holds up those who talk. It is started when it is first needed. What
 * takes longer than `preset_work_ms_max` is ended, with its thread; the next one gets another.
 */
export class ThreadBench implements PresetBench {
  readonly #limits: BenchLimits;
  readonly #thread_url: URL;
  readonly #waiting: Waiting[] = [];
  #thread: Thread | undefined;
  #closed = false;

  /** `thread_url`: another thread's file, for tests. */
  constructor(limits: BenchLimits, thread_url: URL = compiled_thread_url) {
    this.#limits = limits;
    this.#thread_url = thread_url;
  }

  do(work: PresetWork, kept: KeptBodies): Promise<Result<BenchDone>> {
    const { preset_works_waiting_max, preset_work_ms_max } = this.#limits;
    if (this.#closed || this.#waiting.length >= preset_works_waiting_max) {
      const message = "too many ask about presets at once: try again a little later";
      return Promise.resolve(refuseLimitFor(preset_work_ms_max / 4, "preset_works_waiting_max", "busy", message));
    }
    return new Promise((resolve) => {
      this.#waiting.push({ message: { work, kept }, resolve });
      this.#next();
    });
  }

  /** Refuses what waits. Resolves when the thread has ended. */
  async close(): Promise<void> {
    this.#closed = true;
    const thread = this.#thread;
    this.#thread = undefined;
    clearTimeout(thread?.timeout);
    for (const { resolve } of this.#waiting.splice(0)) resolve(ended("the server is closing"));
    await thread?.worker.terminate();
  }

  /** Gives the thread the first that waits, where it has nothing to do. */
  #next(): void {
    const [first] = this.#waiting;
    if (first === undefined || this.#closed) return;
    this.#thread ??= this.#spawn();
    const thread = this.#thread;
    if (thread.state !== "idle") return;
    thread.state = "working";
    thread.timeout = setTimeout(() => {
      thread.is_ending = true;
      void thread.worker.terminate();
    }, this.#limits.preset_work_ms_max);
    thread.worker.postMessage(first.message);
  }

  #spawn(): Thread {
    const resourceLimits = { maxOldGenerationSizeMb: memory_mb_max };
    const worker = new Worker(this.#thread_url, { env: {}, execArgv: [], name: "preset", resourceLimits });
    const thread: Thread = { worker, state: "starting", is_ending: false, timeout: undefined };
    worker.on("message", (message: FromPresetThread) => this.#handle(thread, message));
    // The end is what counts, and it comes too.
    worker.on("error", () => {});
    worker.on("exit", () => this.#handleExit(thread));
    return thread;
  }

  #handle(thread: Thread, message: FromPresetThread): void {
    if (thread !== this.#thread) return;
    clearTimeout(thread.timeout);
    // What comes from one that is being ended was done in time, and the next is not for it.
    thread.state = thread.is_ending ? "ended" : "idle";
    if (message.kind === "done") {
      const first = this.#waiting.shift();
      assert(first !== undefined, "the thread works on the first that waits");
      first.resolve(accept({ done: message.done, took_ms: message.took_ms }));
    }
    this.#next();
  }

  #handleExit(thread: Thread): void {
    if (thread !== this.#thread) return;
    clearTimeout(thread.timeout);
    this.#thread = undefined;
    const why = `it took more than ${this.#limits.preset_work_ms_max} ms, or more memory than there is`;
    // Whatever ended it, the one it worked on does not end the next; one that never came up would end all.
    if (thread.state !== "ended") this.#waiting.shift()?.resolve(ended(why));
    this.#next();
  }
}

interface Thread {
  readonly worker: Worker;
  /** `ended`: it is gone soon, and has answered what it worked on. */
  state: "starting" | "idle" | "working" | "ended";
  /** Its time ran out. */
  is_ending: boolean;
  timeout: NodeJS.Timeout | undefined;
}

interface Waiting {
  readonly message: ToPresetThread;
  readonly resolve: (result: Result<BenchDone>) => void;
}

function ended(why: string): Result<never> {
  return refuseLimit("preset_work_ms_max", "limit_reached", `the presets: ${why}, expected less to tell of them`);
}

/** Compiled, the thread lies beside this file. Tests run the sources, with the thread as it was compiled. */
const compiled_thread_url = new URL(
  import.meta.url.endsWith(".ts") ? "../../dist/io/presets/preset-thread.js" : "./preset-thread.js",
  import.meta.url,
);
/** Thirty times what 500 nets take. */
const memory_mb_max = 512;
