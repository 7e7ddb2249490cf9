import type { ControlEvent } from "@talkgroup/core";
import {
  type ControlMethods,
  decodeRpc,
  encodeRequest,
  type Result,
  type RpcMessage,
  refuse,
  validateControlEvent,
  validateControlResult,
} from "@talkgroup/schemas";
import type { Closed, ConnectOptions, ControlLink, ControlListener } from "../../../sdk/agent/dist/control/control-client.js";
import type { LineItem, LineStream } from "./control-line.suite.js";

/** The agent's end of a simulated control connection: does what `ControlClient` does over a socket. */
export class LineLink implements ControlLink {
  readonly host = "192.0.2.1";
  over = false;
  events_heard = 0;
  readonly #up: LineStream;
  readonly #timer: ConnectOptions["timer"];
  readonly #listener: ControlListener;
  readonly #waiting = new Map<number, (answer: Result<unknown>) => void>();
  #id_next = 1;
  #alive = true;
  #cancel_heartbeat: () => void = () => {};

  constructor(up: LineStream, { timer, listener }: Pick<ConnectOptions, "timer" | "listener">) {
    this.#up = up;
    this.#timer = timer;
    this.#listener = listener;
  }

  expectEventsAfter(seq: number): void {
    this.events_heard = seq;
  }

  expectHeartbeat(heartbeat_ms: number): void {
    this.#cancel_heartbeat();
    this.#alive = true;
    this.#awaitHeartbeat(heartbeat_ms, 0);
  }

  request<M extends keyof ControlMethods>(
    method: M,
    params: ControlMethods[M]["params"],
  ): Promise<Result<ControlMethods[M]["result"]>> {
    if (this.over) return Promise.resolve(refuse("not_connected", "server: the connection is closed"));
    const id = this.#id_next;
    this.#id_next += 1;
    return new Promise((resolve) => {
      const cancel = this.#timer(request_timeout_ms, () => {
        settle(refuse("server_unreachable", `${method}: no answer in time`));
        this.#drop("no answer in time");
      });
      const settle = (answer: Result<unknown>): void => {
        cancel();
        this.#waiting.delete(id);
        resolve(answer.ok ? validateControlResult[method](answer.value) : answer);
      };
      this.#waiting.set(id, settle);
      this.#up.push({ kind: "text", text: encodeRequest(id, method, params) });
    });
  }

  sendTunnel(bytes: Uint8Array): void {
    if (this.over || this.#up.backlog_bytes > tunnel_backlog_bytes_max) return;
    this.#up.push({ kind: "binary", bytes: bytes.slice() });
  }

  close(): void {
    this.#leave({ by: "player", reason: "closed by the player" });
  }

  /** Something arrives from the server. */
  receive(item: LineItem): void {
    if (this.over) return;
    this.#alive = true;
    if (item.kind === "text") this.#handleText(item.text);
    else if (item.kind === "binary") this.#listener.onTunnel(item.bytes);
    else if (item.kind === "ping") this.#up.push({ kind: "pong" });
    else if (item.kind !== "pong") this.#drop("the connection was closed");
  }

  #handleText(text: string): void {
    const message = decodeRpc(text);
    if (!message.ok) throw new TypeError(`the server sent what is not of the protocol: ${message.refusal.message}`);
    const { value } = message;
    if (value.kind === "result") this.#waiting.get(value.id)?.({ ok: true, value: value.result });
    else if (value.kind === "error") this.#waiting.get(value.id ?? 0)?.({ ok: false, refusal: value.refusal });
    else if (value.kind === "notification") this.#handleEvent(value);
  }

  #handleEvent({ method, params, seq }: Extract<RpcMessage, { readonly kind: "notification" }>): void {
    if (seq !== this.events_heard + 1) {
      this.#drop("an event is missing");
      return;
    }
    this.events_heard = seq;
    const checked = validateControlEvent[method as keyof typeof validateControlEvent](params);
    if (!checked.ok) throw new TypeError(checked.refusal.message);
    const event = { name: method, params: checked.value } as ControlEvent;
    if (event.name !== "session.ending") this.#listener.onEvent(event);
    else this.#leave({ by: "server", reason: `the server ended the session: ${event.params.reason}`, ending: event.params });
  }

  #awaitHeartbeat(heartbeat_ms: number, missed: number): void {
    this.#cancel_heartbeat = this.#timer(heartbeat_ms, () => {
      const missed_now = this.#alive ? 0 : missed + 1;
      this.#alive = false;
      if (missed_now < heartbeats_missed_max) this.#awaitHeartbeat(heartbeat_ms, missed_now);
      else this.#drop("no sign of life from the server");
    });
  }

  #leave(closed: Closed): void {
    if (this.over) return;
    this.#up.push({ kind: "close" });
    this.#end(closed);
  }

  #drop(reason: string): void {
    if (this.over) return;
    this.#up.push({ kind: "reset" });
    this.#end({ by: "drop", reason });
  }

  #end(closed: Closed): void {
    this.over = true;
    this.#cancel_heartbeat();
    for (const settle of [...this.#waiting.values()]) settle(refuse("not_connected", `server: ${closed.reason}`));
    this.#listener.onClosed(closed);
  }
}

/** As `ControlClient` has them. */
const request_timeout_ms = 5000;
const heartbeats_missed_max = 2;
const tunnel_backlog_bytes_max = 4096;
