import { createSocket, type Socket } from "node:dgram";
import { isIPv6 } from "node:net";
import { packet_bytes_max } from "@talkgroup/schemas/light";

/** What the audio loop wants of the voice socket. */
export interface DatagramPort {
  /** Sends `bytes[0 … length)`, or loses it; the caller may reuse the buffer at once. */
  send(bytes: Uint8Array, length: number): void;
  /** The system has not taken a datagram: there is no way out, or none from the address that the socket has. */
  readonly failed: boolean;
  close(): void;
}

/**
 * Opens the way to the server's voice address. `onOpen` is called once, later, when datagrams can be sent or it is clear that none ever
 * will be: pings find out which (P-26). Throws nothing.
 */
export type OpenDatagramPort = (
  host: string,
  port: number,
  onDatagram: (bytes: Uint8Array) => void,
  onOpen: () => void,
) => DatagramPort;

/**
 * The voice socket: connected to the server's voice address, so that the kernel drops datagrams from anywhere else (P-27). Errors of
 * single datagrams (an unreachable port, a full queue) are losses, not failures, and so is a system that will not have the socket or its
 * address at all (a firewall, no route): voice goes on, or takes the tunnel. It keeps the address that the machine had when it was opened.
 */
export class VoiceSocket implements DatagramPort {
  readonly #buffers: readonly Uint8Array[] = Array.from({ length: sends_in_flight_max }, () => new Uint8Array(packet_bytes_max));
  readonly #onOpen: () => void;
  #failed = false;
  /** Passing it makes the socket tell errors of a datagram here instead of throwing them. */
  readonly #noteSent = (error: Error | null): void => {
    if (error !== null) this.#failed = true;
  };
  #socket: Socket | undefined;
  #next = 0;
  #state: "opening" | "connected" | "deaf" | "closed" = "opening";

  constructor(host: string, port: number, onDatagram: (bytes: Uint8Array) => void, onOpen: () => void) {
    this.#onOpen = onOpen;
    try {
      this.#socket = openSocket(host, port, onDatagram, (error) => this.#settle(error === undefined ? "connected" : "deaf"));
    } catch {
      // A port that is none, or no descriptor left. The caller hears of it as of any other failure: after this call.
      queueMicrotask(() => this.#settle("deaf"));
    }
  }

  get failed(): boolean {
    return this.#failed;
  }

  send(bytes: Uint8Array, length: number): void {
    if (this.#state !== "connected") return;
    const buffer = this.#buffers[this.#next] as Uint8Array;
    this.#next = (this.#next + 1) % this.#buffers.length;
    for (let index = 0; index < length; index += 1) buffer[index] = bytes[index] as number;
    this.#socket?.send(buffer, 0, length, this.#noteSent);
  }

  close(): void {
    if (this.#state === "closed") return;
    this.#state = "closed";
    this.#socket?.close();
  }

  #settle(state: "connected" | "deaf"): void {
    if (this.#state !== "opening") return;
    this.#state = state;
    this.#onOpen();
  }
}

/** `onSettled` may be called more than once: only the first time tells how connecting went. */
function openSocket(
  host: string,
  port: number,
  onDatagram: (bytes: Uint8Array) => void,
  onSettled: (error?: Error) => void,
): Socket {
  const socket = createSocket({ type: isIPv6(host) ? "udp6" : "udp4" });
  socket.on("message", (bytes) => onDatagram(bytes));
  socket.on("error", onSettled);
  socket.on("listening", () => growReceiveBuffer(socket));
  try {
    socket.connect(port, host, onSettled);
  } catch (error) {
    socket.close();
    throw error;
  }
  return socket;
}

function growReceiveBuffer(socket: Socket): void {
  try {
    socket.setRecvBufferSize(receive_buffer_bytes);
  } catch {
    // A system that allows less makes a busy moment a loss: no reason to have no voice at all.
  }
}

/** The system usually takes a datagram at once; a copy is kept for as many as it might hold back. */
const sends_in_flight_max = 64;
/** 32 talkers for 100 ms while this thread is busy. */
const receive_buffer_bytes = 524_288;
