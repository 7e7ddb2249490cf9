/** Cuts a byte stream of 32-bit little-endian float samples, in pieces of any length, into frames. Allocates nothing per piece or frame. */
export class FrameCutter {
  readonly #frame: Float32Array;
  readonly #bytes: Uint8Array;
  #filled_bytes = 0;
  readonly #onFrame: (frame: Float32Array, samples_behind: number) => void;

  /** `onFrame` is given each full frame (reused: copy what you keep) and how many whole samples follow it in the same piece. */
  constructor(frame_samples: number, onFrame: (frame: Float32Array, samples_behind: number) => void) {
    this.#frame = new Float32Array(frame_samples);
    this.#bytes = new Uint8Array(this.#frame.buffer);
    this.#onFrame = onFrame;
  }

  /** Takes the next piece, `bytes[start … end)`; default: all of it. */
  push(bytes: Uint8Array, start = 0, end: number = bytes.length): void {
    for (let at = start; at < end; at += 1) {
      this.#bytes[this.#filled_bytes] = bytes[at] as number;
      this.#filled_bytes += 1;
      if (this.#filled_bytes < this.#bytes.length) continue;
      this.#filled_bytes = 0;
      this.#onFrame(this.#frame, Math.floor((end - at - 1) / Float32Array.BYTES_PER_ELEMENT));
    }
  }
}
