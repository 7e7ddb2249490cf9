/** How loud one frame of the microphone is as it is sent, and whether it is a voice. */
export interface CaptureLevel {
  /** −120 … 0, against full scale. */
  readonly peak_db: number;
  /** −120 … 0. */
  readonly rms_db: number;
  /** 0 … 1: how sure it is that somebody speaks. */
  readonly voice: number;
}

/** A power (a mean square, or the square of a peak) in dB against full scale: −120 … 0. */
export function levelDb(power: number): number {
  return Math.max(level_db_min, Math.min(0, 10 * Math.log10(power)));
}

/** Digital silence. */
export const level_db_min = -120;
