export interface DgramBacklogOptions {
  /** Packets that may wait, and copies of all of them together. */
  readonly packets_max: number;
  readonly copies_max: number;
  /** What has waited longer is worth nothing to a listener. */
  readonly age_ms_max: number;
  /** Whether one more copy may be handed on now. */
  readonly hasRoom: () => boolean;
  /** Hands a copy on. The packet stays as it is. */
  readonly send: (packet: Uint8Array, bytes: number, address: string, port: number) => void;
  /** Told of copies given up. */
  readonly onDropped: (copies: number) => void;
}

/**
 * What Node is not to be given yet: packets in the order they came, each with the addresses it is still to be sent to. Where there are
 * too many packets or copies, the oldest packet is given up.
 *
 * Packets and addresses are copied: buffers and lists may change meanwhile, so who left a list a moment ago may still be sent what was
 * said before.
 */
export class DgramBacklog {
  readonly #options: DgramBacklogOptions;
  /** A ring: the oldest at `#first`. */
  readonly #packets: WaitingPacket[];
  #first = 0;
  #count = 0;
  #copies = 0;

  constructor(options: DgramBacklogOptions) {
    this.#options = options;
    this.#packets = Array.from({ length: options.packets_max }, () => ({ packet: no_bytes, came_ms: 0, to: [], next: 0 }));
  }

  /** Copies that wait. */
  get copies(): number {
    return this.#copies;
  }

  /** Puts a packet at the end, to which copies are then added. Gives up the oldest if there is no room for it. */
  begin(packet: Uint8Array, bytes: number, now_ms: number): void {
    if (this.#count === this.#packets.length) this.#dropOldest();
    const waiting = this.#at(this.#count);
    // Not `slice` of a Buffer, which copies nothing.
    waiting.packet = Uint8Array.prototype.slice.call(packet, 0, bytes);
    waiting.came_ms = now_ms;
    waiting.next = 0;
    this.#count += 1;
  }

  /** Adds a copy of the packet begun last. Gives up older packets where there is no room, or else this copy. */
  add(address: string, port: number): void {
    const { copies_max, onDropped } = this.#options;
    while (this.#copies === copies_max && this.#count > 1) this.#dropOldest();
    if (this.#copies === copies_max) {
      onDropped(1);
      return;
    }
    this.#at(this.#count - 1).to.push({ address, port });
    this.#copies += 1;
  }

  /** Hands on what there is room for, oldest first, and gives up what is too old. */
  flush(now_ms: number): void {
    const { age_ms_max, hasRoom, send } = this.#options;
    while (this.#count > 0) {
      const oldest = this.#at(0);
      const to = oldest.to[oldest.next];
      if (to === undefined || now_ms - oldest.came_ms > age_ms_max) {
        this.#dropOldest();
      } else {
        if (!hasRoom()) return;
        oldest.next += 1;
        this.#copies -= 1;
        send(oldest.packet, oldest.packet.length, to.address, to.port);
      }
    }
  }

  /** Forgets everything. */
  clear(): void {
    while (this.#count > 0) this.#dropOldest();
  }

  #at(index: number): WaitingPacket {
    return this.#packets[(this.#first + index) % this.#packets.length] as WaitingPacket;
  }

  #dropOldest(): void {
    const oldest = this.#at(0);
    const copies = oldest.to.length - oldest.next;
    if (copies > 0) this.#options.onDropped(copies);
    this.#copies -= copies;
    oldest.packet = no_bytes;
    oldest.to.length = 0;
    this.#first = (this.#first + 1) % this.#packets.length;
    this.#count -= 1;
  }
}

interface WaitingPacket {
  packet: Uint8Array;
  came_ms: number;
  /** Whom it is for, and the place of the first of them whom it has not been handed on for. */
  readonly to: { readonly address: string; readonly port: number }[];
  next: number;
}

const no_bytes = new Uint8Array(0);
