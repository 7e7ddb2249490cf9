import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeWav, encodeWav } from "./wav.js";

function decoded(bytes: Uint8Array) {
  const result = decodeWav(bytes);
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value;
}

function refused(bytes: Uint8Array): string {
  const result = decodeWav(bytes);
  return result.ok ? "accepted" : `${result.refusal.code}: ${result.refusal.message}`;
}

/** A file from chunks, each a tag and its bytes. */
function riff(...chunks: readonly (readonly [string, readonly number[]])[]): Uint8Array {
  const text = (tag: string) => [...tag].map((letter) => letter.charCodeAt(0));
  const u32 = (value: number) => [value & 255, (value >> 8) & 255, (value >> 16) & 255, value >>> 24];
  const body = chunks.flatMap(([tag, bytes]) => [
    ...text(tag),
    ...u32(bytes.length),
    ...bytes,
    ...(bytes.length % 2 === 1 ? [0] : []),
  ]);
  return Uint8Array.from([...text("RIFF"), ...u32(body.length + 4), ...text("WAVE"), ...body]);
}

const mono_16k = [1, 0, 1, 0, 0x80, 0x3e, 0, 0, 0, 0x7d, 0, 0, 2, 0, 16, 0];

describe("WAV", () => {
  it("comes back as it was, to 16 bits, at any rate and number of channels", () => {
    const samples = fc.array(fc.float({ min: -1, max: 1, noNaN: true }), { maxLength: 60 });
    fc.assert(
      fc.property(
        samples,
        fc.constantFrom(8_000, 44_100, 48_000),
        fc.integer({ min: 1, max: 3 }),
        (values, rate_hz, channels) => {
          const pcm = Float32Array.from(values.slice(0, Math.floor(values.length / channels) * channels));
          const back = decoded(encodeWav(pcm, { rate_hz, channels }));
          expect([back.rate_hz, back.channels, back.pcm.length]).toEqual([rate_hz, channels, pcm.length]);
          pcm.forEach((value, index) => {
            expect(Math.abs((back.pcm[index] ?? 9) - value)).toBeLessThanOrEqual(
              value > 0.9999 ? 1 / 32_768 : 0.5 / 32_768 + 1e-9,
            );
          });
          // And from then on exactly.
          expect(encodeWav(back.pcm, { rate_hz, channels })).toEqual(encodeWav(pcm, { rate_hz, channels }));
        },
      ),
    );
  });

  it("writes the header other programs read", () => {
    const bytes = encodeWav(Float32Array.of(0, 1, -1, Number.NaN, 7), {});
    const text = String.fromCharCode(...bytes.subarray(0, 4), ...bytes.subarray(8, 16), ...bytes.subarray(36, 40));
    expect(text).toBe("RIFFWAVEfmt data");
    expect([...bytes.subarray(16, 44)]).toEqual([
      16, 0, 0, 0, 1, 0, 1, 0, 0x80, 0xbb, 0, 0, 0, 0x77, 1, 0, 2, 0, 16, 0, 100, 97, 116, 97, 10, 0, 0, 0,
    ]);
    expect([...bytes.subarray(44)]).toEqual([0, 0, 255, 127, 0, 128, 0, 0, 255, 127]);
  });

  it("skips chunks it does not know and reads what is cut short as far as it goes", () => {
    const file = riff(["LIST", [1, 2, 3]], ["fmt ", mono_16k], ["fact", [0, 0]], ["data", [0, 64, 0, 192]]);
    expect(decoded(file)).toEqual({ rate_hz: 16_000, channels: 1, pcm: Float32Array.of(0.5, -0.5) });
    expect(decoded(file.subarray(0, file.length - 1)).pcm).toEqual(Float32Array.of(0.5));
    const endless = file.slice();
    endless.fill(255, file.length - 8, file.length - 4);
    expect(decoded(endless).pcm).toEqual(Float32Array.of(0.5, -0.5));
    const extensible = [0xfe, 0xff, ...mono_16k.slice(2), 22, 0, 16, 0, 4, 0, 0, 0, 1, 0, ...new Array<number>(14).fill(0)];
    expect(decoded(riff(["fmt ", extensible], ["data", [0, 64]])).pcm).toEqual(Float32Array.of(0.5));
  });

  it("says why it refuses a file", () => {
    const changed = (offset: number, ...values: number[]) => mono_16k.map((value, index) => values[index - offset] ?? value);
    expect(refused(new Uint8Array(0))).toContain("does not begin with RIFF");
    expect(refused(riff(["data", [0, 0]]))).toContain("before its format");
    expect(refused(riff(["fmt ", mono_16k]))).toContain("without data");
    expect(refused(riff(["fmt ", [1, 0]]))).toContain("at least 16");
    expect(refused(riff(["fmt ", changed(0, 3)]))).toContain("expected PCM");
    expect(refused(riff(["fmt ", changed(14, 8)]))).toContain("with 8 bits");
    expect(refused(riff(["fmt ", changed(2, 0)]))).toContain("0 channels");
    expect(refused(riff(["fmt ", changed(4, 0, 0)]))).toContain("at 0 Hz");
  });

  it("never throws, whatever the bytes", () => {
    const valid = encodeWav(new Float32Array(50).fill(0.1));
    const damaged = fc.array(fc.tuple(fc.nat(valid.length - 1), fc.nat(255)), { maxLength: 12 }).map((changes) => {
      const bytes = valid.slice();
      for (const [offset, value] of changes) bytes[offset] = value;
      return bytes;
    });
    fc.assert(
      fc.property(fc.oneof(damaged, fc.uint8Array({ maxLength: 100 })), fc.nat(150), (bytes, length) => {
        const result = decodeWav(bytes.subarray(0, length));
        if (result.ok) expect(result.value.pcm.every((value) => Math.abs(value) <= 1)).toBe(true);
        else expect(result.refusal.code).toBe("invalid_params");
      }),
      { numRuns: 2_000 },
    );
  });
});
