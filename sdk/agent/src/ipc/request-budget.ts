import { ipc_refused_in_a_row_max, ipc_requests_per_second } from "./ipc-limits.js";

/** A token bucket: `ipc_requests_per_second` on average, one second's worth at once. */
export class RequestBudget {
  #tokens = ipc_requests_per_second;
  #refused_in_a_row = 0;
  #filled_ms: number;

  constructor(now_ms: number) {
    this.#filled_ms = now_ms;
  }

  /** "over": refuse this one. "flood": the client does not heed refusals, close it. */
  take(now_ms: number): "granted" | "over" | "flood" {
    const earned = ((now_ms - this.#filled_ms) * ipc_requests_per_second) / 1000;
    this.#tokens = Math.min(this.#tokens + earned, ipc_requests_per_second);
    this.#filled_ms = now_ms;
    if (this.#tokens >= 1) {
      this.#tokens -= 1;
      this.#refused_in_a_row = 0;
      return "granted";
    }
    this.#refused_in_a_row += 1;
    return this.#refused_in_a_row > ipc_refused_in_a_row_max ? "flood" : "over";
  }
}
