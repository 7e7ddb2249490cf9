import { Session } from "node:inspector";
import { assert } from "@talkgroup/schemas";

/** How long a function itself was at work, those that it called left out, µs. */
export interface SelfTime {
  /**
   * Its name, its file and its line. Of what is no JavaScript (the engine, the system, libraries) who called it: V8 gives all functions
   * of native modules the name of the one that was made last.
   */
  readonly name: string;
  readonly self_us: number;
}

/**
 * Profiles the worker threads of this process from without: they need not know of it. Through the inspector (Node's documentation,
 * "Inspector", `Session`; protocol domains NodeWorker and Profiler), which opens no port.
 */
export class ThreadsProfile {
  readonly #session: Session = new Session();
  /** By the inspector's id of a thread. */
  readonly #threads = new Set<string>();
  readonly #asked = new Map<number, { readonly thread: string; readonly resolve: (result: unknown) => void }>();
  #requests = 0;

  /** Begins at once; resolves when all threads that there are are profiled. */
  static async start(): Promise<ThreadsProfile> {
    const profile = new ThreadsProfile();
    for (const thread of profile.#threads) {
      await profile.#ask(thread, "Profiler.enable");
      await profile.#ask(thread, "Profiler.setSamplingInterval", { interval: interval_us });
      await profile.#ask(thread, "Profiler.start");
    }
    return profile;
  }

  private constructor() {
    this.#session.connect();
    this.#session.on("NodeWorker.attachedToWorker", ({ params }) => this.#threads.add(params.sessionId));
    this.#session.on("NodeWorker.detachedFromWorker", ({ params }) => this.#forget(params.sessionId));
    this.#session.on("NodeWorker.receivedMessageFromWorker", ({ params }) => {
      const { id, result } = JSON.parse(params.message) as { readonly id?: number; readonly result?: unknown };
      if (id !== undefined) this.#asked.get(id)?.resolve(result);
      this.#asked.delete(id ?? 0);
    });
    // Tells of the threads that there are before it answers.
    this.#session.post("NodeWorker.enable", { waitForDebuggerOnStart: false });
  }

  /** Ends it. What each function of all threads took, the longest first. */
  async stop(): Promise<SelfTime[]> {
    const times_us = new Map<string, number>();
    for (const thread of this.#threads) {
      const stopped = (await this.#ask(thread, "Profiler.stop")) as { readonly profile: CpuProfile } | undefined;
      // A thread that has ended meanwhile tells nothing.
      if (stopped === undefined) continue;
      for (const { name, self_us } of selfTimesOf(stopped.profile)) times_us.set(name, (times_us.get(name) ?? 0) + self_us);
    }
    this.#session.disconnect();
    return sorted(times_us);
  }

  #ask(sessionId: string, method: string, params: object = {}): Promise<unknown> {
    this.#requests += 1;
    const id = this.#requests;
    return new Promise((resolve) => {
      this.#asked.set(id, { thread: sessionId, resolve });
      this.#session.post("NodeWorker.sendMessageToWorker", { sessionId, message: JSON.stringify({ id, method, params }) });
    });
  }

  /** Who has ended answers no more. */
  #forget(thread: string): void {
    this.#threads.delete(thread);
    for (const [id, asked] of this.#asked) {
      if (asked.thread !== thread) continue;
      this.#asked.delete(id);
      asked.resolve(undefined);
    }
  }
}

/** As the inspector gives it (protocol type Profiler.Profile): which node was at work at each sample, and how long after the one before. */
export interface CpuProfile {
  readonly nodes: readonly ProfileNode[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  readonly children?: readonly number[];
}

/** What each function took, the longest first. Time that the thread waited is not in it. */
export function selfTimesOf({ nodes, samples, timeDeltas }: CpuProfile): SelfTime[] {
  const names = namesOf(nodes);
  const times_us = new Map<string, number>();
  for (const [index, node] of samples.entries()) {
    const name = names.get(node);
    assert(name !== undefined, "each sample is of a node");
    // A sample tells of the time until the next one.
    if (name !== waiting) times_us.set(name, (times_us.get(name) ?? 0) + (timeDeltas[index + 1] ?? 0));
  }
  return sorted(times_us);
}

function namesOf(nodes: readonly ProfileNode[]): ReadonlyMap<number, string> {
  const callers = new Map(nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node] as const)));
  return new Map(nodes.map((node) => [node.id, nameOf(node, callers)]));
}

function nameOf({ id, callFrame }: ProfileNode, callers: ReadonlyMap<number, ProfileNode>): string {
  const { functionName, url, lineNumber } = callFrame;
  // In brackets are what the profiler names itself: idle, garbage collector.
  if (functionName.startsWith("(")) return functionName;
  if (url !== "") return `${functionName || "unnamed"} ${url.split("/").at(-1)}:${lineNumber + 1}`;
  let caller = callers.get(id);
  while (caller !== undefined && caller.callFrame.url === "") caller = callers.get(caller.id);
  return caller === undefined ? "native code" : `native code called by ${nameOf(caller, callers)}`;
}

function sorted(times_us: ReadonlyMap<string, number>): SelfTime[] {
  return [...times_us].map(([name, self_us]) => ({ name, self_us })).sort((a, b) => b.self_us - a.self_us);
}

const waiting = "(idle)";
/** Often enough for a share of one percent in a few seconds, and so seldom that it is not itself what is measured. */
const interval_us = 500;
