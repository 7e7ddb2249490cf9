import type { AgentHelloResult, IpcEvents } from "@talkgroup/schemas";

import { AgentLink } from "./agent-link.js";
import { Channels } from "./channels.js";
import { EventListeners } from "./event-listeners.js";
import { Microphone } from "./microphone.js";
import type { CallOptions } from "./pending-calls.js";
import { Ptt } from "./ptt.js";
import { ServerConnection } from "./server-connection.js";
import { Simulcast } from "./simulcast.js";
import { Stats } from "./stats.js";
import type { TalkgroupError } from "./talkgroup-error.js";
import { systemTimer, type Timer } from "./timer.js";
import type { Transport } from "./transport.js";

/**
 * A game's connection to the player's voice agent.
 *
 * Every method resolves when the agent has answered and rejects with TalkgroupError, within 5 s unless told otherwise. A rejection
 * nobody looks at is not an unhandled one. An open connection keeps the process alive; `close` it.
 */
export class Talkgroup {
  /** What the agent said of itself. */
  readonly agent: AgentHelloResult;
  readonly server: ServerConnection;
  readonly channels: Channels;
  readonly ptt: Ptt;
  readonly simulcast: Simulcast;
  readonly stats: Stats;
  readonly microphone: Microphone;
  readonly #link: AgentLink;
  readonly #listeners: EventListeners;

  /** Used by `connect` and `connectOver`. */
  constructor(agent: AgentHelloResult, link: AgentLink, listeners: EventListeners, timer: Timer) {
    this.agent = agent;
    this.#link = link;
    this.#listeners = listeners;
    this.server = new ServerConnection(link);
    this.channels = new Channels(link);
    this.ptt = new Ptt(link, timer);
    this.simulcast = new Simulcast(link);
    this.stats = new Stats(link);
    this.microphone = new Microphone(link);
  }

  /** Resolves when the connection is over: with what ended it, or undefined after `close`. Never rejects. */
  get closed(): Promise<TalkgroupError | undefined> {
    return this.#link.closed;
  }

  /**
   * Listens to an event; the returned function ends that. `speaking`: somebody began or stopped talking. `channelState`: a channel's
   * members or mix changed. `connection`: to the server. `ptt`: a key's state changed, whoever pressed it.
   */
  on<E extends keyof IpcEvents>(event: E, listener: (params: IpcEvents[E]) => void): () => void {
    return this.#listeners.add(event, listener);
  }

  /** Closes the connection to the agent: keys are let go and bindings forgotten; the agent stays on the server. */
  close(): Promise<void> {
    return this.#link.close();
  }
}

export interface ConnectOptions extends CallOptions {
  /** The game's name, shown to the player: 1 … 40 characters. Default "Game". */
  readonly client_name?: string | undefined;
  /** Told of what a listener throws. Default: nobody; a listener's fault never reaches the SDK or other listeners. */
  readonly onListenerError?: ((error: unknown) => void) | undefined;
}

/** Connects over a transport that is open already. Rejects with TalkgroupError and closes the transport if the agent refuses. */
export async function connectOver(
  transport: Transport,
  options: ConnectOptions = {},
  timer: Timer = systemTimer,
): Promise<Talkgroup> {
  const listeners = new EventListeners(options.onListenerError ?? (() => {}));
  const link = new AgentLink(transport, timer, listeners);
  try {
    const agent = await link.hello(options.client_name ?? "Game", options);
    return new Talkgroup(agent, link, listeners, timer);
  } catch (error) {
    void link.close();
    throw error;
  }
}
