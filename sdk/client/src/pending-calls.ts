import { accept, type IpcMethods, type Result } from "@talkgroup/schemas";

import type { CallSite } from "./call-site.js";
import type { Judge } from "./judge.js";
import type { OnDrop } from "./on-drop.js";
import { quiet } from "./quiet.js";
import { TalkgroupError } from "./talkgroup-error.js";
import type { Timer } from "./timer.js";

/**
 * How long a call may take, and how to cancel it.
 *
 * @since 0.1.0
 */
export interface CallOptions {
  /** Abort it to stop waiting; the promise rejects with `aborted`. */
  readonly signal?: AbortSignal | undefined;
  /**
   * After this the promise rejects with `timeout`. 0 … 2 147 483 647 ms, default 5 000 unless the method says otherwise; Infinity waits
   * forever.
   */
  readonly timeout_ms?: number | undefined;
}

/** A call as it begins. */
export interface NewCall<M extends keyof IpcMethods, T> extends CallOptions {
  readonly method: M;
  readonly on_drop: OnDrop;
  /** False: the agent is away, and the call waits, or ends, as `on_drop` says. */
  readonly ready: boolean;
  /** Sends it, now or when the agent is back; what hinders it, if anything does. */
  readonly send: (id: number) => TalkgroupError | undefined;
  /** Takes from the result what the caller wants. */
  readonly read: (result: IpcMethods[M]["result"]) => T;
  /** Where the game asked. */
  readonly at?: CallSite | undefined;
  /** Told when the call ends by its time limit or its signal after it has gone out. */
  readonly onGivenUp?: ((late: LateAnswer) => void) | undefined;
}

/** What becomes of a call that the caller has given up. */
export interface LateAnswer {
  /** What has come; undefined as long as nothing has. */
  readonly outcome: Outcome | undefined;
  /** What comes in the end: the answer, or why it is no longer waited for. Never rejects. */
  readonly come: Promise<Outcome>;
}

/**
 * The calls that have no answer yet. Each ends exactly once: by its answer, its time limit, its signal, or the end of the connection. An
 * ignored rejection never becomes an unhandled one: a game must not die of a lost key press.
 */
export class PendingCalls {
  readonly #pending = new Map<number, PendingCall>();
  readonly #timer: Timer;
  readonly #judge: Judge;
  #next_id = 1;
  #ended: TalkgroupError | undefined;

  constructor(timer: Timer, judge: Judge) {
    this.#timer = timer;
    this.#judge = judge;
  }

