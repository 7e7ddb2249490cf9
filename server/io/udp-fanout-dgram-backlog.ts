import { none, WaitingLine } from "../core/waiting-line.js";

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
 * What Node is not to be given yet: packets, each with the addresses it is still to be sent to, in a `WaitingLine`.
 *
 * Packets and addresses are copied: buffers and lists may change meanwhile, so who left a list a moment ago may still be sent what was
 * said before. A packet that waits has memory of its own, for Node may keep it when its last copy has been handed on; nothing else is
 * allocated.
 */
export class DgramBacklog {
  readonly #options: DgramBacklogOptions;
  readonly #line: WaitingLine;
  /** By packet. */
  readonly #packets: Uint8Array[];
  /** Whom each copy is for. */
  readonly #addresses: string[];
  readonly #ports: Uint16Array;

  constructor(options: DgramBacklogOptions) {
    const { packets_max, copies_max } = options;
    this.#options = options;
    this.#line = new WaitingLine(options);
    this.#packets = Array.from({ length: packets_max }, () => no_bytes);
    this.#addresses = Array.from({ length: copies_max }, () => "");
    this.#ports = new Uint16Array(copies_max);
  }

  /** Copies that wait. */
  get copies(): number {
    return this.#line.copies;
  }

  /** A packet of this priority, to which copies are then added. Where there is no room, what is worth the least is given up. */
  begin(bytes: Uint8Array, length: number, priority: number, now_ms: number): void {
    const packet = this.#line.begin(priority, now_ms);
    // Not `slice` of a Buffer, which copies nothing.
    if (packet !== none) this.#packets[packet] = Uint8Array.prototype.slice.call(bytes, 0, length);
  }

  /** Adds a copy of the packet begun last. Where there is no room, what is worth the least is given up. */
  add(address: string, port: number): void {
    const copy = this.#line.add();
    if (copy === none) return;
    this.#addresses[copy] = address;
    this.#ports[copy] = port;
  }

  /** Hands on what there is room for, and gives up what is too old. */
  flush(now_ms: number): void {
    const { hasRoom, send } = this.#options;
    const line = this.#line;
    for (let packet = line.next(now_ms); packet !== none && hasRoom(); packet = line.next(now_ms)) {
      const copy = line.firstCopy(packet);
      const bytes = this.#packets[packet] as Uint8Array;
      line.take(packet, 1);
      send(bytes, bytes.length, this.#addresses[copy] as string, this.#ports[copy] as number);
    }
  }

  /** Forgets everything. */
  clear(): void {
    this.#line.clear();
  }
}

const no_bytes = new Uint8Array(0);
