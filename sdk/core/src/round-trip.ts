/** How long an answer takes, smoothed as TCP does it (RFC 6298 §2). All in ms. */
export class RoundTrip {
  #newest_ms = 0;
  #smoothed_ms = 0;
  #variation_ms = 0;
  #measured = false;

  /** The newest; 0 before the first. */
  get newest_ms(): number {
    return this.#newest_ms;
  }

  /** An answer that has not come for so long will hardly come any more; 0 before the first. RFC 6298's RTO, without its bounds. */
  get timeout_ms(): number {
    return this.#smoothed_ms + variations * this.#variation_ms;
  }

  measure(rtt_ms: number): void {
    this.#newest_ms = rtt_ms;
    if (this.#measured) {
      this.#variation_ms += variation_gain * (Math.abs(this.#smoothed_ms - rtt_ms) - this.#variation_ms);
      this.#smoothed_ms += smoothed_gain * (rtt_ms - this.#smoothed_ms);
      return;
    }
    this.#measured = true;
    this.#smoothed_ms = rtt_ms;
    this.#variation_ms = rtt_ms / 2;
  }
}

/** K, beta and alpha of RFC 6298. */
const variations = 4;
const variation_gain = 1 / 4;
const smoothed_gain = 1 / 8;
