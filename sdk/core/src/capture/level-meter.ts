import { type CaptureLevel, level_db_min, levelDb } from "./capture-level.js";

/**
 * Gathers the levels of single frames into 20 readings a second, as many as a meter on screen can show: the highest peak, the mean
 * power and the surest voice of the frames between two readings.
 */
export class LevelMeter {
  readonly #reading = { peak_db: level_db_min, rms_db: level_db_min, voice: 0 };
  #peak_db = level_db_min;
  #power_sum = 0;
  #voice = 0;
  #frames = 0;
  #due_ms: number = Number.NEGATIVE_INFINITY;

  /** One frame's level; it is not kept. */
  push(level: CaptureLevel): void {
    this.#peak_db = Math.max(this.#peak_db, level.peak_db);
    this.#power_sum += 10 ** (level.rms_db / 10);
    this.#voice = Math.max(this.#voice, level.voice);
    this.#frames += 1;
  }

  /** A reading if one is due and any frame came since the last; the same object each time. */
  take(now_ms: number): CaptureLevel | undefined {
    if (this.#frames === 0 || now_ms < this.#due_ms) return undefined;
    // Frames come a little late each time: the mean stays 20 a second, and after a pause none is made up for.
    this.#due_ms = Math.max(this.#due_ms + interval_ms, now_ms + interval_least_ms);
    const reading = this.#reading;
    reading.peak_db = this.#peak_db;
    reading.rms_db = levelDb(this.#power_sum / this.#frames);
    reading.voice = this.#voice;
    this.reset();
    return reading;
  }

  /** Forgets what was gathered for the next reading. */
  reset(): void {
    this.#peak_db = level_db_min;
    this.#power_sum = 0;
    this.#voice = 0;
    this.#frames = 0;
  }
}

const interval_ms = 50;
const interval_least_ms = 40;
