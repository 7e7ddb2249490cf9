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
  #stopped = false;

  constructor(core: ControlCore, act: (out: ControlOut) => void, log: ServerLog) {
    this.#core = core;
    this.#act = act;
    this.#log = log;
  }

  /** Monotonic, ms. */
  readonly now = (): number => performance.now();

  /** Gives one input to the core. A bug in the core ends the connection it showed on, not the server. */
  handle(connection_id: number, input: (core: ControlCore, now_ms: number) => void): void {
    if (this.#stopped) return;
    try {
      input(this.#core, this.now());
    } catch (thrown) {
      this.#log.error({ reason: reasonOf(thrown) }, "bug: a control message could not be handled; its connection is closed");
      this.#core.handleClosed(connection_id, this.now());
      this.#act({ kind: "close", connection_id, code: close_internal, reason: "internal" });
    }
    this.#turn ??= setImmediate(() => this.#drain());
  }

  stop(): void {
    this.#stopped = true;
    clearImmediate(this.#turn);
    clearTimeout(this.#timer);
  }

  #drain(): void {
    this.#turn = undefined;
    for (let out = this.#core.poll(); out !== undefined; out = this.#core.poll()) this.#act(out);
    clearTimeout(this.#timer);
    const due_ms = this.#core.pollTimeout();
    if (due_ms === undefined || this.#stopped) return;
    this.#timer = setTimeout(
      () => {
        this.#core.handleTimeout(this.now());
        this.#drain();
      },
      Math.max(0, due_ms - this.now()),
    );
  }
}

/** WebSocket close code: an error of the server (RFC 6455 §7.4.1). */
const close_internal = 1011;
