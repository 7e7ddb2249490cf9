import {
  type AgentHelloResult,
  accept,
  decodeRpc,
  encodeIpcFrame,
  encodeRequest,
  type IpcEvents,
  type IpcFrame,
  IpcFrameReader,
  type IpcMethods,
  type IpcOpcode,
  idOfRefused,
  ipc_answer_bytes_max,
  ipc_opcode,
  protocol_version,
  type Refusal,
  type Result,
  refusalCodes,
  refuse,
  validateIpcEvent,
  validateIpcParams,
} from "@talkgroup/schemas";

import type { EventListeners } from "./event-listeners.js";
import { type CallOptions, PendingCalls } from "./pending-calls.js";
import { TalkgroupError } from "./talkgroup-error.js";
import type { Timer } from "./timer.js";
import type { Transport } from "./transport.js";

/**
 * One connection to the agent: handshake, calls with their answers, events (P-16, P-17). Whatever the agent sends, nothing here
 * throws: a broken stream closes the connection; an event this version does not know, or cannot read, is left out.
 */
export class AgentLink {
  /** Resolves when the connection is over: with what ended it, or undefined if this side closed it. Never rejects. */
  readonly closed: Promise<TalkgroupError | undefined>;
  readonly #transport: Transport;
  readonly #listeners: EventListeners;
  readonly #calls: PendingCalls;
  readonly #reader = new IpcFrameReader(ipc_answer_bytes_max);
  #handshake_id: number | undefined;
  #end_error: TalkgroupError | undefined;
  #state: "open" | "ending" | "closed" = "open";
  #settleClosed: (error: TalkgroupError | undefined) => void = () => {};

  constructor(transport: Transport, timer: Timer, listeners: EventListeners) {
    this.#transport = transport;
    this.#listeners = listeners;
    this.#calls = new PendingCalls(timer);
    this.closed = new Promise((resolve) => {
      this.#settleClosed = resolve;
    });
    transport.onClosed(() => this.#handleClosed());
    transport.onBytes((bytes) => this.#handleBytes(bytes));
  }

  /** Greets the agent; comes before all else, and may take as long as the player needs to answer (P-43). Rejects with TalkgroupError. */
  hello(client_name: string, options: HelloOptions): Promise<AgentHelloResult> {
    const { scopes, pairing_token, timeout_ms = hello_timeout_ms_default, onPairingToken } = options;
    const params = {
      protocol_versions: [protocol_version],
      client_name,
      ...(scopes === undefined ? {} : { scopes }),
      ...(pairing_token === undefined ? {} : { pairing_token }),
    };
    const send = (id: number) => {
      this.#handshake_id = id;
      return this.#send(ipc_opcode.handshake, JSON.stringify(params));
    };
    return this.#start("agent.hello", params, { ...options, timeout_ms }, send, ({ pairing_token: token, ...agent }) => {
      // Whoever prints what the agent said must not print the token.
      if (token !== undefined && onPairingToken !== undefined)
        Promise.resolve(token)
          .then(onPairingToken)
          .catch(() => {});
      return agent;
    });
  }

  /** Asks the agent for something; `read` takes from the result what the caller wants. Rejects with TalkgroupError. */
  call<M extends keyof IpcMethods, T>(
    method: M,
    params: IpcMethods[M]["params"],
    options: CallOptions,
    read: (result: IpcMethods[M]["result"]) => T,
  ): Promise<T> {
    const send = (id: number) => this.#send(ipc_opcode.frame, encodeRequest(id, method, params));
    return this.#start(method, params, options, send, read);
  }

  /** Says goodbye and closes. Resolves when the transport is closed. */
  async close(): Promise<void> {
    if (this.#state === "open") {
      this.#send(ipc_opcode.close, "{}");
      this.#end(undefined);
    }
    await this.closed;
  }

