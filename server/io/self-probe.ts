import { randomBytes } from "node:crypto";
import type { Socket } from "node:dgram";
import { QueueProbe } from "../core/queue-probe.js";
import { siblingAddress } from "./sibling-address.js";

/**
 * Has a bound socket send probes to itself while datagrams come: how long these have waited (`QueueProbe`). One probe for some hundred
 * datagrams of a busy server, none where nothing comes. Whoever does not know the secret that stands in them can make none.
 */
export class SelfProbe {
  readonly #socket: Socket;
  readonly #address: string;
  readonly #port: number;
  readonly #secret: Buffer = randomBytes(secret_bytes);
  readonly #probe: QueueProbe = new QueueProbe();
  #sent_at_ms = Number.NEGATIVE_INFINITY;
  /** What was handed to Node last has not left yet. */
  #leaving = false;

  constructor(socket: Socket) {
    const { address, port } = socket.address();
    this.#socket = socket;
    this.#address = siblingAddress(address);
    this.#port = port;
  }

  /** Whether it is one of ours, of which nobody else need know. To be asked of all that comes, in its order. */
  takes(packet: Buffer): boolean {
    if (packet.length !== probe_bytes || packet.compare(this.#secret, 0, secret_bytes, 0, secret_bytes) !== 0) return false;
    this.#probe.handleOut(packet.readDoubleBE(secret_bytes));
    return true;
  }

  /** How long the datagram that is read now has waited, ms, or `unknown_wait_ms`. */
  wait(now_ms: number): number {
    const waited_ms = this.#probe.wait(now_ms);
    // From here, and not by a timer: while many are read in one turn, none comes round.
    if (now_ms - this.#sent_at_ms >= probe_each_ms) this.#send(now_ms);
    return waited_ms;
  }

  #send(now_ms: number): void {
    this.#sent_at_ms = now_ms;
    // Behind copies that the system does not take it would wait to leave: that is no wait to be read.
    if (this.#leaving || this.#socket.getSendQueueSize() > 0) return;
    this.#leaving = true;
    const bytes = Buffer.alloc(probe_bytes);
    bytes.set(this.#secret);
    bytes.writeDoubleBE(this.#probe.next, secret_bytes);
    this.#socket.send(bytes, this.#port, this.#address, (error) => {
      this.#leaving = false;
      if (error === null) this.#probe.handleSent(performance.now());
    });
  }
}

const secret_bytes = 16;
const probe_bytes = 24;
/** Half of what is late. */
const probe_each_ms = 20;
