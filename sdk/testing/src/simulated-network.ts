import type { Random } from "./random.js";

/** How the network behaves. Every field may change while packets are under way (`conditions`). */
export interface NetworkConditions {
  /** One-way delay of every packet. Default 0. */
  readonly delay_ms?: number;
  /** Extra delay of each packet, uniform in 0 … jitter_ms. Default 0. */
  readonly jitter_ms?: number;
  /** Whether a packet may overtake another because of jitter. Default false: one that is held up holds up those behind it, as in a queue. */
  readonly overtaking?: boolean;
  /** Chance that a packet is delivered twice, 0 … 1. Default 0. */
  readonly duplicate?: number;
  /** Chance that a packet is held back by `reorder_ms` and overtaken by those behind it, 0 … 1. Default 0. */
  readonly reorder?: number;
  /** Default 15. */
  readonly reorder_ms?: number;
  /** Decides packet by packet what is lost. Default: nothing is. */
  readonly loss?: LossModel;
}

/** Answers once per packet whether it is lost. `GilbertElliott` is one. */
export interface LossModel {
  lose(): boolean;
}

/**
 * One direction of a network, without IO: what is sent comes out of `poll` later, never, twice or out of order.
 * Seeded: the same sends under the same conditions give the same deliveries.
 */
export class SimulatedNetwork {
  /** May be replaced at any time; packets under way keep their times. */
  conditions: NetworkConditions;
  sent = 0;
  lost = 0;
  delivered = 0;
  readonly #random: Random;
  readonly #queue: Delivery[] = [];
  #last_at_ms = Number.NEGATIVE_INFINITY;

  constructor(conditions: NetworkConditions, random: Random) {
    this.conditions = conditions;
    this.#random = random;
  }

  /** Takes a packet; the bytes are copied. */
  send(now_ms: number, bytes: Uint8Array): void {
    const { duplicate = 0, loss } = this.conditions;
    this.sent += 1;
    if (loss?.lose() === true) {
      this.lost += 1;
      return;
    }
    const copy = bytes.slice();
    const at_ms = this.#arrival(now_ms);
    this.#insert({ at_ms, bytes: copy });
    if (this.#random.next() < duplicate) this.#insert({ at_ms: at_ms + 1, bytes: copy });
  }

  /** The next packet that has arrived by `now_ms`, in the order of arrival, or undefined. */
  poll(now_ms: number): Uint8Array | undefined {
    const first = this.#queue[0];
    if (first === undefined || first.at_ms > now_ms) return undefined;
    this.#queue.shift();
    this.delivered += 1;
    return first.bytes;
  }

  /** When the next packet arrives, or undefined if none is under way. */
  pollTimeout(): number | undefined {
    return this.#queue[0]?.at_ms;
  }

  #arrival(now_ms: number): number {
    const { delay_ms = 0, jitter_ms = 0, overtaking = false, reorder = 0, reorder_ms = 15 } = this.conditions;
    const at_ms = now_ms + delay_ms + jitter_ms * this.#random.next();
    if (this.#random.next() < reorder) return at_ms + reorder_ms;
    if (overtaking) return at_ms;
    this.#last_at_ms = Math.max(at_ms, this.#last_at_ms);
    return this.#last_at_ms;
  }

  #insert(delivery: Delivery): void {
    let index = this.#queue.length;
    while (index > 0 && (this.#queue[index - 1]?.at_ms ?? 0) > delivery.at_ms) index -= 1;
    this.#queue.splice(index, 0, delivery);
  }
}

interface Delivery {
  readonly at_ms: number;
  readonly bytes: Uint8Array;
}
