import { type AgentHelloParams, accept, decodeRpc, idOfRefused, type Refusal, type Result } from "@talkgroup/schemas";

import { TalkgroupError } from "./talkgroup-error.js";
import type { Wire } from "./wire.js";

/**
 * One connection to the agent, from its hello to its end: takes apart what comes in (P-4). Whatever the agent sends, nothing here throws: a
 * stream that cannot be read ends the connection, a message that cannot be read is ignored.
 */
export class AgentLink {
  /** Resolves when the wire is closed. Never rejects. */
  readonly gone: Promise<void>;
  readonly #wire: Wire;
  readonly #listener: LinkListener;
  #hello_id: number | undefined;
  #ended = false;

  constructor(wire: Wire, listener: LinkListener) {
    this.#wire = wire;
    this.#listener = listener;
    this.gone = new Promise((resolve) => {
      wire.listen({
        handleMessage: (text) => this.#handleMessage(text),
        handleAnswer: (id, answer) => this.#answer(id, answer),
        handleGoodbye: (reason) => this.#handleGoodbye(reason),
        handleFault: (message) => this.#end(agentClosed(`sent a stream that cannot be read: ${message}`)),
        handleClosed: () => {
          this.#end(agentClosed("closed the connection without giving a reason"));
          resolve();
        },
      });
    });
  }

  /** Sends the hello as the call `id`. False if it could not be sent. */
  greet(id: number, params: AgentHelloParams): boolean {
    this.#hello_id = id;
    return !this.#ended && this.#wire.greet(id, params);
  }

  /** Sends a message. False if it could not be sent. */
  send(message: string): boolean {
    return !this.#ended && this.#wire.send(message);
  }

  /** Says goodbye and closes; `handleEnded` is not called. */
  close(): void {
    this.#ended = true;
    this.#wire.close();
  }

  #handleMessage(text: string): void {
    const message = decodeRpc(text);
    if (!message.ok) {
      const id = idOfRefused(text);
      if (id !== null) this.#answer(id, message);
      return;
    }
    const { value } = message;
    if (value.kind === "result") this.#answer(value.id, accept(value.result));
    else if (value.kind === "error" && value.id !== null) this.#answer(value.id, { ok: false, refusal: value.refusal });
    else if (value.kind === "notification" && !this.#ended) this.#listener.handleEvent(value.method, value.params);
  }

  /** Before it has greeted, why the agent closes is the answer to the hello. */
  #handleGoodbye(reason: Refusal): void {
    if (this.#hello_id !== undefined) this.#answer(this.#hello_id, { ok: false, refusal: reason });
    const cause = TalkgroupError.ofRefusal("agent", reason);
    this.#end(agentClosed(`closed the connection: ${reason.message}`, cause));
  }

  #answer(id: number, answer: Result<unknown>): void {
    if (!this.#ended) this.#listener.handleAnswer(id, answer);
  }

  #end(error: TalkgroupError): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#wire.close();
    this.#listener.handleEnded(error);
  }
}

/** Told what a link brings; nothing after `handleEnded`. */
export interface LinkListener {
  /** To a call of this program. */
  handleAnswer(id: number, answer: Result<unknown>): void;
  /** Something happened; neither name nor params are judged. */
  handleEvent(name: string, params: unknown): void;
  /** The agent, or what it sent, ended the connection: `agent_closed`, whose cause is what the agent said, if anything. */
  handleEnded(error: TalkgroupError): void;
}

function agentClosed(what: string, cause?: TalkgroupError): TalkgroupError {
  return new TalkgroupError("agent_closed", `agent: ${what}`, cause === undefined ? {} : { cause });
}
