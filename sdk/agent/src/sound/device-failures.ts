import type { MonotonicClock } from "../machine/monotonic-clock.js";
import type { SoundDevice } from "./sound-backend.js";

/** Which devices could not be opened, or were lost at once, and when each may be tried again. No more are kept than there are devices. */
export class DeviceFailures {
  readonly #clock: MonotonicClock;
  readonly #failures = new Map<string, Failure>();

  constructor(clock: MonotonicClock) {
    this.#clock = clock;
  }

  note(device_id: string): void {
    const count = Math.min((this.#failures.get(device_id)?.count ?? 0) + 1, count_max);
    this.#failures.set(device_id, { count, failed_ms: this.#clock() });
  }

  forget(device_id: string): void {
    this.#failures.delete(device_id);
  }

  /** A device that is gone is a new one when it returns. */
  keepOnly(devices: readonly SoundDevice[]): void {
    for (const id of this.#failures.keys()) if (!devices.some((device) => device.id === id)) this.#failures.delete(id);
  }

  /** Trying costs what `running` says is there: the sound of another device, for a moment. */
  mayTry(device_id: string, running: boolean): boolean {
    const failure = this.#failures.get(device_id);
    return failure === undefined || this.#due(failure, running) <= this.#clock();
  }

  /** How long until the next of these may be tried, or undefined if none has failed. */
  wait(devices: readonly SoundDevice[], running: boolean): number | undefined {
    let due_ms = Number.POSITIVE_INFINITY;
    for (const { id } of devices) {
      const failure = this.#failures.get(id);
      if (failure !== undefined) due_ms = Math.min(due_ms, this.#due(failure, running));
    }
    return due_ms === Number.POSITIVE_INFINITY ? undefined : Math.max(wait_ms_min, due_ms - this.#clock());
  }

  #due({ count, failed_ms }: Failure, running: boolean): number {
    return failed_ms + Math.min(running ? running_ms_max : silent_ms_max, first_ms * 2 ** (count - 1));
  }
}

interface Failure {
  readonly count: number;
  readonly failed_ms: number;
}

const first_ms = 100;
/** While there is no sound at all, nothing is interrupted by trying. */
const silent_ms_max = 2000;
/** While another device plays, each try is a gap in it. */
const running_ms_max = 60_000;
const count_max = 20;
/** A time that is due is reached for sure when its timer fires. */
const wait_ms_min = 1;
