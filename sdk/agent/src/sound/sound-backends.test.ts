import { VirtualClock } from "@talkgroup/testing";
import { describe } from "vitest";
import { createMonotonicClock, type MonotonicClock } from "../monotonic-clock.js";
import { AwaitedSound } from "./awaited-sound.js";
import { createFileSound } from "./file-sound.js";
import { createNullSound } from "./null-sound.js";
import type { PacedSound } from "./paced-sound.js";
import { portaudioMissing, portaudioProgram } from "./portaudio-laboratory.suite.js";
import { createPortaudioSound } from "./portaudio-sound.js";
import { laboratoryMissing, type PulseLaboratory, startPulseLaboratory } from "./pulse-laboratory.suite.js";
import { createPulseSound } from "./pulse-sound.js";
import { type SoundBackend, SoundError } from "./sound-backend.js";
import { describeSoundBackend, type SoundHarness } from "./sound-backend.suite.js";
import { systemTimer, type Timer } from "./timer.js";

describeSoundBackend("file", () => virtualHarness(createFileSound));
describeSoundBackend("null", () => virtualHarness(createNullSound));
describeSoundBackend("found late", awaitedHarness);

const missing = laboratoryMissing();
describe.skipIf(missing !== undefined)(missing ?? "private PulseAudio", () => {
  describeSoundBackend("pulse", pulseHarness);
});

const portaudio_missing = missing ?? portaudioMissing();
describe.skipIf(portaudio_missing !== undefined)(portaudio_missing ?? "ALSA towards a private PulseAudio", () => {
  describeSoundBackend("portaudio", portaudioHarness);
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
    lost_ms_max: 20,
    change_ms_max: 20,
    pass: async (duration_ms) => time.advance(duration_ms),
    stall: async (duration_ms) => {
      stalled_ms += duration_ms;
    },
    lose: async (direction) => backend.lose(direction),
    change: async () => backend.lose("playback"),
    end: async () => undefined,
  };
}

/** The same as the null backend, once it is found. */
async function awaitedHarness(): Promise<SoundHarness> {
  let backend: SoundBackend | undefined;
  const harness = await virtualHarness(({ clock, timer }) => {
    const found = createNullSound({ clock, timer });
    const missing = new SoundError("backend_unavailable", "not yet");
    backend = new AwaitedSound({ timer, search: async () => found, missing });
    return found;
  });
  await harness.pass(2000);
  await undefined;
  return { ...harness, ...(backend === undefined ? {} : { backend }) };
}

async function pulseHarness(): Promise<SoundHarness> {
  const laboratory = await startPulseLaboratory();
  const backend = await createPulseSound({ clock, timer: systemTimer, server: laboratory.server });
  return { ...harnessOf(backend, laboratory), lost_ms_max: 20, change_ms_max: 100 };
}

async function portaudioHarness(): Promise<SoundHarness> {
  const laboratory = await startPulseLaboratory();
  const backend = await createPortaudioSound({ clock, timer: systemTimer, ...portaudioProgram(laboratory) });
  // ALSA's device is there as long as the server is, whatever the server has.
  const change = async (): Promise<void> => void laboratory.process.kill("SIGKILL");
  // Its watchdog waits half a second, and its devices are looked for every two.
  return { ...harnessOf(backend, laboratory), change, lost_ms_max: 1200, change_ms_max: 3000 };
}

function harnessOf(backend: SoundBackend, laboratory: PulseLaboratory): Omit<SoundHarness, "lost_ms_max" | "change_ms_max"> {
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
    change: () => laboratory.removeDevices(),
    freeze: (frozen) => void laboratory.process.kill(frozen ? "SIGSTOP" : "SIGCONT"),
    end: () => laboratory.stop(),
  };
}

const clock = createMonotonicClock();
