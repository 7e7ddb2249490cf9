import type { ControlEvent } from "@talkgroup/core";
import {
  accept,
  type ConnectionOpenParams,
  type ControlMethods,
  protocol_version,
  type Refusal,
  type RefusalCode,
  type Result,
  refuse,
  type SessionHelloResult,
} from "@talkgroup/schemas";

import type { MonotonicClock } from "../machine/monotonic-clock.js";
import type { CancelTimer, Timer } from "../sound/timer.js";
import type { Closed, ConnectOptions, ControlLink, ControlListener } from "./control-client.js";
import { PendingRequests } from "./pending-requests.js";
import { ReconnectSchedule, renew_cap_ms, resume_cap_ms } from "./reconnect.js";
import { RetryWait } from "./retry-wait.js";

/**
 * One player's way to a server, over as many control connections as it takes. When one drops, the next takes the session up again
 * (P-37); when that cannot be, it opens a new session. It ends when the player closes it, when the server says that the session is over
 * for good, or when a new one is refused for a reason that time does not heal.
 *
 * Requests that a drop leaves unanswered are made again in the same order once the session is back: all of them have the same effect
 * twice as once. With the session they are refused `not_connected`, since a new one knows nothing of them.
 */
export class SessionLink {
  readonly #options: SessionLinkOptions;
  readonly #schedule = new ReconnectSchedule();
  readonly #requests: PendingRequests = new PendingRequests();
  #state: LinkState = "opening";
  /** The connection that counts, by its attempt; what any other says is ignored. */
  #attempt: object = {};
  /** That connection, once there is one: it carries the session, or is about to. */
  #control: ControlLink | undefined;
  /** What the session's newest hello said; undefined when there is nothing to resume. */
  #session: SessionHelloResult | undefined;
  /** The newest event of the session. */
  #events_heard = 0;
  /** When the session cannot be resumed any more. */
  #session_due_ms = 0;
  /** The player's newest access token, if the one it came with was refused. */
  #token: string | undefined;
  /** Where the server said to come back to, instead of where the player said. */
  #moved_url: string | undefined;
  /** Attempts at the two places take turns. */
  #at_moved = false;
  /** The server has said, instead of giving it back, that the session is over for good. */
  #ended_away: string | undefined;
  #reaching = false;
  #drops = 0;
  readonly #wait: RetryWait;
  #cancel_expiry: CancelTimer = () => {};

  constructor(options: SessionLinkOptions) {
    this.#options = options;
    const { timer, clock, networkOf } = options;
    this.#wait = new RetryWait({ timer, clock, networkOf, onDue: () => void this.#tryAgain() });
  }

  /** Where the player said that the server is. */
  get url(): string {
    return this.#options.params.url;
  }

  /**
   * How often the connection was lost so far. A request during which it was may have been made twice: a refusal then says nothing of the
   * first time.
   */
  get drops(): number {
    return this.#drops;
  }

