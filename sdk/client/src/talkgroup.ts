import type { AgentHelloResult } from "@talkgroup/schemas";

import { AgentConnection, type Redial } from "./agent-connection.js";
import type { AgentState } from "./agent-event.js";
import { Channels } from "./channels.js";
import { Devices } from "./devices.js";
import { EventListeners, type TalkgroupEvents } from "./event-listeners.js";
import { Hotkeys } from "./hotkeys.js";
import type { Judge } from "./judge.js";
import { KeptChannels } from "./kept-channels.js";
import { KeptServer } from "./kept-server.js";
import { warnOfListener } from "./listener-warning.js";
import { Microphone } from "./microphone.js";
import { Mixer } from "./mixer.js";
import { Operations } from "./operations.js";
import { Overlay } from "./overlay.js";
import { Pages } from "./pages.js";
import { Pairing } from "./pairing.js";
import { type PairingTokenStore, PairingTokens } from "./pairing-tokens.js";
import type { CallOptions } from "./pending-calls.js";
import { Position } from "./position.js";
import { Ptt } from "./ptt.js";
import type { Scope } from "./scope.js";
import { ServerConnection } from "./server-connection.js";
import { ServerOpener } from "./server-opener.js";
import { Servers } from "./servers.js";
import { Simulcast } from "./simulcast.js";
import { Stats } from "./stats.js";
import { Talkers } from "./talkers.js";
import type { TalkgroupError } from "./talkgroup-error.js";
import type { Timer } from "./timer.js";
import { Whispers } from "./whispers.js";
import type { Wire } from "./wire.js";

/**
 * A game's connection to the player's voice agent.
 *
 * Every method resolves when the agent has answered, or rejects with TalkgroupError, within 5 s unless the method or `timeout_ms` says
 * otherwise. A rejection you ignore does not raise an unhandled-rejection error. An open connection keeps the process alive: `close` it.
 *
 * If the agent goes away (for example, is restarted), the SDK keeps looking until it is back. Then, before anything else, it restores what
 * this game had set up by its own calls: its server, the operation it chose or left, the channels it joined or monitors, simulcast sets,
 * bindings, volumes of talkers, watching or testing the microphone, whether the overlay is shown; keys it still holds talk again. It does
 * not restore what other programs did, what the game, the player or a moderator has ended, or whispers. The agent itself keeps mixes,
 * devices, hotkeys and settings. Until the agent is back, calls wait for it within their time limit, except `ptt.press`, `position.set`,
 * `overlay.toast` and `whispers.define`, which make sense only at once; a call that was under way and would do harm if done twice rejects
 * with `agent_closed`. The event `agent` reports all of this.
 *
 * @since 0.1.0
 */
export class Talkgroup {
  /** The connection to a server: open, close, retry, status. */
  readonly server: ServerConnection;
  /** The servers the player knows: list, save, remove, signIn, signOut, register, changePassword, connect. */
  readonly servers: Servers;
  /** Which channels the player hears, and how: list, join, monitor, leave, mix, arrange, order. */
  readonly channels: Channels;
  /** How individual players are heard: mix. */
  readonly talkers: Talkers;
  /** The game's own talk keys: bind, press, release, toggle, isHeld, list, unbind. */
  readonly ptt: Ptt;
  /** Several channels on one key: define, remove. */
  readonly simulcast: Simulcast;
  /** Whispers, one key to chosen players and nobody else: define, remove. */
  readonly whispers: Whispers;
  /** The operation that lays out the radio: list, read, select, leave, setPhase. */
  readonly operations: Operations;
  /** The player's own hotkeys, which work without the game: list, bind, unbind, capture. */
  readonly hotkeys: Hotkeys;
  /** Where voices come from: set. */
  readonly position: Position;
  /** How the whole radio sounds: configure. */
  readonly mixer: Mixer;
  /** How the microphone is processed: configure, test, watch, play. */
  readonly microphone: Microphone;
  /** Microphones and speakers: list, select. */
  readonly devices: Devices;
  /** The radio stack on top of the game: open, close, read, show, hide, configure, toast, attach. */
  readonly overlay: Overlay;
  /** The agent's own pages, for a browser: open. */
  readonly pages: Pages;
  /** Counters: read, trace. */
  readonly stats: Stats;
  /** Which programs may do what, for the player's own tools: list, answer, revoke. */
  readonly pairing: Pairing;
  readonly #connection: AgentConnection;
  readonly #listeners: EventListeners;

  /**
   * Used by `connect` and `connectOver`.
   *
   * @internal
   */
  constructor(connection: AgentConnection, listeners: EventListeners, timer: Timer, wall_ms: () => number) {
    this.#connection = connection;
    this.#listeners = listeners;
    const kept_channels = new KeptChannels(timer);
    const kept_server = new KeptServer(timer, () => {
      kept_channels.forgetAll();
      this.talkers.forgetAll();
      this.operations.forgetAll();
    });
    const opener = new ServerOpener(connection, kept_server);
    this.server = new ServerConnection(connection, kept_server, opener);
    this.servers = new Servers(connection, opener);
    this.channels = new Channels(connection, kept_channels);
    this.talkers = new Talkers(connection);
    this.ptt = new Ptt(connection, timer, wall_ms);
    this.simulcast = new Simulcast(connection);
    this.whispers = new Whispers(connection);
    this.operations = new Operations(connection);
    this.hotkeys = new Hotkeys(connection);
    this.position = new Position(connection);
    this.mixer = new Mixer(connection);
    this.microphone = new Microphone(connection);
    this.devices = new Devices(connection);
    this.overlay = new Overlay(connection);
    this.pages = new Pages(connection);
    this.stats = new Stats(connection);
    this.pairing = new Pairing(connection);
    listeners.note("connection", (event) => {
      kept_channels.handleServer(event.state === "open");
      kept_server.handleConnection(event);
    });
    listeners.note("channelGone", ({ channel_id }) => kept_channels.forget(channel_id));
    listeners.note("channelState", ({ channel }) => kept_channels.handleChannel(channel));
    listeners.note("overlay", ({ overlay }) => this.overlay.handleOverlay(overlay));
    connection.restores([
      ...[kept_server, this.operations, kept_channels, this.simulcast, this.ptt],
      ...[this.talkers, this.microphone, this.overlay],
    ]);
  }

