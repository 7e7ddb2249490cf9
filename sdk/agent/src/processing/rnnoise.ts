import { type Denoiser, denoiser_samples } from "@talkgroup/core";
import { assert } from "@talkgroup/schemas/light";
import { type Probed, unavailable } from "./probed.js";
import { loadRnnoise, type RnnoiseLibrary } from "./rnnoise-library.js";

/**
 * Noise suppression by RNNoise (Valin, 2018) in WASM: an instance of its own, 10 ms late, nothing allocated for a frame. Works in
 * any thread. Never rejects.
 */
export async function createDenoiser(load: () => Promise<RnnoiseLibrary> = loadRnnoise): Promise<Probed<Denoiser>> {
  try {
    return { available: true, helper: new RnnoiseDenoiser(await load()) };
  } catch (error) {
    return unavailable("noise suppression is not available", error);
  }
}

class RnnoiseDenoiser implements Denoiser {
  readonly #library: RnnoiseLibrary;
  readonly #frame_at: number;
  #state: number;

  constructor(library: RnnoiseLibrary) {
    if (library._rnnoise_get_frame_size() !== denoiser_samples) throw new Error("RNNoise has another frame length than 480");
    this.#library = library;
    this.#state = library._rnnoise_create(built_in_model);
    this.#frame_at = library._malloc(denoiser_samples * Float32Array.BYTES_PER_ELEMENT);
    if (this.#state === 0 || this.#frame_at === 0) throw new Error("RNNoise's memory is full");
  }

  process(frame: Float32Array): number {
    assert(this.#state !== 0, "a closed denoiser is not used again");
    assert(frame.length === denoiser_samples, "RNNoise takes 480 samples at a time");
    const library = this.#library;
    const first = this.#frame_at / Float32Array.BYTES_PER_ELEMENT;
    const before = library.HEAPF32;
    for (let index = 0; index < denoiser_samples; index += 1) before[first + index] = (frame[index] as number) * full_scale;
    let voice: number;
    try {
      voice = library._rnnoise_process_frame(this.#state, this.#frame_at, this.#frame_at);
    } catch {
      // A trap inside RNNoise would be its bug; the frame goes through as it came.
      this.reset();
      return 0;
    }
    const after = library.HEAPF32;
    for (let index = 0; index < denoiser_samples; index += 1) frame[index] = (after[first + index] as number) / full_scale;
    return Math.max(0, Math.min(1, voice));
  }

  reset(): void {
    assert(this.#state !== 0, "a closed denoiser is not used again");
    this.#library._rnnoise_destroy(this.#state);
    // There is room: a state of the same size was there just now.
    this.#state = this.#library._rnnoise_create(built_in_model);
  }

  close(): void {
    if (this.#state === 0) return;
    this.#library._rnnoise_destroy(this.#state);
    this.#library._free(this.#frame_at);
    this.#state = 0;
  }
}

const built_in_model = 0;
/** RNNoise counts as 16-bit samples do. */
const full_scale = 32_768;
