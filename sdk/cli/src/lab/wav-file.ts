import { readFile } from "node:fs/promises";
import { decodeWav, type WavSound } from "@talkgroup/testing";

/** The sound in a file of ours. Rejects with TypeError if it is none, or with the system's error. */
export async function readWav(path: string): Promise<WavSound> {
  const decoded = decodeWav(new Uint8Array(await readFile(path)));
  if (!decoded.ok) throw new TypeError(`${path}: ${decoded.refusal.message}`);
  return decoded.value;
}
