import { type AgentHelloResult, type IpcMethods, protocol_version } from "@talkgroup/schemas";

import type { AgentEvent, AgentState } from "./agent-event.js";
import { AgentLink } from "./agent-link.js";
import { CallSite, type SdkMethod } from "./call-site.js";
import { encodeParams } from "./encode-params.js";
import type { EventListeners } from "./event-listeners.js";
import type { Judge } from "./judge.js";
import { type OnDrop, on_drop } from "./on-drop.js";
import type { PairingTokens } from "./pairing-tokens.js";
import { type CallOptions, type NewCall, PendingCalls } from "./pending-calls.js";
import { type Restorable, restore, type Wish } from "./restoration.js";
import { RetrySchedule } from "./retry-schedule.js";
import type { Scope } from "./scope.js";
import { TalkgroupError } from "./talkgroup-error.js";
import type { Timer } from "./timer.js";
import type { Wire } from "./wire.js";

/**
 * The connection to the agent over time. When it drops, the SDK looks for the agent again, and restores what the game had before it asks
 * anything else; `on_drop` says what becomes of calls meanwhile.
 */
export class AgentConnection {
  /** Resolves when the connection is over for good: with what ended it, or undefined if this side closed it. Never rejects. */
  readonly closed: Promise<TalkgroupError | undefined>;
  readonly #options: AgentConnectionOptions;
  readonly #calls: PendingCalls;
  readonly #schedule: RetrySchedule;
  readonly #dialing = new AbortController();
  #parts: readonly Restorable[] = [];
  #hello: AgentHelloResult = { protocol: protocol_version, agent_version: "", scopes: [] };
  /** Of the link that is there, or is being greeted. */
  #link: AgentLink | undefined;
  #last_link: AgentLink | undefined;
  #state: AgentState | "connecting" = "connecting";
  /** What waits for the server to be open. */
  #rest: ReadonlySet<string> = new Set();
  /** The wait for the next attempt; while connected, the wait until the connection counts as steady. */
  #cancel: () => void = () => {};
  #settleClosed: (error: TalkgroupError | undefined) => void = () => {};

