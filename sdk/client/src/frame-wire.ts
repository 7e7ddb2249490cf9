import {
  type AgentHelloParams,
  accept,
  encodeIpcFrame,
  type IpcFrame,
  IpcFrameReader,
  type IpcOpcode,
  ipc_answer_bytes_max,
  ipc_opcode,
  type Result,
  refuse,
} from "@talkgroup/schemas";

import { isRecord, refusalOf } from "./refusal-of.js";
import type { Transport } from "./transport.js";
import type { Wire, WireListener } from "./wire.js";

/** Messages as frames of a byte stream (P-16): hello and goodbye are frames of their own kind (P-17). */
export class FrameWire implements Wire {
  readonly #transport: Transport;
  readonly #reader = new IpcFrameReader(ipc_answer_bytes_max);
  #hello_id: number | undefined;
  #closing = false;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  greet(id: number, params: AgentHelloParams): boolean {
    this.#hello_id = id;
    return this.#send(ipc_opcode.handshake, JSON.stringify(params));
  }

  send(message: string): boolean {
    return this.#send(ipc_opcode.frame, message);
  }

  close(): void {
    if (this.#closing) return;
    this.#send(ipc_opcode.close, "{}");
    this.#closing = true;
    this.#transport.close();
  }

  listen(listener: WireListener): void {
    this.#transport.onClosed(() => {
      this.#closing = true;
      listener.handleClosed();
    });
    this.#transport.onBytes((bytes) => this.#handleBytes(bytes, listener));
  }

  #send(opcode: IpcOpcode, text: string): boolean {
    return !this.#closing && this.#transport.send(encodeIpcFrame(opcode, encoder.encode(text)));
  }

  #handleBytes(bytes: Uint8Array, listener: WireListener): void {
    if (this.#closing) return;
    const frames = this.#reader.push(bytes);
    if (!frames.ok) {
      listener.handleFault(frames.refusal.message);
      return;
    }
    for (const frame of frames.value) {
      // A listener may have closed the connection.
      if (!this.#closing) this.#handleFrame(frame, listener);
    }
  }

  #handleFrame({ opcode, payload }: IpcFrame, listener: WireListener): void {
    const text = lenient_decoder.decode(payload);
    if (opcode === ipc_opcode.frame) listener.handleMessage(text);
    else if (opcode === ipc_opcode.handshake && this.#hello_id !== undefined) listener.handleAnswer(this.#hello_id, jsonOf(text));
    else if (opcode === ipc_opcode.close) listener.handleGoodbye(goodbyeOf(text));
    else if (opcode === ipc_opcode.ping) this.#transport.send(encodeIpcFrame(ipc_opcode.pong, payload));
  }
}

function goodbyeOf(text: string): ReturnType<typeof refusalOf> {
  const json = jsonOf(text);
  return refusalOf(json.ok && isRecord(json.value) ? json.value : {});
}

function jsonOf(text: string): Result<unknown> {
  try {
    return accept(JSON.parse(text));
  } catch {
    return refuse("internal", "the agent's handshake is not JSON");
  }
}

const encoder = new TextEncoder();
/** Bytes that are not UTF-8 become marks in a text that is then refused, not an exception. */
const lenient_decoder = new TextDecoder();
