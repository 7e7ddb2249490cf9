import { assert, packet_bytes_max } from "@talkgroup/schemas";

/**
 * Packets of voice that were read right after one another, until they leave. Those for the same list can leave as one message for each
 * listener, if all but the last of them are of one length: `next` finds them. Allocates nothing per packet.
 */
export class PacketBatch<List> {
  /** The packets that `next` found: where in the batch each stands. The first `found` count. */
  readonly members: Uint8Array = new Uint8Array(batch_packets_max);
  found = 0;
  readonly #packets: readonly Uint8Array[] = Array.from({ length: batch_packets_max }, () => new Uint8Array(packet_bytes_max));
  readonly #lists: (List | undefined)[] = Array.from({ length: batch_packets_max }, () => undefined);
  readonly #bytes: Uint16Array = new Uint16Array(batch_packets_max);
  readonly #skips: Int32Array = new Int32Array(batch_packets_max);
  readonly #taken: Uint8Array = new Uint8Array(batch_packets_max);
  #size = 0;
  #first = 0;

  get size(): number {
    return this.#size;
  }

  get isFull(): boolean {
    return this.#size === batch_packets_max;
  }

  /** Adds `packet[0 … bytes)`, which all of `list` are to hear but the one at `skip` (−1: all). */
  add(list: List, packet: Uint8Array, bytes: number, skip: number): void {
    assert(
      !this.isFull && bytes <= packet_bytes_max,
      "a batch is sent when it is full, and no packet is longer than the protocol lets it be",
    );
    const at = this.#size;
    const own = this.#packets[at] as Uint8Array;
    for (let index = 0; index < bytes; index += 1) own[index] = packet[index] as number;
    this.#lists[at] = list;
    this.#bytes[at] = bytes;
    this.#skips[at] = skip;
    this.#taken[at] = 0;
    this.#size += 1;
  }

  /**
   * Finds the oldest packet that was not found yet, with `together` all for the same list that can leave with it, the longest first. Packets
   * of one talker keep their order. Returns their list; undefined when there are no more, and the batch is empty then.
   */
  next(together: boolean): List | undefined {
    while (this.#first < this.#size && this.#taken[this.#first] === 1) this.#first += 1;
    this.found = 0;
    if (this.#first === this.#size) {
      this.clear();
      return undefined;
    }
    const list = this.#lists[this.#first];
    this.#take(this.#first);
    for (let at = this.#first + 1; together && at < this.#size && !this.#isEnded(); at += 1) {
      if (this.#taken[at] === 0 && this.#lists[at] === list && !this.#join(at)) break;
    }
    return list;
  }

  /** Of the batch's packet at `at`: what is in it, how long it is, and who is not to hear it. */
  packetAt(at: number): Uint8Array {
    return this.#packets[at] as Uint8Array;
  }
  bytesAt(at: number): number {
    return this.#bytes[at] as number;
  }
  skipAt(at: number): number {
    return this.#skips[at] as number;
  }

  clear(): void {
    // What is held is kept no longer than it must be.
    for (let at = 0; at < this.#size; at += 1) this.#lists[at] = undefined;
    this.#size = 0;
    this.#first = 0;
    this.found = 0;
  }

  /** A packet shorter than the first can only be the last. */
  #isEnded(): boolean {
    return this.#bytesOfMember(this.found - 1) < this.#bytesOfMember(0);
  }

  /** Takes in the packet at `at` behind the others, or before a shorter first one. False if it can be neither. */
  #join(at: number): boolean {
    const bytes = this.bytesAt(at);
    if (bytes <= this.#bytesOfMember(0)) {
      this.#take(at);
      return true;
    }
    // A longer one may go first where there is only one, which is another talker's.
    const first = this.members[0] as number;
    if (this.found > 1 || this.skipAt(at) === this.skipAt(first)) return false;
    this.members[0] = at;
    this.#taken[at] = 1;
    this.members[1] = first;
    this.found = 2;
    return true;
  }

  #take(at: number): void {
    this.members[this.found] = at;
    this.found += 1;
    this.#taken[at] = 1;
  }

  #bytesOfMember(member: number): number {
    return this.bytesAt(this.members[member] as number);
  }
}

/** Enough that half of the work is saved; few enough that the first of them does not wait for long. */
export const batch_packets_max = 8;
