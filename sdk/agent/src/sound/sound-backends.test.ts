import { VirtualClock } from "@talkgroup/testing";
import { describe } from "vitest";
import { createMonotonicClock, type MonotonicClock } from "../machine/monotonic-clock.js";
import { AwaitedSound } from "./awaited-sound.js";
import { driverMissing, driverProgram } from "./driver-laboratory.suite.js";
import { createDriverSound } from "./driver-sound.js";
import { createFileSound } from "./file-sound.js";
import { createNullSound } from "./null-sound.js";
import type { PacedSound } from "./paced-sound.js";
import { laboratoryMissing, type PulseLaboratory, startPulseLaboratory } from "./pulse-laboratory.suite.js";
import { createPulseSound } from "./pulse-sound.js";
import { type SoundBackend, SoundError } from "./sound-backend.js";
import { describeSoundBackend, type SoundHarness } from "./sound-backend.suite.js";
import { portaudio_driver, webaudio_driver } from "./sound-drivers.js";
import { systemTimer, type Timer } from "./timer.js";

describeSoundBackend("file", () => virtualHarness(createFileSound));
describeSoundBackend("null", () => virtualHarness(createNullSound));
describeSoundBackend("found late", awaitedHarness);

const missing = laboratoryMissing();
describe.skipIf(missing !== undefined)(missing ?? "private PulseAudio", () => {
  describeSoundBackend("pulse", pulseHarness);
});

for (const [name, createHarness] of [
  ["portaudio", portaudioHarness],
  ["webaudio", webaudioHarness],
] as const) {
  const driver_missing = missing ?? driverMissing(name);
  describe.skipIf(driver_missing !== undefined)(driver_missing ?? "ALSA towards a private PulseAudio", () => {
    describeSoundBackend(name, createHarness);
  });
}

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
  const backend = await createDriverSound({
    ...portaudio_driver,
    clock,
    timer: systemTimer,
    ...driverProgram(laboratory, "portaudio"),
  });
  // ALSA's device is there as long as the server is, whatever the server has.
  const change = async (): Promise<void> => void laboratory.process.kill("SIGKILL");
  // Its watchdog waits half a second, and its devices are looked for every two.
  return { ...harnessOf(backend, laboratory), change, lost_ms_max: 1200, change_ms_max: 3000 };
}

async function webaudioHarness(): Promise<SoundHarness> {
  const laboratory = await startPulseLaboratory();
  // No microphone gives nothing but zeros unless it is muted or lost.
  await laboratory.hum();
  const backend = await createDriverSound({
    ...webaudio_driver,
    clock,
    timer: systemTimer,
    ...driverProgram(laboratory, "webaudio"),
  });
  const change = async (): Promise<void> => void laboratory.process.kill("SIGKILL");
  // As PortAudio's: a playback is seen to be still, a capture to be silent and busy, or gone.
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
