import type { Result } from "@talkgroup/schemas";

import type { MonotonicClock } from "../monotonic-clock.js";
import type { CancelTimer, Timer } from "../sound/timer.js";

/** What a held key does to a binding. The owner of these leases is not a client: it is the keys of the player. */
export interface LeasePort {
  /** Key down, or held still. A refusal is tried again at the next renewal: what cannot be talked to now may come back. */
  press(binding_id: string, lease_ms: number): Result<void>;
  release(binding_id: string): void;
}

/**
 * The bindings that the player's keys hold, each with a lease that is renewed while they do. If this process stops renewing, for whatever
 * reason, talk ends within `lease_ms`.
 */
export class HeldBindings {
  readonly #clock: MonotonicClock;
  readonly #timer: Timer;
  readonly #port: LeasePort;
  readonly #held = new Set<string>();
  #cancel: CancelTimer | undefined;

  constructor(clock: MonotonicClock, timer: Timer, port: LeasePort) {
    this.#clock = clock;
    this.#timer = timer;
    this.#port = port;
  }

  /** Holds these and no others, from now on. */
  hold(binding_ids: ReadonlySet<string>): void {
    for (const binding_id of this.#held) {
      if (binding_ids.has(binding_id)) continue;
      this.#held.delete(binding_id);
      this.#port.release(binding_id);
    }
    for (const binding_id of binding_ids) {
      if (this.#held.has(binding_id)) continue;
      this.#held.add(binding_id);
      this.#port.press(binding_id, lease_ms);
    }
    if (this.#held.size === 0) {
      this.#cancel?.();
      this.#cancel = undefined;
    } else if (this.#cancel === undefined) this.#arm(renew_interval_ms);
  }

  #arm(delay_ms: number): void {
    const due_ms = this.#clock() + delay_ms;
    this.#cancel = this.#timer(delay_ms, () => {
      // A timer that comes late means that this process stood still: keys that went up meanwhile are heard before anything is renewed.
      const stalled = this.#clock() - due_ms > renew_interval_ms;
      if (!stalled) for (const binding_id of this.#held) this.#port.press(binding_id, lease_ms);
      this.#arm(stalled ? 0 : renew_interval_ms);
    });
  }
}

/** Transmission ends within 500 ms of the death of what holds the key; a tenth of a second is left for the rest of the way. */
export const lease_ms = 400;
/** Three renewals may be late before a lease runs out. */
export const renew_interval_ms = 100;
