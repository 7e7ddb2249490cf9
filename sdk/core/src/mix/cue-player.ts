import type { RadioTone } from "@talkgroup/schemas/light";
import type { Cue } from "../voice-command.js";
import { TonePlayer } from "./tone-player.js";

/**
 * The radio's own short sounds, for the player alone. One at a time: another waits for its turn, and what sounds or waits is not asked
 * for twice, so that a hammered key does not leave a minute of tones behind.
 */
export class CuePlayer {
  readonly #tones = new TonePlayer();
  readonly #waiting: Cue[] = [];
  #cue: Cue | undefined;
  #step = 0;
  #pause_samples = 0;

  play(cue: Cue): void {
    if (this.#cue === cue || this.#waiting.includes(cue)) return;
    this.#waiting.push(cue);
  }

  /** Fills `out` with what sounds. Returns false, and leaves it as it is, if nothing does. */
  renderInto(out: Float32Array): boolean {
    if (!this.#begin()) return false;
    out.fill(0);
    // A tone begins at a frame's start: a pause is at most a frame longer than it says.
    if (this.#tones.active) this.#tones.addInto(out);
    else this.#pause_samples -= out.length;
    return true;
  }

  /** Sets up what is due; false if it is silence and nothing waits. */
  #begin(): boolean {
    if (this.#tones.active || this.#pause_samples > 0) return true;
    this.#cue ??= this.#waiting.shift();
    if (this.#cue === undefined) return false;
    const tone = melodies[this.#cue][this.#step];
    if (tone === undefined) {
      this.#cue = undefined;
      this.#step = 0;
      return this.#begin();
    }
    this.#step += 1;
    this.#pause_samples = pause_samples;
    this.#tones.start(tone);
    return true;
  }
}

/** Twice the same and low: no. Falling: over. */
const melodies: Readonly<Record<Cue, readonly RadioTone[]>> = {
  busy: [
    { frequency_hz: 420, duration_ms: 110, gain_db: -18 },
    { frequency_hz: 420, duration_ms: 110, gain_db: -18 },
  ],
  timeout: [
    { frequency_hz: 880, duration_ms: 90, gain_db: -18 },
    { frequency_hz: 660, duration_ms: 90, gain_db: -18 },
    { frequency_hz: 440, duration_ms: 180, gain_db: -18 },
  ],
};
/** 40 ms between tones and between cues. */
const pause_samples = 1_920;
