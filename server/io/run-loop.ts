import type { ControlCore } from "../core/control-core.js";
import type { ControlOut } from "../core/outbox.js";
import type { ServerLog } from "./log.js";
import { reasonOf } from "./server-error.js";

/**
 * The main thread's loop: the only place there with a clock and a timer. Inputs of one turn go into the core one after another;
 * then everything they led to is done, once, and one timer is set. So a hundred joins that arrive together make one route
 * update.
 */
export class RunLoop {
  readonly #core: ControlCore;
  readonly #act: (out: ControlOut) => void;
  readonly #log: ServerLog;
  #turn: NodeJS.Immediate | undefined;
  #timer: NodeJS.Timeout | undefined;
  /** Not to be tried before, after it failed. */
  #timeout_after_ms = Number.NEGATIVE_INFINITY;
  #stopped = false;

  constructor(core: ControlCore, act: (out: ControlOut) => void, log: ServerLog) {
    this.#core = core;
    this.#act = act;
    this.#log = log;
  }

  /** Monotonic, ms. */
  readonly now = (): number => performance.now();

  /** Gives one input of a connection to the core. A bug in the core ends the connection it showed on, not the server. */
  handleConnection(connection_id: number, input: CoreInput): void {
    this.#give(input, () => {
      this.#attempt(() => this.#core.handleClosed(connection_id, true, this.now()));
      this.#act({ kind: "close", connection_id, code: close_internal, reason: "internal" });
    });
  }

  /** Gives the core an input that is of no connection. */
  handle(input: CoreInput): void {
    this.#give(input, () => {});
  }

  /** Does what is still to be done, and takes no more. */
  stop(): void {
    this.#stopped = true;
    clearImmediate(this.#turn);
    this.#drain();
  }

  #give(input: CoreInput, giveUp: () => void): void {
    if (this.#stopped) return;
    if (!this.#attempt(() => input(this.#core, this.now()))) giveUp();
    this.#turn ??= setImmediate(() => this.#drain());
  }

  /** False if a bug showed: all others are served on. */
  #attempt(step: () => void): boolean {
    try {
      step();
      return true;
    } catch (thrown) {
      this.#log.error({ reason: reasonOf(thrown) }, "bug: an input could not be handled; a connection it came from is closed");
      return false;
    }
  }

  #drain(): void {
    this.#turn = undefined;
    for (let out = this.#core.poll(); out !== undefined; out = this.#core.poll()) this.#act(out);
    clearTimeout(this.#timer);
    const due_ms = this.#core.pollTimeout();
    if (due_ms === undefined || this.#stopped) return;
    const at_ms = Math.max(due_ms, this.#timeout_after_ms);
    this.#timer = setTimeout(() => this.#handleTimeout(), Math.max(0, at_ms - this.now()));
  }

  #handleTimeout(): void {
    if (!this.#attempt(() => this.#core.handleTimeout(this.now()))) this.#timeout_after_ms = this.now() + timeout_retry_ms;
    this.#drain();
  }
}

/** What is done with the core at one moment (monotonic, ms). */
export type CoreInput = (core: ControlCore, now_ms: number) => void;

/** What is due stays due when it fails: it must not keep the thread busy, nor fill the log. */
const timeout_retry_ms = 1_000;
/** WebSocket close code: an error of the server (RFC 6455 §7.4.1). */
const close_internal = 1011;
