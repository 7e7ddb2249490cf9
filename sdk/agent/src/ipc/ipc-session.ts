import {
  type AgentHelloParams,
  type AgentHelloResult,
  decodeRpc,
  encodeIpcFrame,
  encodeRefusal,
  type IpcFrame,
  IpcFrameReader,
  type IpcOpcode,
  type IpcScope,
  idOfRefused,
  ipc_answer_bytes_max,
  ipc_opcode,
  ipc_request_bytes_max,
  protocol_version,
  type Refusal,
  type Result,
  refuse,
  validateIpcParams,
} from "@talkgroup/schemas";

import type { IpcVerdict } from "./ipc-admission.js";
import { ipc_asking_ms_max, ipc_handshake_ms_max, ipc_requests_in_flight_max, ipc_requests_per_second } from "./ipc-limits.js";
import { RequestBudget } from "./request-budget.js";

/**
 * One client of the local socket, without the socket: bytes in, bytes and requests out (P-16, P-17). Call one `handle*` method,
 * then `poll` until undefined, then arm a timer for `pollTimeout`.
 *
 * A broken frame or handshake ends the session with a CLOSE frame that says why. A request that cannot be read is refused, and the
 * session goes on; so does one that comes while the player is still asked about this client (P-43).
 */
export class IpcSession {
  readonly #reader = new IpcFrameReader(ipc_request_bytes_max);
  readonly #in_flight = new Set<number>();
  readonly #outputs: IpcOutput[] = [];
  readonly #greeting: IpcGreeting;
  readonly #budget: RequestBudget;
  /** When the client must have greeted, then when the player must have answered. */
  #until_ms: number;
  #state: "waiting" | "asking" | "open" | "closed" = "waiting";
  #client_name = "";
  #scopes: ReadonlySet<IpcScope> = new Set();

  constructor(greeting: IpcGreeting, now_ms: number) {
    this.#greeting = greeting;
    this.#budget = new RequestBudget(now_ms);
    this.#until_ms = now_ms + ipc_handshake_ms_max;
  }

  /** The next bytes of the client, in pieces of any size. */
  handleBytes(chunk: Uint8Array, now_ms: number): void {
    const frames = this.#reader.push(chunk);
    if (!frames.ok) {
      this.close(frames.refusal);
      return;
    }
    for (const frame of frames.value) {
      if (this.#state === "closed") return;
      if (frame.opcode === ipc_opcode.close) this.#end();
      else if (this.#state === "waiting") this.#handleFirst(frame, now_ms);
      else this.#handleFrame(frame, now_ms);
    }
  }

  /** The answer to a request, as a JSON-RPC message. Ignored when the client has gone in the meantime. */
  handleAnswer(id: number, answer: string): void {
    if (this.#state !== "open" || !this.#in_flight.delete(id)) return;
    const payload = encoder.encode(answer);
    if (payload.length <= ipc_answer_bytes_max) {
      this.#put({ kind: "send", bytes: encodeIpcFrame(ipc_opcode.frame, payload) });
    } else {
      const message = `answer: found ${payload.length} bytes, expected at most ${ipc_answer_bytes_max}`;
      this.#refuse(id, refuse("message_too_large", message).refusal);
    }
  }

  /** An event, as a finished frame; goes out if the client has greeted and holds `scope`. */
  handleEvent(scope: IpcScope, frame: Uint8Array): void {
    if (this.#state === "open" && (scope === "none" || this.#scopes.has(scope))) this.#put({ kind: "send", bytes: frame });
  }

  /** What the player answered. Ignored unless it is waited for. */
  handleVerdict(verdict: IpcVerdict): void {
    if (this.#state === "asking") this.#conclude(verdict);
  }

  /** Ends a client that has not greeted in time, or that the player did not answer in time. */
  handleTimeout(now_ms: number): void {
    if (now_ms < this.#until_ms) return;
    if (this.#state === "waiting") {
      this.close(refuse("not_ready", `handshake: found nothing within ${ipc_handshake_ms_max} ms, expected HANDSHAKE`).refusal);
    } else if (this.#state === "asking") {
      this.close(refuse("scope_denied", `scopes: found no answer of the player within ${ipc_asking_ms_max} ms`).refusal);
    }
  }

  /** Ends the session from our side: says why, then closes. */
  close(refusal: Refusal): void {
    if (this.#state === "closed") return;
    this.#sendJson(ipc_opcode.close, refusal);
    this.#end();
  }

  /** The next thing to do, in order. Nothing comes after "close". */
  poll(): IpcOutput | undefined {
    return this.#outputs.shift();
  }

  /** When handleTimeout has something to do, or undefined. */
  pollTimeout(): number | undefined {
    return this.#state === "waiting" || this.#state === "asking" ? this.#until_ms : undefined;
  }

  #handleFirst({ opcode, payload }: IpcFrame, now_ms: number): void {
    const hello =
      opcode === ipc_opcode.handshake
        ? readHello(payload)
        : refuse("not_ready", `opcode: found ${opcode}, expected HANDSHAKE (0) first`);
    if (!hello.ok) {
      this.close(hello.refusal);
      return;
    }
    this.#client_name = hello.value.client_name;
    this.#state = "asking";
    this.#until_ms = now_ms + ipc_asking_ms_max;
    const verdict = this.#greeting.judge(hello.value);
    if (verdict !== "asking") this.#conclude(verdict);
  }

  #conclude(verdict: IpcVerdict): void {
    if (verdict.kind === "refused") {
      this.close(verdict.refusal);
      return;
    }
    const { scopes, pairing_token, reads_only = false } = verdict;
    const { agent_version } = this.#greeting;
    const result: AgentHelloResult = { protocol: protocol_version, agent_version, scopes: [...scopes] };
    this.#scopes = scopes;
    this.#state = "open";
    this.#sendJson(ipc_opcode.handshake, pairing_token === undefined ? result : { ...result, pairing_token });
    this.#put({ kind: "greeted", client_name: this.#client_name, scopes, reads_only });
  }

  #handleFrame({ opcode, payload }: IpcFrame, now_ms: number): void {
    const verdict = this.#budget.take(now_ms);
    if (verdict === "flood") {
      this.close(refuse("rate_limited", "requests: found a flood, expected a pause").refusal);
    } else if (opcode === ipc_opcode.handshake) {
      this.close(refuse("invalid_request", "opcode: found a second HANDSHAKE, expected FRAME").refusal);
    } else if (opcode === ipc_opcode.frame) {
      this.#handleRequest(payload, verdict);
    } else if (opcode === ipc_opcode.ping && verdict === "granted") {
      this.#put({ kind: "send", bytes: encodeIpcFrame(ipc_opcode.pong, payload) });
    }
  }

  #handleRequest(payload: Uint8Array, verdict: "granted" | "over"): void {
    const request = readRequest(payload);
    if ("refusal" in request) {
      this.#refuse(request.id, request.refusal);
      return;
    }
    const refusal = verdict === "over" ? tooMany() : this.#state === "asking" ? notYet() : this.#refusalOf(request.id);
    if (refusal !== undefined) {
      this.#refuse(request.id, refusal);
      return;
    }
    this.#in_flight.add(request.id);
    this.#put({ kind: "request", ...request });
  }

  #refusalOf(id: number): Refusal | undefined {
    if (this.#in_flight.has(id)) return refuse("invalid_request", `id: found ${id} again before its answer`, "/id").refusal;
    if (this.#in_flight.size < ipc_requests_in_flight_max) return undefined;
    return refuse("limit_reached", `requests: found ${ipc_requests_in_flight_max} without an answer yet, expected fewer`).refusal;
  }

  #refuse(id: number | null, refusal: Refusal): void {
    this.#put({ kind: "send", bytes: encodeIpcFrame(ipc_opcode.frame, encoder.encode(encodeRefusal(id, refusal))) });
  }

  #sendJson(opcode: IpcOpcode, value: object): void {
    this.#put({ kind: "send", bytes: encodeIpcFrame(opcode, encoder.encode(JSON.stringify(value))) });
  }

  #end(): void {
    this.#state = "closed";
    this.#put({ kind: "close" });
  }

  #put(output: IpcOutput): void {
    this.#outputs.push(output);
  }
}

