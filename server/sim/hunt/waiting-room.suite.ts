import type { VirtualClock } from "@talkgroup/testing";

/** A datagram in a socket. */
export interface WaitingDatagram {
  readonly packet: Uint8Array;
  readonly address: string;
  readonly port: number;
  readonly came_ms: number;
}

/**
 * The socket of a voice worker, where datagrams wait for one that is busy: in the order they came, as many as it has room for. As long as
 * it is idle nothing waits.
 */
export class WaitingRoom {
  readonly #clock: VirtualClock;
  readonly #handle: (datagram: WaitingDatagram, waited_ms: number) => boolean;
  readonly #waiting: WaitingDatagram[] = [];
  #cost_ms = 0;
  #cancel: (() => void) | undefined;

  /** `handle` is told `waited_ms` as `VoiceRouter.handleDatagram` is, and answers whether it has sent the datagram on, which is what takes time. */
  constructor(clock: VirtualClock, handle: (datagram: WaitingDatagram, waited_ms: number) => boolean) {
    this.#clock = clock;
    this.#handle = handle;
  }

  /** From now on each datagram that is sent on takes so long; 0: no time. */
  slowDown(cost_ms: number): void {
    this.#cost_ms = cost_ms;
    this.stop();
    this.#arm(0);
  }

  add(packet: Uint8Array, address: string, port: number): void {
    const datagram = { packet, address, port, came_ms: this.#clock.now_ms };
    if (this.#cost_ms === 0 && this.#waiting.length === 0) this.#handle(datagram, 0);
    else if (this.#waiting.length < room) this.#waiting.push(datagram);
    if (this.#cancel === undefined) this.#arm(this.#cost_ms);
  }

  /** Nothing is taken out any more. */
  stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  #arm(span_ms: number): void {
    if (this.#waiting.length === 0) return;
    this.#cancel = this.#clock.schedule(this.#clock.now_ms + span_ms, () => {
      const first = this.#waiting.shift();
      this.#cancel = undefined;
      if (first === undefined) return;
      const waited_ms = this.#clock.now_ms - first.came_ms;
      const counts = this.#waiting.length > 0 || waited_ms > useless_ms;
      const sent_on = this.#handle(first, counts ? waited_ms : 0);
      this.stop();
      this.#arm(sent_on ? this.#cost_ms : dropped_share * this.#cost_ms);
    });
  }
}

/** About as many datagrams as the buffer of a socket holds. */
const room = 2_000;
/** What it costs to drop one, beside what it costs to send one on. */
const dropped_share = 0.05;
/** A listener's jitter buffer never waits longer. */
const useless_ms = 200;
