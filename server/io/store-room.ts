import type { Clock } from "./accounts/clock.js";
import { thrownRecord } from "./api/problem.js";
import type { ServerLog } from "./log.js";
import type { StoreError } from "./store/store-error.js";
import type { WriteWatch } from "./store/watched-driver.js";

export interface StoreRoomOptions {
  readonly log: Pick<ServerLog, "error" | "warn">;
  readonly clock: Pick<Clock, "now_ms">;
}

/**
 * Whether the store has room, by what became of writes: whoever opens the store gives it this to tell. The log is told once when it is
 * full, and once when it is so no more.
 */
export class StoreRoom implements WriteWatch {
  readonly #options: StoreRoomOptions;
  /** When it was last found full, while it is. */
  #full_ms: number | undefined;

  constructor(options: StoreRoomOptions) {
    this.#options = options;
  }

  handleFull(thrown: StoreError): void {
    const { log, clock } = this.#options;
    if (this.#full_ms === undefined)
      log.error(thrownRecord(thrown), "the store is full: nothing can be changed until there is room");
    this.#full_ms = clock.now_ms();
  }

  handleWritten(): void {
    const { log, clock } = this.#options;
    if (this.#full_ms === undefined || clock.now_ms() - this.#full_ms < calm_ms) return;
    this.#full_ms = undefined;
    log.warn({}, "the store has room again");
  }
}

/** A store that is full takes a small write now and then: that is no room. */
const calm_ms = 10_000;
