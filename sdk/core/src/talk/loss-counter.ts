/**
 * Which packets of one talker came and which did not, before anything was mended: by sequence number alone, from the first that came on. A packet counts as missing
 * when `window_packets` newer ones are known; what comes later than that was of no use. Nothing is allocated.
 */
export class LossCounter {
  /** 1 where the packet came, by sequence modulo the window. */
  readonly #came: Uint8Array = new Uint8Array(window_packets);
  #newest = none;
  /** The lowest sequence not judged yet. */
  #open = none;
  /** The packet judged last was missing: the next missing one belongs to the same run. */
  #in_run = false;
  /** Packets that came since `take`. */
  #arrivals = 0;
  received = 0;
  missed = 0;
  /** Runs of missing packets. */
  bursts = 0;

  /** A packet came, for the first time or again. `sequence` is unwrapped. */
  handleArrival(sequence: number): void {
    this.#arrivals += 1;
    if (this.#newest === none) {
      this.#open = sequence;
      this.#newest = sequence - 1;
    }
    if (sequence < this.#open) return;
    if (sequence > this.#newest) this.#advance(sequence);
    this.#came[sequence % window_packets] = 1;
  }

  /** Judges what is still open if nothing has come since it was asked before: the talker paused. Call before the counts are read. */
  settle(): void {
    if (this.#arrivals === 0 && this.#newest !== none) this.#judgeBelow(this.#newest + 1);
    this.#arrivals = 0;
  }

  /** Starts counting anew, from where it is. */
  restart(): void {
    this.received = 0;
    this.missed = 0;
    this.bursts = 0;
  }

  #advance(sequence: number): void {
    if (sequence - this.#newest > jump_packets) {
      this.#judgeBelow(this.#newest + 1);
      this.#open = sequence;
      this.#in_run = false;
    }
    const settled = sequence - window_packets + 1;
    this.#judgeBelow(Math.min(settled, this.#newest + 1));
    if (settled > this.#open) this.#miss(settled - this.#open);
    this.#open = Math.max(this.#open, settled);
    for (let next = Math.max(this.#newest + 1, this.#open); next <= sequence; next += 1) this.#came[next % window_packets] = 0;
    this.#newest = sequence;
  }

  #judgeBelow(end: number): void {
    for (; this.#open < end; this.#open += 1) {
      if (this.#came[this.#open % window_packets] === 1) {
        this.received += 1;
        this.#in_run = false;
      } else {
        this.#miss(1);
      }
    }
  }

  #miss(packets: number): void {
    this.missed += packets;
    if (!this.#in_run) this.bursts += 1;
    this.#in_run = true;
  }
}

const none = -1;
/** 160 ms of 10 ms frames: later than that no packet is played under any jitter worth waiting for. */
const window_packets = 16;
/** A longer gap says that the listener was away, not how its network is. */
const jump_packets = 1_000;
