import { readdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Codec, Encoder, EncoderSettings } from "@talkgroup/core";
import { assert } from "@talkgroup/schemas/light";
import { CodecError } from "./codec-error.js";
import { assertFrameSamples, controlsOf, limited, openingControls, sentBytes } from "./opus-controls.js";

/**
 * Makes encoders on the native libopus of `@discordjs/opus` (about a third faster than WASM). Only encoders: its decoder can neither
 * rebuild from in-band FEC nor conceal. Throws CodecError where the optional package or its compiled file is missing.
 */
export async function createNativeEncoders(): Promise<Codec["createEncoder"]> {
  const OpusEncoder = await loadOpusEncoder();
  return (options) => new NativeEncoder(new OpusEncoder(48_000, 1), options);
}

/** The part of `@discordjs/opus` used here. */
interface NativeOpusEncoder {
  /** 16-bit little-endian PCM. Aborts the process unless the length is that of a legal Opus frame. */
  encode(pcm: Buffer): Buffer;
  /** Throws TypeError on a request libopus refuses. */
  applyEncoderCTL(request: number, value: number): void;
}

type NativeOpusConstructor = new (rate_hz: number, channels: number) => NativeOpusEncoder;

/**
 * Loads the compiled file itself: the package's entry would load its installer to look for it, a hundred modules that take 3 MB of memory
 * for good. The installer puts one folder for each system it was asked for beside the entry; a file of another system does not load.
 */
async function loadOpusEncoder(): Promise<NativeOpusConstructor> {
  let failure: unknown;
  try {
    const require = createRequire(import.meta.url);
    const folder = join(dirname(require.resolve("@discordjs/opus/package.json")), "prebuild");
    for (const name of await readdir(folder)) {
      try {
        const library: unknown = require(join(folder, name, "opus.node"));
        return (library as { readonly OpusEncoder: NativeOpusConstructor }).OpusEncoder;
      } catch (error) {
        failure = error;
      }
    }
    failure ??= new Error("it was not built for this system");
  } catch (error) {
    failure = error;
  }
  const why = failure instanceof Error ? (failure.message.split("\n", 1)[0] ?? "") : String(failure);
  throw new CodecError("codec_unavailable", `@discordjs/opus cannot be loaded: ${why}`, failure);
}

class NativeEncoder implements Encoder {
  readonly #buffer: Buffer;
  readonly #samples: Int16Array;
  #native: NativeOpusEncoder | undefined;
  #dtx = false;

  constructor(native: NativeOpusEncoder, options: { readonly frame_samples: number } & EncoderSettings) {
    assertFrameSamples(options.frame_samples);
    this.#samples = new Int16Array(options.frame_samples);
    this.#buffer = Buffer.from(this.#samples.buffer);
    this.#native = native;
    for (const [request, value] of openingControls) native.applyEncoderCTL(request, value);
    this.configure(options);
  }

  encodeInto(pcm: Float32Array, out: Uint8Array): number {
    const native = this.#native;
    assert(native !== undefined, "a closed encoder is not used again");
    assert(pcm.length === this.#samples.length, "a frame has the length the encoder was made for");
    for (let i = 0; i < pcm.length; i += 1) {
      this.#samples[i] = Math.round(limited(pcm[i] as number) * int16_max);
    }
    const packet = native.encode(this.#buffer);
    // The library cannot be told how much room there is: a packet that does not fit is not sent at all.
    if (packet.length > out.length) return 0;
    const length = sentBytes(packet.length, this.#dtx);
    for (let i = 0; i < length; i += 1) out[i] = packet[i] as number;
    return length;
  }

  configure(settings: EncoderSettings): void {
    const native = this.#native;
    assert(native !== undefined, "a closed encoder is not used again");
    this.#dtx = settings.dtx;
    for (const [request, value] of controlsOf(settings)) native.applyEncoderCTL(request, value);
  }

  /** The library frees its encoder when this one is collected; it offers nothing sooner. */
  close(): void {
    this.#native = undefined;
  }
}

const int16_max = 32_767;
