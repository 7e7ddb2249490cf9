import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { CodecError } from "./codec-error.js";

/** The functions of libopus (opus.h) that the WASM build exports; pointers are byte offsets into `bytes`. */
export interface OpusExports {
  opus_encoder_create(rate_hz: number, channels: number, application: number, error: number): number;
  opus_encode_float(encoder: number, pcm: number, frame_samples: number, out: number, out_bytes: number): number;
  opus_encoder_ctl(encoder: number, request: number, variadic: number): number;
  opus_encoder_destroy(encoder: number): void;
  opus_decoder_create(rate_hz: number, channels: number, error: number): number;
  opus_decode_float(decoder: number, packet: number, packet_bytes: number, pcm: number, pcm_samples: number, fec: number): number;
  opus_decoder_ctl(decoder: number, request: number, variadic: number): number;
  opus_decoder_destroy(decoder: number): void;
  malloc(bytes: number): number;
  stackSave(): number;
  stackRestore(top: number): void;
}

/** One instance of the library with memory of its own (16 MiB that never grows, so these views stay valid). */
export interface WasmLibrary {
  readonly exports: OpusExports;
  readonly bytes: Uint8Array;
  readonly floats: Float32Array;
  readonly integers: Int32Array;
}

/**
 * Loads the encoder or the decoder half of `opus-encdec`. The package's own loader is passed by: it installs handlers for
 * `uncaughtException` and `unhandledRejection` in the whole process and shares one instance. Works in any thread. Throws CodecError.
 */
export async function loadWasmLibrary(half: "encoder" | "decoder"): Promise<WasmLibrary> {
  try {
    const path = createRequire(import.meta.url).resolve(`opus-encdec/dist/libopus-${half}.wasm.wasm`);
    return await instantiate(await webAssembly.compile(await readFile(path)));
  } catch (error) {
    throw new CodecError("codec_unavailable", `the Opus ${half} of opus-encdec cannot be loaded: ${messageOf(error)}`, error);
  }
}

/** Reserves `bytes` for the life of the instance. Throws CodecError if its memory is full. */
export function reserve(library: WasmLibrary, bytes: number): number {
  const pointer = library.exports.malloc(bytes);
  if (pointer === 0) throw new CodecError("out_of_memory", "the Opus library's memory is full");
  return pointer;
}

async function instantiate(module: object): Promise<WasmLibrary> {
  let memory = new Uint8Array(0);
  const host: Record<string, HostFunction> = {
    // The name is the toolchain's: large copies are handed to the host.
    emscripten_memcpy_big: (to = 0, from = 0, length = 0) => {
      memory.copyWithin(to, from, from + length);
      return to;
    },
    // Refusing to grow makes malloc return null, which libopus reports as OPUS_ALLOC_FAIL.
    emscripten_resize_heap: () => 0,
    abort: () => {
      throw new Error("libopus aborted");
    },
  };
  const imports: Record<string, Record<string, HostFunction>> = {};
  for (const wanted of webAssembly.Module.imports(module)) {
    imports[wanted.module] = { ...imports[wanted.module], [wanted.name]: host[wanted.name] ?? (() => 0) };
  }
  const { exports } = await webAssembly.instantiate(module, imports);
  memory = new Uint8Array(exports.memory.buffer);
  exports.__wasm_call_ctors();
  return { exports, bytes: memory, floats: new Float32Array(memory.buffer), integers: new Int32Array(memory.buffer) };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? (error.message.split("\n", 1)[0] ?? "") : String(error);
}

type HostFunction = (...values: number[]) => number;

/** The part of the WebAssembly JavaScript interface used here; neither the ES library nor Node's types declare it. */
interface WebAssemblyInterface {
  compile(bytes: Uint8Array): Promise<object>;
  instantiate(
    module: object,
    imports: Record<string, Record<string, HostFunction>>,
  ): Promise<{ exports: OpusExports & { memory: { buffer: ArrayBuffer }; __wasm_call_ctors(): void } }>;
  readonly Module: { imports(module: object): readonly { readonly module: string; readonly name: string }[] };
}

const webAssembly = (globalThis as unknown as { readonly WebAssembly: WebAssemblyInterface }).WebAssembly;
