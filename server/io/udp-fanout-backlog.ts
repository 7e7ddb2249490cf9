import { Content, type Fixed, fixed, MessageArray } from "./udp-fanout-messages.js";
import { error_number, type NativeUdp } from "./udp-fanout-native.js";

export interface BacklogOptions {
  readonly native: NativeUdp;
  /** The socket's. */
  readonly file: number;
  /** Bytes of every address. */
  readonly name_bytes: number;
  readonly packet_bytes_max: number;
  /** Packets that may wait, and copies of all of them together. */
  readonly packets_max: number;
  readonly copies_max: number;
  /** What has waited longer is worth nothing to a listener. */
  readonly age_ms_max: number;
  /** Told of copies the system took, of one it refused with this number of errno(3), and of copies given up. */
  readonly onTaken: (copies: number, bytes_each: number) => void;
  readonly onRefused: (error: number) => void;
  readonly onDropped: (copies: number) => void;
}

/**
 * What the system would not take at once: packets in the order they came, each with the addresses it is still to be sent to. A ring for
 * the packets and one for the copies; where either is full, the oldest packet is given up.
 *
 * Addresses are copied, so lists may change meanwhile: who left a list a moment ago may still be sent what was said before.
 */
export class Backlog {
  readonly #options: BacklogOptions;
  readonly #contents: readonly Content[];
  /** When each packet came, ms, and how many of its copies still wait. */
  readonly #came_ms: Float64Array;
  readonly #copies: Uint32Array;
  readonly #messages: MessageArray;
  readonly #names: Fixed;
  #packet_first = 0;
  #packets = 0;
  #copy_first = 0;
  #copies_waiting = 0;

  constructor(options: BacklogOptions) {
    const { native, packets_max, copies_max, name_bytes, packet_bytes_max } = options;
    this.#options = options;
    this.#contents = Array.from({ length: packets_max }, () => new Content(native, packet_bytes_max));
    this.#came_ms = new Float64Array(packets_max);
    this.#copies = new Uint32Array(packets_max);
    this.#messages = new MessageArray(native, name_bytes, copies_max);
    this.#names = fixed(native, copies_max * name_bytes);
  }

  /** Copies that wait. */
  get copies(): number {
    return this.#copies_waiting;
  }

  /** Puts a packet at the end, to which copies are then added. Gives up the oldest if there is no room for it. */
  begin(content: Content, now_ms: number): void {
    const { packets_max } = this.#options;
    if (this.#packets === packets_max) this.#dropOldest();
    const packet = (this.#packet_first + this.#packets) % packets_max;
    this.#contents[packet]?.copy(content);
    this.#came_ms[packet] = now_ms;
    this.#copies[packet] = 0;
    this.#packets += 1;
  }

  /** Adds a copy of the packet begun last, to the address in `name`. Gives up older packets where there is no room, or else this copy. */
  add(name: Uint8Array): void {
    const { copies_max, packets_max, name_bytes, onDropped } = this.#options;
    while (this.#copies_waiting === copies_max && this.#packets > 1) this.#dropOldest();
    if (this.#copies_waiting === copies_max) {
      onDropped(1);
      return;
    }
    const copy = (this.#copy_first + this.#copies_waiting) % copies_max;
    const packet = (this.#packet_first + this.#packets - 1) % packets_max;
    const at = copy * name_bytes;
    for (let index = 0; index < name_bytes; index += 1) this.#names.bytes[at + index] = name[index] as number;
    this.#messages.set(copy, this.#names.address + at, (this.#contents[packet] as Content).address);
    this.#copies[packet] = (this.#copies[packet] as number) + 1;
    this.#copies_waiting += 1;
  }

  /** Sends what the system takes now, oldest first, and gives up what is too old. True if nothing waits any more. */
  flush(now_ms: number): boolean {
    const { native, file, age_ms_max, copies_max } = this.#options;
    while (this.#packets > 0) {
      if (now_ms - (this.#came_ms[this.#packet_first] as number) > age_ms_max) {
        this.#dropOldest();
        continue;
      }
      const copies = this.#copies[this.#packet_first] as number;
      // Up to where the ring goes round.
      const count = Math.min(copies, copies_max - this.#copy_first);
      if (count === 0) {
        this.#endOldest();
        continue;
      }
      const taken = native.send(file, this.#messages.addressAt(this.#copy_first), count);
      if (taken === -error_number.again) return false;
      if (taken > 0) this.#options.onTaken(taken, (this.#contents[this.#packet_first] as Content).bytes);
      else if (taken !== -error_number.interrupted) this.#options.onRefused(-taken);
      if (taken !== -error_number.interrupted) this.#advance(Math.max(1, taken));
    }
    return true;
  }

  #dropOldest(): void {
    const copies = this.#copies[this.#packet_first] as number;
    this.#options.onDropped(copies);
    this.#advance(copies);
    this.#endOldest();
  }

  #advance(copies: number): void {
    this.#copies[this.#packet_first] = (this.#copies[this.#packet_first] as number) - copies;
    this.#copy_first = (this.#copy_first + copies) % this.#options.copies_max;
    this.#copies_waiting -= copies;
  }

  #endOldest(): void {
    this.#packet_first = (this.#packet_first + 1) % this.#options.packets_max;
    this.#packets -= 1;
  }
}
