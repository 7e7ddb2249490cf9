import { StoreError } from "./store-error.js";

interface Waiter {
  readonly go: () => void;
  readonly timer: NodeJS.Timeout;
}

/** Has callers take turns at the one SQLite connection, first come first served. */
export class TurnQueue {
  readonly #waiters_max: number;
  readonly #wait_ms_max: number;
  /** In the order they came. */
  readonly #waiting = new Set<Waiter>();
  #taken = false;

  constructor(waiters_max: number, wait_ms_max: number) {
    this.#waiters_max = waiters_max;
    this.#wait_ms_max = wait_ms_max;
  }

  /** Resolves when it is the caller's turn. Throws `StoreError` "store_unavailable" if too many wait, or for too long. */
  take(): Promise<void> {
    if (!this.#taken) {
      this.#taken = true;
      return Promise.resolve();
    }
    if (this.#waiting.size >= this.#waiters_max)
      return Promise.reject(new StoreError("store_unavailable", `the store is busy: ${this.#waiters_max} wait already`));
    return new Promise((resolve, reject) => {
      const waiter: Waiter = {
        go: resolve,
        timer: setTimeout(() => {
          this.#waiting.delete(waiter);
          reject(new StoreError("store_unavailable", `the store is busy: no turn came in ${this.#wait_ms_max} ms`));
        }, this.#wait_ms_max),
      };
      this.#waiting.add(waiter);
    });
  }

  /** Ends the turn that `take` began. */
  give(): void {
    for (const waiter of this.#waiting) {
      this.#waiting.delete(waiter);
      clearTimeout(waiter.timer);
      waiter.go();
      return;
    }
    this.#taken = false;
  }
}
