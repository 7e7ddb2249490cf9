import { assert } from "@talkgroup/schemas/light";

/** The newest frames of sound, so many and no more. Nothing is allocated after its making. */
export class FrameRing {
  readonly #frames: readonly Float32Array[];
  #next = 0;
  #length = 0;

  constructor(options: { readonly frame_samples: number; readonly frames: number }) {
    assert(options.frames > 0, "a ring holds a frame");
    this.#frames = Array.from({ length: options.frames }, () => new Float32Array(options.frame_samples));
  }

  get length(): number {
    return this.#length;
  }

  /** Keeps a copy, in place of the oldest when it is full. */
  push(frame: Float32Array): void {
    (this.#frames[this.#next] as Float32Array).set(frame);
    this.#next = (this.#next + 1) % this.#frames.length;
    this.#length = Math.min(this.#length + 1, this.#frames.length);
  }

  /** Forgets them all. */
  clear(): void {
    this.#length = 0;
  }

  /** Takes the oldest out; it is good until the next `push`. */
  shift(): Float32Array | undefined {
    if (this.#length === 0) return undefined;
    const oldest = (this.#next - this.#length + this.#frames.length) % this.#frames.length;
    this.#length -= 1;
    return this.#frames[oldest];
  }
}