  constructor(options: AgentConnectionOptions) {
    this.#options = options;
    this.#calls = new PendingCalls(options.timer, options.judge);
    this.#schedule = new RetrySchedule(options.redial?.cap_ms ?? 0);
    this.closed = new Promise((resolve) => {
      this.#settleClosed = resolve;
    });
    options.listeners.note("connection", ({ state }) => {
      if (state === "open" && this.#rest.size > 0 && this.#state === "open") void this.#restoreRest();
    });
  }

  /** What the agent reported when it was last greeted. */
  get hello(): AgentHelloResult {
    return this.#hello;
  }

  get state(): AgentState {
    return this.#state === "connecting" ? "closed" : this.#state;
  }

  /** Greets the agent for the first time. Rejects with TalkgroupError, and the connection is over. */
  async open(wire: Wire, options: CallOptions): Promise<void> {
    try {
      await this.#greet(wire, options);
    } catch (error) {
      this.#finish(error instanceof TalkgroupError ? error : undefined);
      throw error;
    }
    if (this.#link === undefined) {
      const error = new TalkgroupError("agent_closed", "agent: closed the connection right after its hello");
      this.#finish(error);
      throw error;
    }
    this.#setOpen();
  }

  /** Sets what is restored after the agent was away, in this order. */
  restores(parts: readonly Restorable[]): void {
    this.#parts = parts;
  }

  /**
   * Calls a method of the agent; `read` takes from the result what the caller wants. Rejects with TalkgroupError, whose stack begins where
   * `from` was called.
   */
  call<M extends keyof IpcMethods, T>(
    method: M,
    params: IpcMethods[M]["params"],
    { waits = false, ...details }: CallDetails,
    read: (result: IpcMethods[M]["result"]) => T,
    from?: SdkMethod | CallSite,
  ): Promise<T> {
    const at = typeof from === "function" ? new CallSite(from) : from;
    const ready = this.#state === "open" && !waits;
    return this.#start(method, params, { on_drop: on_drop[method], ...details, read, ready, at });
  }

  /** Sends the calls that were begun with `waits`. */
  sendWaiting(): void {
    if (this.#state === "open") this.#calls.handleReady();
  }

  /** Says goodbye and closes, or gives up looking for the agent. Resolves when the connection is closed. */
  async close(): Promise<void> {
    if (this.#state !== "closed") {
      const link = this.#link;
      this.#link = undefined;
      link?.close();
      this.#finish(undefined);
    }
    await this.closed;
  }

  #start<M extends keyof IpcMethods, T>(
    method: M,
    params: IpcMethods[M]["params"],
    call: Omit<NewCall<M, T>, "method" | "send">,
  ): Promise<T> {
    // A mistake is told at once, even while the agent is away.
    const refusal = this.#options.judge.params(method, params);
    const encoded = refusal === undefined ? encodeParams(params) : { ok: false as const, refusal };
    if (!encoded.ok) {
      const error = TalkgroupError.ofRefusal(method, encoded.refusal);
      return this.#calls.start({ ...call, method, ready: true, send: () => error });
    }
    const send = (id: number) => {
      const sent = this.#link?.send(`{"jsonrpc":"2.0","id":${id},"method":"${method}","params":${encoded.value}}`);
      return sent ? undefined : takesNoMore(method);
    };
    return this.#calls.start({ ...call, method, send });
  }

  /** Resolves when the agent has answered the hello; else the link is closed. */
  async #greet(wire: Wire, options: CallOptions): Promise<void> {
    const link: AgentLink = new AgentLink(wire, {
      handleAnswer: (id, answer) => this.#calls.settle(id, answer),
      handleEvent: (name, params) => this.#handleEvent(name, params),
      handleEnded: (error) => this.#handleEnded(link, error),
    });
    this.#link = link;
    this.#last_link = link;
    const { client_name, scopes, tokens } = this.#options;
    const params = {
      protocol_versions: [protocol_version],
      client_name,
      ...(scopes === undefined ? {} : { scopes }),
      ...(tokens.token === undefined ? {} : { pairing_token: tokens.token }),
    };
    const refusal = this.#options.judge.params("agent.hello", params);
    const send = (id: number) =>
      refusal !== undefined
        ? TalkgroupError.ofRefusal("agent.hello", refusal)
        : link.greet(id, params)
          ? undefined
          : takesNoMore("agent.hello");
    try {
      this.#hello = await this.#calls.start({
        timeout_ms: hello_timeout_ms_default,
        ...given(options),
        method: "agent.hello",
        on_drop: "refuse",
        ready: true,
        send,
        // Whoever prints what the agent said must not print the token.
        read: ({ pairing_token, ...hello }) => {
          if (pairing_token !== undefined) tokens.keep(pairing_token);
          return hello;
        },
      });
    } catch (error) {
      if (this.#link === link) this.#link = undefined;
      link.close();
      throw error;
    }
  }

  #handleEvent(name: string, params: unknown): void {
    const { listeners, judge } = this.#options;
    if (listeners.knows(name) && judge.event(name, params)) listeners.emit(name, params);
  }

  #handleEnded(link: AgentLink, error: TalkgroupError): void {
    if (this.#link !== link) return;
    this.#link = undefined;
    const was_open = this.#state === "open";
    if (was_open && (this.#options.redial === undefined || isFinal(error))) {
      this.#finish(error);
      return;
    }
    if (was_open) {
      this.#cancel();
      this.#state = "reconnecting";
    }
    // While it is greeted or restored, what is under way ends, and whoever waits for it goes on.
    this.#calls.handleDropped(error);
    for (const part of this.#parts) part.handleDropped?.();
    this.#options.listeners.endLasting();
    if (!was_open) return;
    this.#redialLater(error);
    this.#tell({ state: "reconnecting", error });
  }

  #redialLater(error: unknown): void {
    if (this.#state !== "reconnecting") return;
    const { patient_timer, chance } = this.#options;
    const asked_ms = error instanceof TalkgroupError ? error.retry_after_ms : undefined;
    this.#cancel = patient_timer(this.#schedule.next(chance(), asked_ms), () => void this.#redial());
  }

  /** Never rejects. */
  async #redial(): Promise<void> {
    const { redial } = this.#options;
    if (redial === undefined) return;
    try {
      await this.#greet(await redial.dial(this.#dialing.signal), {});
    } catch (error) {
      if (error instanceof TalkgroupError && isFinal(error) && this.#state === "reconnecting") this.#finish(error);
      else this.#redialLater(error);
      return;
    }
    const link = this.#link;
    const unrestored = link === undefined ? [] : await this.#restore(link);
    if (link === undefined || this.#link !== link) {
      this.#redialLater(undefined);
      return;
    }
    this.#setOpen();
    this.#noteRest(unrestored);
    this.#calls.handleReady();
    this.#tell({ state: "open", unrestored });
  }

  /** The server is open: what had to wait for it is asked for again. */
  async #restoreRest(): Promise<void> {
    const rest = this.#rest;
    this.#rest = new Set();
    const link = this.#link;
    if (link === undefined) return;
    const unrestored = await this.#restore(link, (wish) => rest.has(keyOf(wish)));
    if (this.#link !== link) return;
    this.#noteRest(unrestored);
    this.#tell({ state: "open", unrestored });
  }

  #restore(link: AgentLink, isWanted: (wish: Wish) => boolean = () => true): ReturnType<typeof restore> {
    return restore(
      this.#parts.map((part) => part.wishes().filter(isWanted)),
      (method, params, timeout_ms) =>
        this.#start(method, params, { timeout_ms, on_drop: "refuse", ready: true, read: () => undefined }),
      () => this.#link === link,
    );
  }

  #noteRest(unrestored: NonNullable<AgentEvent["unrestored"]>): void {
    const waits = unrestored.some(({ error }) => error.code === "not_connected" || error.code === "timeout");
    // With one that waits fail those that need it: a key on a channel that is not joined yet.
    this.#rest = new Set(waits ? unrestored.map(keyOf) : []);
  }

  #setOpen(): void {
    this.#state = "open";
    if (this.#options.redial === undefined) return;
    this.#cancel = this.#options.timer(steady_ms, () => this.#schedule.reset());
  }

  #finish(error: TalkgroupError | undefined): void {
    this.#cancel();
    const was_open = this.#state !== "connecting";
    this.#state = "closed";
    this.#dialing.abort();
    this.#calls.end(error ?? new TalkgroupError("agent_closed", "agent: this program closed the connection"));
    const gone = this.#last_link?.gone ?? Promise.resolve();
    void gone.then(() => this.#settleClosed(error));
    // Who closes it has no need to be told.
    if (error !== undefined) this.#options.listeners.endLasting();
    if (was_open) this.#tell(error === undefined ? { state: "closed" } : { state: "closed", error });
  }

  #tell(event: AgentEvent): void {
    this.#options.listeners.emit("agent", event);
  }
}

