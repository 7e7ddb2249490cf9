import { accept, type Result, refuse } from "./refusal.js";

/**
 * The byte framing of the local socket (PROTOCOL.md §3): uint32 LE opcode, uint32 LE length, payload of UTF-8 JSON.
 * Payloads stay bytes here; the shells turn them into text.
 */
export interface IpcFrame {
  readonly opcode: IpcOpcode;
  readonly payload: Uint8Array;
}

export const ipc_opcode = { handshake: 0, frame: 1, close: 2, ping: 3, pong: 4 } as const;
export type IpcOpcode = (typeof ipc_opcode)[keyof typeof ipc_opcode];

export function encodeIpcFrame(opcode: IpcOpcode, payload: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(ipc_header_bytes + payload.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, opcode, true);
  view.setUint32(4, payload.length, true);
  bytes.set(payload, ipc_header_bytes);
  return bytes;
}

/** Cuts a byte stream into frames. Holds at most one unfinished frame of `payload_bytes_max`. */
export class IpcFrameReader {
  #pending: Uint8Array = new Uint8Array(0);
  #refused = false;
  readonly #payload_bytes_max: number;

  /** An agent reads with `ipc_request_bytes_max`, a client with `ipc_answer_bytes_max`. */
  constructor(payload_bytes_max: number) {
    this.#payload_bytes_max = payload_bytes_max;
  }

  /**
   * Takes the next bytes, in pieces of any size, and gives the frames they complete. After a refusal the stream is out of step for
   * good: close it; further bytes give no frames.
   */
  push(chunk: Uint8Array): Result<readonly IpcFrame[]> {
    const frames: IpcFrame[] = [];
    if (this.#refused) return accept(frames);
    const bytes = joined(this.#pending, chunk);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let offset = 0;
    while (bytes.length - offset >= ipc_header_bytes) {
      const opcode = view.getUint32(offset, true);
      const length = view.getUint32(offset + 4, true);
      if (!isOpcode(opcode)) return this.#refuse(refuse("invalid_request", `opcode: found ${opcode}, expected 0 to 4`));
      if (length > this.#payload_bytes_max) {
        return this.#refuse(refuse("message_too_large", `length: found ${length}, expected at most ${this.#payload_bytes_max}`));
      }
      const end = offset + ipc_header_bytes + length;
      if (bytes.length < end) break;
      frames.push({ opcode, payload: bytes.slice(offset + ipc_header_bytes, end) });
      offset = end;
    }
    this.#pending = bytes.slice(offset);
    return accept(frames);
  }

  #refuse<T>(refusal: T): T {
    this.#refused = true;
    this.#pending = new Uint8Array(0);
    return refusal;
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const bytes = new Uint8Array(a.length + b.length);
  bytes.set(a);
  bytes.set(b, a.length);
  return bytes;
}

function isOpcode(value: number): value is IpcOpcode {
  return value <= ipc_opcode.pong;
}

export const ipc_header_bytes = 8;
/** No request comes near: the largest is a simulcast of 16 channels. */
export const ipc_request_bytes_max = 65_536;
/** A radio of 4 096 channels with a member each. */
export const ipc_answer_bytes_max = 4_194_304;
