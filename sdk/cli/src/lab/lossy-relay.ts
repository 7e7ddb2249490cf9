import { createSocket, type RemoteInfo, type Socket } from "node:dgram";
import { header_bytes, readU32 } from "@talkgroup/schemas";
import { GilbertElliott } from "@talkgroup/testing";

/**
 * A stretch of bad network: a UDP relay in front of a server's voice port that loses datagrams in bursts on their way to each listener.
 * Real datagrams through real sockets; the losses are seeded, so a run can be repeated.
 */
export class LossyRelay {
  readonly port: number;
  readonly #front: Socket;
  readonly #paths = new Map<string, Path>();
  /** Agents by their sessions: an agent that datagrams do not come back to takes another socket. */
  readonly #numbers = new Map<number, number>();
  readonly #options: LossyRelayOptions;
  #blocked: readonly number[] = [];
  #lost = 0;
  #passed = 0;

  private constructor(front: Socket, options: LossyRelayOptions) {
    this.#front = front;
    this.#options = options;
    this.port = front.address().port;
    front.on("message", (bytes, from) => {
      const path = this.#pathOf(from, bytes);
      options.onUp?.(bytes);
      if (!this.#blocked.includes(path.number)) path.back.send(bytes, options.server_port, options.host);
    });
    front.on("error", () => {});
  }

  static start(options: LossyRelayOptions): Promise<LossyRelay> {
    const front = createSocket("udp4");
    return new Promise((resolve, reject) => {
      front.once("error", reject);
      front.bind(0, options.host, () => resolve(new LossyRelay(front, options)));
    });
  }

  /** Datagrams lost and let through on the way to listeners. */
  get counts(): { readonly lost: number; readonly passed: number } {
    return { lost: this.#lost, passed: this.#passed };
  }

  /**
   * Lets nothing of these through any more, either way, and everything of all others: agents by their number, from 0, in the order in which
   * their first datagrams came.
   */
  block(numbers: readonly number[]): void {
    this.#blocked = numbers;
  }

  close(): void {
    this.#front.close();
    for (const path of this.#paths.values()) path.back.close();
  }

  #pathOf(from: RemoteInfo, first: Uint8Array): Path {
    const key = `${from.address} ${from.port}`;
    const known = this.#paths.get(key);
    if (known !== undefined) return known;
    const back = createSocket("udp4");
    const number = this.#numberOf(first);
    const loss = new GilbertElliott({ ...this.#options, seed: this.#options.seed + this.#paths.size });
    back.on("message", (bytes) => {
      if (loss.lose() || this.#blocked.includes(number)) {
        this.#lost += 1;
        return;
      }
      this.#passed += 1;
      this.#front.send(bytes, from.port, from.address);
    });
    back.on("error", () => {});
    const path = { number, back };
    this.#paths.set(key, path);
    return path;
  }

  #numberOf(datagram: Uint8Array): number {
    const session_id = datagram.length < header_bytes ? 0 : readU32(datagram, session_id_at);
    const number = this.#numbers.get(session_id) ?? this.#numbers.size;
    this.#numbers.set(session_id, number);
    return number;
  }
}

export interface LossyRelayOptions {
  readonly host: string;
  readonly server_port: number;
  /** Share of datagrams lost, 0 ≤ loss < 1. */
  readonly loss: number;
  /** Mean length of a run of lost datagrams, ≥ 1. */
  readonly mean_burst: number;
  readonly seed: number;
  /** Told of each datagram that comes from a listener, before it is passed on. Valid only during the call. */
  readonly onUp?: (datagram: Uint8Array) => void;
}

interface Path {
  readonly number: number;
  readonly back: Socket;
}

/** In a datagram's header (PROTOCOL.md §4). */
const session_id_at = 4;
