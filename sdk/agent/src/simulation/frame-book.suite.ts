import type { Codec, Decoder, Encoder } from "@talkgroup/core";

/** How a frame of sound came to be heard. */
export type FrameOrigin = "played" | "rebuilt" | "concealed";

/**
 * A codec that writes down which frame each packet holds and what became of each frame: for comparing what was decoded with what would
 * have been, frame by frame, whatever the receiver's time-stretch does afterwards. One talker and one listener.
 */
export class FrameBook {
  readonly codec: Codec;
  /** How each frame was first put into sound, by number. Those never heard are missing. */
  readonly origins: Map<number, FrameOrigin> = new Map();
  readonly #frame_samples: number;
  readonly #packets: Uint8Array[] = [];
  readonly #numbers: Map<string, number[]> = new Map();
  readonly #decoded: Map<number, Float32Array> = new Map();
  readonly #makeDecoder: () => Decoder;

  constructor(codec: Codec, frame_samples: number) {
    this.#frame_samples = frame_samples;
    this.#makeDecoder = () => codec.createDecoder();
    this.codec = {
      name: codec.name,
      createEncoder: (options) => this.#writingEncoder(codec.createEncoder(options)),
      createDecoder: () => this.#writingDecoder(codec.createDecoder()),
      ...(codec.pad === undefined ? {} : { pad: codec.pad }),
    };
  }

  /** Frames encoded so far. */
  get frames(): number {
    return this.#packets.length;
  }

  /** What a listener who misses nothing decodes. */
  lossFree(): Float32Array {
    const decoder = this.#makeDecoder();
    const pcm = new Float32Array(this.#packets.length * this.#frame_samples);
    this.#packets.forEach((packet, frame) => {
      if (packet.length > 0) decoder.decodeInto(packet, pcm.subarray(frame * this.#frame_samples));
    });
    decoder.close();
    return pcm;
  }

  /** What this listener decoded, each frame in its own place; silence where it decoded nothing. */
  heard(): Float32Array {
    const pcm = new Float32Array(this.#packets.length * this.#frame_samples);
    for (const [frame, samples] of this.#decoded) pcm.set(samples, frame * this.#frame_samples);
    return pcm;
  }

  #writingEncoder(encoder: Encoder): Encoder {
    return {
      encodeInto: (pcm, out) => {
        const bytes = encoder.encodeInto(pcm, out);
        const packet = out.slice(0, Math.max(0, bytes));
        const key = keyOf(packet);
        this.#numbers.set(key, [...(this.#numbers.get(key) ?? []), this.#packets.length]);
        this.#packets.push(packet);
        return bytes;
      },
      configure: (settings) => encoder.configure(settings),
      close: () => encoder.close(),
    };
  }

  #writingDecoder(decoder: Decoder): Decoder {
    let next = 0;
    const write = (frame: number, origin: FrameOrigin, out: Float32Array, samples: number): number => {
      if (samples <= 0) return samples;
      if (!this.origins.has(frame)) this.origins.set(frame, origin);
      if (samples === this.#frame_samples) this.#decoded.set(frame, out.slice(0, samples));
      next = frame + 1;
      return samples;
    };
    return {
      decodeInto: (packet, out) => write(this.#numberOf(packet, next), "played", out, decoder.decodeInto(packet, out)),
      decodeFecInto: (packet, out) => {
        // Without a copy within, libopus conceals and does not say so.
        const origin = carriesCopy(packet) ? "rebuilt" : "concealed";
        return write(this.#numberOf(packet, next + 1) - 1, origin, out, decoder.decodeFecInto(packet, out));
      },
      concealInto: (out) => write(next, "concealed", out, decoder.concealInto(out)),
      reset: () => decoder.reset(),
      close: () => decoder.close(),
    };
  }

  /** Frames of silence are alike: the first from `earliest` on is meant. */
  #numberOf(packet: Uint8Array, earliest: number): number {
    const frames = this.#numbers.get(keyOf(withoutPadding(packet)));
    const frame = frames?.find((number) => number >= earliest) ?? frames?.at(-1);
    if (frame === undefined) throw new TypeError("a packet is decoded that was never encoded");
    return frame;
  }
}

/** Whether a packet of one SILK or hybrid frame of 10 or 20 ms holds a copy of the frame before it: the LBRR flag (RFC 6716 §4.2.3). */
function carriesCopy(packet: Uint8Array): boolean {
  const frame = withoutPadding(packet);
  const [toc = 0, first = 0] = frame;
  return frame.length > 1 && toc >> 3 < celt_only && (first & lbrr_flag) !== 0;
}

/** The packet as it was encoded: one frame, to which padding may have been added since (RFC 6716 §3.2.5). */
function withoutPadding(packet: Uint8Array): Uint8Array {
  const [toc = 0, count = 0, padding_bytes = 0] = packet;
  if ((toc & 3) !== 3) return packet;
  const [start, end] = (count & 0x40) === 0 ? [2, packet.length] : [3, packet.length - padding_bytes];
  return Uint8Array.of(toc & ~3, ...packet.subarray(start, end));
}

const celt_only = 16;
/** Behind the flag of voice activity. */
const lbrr_flag = 0x40;

function keyOf(packet: Uint8Array): string {
  return Buffer.from(packet).toString("latin1");
}