  /** The first attempt, whose refusal is final: those of the server, and those of ControlClient.connect. `onWelcome` comes before it resolves. */
  async open(): Promise<Result<SessionHelloResult>> {
    const reached = await this.#reach();
    if (this.#state !== "opening") return closed_meanwhile;
    if (reached.ok) this.#welcome(reached.value.hello, reached.value.control);
    else this.#end();
    return reached.ok ? accept(reached.value.hello) : reached;
  }

  /**
   * Sends a request, or keeps it until a dropped session is back. Never rejects. Refuses what the server refuses, `not_connected` while
   * there is no session, and `limit_reached`.
   */
  request<M extends SessionMethod>(method: M, params: ControlMethods[M]["params"]): Promise<Result<ControlMethods[M]["result"]>> {
    if (this.#state !== "open" && this.#state !== "dropped") return Promise.resolve(no_session);
    return this.#requests.add(method, params, this.#state === "open" ? this.#control : undefined);
  }

  /** One voice datagram through the control connection (P-26); dropped while there is none: voice must not queue. */
  sendTunnel(bytes: Uint8Array): void {
    if (this.#state === "open") this.#control?.sendTunnel(bytes);
  }

  /** Tries at once to come back to the server, unless that is under way or the server asked to wait. */
  hurry(): void {
    this.#wait.hurry();
  }

  /** Leaves the server, or gives up coming back to it. A session that is dropped just now is not told: the server waits for it in vain. */
  close(): void {
    this.#finish("player", "closed by the player");
  }

  /** Reaches the server and says hello: for the session there was, if it can still be had, else for a new one. */
  async #reach(): Promise<Result<Reached>> {
    const attempt = {};
    this.#attempt = attempt;
    const { connectControl, params, timer, networkOf } = this.#options;
    const url = this.#url();
    const { certificate_sha256 } = params;
    const connected = await connectControl({ url, certificate_sha256, timer, networkOf, listener: this.#listenerOf(attempt) });
    if (!connected.ok) return connected;
    const control = connected.value;
    if (this.#attempt !== attempt) {
      control.close();
      return closed_meanwhile;
    }
    this.#control = control;
    const hello = await this.#greet(control);
    if (hello.ok) return accept({ hello: hello.value, control });
    control.close();
    return hello;
  }

  async #greet(control: ControlLink): Promise<Result<SessionHelloResult>> {
    const protocol_versions = [protocol_version];
    if (this.#session !== undefined) {
      const { session_id, resume_token } = this.#session;
      const seq = this.#events_heard;
      control.expectEventsAfter(seq);
      const resume = { session_id, resume_token, seq };
      const resumed = judgeHello(await control.request("session.hello", { protocol_versions, resume }));
      if (resumed.ok || healed_by_time.has(resumed.refusal.code)) return resumed;
      this.#session = undefined;
      control.expectEventsAfter(0);
    }
    const { url, certificate_sha256, ...who } = this.#options.params;
    const token = this.#token === undefined ? {} : { token: this.#token };
    const hello = judgeHello(await control.request("session.hello", { protocol_versions, ...who, ...token }));
    const { renewToken } = this.#options;
    if (hello.ok || renewToken === undefined || !token_refused.has(hello.refusal.code)) return hello;
    const renewed = await renewToken(this.#token ?? who.token);
    if (!renewed.ok) return renewed;
    this.#token = renewed.value;
    return judgeHello(await control.request("session.hello", { protocol_versions, ...who, token: renewed.value }));
  }

  #listenerOf(attempt: object): ControlListener {
    const { listener } = this.#options;
    const counts = (): boolean => this.#attempt === attempt && this.#state === "open";
    return {
      onEvent: (event) => {
        if (counts()) listener.onEvent(event);
      },
      onTunnel: (bytes) => {
        if (counts()) listener.onTunnel(bytes);
      },
      onRefused: (refusal) => listener.onRefused(refusal),
      onFault: (error) => listener.onFault(error),
      // Before the session is open, the hello is answered with the end of its connection; only why it is over for good is worth knowing.
      onClosed: (closed) => {
        if (counts()) this.#handleClosed(closed);
        else if (this.#attempt === attempt && isForGood(closed)) this.#ended_away = closed.reason;
      },
    };
  }

  #welcome(hello: SessionHelloResult, control: ControlLink): void {
    const { clock, listener } = this.#options;
    const resumed = hello.resumed && hello.session_id === this.#session?.session_id;
    this.#cancel_expiry();
    this.#session = hello;
    this.#state = "open";
    this.#schedule.handleOpened(clock());
    control.expectHeartbeat(hello.heartbeat_ms);
    if (resumed) {
      this.#requests.repeat(control);
      listener.onResumed(control.host);
    } else {
      this.#requests.refuseAll(session_over);
      listener.onWelcome(hello, control.host);
    }
    if (this.#state === "open" && control.over) this.#handleClosed({ by: "drop", reason: "the connection was closed" });
  }

  /** The connection that carried the session is over. */
  #handleClosed(closed: Closed): void {
    const { clock, timer, listener } = this.#options;
    if (isForGood(closed)) {
      this.#finish("lost", closed.reason);
      return;
    }
    const asked = closed.by === "server" ? closed.ending : undefined;
    const now_ms = clock();
    this.#events_heard = this.#control?.events_heard ?? 0;
    this.#control = undefined;
    this.#state = "dropped";
    this.#drops += 1;
    this.#schedule.handleDropped(now_ms);
    this.#move(asked?.reconnect_url);
    const window_ms = Math.min(this.#session?.resume_window_ms ?? 0, resume_window_ms_max);
    this.#session_due_ms = now_ms + window_ms;
    this.#cancel_expiry = timer(window_ms, () => {
      // An attempt that is under way may still bring it back.
      if (!this.#reaching) this.#giveUpSession();
    });
    listener.onDropped(closed.reason);
    // A request that breaks one connection after the other is not made for ever.
    if (closed.by === "fault" || !this.#requests.repeatable) this.#giveUpSession();
    this.#tryLater(asked?.reconnect_after_ms);
  }

  #tryLater(asked_ms = 0): void {
    const cap_ms = this.#state === "dropped" ? resume_cap_ms : renew_cap_ms;
    this.#wait.begin(this.#schedule.next(this.#options.chance(), cap_ms, asked_ms), asked_ms);
  }

  async #tryAgain(): Promise<void> {
    this.#reaching = true;
    const reached = await this.#reach();
    this.#reaching = false;
    if (this.#state === "ended") return;
    if (this.#ended_away !== undefined) this.#finish("lost", this.#ended_away);
    else if (reached.ok) this.#welcome(reached.value.hello, reached.value.control);
    else this.#handleRefused(reached.refusal);
  }

  #handleRefused(refusal: Refusal): void {
    this.#control = undefined;
    const elsewhere = this.#at_moved && refusal.code === "certificate_mismatch";
    if (elsewhere) this.#moved_url = undefined;
    if (!elsewhere && !healed_by_time.has(refusal.code)) {
      this.#finish("lost", refusal.message);
      return;
    }
    this.#at_moved = !this.#at_moved && this.#moved_url !== undefined;
    const over = this.#session === undefined || this.#options.clock() >= this.#session_due_ms;
    if (over && this.#state === "dropped") this.#giveUpSession();
    this.#tryLater(refusal.retry_after_ms);
  }

  /** Without a session there is nothing to wait for but a new one. */
  #giveUpSession(): void {
    this.#cancel_expiry();
    this.#session = undefined;
    this.#state = "sessionless";
    this.#requests.refuseAll(session_over);
    this.#options.listener.onSessionOver();
  }

  /** Only where nobody can listen in; the player's fingerprint, if there is one, holds there too. */
  #move(url: string | undefined): void {
    if (url === undefined || !isSecure(url)) return;
    this.#moved_url = url;
    this.#at_moved = true;
  }

  #url(): string {
    return (this.#at_moved ? this.#moved_url : undefined) ?? this.#options.params.url;
  }

  #finish(by: "player" | "lost", reason: string): void {
    if (this.#state === "ended") return;
    this.#end();
    this.#options.listener.onEnded(by, reason);
  }

  #end(): void {
    this.#state = "ended";
    this.#attempt = {};
    this.#wait.cancel();
    this.#cancel_expiry();
    this.#control?.close();
    this.#control = undefined;
    this.#requests.refuseAll(no_session);
  }
}

/**
 * - opening: the first attempt.
 * - open: a connection carries the session.
 * - dropped: none does, and the session may still be resumed.
 * - sessionless: none does, and the next opens a new session.
 */
type LinkState = "opening" | "open" | "dropped" | "sessionless" | "ended";

/** Everything but the hello. */
export type SessionMethod = Exclude<keyof ControlMethods, "session.hello">;

/** Who is told how the session goes. Calls of `open` and `close` may call it before they return. */
export interface SessionListener extends Pick<ControlListener, "onRefused" | "onTunnel" | "onFault"> {
  onEvent(event: ControlEvent): void;
  /** A new session: the first, or one in place of that which was lost. */
  onWelcome(hello: SessionHelloResult, host: string): void;
  /** The connection is gone. The session stays as it is, until one of the three below or `onEnded`. */
  onDropped(reason: string): void;
  /** The session has a connection again, to a server whose address may be another one. Events that were missed follow. */
  onResumed(host: string): void;
  /** The session is over; the server is still being tried. */
  onSessionOver(): void;
  /** Called once, last: `close` was called, or nothing is tried any more. */
  onEnded(by: "player" | "lost", reason: string): void;
}

export interface SessionLinkOptions {
  readonly params: ConnectionOpenParams;
  readonly connectControl: (options: ConnectOptions) => Promise<Result<ControlLink>>;
  readonly timer: Timer;
  readonly clock: MonotonicClock;
  /** See `RetryWait` and `ControlClient`. */
  readonly networkOf: () => string;
  /** 0 … 1, evenly. */
  readonly chance: () => number;
  readonly listener: SessionListener;
  /** Gives another access token in place of one that the server refused; undefined where there is none to be had. */
  readonly renewToken?: RenewToken | undefined;
}

/** Refuses as whoever gives tokens does; never rejects. */
export type RenewToken = (refused_token: string | undefined) => Promise<Result<string>>;

interface Reached {
  readonly hello: SessionHelloResult;
  readonly control: ControlLink;
}

function judgeHello(hello: Result<SessionHelloResult>): Result<SessionHelloResult> {
  if (!hello.ok || hello.value.protocol === protocol_version) return hello;
  return refuse("unsupported_version", `protocol: found ${hello.value.protocol}, expected ${protocol_version}`, "/protocol");
}

/** The server said that the session is over, and not because it goes down itself. */
function isForGood(closed: Closed): boolean {
  return closed.by === "server" && closed.ending.reason !== "closing";
}

function isSecure(url: string): boolean {
  return URL.canParse(url) && new URL(url).protocol === "wss:";
}

/** Another try may go better. Everything else is the same tomorrow. */
export const healed_by_time: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  "server_unreachable",
  "not_connected",
  "not_ready",
  "rate_limited",
  "busy",
  "store_unavailable",
  "store_full",
  "limit_reached",
  "internal",
]);
/** Another token may be taken: this one is old, or the server has lost its keys. */
const token_refused: ReadonlySet<RefusalCode> = new Set<RefusalCode>(["token_expired", "token_invalid", "unauthenticated"]);
const closed_meanwhile = refuse("not_connected", "connection: closed while it was being opened");
const no_session = refuse("not_connected", "connection: found no session, expected an open one");
const session_over = refuse("not_connected", "connection: found dropped, and its session over before the server answered");
/** No server keeps a session longer, and timers do not count much further. */
const resume_window_ms_max = 3_600_000;
