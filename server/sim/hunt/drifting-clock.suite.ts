import type { VirtualClock } from "@talkgroup/testing";

/** A machine's own clock: it began at another time than the world's, and goes faster or slower. It stands for good when the machine stops. */
export class DriftingClock {
  readonly #world: VirtualClock;
  readonly #rate: number;
  readonly #offset_ms: number;
  #stopped = false;

  /** `drift_ppm` is how many millionths it is too fast. */
  constructor(world: VirtualClock, drift_ppm: number, offset_ms: number) {
    this.#world = world;
    this.#rate = 1 + drift_ppm / 1e6;
    this.#offset_ms = offset_ms;
  }

  get now_ms(): number {
    return this.#offset_ms + this.#world.now_ms * this.#rate;
  }

  /** Calls `run` after `delay_ms` of this clock; returns a function that calls it off. */
  after(delay_ms: number, run: () => void): () => void {
    return this.#world.schedule(this.#world.now_ms + Math.max(0, delay_ms) / this.#rate, () => {
      if (!this.#stopped) run();
    });
  }

  /** Calls `run` every `period_ms` of this clock. */
  every(period_ms: number, first_ms: number, run: () => void): () => void {
    return this.#world.repeat(this.#world.now_ms + first_ms / this.#rate, period_ms / this.#rate, () => {
      if (!this.#stopped) run();
    });
  }

  /** The machine loses its power: nothing that was to happen happens. */
  stop(): void {
    this.#stopped = true;
  }
}
