import type { ConnectionOpenResult, Result, ServerEntry } from "@talkgroup/schemas";

import { ReconnectSchedule } from "../control/reconnect.js";
import { RetryWait } from "../control/retry-wait.js";
import { healed_by_time } from "../control/session-link.js";
import type { MonotonicClock } from "../machine/monotonic-clock.js";
import type { Timer } from "../sound/timer.js";

/**
 * Connects by itself to the server that the player wants to be on whenever the agent runs (`connect_at_start`), and tries again while it
 * cannot be reached. Over as soon as it is on it, time does not heal the refusal, the player's list asks for it no more, or somebody connects
 * or closes by hand: who disconnects is not brought back.
 */
export class StartConnection {
  readonly #options: StartConnectionOptions;
  readonly #schedule = new ReconnectSchedule();
  readonly #wait: RetryWait;
  readonly #over = new AbortController();
  #trying = false;

  constructor(options: StartConnectionOptions) {
    this.#options = options;
    const { timer, clock, networkOf } = options;
    this.#wait = new RetryWait({ timer, clock, networkOf, onDue: () => void this.#try() });
  }

  begin(): void {
    if (this.#options.server() !== undefined) this.#tryLater();
  }

  /** Somebody opens or closes the connection by hand, or the agent ends: an attempt that is under way is let go, and none follows. */
  giveWay(): void {
    this.#over.abort();
    this.#wait.cancel();
    if (this.#trying) this.#options.close();
  }

  async #try(): Promise<void> {
    const server = this.#options.server();
    if (server === undefined) return;
    this.#trying = true;
    const connected = await this.#options.connect(server, this.#over.signal);
    this.#trying = false;
    if (this.#over.signal.aborted || connected.ok) return;
    const { code, message, retry_after_ms } = connected.refusal;
    if (healed_by_time.has(code) || code === locked_keychain) this.#tryLater(retry_after_ms);
    else this.#options.onGivenUp(`server ${server.server_id}: not connected at the start: ${message}`);
  }

  #tryLater(asked_ms = 0): void {
    this.#wait.begin(this.#schedule.next(this.#options.chance(), retry_cap_ms, asked_ms), asked_ms);
  }
}

export interface StartConnectionOptions {
  /** The server to connect to, as the player's list is now. */
  readonly server: () => ServerEntry | undefined;
  /** Connects to it, unless `gone` is aborted before it begins. Never rejects. */
  readonly connect: (server: ServerEntry, gone: AbortSignal) => Promise<Result<ConnectionOpenResult>>;
  /** Ends the attempt that is under way. */
  readonly close: () => void;
  readonly onGivenUp: (message: string) => void;
  readonly clock: MonotonicClock;
  readonly timer: Timer;
  /** See `RetryWait`. */
  readonly networkOf: () => string;
  /** 0 … 1, evenly. */
  readonly chance: () => number;
}

/** What a keychain that is not open yet is answered with, as it is for a moment after the player has logged in. */
const locked_keychain = "settings_unwritable";
/** A server may be down all evening: each attempt is seen in the settings. */
const retry_cap_ms = 30_000;
