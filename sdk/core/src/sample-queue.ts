import { assert } from "@talkgroup/schemas/light";

/**
 * Decoded samples waiting to be played, and the last ones that were: stretching looks back at them. One array, no allocation.
 * `samples[start … end)` wait, `samples[0 … start)` were played, newest last; only the newest `history_samples` are sure to be kept.
 */
export class SampleQueue {
  readonly samples: Float32Array = new Float32Array(capacity_samples);
  start = 0;
  end = 0;

  get length(): number {
    return this.end - this.start;
  }

  append(source: Float32Array): void {
    this.makeRoom(source.length);
    this.samples.set(source, this.end);
    this.end += source.length;
  }

  /** Moves samples to `out`, as many as there are up to its length, and fills the rest with silence. Returns how many were moved. */
  takeInto(out: Float32Array): number {
    const { samples, start } = this;
    const count = Math.min(this.length, out.length);
    for (let index = 0; index < count; index += 1) out[index] = samples[start + index] as number;
    if (count < out.length) out.fill(0, count);
    this.start = start + count;
    return count;
  }

  /** Lets the last `count` samples fade to silence: what ends within a word must not end in a click. */
  fadeOut(count: number): void {
    const faded = Math.min(count, this.length);
    for (let index = 1; index <= faded; index += 1) {
      const place = this.end - index;
      this.samples[place] = (this.samples[place] ?? 0) * ((index - 1) / faded);
    }
  }

  clear(): void {
    this.start = 0;
    this.end = 0;
  }

  /** Makes sure that `count` samples can be written behind `end`. */
  makeRoom(count: number): void {
    if (this.end + count <= capacity_samples) return;
    const kept = Math.max(0, this.start - history_samples);
    this.samples.copyWithin(0, kept, this.end);
    this.start -= kept;
    this.end -= kept;
    assert(this.end + count <= capacity_samples, "the queue holds a few frames only: whoever fills it looks at its length first");
  }
}

/** The longest pitch period stretching looks for, and some. */
export const history_samples = 720;
/** At most two frames of 120 ms (5 760) can meet in it. */
const capacity_samples = 12_288;
