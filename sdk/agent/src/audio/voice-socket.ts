import { createSocket, type Socket } from "node:dgram";
import { isIPv6 } from "node:net";
import { packet_bytes_max } from "@talkgroup/schemas";

/**
 * The voice socket: connected to the server's voice address, so that the kernel drops datagrams from anywhere else (P-27). Errors of
 * single datagrams (an unreachable port, a full queue) are losses, not failures: voice goes on, or takes the tunnel.
 */
export class VoiceSocket {
  readonly #socket: Socket;
  readonly #buffers: readonly Uint8Array[] = Array.from({ length: sends_in_flight_max }, () => new Uint8Array(packet_bytes_max));
  #next = 0;
  #connected = false;
  #closed = false;
  #failed_sends = 0;

  constructor(host: string, port: number, onDatagram: (bytes: Uint8Array) => void, onConnected: () => void) {
    this.#socket = createSocket({ type: isIPv6(host) ? "udp6" : "udp4", recvBufferSize: receive_buffer_bytes });
    this.#socket.on("message", (bytes) => onDatagram(bytes));
    this.#socket.on("error", () => this.#countFailure());
    this.#socket.connect(port, host, () => {
      this.#connected = true;
      onConnected();
    });
  }

  /** Datagrams that the system would not take. */
  get failed_sends(): number {
    return this.#failed_sends;
  }

  /** Sends `bytes[0 … length)`; the caller may reuse the buffer at once. */
  send(bytes: Uint8Array, length: number): void {
    if (!this.#connected || this.#closed) return;
    const buffer = this.#buffers[this.#next] as Uint8Array;
    this.#next = (this.#next + 1) % this.#buffers.length;
    buffer.set(bytes.subarray(0, length));
    this.#socket.send(buffer, 0, length, this.#onSent);
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#socket.close();
  }

  readonly #onSent = (error: Error | null): void => {
    if (error !== null) this.#countFailure();
  };

  #countFailure(): void {
    this.#failed_sends += 1;
  }
}

/** The system usually takes a datagram at once; a copy is kept for as many as it might hold back. */
const sends_in_flight_max = 64;
/** 32 talkers for 100 ms while this thread is busy. */
const receive_buffer_bytes = 524_288;
