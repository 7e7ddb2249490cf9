import type { Result } from "@talkgroup/schemas";

import type { MonotonicClock } from "../machine/monotonic-clock.js";
import type { CancelTimer, Timer } from "../sound/timer.js";

/** What a held key does to a binding. The owner of these leases is not a client: it is the keys of the player. */
export interface LeasePort {
  /**
   * Key down, or held still. Refuses `channel_busy` what was cut off: it is not pressed again until it has been let go. Any other refusal is
   * tried again at the next renewal: what cannot be talked to now may come back. `not_connected` says nothing of whether it does: only with a
   * connection is it known.
   */
  press(binding_id: string, lease_ms: number): Result<void>;
  release(binding_id: string): void;
  /** False while nothing reaches the server. A connection that dropped counts as one as long as the player is heard without it (P-37). */
  isConnected(): boolean;
}

/**
 * The bindings that the player's keys hold, each with a lease that is renewed while they do. If this process stops renewing, for whatever
 * reason, talk ends within `lease_ms`.
 */
export class HeldBindings {
  readonly #clock: MonotonicClock;
  readonly #timer: Timer;
  readonly #port: LeasePort;
  readonly #listener: HeldListener;
  /** When each was pressed, or had a connection last, by a clock that counts while the machine sleeps. */
  readonly #held = new Map<string, number>();
  /** Those of them that were cut off. Their leases run out, and nothing begins again until they are let go. */
  readonly #cut = new Set<string>();
  #cancel: CancelTimer | undefined;

  /** `clock`: one that counts while the machine sleeps (`createBootClock`). */
  constructor(clock: MonotonicClock, timer: Timer, port: LeasePort, listener: HeldListener) {
    this.#clock = clock;
    this.#timer = timer;
    this.#port = port;
    this.#listener = listener;
  }

  /** Holds these and no others, from now on. */
  hold(binding_ids: ReadonlySet<string>): void {
    for (const binding_id of [...this.#held.keys()]) {
      if (binding_ids.has(binding_id)) continue;
      this.#held.delete(binding_id);
      this.#cut.delete(binding_id);
      this.#port.release(binding_id);
    }
    const pressed = [...binding_ids].filter((binding_id) => !this.#held.has(binding_id));
    for (const binding_id of pressed) this.#held.set(binding_id, this.#clock());
    if (this.#held.size === 0) {
      this.#cancel?.();
      this.#cancel = undefined;
    } else if (this.#cancel === undefined) this.#arm(renew_interval_ms);
    this.#press(pressed);
  }

  /** Renews at once: what is held may have come back, or be gone. */
  renew(): void {
    this.#listener.onRenew();
    this.#judgeOutage();
    this.#press([...this.#held.keys()]);
  }

  /** Before anything is pressed: the connection may be back, and nothing begins on it that the player has forgotten. */
  #judgeOutage(): void {
    const now_ms = this.#clock();
    const connected = this.#port.isConnected();
    const over = new Set<string>();
    for (const [binding_id, seen_ms] of this.#held) {
      const forgotten = now_ms - seen_ms > outage_ms_max;
      if (forgotten) over.add(binding_id);
      if (connected || forgotten) this.#held.set(binding_id, now_ms);
    }
    if (over.size > 0) this.#listener.onOver(over);
  }

  #press(binding_ids: readonly string[]): void {
    const over = new Set<string>();
    for (const binding_id of binding_ids) {
      if (!this.#held.has(binding_id) || this.#cut.has(binding_id)) continue;
      const pressed = this.#port.press(binding_id, lease_ms);
      if (pressed.ok || pressed.refusal.code === "not_connected") continue;
      over.add(binding_id);
      if (pressed.refusal.code === "channel_busy" && this.#held.has(binding_id)) this.#cut.add(binding_id);
    }
    if (over.size > 0) this.#listener.onOver(over);
  }

  #arm(delay_ms: number): void {
    const due_ms = this.#clock() + delay_ms;
    this.#cancel = this.#timer(delay_ms, () => {
      // A timer that comes late means that this process stood still: keys that went up meanwhile are heard before anything is renewed.
      const stalled = this.#clock() - due_ms > renew_interval_ms;
      this.#arm(stalled ? 0 : renew_interval_ms);
      if (!stalled) this.renew();
    });
  }
}

/** Told what becomes of held bindings. Both may call `hold`; what is held then still goes on. */
export interface HeldListener {
  /** These are about to be pressed again. */
  onRenew(): void;
  /** These were cut off, or had no connection for longer than `outage_ms_max`, or there is one and on it nothing they talk to. */
  onOver(binding_ids: ReadonlySet<string>): void;
}

/** Transmission ends within 500 ms of the death of what holds the key; a tenth of a second is left for the rest of the way. */
export const lease_ms = 400;
/** Three renewals may be late before a lease runs out. */
export const renew_interval_ms = 100;
/** As long as it takes to come back to a server that is restarted. After longer the player does not think of the microphone any more. */
export const outage_ms_max = 10_000;
