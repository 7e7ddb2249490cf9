import { assert } from "@talkgroup/schemas";

export interface WaitingLineOptions {
  /** Packets that may wait, and copies of all of them together. */
  readonly packets_max: number;
  readonly copies_max: number;
  /** What has waited longer is worth nothing to a listener. */
  readonly age_ms_max: number;
  /** Told of copies given up. */
  readonly onDropped: (copies: number) => void;
}

/**
 * What waits to be sent: packets, each with the copies of it that are still to go out, by the priority of the net they are for. Packets and
 * copies are numbers of places, 0 … max − 1: what is in them is the owner's, who keeps it by these numbers. Where there is no more room,
 * the oldest packet of the lowest priority that waits is given up; so the newcomer itself, if all others are worth more. The highest
 * priority goes out first, within one priority the oldest. Allocates nothing once it is made.
 */
export class WaitingLine {
  readonly #options: WaitingLineOptions;
  /** By packet: when it came, ms, its priority, how many of its copies wait, the first and last of these, and the packet after it. */
  readonly #came_ms: Float64Array;
  readonly #priority: Uint8Array;
  readonly #copies: Uint32Array;
  readonly #first_copy: Int32Array;
  readonly #last_copy: Int32Array;
  readonly #next_packet: Int32Array;
  /** By copy: the next of the same packet, or the next free one. */
  readonly #next_copy: Int32Array;
  /** By priority. */
  readonly #oldest: Int32Array = new Int32Array(priority_max + 1).fill(none);
  readonly #newest: Int32Array = new Int32Array(priority_max + 1).fill(none);
  #free_packet = 0;
  #free_copy = 0;
  #copies_waiting = 0;
  /** The packet begun last, if there was room for it and it still waits. */
  #begun: number = none;

  constructor(options: WaitingLineOptions) {
    const { packets_max, copies_max } = options;
    this.#options = options;
    this.#came_ms = new Float64Array(packets_max);
    this.#priority = new Uint8Array(packets_max);
    this.#copies = new Uint32Array(packets_max);
    this.#first_copy = new Int32Array(packets_max);
    this.#last_copy = new Int32Array(packets_max);
    this.#next_packet = chain(packets_max);
    this.#next_copy = chain(copies_max);
  }

  /** Copies that wait. */
  get copies(): number {
    return this.#copies_waiting;
  }

  /** A place for a packet of this priority, 0 … 10, to which copies are then added; `none` if all that wait are worth more. */
  begin(priority: number, now_ms: number): number {
    assert(priority >= 0 && priority <= priority_max, "a net's priority is 0 to 10");
    this.#begun = none;
    if (this.#free_packet === none) {
      const lowest = this.#lowest();
      if (lowest > priority) return none;
      this.#drop(lowest);
    }
    const packet = this.#free_packet;
    this.#free_packet = this.#next_packet[packet] as number;
    this.#next_packet[packet] = none;
    this.#came_ms[packet] = now_ms;
    this.#priority[packet] = priority;
    this.#copies[packet] = 0;
    this.#first_copy[packet] = none;
    const newest = this.#newest[priority] as number;
    if (newest === none) this.#oldest[priority] = packet;
    else this.#next_packet[newest] = packet;
    this.#newest[priority] = packet;
    this.#begun = packet;
    return packet;
  }

  /** A place for one more copy of the packet begun last; `none` if it is this copy that is given up. */
  add(): number {
    const packet = this.#begun;
    while (this.#free_copy === none && packet !== none) {
      const lowest = this.#lowest();
      if (this.#oldest[lowest] === packet) break;
      this.#drop(lowest);
    }
    const copy = packet === none ? none : this.#free_copy;
    if (copy === none) {
      this.#options.onDropped(1);
      return none;
    }
    this.#free_copy = this.#next_copy[copy] as number;
    this.#next_copy[copy] = none;
    if (this.#first_copy[packet] === none) this.#first_copy[packet] = copy;
    else this.#next_copy[this.#last_copy[packet] as number] = copy;
    this.#last_copy[packet] = copy;
    this.#copies[packet] = (this.#copies[packet] as number) + 1;
    this.#copies_waiting += 1;
    return copy;
  }

  /** The packet whose turn it is, or `none`. Gives up those before it that are too old. */
  next(now_ms: number): number {
    for (let priority = priority_max; priority >= 0; priority -= 1) {
      for (let packet = this.#oldest[priority] as number; packet !== none; packet = this.#oldest[priority] as number) {
        const is_old = now_ms - (this.#came_ms[packet] as number) > this.#options.age_ms_max;
        if (!is_old && (this.#copies[packet] as number) > 0) return packet;
        this.#drop(priority);
      }
    }
    return none;
  }

  /** The copy of a packet, which has one, that is to go first. */
  firstCopy(packet: number): number {
    return this.#first_copy[packet] as number;
  }

  /** The one after it of the same packet, or `none`. */
  copyAfter(copy: number): number {
    return this.#next_copy[copy] as number;
  }

  /** The first copies of the packet whose turn it is, of which there are as many, wait no longer. With its last it goes itself. */
  take(packet: number, copies: number): void {
    for (let count = 0; count < copies; count += 1) {
      const copy = this.#first_copy[packet] as number;
      this.#first_copy[packet] = this.#next_copy[copy] as number;
      this.#next_copy[copy] = this.#free_copy;
      this.#free_copy = copy;
    }
    const left = (this.#copies[packet] as number) - copies;
    this.#copies[packet] = left;
    this.#copies_waiting -= copies;
    if (left === 0) this.#end(this.#priority[packet] as number);
  }

  /** Gives up everything. */
  clear(): void {
    for (let priority = 0; priority <= priority_max; priority += 1) while (this.#oldest[priority] !== none) this.#drop(priority);
  }

  /** Of those that wait, of which there is one. */
  #lowest(): number {
    let priority = 0;
    while (this.#oldest[priority] === none) priority += 1;
    return priority;
  }

  /** Gives up the oldest packet of this priority. */
  #drop(priority: number): void {
    const packet = this.#oldest[priority] as number;
    const copies = this.#copies[packet] as number;
    if (copies > 0) {
      this.#next_copy[this.#last_copy[packet] as number] = this.#free_copy;
      this.#free_copy = this.#first_copy[packet] as number;
      this.#copies_waiting -= copies;
      this.#options.onDropped(copies);
    }
    this.#end(priority);
  }

  /** Takes out the oldest packet of this priority, whose copies are gone. */
  #end(priority: number): void {
    const packet = this.#oldest[priority] as number;
    const next = this.#next_packet[packet] as number;
    this.#oldest[priority] = next;
    if (next === none) this.#newest[priority] = none;
    this.#next_packet[packet] = this.#free_packet;
    this.#free_packet = packet;
    if (packet === this.#begun) this.#begun = none;
  }
}

/** Each place leads to the next, the last to none. */
function chain(places: number): Int32Array {
  return Int32Array.from({ length: places }, (_, place) => (place === places - 1 ? none : place + 1));
}

/** No packet, or no copy. */
export const none = -1;
/** Of nets, as presets have it. */
const priority_max = 10;
