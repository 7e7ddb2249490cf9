import { ipc_refused_excess_max, ipc_requests_per_second } from "./ipc-limits.js";

/** A token bucket: `ipc_requests_per_second` on average, one second's worth at once. */
export class RequestBudget {
  #tokens = ipc_requests_per_second;
  #refused_excess = 0;
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
      // Not back to none: at any rate a token falls due every few milliseconds, and a flood would never be one.
      this.#refused_excess = Math.max(0, this.#refused_excess - 1);
      return "granted";
    }
    this.#refused_excess += 1;
    return this.#refused_excess > ipc_refused_excess_max ? "flood" : "over";
  }
}
