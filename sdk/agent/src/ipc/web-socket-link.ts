import {
  decodeRpc,
  encodeIpcFrame,
  encodeRefusal,
  ipc_header_bytes,
  ipc_opcode,
  type Refusal,
  type RefusalCode,
  refusalCodes,
  refuse,
} from "@talkgroup/schemas";
import type { WebSocket } from "ws";

import type { CancelTimer, Timer } from "../sound/timer.js";
import type { ClientPlace } from "./client-place.js";
import type { IpcHub, IpcLink } from "./ipc-hub.js";
import { ipc_linger_ms } from "./ipc-limits.js";

/**
 * Serves a client by WebSocket (P-46): the same session as by the local socket, with one text message for each frame. The handshake is
 * a request `agent.hello`, whose answer is a result; what CLOSE would say is an error to it, or the reason of the close. Pings and
 * pongs are WebSocket's own. A binary message ends the connection.
 */
export function serveWebSocket(hub: IpcHub, socket: WebSocket, place: ClientPlace, timer: Timer): void {
  const link = new WebSocketLink(socket, timer);
  const events = hub.accept(link, place);
  socket.on("message", (bytes: Buffer, is_binary: boolean) => {
    if (is_binary) link.closeWith(close_unsupported, "text_expected");
    events.handleBytes(is_binary ? encodeIpcFrame(ipc_opcode.close, new Uint8Array(0)) : link.frameOf(bytes));
  });
  socket.on("ping", (payload: Buffer) => events.handleBytes(encodeIpcFrame(ipc_opcode.ping, payload)));
  socket.on("pong", (payload: Buffer) => events.handleBytes(encodeIpcFrame(ipc_opcode.pong, payload)));
  // "close" follows every error and is all that matters.
  socket.on("error", () => {});
  socket.once("close", () => events.handleClosed());
}

class WebSocketLink implements IpcLink {
  readonly #socket: WebSocket;
  readonly #timer: Timer;
  /** The request that is answered when the handshake is done. */
  #hello_id: number | undefined;
  #greets = true;
  #reason: RefusalCode | undefined;
  #ending: CancelTimer | undefined;

  constructor(socket: WebSocket, timer: Timer) {
    this.#socket = socket;
    this.#timer = timer;
  }

  get unsent_bytes(): number {
    return this.#socket.bufferedAmount;
  }

  /** A message as the frame it stands for: the first one is HANDSHAKE if it asks for `agent.hello`, all else is FRAME. */
  frameOf(bytes: Buffer): Uint8Array {
    if (!this.#greets) return encodeIpcFrame(ipc_opcode.frame, bytes);
    this.#greets = false;
    const message = decodeRpc(bytes.toString());
    if (!(message.ok && message.value.kind === "request" && message.value.method === "agent.hello")) {
      return encodeIpcFrame(ipc_opcode.frame, bytes);
    }
    this.#hello_id = message.value.id;
    return encodeIpcFrame(ipc_opcode.handshake, Buffer.from(JSON.stringify(message.value.params)));
  }

  send(frame: Uint8Array): void {
    const payload = frame.subarray(ipc_header_bytes);
    const opcode = frame[0];
    if (opcode === ipc_opcode.frame) this.#sendText(payload);
    else if (opcode === ipc_opcode.pong) this.#socket.pong(payload);
    else if (opcode === ipc_opcode.handshake) this.#answerHello((id) => resultOf(id, payload));
    else if (opcode === ipc_opcode.close) this.#sendReason(payload);
  }

  end(): void {
    this.closeWith(this.#reason === undefined ? close_normal : close_refused, this.#reason ?? "");
  }

  cut(): void {
    this.#socket.terminate();
  }

  /** Closes with a code of RFC 6455 §7.4; whoever does not close in turn is cut off `ipc_linger_ms` later. */
  closeWith(code: number, reason: string): void {
    if (this.#ending !== undefined) return;
    this.#ending = this.#timer(ipc_linger_ms, () => this.#socket.terminate());
    this.#socket.once("close", this.#ending);
    this.#socket.close(code, reason);
  }

  #sendReason(payload: Uint8Array): void {
    const refusal = refusalOf(payload);
    this.#reason = refusal.code;
    this.#answerHello((id) => encodeRefusal(id, refusal));
  }

  #answerHello(encode: (id: number) => string): void {
    if (this.#hello_id === undefined) return;
    this.#socket.send(encode(this.#hello_id));
    this.#hello_id = undefined;
  }

  #sendText(payload: Uint8Array): void {
    this.#socket.send(payload, { binary: false });
  }
}

function resultOf(id: number, payload: Uint8Array): string {
  return `{"jsonrpc":"2.0","id":${id},"result":${Buffer.from(payload).toString()}}`;
}

/** What the agent itself has put into a CLOSE frame. */
function refusalOf(payload: Uint8Array): Refusal {
  const { code, message, ...more } = JSON.parse(Buffer.from(payload).toString()) as Partial<Refusal>;
  const known = code !== undefined && Object.hasOwn(refusalCodes, code) ? code : "internal";
  return { ...more, ...refuse(known, message ?? "").refusal };
}

const close_normal = 1000;
const close_unsupported = 1003;
/** Policy violation: the reason is the refusal's code. */
const close_refused = 1008;
