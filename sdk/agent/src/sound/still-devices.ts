import type { MonotonicClock } from "../monotonic-clock.js";
import { type PulseDevice, suspended_state } from "./pulse-client.js";

/**
 * Devices that the server lists but has suspended, so that nothing flows. A server suspends by itself what nobody uses, and says no more
 * than that: only one that was still while it was open counts, until it is seen awake.
 */
export class StillDevices {
  readonly #clock: MonotonicClock;
  /** Since when, by name. */
  readonly #still = new Map<string, number>();

  constructor(clock: MonotonicClock) {
    this.#clock = clock;
  }

  /** Whether there are any. */
  get any(): boolean {
    return this.#still.size > 0;
  }

  note(device_name: string): void {
    this.#still.set(device_name, this.#clock());
  }

  /** Those of all the server has, as it describes them now, that are of some use. */
  usable<Device extends SuspendableDevice>(devices: readonly Device[]): readonly Device[] {
    for (const [name, since_ms] of this.#still) {
      const state = devices.find((device) => device.name === name)?.state;
      if (state !== suspended_state || this.#clock() - since_ms >= still_ms_max) this.#still.delete(name);
    }
    return devices.filter(({ name }) => !this.#still.has(name));
  }

  /** Any may have woken unseen. */
  clear(): void {
    this.#still.clear();
  }
}

type SuspendableDevice = Pick<PulseDevice, "name" | "state">;

/** Then it is tried again: what the server suspended because nobody used it looks the same. */
const still_ms_max = 30_000;
