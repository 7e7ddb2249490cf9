import type { Codec, Decoder, Encoder, EncoderSettings } from "@talkgroup/core";
import { assert } from "@talkgroup/schemas/light";
import { CodecError } from "./codec-error.js";
import {
  assertFrameSamples,
  controlsOf,
  limited,
  type OpusControl,
  openingControls,
  opus_frame_bytes_max,
  opus_packet_samples_max,
  opus_step_samples,
  sentBytes,
} from "./opus-controls.js";
import { loadWasmLibrary, reserve, type WasmLibrary } from "./wasm-library.js";

/** Makes encoders that share one instance of the library. Not safe across threads: each thread makes its own. Throws CodecError. */
export async function createWasmEncoders(): Promise<Codec["createEncoder"]> {
  const library = await loadWasmLibrary("encoder");
  const scratch = {
    pcm: reserve(library, Float32Array.BYTES_PER_ELEMENT * opus_packet_samples_max),
    packet: reserve(library, opus_frame_bytes_max),
    value: reserve(library, Int32Array.BYTES_PER_ELEMENT),
  };
  return (options) => new WasmEncoder(library, scratch, options);
}

/** Makes decoders that share one instance of the library; its 16 MiB have room for some hundreds. Throws CodecError. */
export async function createWasmDecoders(): Promise<Codec["createDecoder"]> {
  const library = await loadWasmLibrary("decoder");
  const scratch = {
    pcm: reserve(library, Float32Array.BYTES_PER_ELEMENT * opus_packet_samples_max),
    packet: reserve(library, opus_frame_bytes_max),
    value: reserve(library, Int32Array.BYTES_PER_ELEMENT),
  };
  return () => new WasmDecoder(library, scratch);
}

/** Places in the library's memory that all of its encoders or decoders take turns to use; no call leaves anything there. */
interface Scratch {
  readonly pcm: number;
  readonly packet: number;
  readonly value: number;
}

class WasmEncoder implements Encoder {
  readonly #library: WasmLibrary;
  readonly #scratch: Scratch;
  readonly #frame_samples: number;
  #dtx = false;
  #handle: number;

  constructor(library: WasmLibrary, scratch: Scratch, options: { readonly frame_samples: number } & EncoderSettings) {
    assertFrameSamples(options.frame_samples);
    this.#library = library;
    this.#scratch = scratch;
    this.#frame_samples = options.frame_samples;
    this.#handle = library.exports.opus_encoder_create(48_000, 1, application_voip, scratch.value);
    if (this.#handle === 0) throw new CodecError("out_of_memory", "no room for one more Opus encoder");
    this.#apply(openingControls);
    this.configure(options);
  }

  encodeInto(pcm: Float32Array, out: Uint8Array): number {
    assert(this.#handle !== 0, "a closed encoder is not used again");
    assert(pcm.length === this.#frame_samples, "a frame has the length the encoder was made for");
    const { exports, bytes, floats } = this.#library;
    const { pcm: pcm_at, packet: packet_at } = this.#scratch;
    const first = pcm_at / Float32Array.BYTES_PER_ELEMENT;
    for (let i = 0; i < pcm.length; i += 1) {
      floats[first + i] = limited(pcm[i] as number);
    }
    const room_bytes = Math.min(out.length, opus_frame_bytes_max);
    const length = sentBytes(exports.opus_encode_float(this.#handle, pcm_at, pcm.length, packet_at, room_bytes), this.#dtx);
    for (let i = 0; i < length; i += 1) out[i] = bytes[packet_at + i] as number;
    return length;
  }

  configure(settings: EncoderSettings): void {
    assert(this.#handle !== 0, "a closed encoder is not used again");
    this.#dtx = settings.dtx;
    this.#apply(controlsOf(settings));
  }

  close(): void {
    if (this.#handle !== 0) this.#library.exports.opus_encoder_destroy(this.#handle);
    this.#handle = 0;
  }

  #apply(controls: readonly OpusControl[]): void {
    const { exports, integers } = this.#library;
    for (const [request, value] of controls) {
      integers[this.#scratch.value / Int32Array.BYTES_PER_ELEMENT] = value;
      const status = exports.opus_encoder_ctl(this.#handle, request, this.#scratch.value);
      assert(status === 0, "every control is valid for this encoder");
    }
  }
}

class WasmDecoder implements Decoder {
  readonly #library: WasmLibrary;
  readonly #scratch: Scratch;
  readonly #stack: number;
  #handle: number;

  constructor(library: WasmLibrary, scratch: Scratch) {
    this.#library = library;
    this.#scratch = scratch;
    this.#stack = library.exports.stackSave();
    this.#handle = library.exports.opus_decoder_create(48_000, 1, scratch.value);
    if (this.#handle === 0) throw new CodecError("out_of_memory", "no room for one more Opus decoder");
  }

  decodeInto(packet: Uint8Array, out: Float32Array): number {
    return this.#decode(packet, out, Math.min(out.length, opus_packet_samples_max), 0);
  }

  decodeFecInto(packet: Uint8Array, out: Float32Array): number {
    assertMissingFrame(out);
    return this.#decode(packet, out, out.length, 1);
  }

  concealInto(out: Float32Array): number {
    assertMissingFrame(out);
    return this.#run(0, 0, out, out.length, 0);
  }

  reset(): void {
    assert(this.#handle !== 0, "a closed decoder is not used again");
    this.#library.exports.opus_decoder_ctl(this.#handle, reset_state, this.#scratch.value);
  }

  close(): void {
    if (this.#handle !== 0) this.#library.exports.opus_decoder_destroy(this.#handle);
    this.#handle = 0;
  }

  #decode(packet: Uint8Array, out: Float32Array, room_samples: number, fec: 0 | 1): number {
    // To libopus an empty packet is a lost one; here it is refused, so that a hole on the wire is concealed by choice only.
    if (packet.length === 0 || packet.length > opus_frame_bytes_max) return -1;
    this.#library.bytes.set(packet, this.#scratch.packet);
    return this.#run(this.#scratch.packet, packet.length, out, room_samples, fec);
  }

  #run(packet_at: number, packet_bytes: number, out: Float32Array, room_samples: number, fec: 0 | 1): number {
    assert(this.#handle !== 0, "a closed decoder is not used again");
    const { exports, floats } = this.#library;
    const first = this.#scratch.pcm / Float32Array.BYTES_PER_ELEMENT;
    let samples: number;
    try {
      samples = exports.opus_decode_float(this.#handle, packet_at, packet_bytes, this.#scratch.pcm, room_samples, fec);
    } catch {
      // A trap inside libopus would be its bug; the packet is refused and the stack it left behind taken back.
      exports.stackRestore(this.#stack);
      this.reset();
      return -1;
    }
    if (samples <= 0) return -1;
    for (let i = 0; i < samples; i += 1) out[i] = floats[first + i] as number;
    return samples;
  }
}

function assertMissingFrame(out: Float32Array): void {
  assert(
    out.length > 0 && out.length <= opus_packet_samples_max && out.length % opus_step_samples === 0,
    "a missing frame is a multiple of 2.5 ms, at most 120 ms",
  );
}

const application_voip = 2048;
/** OPUS_RESET_STATE */
const reset_state = 4028;
