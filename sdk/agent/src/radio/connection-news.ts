import { isDeepStrictEqual } from "node:util";
import { type ConnectedServer, type ConnectionEvent, type Result, refuse, type ServerEntry } from "@talkgroup/schemas";
import type { MonotonicClock } from "../machine/monotonic-clock.js";
import { connectedServer, type Destination } from "./connected-server.js";

/**
 * How the connection stands, where it goes, and when that is news. A round trip that is a little other at every ping is none: it is told
 * when it has changed by what a player would notice, or with the rest after `quiet_ms_max`.
 */
export class ConnectionNews {
  readonly #clock: MonotonicClock;
  readonly #servers: () => readonly ServerEntry[];
  readonly #tell: (connection: ConnectionEvent) => void;
  #now: ConnectionEvent = closed_connection;
  #told: ConnectionEvent = closed_connection;
  #told_ms = Number.NEGATIVE_INFINITY;
  #destination: Destination | undefined;

  /** `servers`: the player's list, as it is when it is asked for. */
  constructor(clock: MonotonicClock, servers: () => readonly ServerEntry[], tell: (connection: ConnectionEvent) => void) {
    this.#clock = clock;
    this.#servers = servers;
    this.#tell = tell;
  }

  /** As it is, told or not. */
  get connection(): ConnectionEvent {
    const server = this.#server();
    return server === undefined ? this.#now : { ...this.#now, server };
  }

  /** A server is looked for, there. */
  handleOpening({ url, organisation, server_id }: Destination): void {
    // These alone: what is opened by may come with a token or a code.
    this.#destination = {
      url,
      ...(organisation === undefined ? {} : { organisation }),
      ...(server_id === undefined ? {} : { server_id }),
    };
    this.#set({ state: "connecting", transport: "none", rtt_ms: 0 });
  }

  /** It is open, for the first time or again. */
  handleOpen(): void {
    const { reason: _, ...connection } = this.#now;
    this.#set({ ...connection, state: "open" });
  }

  /** It is away, and comes back by itself. */
  handleDropped(reason: string): void {
    this.#set({ ...this.#now, state: "reconnecting", reason });
  }

  /** While it is away, its session is over. */
  handleSessionOver(): void {
    const { session_id: _, ...connection } = this.#now;
    this.#set({ ...connection, transport: "none", rtt_ms: 0 });
  }

  /** There is none any more. */
  handleEnded(state: "closed" | "lost", reason: string): void {
    this.#destination = undefined;
    this.#set({ ...closed_connection, state, reason });
  }

  /** The player's session is another from now on; told with what follows. */
  handleSession(session_id: number): void {
    this.#now = { ...this.#now, session_id };
  }

  /** How voice travels, as the audio thread found out. */
  handleLink({ transport, rtt_ms }: Pick<ConnectionEvent, "transport" | "rtt_ms">): void {
    this.#now = { ...this.#now, transport, rtt_ms };
    const { transport: told_transport, rtt_ms: told_rtt_ms } = this.#told;
    const change_ms = Math.abs(rtt_ms - told_rtt_ms);
    const noticed = change_ms > Math.max(rtt_change_ms, rtt_change_share * told_rtt_ms);
    const due = change_ms > 0 && this.#clock() - this.#told_ms >= quiet_ms_max;
    if (transport !== told_transport || noticed || due) this.#set(this.#now);
  }

  /** The player's list of servers may be another. */
  handleServers(): void {
    if (!isDeepStrictEqual(this.#server(), this.#told.server)) this.#set(this.#now);
  }

  /** Whatever is said, it is told. */
  #set(connection: ConnectionEvent): void {
    this.#now = connection;
    this.#told = this.connection;
    this.#told_ms = this.#clock();
    this.#tell(this.#told);
  }

  #server(): ConnectedServer | undefined {
    return this.#destination && connectedServer(this.#servers(), this.#destination);
  }
}

/** What needs the server is refused so while the connection is in this state. */
export function notConnected(state: ConnectionEvent["state"]): Result<never> {
  return refuse("not_connected", `connection: found ${state}, expected open`);
}

/** Before the first connection, and after each. */
const closed_connection: ConnectionEvent = { state: "closed", transport: "none", rtt_ms: 0 };
/** Nobody hears less, and pings over the air differ by as much. */
const rtt_change_ms = 5;
const rtt_change_share = 0.2;
/** What is shown is never further from the truth for longer. */
const quiet_ms_max = 5_000;
