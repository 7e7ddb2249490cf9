import {
  type AgentHelloParams,
  assert,
  encodeIpcFrame,
  encodeNotification,
  type IpcEvents,
  ipc_opcode,
  ipcEventScope,
  type Refusal,
  refuse,
  unreachable,
} from "@talkgroup/schemas";

import type { CancelTimer, Timer } from "../sound/timer.js";
import { type ClientPlace, isGuest } from "./client-place.js";
import type { IpcAdmission } from "./ipc-admission.js";
import { answerRequest, type IpcCaller, type IpcHandlers, type OnFault } from "./ipc-handler.js";
import { ipc_clients_max, ipc_guests_max, ipc_strangers_max, ipc_unsent_bytes_max } from "./ipc-limits.js";
import { encodeIpcMessage, type IpcOutput, IpcSession } from "./ipc-session.js";
import { type LastingEvent, LastingNews } from "./lasting-news.js";

/**
 * All clients of the local connection, whatever carries their bytes: runs their sessions, has their requests served, and gives
 * events to all of them. No client can slow another down: one that does not read is cut off.
 */
export class IpcHub {
  readonly #options: IpcHubOptions;
  readonly #clients = new Set<Client>();
  readonly #lasting = new LastingNews();
  readonly #counted = { accepted: 0, full: 0, slow: 0, requests: 0, faults: 0 };
  #next_client_id = 1;
  #timer: { readonly at_ms: number; readonly cancel: CancelTimer } | undefined;

  constructor(options: IpcHubOptions) {
    this.#options = options;
  }

  /** Takes a new connection. The link tells what comes in; where there is no room for it, it is told why and ended. */
  accept(link: IpcLink, place: ClientPlace): IpcLinkEvents {
    const refusal = this.#refusalOf(place);
    if (refusal !== undefined) {
      this.#counted.full += 1;
      link.send(encodeIpcFrame(ipc_opcode.close, new TextEncoder().encode(JSON.stringify(refusal))));
      link.end();
      return { handleBytes: () => {}, handleClosed: () => {} };
    }
    this.#counted.accepted += 1;
    const client = this.#newClient(link, place);
    this.#clients.add(client);
    this.#arm();
    this.#tellClients();
    return {
      handleBytes: (chunk) => this.#turn(client, () => client.session.handleBytes(chunk, this.#options.now_ms())),
      handleClosed: () => this.#forget(client),
    };
  }

  /**
   * Gives an event to every client that has greeted and may hear it; to no guest (`isGuest`) if not `to_guests`, which is for events that do not
   * last. After each that the connection to the server is open: all that lasts.
   */
  broadcast<E extends keyof IpcEvents>(event: E, params: IpcEvents[E], to_guests = true): void {
    const told = { scope: ipcEventScope[event], frame: encodeIpcMessage(encodeNotification(event, params)) };
    const again = this.#lasting.note(event, params, told);
    this.#tellAll(told, to_guests);
    if (again) for (const one of this.#lasting.list()) this.#tellAll(one);
  }

  /** Tells every client that the agent closes, and ends its connection. */
  close(): void {
    const { refusal } = refuse("not_ready", "agent: found it closing, expected it to be started again");
    for (const client of [...this.#clients]) this.#turn(client, () => client.session.close(refusal));
    this.#timer?.cancel();
    this.#timer = undefined;
  }

  /** Counters since the start. */
  counts(): IpcCounts {
    return { ...this.#counted, clients: this.#clients.size };
  }

  #tellAll({ scope, frame }: LastingEvent, to_guests = true): void {
    for (const client of this.#clients) {
      if (to_guests || !isGuest(client.place.kind)) this.#turn(client, () => client.session.handleEvent(scope, frame));
    }
  }

  #newClient(link: IpcLink, place: ClientPlace): Client {
    const id = this.#next_client_id++;
    const judge = (hello: AgentHelloParams) => {
      client.judged = true;
      return this.#options.admission.judge({
        id,
        place,
        hello,
        settle: (verdict) => this.#turn(client, () => client.session.handleVerdict(verdict)),
        close: (refusal) => this.#turn(client, () => client.session.close(refusal)),
      });
    };
    const client: Client = {
      id,
      link,
      place,
      session: new IpcSession({ agent_version: this.#options.agent_version, judge }, this.#options.now_ms()),
      gone: new AbortController(),
      caller: undefined,
      judged: false,
      ended: false,
    };
    return client;
  }

  /** Guests are counted apart: whatever they do, the player's own programs find a place. */
  #refusalOf(place: ClientPlace): Refusal | undefined {
    let guests = 0;
    let strangers = 0;
    for (const client of this.#clients) {
      if (client.place.kind !== "own") guests += 1;
      if (client.place.kind === place.kind && client.caller === undefined) strangers += 1;
    }
    const full = this.#clients.size >= ipc_clients_max;
    const guests_full = place.kind !== "own" && (guests >= ipc_guests_max || strangers >= ipc_strangers_max);
    if (!full && !guests_full) return undefined;
    return refuse("limit_reached", `clients: found ${this.#clients.size} connected, expected fewer`).refusal;
  }

  /** One mutation of a session, then everything it leads to. A bug in it costs this client its connection, not the agent its life. */
  #turn(client: Client, mutate: () => void): void {
    if (client.ended) return;
    try {
      mutate();
      for (let output = client.session.poll(); output !== undefined && !client.ended; output = client.session.poll()) {
        this.#act(client, output);
      }
    } catch (error) {
      this.#fault("session", error);
      this.#cut(client);
    }
    this.#arm();
  }

