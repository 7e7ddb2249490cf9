import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

/** RNNoise's C functions as the WASM build exports them; pointers are byte offsets into its memory. */
export interface RnnoiseLibrary {
  /** Samples of a frame. */
  _rnnoise_get_frame_size(): number;
  /** A state for a model (0: the built-in one), or 0 if there is no room. */
  _rnnoise_create(model: number): number;
  /** Makes an old state new. */
  _rnnoise_init(state: number, model: number): number;
  _rnnoise_destroy(state: number): void;
  /** Cleans a frame of ±32 768 from one place to another, which may be the same. Returns the probability of a voice. */
  _rnnoise_process_frame(state: number, to: number, from: number): number;
  _malloc(bytes: number): number;
  _free(place: number): void;
  /** The whole memory; another view after it grew. */
  readonly HEAPF32: Float32Array;
}

/**
 * Loads an instance of its own from `@echogarden/rnnoise-wasm`. Works in any thread. Rejects if the package is missing or broken.
 */
export async function loadRnnoise(): Promise<RnnoiseLibrary> {
  // The package has no types of its own, so it is found first and imported by its place.
  const path = createRequire(import.meta.url).resolve("@echogarden/rnnoise-wasm");
  const library = (await import(pathToFileURL(path).href)) as { readonly default: () => Promise<RnnoiseLibrary> };
  return await library.default();
}
