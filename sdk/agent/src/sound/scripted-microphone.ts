import type { PacedMicrophone } from "./paced-sound.js";
import { SoundError, sample_rate_hz } from "./sound-backend.js";

/** A microphone that says what it is told to, when it is told to, and is silent between. Mono, 48 kHz. */
export class ScriptedMicrophone implements PacedMicrophone {
  readonly title = "Scripted microphone";
  /** In the order of their samples, never overlapping. */
  readonly #lines: Line[] = [];

  /** Says a copy of `pcm` from `start_sample` on, or after what is still to be said. Returns its first sample. Throws SoundError "queue_full". */
  say(pcm: Float32Array, start_sample: number): number {
    this.#forgetBefore(start_sample);
    const queued_samples = this.#lines.reduce((sum, line) => sum + line.pcm.length, 0);
    if (queued_samples + pcm.length > script_seconds_max * sample_rate_hz) {
      throw new SoundError("queue_full", `more than ${script_seconds_max} s of sound for the scripted microphone`);
    }
    const last = this.#lines.at(-1);
    const first_sample = last === undefined ? start_sample : Math.max(start_sample, last.first_sample + last.pcm.length);
    this.#lines.push({ first_sample, pcm: pcm.slice() });
    return first_sample;
  }

  readInto(pcm: Float32Array, start_sample: number): void {
    pcm.fill(0);
    this.#forgetBefore(start_sample);
    for (const line of this.#lines) {
      const from = Math.max(0, line.first_sample - start_sample);
      const to = Math.min(pcm.length, line.first_sample + line.pcm.length - start_sample);
      for (let i = from; i < to; i += 1) pcm[i] = line.pcm[start_sample + i - line.first_sample] as number;
      if (to < pcm.length && from >= pcm.length) break;
    }
  }

  #forgetBefore(sample: number): void {
    for (let line = this.#lines[0]; line !== undefined && line.first_sample + line.pcm.length <= sample; line = this.#lines[0]) {
      this.#lines.shift();
    }
  }
}

interface Line {
  readonly first_sample: number;
  readonly pcm: Float32Array;
}

/** 115 MB: as much as anyone lets a test say, and less than a machine notices. */
export const script_seconds_max = 600;
