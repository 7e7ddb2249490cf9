import { sample_rate_hz } from "../codec/codec.js";

/**
 * Brings speech to one level: about −20 dBFS RMS while somebody speaks. It only says the gain; whoever calls applies it.
 *
 * It learns and moves on frames with a voice alone, so that silence and noise are never turned up. Up it goes slowly (12 dB a
 * second of speech), down quickly (60 dB), and within 2 dB of the target it rests, so that the melody of a sentence stays.
 */
export class AutomaticGain {
  readonly #frame_ms: number;
  #heard_ms = 0;
  #speech_power = 0;
  #gain_db = 0;
  #gain = 1;
  #moving = false;

  constructor(options: { readonly frame_samples: number }) {
    this.#frame_ms = (options.frame_samples * 1000) / sample_rate_hz;
  }

  /** The factor to reach by the end of the frame. */
  get gain(): number {
    return this.#gain;
  }

  /** −18 … 18. */
  get gain_db(): number {
    return this.#gain_db;
  }

  /** Takes one frame before its gain: `power` is its mean square, `voice` the probability of a voice in it (0 … 1). */
  handle(power: number, voice: number): void {
    if (voice >= voice_min && power > power_min) this.#learn(power);
  }

  #learn(power: number): void {
    this.#heard_ms = Math.min(this.#heard_ms + this.#frame_ms, memory_ms);
    // The mean of all so far, then of the last seconds: the first words count at once. As a mean of powers it follows a shout quickly.
    this.#speech_power += ((power - this.#speech_power) * this.#frame_ms) / this.#heard_ms;
    this.#move(Math.max(-range_db, Math.min(range_db, target_db - 10 * Math.log10(this.#speech_power))));
  }

  #move(wanted_db: number): void {
    const missing_db = wanted_db - this.#gain_db;
    this.#moving = Math.abs(missing_db) > (this.#moving ? arrived_db : slack_db);
    if (!this.#moving) return;
    const up_db = (up_db_per_s * this.#frame_ms) / 1000;
    const down_db = (down_db_per_s * this.#frame_ms) / 1000;
    this.#gain_db += Math.max(-down_db, Math.min(up_db, missing_db));
    this.#gain = 10 ** (this.#gain_db / 20);
  }
}

const target_db = -20;
const range_db = 18;
const up_db_per_s = 12;
const down_db_per_s = 60;
const slack_db = 2;
const arrived_db = 0.2;
/** Surer than not that somebody speaks. */
const voice_min = 0.5;
/** −60 dBFS: what is softer is a breath or the end of a word, and full gain would not make speech of it. */
const power_min = 1e-6;
/** Of speech: one or two sentences. */
const memory_ms = 2_000;
