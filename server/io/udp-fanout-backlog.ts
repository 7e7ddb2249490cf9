import { none, WaitingLine } from "../core/waiting-line.js";
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
 * What the system would not take at once: packets, each with the addresses it is still to be sent to, in a `WaitingLine`.
 *
 * Addresses are copied, so lists may change meanwhile: who left a list a moment ago may still be sent what was said before.
 */
export class Backlog {
  readonly #options: BacklogOptions;
  readonly #line: WaitingLine;
  /** By packet. */
  readonly #contents: readonly Content[];
  /** Whom each copy is for. */
  readonly #names: Fixed;
  /** What one call is told: copies of one packet stand anywhere. */
  readonly #batch: MessageArray;

  constructor(options: BacklogOptions) {
    const { native, packets_max, copies_max, name_bytes, packet_bytes_max } = options;
    this.#options = options;
    this.#line = new WaitingLine(options);
    this.#contents = Array.from({ length: packets_max }, () => new Content(native, packet_bytes_max));
    this.#names = fixed(native, copies_max * name_bytes);
    this.#batch = new MessageArray(native, name_bytes, batch_max);
  }

  /** Copies that wait. */
  get copies(): number {
    return this.#line.copies;
  }

  /** A packet of this priority, to which copies are then added. Where there is no room, what is worth the least is given up. */
  begin(content: Content, priority: number, now_ms: number): void {
    const packet = this.#line.begin(priority, now_ms);
    if (packet !== none) this.#contents[packet]?.copy(content);
  }

  /** Adds a copy of the packet begun last, to the address in `name`. Where there is no room, what is worth the least is given up. */
  add(name: Uint8Array): void {
    const { name_bytes } = this.#options;
    const copy = this.#line.add();
    if (copy === none) return;
    const at = copy * name_bytes;
    for (let index = 0; index < name_bytes; index += 1) this.#names.bytes[at + index] = name[index] as number;
  }

  /** Sends what the system takes now, and gives up what is too old. True if nothing waits any more. */
  flush(now_ms: number): boolean {
    const { native, file, onTaken, onRefused } = this.#options;
    const line = this.#line;
    for (let packet = line.next(now_ms); packet !== none; packet = line.next(now_ms)) {
      const content = this.#contents[packet] as Content;
      const count = this.#gather(packet, content);
      const taken = native.send(file, this.#batch.addressAt(0), count);
      if (taken === -error_number.again) return false;
      if (taken === -error_number.interrupted) continue;
      if (taken > 0) onTaken(taken, content.bytes);
      else onRefused(-taken);
      line.take(packet, Math.max(1, taken));
    }
    return true;
  }

  /** Has the next call send the packet's first copies: how many. */
  #gather(packet: number, content: Content): number {
    const { name_bytes } = this.#options;
    let count = 0;
    for (let copy = this.#line.firstCopy(packet); copy !== none && count < batch_max; copy = this.#line.copyAfter(copy)) {
      this.#batch.set(count, this.#names.address + copy * name_bytes, content);
      count += 1;
    }
    return count;
  }
}

/** A system that was full a moment ago takes few at once; more would be gathered in vain. */
const batch_max = 64;
