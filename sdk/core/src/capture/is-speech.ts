/** Whether a frame is so loud that somebody may speak in it. */
export function isSpeech(frame: Float32Array): boolean {
  let energy = 0;
  for (const sample of frame) energy += sample * sample;
  return energy > frame.length * speech_power_min;
}

/** −40 dBFS: louder than a quiet room's noise, quieter than the softest syllable into a headset. */
const speech_power_min = 1e-4;