  /** What the agent reported when this program last connected to it: its version, and the scopes that were granted. */
  get agent(): AgentHelloResult {
    return this.#connection.hello;
  }

  /** The state of the connection to the agent. */
  get state(): AgentState {
    return this.#connection.state;
  }

  /** Resolves when the connection is over for good: with the error that ended it, or undefined after `close`. Never rejects. */
  get closed(): Promise<TalkgroupError | undefined> {
    return this.#connection.closed;
  }

  /**
   * Listens to an event; the returned function stops listening. `speaking`: somebody began or stopped talking. `channelState`: a channel's
   * members or mix changed. `channelGone`: a channel is no longer offered. `channelOrder`: the player put the channels in another order.
   * `connection`: the connection to the server changed. `ptt`: a key's state changed, whoever pressed it. `binding`: a program bound a key,
   * or a key's channels changed. `agent`: the connection to the agent was lost or came back. `settings`: the settings of the microphone or
   * the mixer changed, whoever changed them. `level`, `devices`, `hotkey`, `hotkeys`, `operationState`, `overlay`, `toast`,
   * `pairing`: see Microphone, Devices, Hotkeys, Operations, Overlay, Pairing. Only events whose scope was granted are delivered.
   *
   * A new listener to `speaking` or `ptt` receives what is under way, a moment after this returns: who is speaking, which keys are talking.
   * It may receive the same event once more; then nothing has changed. If the agent goes away, an event reports the end of each, ahead of `agent`; for
   * keys with the cause `closed`.
   *
   * @param event Its name: TalkgroupEvents lists them.
   * @param listener Called with the event's data. What it throws goes to `onListenerError`.
   * @returns Stops listening; calling it twice is harmless.
   */
  on<E extends keyof TalkgroupEvents>(event: E, listener: (params: TalkgroupEvents[E]) => void): () => void {
    return this.#listeners.add(event, listener);
  }

  /**
   * Closes the connection to the agent, or stops looking for it: keys are released and bindings forgotten; the agent stays on the server.
   * Never rejects.
   */
  close(): Promise<void> {
    return this.#connection.close();
  }
}

/**
 * How a program introduces itself to the agent. Here `timeout_ms` defaults to 65 000: the player has 60 s to answer.
 *
 * @since 0.1.0
 */
export interface ConnectOptions extends CallOptions {
  /** The game's name, shown to the player: 1 … 40 characters. Default "Game". */
  readonly client_name?: string | undefined;
  /**
   * The scopes the program asks for; `manage` is for programs that have the manager's token. Default: all but `manage`. What was granted is
   * in `agent.scopes`.
   */
  readonly scopes?: readonly Scope[] | undefined;
  /** Where the program keeps its pairing token, so that the player is asked once and not at every start. */
  readonly pairing_tokens?: PairingTokenStore | undefined;
  /** The token that `onPairingToken` received in an earlier run, instead of the one in the store; or the manager's token. */
  readonly pairing_token?: string | undefined;
  /** Called with a token to keep for the next run, if the player was asked. A secret. What it throws is ignored. */
  readonly onPairingToken?: ((pairing_token: string) => unknown) | undefined;
  /**
   * Called with what a listener throws or rejects with; such a fault never reaches the SDK or other listeners, and what this function
   * throws is ignored. Default: like an error in any event handler, except that the game goes on: on Node a warning with the error's stack
   * (the event `warning` of `process`, on stderr unless switched off), in browsers `reportError` (the console, and the page's `error`
   * event).
   */
  readonly onListenerError?: ((error: unknown) => void) | undefined;
}

/** What else `talkgroupOver` needs. */
export interface Surroundings {
  readonly judge: Judge;
  readonly timer: Timer;
  readonly patient_timer: Timer;
  /** Milliseconds since 1970. */
  readonly wall_ms: () => number;
  readonly chance: () => number;
  readonly redial: Redial | undefined;
}

/** Greets the agent over a wire that is open. Rejects with TalkgroupError and closes it if the agent refuses. */
export async function talkgroupOver(wire: Wire, options: ConnectOptions, surroundings: Surroundings): Promise<Talkgroup> {
  const { client_name = "Game", scopes, onListenerError = warnOfListener } = options;
  const listeners = new EventListeners(onListenerError);
  // Awaited only where there is a store: the hello goes out at once.
  const token = options.pairing_token ?? (options.pairing_tokens ? await load(options.pairing_tokens) : undefined);
  const connection = new AgentConnection({ ...surroundings, client_name, scopes, listeners, tokens: tokensOf(token, options) });
  const { timer, wall_ms } = surroundings;
  await connection.open(wire, options);
  return new Talkgroup(connection, listeners, timer, wall_ms);
}

function tokensOf(token: string | undefined, { pairing_tokens, onPairingToken }: ConnectOptions): PairingTokens {
  const save = pairing_tokens && ((fresh: string) => pairing_tokens.save(fresh));
  return new PairingTokens(
    token,
    [save, onPairingToken].filter((listener) => listener !== undefined),
  );
}

async function load(store: PairingTokenStore): Promise<string | undefined> {
  try {
    return (await store.load()) ?? undefined;
  } catch {
    return undefined;
  }
}
