import { accept, type Result, refuse } from "@talkgroup/schemas/light";

/** Sound from a WAV file: −1…1, two channels mixed to one. */
export interface WavSound {
  readonly rate_hz: number;
  readonly pcm: Float32Array;
}

/**
 * Reads 16-bit PCM WAV, mono or stereo, 8 to 192 kHz. Unknown chunks are skipped; a data chunk that claims more than there is (a recording
 * cut short, or streamed by a program that could not know its length) is read as far as it goes. Refuses anything else; never throws.
 */
export function decodeWav(bytes: Uint8Array): Result<WavSound> {
  if (bytes.length > wav_bytes_max)
    return refuse("message_too_large", `WAV of ${bytes.length} bytes, expected at most ${wav_bytes_max}`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || view.getUint32(0) !== tag_riff || view.getUint32(8) !== tag_wave) {
    return refuse("file_unreadable", "no WAV file: found no RIFF and WAVE at its start");
  }
  let format: WavFormat | undefined;
  let offset = 12;
  while (offset + chunk_header_bytes <= bytes.length) {
    const tag = view.getUint32(offset);
    const body = offset + chunk_header_bytes;
    const size_bytes = Math.min(view.getUint32(offset + 4, true), bytes.length - body);
    if (tag === tag_format) {
      const read = readFormat(view, body, size_bytes);
      if (!read.ok) return read;
      format = read.value;
    } else if (tag === tag_data) {
      if (format === undefined) return refuse("file_unreadable", "WAV: found the data before the fmt chunk");
      return accept({ rate_hz: format.rate_hz, pcm: readSamples(view, body, size_bytes, format.channels) });
    }
    // Every chunk begins on an even byte.
    offset = body + size_bytes + (size_bytes & 1);
  }
  return refuse("file_unreadable", "WAV: found no data chunk");
}

/** Writes the 44 bytes that precede `data_bytes` of 16-bit PCM. */
export function writeWavHeader(
  header: Uint8Array,
  options: { readonly rate_hz: number; readonly channels: number; readonly data_bytes: number },
): void {
  const { rate_hz, channels, data_bytes } = options;
  const view = new DataView(header.buffer, header.byteOffset, wav_header_bytes);
  view.setUint32(0, tag_riff);
  view.setUint32(4, wav_header_bytes - chunk_header_bytes + data_bytes, true);
  view.setUint32(8, tag_wave);
  view.setUint32(12, tag_format);
  view.setUint32(16, 16, true);
  view.setUint16(20, format_pcm, true);
  view.setUint16(22, channels, true);
  view.setUint32(24, rate_hz, true);
  view.setUint32(28, rate_hz * channels * sample_bytes, true);
  view.setUint16(32, channels * sample_bytes, true);
  view.setUint16(34, 8 * sample_bytes, true);
  view.setUint32(36, tag_data);
  view.setUint32(40, data_bytes, true);
}

function readFormat(view: DataView, body: number, size_bytes: number): Result<WavFormat> {
  if (size_bytes < 16) return refuse("file_unreadable", `WAV: found a fmt chunk of ${size_bytes} bytes, expected 16 or more`);
  const kind = view.getUint16(body, true);
  // The extensible kind keeps the real one at the start of its sub-format.
  const coding = kind === format_extensible && size_bytes >= 26 ? view.getUint16(body + 24, true) : kind;
  const channels = view.getUint16(body + 2, true);
  const rate_hz = view.getUint32(body + 4, true);
  const sample_bits = view.getUint16(body + 14, true);
  if (coding !== format_pcm || sample_bits !== 8 * sample_bytes) {
    return refuse("file_unreadable", `WAV: found coding ${coding} with ${sample_bits} bits, expected PCM with 16`);
  }
  if (channels !== 1 && channels !== 2) return refuse("file_unreadable", `WAV: found ${channels} channels, expected 1 or 2`);
  if (rate_hz < rate_hz_min || rate_hz > rate_hz_max) {
    return refuse("file_unreadable", `WAV: found ${rate_hz} Hz, expected ${rate_hz_min} to ${rate_hz_max}`);
  }
  return accept({ rate_hz, channels });
}

function readSamples(view: DataView, body: number, size_bytes: number, channels: 1 | 2): Float32Array {
  const pcm = new Float32Array(Math.floor(size_bytes / (sample_bytes * channels)));
  for (let i = 0; i < pcm.length; i += 1) {
    const at = body + i * sample_bytes * channels;
    const left = view.getInt16(at, true);
    const right = channels === 2 ? view.getInt16(at + sample_bytes, true) : left;
    pcm[i] = (left + right) / 2 / int16_scale;
  }
  return pcm;
}

interface WavFormat {
  readonly rate_hz: number;
  readonly channels: 1 | 2;
}

/** 5 minutes of 48 kHz stereo: a microphone file is a few sentences. */
export const wav_bytes_max = 57_600_044;
export const wav_header_bytes = 44;

const chunk_header_bytes = 8;
const sample_bytes = 2;
const int16_scale = 32_768;
const format_pcm = 1;
const format_extensible = 0xfffe;
const rate_hz_min = 8000;
const rate_hz_max = 192_000;
const tag_riff = 0x52494646;
const tag_wave = 0x57415645;
const tag_format = 0x666d7420;
const tag_data = 0x64617461;
