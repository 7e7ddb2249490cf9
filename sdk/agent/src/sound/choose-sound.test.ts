import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { VirtualClock } from "@talkgroup/testing";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createMonotonicClock } from "../machine/monotonic-clock.js";
import { openSound } from "./choose-sound.js";
import { standIn } from "./driver-stand-in.suite.js";
import { readMicrophoneFile } from "./microphone-file.js";
import { laboratoryMissing, startPulseLaboratory } from "./pulse-laboratory.suite.js";
import type { SoundError } from "./sound-backend.js";
import { type DeviceNews, SoundKeeper } from "./sound-keeper.js";
import { systemTimer, type Timer } from "./timer.js";
import { wav_header_bytes, writeWavHeader } from "./wav.js";

describe("openSound", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "talkgroup-choose-"));
  });
  afterAll(() => rm(folder, { recursive: true }));
  const clock = (): number => 0;

  it("has no device without a sound server, and says why in one line", async () => {
    const nowhere = {
      clock,
      pulse_server: "unix:/nowhere/native",
      portaudio: await standIn(folder, `fail("no library", "compile it")`),
      webaudio: await standIn(folder, `fail("no other library")`),
    };
    const sound = await openSound("auto", nowhere);
    expect(sound.backend.name).toBe("null");
    await expect(sound.backend.listDevices()).rejects.toMatchObject({
      code: "backend_unavailable",
      message: expect.stringContaining("/nowhere/native"),
    });
    await sound.backend.close();
    expect(sound.reason).toContain("/nowhere/native");
    expect(sound.reason, "the cure comes last").toMatch(/no library; no other library; compile it$/);
    expect(sound.reason).not.toContain("\n");
    expect(sound.earsStarted()).toBe(0);
    expect(sound.play).toBeUndefined();
    const asked = openSound("pulse", { clock, pulse_server: "unix:/nowhere/native" });
    await expect(asked).rejects.toMatchObject({ code: "backend_unavailable" });
    await expect(openSound("portaudio", nowhere)).rejects.toMatchObject({
      code: "backend_unavailable",
      message: "no library; compile it",
    });
    await expect(openSound("webaudio", nowhere)).rejects.toMatchObject({ message: "no other library" });
    expect((await openSound("null", { clock })).backend.name).toBe("null");
  });

  it("takes PortAudio where no server answers but there is a device, and says why", async () => {
    const portaudio = await standIn(folder, "devices([speakers, microphone])");
    const sound = await openSound("auto", { clock, pulse_server: "unix:/nowhere/native", portaudio });
    expect(sound.backend.name).toBe("portaudio");
    expect(sound.reason).toContain("/nowhere/native");
    await sound.backend.close();
    const none = await openSound("auto", {
      clock,
      pulse_server: "unix:/nowhere/native",
      portaudio: await standIn(folder, "devices([])"),
      webaudio: await standIn(folder, "devices([])"),
    });
    expect(none.backend.name).toBe("null");
    await none.backend.close();
    expect(none.reason).toMatch(/PortAudio finds no sound device; Web Audio finds no sound device$/);
  });

  it("takes Web Audio where PortAudio fails, and says why, but not what to do about it", async () => {
    const sound = await openSound("auto", {
      clock,
      pulse_server: "unix:/nowhere/native",
      portaudio: await standIn(folder, `fail("no library", "compile it")`),
      webaudio: await standIn(folder, "devices([speakers, microphone])"),
    });
    expect(sound.backend.name).toBe("webaudio");
    expect(sound.reason).toMatch(/^Web Audio finds devices; .*\/nowhere\/native.*; no library$/);
    await sound.backend.close();
  });

  const missing = laboratoryMissing();
  it.skipIf(missing !== undefined)(missing ?? "takes the sound server where one answers", async () => {
    const laboratory = await startPulseLaboratory();
    const sound = await openSound("auto", { clock, pulse_server: laboratory.server });
    expect(sound.backend.name).toBe("pulse");
    await sound.backend.close();
    await laboratory.stop();
  });

  it.skipIf(missing !== undefined)(missing ?? "takes the sound server that comes later, and tells who waits for it", async () => {
    const nothing = await standIn(folder, `fail("no library")`);
    const path = join(folder, "native");
    const hastyTimer: Timer = (delay_ms, run) => systemTimer(delay_ms / 20, run);
    const drivers = { portaudio: nothing, webaudio: nothing };
    const { backend } = await openSound("auto", { clock, timer: hastyTimer, pulse_server: `unix:${path}`, ...drivers });
    const news: DeviceNews[] = [];
    let captured = 0;
    const keeper = await SoundKeeper.open({
      backend,
      clock: createMonotonicClock(),
      timer: systemTimer,
      capture: { frame_samples: 480, onFrame: () => (captured += 1) },
      playback: { frame_samples: 480, render: (stereo) => stereo.fill(0) },
      selected: {},
      onNews: (one) => void news.push(one),
    });
    expect(await keeper.devices()).toEqual([]);
    expect(keeper.uses()).toEqual([
      { direction: "capture", state: "lost" },
      { direction: "playback", state: "lost" },
    ]);
    const laboratory = await startPulseLaboratory();
    await symlink(laboratory.server.replace("unix:", ""), path);
    await vi.waitFor(() => expect(news.at(-1)?.uses).toMatchObject([{ state: "open" }, { state: "open" }]), { timeout: 4000 });
    await vi.waitFor(() => expect(captured).toBeGreaterThan(10), { timeout: 4000 });
    expect(news.map(({ cause }) => cause)).toEqual(["returned", "returned"]);
    expect(backend.name).toBe("pulse");
    await keeper.close();
    await backend.close();
    await laboratory.stop();
  });

  it("says a file of any usual rate into the microphone, at 48 kHz", async () => {
    const path = join(folder, "tone.wav");
    await writeFile(path, toneOf(16_000, 16_000));
    const time = new VirtualClock();
    const timer = (delay_ms: number, run: () => void): (() => void) => time.schedule(time.now_ms + delay_ms, run);
    const sound = await openSound("file", { clock: () => time.now_ms, timer, ears_path: join(folder, "ears.wav") });
    const said: number[] = [];
    const onLost = (error: SoundError): void => {
      throw error;
    };
    await sound.backend.openCapture({ frame_samples: 480, onFrame: (pcm) => said.push(...pcm), onLost });
    await sound.backend.openPlayback({ frame_samples: 480, render: (stereo) => stereo.fill(0), onLost });
    time.advance(25);
    expect(sound.play?.(await readMicrophoneFile(path))).toEqual({ started_ms: 30, duration_ms: 1000 });
    time.advance(1100);
    expect(sound.earsStarted()).toBe(0);
    let crossings = 0;
    for (let i = 1; i < said.length; i += 1) if ((said[i - 1] ?? 0) < 0 && (said[i] ?? 0) >= 0) crossings += 1;
    expect(Math.abs(crossings - 440)).toBeLessThanOrEqual(2);
    await sound.backend.close();
  });

  it("refuses files that are none, with their name", async () => {
    await writeFile(join(folder, "text.wav"), "not sound at all");
    await writeFile(join(folder, "empty.wav"), toneOf(0, 48_000));
    for (const path of [join(folder, "none.wav"), folder, "/dev/zero", join(folder, "text.wav"), join(folder, "empty.wav")]) {
      await expect(readMicrophoneFile(path)).rejects.toMatchObject({
        code: "file_unreadable",
        message: expect.stringContaining(path),
      });
    }
  });
});

/** 440 Hz, 16 bits, mono. */
function toneOf(samples: number, rate_hz: number): Uint8Array {
  const bytes = new Uint8Array(wav_header_bytes + 2 * samples);
  writeWavHeader(bytes, { rate_hz, channels: 1, data_bytes: 2 * samples });
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < samples; i += 1) {
    view.setInt16(wav_header_bytes + 2 * i, Math.round(10_000 * Math.sin((2 * Math.PI * 440 * (i + 0.5)) / rate_hz)), true);
  }
  return bytes;
}
