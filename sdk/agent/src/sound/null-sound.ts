import type { MonotonicClock } from "../machine/monotonic-clock.js";
import { PacedSound } from "./paced-sound.js";
import type { Timer } from "./timer.js";

/** A microphone that hears nothing and ears that forget: for machines without sound, servers' bots and measurements. */
export function createNullSound(options: { readonly clock: MonotonicClock; readonly timer: Timer }): PacedSound {
  return new PacedSound({
    ...options,
    name: "null",
    microphone: { title: "Silence", readInto: (pcm) => pcm.fill(0) },
    ears: { title: "Nobody", write: () => undefined, close: () => undefined },
  });
}
