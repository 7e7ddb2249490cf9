import { readFile, stat } from "node:fs/promises";
import { setImmediate as nextTurn } from "node:timers/promises";
import { Resampler } from "@talkgroup/core/light";
import { script_seconds_max } from "./scripted-microphone.js";
import { SoundError, sample_rate_hz } from "./sound-backend.js";
import { decodeWav, wav_bytes_max } from "./wav.js";

/**
 * Reads a WAV file (see `decodeWav`) as mono at 48 kHz, in an array that is alone in its buffer. Throws SoundError, naming the file and
 * what is wrong: "queue_full" if it is longer than the scripted microphone keeps (`script_seconds_max`), else "file_unreadable". A file of
 * ten minutes takes seconds to resample: it lets the thread do other things in between.
 */
export async function readMicrophoneFile(path: string): Promise<Float32Array> {
  const sound = decodeWav(await readBounded(path));
  if (!sound.ok) throw unreadable(path, sound.refusal.message);
  const { pcm, rate_hz } = sound.value;
  if (pcm.length === 0) throw unreadable(path, "it holds no sound");
  // Before resampling: a low rate would make six times as much of it.
  if (pcm.length > script_seconds_max * rate_hz) {
    throw new SoundError("queue_full", `${path}: found more than ${script_seconds_max} s of sound`);
  }
  return rate_hz === sample_rate_hz ? pcm : resampled(pcm, rate_hz);
}

async function resampled(pcm: Float32Array, from_hz: number): Promise<Float32Array> {
  const resampler = new Resampler({ from_hz, to_hz: sample_rate_hz });
  const tail = new Float32Array(resampler.delay_samples);
  const out = new Float32Array(resampler.outputSamplesMax(pcm.length + tail.length));
  let written = 0;
  for (let at = 0; at < pcm.length; at += piece_samples) {
    written += resampler.process(pcm.subarray(at, at + piece_samples), out.subarray(written));
    await nextTurn();
  }
  resampler.process(tail, out.subarray(written));
  return out.subarray(0, Math.round((pcm.length * sample_rate_hz) / from_hz));
}

async function readBounded(path: string): Promise<Uint8Array> {
  const about = await stat(path).catch((error: Error) => {
    throw unreadable(path, error.message, error);
  });
  // A device or a pipe may never end.
  if (!about.isFile()) throw unreadable(path, "it is no file");
  if (about.size > wav_bytes_max) throw unreadable(path, `found ${about.size} bytes, expected at most ${wav_bytes_max}`);
  return readFile(path).catch((error: Error) => {
    throw unreadable(path, error.message, error);
  });
}

function unreadable(path: string, why: string, cause?: unknown): SoundError {
  return new SoundError("file_unreadable", `${path}: ${why}`, cause);
}

/** About 2 ms of work. */
const piece_samples = 4096;
