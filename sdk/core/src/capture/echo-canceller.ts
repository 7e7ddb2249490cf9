/**
 * Takes out of the microphone what the speakers play. Sound is mono Float32, 48 kHz, −1 … 1, in frames of `echo_samples`. It finds
 * out by itself how long sound takes from `reference` to the microphone.
 */
export interface EchoCanceller {
  /** One frame as it goes to the speakers. It is not changed. Never throws. */
  reference(mono: Float32Array): void;
  /** One frame of the microphone, changed in place. Never throws. */
  process(frame: Float32Array): void;
  close(): void;
}

/** The one frame length echo cancellation knows: 10 ms. */
export const echo_samples = 480;
