import { type ConnectionEvent, type Result, refuse } from "@talkgroup/schemas";

import type { MonotonicClock } from "./monotonic-clock.js";

/**
 * How the connection stands, and when that is news. A round trip that is a little other at every ping is none: it is told when it has
 * changed by what a player would notice, or with the rest after `quiet_ms_max`.
 */
export class ConnectionNews {
  readonly #clock: MonotonicClock;
  readonly #tell: (connection: ConnectionEvent) => void;
  #now: ConnectionEvent = closed_connection;
  #told: ConnectionEvent = closed_connection;
  #told_ms = Number.NEGATIVE_INFINITY;

  constructor(clock: MonotonicClock, tell: (connection: ConnectionEvent) => void) {
    this.#clock = clock;
    this.#tell = tell;
  }

  /** As it is, told or not. */
  get connection(): ConnectionEvent {
    return this.#now;
  }

  /** Whatever is said, it is told: the connection opened, dropped, closed. */
  set(connection: ConnectionEvent): void {
    this.#now = connection;
    this.#told = connection;
    this.#told_ms = this.#clock();
    this.#tell(connection);
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
    if (transport !== told_transport || noticed || due) this.set(this.#now);
  }
}

/** What needs the server is refused so while the connection is in this state. */
export function notConnected(state: ConnectionEvent["state"]): Result<never> {
  return refuse("not_connected", `connection: found ${state}, expected open`);
}

/** Before the first connection, and after each. */
export const closed_connection: ConnectionEvent = { state: "closed", transport: "none", rtt_ms: 0 };
/** Nobody hears less, and pings over the air differ by as much. */
const rtt_change_ms = 5;
const rtt_change_share = 0.2;
/** What is shown is never further from the truth for longer. */
const quiet_ms_max = 5_000;
