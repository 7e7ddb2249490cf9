import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeWav, wav_bytes_max, wav_header_bytes, writeWavHeader } from "./wav.js";

describe("decodeWav", () => {
  it("reads what writeWavHeader heads, mono as it is and stereo as its mean", () => {
    const samples = fc.array(fc.integer({ min: -32_768, max: 32_767 }), { maxLength: 50 });
    const rates_hz = fc.constantFrom(8000, 11_025, 16_000, 22_050, 44_100, 48_000, 96_000, 192_000);
    fc.assert(
      fc.property(samples, rates_hz, fc.constantFrom(1, 2), (values, rate_hz, channels) => {
        const sound = decodeWav(wavOf(values, rate_hz, channels));
        if (!sound.ok) throw new Error(sound.refusal.message);
        expect(sound.value.rate_hz).toBe(rate_hz);
        const frames = Math.floor(values.length / channels);
        const mean = (frame: number): number =>
          ((values[frame * channels] ?? 0) + (values[frame * channels + channels - 1] ?? 0)) / 2;
        expect([...sound.value.pcm]).toEqual(Array.from({ length: frames }, (_, frame) => mean(frame) / 32_768));
      }),
    );
  });

  it("skips unknown chunks of odd length and reads the extensible kind", () => {
    const plain = wavOf([1, 2, 3], 16_000, 1);
    const odd = Uint8Array.of(0x4c, 0x49, 0x53, 0x54, 3, 0, 0, 0, 9, 9, 9, 0);
    const format = new Uint8Array(48);
    format.set(plain.subarray(12, 36));
    format[4] = 40;
    format.set([0xfe, 0xff], 8);
    format.set([1, 0], 32);
    const sound = decodeWav(new Uint8Array([...plain.subarray(0, 12), ...odd, ...format, ...odd, ...plain.subarray(36)]));
    expect(sound).toMatchObject({ ok: true, value: { rate_hz: 16_000 } });
    if (sound.ok) expect([...sound.value.pcm]).toEqual([1 / 32_768, 2 / 32_768, 3 / 32_768]);
  });

  it("reads a recording cut short, or of a claimed length it does not have, as far as it goes", () => {
    const whole = wavOf([1, 2, 3, 4], 48_000, 1);
    const cut = decodeWav(whole.subarray(0, whole.length - 3));
    if (cut.ok) expect([...cut.value.pcm]).toEqual([1 / 32_768, 2 / 32_768]);
    expect(cut.ok).toBe(true);
    whole.set([0xff, 0xff, 0xff, 0x7f], 40);
    const streamed = decodeWav(whole);
    if (streamed.ok) expect(streamed.value.pcm).toHaveLength(4);
    expect(streamed.ok).toBe(true);
  });

  it("refuses what is no such file and names what it found", () => {
    const changed = (offset: number, ...bytes: number[]): Uint8Array => {
      const wav = wavOf([1, 2], 48_000, 1);
      wav.set(bytes, offset);
      return wav;
    };
    const cases: [Uint8Array, string][] = [
      [new Uint8Array(0), "RIFF"],
      [changed(0, 0x52, 0x49, 0x46, 0x58), "RIFF"],
      [changed(20, 3), "coding 3"],
      [changed(34, 24), "24 bits"],
      [changed(22, 3), "3 channels"],
      [changed(22, 0), "0 channels"],
      [changed(24, 0, 0, 0, 0), "0 Hz"],
      [changed(24, 0xff, 0xff, 0xff, 0xff), "4294967295 Hz"],
      [changed(36, 0x78), "no data chunk"],
      [changed(12, 0x78), "before the fmt"],
      [changed(16, 15), "fmt chunk of 15"],
    ];
    for (const [bytes, found] of cases) {
      const sound = decodeWav(bytes);
      expect(sound).toMatchObject({ ok: false, refusal: { code: "file_unreadable", message: expect.stringContaining(found) } });
    }
    expect(decodeWav(new Uint8Array(wav_bytes_max + 1))).toMatchObject({ ok: false, refusal: { code: "message_too_large" } });
  });

  it("never throws, whatever the bytes", () => {
    const real = [...wavOf([1, 2, 3, 4, 5, 6], 44_100, 2)];
    const damaged = fc
      .tuple(fc.array(fc.tuple(fc.nat(real.length - 1), fc.nat(255)), { maxLength: 8 }), fc.nat(real.length))
      .map(([changes, length]) => {
        const bytes = Uint8Array.from(real);
        for (const [at, value] of changes) bytes[at] = value;
        return bytes.subarray(0, length);
      });
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), damaged), (bytes) => {
        const sound = decodeWav(bytes);
        if (sound.ok) expect(sound.value.pcm.length).toBeLessThanOrEqual(bytes.length / 2);
      }),
      { numRuns: 3000 },
    );
  });
});

function wavOf(values: readonly number[], rate_hz: number, channels: number): Uint8Array {
  const bytes = new Uint8Array(wav_header_bytes + 2 * values.length);
  writeWavHeader(bytes, { rate_hz, channels, data_bytes: 2 * values.length });
  const view = new DataView(bytes.buffer);
  for (const [i, value] of values.entries()) view.setInt16(wav_header_bytes + 2 * i, value, true);
  return bytes;
}