  /** Begins a call; the promise is its answer. */
  start<M extends keyof IpcMethods, T>(call: NewCall<M, T>): Promise<T> {
    const answer = new Promise<T>((resolve, rejectBare) => {
      const { method, signal, timeout_ms = timeout_ms_default, at } = call;
      const reject = (error: TalkgroupError) => rejectBare(at?.withStack(error) ?? error);
      const hindrance = this.#hindrance(method, signal);
      if (hindrance !== undefined) {
        reject(hindrance);
        return;
      }
      const id = this.#takeId();
      const settle = (outcome: Outcome) => {
        if (!this.#pending.delete(id)) return;
        cancel();
        signal?.removeEventListener("abort", abort);
        const result = outcome instanceof TalkgroupError ? outcome : this.#resultOf(method, outcome);
        if (result instanceof TalkgroupError) reject(result);
        else {
          try {
            resolve(call.read(result));
          } catch (cause) {
            // Judges that trust the agent let through what nobody can read.
            reject(new TalkgroupError("internal", `${method}: the agent's answer is not valid`, { cause }));
          }
        }
      };
      const giveUp = (error: TalkgroupError) => {
        settle(error);
        if (pending.sent) call.onGivenUp?.(this.#awaitLate(id, method));
      };
      const abort = () => giveUp(aborted(method, signal));
      const late = () => giveUp(new TalkgroupError("timeout", `${method}: found no answer within ${timeout_ms} ms`));
      const cancel = timeout_ms === Number.POSITIVE_INFINITY ? () => {} : this.#timer(Math.min(timeout_ms, timer_ms_max), late);
      const pending: PendingCall = { method, on_drop: call.on_drop, send: () => call.send(id), settle, sent: false };
      this.#pending.set(id, pending);
      signal?.addEventListener("abort", abort);
      if (call.ready) send(pending);
      else if (call.on_drop === "refuse") settle(away(method));
      else if (call.on_drop === "done") settle(accept({}));
    });
    return quiet(answer);
  }

  /** An answer came. Ignored if its call has ended by other means. */
  settle(id: number, outcome: Outcome): void {
    this.#pending.get(id)?.settle(outcome);
  }

  /** The connection dropped, and another is looked for: ends what cannot wait. */
  handleDropped(error: TalkgroupError): void {
    for (const call of [...this.#pending.values()]) {
      if (!call.sent) continue;
      call.sent = false;
      if (call.on_drop === "done") call.settle(accept({}));
      else if (call.on_drop !== "repeat") call.settle(error);
    }
  }

  /** The agent is back: sends what has waited, in the order in which it was asked. */
  handleReady(): void {
    for (const call of [...this.#pending.values()]) if (!call.sent) send(call);
  }

  /** The connection is over: ends all calls, and those that are tried later. */
  end(error: TalkgroupError): void {
    this.#ended ??= error;
    for (const call of [...this.#pending.values()]) call.settle(this.#ended);
  }

  /** Its id is taken until the answer comes. */
  #awaitLate(id: number, method: string): LateAnswer {
    let resolve: (outcome: Outcome) => void = () => {};
    const late: { outcome: Outcome | undefined; come: Promise<Outcome> } = {
      outcome: undefined,
      come: new Promise((settled) => {
        resolve = settled;
      }),
    };
    const settle = (outcome: Outcome) => {
      if (!this.#pending.delete(id)) return;
      cancel();
      late.outcome = outcome;
      resolve(outcome);
    };
    const cancel = this.#timer(late_ms_max, () => settle(new TalkgroupError("timeout", `${method}: found no answer at all`)));
    this.#pending.set(id, { method, on_drop: "wait", send: () => undefined, settle, sent: true });
    return late;
  }

  #hindrance(method: string, signal: AbortSignal | undefined): TalkgroupError | undefined {
    if (this.#ended !== undefined) return this.#ended;
    if (signal?.aborted) return aborted(method, signal);
    if (this.#pending.size < calls_max) return undefined;
    return new TalkgroupError("limit_reached", `${method}: found ${calls_max} calls without an answer yet, expected fewer`);
  }

  #resultOf<M extends keyof IpcMethods>(method: M, outcome: Result<unknown>): IpcMethods[M]["result"] | TalkgroupError {
    if (!outcome.ok) return TalkgroupError.ofRefusal(method, outcome.refusal);
    const valid = this.#judge.result(method, outcome.value);
    if (valid.ok) return valid.value;
    return new TalkgroupError("internal", `${method}: the agent's answer is not valid: ${valid.refusal.message}`);
  }

  #takeId(): number {
    while (this.#pending.has(this.#next_id)) this.#next_id = (this.#next_id % id_max) + 1;
    const id = this.#next_id;
    this.#next_id = (id % id_max) + 1;
    return id;
  }
}

export type Outcome = Result<unknown> | TalkgroupError;

interface PendingCall {
  readonly method: string;
  readonly on_drop: OnDrop;
  readonly send: () => TalkgroupError | undefined;
  readonly settle: (outcome: Outcome) => void;
  sent: boolean;
}

function send(call: PendingCall): void {
  call.sent = true;
  const hindrance = call.send();
  if (hindrance !== undefined) call.settle(hindrance);
}

function away(method: string): TalkgroupError {
  return new TalkgroupError("agent_closed", `${method}: the agent is not running; reconnecting`);
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
/** Nothing takes the agent longer than a server that keeps it waiting four times. */
const late_ms_max = 60_000;
