import { assert } from "@talkgroup/schemas";
import { Random } from "./random.js";

/** How much is lost, and in how long bursts. */
export interface BurstLossOptions {
  /** Share of packets lost in the long run, 0 ≤ loss < 1. */
  readonly loss: number;
  /** Mean length of a run of lost packets, ≥ 1. Losses independent of each other have 1 ÷ (1 − loss). Default 2. */
  readonly mean_burst?: number;
  readonly seed?: number;
}

/**
 * Loss that comes in bursts: a two-state Markov chain that loses everything in its bad state and nothing in its good one
 * (Gilbert, 1960; Elliott, 1963). Both the share of losses and the mean burst are exact in the long run.
 */
export class GilbertElliott {
  readonly #random: Random;
  readonly #enter: number;
  readonly #leave: number;
  #bad: boolean;

  constructor(options: BurstLossOptions) {
    const mean_burst = options.mean_burst ?? 2;
    assert(options.loss >= 0 && options.loss < 1, "loss is a share below 1");
    assert(mean_burst >= 1, "a burst is at least one packet long");
    this.#random = new Random(options.seed ?? 1);
    this.#leave = 1 / mean_burst;
    this.#enter = (options.loss * this.#leave) / (1 - options.loss);
    assert(this.#enter <= 1, "so high a loss needs longer bursts");
    this.#bad = this.#random.next() < options.loss;
  }

  /** Whether the next packet is lost. */
  lose(): boolean {
    const lost = this.#bad;
    const chance = lost ? this.#leave : this.#enter;
    if (this.#random.next() < chance) this.#bad = !this.#bad;
    return lost;
  }
}
