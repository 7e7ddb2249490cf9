/**
 * Remembers which hop counters were seen, as in RFC 4303 §3.4.3: a bitmap that slides with the highest counter.
 * Call `accept` only after the tag has been verified, or a forger could move the window (P-23).
 */
export class ReplayWindow {
  #highest = -1;
  readonly #seen = new Uint32Array(replay_window_counters / 32);

  /** True once per counter inside the window; false for a repeat, or for one older than the window. */
  accept(counter: number): boolean {
    if (counter > this.#highest) {
      this.#slideTo(counter);
    } else if (this.#highest - counter >= replay_window_counters) {
      return false;
    }
    const slot = (counter % replay_window_counters) >>> 5;
    const bit = 1 << (counter & 31);
    const word = this.#seen[slot] as number;
    if ((word & bit) !== 0) return false;
    this.#seen[slot] = word | bit;
    return true;
  }

  #slideTo(counter: number): void {
    const steps = counter - this.#highest;
    if (steps >= replay_window_counters) {
      this.#seen.fill(0);
    } else {
      for (let passed = this.#highest + 1; passed <= counter; passed++) {
        const slot = (passed % replay_window_counters) >>> 5;
        this.#seen[slot] = (this.#seen[slot] as number) & ~(1 << (passed & 31));
      }
    }
    this.#highest = counter;
  }
}

/** 10 s of one talker at 100 packets a second: more reordering than any network shows. A multiple of 32. */
export const replay_window_counters = 1024;
