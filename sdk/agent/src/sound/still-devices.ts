import type { MonotonicClock } from "../machine/monotonic-clock.js";
import { type PulseDevice, suspended_state } from "./pulse-client.js";

/**
 * Devices that the server lists but has suspended, so that nothing flows. A server suspends by itself what nobody uses, and says no more
 * than that: only one that was still while it was open counts, until it is seen awake. Each time it is still once more, it is left out for
 * twice as long.
 */
export class StillDevices {
  readonly #clock: MonotonicClock;
  /** By name. One whose time is over stays: only one that is seen awake begins anew. */
  readonly #still = new Map<string, Stillness>();

  constructor(clock: MonotonicClock) {
    this.#clock = clock;
  }

  /** Whether there are any. */
  get any(): boolean {
    return this.#still.size > 0;
  }

  note(device_name: string): void {
    const hidden_ms = Math.min(hidden_ms_max, 2 * (this.#still.get(device_name)?.hidden_ms ?? hidden_ms_min / 2));
    this.#still.set(device_name, { hidden_ms, until_ms: this.#clock() + hidden_ms });
  }

  /** Those of all the server has, as it describes them now, that are of some use. */
  usable<Device extends SuspendableDevice>(devices: readonly Device[]): readonly Device[] {
    for (const name of this.#still.keys()) {
      const state = devices.find((device) => device.name === name)?.state;
      if (state !== suspended_state) this.#still.delete(name);
    }
    return devices.filter(({ name }) => (this.#still.get(name)?.until_ms ?? 0) <= this.#clock());
  }

  /** Any may have woken unseen. */
  clear(): void {
    this.#still.clear();
  }
}

type SuspendableDevice = Pick<PulseDevice, "name" | "state">;

interface Stillness {
  /** Left out for so long, until then. */
  readonly hidden_ms: number;
  readonly until_ms: number;
}

/** Then it is tried again: what the server suspended because nobody used it looks the same. */
const hidden_ms_min = 30_000;
/** Each try is a gap of a second in what is used instead. */
const hidden_ms_max = 240_000;
