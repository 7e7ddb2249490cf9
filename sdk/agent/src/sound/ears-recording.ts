import { closeSync, openSync, writeSync } from "node:fs";
import { SoundError, sample_rate_hz } from "./sound-backend.js";
import { wav_header_bytes, writeWavHeader } from "./wav.js";

/**
 * What was heard, as a 16-bit stereo WAV file at 48 kHz. It holds 100 ms in memory and the rest on disk, and brings its header up to
 * date every second, so that the file of a killed process can be read. Times nobody wrote are silence.
 */
export class EarsRecording {
  readonly #path: string;
  readonly #block = new Int16Array(2 * block_samples);
  readonly #block_bytes = new Uint8Array(this.#block.buffer);
  readonly #header = new Uint8Array(wav_header_bytes);
  #file: number | undefined;
  /** The block's first sample in the file, and how many it holds. */
  #block_start = 0;
  #block_length = 0;
  #written_samples = 0;
  #headed_samples = 0;

  /** Makes or empties the file at `path`. Throws SoundError "file_unwritable". */
  constructor(path: string) {
    this.#path = path;
    this.#attempt(() => {
      this.#file = openSync(path, "w");
      this.#writeHeader();
    });
  }

  /** Puts interleaved `stereo` at `start_sample` of the recording. Past four gigabytes (6 hours) nothing is kept. Throws SoundError. */
  write(stereo: Float32Array, start_sample: number): void {
    const samples = stereo.length / 2;
    if (start_sample + samples > recording_samples_max) return;
    if (start_sample !== this.#block_start + this.#block_length) {
      this.#flush();
      this.#block_start = start_sample;
    }
    for (let i = 0; i < samples; i += 1) {
      if (this.#block_length === block_samples) this.#flush();
      const at = 2 * this.#block_length;
      this.#block[at] = toInt16(stereo[2 * i] as number);
      this.#block[at + 1] = toInt16(stereo[2 * i + 1] as number);
      this.#block_length += 1;
    }
  }

  /** Writes what is left and makes the header final. Throws SoundError; safe to call twice. */
  close(): void {
    if (this.#file === undefined) return;
    const file = this.#file;
    try {
      this.#flush();
      this.#attempt(() => this.#writeHeader());
    } finally {
      this.#file = undefined;
      closeSync(file);
    }
  }

  #flush(): void {
    const bytes = this.#block_length * frame_bytes;
    const start = this.#block_start;
    this.#block_start += this.#block_length;
    this.#block_length = 0;
    if (bytes === 0) return;
    // Writing at a place leaves a hole of zeros before it, which is silence and takes no room on disk.
    this.#attempt(() => this.#writeAt(this.#block_bytes, bytes, wav_header_bytes + start * frame_bytes));
    this.#written_samples = Math.max(this.#written_samples, this.#block_start);
    if (this.#written_samples - this.#headed_samples >= header_interval_samples) this.#attempt(() => this.#writeHeader());
  }

  #writeHeader(): void {
    writeWavHeader(this.#header, { rate_hz: sample_rate_hz, channels: 2, data_bytes: this.#written_samples * frame_bytes });
    this.#writeAt(this.#header, wav_header_bytes, 0);
    this.#headed_samples = this.#written_samples;
  }

  #writeAt(bytes: Uint8Array, length: number, position: number): void {
    if (this.#file === undefined) return;
    for (let done = 0; done < length; ) done += writeSync(this.#file, bytes, done, length - done, position + done);
  }

  #attempt(work: () => void): void {
    try {
      work();
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new SoundError("file_unwritable", `the ears' recording ${this.#path} cannot be written: ${why}`, error);
    }
  }
}

function toInt16(sample: number): number {
  // Storing NaN gives 0.
  return Math.round(Math.max(-1, Math.min(1, sample)) * int16_max);
}

const int16_max = 32_767;
const frame_bytes = 4;
const block_samples = sample_rate_hz / 10;
const header_interval_samples = sample_rate_hz;
/** The sizes in a WAV header are 32 bits wide. */
const recording_samples_max = Math.floor((2 ** 32 - 1 - wav_header_bytes) / frame_bytes);
