import { VirtualClock } from "@talkgroup/testing";
import { describe } from "vitest";
import { createMonotonicClock, type MonotonicClock } from "../monotonic-clock.js";
import { createFileSound } from "./file-sound.js";
import { createNullSound } from "./null-sound.js";
import type { PacedSound } from "./paced-sound.js";
import { laboratoryMissing, startPulseLaboratory } from "./pulse-laboratory.suite.js";
import { createPulseSound } from "./pulse-sound.js";
import { describeSoundBackend, type SoundHarness } from "./sound-backend.suite.js";
import { systemTimer, type Timer } from "./timer.js";

describeSoundBackend("file", () => virtualHarness(createFileSound));
describeSoundBackend("null", () => virtualHarness(createNullSound));

const missing = laboratoryMissing();
describe.skipIf(missing !== undefined)(missing ?? "private PulseAudio", () => {
  describeSoundBackend("pulse", pulseHarness);
});

async function virtualHarness(create: (options: { clock: MonotonicClock; timer: Timer }) => PacedSound): Promise<SoundHarness> {
  const time = new VirtualClock(1_000_000);
  let stalled_ms = 0;
  const clock = (): number => time.now_ms + stalled_ms;
  const backend = create({ clock, timer: (delay_ms, run) => time.schedule(time.now_ms + delay_ms, run) });
  return {
    backend,
    clock,
    late_frames_max: 0,
    pass: async (duration_ms) => time.advance(duration_ms),
    stall: async (duration_ms) => {
      stalled_ms += duration_ms;
    },
    lose: async (direction) => backend.lose(direction),
    end: async () => undefined,
  };
}

async function pulseHarness(): Promise<SoundHarness> {
  const laboratory = await startPulseLaboratory();
  const clock = createMonotonicClock();
  const backend = await createPulseSound({ clock, timer: systemTimer, server: laboratory.server });
  return {
    backend,
    clock,
    late_frames_max: 5,
    pass: (duration_ms) => new Promise((resolve) => setTimeout(resolve, duration_ms)),
    stall: async (duration_ms) => {
      const until_ms = clock() + duration_ms;
      while (clock() < until_ms);
    },
    lose: () => laboratory.removeDevices(),
    end: () => laboratory.stop(),
  };
}
