import { late_ms, unknown_wait_ms } from "./wait-of.js";

/**
 * How long datagrams have waited, where the system does not say when they came: by probes, datagrams that the server sends to itself and
 * that wait in the same queue, first in, first out. What is read while a probe is still in there came before it, and so has waited at least
 * as long; what is read once it has come out came after it, and has waited no longer. Between the two nothing is claimed.
 *
 * A probe that is lost, because the queue is full, counts as one that waits until a later one has come out. If none does for long, there is
 * no knowing, and nothing is late until one does. Allocates nothing.
 */
export class QueueProbe {
  /** When each probe that is still of interest was sent, ms, by its number. */
  readonly #sent_ms: Float64Array = new Float64Array(probes_kept);
  /** The number of the next, and of the last that has come out or is not waited for any more. */
  #next = 1;
  #out = 0;
  /** Whether probes come out at all: one did, and since then none has been missed for long. */
  #works = false;

  /** The number that is to stand in the next probe, from 1. */
  get next(): number {
    return this.#next;
  }

  /** The next probe has just been sent. */
  handleSent(now_ms: number): void {
    this.#sent_ms[this.#next % probes_kept] = now_ms;
    this.#next += 1;
  }

  /** The probe of this number has been read, possibly before it is known to be sent. One that is not waited for changes nothing. */
  handleOut(number: number): void {
    if (!(number > this.#out && number <= this.#next)) return;
    this.#out = number;
    this.#works = true;
  }

  /** How long what is read now has waited, as `Overload` is told of it: in time, late, or `unknown_wait_ms`. */
  wait(now_ms: number): number {
    const oldest = this.#out + 1;
    if (oldest < this.#next) {
      const at_least_ms = now_ms - (this.#sent_ms[oldest % probes_kept] as number);
      if (at_least_ms > lost_ms || this.#next - oldest >= probes_kept) this.#forget();
      else if (this.#works && at_least_ms > late_ms) return at_least_ms;
    }
    if (!this.#works) return unknown_wait_ms;
    const at_most_ms = now_ms - (this.#sent_ms[this.#out % probes_kept] as number);
    return at_most_ms <= late_ms ? at_most_ms : unknown_wait_ms;
  }

  /** Those that are still to come out are lost, or come too late to say anything. */
  #forget(): void {
    this.#out = this.#next - 1;
    this.#works = false;
  }
}

/** As many as are sent while one may wait. */
const probes_kept = 128;
/** Who is behind drops what is useless, and so reads a second's datagrams in a fraction of one. */
const lost_ms = 1_000;