  /** Judges the params on this side already, so that a mistake is told at once and nothing is sent that is not JSON. */
  #start<M extends keyof IpcMethods, T>(
    method: M,
    params: IpcMethods[M]["params"],
    options: CallOptions,
    send: (id: number) => boolean,
    read: (result: IpcMethods[M]["result"]) => T,
  ): Promise<T> {
    const valid = validateIpcParams[method](params);
    return this.#calls.start(method, options, valid.ok ? send : (id) => this.#refuse(id, valid.refusal), read);
  }

  #refuse(id: number, refusal: Refusal): boolean {
    this.#calls.settle(id, { ok: false, refusal });
    return true;
  }

  #send(opcode: IpcOpcode, text: string): boolean {
    return this.#transport.send(encodeIpcFrame(opcode, encoder.encode(text)));
  }

  #handleBytes(bytes: Uint8Array): void {
    if (this.#state !== "open") return;
    const frames = this.#reader.push(bytes);
    if (!frames.ok) {
      this.#end(new TalkgroupError("agent_closed", `agent: sent a stream that cannot be read: ${frames.refusal.message}`));
      return;
    }
    for (const frame of frames.value) {
      // A listener may have closed the connection.
      if (this.#state === "open") this.#handleFrame(frame);
    }
  }

  #handleFrame({ opcode, payload }: IpcFrame): void {
    const text = lenient_decoder.decode(payload);
    if (opcode === ipc_opcode.frame) this.#handleMessage(text);
    else if (opcode === ipc_opcode.handshake) this.#handleHandshake(text);
    else if (opcode === ipc_opcode.close) this.#handleClose(text);
    else if (opcode === ipc_opcode.ping) this.#transport.send(encodeIpcFrame(ipc_opcode.pong, payload));
  }

  #handleHandshake(text: string): void {
    if (this.#handshake_id !== undefined) this.#calls.settle(this.#handshake_id, jsonOf(text));
  }

  #handleMessage(text: string): void {
    const message = decodeRpc(text);
    if (!message.ok) {
      const id = idOfRefused(text);
      if (id !== null) this.#calls.settle(id, message);
      return;
    }
    const { value } = message;
    if (value.kind === "result") this.#calls.settle(value.id, accept(value.result));
    else if (value.kind === "error" && value.id !== null) this.#calls.settle(value.id, { ok: false, refusal: value.refusal });
    else if (value.kind === "notification" && isEvent(value.method)) this.#emit(value.method, value.params);
  }

  #emit<E extends keyof IpcEvents>(event: E, params: unknown): void {
    const valid: Result<IpcEvents[E]> = validateIpcEvent[event](params);
    if (valid.ok) this.#listeners.emit(event, valid.value);
  }

  /** The agent closes and says why; before it has greeted, that is the answer to the handshake. */
  #handleClose(text: string): void {
    const reason = refusalOf(text);
    if (this.#handshake_id !== undefined) this.#calls.settle(this.#handshake_id, { ok: false, refusal: reason });
    const cause = TalkgroupError.ofRefusal("agent", reason);
    this.#end(new TalkgroupError("agent_closed", `agent: closed the connection: ${reason.message}`, { cause }));
  }

  #handleClosed(): void {
    if (this.#state === "open") this.#end(new TalkgroupError("agent_closed", "agent: closed the connection without a word"));
    this.#state = "closed";
    this.#settleClosed(this.#end_error);
  }

  #end(error: TalkgroupError | undefined): void {
    this.#state = "ending";
    this.#end_error = error;
    this.#calls.end(error ?? new TalkgroupError("agent_closed", "agent: this program closed the connection"));
    this.#transport.close();
  }
}

/** What a program asks for as it greets, and how it is known again. */
export interface HelloOptions extends CallOptions {
  /**
   * What the program needs to be allowed: `channels.read`, `channels.write`, `connection`, `hotkeys`, `sound`, `stats`, `voice.talk`;
   * `manage` for those that show the manager's token. Default: all but `manage`. What was granted is in `agent.scopes`.
   */
  readonly scopes?: readonly string[] | undefined;
  /** What `onPairingToken` gave in an earlier run: the player is not asked again. Or the manager's token. */
  readonly pairing_token?: string | undefined;
  /**
   * Called before `connect` resolves, with a token to keep for the next run, if the player was asked. A secret. What it throws is
   * ignored: the player is asked again next time.
   */
  readonly onPairingToken?: ((pairing_token: string) => unknown) | undefined;
}

function jsonOf(text: string): Result<unknown> {
  try {
    return accept(JSON.parse(text));
  } catch {
    return refuse("internal", "the agent's handshake is not JSON");
  }
}

function refusalOf(text: string): Refusal {
  const json = jsonOf(text);
  const { code, message } = (
    json.ok && typeof json.value === "object" && json.value !== null ? json.value : {}
  ) as Partial<Refusal>;
  const known = typeof code === "string" && Object.hasOwn(refusalCodes, code) ? code : "internal";
  return refuse(known, typeof message === "string" ? message : "no reason given").refusal;
}

function isEvent(method: string): method is keyof IpcEvents {
  return Object.hasOwn(validateIpcEvent, method);
}

/** The player has 60 s to say whether this program may do what it asks (P-43). */
const hello_timeout_ms_default = 65_000;
const encoder = new TextEncoder();
/** Bytes that are not UTF-8 become marks in a text that is then refused, not an exception. */
const lenient_decoder = new TextDecoder();
