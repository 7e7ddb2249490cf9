import { calm_ms, late_ms, useless_ms } from "./wait-of.js";

/**
 * When to give up voice that has waited for the server. A short stall is made up for: everything is late once, nothing is lost. Who is
 * behind and stays behind drops what is oldest until it is in time again, or all would be late for ever. Voice of higher priority may be
 * older: it is dropped only where dropping all of lower priority was not enough. Allocates nothing.
 */
export class Overload {
  /** Since when everything has been late, ms, or `never`. An array, because a double in an object's field may be boxed anew at each write. */
  readonly #late_since: Float64Array = Float64Array.of(never);
  #shedding = false;

  /** True while the oldest is being dropped. */
  get shedding(): boolean {
    return this.#shedding;
  }

  /**
   * Told of each datagram in its order: whether one that has waited so long (`waitOf`) is to be dropped if it is voice. Of one whose wait
   * nobody knows nothing is concluded. `priority`: of the net it is for, 0 … 10; default 0.
   */
  sheds(waited_ms: number, now_ms: number, priority = 0): boolean {
    if (waited_ms < 0) return false;
    if (waited_ms <= calm_ms) this.#shedding = false;
    if (waited_ms <= late_ms) {
      if (!this.#shedding) this.#late_since[0] = never;
      return false;
    }
    const late_since = this.#late_since[0] as number;
    if (late_since === never) this.#late_since[0] = now_ms;
    else if (now_ms - late_since > patience_ms) this.#shedding = true;
    return waited_ms > useless_ms || (this.#shedding && waited_ms > late_ms + priority * patience_ms_per_priority);
  }
}

const never: number = Number.NEGATIVE_INFINITY;
/** A stall of the machine, or of all players' frames that come at once behind it, is over by then. */
const patience_ms = 500;
/** Each step lets the server clear some frames of what is below it first; the highest priority is still dropped before it is useless. */
const patience_ms_per_priority = 8;
