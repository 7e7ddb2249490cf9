import { readFile } from "node:fs/promises";
import { decodeWav, envelope, type WavSound } from "@talkgroup/testing";

import type { Laboratory, LabPlayer } from "../lab/laboratory.js";
import { earWindow } from "../lab/recording.js";

/** What a player of the file backend heard, by the machine's monotonic clock. */
export class EarsTape {
  readonly #sound: WavSound;
  readonly #started_ms: number;

  /** Ends the player, so that its recording is whole, and reads it. */
  static async of(lab: Laboratory, player: Pick<LabPlayer, "agent" | "talkgroup" | "ears_path">): Promise<EarsTape> {
    const { ears_started_ms } = await player.talkgroup.stats.trace();
    await lab.closePlayers([player]);
    const sound = decodeWav(new Uint8Array(await readFile(player.ears_path)));
    if (!sound.ok) throw new Error(sound.refusal.message);
    return new EarsTape(sound.value, ears_started_ms);
  }

  private constructor(sound: WavSound, started_ms: number) {
    this.#sound = sound;
    this.#started_ms = started_ms;
  }

  /** One ear (0 left, 1 right) from a time of the clock on. */
  piece(ear: number, from_ms: number, length_ms: number): Float32Array {
    return earWindow(this.#sound, ear, from_ms - this.#started_ms, length_ms);
  }

  /** Against full scale; −120 where there is nothing at all. */
  rmsDb(ear: number, from_ms: number, length_ms: number): number {
    const pcm = this.piece(ear, from_ms, length_ms);
    const power = pcm.reduce((sum, sample) => sum + sample * sample, 0) / pcm.length;
    return 10 * Math.log10(Math.max(power, 1e-12));
  }

  /** The longest time in which nothing, or next to nothing, was heard in the left ear. */
  longestGap(from_ms: number, length_ms: number): number {
    return longestQuiet(envelope(this.piece(0, from_ms, length_ms)));
  }

  /** How long after a time of the clock the left ear heard the last of what it heard then: before the first pause of 50 ms. */
  soundEnds(from_ms: number): number {
    const levels = envelope(this.piece(0, from_ms, sound_ms_max));
    const end_ms = levels.findIndex((_, at) => levels.subarray(at, at + pause_ms).every((level) => level <= quiet));
    return end_ms < 0 ? sound_ms_max : end_ms;
  }

  /** How long something was heard in the left ear, all pieces together. */
  heardMs(from_ms: number, length_ms: number): number {
    return envelope(this.piece(0, from_ms, length_ms)).filter((level) => level > quiet).length;
  }
}

/** Milliseconds of the longest run that is next to silent, of an envelope with a value a millisecond. */
export function longestQuiet(levels: Float32Array): number {
  let longest_ms = 0;
  let run_ms = 0;
  for (const level of levels) {
    run_ms = level > quiet ? 0 : run_ms + 1;
    longest_ms = Math.max(longest_ms, run_ms);
  }
  return longest_ms;
}

const pause_ms = 50;
const sound_ms_max = 5_000;
/** −46 dB: a tone that fades where frames are concealed counts as gone well before it is. */
const quiet = 0.005;
