import type { ApiContext } from "./api-context.js";
import { thrownRecord } from "./problem.js";

/** Whether the store has room, by what became of writes. The log is told once when it is full, and once when it is so no more. */
export class StoreRoom {
  readonly #log: ApiContext["log"];
  readonly #clock: ApiContext["clock"];
  /** When it was last found full, while it is. */
  #full_ms: number | undefined;

  constructor({ log, clock }: Pick<ApiContext, "log" | "clock">) {
    this.#log = log;
    this.#clock = clock;
  }

  /** Told of a write for which there was no room, by what it threw. */
  handleFull(thrown: unknown): void {
    if (this.#full_ms === undefined)
      this.#log.error(thrownRecord(thrown), "the store is full: nothing can be changed until there is room");
    this.#full_ms = this.#clock.now_ms();
  }

  /** Told of a write that was kept. */
  handleWritten(): void {
    if (this.#full_ms === undefined || this.#clock.now_ms() - this.#full_ms < calm_ms) return;
    this.#full_ms = undefined;
    this.#log.warn({}, "the store has room again");
  }
}

/** A store that is full takes a small write now and then: that is no room. */
const calm_ms = 10_000;
