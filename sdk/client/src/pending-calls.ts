import { type IpcMethods, type Result, validateIpcResult } from "@talkgroup/schemas";

import { TalkgroupError } from "./talkgroup-error.js";
import type { Timer } from "./timer.js";

/** How long the caller of any method waits. */
export interface CallOptions {
  /** Abort it to stop waiting; the promise rejects with `aborted`. */
  readonly signal?: AbortSignal | undefined;
  /** After this the promise rejects with `timeout`. Default 5 000; Infinity waits for good. */
  readonly timeout_ms?: number | undefined;
}

/**
 * The calls that have no answer yet. Each ends exactly once: by its answer, its time limit, its signal, or the end of the connection.
 * A rejection that nobody looks at never becomes an unhandled one: a game must not die of a lost key press.
 */
export class PendingCalls {
  readonly #settlers = new Map<number, (outcome: Outcome) => void>();
  readonly #timer: Timer;
  #next_id = 1;
  #ended: TalkgroupError | undefined;

  constructor(timer: Timer) {
    this.#timer = timer;
  }

  /** Sends a call and waits for its answer; `read` takes from the result what the caller wants. `send` says whether it went out. */
  start<M extends keyof IpcMethods, T>(
    method: M,
    options: CallOptions,
    send: (id: number) => boolean,
    read: (result: IpcMethods[M]["result"]) => T,
  ): Promise<T> {
    const answer = new Promise<T>((resolve, reject) => {
      const { signal, timeout_ms = timeout_ms_default } = options;
      const hindrance = this.#hindrance(method, signal);
      if (hindrance !== undefined) {
        reject(hindrance);
        return;
      }
      const id = this.#takeId();
      const settle = (outcome: Outcome) => {
        if (!this.#settlers.delete(id)) return;
        cancel();
        signal?.removeEventListener("abort", abort);
        const result = outcome instanceof TalkgroupError ? outcome : resultOf(method, outcome);
        if (result instanceof TalkgroupError) reject(result);
        else resolve(read(result));
      };
      const abort = () => settle(aborted(method, signal));
      const late = () => settle(new TalkgroupError("timeout", `${method}: found no answer within ${timeout_ms} ms`));
      const cancel = timeout_ms === Number.POSITIVE_INFINITY ? () => {} : this.#timer(Math.min(timeout_ms, timer_ms_max), late);
      this.#settlers.set(id, settle);
      signal?.addEventListener("abort", abort);
      if (!send(id)) settle(new TalkgroupError("agent_closed", `${method}: the agent takes no more`));
    });
    answer.catch(() => {});
    return answer;
  }

  /** An answer came. Ignored if its call has ended by other means. */
  settle(id: number, outcome: Outcome): void {
    this.#settlers.get(id)?.(outcome);
  }

  /** The connection is over: ends all calls, and those that are tried later. */
  end(error: TalkgroupError): void {
    this.#ended ??= error;
    for (const settle of [...this.#settlers.values()]) settle(this.#ended);
  }

  #hindrance(method: string, signal: AbortSignal | undefined): TalkgroupError | undefined {
    if (this.#ended !== undefined) return this.#ended;
    if (signal?.aborted) return aborted(method, signal);
    if (this.#settlers.size < calls_max) return undefined;
    return new TalkgroupError("limit_reached", `${method}: found ${calls_max} calls without an answer yet, expected fewer`);
  }

  #takeId(): number {
    while (this.#settlers.has(this.#next_id)) this.#next_id = (this.#next_id % id_max) + 1;
    const id = this.#next_id;
    this.#next_id = (id % id_max) + 1;
    return id;
  }
}

export type Outcome = Result<unknown> | TalkgroupError;

function resultOf<M extends keyof IpcMethods>(method: M, outcome: Result<unknown>): IpcMethods[M]["result"] | TalkgroupError {
  if (!outcome.ok) return TalkgroupError.ofRefusal(method, outcome.refusal);
  const valid: Result<IpcMethods[M]["result"]> = validateIpcResult[method](outcome.value);
  if (valid.ok) return valid.value;
  return new TalkgroupError("internal", `${method}: the agent's answer is not valid: ${valid.refusal.message}`);
}

function aborted(method: string, signal: AbortSignal | undefined): TalkgroupError {
  return new TalkgroupError("aborted", `${method}: aborted by the caller`, { cause: signal?.reason });
}

/** The agent answers in microseconds what it knows itself, and asks the server for the rest: one round trip and some patience. */
const timeout_ms_default = 5_000;
/** Longer, and the system's timers fire at once. */
const timer_ms_max = 0x7f_ff_ff_ff;
/** The agent serves 64 at once; a game that has this many open has lost count. */
const calls_max = 256;
const id_max = 0x7f_ff_ff_ff;
