import type { Codec } from "@talkgroup/core";
import { CodecError } from "./codec-error.js";
import { createNativeEncoders } from "./native-opus.js";
import { padOpus } from "./pad-opus.js";
import { createWasmDecoders, createWasmEncoders } from "./wasm-opus.js";

/** `name` is "native+wasm" or "wasm+wasm": what encodes and what decodes. */
export interface OpusCodec extends Codec {
  /** Why this pair was chosen, in one line for the log. */
  readonly reason: string;
}

/**
 * Opus for one thread: encodes natively where `@discordjs/opus` loads, else in WASM; always decodes in WASM.
 * `encoder` forces one of the two. Throws CodecError if the forced one, or WASM, cannot be loaded.
 */
export async function createCodec(options: { readonly encoder?: "native" | "wasm" } = {}): Promise<OpusCodec> {
  const shared = { createDecoder: await createWasmDecoders(), pad: padOpus };
  if (options.encoder === "wasm") {
    return { name: "wasm+wasm", reason: "asked for", createEncoder: await createWasmEncoders(), ...shared };
  }
  try {
    const reason = options.encoder === "native" ? "asked for" : "the native encoder loads";
    return { name: "native+wasm", reason, createEncoder: await createNativeEncoders(), ...shared };
  } catch (error) {
    if (!(error instanceof CodecError) || options.encoder === "native") throw error;
    return { name: "wasm+wasm", reason: error.message, createEncoder: await createWasmEncoders(), ...shared };
  }
}
