import type { Codec, Decoder, Encoder } from "./codec.js";

/**
 * A codec whose packets are small enough to ride along: 8 bits at 8 kHz, 80 bytes a frame of 10 ms behind one byte of length. Without FEC
 * and without memory, so that a frame played from a copy is sample for sample the frame; concealment is a level that gives it away.
 */
export const compactCodec: Codec = {
  name: "compact",
  createEncoder: ({ frame_samples }): Encoder => ({
    encodeInto: (pcm, out) => {
      out[0] = frame_samples / 120;
      for (let index = 0; index < frame_samples / stride; index += 1)
        out[1 + index] = Math.round((pcm[index * stride] ?? 0) * 127);
      return 1 + frame_samples / stride;
    },
    configure: () => undefined,
    close: () => undefined,
  }),
  createDecoder: (): Decoder => ({
    decodeInto: (packet, out) => {
      const samples = (packet[0] ?? 0) * 120;
      if (samples === 0 || samples > out.length || packet.length !== 1 + samples / stride) return -1;
      for (let index = 0; index < samples; index += 1)
        out[index] = (((packet[1 + ((index / stride) | 0)] ?? 0) << 24) >> 24) / 128;
      return samples;
    },
    decodeFecInto: () => -1,
    concealInto: (out) => out.fill(concealed_level).length,
    reset: () => undefined,
    close: () => undefined,
  }),
};

/** What concealment sounds like. */
const concealed_level = 0.9;
const stride = 6;