/** What a connection is made of and how it is known. */
export interface AgentConnectionOptions {
  readonly client_name: string;
  readonly scopes: readonly Scope[] | undefined;
  readonly tokens: PairingTokens;
  readonly listeners: EventListeners;
  readonly judge: Judge;
  readonly timer: Timer;
  /** For the waits between attempts: keeps the process alive, as an open connection does. */
  readonly patient_timer: Timer;
  /** A number from 0 to 1. */
  readonly chance: () => number;
  /** How the agent is looked for when it is gone; without it the connection is over then. */
  readonly redial: Redial | undefined;
}

/** Options of a call that the SDK itself sets. */
export interface CallDetails extends CallOptions, Pick<NewCall<never, never>, "onGivenUp"> {
  /** True: it is kept until `sendWaiting`, and its time runs. For calls that may wait for the agent. */
  readonly waits?: boolean;
  /** What becomes of it while the agent is away, if not what is usual for its method. */
  readonly on_drop?: OnDrop;
}

/** How another connection is made. */
export interface Redial {
  /** Rejects with TalkgroupError. */
  readonly dial: (signal: AbortSignal) => Promise<Wire>;
  /** The longest wait between two attempts, in milliseconds. */
  readonly cap_ms: number;
}

/** The player or the versions say no: asking again changes nothing. */
function isFinal({ code, cause }: TalkgroupError): boolean {
  return final_codes.has(code) || (cause instanceof TalkgroupError && final_codes.has(cause.code));
}

function keyOf({ method, subject = "" }: { readonly method: string; readonly subject?: string | undefined }): string {
  return `${method} ${subject}`;
}

function takesNoMore(method: string): TalkgroupError {
  return new TalkgroupError("agent_closed", `${method}: the agent does not read, or the connection is closed`);
}

function given({ signal, timeout_ms }: CallOptions): CallOptions {
  return timeout_ms === undefined ? { signal } : { signal, timeout_ms };
}

const final_codes: ReadonlySet<string> = new Set(["scope_denied", "unsupported_version", "invalid_params"]);
/** The player has 60 s to say whether this program may do what it asks (P-43). */
const hello_timeout_ms_default = 65_000;
/** A connection that held so long did not fail because of how it was made. */
const steady_ms = 30_000;
