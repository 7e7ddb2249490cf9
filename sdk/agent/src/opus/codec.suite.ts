import type { Codec, Decoder, EncoderSettings } from "@talkgroup/core";
import { InvariantError } from "@talkgroup/schemas";
import { logSpectralDistance, Random, speechLike, waveformLag } from "@talkgroup/testing";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { opus_frame_bytes_max, opus_lookahead_samples } from "./opus-controls.js";

/** What every `Codec` must do, whatever library is behind it. */
export function describeCodec(name: string, createCodec: () => Promise<Codec>): void {
  describe(`codec ${name}`, () => {
    let codec: Codec;
    beforeAll(async () => {
      codec = await createCodec();
    });
    const encode = (pcm: Float32Array, frame_samples: number, settings: Partial<EncoderSettings> = {}): Uint8Array[] => {
      const encoder = codec.createEncoder({ frame_samples, ...usual, ...settings });
      const out = new Uint8Array(opus_frame_bytes_max);
      const packets: Uint8Array[] = [];
      for (let first = 0; first + frame_samples <= pcm.length; first += frame_samples) {
        packets.push(out.slice(0, encoder.encodeInto(pcm.subarray(first, first + frame_samples), out)));
      }
      encoder.close();
      return packets;
    };

    for (const frame_samples of [480, 960]) describeFrames(frame_samples, () => codec, encode);

    it("sends nothing in silence when DTX is on, and always something when it is off", () => {
      const pcm = new Float32Array(48_000 * 3);
      pcm.set(spoken(48_000));
      for (const frame_samples of [480, 960]) {
        const quiet = encode(pcm, frame_samples, { dtx: true }).slice((48_000 * 2) / frame_samples);
        expect(quiet.filter((packet) => packet.length === 0).length).toBeGreaterThan(quiet.length * 0.8);
        expect(encode(pcm, frame_samples, { dtx: false }).every((packet) => packet.length > 0)).toBe(true);
      }
    });

    it("follows a bitrate changed while talking, and bounds every setting", () => {
      const pcm = spoken(48_000);
      const encoder = codec.createEncoder({ frame_samples: 960, ...usual });
      const mean_bytes = (settings: Partial<EncoderSettings>): number => {
        encoder.configure({ ...usual, ...settings });
        const out = new Uint8Array(opus_frame_bytes_max);
        let bytes = 0;
        for (let frame = 0; frame < 50; frame += 1)
          bytes += encoder.encodeInto(pcm.subarray(frame * 960, frame * 960 + 960), out);
        return bytes / 50;
      };
      const low = mean_bytes({ bitrate_bps: 8000, fec: false });
      const high = mean_bytes({ bitrate_bps: 64_000, fec: false });
      expect(low).toBeLessThan(30);
      expect(high).toBeGreaterThan(100);
      expect(high).toBeLessThan(240);
      for (const value of [Number.NaN, -1, 0, 1e12, Number.POSITIVE_INFINITY]) {
        const bytes = mean_bytes({ bitrate_bps: value, expected_loss_percent: value });
        expect(bytes).toBeGreaterThan(0);
        expect(bytes).toBeLessThanOrEqual(400);
      }
    });

    it("makes packets longer without another sound, whole or rebuilt from FEC", () => {
      for (const frame_samples of [480, 960]) {
        const packets = encode(spoken(48_000), frame_samples, { fec: true, expected_loss_percent: 20 });
        const padded = packets.map((packet, index) => paddedBy(codec, packet, index % 60));
        const hear = (list: readonly Uint8Array[]): Float32Array => roundTrip(codec.createDecoder(), list, frame_samples);
        expect(hear(padded)).toEqual(hear(packets));
        const rebuilt = (list: readonly Uint8Array[]): Float32Array[] => {
          const decoder = codec.createDecoder();
          return list.map((packet) => {
            const out = new Float32Array(frame_samples);
            expect(decoder.decodeFecInto(packet, out)).toBe(frame_samples);
            return out;
          });
        };
        expect(rebuilt(padded)).toEqual(rebuilt(packets));
        const empty = Uint8Array.of(frame_samples === 480 ? 0xf0 : 0xf8);
        const ends = [packets[0] ?? empty, empty, packets[1] ?? empty];
        expect(hear(ends.map((packet) => paddedBy(codec, packet, 9)))).toEqual(hear(ends));
      }
    });

    it("never writes past the room it is given", () => {
      const pcm = spoken(48_000);
      const encoder = codec.createEncoder({ frame_samples: 960, ...usual, bitrate_bps: 64_000 });
      for (const room of [0, 1, 10, 100, opus_frame_bytes_max]) {
        const out = new Uint8Array(room);
        for (let first = 0; first < pcm.length; first += 960) {
          const length = encoder.encodeInto(pcm.subarray(first, first + 960), out);
          expect(length).toBeGreaterThanOrEqual(0);
          expect(length).toBeLessThanOrEqual(room);
        }
      }
    });

    it("stops a frame of the wrong size before the library sees it", () => {
      expect(() => codec.createEncoder({ frame_samples: 441, ...usual })).toThrow(InvariantError);
      const encoder = codec.createEncoder({ frame_samples: 960, ...usual });
      const out = new Uint8Array(opus_frame_bytes_max);
      for (const samples of [0, 1, 480, 959, 961, 5760]) {
        expect(() => encoder.encodeInto(new Float32Array(samples), out)).toThrow(InvariantError);
      }
      const decoder = codec.createDecoder();
      for (const samples of [0, 1, 479, 5880])
        expect(() => decoder.concealInto(new Float32Array(samples))).toThrow(InvariantError);
    });

    it("clips what is too loud, and loses no more than the sample that is no number", () => {
      const pcm = spoken(48_000);
      const hear = (spoilt: Float32Array): Float32Array =>
        roundTrip(codec.createDecoder(), encode(spoilt, 960, { bitrate_bps: 48_000 }), 960);
      const loud = hear(pcm.map((sample) => sample * 4));
      const clipped = hear(pcm.map((sample) => Math.max(-1, Math.min(1, sample * 4))));
      expect(waveformLag(loud, clipped).correlation).toBeGreaterThan(0.99);
      expect(waveformLag(loud, clipped).lag_ms).toBeCloseTo(0, 1);
      const holes = [Number.NaN, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
      const spoilt = hear(pcm.map((sample, i) => (i % 960 === 400 ? (holes[(i / 960) & 3] ?? 0) : sample)));
      expect(spoilt.every(Number.isFinite)).toBe(true);
      expect(rms(spoilt)).toBeGreaterThan(rms(pcm) * 0.8);
    });

    it("gives the same from many talkers at once as from each alone", () => {
      const voices = [1, 2, 3].map((seed) => spoken(24_000, seed));
      const alone = voices.map((pcm) => encode(pcm, 960));
      const encoders = voices.map(() => codec.createEncoder({ frame_samples: 960, ...usual }));
      const decoders = voices.map(() => codec.createDecoder());
      const expected = alone.map((packets) => roundTrip(codec.createDecoder(), packets, 960));
      const out = new Uint8Array(opus_frame_bytes_max);
      const heard = new Float32Array(960);
      for (let frame = 0; frame < 25; frame += 1) {
        voices.forEach((pcm, k) => {
          const packet = out.subarray(0, encoders[k]?.encodeInto(pcm.subarray(frame * 960, frame * 960 + 960), out));
          expect([...packet]).toEqual([...(alone[k]?.[frame] ?? [])]);
          decoders[k]?.decodeInto(packet, heard);
          expect(heard).toEqual(expected[k]?.subarray(frame * 960, frame * 960 + 960));
        });
      }
    });

    it("has room for 300 talkers, gives it back, and refuses use after close", () => {
      for (let round = 0; round < 3; round += 1) {
        const decoders = Array.from({ length: 300 }, () => codec.createDecoder());
        for (const decoder of decoders) decoder.close();
      }
      const decoder = codec.createDecoder();
      decoder.close();
      decoder.close();
      expect(() => decoder.concealInto(new Float32Array(960))).toThrow(InvariantError);
      const encoder = codec.createEncoder({ frame_samples: 960, ...usual });
      encoder.close();
      encoder.close();
      expect(() => encoder.encodeInto(new Float32Array(960), new Uint8Array(10))).toThrow(InvariantError);
    });

    it("survives any bytes: refuses them or decodes at most what fits", () => {
      const decoder = codec.createDecoder();
      const real = encode(spoken(24_000), 960);
      const mutated = fc
        .tuple(fc.nat(real.length - 1), fc.array(fc.tuple(fc.nat(200), fc.nat(255)), { maxLength: 6 }), fc.nat(200))
        .map(([which, changes, cut]) => {
          const packet = (real[which] ?? new Uint8Array(1)).slice(0, Math.max(1, 200 - cut));
          for (const [at, value] of changes) packet[at % packet.length] = value;
          return packet;
        });
      const bytes = fc.oneof(fc.uint8Array({ maxLength: 1500 }), fc.uint8Array({ maxLength: 8 }), mutated);
      const room = fc.constantFrom(120, 480, 960, 2880, 5760);
      fc.assert(
        fc.property(bytes, room, fc.boolean(), (packet, samples, fec) => {
          const out = new Float32Array(samples + 16).fill(marker);
          const target = out.subarray(0, samples);
          const decoded = fec ? decoder.decodeFecInto(packet, target) : decoder.decodeInto(packet, target);
          expect(decoded === -1 || (decoded > 0 && decoded <= samples)).toBe(true);
          for (let i = 0; i < decoded; i += 1) if (!Number.isFinite(out[i])) throw new Error(`sample ${i} is ${out[i]}`);
          for (let i = Math.max(0, decoded); i < out.length; i += 1)
            if (out[i] !== marker) throw new Error(`wrote past ${decoded}`);
        }),
        { numRuns: 1500, seed: 6716 },
      );
      decoder.reset();
      expect(decoder.decodeInto(real[0] ?? new Uint8Array(0), new Float32Array(960))).toBe(960);
    });

    it("refuses an empty packet, one too long, and one that does not fit", () => {
      const decoder = codec.createDecoder();
      const out = new Float32Array(960);
      expect(decoder.decodeInto(new Uint8Array(0), out)).toBe(-1);
      expect(decoder.decodeFecInto(new Uint8Array(0), out)).toBe(-1);
      expect(decoder.decodeInto(new Uint8Array(opus_frame_bytes_max + 1).fill(0x48), out)).toBe(-1);
      const [packet] = encode(spoken(960), 960);
      expect(decoder.decodeInto(packet ?? new Uint8Array(0), out.subarray(0, 480))).toBe(-1);
      expect(decoder.concealInto(out)).toBe(960);
      expect(rms(out)).toBe(0);
    });

    it("forgets everything on reset", () => {
      const packets = encode(spoken(24_000), 960);
      const used = codec.createDecoder();
      roundTrip(used, encode(spoken(24_000, 5), 960), 960);
      const dirty = roundTrip(used, packets, 960);
      used.reset();
      const fresh = roundTrip(codec.createDecoder(), packets, 960);
      expect(dirty).not.toEqual(fresh);
      expect(roundTrip(used, packets, 960)).toEqual(fresh);
    });
  });
}

type Encode = (pcm: Float32Array, frame_samples: number, settings?: Partial<EncoderSettings>) => Uint8Array[];

function describeFrames(frame_samples: number, codec: () => Codec, encode: Encode): void {
  const frame_ms = frame_samples / 48;

  it(`carries speech in frames of ${frame_ms} ms, late by the known delay`, () => {
    const pcm = spoken(96_000);
    const heard = roundTrip(
      codec().createDecoder(),
      encode(pcm, frame_samples, { bitrate_bps: 64_000, fec: false }),
      frame_samples,
    );
    const { lag_ms, correlation } = waveformLag(heard, pcm);
    expect(Math.abs(lag_ms * 48 - opus_lookahead_samples)).toBeLessThanOrEqual(4);
    expect(correlation).toBeGreaterThan(0.8);
    expect(rms(heard, 24_000) / rms(pcm, 24_000)).toBeGreaterThan(0.8);
    expect(rms(heard, 24_000) / rms(pcm, 24_000)).toBeLessThan(1.2);
  });

  it(`rebuilds a lost frame of ${frame_ms} ms from the next packet better than it conceals one`, () => {
    const packets = encode(spoken(48_000 * 3), frame_samples, { bitrate_bps: 32_000, expected_loss_percent: 15 });
    const intact = roundTrip(codec().createDecoder(), packets, frame_samples);
    const distance_db = (rebuild: boolean): number => {
      const decoder = codec().createDecoder();
      const heard = new Float32Array(intact.length);
      packets.forEach((packet, frame) => {
        const out = heard.subarray(frame * frame_samples, (frame + 1) * frame_samples);
        const next = packets[frame + 1];
        if (frame % 7 !== 6 || next === undefined) decoder.decodeInto(packet, out);
        else expect(rebuild ? decoder.decodeFecInto(next, out) : decoder.concealInto(out)).toBe(frame_samples);
      });
      return logSpectralDistance(intact, heard);
    };
    const rebuilt_db = distance_db(true);
    const concealed_db = distance_db(false);
    expect(rebuilt_db).toBeLessThan(concealed_db * 0.8);
  });

  it(`conceals missing frames of ${frame_ms} ms, then fades`, () => {
    const decoder = codec().createDecoder();
    const pcm = spoken(48_000);
    let loudest = 0;
    for (let end = 24_000; end <= pcm.length; end += 960)
      if (rms(pcm, end - 2880, 2880) > rms(pcm, loudest - 2880, 2880)) loudest = end;
    const spoken_part = roundTrip(decoder, encode(pcm.subarray(0, loudest), frame_samples), frame_samples);
    const out = new Float32Array(frame_samples);
    const before = rms(spoken_part, spoken_part.length - 2880);
    expect(decoder.concealInto(out)).toBe(frame_samples);
    expect(rms(out)).toBeGreaterThan(before * 0.2);
    for (let passed_ms = frame_ms; passed_ms < 1000; passed_ms += frame_ms) decoder.concealInto(out);
    expect(rms(out)).toBeLessThan(before * 0.05);
  });
}

function roundTrip(decoder: Decoder, packets: readonly Uint8Array[], frame_samples: number): Float32Array {
  const pcm = new Float32Array(packets.length * frame_samples);
  packets.forEach((packet, frame) => {
    expect(decoder.decodeInto(packet, pcm.subarray(frame * frame_samples, (frame + 1) * frame_samples))).toBe(frame_samples);
  });
  return pcm;
}

/** A packet made so many bytes longer. */
function paddedBy({ pad }: Codec, packet: Uint8Array, extra_bytes: number): Uint8Array {
  const bytes = new Uint8Array(packet.length + extra_bytes).fill(0xff);
  bytes.set(packet);
  expect(pad?.(bytes, 0, packet.length, bytes.length)).toBe(bytes.length);
  return bytes;
}

/** Voice-like sound, the same for the same seed. */
function spoken(samples: number, seed = 1): Float32Array {
  return speechLike(samples / 48_000, new Random(seed));
}

function rms(pcm: Float32Array, first = 0, samples: number = pcm.length - first): number {
  return Math.sqrt(pcm.subarray(Math.max(0, first), first + samples).reduce((sum, value) => sum + value * value, 0) / samples);
}

const usual: EncoderSettings = { bitrate_bps: 24_000, fec: true, expected_loss_percent: 10, dtx: false };
/** A value no decoder writes. */
const marker = 12_345;