/** How the agent answers a handshake. */
export interface IpcGreeting {
  readonly agent_version: string;
  /** Says what the client may do, or that the player is asked: then handleVerdict follows. */
  readonly judge: (hello: AgentHelloParams) => IpcVerdict | "asking";
}

export type IpcOutput =
  | { readonly kind: "send"; readonly bytes: Uint8Array }
  /** The handshake is done: events may go out from here on. Comes once. */
  | {
      readonly kind: "greeted";
      readonly client_name: string;
      readonly scopes: ReadonlySet<IpcScope>;
      readonly reads_only: boolean;
    }
  /** A request to be judged and answered by handleAnswer, exactly once. */
  | { readonly kind: "request"; readonly id: number; readonly method: string; readonly params: unknown }
  /** Close the connection once everything before this is sent. */
  | { readonly kind: "close" };

/** A frame that carries one JSON-RPC message, encoded once for however many clients. */
export function encodeIpcMessage(message: string): Uint8Array {
  return encodeIpcFrame(ipc_opcode.frame, encoder.encode(message));
}

function readHello(payload: Uint8Array): Result<AgentHelloParams> {
  const text = textOf(payload);
  let json: unknown;
  try {
    json = JSON.parse(text ?? "");
  } catch {
    return refuse("parse_error", "handshake: found bytes that are not JSON, expected the params of agent.hello");
  }
  const hello = validateIpcParams["agent.hello"](json);
  if (!hello.ok || hello.value.protocol_versions.includes(protocol_version)) return hello;
  const found = hello.value.protocol_versions.join(", ");
  return refuse("unsupported_version", `protocol_versions: found ${found}, expected ${protocol_version}`, "/protocol_versions");
}

type ReadRequest =
  | { readonly id: number; readonly method: string; readonly params: unknown }
  | { readonly id: number | null; readonly refusal: Refusal };

function readRequest(payload: Uint8Array): ReadRequest {
  const text = textOf(payload);
  if (text === undefined) return { id: null, refusal: refuse("parse_error", "message: found bytes that are not UTF-8").refusal };
  const message = decodeRpc(text);
  if (!message.ok) return { id: idOfRefused(text), refusal: message.refusal };
  if (message.value.kind === "request") return message.value;
  // Nothing can be answered to a notification, and nothing may be lost silently: it is refused without an id.
  return { id: null, refusal: refuse("invalid_request", `message: found a ${message.value.kind}, expected a request`).refusal };
}

function notYet(): Refusal {
  return refuse("not_ready", "handshake: found the player still being asked, expected its answer first").refusal;
}

function tooMany(): Refusal {
  return refuse("rate_limited", `requests: found more than ${ipc_requests_per_second} a second`).refusal;
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true });
