/**
 * Takes noise out of speech and says how likely it is that somebody speaks. Sound is mono Float32, 48 kHz, −1 … 1. May be late by
 * some milliseconds: what comes out of a call need not be what went in.
 */
export interface Denoiser {
  /** Cleans one frame of `denoiser_samples` in place and returns the probability of a voice in it, 0 … 1. Never throws. */
  process(frame: Float32Array): number;
  /** Forgets all it heard: what comes next begins anew, and softly. */
  reset(): void;
  close(): void;
}

/** The one frame length noise suppression knows: 10 ms. */
export const denoiser_samples = 480;
