import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

/** RNNoise's C functions as the WASM build exports them; pointers are byte offsets into its memory. */
export interface RnnoiseLibrary {
  /** Samples of a frame. */
  _rnnoise_get_frame_size(): number;
  /** A state for a model (0: the built-in one), or 0 if there is no room. */
  _rnnoise_create(model: number): number;
  _rnnoise_destroy(state: number): void;
  /** Cleans a frame of ±32 768 from one place to another, which may be the same. Returns the probability of a voice. */
  _rnnoise_process_frame(state: number, to: number, from: number): number;
  _malloc(bytes: number): number;
  _free(place: number): void;
  /** The whole memory: 16 MiB that never grow. */
  readonly HEAPF32: Float32Array;
}

/**
 * Loads an instance of its own from the build of `@sapphi-red/web-noise-suppressor` that calculates four numbers at a time: the same model
 * and the same result as one at a time, in two thirds of the time. Works in any thread. Rejects if the package is missing or broken.
 */
export async function loadRnnoise(): Promise<RnnoiseLibrary> {
  const path = createRequire(import.meta.url).resolve("@sapphi-red/web-noise-suppressor/rnnoise_simd.wasm");
  let memory = new Uint8Array(0);
  const env = {
    // The name is the toolchain's: large copies are handed to the host.
    emscripten_memcpy_big: (to: number, from: number, length: number) => {
      memory.copyWithin(to, from, from + length);
      return to;
    },
    // Refusing to grow makes malloc return null.
    emscripten_resize_heap: () => 0,
    __assert_fail: () => {
      throw new Error("RNNoise aborted");
    },
  };
  const { instance } = await webAssembly.instantiate(await readFile(path), { env });
  const { exports } = instance;
  memory = new Uint8Array(exports.memory.buffer);
  exports.__wasm_call_ctors();
  return {
    _rnnoise_get_frame_size: exports.rnnoise_get_frame_size,
    _rnnoise_create: exports.rnnoise_create,
    _rnnoise_destroy: exports.rnnoise_destroy,
    _rnnoise_process_frame: exports.rnnoise_process_frame,
    _malloc: exports.malloc,
    _free: exports.free,
    HEAPF32: new Float32Array(memory.buffer),
  };
}

/** The part of the WebAssembly JavaScript interface used here; neither the ES library nor Node's types declare it. */
interface WebAssemblyInterface {
  instantiate(bytes: Uint8Array, imports: object): Promise<{ readonly instance: { readonly exports: RnnoiseExports } }>;
}

interface RnnoiseExports {
  readonly memory: { readonly buffer: ArrayBuffer };
  __wasm_call_ctors(): void;
  rnnoise_get_frame_size(): number;
  rnnoise_create(model: number): number;
  rnnoise_destroy(state: number): void;
  rnnoise_process_frame(state: number, to: number, from: number): number;
  malloc(bytes: number): number;
  free(place: number): void;
}

const webAssembly = (globalThis as unknown as { readonly WebAssembly: WebAssemblyInterface }).WebAssembly;
