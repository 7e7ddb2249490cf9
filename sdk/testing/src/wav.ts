import { accept, type Result, refuse } from "@talkgroup/schemas";

/** How samples are laid out in a file. */
export interface WavOptions {
  /** Default 48 000. */
  readonly rate_hz?: number;
  /** 1 (mono, default) or more, interleaved. */
  readonly channels?: number;
}

/** What a file holds. */
export interface WavSound {
  readonly rate_hz: number;
  readonly channels: number;
  /** −1 … 1, interleaved if there is more than one channel. */
  readonly pcm: Float32Array;
}

/** Writes 16-bit PCM WAV (RIFF). Samples beyond −1 … 1 are clipped, not-a-number becomes silence. */
export function encodeWav(pcm: Float32Array, options: WavOptions = {}): Uint8Array {
  const { rate_hz = 48_000, channels = 1 } = options;
  const bytes = new Uint8Array(header_bytes + pcm.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, tag_riff);
  view.setUint32(4, bytes.length - 8, true);
  view.setUint32(8, tag_wave);
  view.setUint32(12, tag_format);
  view.setUint32(16, 16, true);
  view.setUint16(20, format_pcm, true);
  view.setUint16(22, channels, true);
  view.setUint32(24, rate_hz, true);
  view.setUint32(28, rate_hz * channels * 2, true);
  view.setUint16(32, channels * 2, true);
  view.setUint16(34, 16, true);
  view.setUint32(36, tag_data);
  view.setUint32(40, pcm.length * 2, true);
  for (let index = 0; index < pcm.length; index += 1) {
    const value = Math.round((pcm[index] ?? 0) * 32_768);
    view.setInt16(header_bytes + index * 2, Math.max(-32_768, Math.min(32_767, value)), true);
  }
  return bytes;
}

/**
 * Reads 16-bit PCM WAV. Unknown chunks are skipped, a data chunk cut short or of unknown length (a recording that was interrupted) is read
 * as far as it goes. Refuses `invalid_params` for anything else; never throws.
 */
export function decodeWav(bytes: Uint8Array): Result<WavSound> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || view.getUint32(0) !== tag_riff || view.getUint32(8) !== tag_wave) {
    return refuse("invalid_params", "not a WAV file: it does not begin with RIFF and WAVE");
  }
  let format: WavFormat | undefined;
  for (let offset = 12; offset + 8 <= bytes.length; ) {
    const tag = view.getUint32(offset);
    const size = Math.min(view.getUint32(offset + 4, true), bytes.length - offset - 8);
    const body = offset + 8;
    if (tag === tag_format) {
      const parsed = parseFormat(view, body, size);
      if (!parsed.ok) return parsed;
      format = parsed.value;
    } else if (tag === tag_data) {
      if (format === undefined) return refuse("invalid_params", "WAV data before its format");
      return accept({ ...format, pcm: readSamples(view, body, size, format.channels) });
    }
    // Chunks are padded to an even length (Multimedia Programming Interface 1.0, 1991, "RIFF").
    offset = body + size + (size % 2);
  }
  return refuse("invalid_params", "WAV file without data");
}

function parseFormat(view: DataView, offset: number, size: number): Result<WavFormat> {
  if (size < 16) return refuse("invalid_params", `WAV format of ${size} bytes, expected at least 16`);
  const kind = view.getUint16(offset, true);
  const channels = view.getUint16(offset + 2, true);
  const rate_hz = view.getUint32(offset + 4, true);
  const bits = view.getUint16(offset + 14, true);
  // The extensible format carries the real kind in the first two bytes of its sub-format.
  const real_kind = kind === format_extensible && size >= 26 ? view.getUint16(offset + 24, true) : kind;
  if (real_kind !== format_pcm || bits !== 16)
    return refuse("invalid_params", `WAV format ${real_kind} with ${bits} bits, expected PCM with 16`);
  if (channels < 1 || channels > channels_max)
    return refuse("invalid_params", `WAV with ${channels} channels, expected 1 to ${channels_max}`);
  if (rate_hz < rate_hz_min || rate_hz > rate_hz_max)
    return refuse("invalid_params", `WAV at ${rate_hz} Hz, expected ${rate_hz_min} to ${rate_hz_max}`);
  return accept({ rate_hz, channels });
}

function readSamples(view: DataView, offset: number, size: number, channels: number): Float32Array {
  const frames = Math.floor(size / (2 * channels));
  return Float32Array.from({ length: frames * channels }, (_, index) => view.getInt16(offset + index * 2, true) / 32_768);
}

interface WavFormat {
  readonly rate_hz: number;
  readonly channels: number;
}

const header_bytes = 44;
const tag_riff = 0x52494646;
const tag_wave = 0x57415645;
const tag_format = 0x666d7420;
const tag_data = 0x64617461;
const format_pcm = 1;
const format_extensible = 0xfffe;
const channels_max = 8;
const rate_hz_min = 4_000;
const rate_hz_max = 384_000;
