import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { connect, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createMonotonicClock } from "../machine/monotonic-clock.js";
import { laboratoryMissing, type PulseLaboratory, startPulseLaboratory } from "./pulse-laboratory.suite.js";
import { createPulseSound } from "./pulse-sound.js";
import { close_ms_max, type SoundBackend, SoundError } from "./sound-backend.js";
import { systemTimer, type Timer } from "./timer.js";

const clock = createMonotonicClock();
const pause = (duration_ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, duration_ms));
/** Lets what waits for an answer give up sooner, and nothing else. */
const hastyTimer: Timer = (delay_ms, run) => systemTimer(delay_ms >= 2000 ? delay_ms / 20 : delay_ms, run);

const missing = laboratoryMissing();
describe.skipIf(missing !== undefined)(missing ?? "pulse sound in a private PulseAudio", () => {
  let laboratory: PulseLaboratory;
  let backend: SoundBackend;
  let lost: SoundError[];
  const onLost = (error: SoundError): void => {
    lost.push(error);
  };
  beforeAll(async () => {
    laboratory = await startPulseLaboratory();
    backend = await createPulseSound({ clock, timer: hastyTimer, server: laboratory.server });
    lost = [];
  });
  afterAll(async () => {
    laboratory.process.kill("SIGCONT");
    await laboratory.stop();
  });

  it("hears what it plays within a round trip of 60 ms, and knows when", async () => {
    const played_ms: number[] = [];
    const expected_ms: number[] = [];
    const heard_ms: number[] = [];
    let frame = 0;
    const render = (stereo: Float32Array, playing_ms: number): void => {
      frame += 1;
      const click = frame % 20 === 0;
      stereo.fill(0).fill(click ? 0.8 : 0, 0, 96);
      if (!click) return;
      played_ms.push(clock());
      expected_ms.push(playing_ms);
    };
    const onFrame = (pcm: Float32Array, captured_ms: number): void => {
      const first = pcm.findIndex((sample) => Math.abs(sample) > 0.3);
      if (first >= 0) heard_ms.push(captured_ms - (pcm.length - first) / 48);
    };
    const capture = await backend.openCapture({ frame_samples: 480, onFrame, onLost });
    const playback = await backend.openPlayback({ frame_samples: 480, render, onLost });
    await pause(1200);
    await Promise.all([capture.close(), playback.close()]);
    const delaysOf = (from_ms: readonly number[]): number[] =>
      from_ms.slice(0, heard_ms.length).map((time_ms, i) => (heard_ms[i] ?? 0) - time_ms);
    expect(heard_ms.length).toBeGreaterThanOrEqual(5);
    const round_trip_ms = median(delaysOf(played_ms));
    const error_ms = median(delaysOf(expected_ms));
    process.stdout.write(
      `pulse: ${round_trip_ms.toFixed(1)} ms from render to capture, playing_ms off by ${error_ms.toFixed(1)} ms\n`,
    );
    expect(round_trip_ms).toBeGreaterThan(1);
    expect(round_trip_ms).toBeLessThan(60);
    // The laboratory's sink hands each 10 ms to the microphone as it begins to play them.
    expect(Math.abs(error_ms + 10)).toBeLessThan(3);
  });

  it("plays and captures every sample once and in order, but for the gaps it counts", async () => {
    let next = 0;
    let last = 0;
    let gaps = 0;
    let heard = 0;
    const render = (stereo: Float32Array): void => {
      for (let i = 0; i < stereo.length; i += 2) {
        stereo[i] = (1 + next) / 8192;
        stereo[i + 1] = (1 + next) / 8192;
        next = (next + 1) % 4000;
      }
    };
    const onFrame = (pcm: Float32Array): void => {
      for (const sample of pcm) {
        const value = Math.round(sample * 8192);
        if (value > 0) heard += 1;
        if (last > 0 && value !== (last % 4000) + 1) gaps += 1;
        last = value;
      }
    };
    const capture = await backend.openCapture({ frame_samples: 960, onFrame, onLost });
    const playback = await backend.openPlayback({ frame_samples: 960, render, onLost });
    await pause(600);
    await Promise.all([capture.close(), playback.close()]);
    expect(heard).toBeGreaterThan(20_000);
    expect(gaps).toBeLessThanOrEqual(2 * (capture.dropped_frames + playback.dropped_frames));
  });

  it("plays nothing at rest, and is heard as soon after it as ever", async () => {
    let rendered = 0;
    let click_ms: number | undefined;
    const delays_ms: number[] = [];
    const heard = { ms: 0 };
    const render = (stereo: Float32Array): void => {
      rendered += 1;
      stereo.fill(click_ms === 0 ? 0.8 : 0);
      if (click_ms === 0) click_ms = clock();
    };
    const onFrame = (pcm: Float32Array, captured_ms: number): void => {
      const first = pcm.findIndex((sample) => Math.abs(sample) > 0.3);
      if (first >= 0 && heard.ms === 0) heard.ms = captured_ms - (pcm.length - first) / 48;
    };
    const capture = await backend.openCapture({ frame_samples: 480, onFrame, onLost });
    const playback = await backend.openPlayback({ frame_samples: 480, render, onLost });
    for (let turn = 0; turn < 5; turn += 1) {
      await pause(100);
      playback.rest?.();
      const before = rendered;
      await pause(200);
      expect(rendered).toBe(before);
      heard.ms = 0;
      click_ms = 0;
      void playback.wake?.();
      expect(rendered).toBe(before + 1);
      await vi.waitFor(() => expect(heard.ms).toBeGreaterThan(0), { timeout: 1000 });
      delays_ms.push(heard.ms - (click_ms ?? 0));
      await pause(100);
      expect(rendered).toBeGreaterThan(before + 5);
    }
    await Promise.all([capture.close(), playback.close()]);
    expect(median(delays_ms)).toBeGreaterThan(1);
    expect(median(delays_ms)).toBeLessThan(60);
  });

  it("captures at rest as ever, only later, and wakes with all that was captured until then", async () => {
    const ages_ms: number[] = [];
    let last = 0;
    let gaps = 0;
    let next = 0;
    const render = (stereo: Float32Array): void => {
      for (let i = 0; i < stereo.length; i += 2) {
        stereo.fill((1 + next) / 8192, i, i + 2);
        next = (next + 1) % 4000;
      }
    };
    const onFrame = (pcm: Float32Array, captured_ms: number): void => {
      ages_ms.push(clock() - captured_ms);
      for (const sample of pcm) {
        const value = Math.round(sample * 8192);
        if (last > 0 && value !== (last % 4000) + 1) gaps += 1;
        last = value;
      }
    };
    const patient = await createPulseSound({ clock, timer: systemTimer, server: laboratory.server });
    const playback = await patient.openPlayback({ frame_samples: 480, render, onLost });
    const capture = await patient.openCapture({ frame_samples: 480, onFrame, onLost });
    await pause(200);
    capture.rest?.();
    ages_ms.length = 0;
    await pause(450);
    const rested = ages_ms.splice(0);
    await capture.wake?.();
    const woken = ages_ms.splice(0);
    await pause(100);
    await patient.close();
    expect(rested.length).toBeGreaterThan(20);
    expect(Math.max(...rested)).toBeGreaterThan(50);
    // Half of what it would have left for later, up to what was captured last.
    expect(woken.length).toBeGreaterThan(1);
    expect(woken.at(-1) ?? 100).toBeLessThan(20);
    expect(ages_ms.length).toBeGreaterThan(4);
    expect(gaps).toBeLessThanOrEqual(2 * (capture.dropped_frames + playback.dropped_frames));
  });

  it("keeps nothing open after close", async () => {
    await pause(50);
    const before = process.getActiveResourcesInfo();
    await backend.listDevices();
    await backend.openCapture({ frame_samples: 480, onFrame: () => undefined, onLost });
    await backend.openPlayback({ frame_samples: 480, render: (stereo) => stereo.fill(0), onLost });
    expect(process.getActiveResourcesInfo().length).toBeGreaterThan(before.length);
    await backend.close();
    await pause(20);
    // Something of the test before it may have ended meanwhile.
    const left = [...before];
    const more = process.getActiveResourcesInfo().filter((resource) => {
      const at = left.indexOf(resource);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
    expect(more).toEqual([]);
    expect(lost).toEqual([]);
  });

  it("closes in time, and gives up opening, when the server has stopped answering", async () => {
    const slow = await createPulseSound({ clock, timer: systemTimer, server: laboratory.server });
    await slow.openCapture({ frame_samples: 480, onFrame: () => undefined, onLost });
    await slow.openPlayback({ frame_samples: 480, render: (stereo) => stereo.fill(0), onLost });
    laboratory.process.kill("SIGSTOP");
    const started_ms = clock();
    await slow.close();
    expect(clock() - started_ms).toBeLessThan(close_ms_max);
    const opening = backend.openCapture({ frame_samples: 480, onFrame: () => undefined, onLost });
    await expect(opening).rejects.toMatchObject({
      code: "backend_unavailable",
      message: expect.stringContaining("did not answer"),
    });
    laboratory.process.kill("SIGCONT");
    expect(lost).toEqual([]);
  });

  it("gives a stream up when the server begins to talk nonsense", async () => {
    const path = laboratory.server.replace("unix:", "");
    const clients: Socket[] = [];
    const between = createServer((client) => {
      const server = connect(path);
      client.pipe(server).pipe(client);
      for (const socket of [client, server]) socket.on("error", () => undefined);
      clients.push(client);
    });
    await once(between.listen(`${path}-between`), "listening");
    const through = await createPulseSound({ clock, timer: systemTimer, server: `${laboratory.server}-between` });
    await through.openCapture({ frame_samples: 480, onFrame: () => undefined, onLost });
    await pause(30);
    clients.at(-1)?.write(Buffer.alloc(1000, 0x55));
    await pause(30);
    expect(lost.map((error) => error.code)).toEqual(["device_lost"]);
    lost = [];
    await through.close();
    await new Promise((resolve) => between.close(resolve));
  });

  it("tells every stream once when the server dies, and does not open again", async () => {
    await backend.openCapture({ frame_samples: 480, onFrame: () => undefined, onLost });
    await backend.openPlayback({ frame_samples: 480, render: (stereo) => stereo.fill(0), onLost });
    await pause(50);
    laboratory.process.kill("SIGKILL");
    await once(laboratory.process, "exit");
    await pause(20);
    expect(lost.map((error) => error.code)).toEqual(["device_lost", "device_lost"]);
    await expect(backend.openCapture({ frame_samples: 480, onFrame: () => undefined, onLost })).rejects.toBeInstanceOf(
      SoundError,
    );
    await expect(backend.listDevices()).rejects.toMatchObject({ code: "backend_unavailable" });
    await backend.close();
    await pause(20);
    expect(lost).toHaveLength(2);
  });
});

describe("pulse sound without PulseAudio", () => {
  const open = (server: string): Promise<SoundBackend> => createPulseSound({ clock, timer: hastyTimer, server });

  it("says in one line what is missing", async () => {
    for (const server of ["unix:/nowhere/native", "/dev/null", "tcp:192.0.2.1:4713"]) {
      const error: unknown = await open(server).catch((caught: unknown) => caught);
      expect(error).toMatchObject({ code: "backend_unavailable" });
      expect((error as SoundError).message).not.toContain("\n");
      expect((error as SoundError).message).toContain(server.replace("unix:", ""));
    }
  });

  it("survives servers that say nothing, hang up or talk nonsense", async () => {
    const folder = await mkdtemp(join(tmpdir(), "talkgroup-nonsense-"));
    const header = (length: number): Buffer => Buffer.from(Uint32Array.of(length, 0xffffffff, 0, 0, 0).buffer).swap32();
    const behaviours: ((socket: Socket) => void)[] = [
      () => undefined,
      (socket) => socket.destroy(),
      (socket) => socket.end("hello"),
      (socket) => socket.write(Buffer.alloc(4000, 0xff)),
      (socket) => socket.write(Buffer.concat([header(0), header(3), Buffer.alloc(3)])),
      (socket) => socket.write(Buffer.concat([header(10), Buffer.from("L0000L9999")])),
      (socket) => socket.write(header(0x7fffffff)),
    ];
    for (const [index, behave] of behaviours.entries()) {
      const path = join(folder, `native-${index}`);
      const sockets = new Set<Socket>();
      const server = createServer((socket) => {
        sockets.add(socket.on("error", () => undefined));
        behave(socket);
      });
      await once(server.listen(path), "listening");
      await expect(open(path)).rejects.toMatchObject({ code: "backend_unavailable" });
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    }
    await rm(folder, { recursive: true });
  });
});

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
