import type { Codec, Decoder, Encoder } from "@talkgroup/core";
import { assert } from "@talkgroup/schemas";

/**
 * A codec for tests that need to know exactly what was played: 16-bit samples as they are, with a coarse copy of the frame before
 * (a quarter of the samples, 8 bits) as its forward error correction. Costs next to nothing, so hours can be simulated.
 *
 * Packet: 0xA5, flags (bit 0: carries a copy), frame length in units of 120 samples, coarse copy if any, samples (int16, big-endian).
 */
export const fakeCodec: Codec = {
  name: "fake",
  createEncoder: ({ frame_samples, fec }): Encoder => new FakeEncoder(frame_samples, fec),
  createDecoder: (): Decoder => new FakeDecoder(),
};

/** The largest packet of a frame, copy included: 1 083 bytes at 480 samples, 2 163 at 960. */
export function fakePacketBytes(frame_samples: number): number {
  return header_bytes + frame_samples / copy_stride + frame_samples * 2;
}

class FakeEncoder implements Encoder {
  readonly #frame_samples: number;
  readonly #before: Int8Array;
  #fec: boolean;
  #started = false;

  constructor(frame_samples: number, fec: boolean) {
    assert(frame_samples > 0 && frame_samples % unit_samples === 0, "frames are whole units of 2.5 ms");
    this.#frame_samples = frame_samples;
    this.#before = new Int8Array(frame_samples / copy_stride);
    this.#fec = fec;
  }

  encodeInto(pcm: Float32Array, out: Uint8Array): number {
    assert(pcm.length === this.#frame_samples, "a frame has the agreed length");
    const copied = this.#fec && this.#started;
    out[0] = magic;
    out[1] = copied ? 1 : 0;
    out[2] = pcm.length / unit_samples;
    let offset = header_bytes;
    if (copied) {
      for (const value of this.#before) {
        out[offset] = value;
        offset += 1;
      }
    }
    for (let index = 0; index < pcm.length; index += 1) {
      const value = Math.max(-32_768, Math.min(32_767, Math.round((pcm[index] ?? 0) * 32_768)));
      out[offset] = value >> 8;
      out[offset + 1] = value;
      offset += 2;
      if (index % copy_stride === 0) this.#before[index / copy_stride] = value >> 8;
    }
    this.#started = true;
    return offset;
  }

  configure(settings: { readonly fec: boolean }): void {
    this.#fec = settings.fec;
  }

  close(): void {
    this.#started = false;
  }
}

class FakeDecoder implements Decoder {
  readonly #last: Float32Array = new Float32Array(frame_samples_max);
  #last_samples = 0;
  #fade = 1;

  decodeInto(packet: Uint8Array, out: Float32Array): number {
    const samples = frameSamples(packet);
    if (samples < 0 || samples > out.length) return -1;
    let offset = header_bytes + copyBytes(packet, samples);
    for (let index = 0; index < samples; index += 1) {
      out[index] = ((((packet[offset] ?? 0) << 24) >> 16) | (packet[offset + 1] ?? 0)) / 32_768;
      offset += 2;
    }
    this.#remember(out, samples);
    return samples;
  }

  decodeFecInto(packet: Uint8Array, out: Float32Array): number {
    const samples = frameSamples(packet);
    if (samples < 0 || copyBytes(packet, samples) === 0) return -1;
    const length = Math.min(samples, out.length);
    for (let index = 0; index < length; index += 1) {
      const value = packet[header_bytes + ((index / copy_stride) | 0)] ?? 0;
      out[index] = ((value << 24) >> 24) / 128;
    }
    this.#remember(out, length);
    return length;
  }

  concealInto(out: Float32Array): number {
    this.#fade *= 0.7;
    for (let index = 0; index < out.length; index += 1) {
      out[index] = this.#last_samples === 0 ? 0 : (this.#last[index % this.#last_samples] ?? 0) * this.#fade;
    }
    return out.length;
  }

  reset(): void {
    this.#last_samples = 0;
    this.#fade = 1;
  }

  close(): void {
    this.reset();
  }

  #remember(pcm: Float32Array, samples: number): void {
    for (let index = 0; index < samples; index += 1) this.#last[index] = pcm[index] ?? 0;
    this.#last_samples = samples;
    this.#fade = 1;
  }
}

/** The frame's length if the packet is well formed, otherwise −1. */
function frameSamples(packet: Uint8Array): number {
  const samples = (packet[2] ?? 0) * unit_samples;
  if (packet[0] !== magic || (packet[1] ?? 0) > 1 || samples === 0 || samples > frame_samples_max) return -1;
  return packet.length === header_bytes + copyBytes(packet, samples) + samples * 2 ? samples : -1;
}

function copyBytes(packet: Uint8Array, samples: number): number {
  return packet[1] === 1 ? samples / copy_stride : 0;
}

const magic = 0xa5;
const header_bytes = 3;
const copy_stride = 4;
/** The smallest Opus frame, 2.5 ms. */
const unit_samples = 120;
const frame_samples_max = 2_880;
