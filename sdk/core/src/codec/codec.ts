/**
 * Opus behind one interface: a native and a WASM implementation are held to one conformance suite
 * (sdk/agent/src/opus/codec.suite.ts). PCM is Float32, mono, 48 kHz, −1…1.
 */
export interface Encoder {
  /** `pcm` holds exactly `frame_samples`. Writes one Opus packet to `out`; returns its length in bytes, 0 if DTX says send nothing. */
  encodeInto(pcm: Float32Array, out: Uint8Array): number;
  configure(settings: EncoderSettings): void;
  close(): void;
}

export interface EncoderSettings {
  /** 6 000 … 128 000. */
  readonly bitrate_bps: number;
  /** In-band forward error correction: a packet also carries a coarse copy of the frame before it (RFC 6716 §2.1.7). */
  readonly fec: boolean;
  /** 0 … 100: what the encoder should expect to be lost. Below about 10 it leaves FEC out at 24 kbit/s (design.md §6). */
  readonly expected_loss_percent: number;
  readonly dtx: boolean;
}

export interface Decoder {
  /** Decodes one packet into `out`; returns the samples written, or −1 if the packet is not valid Opus. Never throws. */
  decodeInto(packet: Uint8Array, out: Float32Array): number;
  /** Rebuilds the frame *before* `packet` from its in-band FEC; `out.length` is the missing frame's length. Returns samples, or −1. */
  decodeFecInto(packet: Uint8Array, out: Float32Array): number;
  /** Conceals one missing frame of `out.length` samples (a multiple of 120). Returns samples written. */
  concealInto(out: Float32Array): number;
  /** Forgets all state: the next packet starts a new talk spurt. */
  reset(): void;
  close(): void;
}

/**
 * Makes the packet `bytes[start … end)` longer without another sound, up to `padded_end`, at most 256 bytes more; what lies behind it is
 * written over. Returns where it ends now: `end` where a packet cannot be made longer. Allocates nothing.
 */
export type PadPacket = (bytes: Uint8Array, start: number, end: number, padded_end: number) => number;

/** `frame_samples` is 480 (10 ms) or 960 (20 ms). */
export interface Codec {
  readonly name: string;
  /** Absent: packets of this codec stay as long as they are. */
  readonly pad?: PadPacket;
  createEncoder(options: { readonly frame_samples: number } & EncoderSettings): Encoder;
  createDecoder(): Decoder;
}

/** Samples a second of everything inside the engine. Opus runs at this rate; devices are resampled to it. */
export const sample_rate_hz = 48_000;
export const samples_per_ms: number = sample_rate_hz / 1000;
