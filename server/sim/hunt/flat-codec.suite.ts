import type { Codec, Decoder, Encoder } from "@talkgroup/core";

/** A codec that costs nothing: a frame is two bytes, its length and its first sample. What was said is not asked in a hunt, only whether it came. */
export const flatCodec: Codec = {
  name: "flat",
  createEncoder: ({ frame_samples }): Encoder => ({
    encodeInto: (pcm, out) => {
      out[0] = frame_samples / samples_per_unit;
      out[1] = Math.round((pcm[0] ?? 0) * 127);
      return packet_bytes;
    },
    configure: () => undefined,
    close: () => undefined,
  }),
  createDecoder: (): Decoder => ({
    decodeInto: (packet, out) => {
      const samples = (packet[0] ?? 0) * samples_per_unit;
      if (samples === 0 || samples > out.length || packet.length !== packet_bytes) return -1;
      out.fill((((packet[1] ?? 0) << 24) >> 24) / 127, 0, samples);
      return samples;
    },
    decodeFecInto: () => -1,
    concealInto: (out) => out.fill(0).length,
    reset: () => undefined,
    close: () => undefined,
  }),
};

const samples_per_unit = 120;
const packet_bytes = 2;
