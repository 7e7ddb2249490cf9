import { readU32, writeU32 } from "@talkgroup/schemas";
import { type Random, SimulatedNetwork, type VirtualClock } from "@talkgroup/testing";

/** The two ends of a way. */
export interface WayEnds {
  /** A datagram comes to the server's port `to_port`, from this port of the player's. */
  handleUp(bytes: Uint8Array, port: number, to_port: number): void;
  /** A datagram comes to the player. */
  handleDown(bytes: Uint8Array): void;
}

/** The way of one player's datagrams to the server and back. One that is under way keeps the port it was sent from, whatever becomes of that. */
export class DatagramWay {
  readonly up: SimulatedNetwork;
  readonly down: SimulatedNetwork;
  /** Nothing passes. */
  cut_off = false;
  /** Nothing passes on the way to the server, or from there. */
  blocked: Readonly<Record<"up" | "down", boolean>> = { up: false, down: false };
  /** Somebody on the way to the server, who may take a datagram off it: true if it goes no further. */
  tap: ((bytes: Uint8Array) => boolean) | undefined;
  readonly #clock: VirtualClock;
  readonly #ends: WayEnds;
  #cancel_arrival: () => void = () => {};

  constructor(clock: VirtualClock, up: Random, down: Random, ends: WayEnds) {
    this.#clock = clock;
    this.#ends = ends;
    this.up = new SimulatedNetwork({}, up);
    this.down = new SimulatedNetwork({}, down);
  }

  sendUp(bytes: Uint8Array, port: number, to_port: number): void {
    if (this.cut_off || this.blocked.up || this.tap?.(bytes) === true) return;
    const enveloped = new Uint8Array(envelope_bytes + bytes.length);
    writeU32(enveloped, 0, port);
    writeU32(enveloped, 4, to_port);
    enveloped.set(bytes, envelope_bytes);
    this.up.send(this.#clock.now_ms, enveloped);
    this.#armArrival();
  }

  sendDown(bytes: Uint8Array): void {
    if (this.cut_off || this.blocked.down) return;
    this.down.send(this.#clock.now_ms, bytes);
    this.#armArrival();
  }

  /** Nothing of what is under way arrives before something else is sent. */
  rest(): void {
    this.#cancel_arrival();
  }

  /** Wakes when the next datagram arrives, in either direction. */
  #armArrival(): void {
    this.#cancel_arrival();
    const dues = [this.up.pollTimeout(), this.down.pollTimeout()].filter((due_ms) => due_ms !== undefined);
    if (dues.length === 0) return;
    this.#cancel_arrival = this.#clock.schedule(Math.min(...dues), () => {
      const now_ms = this.#clock.now_ms;
      for (let bytes = this.up.poll(now_ms); bytes !== undefined; bytes = this.up.poll(now_ms)) {
        this.#ends.handleUp(bytes.subarray(envelope_bytes), readU32(bytes, 0), readU32(bytes, 4));
      }
      for (let bytes = this.down.poll(now_ms); bytes !== undefined; bytes = this.down.poll(now_ms)) this.#ends.handleDown(bytes);
      this.#armArrival();
    });
  }
}

/** A datagram that is under way bears its two ports. */
const envelope_bytes = 8;
