import { packet_kind } from "@talkgroup/schemas/light";

import type { DatagramPort, OpenDatagramPort } from "./voice-socket.js";

/**
 * A voice socket that can be opened anew: a socket keeps the address that the machine had when it was opened, and the machine may have another
 * one by now. Until the new socket is open datagrams go out by the one before; and until the new one has heard voice, or a third is open,
 * the one before still hears, since the server sends there until it is shown otherwise (P-25): a pong brings only what is to be shown. So
 * a working way loses nothing.
 */
export class MovingSocket implements DatagramPort {
  readonly #options: MovingSocketOptions;
  #host: string;
  #opening: DatagramPort | undefined;
  #current: DatagramPort | undefined;
  #former: DatagramPort | undefined;
  #closed = false;

  /** Opens the first. */
  constructor(options: MovingSocketOptions) {
    this.#options = options;
    this.#host = options.host;
    this.renew();
  }

  /**
   * Opens another, from now on towards `host`; "": where the last one went. `onOpen` is called when it is used. While one is being opened
   * to the same host, it does nothing.
   */
  renew(host = ""): void {
    if (host !== "" && host !== this.#host) {
      this.#host = host;
      this.#opening?.close();
      this.#opening = undefined;
    }
    if (this.#closed || this.#opening !== undefined) return;
    const { openSocket, port } = this.#options;
    const socket: DatagramPort = openSocket(
      this.#host,
      port,
      (bytes) => this.#hear(socket, bytes),
      () => this.#use(socket),
    );
    this.#opening = socket;
  }

  get failed(): boolean {
    return this.#current?.failed === true;
  }

  send(bytes: Uint8Array, length: number): void {
    this.#current?.send(bytes, length);
  }

  close(): void {
    this.#closed = true;
    for (const socket of [this.#opening, this.#current, this.#former]) socket?.close();
  }

  #use(socket: DatagramPort): void {
    if (this.#closed || socket !== this.#opening) return;
    this.#former?.close();
    this.#former = this.#current;
    this.#current = socket;
    this.#opening = undefined;
    this.#options.onOpen();
  }

  #hear(socket: DatagramPort, bytes: Uint8Array): void {
    if (this.#closed) return;
    if (this.#former !== undefined && socket === this.#current && kindOf(bytes) !== packet_kind.pong) {
      this.#former.close();
      this.#former = undefined;
    }
    this.#options.onDatagram(bytes);
  }
}

export interface MovingSocketOptions {
  readonly openSocket: OpenDatagramPort;
  /** Of the first. */
  readonly host: string;
  readonly port: number;
  readonly onDatagram: (bytes: Uint8Array) => void;
  /** Each time that another socket is used, also where it is one that nothing can be sent by. */
  readonly onOpen: () => void;
}

function kindOf(packet: Uint8Array): number {
  return (packet[0] ?? 0) & kind_mask;
}

/** Where a datagram's first byte says its kind (P-19). */
const kind_mask = 0x0f;
