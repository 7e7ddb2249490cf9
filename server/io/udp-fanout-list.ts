import { batch_packets_max } from "./udp-fanout-batch.js";
import { type Content, type Fixed, MessageArray } from "./udp-fanout-messages.js";
import type { NativeUdp } from "./udp-fanout-native.js";

/**
 * Whom a list's packets are for: a message for each, with the same content. Those who are not to be sent to at once with all others are set
 * aside, behind them, until they are put back where they stood. Allocates nothing per packet.
 */
export class MessageList {
  readonly messages: MessageArray;
  /** Held, so that the memory stays the address's as long as a message points to it. */
  readonly names: Fixed[] = [];
  /** How many are to be sent to now, and when that is given up. */
  count = 0;
  priority = 0;
  readonly #content: Content;
  /** Whose places those set aside changed with the last ones, in the order in which they were. */
  readonly #aside: Int32Array = new Int32Array(batch_packets_max);
  #asides = 0;

  constructor(native: NativeUdp, name_bytes: number, content: Content) {
    this.#content = content;
    this.messages = new MessageArray(native, name_bytes, capacity);
  }

  /** The one at `index` is sent to at `name` from now on. */
  place(index: number, name: Fixed): void {
    this.names[index] = name;
    this.messages.set(index, name.address, this.#content);
  }

  /** Where those set aside stand now: from here up to `count`. */
  get first_aside(): number {
    return this.count - this.#asides;
  }

  /** Sets the one at `index` aside; −1: nobody. Who is aside already stays there. */
  setAside(index: number): void {
    const at = index < 0 ? index : this.#standsNow(index);
    if (at < 0 || at >= this.first_aside) return;
    this.#aside[this.#asides] = at;
    this.#asides += 1;
    this.#swap(at, this.first_aside);
  }

  /** Where the one who stands at `at` now stood before any was set aside. */
  stoodAt(at: number): number {
    let index = at;
    for (let one = this.#asides - 1; one >= 0; one -= 1) index = this.#swapped(index, one);
    return index;
  }

  putBack(): void {
    while (this.#asides > 0) {
      const [at, end] = [this.#aside[this.#asides - 1] as number, this.first_aside];
      this.#asides -= 1;
      this.#swap(at, end);
    }
  }

  #standsNow(index: number): number {
    let at = index;
    for (let one = 0; one < this.#asides; one += 1) at = this.#swapped(at, one);
    return at;
  }

  /** Where `at` is after the swap of the one that was set aside as number `one`, or was before it. */
  #swapped(at: number, one: number): number {
    const [here, end] = [this.#aside[one] as number, this.count - 1 - one];
    if (at === here) return end;
    return at === end ? here : at;
  }

  #swap(one: number, other: number): void {
    if (one === other) return;
    this.messages.swapNames(one, other);
    const name = this.names[one] as Fixed;
    this.names[one] = this.names[other] as Fixed;
    this.names[other] = name;
  }
}

/** Most nets are squads. */
const capacity = 16;
