import type { CancelTimer, Timer } from "../sound/timer.js";

/**
 * Says when nobody has used the agent for a while: the last client has left and no connection to a server is open. Begins to count
 * only when a client has left or a connection has closed, so that an agent that has just started waits for its first game.
 */
export class IdleWatch {
  readonly #timer: Timer;
  readonly #onIdle: () => void;
  #after_ms: number | undefined;
  #clients = 0;
  #connected = false;
  #used = false;
  #cancel: CancelTimer | undefined;

  /** `onIdle` is called once for each time nobody was there for long enough. */
  constructor(timer: Timer, onIdle: () => void) {
    this.#timer = timer;
    this.#onIdle = onIdle;
  }

  /** The setting: after how many milliseconds; undefined: never. A change begins to count anew. */
  configure(after_ms: number | undefined): void {
    if (after_ms === this.#after_ms) return;
    this.#after_ms = after_ms;
    this.#restart();
  }

  /** How many clients there are now. */
  handleClients(clients: number): void {
    this.#clients = clients;
    this.#restart();
  }

  /** Whether a connection to a server is open, or tries to come back. */
  handleConnection(connected: boolean): void {
    if (connected === this.#connected) return;
    this.#connected = connected;
    this.#restart();
  }

  /** Calls it off for good. */
  close(): void {
    this.configure(undefined);
  }

  #restart(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    const busy = this.#clients > 0 || this.#connected;
    this.#used ||= busy;
    if (busy || !this.#used || this.#after_ms === undefined) return;
    this.#cancel = this.#timer(this.#after_ms, () => {
      this.#cancel = undefined;
      this.#onIdle();
    });
  }
}
