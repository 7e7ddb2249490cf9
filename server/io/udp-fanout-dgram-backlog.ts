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
 * What Node is not to be given yet: packets in the order they came, each with the addresses it is still to be sent to. A ring for the
 * packets and one for the copies; where either is full, the oldest packet is given up.
 *
 * Packets and addresses are copied: buffers and lists may change meanwhile, so who left a list a moment ago may still be sent what was
 * said before. A packet that waits has memory of its own, for Node may keep it when its last copy has been handed on; nothing else is
 * allocated.
 */
export class DgramBacklog {
  readonly #options: DgramBacklogOptions;
  readonly #packets_max: number;
  readonly #copies_max: number;
  readonly #packets: Uint8Array[];
  /** When each packet came, ms, and how many of its copies still wait. */
  readonly #came_ms: Float64Array;
  readonly #copies: Uint32Array;
  /** Whom each copy is for. Those of a packet stand together, in the order of the packets. */
  readonly #addresses: string[];
  readonly #ports: Uint16Array;
  #packet_first = 0;
  #packets_waiting = 0;
  #copy_first = 0;
  #copies_waiting = 0;

  constructor(options: DgramBacklogOptions) {
    const { packets_max, copies_max } = options;
    this.#options = options;
    // Read for every copy: where options come in several shapes, the compiler makes an object of each number read out of them.
    this.#packets_max = packets_max;
    this.#copies_max = copies_max;
    this.#packets = Array.from({ length: packets_max }, () => no_bytes);
    this.#came_ms = new Float64Array(packets_max);
    this.#copies = new Uint32Array(packets_max);
    this.#addresses = Array.from({ length: copies_max }, () => "");
    this.#ports = new Uint16Array(copies_max);
  }

  /** Copies that wait. */
  get copies(): number {
    return this.#copies_waiting;
  }

  /** Puts a packet at the end, to which copies are then added. Gives up the oldest if there is no room for it. */
  begin(packet: Uint8Array, bytes: number, now_ms: number): void {
    if (this.#packets_waiting === this.#packets_max) this.#dropOldest();
    const last = (this.#packet_first + this.#packets_waiting) % this.#packets_max;
    // Not `slice` of a Buffer, which copies nothing.
    this.#packets[last] = Uint8Array.prototype.slice.call(packet, 0, bytes);
    this.#came_ms[last] = now_ms;
    this.#copies[last] = 0;
    this.#packets_waiting += 1;
  }

  /** Adds a copy of the packet begun last. Gives up older packets where there is no room, or else this copy. */
  add(address: string, port: number): void {
    while (this.#copies_waiting === this.#copies_max && this.#packets_waiting > 1) this.#dropOldest();
    if (this.#copies_waiting === this.#copies_max) {
      this.#options.onDropped(1);
      return;
    }
    const copy = (this.#copy_first + this.#copies_waiting) % this.#copies_max;
    const last = (this.#packet_first + this.#packets_waiting - 1) % this.#packets_max;
    this.#addresses[copy] = address;
    this.#ports[copy] = port;
    this.#copies[last] = (this.#copies[last] as number) + 1;
    this.#copies_waiting += 1;
  }

  /** Hands on what there is room for, oldest first, and gives up what is too old. */
  flush(now_ms: number): void {
    const { age_ms_max, hasRoom, send } = this.#options;
    while (this.#packets_waiting > 0) {
      const none_left = this.#copies[this.#packet_first] === 0;
      if (none_left || now_ms - (this.#came_ms[this.#packet_first] as number) > age_ms_max) {
        this.#dropOldest();
      } else {
        if (!hasRoom()) return;
        const packet = this.#packets[this.#packet_first] as Uint8Array;
        const copy = this.#copy_first;
        this.#advance(1);
        send(packet, packet.length, this.#addresses[copy] as string, this.#ports[copy] as number);
      }
    }
  }

  /** Forgets everything. */
  clear(): void {
    while (this.#packets_waiting > 0) this.#dropOldest();
  }

  #dropOldest(): void {
    const copies = this.#copies[this.#packet_first] as number;
    if (copies > 0) this.#options.onDropped(copies);
    this.#advance(copies);
    this.#packets[this.#packet_first] = no_bytes;
    this.#packet_first = (this.#packet_first + 1) % this.#packets_max;
    this.#packets_waiting -= 1;
  }

  /** Takes the oldest packet's next copies out. */
  #advance(copies: number): void {
    this.#copies[this.#packet_first] = (this.#copies[this.#packet_first] as number) - copies;
    this.#copy_first = (this.#copy_first + copies) % this.#copies_max;
    this.#copies_waiting -= copies;
  }
}

const no_bytes = new Uint8Array(0);
