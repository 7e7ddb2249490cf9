import { samples_per_ms } from "../codec/codec.js";
import type { SampleQueue } from "../sample-queue.js";
import { fade_samples, lag_samples_min, lengthen, shorten } from "./time-stretch.js";

/**
 * When to stretch, and by how much. Packets are needed at ticks, so delay counts in whole ticks: samples left over between two ticks only
 * cost delay. Once a tick `plan` is told by how much the next packet is ahead of its wait (the spare time):
 * - below zero, a tick more is put in;
 * - above a tick, whole ticks are taken out;
 * - in between, only what is left over is taken out.
 * A voice is changed by a period at a time, with pauses between, and the more patiently the less it matters.
 */
export class StretchControl {
  /** Samples to take out; negative: to put in. */
  #wanted_samples = 0;
  #rest_ms = 0;
  #steady_ms: number = forgiven_ms;
  #hold_ms = 0;
  #tries = 0;

  /**
   * A packet came so late that the delay has grown. It is not given back at once, or the next one held up like this would be missed too:
   * the more often it happens, the longer it is kept.
   */
  handleGrowth(): void {
    this.#hold_ms = this.#steady_ms >= forgiven_ms ? hold_ms_min : Math.min(2 * this.#hold_ms, hold_ms_max);
    this.#steady_ms = 0;
  }

  /** Call once a tick. `steady` is false while it is unknown what comes next; `left_samples` is what is queued beyond whole ticks. */
  plan(steady: boolean, spare_ms: number, left_samples: number, tick_samples: number): void {
    const tick_ms = tick_samples / samples_per_ms;
    this.#rest_ms = Math.max(0, this.#rest_ms - tick_ms);
    this.#steady_ms += tick_ms;
    this.#wanted_samples = 0;
    if (!steady) return;
    if (spare_ms < -dead_ms) {
      this.#wanted_samples = left_samples - tick_samples;
      return;
    }
    let ticks = Math.max(0, Math.floor((spare_ms - 2 * dead_ms) / tick_ms));
    if (ticks * tick_ms <= held_ms_max && this.#steady_ms < this.#hold_ms) ticks = 0;
    this.#wanted_samples = left_samples + ticks * tick_samples;
  }

  /** How many samples `shorten` would like to find in the queue; 0 if nothing is to be taken out now. */
  samplesToShorten(): number {
    if (this.#wanted_samples <= 0 || this.#rest_ms > 0) return 0;
    return fade_samples + Math.min(this.#wanted_samples, shorten_samples_max);
  }

  /** Takes out up to a period. Returns the samples taken out. */
  shorten(queue: SampleQueue): number {
    return this.#done(shorten(queue, lag_samples_min, Math.min(this.#wanted_samples, shorten_samples_max), this.#likenessMin()));
  }

  /** Puts in up to a period if the delay is to grow. Returns the samples put in. */
  lengthen(queue: SampleQueue): number {
    if (this.#wanted_samples >= 0 || this.#rest_ms > 0) return 0;
    // A period that overshoots costs less than the wait for one that fits.
    return this.#done(lengthen(queue, lag_samples_min, lag_samples_min - this.#wanted_samples, this.#likenessMin()));
  }

  #done(samples: number): number {
    if (samples === 0) {
      this.#tries += 1;
      return 0;
    }
    this.#tries = 0;
    this.#rest_ms = this.#wanted_samples > urgent_samples ? rest_urgent_ms : rest_ms;
    return samples;
  }

  /** Asks for less with every try that failed: after about 100 ms any place will do. */
  #likenessMin(): number {
    return 0.85 - 0.1 * this.#tries;
  }
}

/** So far a delay may be off before it is changed: estimates move by this much all the time. */
const dead_ms = 0.5;
/** Half a second after a first late packet; doubled with each that follows, … */
const hold_ms_min = 500;
const hold_ms_max = 4_000;
/** … until this long none has. */
const forgiven_ms = 10_000;
/** More delay than this is the rest of an outage: it is given back at once. */
const held_ms_max = 60;
/** 10 ms at once at most. */
const shorten_samples_max = 480;
/** Between two changes: speech becomes at most a third faster, … */
const rest_ms = 30;
/** … unless 40 ms or more are to go. */
const urgent_samples = 1_920;
const rest_urgent_ms = 20;
