import { readFile, stat } from "node:fs/promises";
import { resampleAll } from "@talkgroup/core";
import { SoundError, sample_rate_hz } from "./sound-backend.js";
import { decodeWav, wav_bytes_max } from "./wav.js";

/** Reads a WAV file (see `decodeWav`) as mono at 48 kHz. Throws SoundError "file_unreadable", naming the file and what is wrong. */
export async function readMicrophoneFile(path: string): Promise<Float32Array> {
  const sound = decodeWav(await readBounded(path));
  if (!sound.ok) throw unreadable(path, sound.refusal.message);
  const { pcm, rate_hz } = sound.value;
  if (pcm.length === 0) throw unreadable(path, "it holds no sound");
  return rate_hz === sample_rate_hz ? pcm : resampleAll(pcm, rate_hz, sample_rate_hz);
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