  #act(client: Client, output: IpcOutput): void {
    switch (output.kind) {
      case "send":
        this.#send(client, output.bytes);
        break;
      case "greeted":
        client.caller = callerOf(client, output);
        for (const { scope, frame } of this.#lasting.list()) client.session.handleEvent(scope, frame);
        break;
      case "request":
        this.#serve(client, output);
        break;
      case "close":
        client.link.end();
        this.#forget(client);
        break;
      default:
        unreachable(output);
    }
  }

  #serve(client: Client, request: { readonly id: number; readonly method: string; readonly params: unknown }): void {
    assert(client.caller !== undefined, "a session gives requests only after its handshake");
    this.#counted.requests += 1;
    const onFault: OnFault = (where, error) => this.#fault(where, error);
    void answerRequest(this.#options.handlers, request, client.caller, onFault).then((answer) => {
      this.#turn(client, () => client.session.handleAnswer(request.id, answer));
    });
  }

  #send(client: Client, bytes: Uint8Array): void {
    if (client.link.unsent_bytes <= ipc_unsent_bytes_max) {
      client.link.send(bytes);
    } else {
      this.#counted.slow += 1;
      this.#cut(client);
    }
  }

  /** Ends a client without a word. Its link says when it is closed, so that nobody's events are sent in the middle of another's. */
  #cut(client: Client): void {
    client.ended = true;
    client.link.cut();
  }

  #forget(client: Client): void {
    if (!this.#clients.delete(client)) return;
    client.ended = true;
    client.gone.abort();
    this.#arm();
    const { id, caller, judged } = client;
    if (judged) this.#guarded("admission", () => this.#options.admission.forget(id));
    if (caller !== undefined) this.#guarded("onClientGone", () => this.#options.onClientGone(caller));
    this.#tellClients();
  }

  #tellClients(): void {
    this.#guarded("onClients", () => this.#options.onClients?.(this.#clients.size));
  }

  #guarded(where: string, run: () => void): void {
    try {
      run();
    } catch (error) {
      this.#fault(where, error);
    }
  }

  #arm(): void {
    const at_ms = this.#pollTimeout();
    if (at_ms === this.#timer?.at_ms) return;
    this.#timer?.cancel();
    this.#timer = undefined;
    if (at_ms === undefined) return;
    const run = () => {
      this.#timer = undefined;
      for (const client of [...this.#clients]) this.#turn(client, () => client.session.handleTimeout(this.#options.now_ms()));
      this.#arm();
    };
    this.#timer = { at_ms, cancel: this.#options.timer(Math.max(0, at_ms - this.#options.now_ms()), run) };
  }

  #pollTimeout(): number | undefined {
    let next_ms: number | undefined;
    for (const { session, ended } of this.#clients) {
      const at_ms = ended ? undefined : session.pollTimeout();
      if (at_ms !== undefined && (next_ms === undefined || at_ms < next_ms)) next_ms = at_ms;
    }
    return next_ms;
  }

  #fault(where: string, error: unknown): void {
    this.#counted.faults += 1;
    this.#options.onFault(where, error);
  }
}

function callerOf(client: Client, { client_name, scopes, reads_only }: Greeted): IpcCaller {
  const { id, place, gone } = client;
  const origin = place.kind === "own" ? {} : { origin: place.origin };
  return { id, name: client_name, place: place.kind, ...origin, scopes, reads_only, gone: gone.signal };
}

type Greeted = Extract<IpcOutput, { readonly kind: "greeted" }>;

export interface IpcHubOptions {
  readonly handlers: IpcHandlers;
  /** Told to every client; at most 32 characters. */
  readonly agent_version: string;
  /** A client that had greeted is gone, however it went: let go of its keys. Called once for each, after its last request began. */
  readonly onClientGone: (caller: IpcCaller) => void;
  /** A bug of ours that was survived. Must not throw. */
  readonly onFault: OnFault;
  /** Judges what each client may do. */
  readonly admission: IpcAdmission;
  /** How many clients there are now, whenever that changes. Must not throw. */
  readonly onClients?: (clients: number) => void;
  readonly now_ms: () => number;
  readonly timer: Timer;
}

/** What carries one client's bytes: a socket, a pipe, a WebSocket, a test. */
export interface IpcLink {
  /** Takes one whole frame. */
  send(bytes: Uint8Array): void;
  /** What was sent and has not left the process yet. */
  readonly unsent_bytes: number;
  /** Closes once everything sent has left, or `ipc_linger_ms` later. */
  end(): void;
  /** Closes now. Must not call `handleClosed` before it returns. */
  cut(): void;
}

/** What a link tells. */
export interface IpcLinkEvents {
  handleBytes(chunk: Uint8Array): void;
  /** The other side, or `end` or `cut`, has closed it. */
  handleClosed(): void;
}

/** Since the start, but for `clients`: how many there are. */
export interface IpcCounts {
  readonly clients: number;
  readonly accepted: number;
  /** Turned away because there were too many, or too many of their kind. */
  readonly full: number;
  /** Cut off because they did not read. */
  readonly slow: number;
  readonly requests: number;
  /** Bugs survived. */
  readonly faults: number;
}

interface Client {
  readonly id: number;
  readonly link: IpcLink;
  readonly place: ClientPlace;
  readonly session: IpcSession;
  readonly gone: AbortController;
  caller: IpcCaller | undefined;
  /** The admission knows of it. */
  judged: boolean;
  ended: boolean;
}
