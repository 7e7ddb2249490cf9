import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { createMonotonicClock } from "../machine/monotonic-clock.js";
import { queuedFrames } from "./driver-message.js";
import { createDriverSound } from "./driver-sound.js";
import { standIn } from "./driver-stand-in.suite.js";
import { close_ms_max, type SoundBackend, type SoundError, type SoundStream } from "./sound-backend.js";
import { portaudio_driver } from "./sound-drivers.js";
import { systemTimer } from "./timer.js";

const clock = createMonotonicClock();

describe("a sound library's process", () => {
  let folder: string;
  let backend: SoundBackend | undefined;
  let lost: SoundError[] = [];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "talkgroup-driver-"));
  });
  afterEach(async () => {
    await backend?.close();
    backend = undefined;
    lost = [];
  });
  afterAll(() => rm(folder, { recursive: true }));
  const onLost = (error: SoundError): void => void lost.push(error);

  async function start(code: string): Promise<SoundBackend> {
    const program = await standIn(folder, `listed([speakers, microphone]); ${code}`);
    backend = await createDriverSound({ ...portaudio_driver, clock, timer: systemTimer, ...program });
    return backend;
  }
  function openCapture(sound: SoundBackend, onFrame: (pcm: Float32Array) => void = () => undefined): Promise<SoundStream> {
    return sound.openCapture({ frame_samples: 480, onFrame, onLost });
  }

  it("is killed and its stream lost when it gives nothing for half a second", async () => {
    const sound = await start(`if (task.kind === "stream") {
      opened(); let left = 5;
      setInterval(() => { if (left-- > 0) frames.write(Buffer.alloc(1920)); }, 10);
    }`);
    let frames = 0;
    const started_ms = clock();
    await openCapture(sound, () => {
      frames += 1;
    });
    await until(() => lost.length > 0);
    expect(clock() - started_ms).toBeLessThan(2000);
    expect(frames).toBe(5);
    expect(lost).toMatchObject([{ code: "device_lost", message: expect.stringContaining("still") }]);
  });

  it("is lost when it takes nothing, when it dies, and when it says so", async () => {
    for (const end of ["", `setTimeout(() => process.exit(3), 50)`, `setTimeout(() => fail("unplugged"), 50)`]) {
      lost = [];
      const sound = await start(`if (task.kind === "stream") { opened(); frames.write("1"); frames.resume(); ${end} }`);
      await sound.openPlayback({ frame_samples: 480, render: (stereo) => stereo.fill(0), onLost });
      await until(() => lost.length > 0);
      expect(lost).toMatchObject([{ code: "device_lost" }]);
      await sound.close();
    }
  });

  it.each([480, 960])(
    "is given each of the frames it asks for at once from memory of its own, of %i samples",
    async (frame_samples) => {
      const asked = queuedFrames(frame_samples) + 1;
      const sound = await start(`if (task.kind === "stream") {
      opened(); frames.write("1".repeat(${asked}));
      let received = 0;
      frames.on("data", (bytes) => {
        const before = Math.floor(received / ${8 * frame_samples});
        received += bytes.length;
        const whole = Math.floor(received / ${8 * frame_samples});
        if (whole > before) frames.write("1".repeat(whole - before));
      });
    }`);
      const rendered: Float32Array[] = [];
      const render = (stereo: Float32Array): void => void rendered.push(stereo);
      const stream = await sound.openPlayback({ frame_samples, render, onLost });
      await until(() => rendered.length >= 4 * asked);
      await stream.close();
      for (const at of rendered.slice(asked).keys()) {
        expect(new Set(rendered.slice(at, at + asked)).size).toBe(asked);
        expect(rendered[at + asked]).toBe(rendered[at]);
      }
    },
  );

  it("does not hold up who closes it, whatever it does instead of ending", async () => {
    const sound = await start(`if (task.kind === "stream") {
      opened(); setTimeout(() => { for (;;); }, 20);
    }`);
    const streams = await Promise.all([openCapture(sound), openCapture(sound)]);
    await new Promise((resolve) => setTimeout(resolve, 60));
    const closing_ms = clock();
    await Promise.all(streams.map((stream) => stream.close()));
    expect(clock() - closing_ms).toBeLessThan(close_ms_max / 2);
    await sound.close();
  });

  it("says why it cannot be opened", async () => {
    const refusals = [`fail("busy")`, `process.exit(1)`, `tell({ kind: "failed", code: "device_unknown", message: "busy" })`];
    for (const refusal of refusals) {
      const sound = await start(`if (task.kind === "stream") { ${refusal} }`);
      await expect(openCapture(sound)).rejects.toMatchObject({ message: expect.not.stringContaining("\n") });
      await sound.close();
    }
    expect(lost).toEqual([]);
  });

  it("gives up a device that does not open in time", async () => {
    const program = await standIn(folder, "listed([speakers, microphone]);");
    const hasty = (delay_ms: number, run: () => void) => systemTimer(delay_ms / 10, run);
    backend = await createDriverSound({ ...portaudio_driver, clock, timer: hasty, ...program });
    await expect(openCapture(backend)).rejects.toMatchObject({
      code: "backend_unavailable",
      message: expect.stringContaining("did not open"),
    });
  });

  it("is started again when the one that lists devices dies, and tells of what changed", async () => {
    const counter = join(folder, "lives");
    await writeFile(counter, "");
    const sound = await start(`
      const { appendFileSync, readFileSync } = await import("node:fs");
      if (task.kind === "devices") {
        appendFileSync(${JSON.stringify(counter)}, "x");
        if (readFileSync(${JSON.stringify(counter)}).length === 1) setTimeout(() => process.exit(1), 100);
        else devices([speakers]);
      }`);
    let told = 0;
    sound.watch(() => {
      told += 1;
    });
    await until(() => told >= 2);
    await until(async () => (await sound.listDevices().catch(() => [])).length === 1);
    expect((await readFile(counter)).length).toBe(2);
  });

  it("lists what runs here though it is hidden, and loses what runs on a default that may be another", async () => {
    const program = await standIn(
      folder,
      `const headset = { ...microphone, id: "headset", default: false };
      if (task.kind === "devices") { devices([microphone, headset]); setTimeout(() => devices([microphone]), 300); }
      else { opened(); setInterval(() => frames.write(Buffer.alloc(1920)), 10); }`,
    );
    for (const hides of [false, true]) {
      lost = [];
      const driver = { ...portaudio_driver, hides_default: hides, hides_used: hides };
      const sound = await createDriverSound({ ...driver, clock, timer: systemTimer, ...program });
      backend = sound;
      let told = 0;
      sound.watch(() => (told += 1));
      await openCapture(sound);
      const chosen = await sound.openCapture({ device_id: "headset", frame_samples: 480, onFrame: () => undefined, onLost });
      await until(() => told > 0);
      const idsOf = async (): Promise<readonly string[]> => (await sound.listDevices()).map(({ id }) => id);
      expect(await idsOf()).toEqual(hides ? ["microphone", "headset"] : ["microphone"]);
      expect(lost.map(({ code, message }) => [code, message])).toEqual(
        hides ? [["device_lost", expect.stringContaining("another default")]] : [],
      );
      await chosen.close();
      expect(await idsOf()).toEqual(["microphone"]);
      await sound.close();
    }
  });

  it("ends when its parent does, even while its driver holds it up", async () => {
    const child_path = new URL("../../dist/sound/portaudio-child.js", import.meta.url).href;
    const process_path = new URL("../../dist/sound/driver-process.js", import.meta.url).href;
    // A driver that never comes back: its library is found first.
    const blocked = join(folder, "blocked.mjs");
    await writeFile(
      blocked,
      `setTimeout(() => { process.send({ kind: "opened" }); for (;;); }, 100); await import("${child_path}");`,
    );
    const parent = spawn(process.execPath, [
      "--input-type=module",
      "-e",
      `import { DriverProcess } from "${process_path}";
      const child = new DriverProcess({ path: ${JSON.stringify(blocked)}, task: { kind: "devices" }, onGone: () => {},
        onNews: ({ kind }) => { if (kind === "opened") process.stdout.write(String(child.pid) + "\\n"); } });`,
    ]);
    const [line] = (await once(parent.stdout, "data")) as [Buffer];
    const pid = Number(line.toString());
    expect(isAlive(pid)).toBe(true);
    parent.kill("SIGKILL");
    try {
      await until(() => !isAlive(pid));
    } finally {
      if (isAlive(pid)) process.kill(pid, "SIGKILL");
    }
  });
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function until(is: () => boolean | Promise<boolean>): Promise<void> {
  for (const give_up_ms = clock() + 8000; !(await is()); ) {
    if (clock() > give_up_ms) throw new Error("it did not come true within 8 s");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
