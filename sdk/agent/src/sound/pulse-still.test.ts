import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createMonotonicClock } from "../machine/monotonic-clock.js";
import { laboratoryMissing, type PulseLaboratory, startPulseLaboratory } from "./pulse-laboratory.suite.js";
import { createPulseSound } from "./pulse-sound.js";
import { type SoundBackend, type SoundDirection, SoundError } from "./sound-backend.js";
import { type DeviceNews, SoundKeeper } from "./sound-keeper.js";
import { systemTimer } from "./timer.js";

const clock = createMonotonicClock();

const missing = laboratoryMissing();
describe.skipIf(missing !== undefined)(missing ?? "pulse devices that are there and still", () => {
  let laboratory: PulseLaboratory;
  let backend: SoundBackend;
  let keeper: SoundKeeper | undefined;
  let news: DeviceNews[];
  let captured: number;
  let captured_ms: number;
  let longest_gap_ms: number;
  let rendered: number;

  beforeEach(async () => {
    laboratory = await startPulseLaboratory();
    backend = await createPulseSound({ clock, timer: systemTimer, server: laboratory.server });
    news = [];
    captured = 0;
    captured_ms = 0;
    longest_gap_ms = 0;
    rendered = 0;
  });
  afterEach(async () => {
    laboratory.process.kill("SIGCONT");
    await keeper?.close();
    await backend.close();
    await laboratory.stop();
    keeper = undefined;
  });

  async function open(): Promise<SoundKeeper> {
    keeper = await SoundKeeper.open({
      backend,
      clock,
      timer: systemTimer,
      capture: {
        frame_samples: 480,
        onFrame: () => {
          longest_gap_ms = Math.max(longest_gap_ms, clock() - captured_ms);
          captured_ms = clock();
          captured += 1;
        },
      },
      playback: {
        frame_samples: 480,
        render: (stereo) => {
          stereo.fill(0);
          rendered += 1;
        },
      },
      selected: {},
      onNews: (one) => void news.push(one),
    });
    return keeper;
  }
  const stateOf = (direction: SoundDirection): string | undefined =>
    keeper?.uses().find((use) => use.direction === direction)?.state;

  it("is lost within two looks when it is suspended, left out while it is, and used again as soon as it is not", async () => {
    await open();
    for (const direction of ["capture", "playback"] as const) {
      const name = direction === "capture" ? "microphone" : "ears";
      laboratory.suspend(direction, name, true);
      const suspended_ms = clock();
      await until(() => stateOf(direction) === "lost", 2500);
      process.stdout.write(`pulse: ${name} suspended, told after ${(clock() - suspended_ms).toFixed(0)} ms\n`);
      await until(() => news.some(({ cause, why }) => cause === "lost" && why?.includes("still") === true));
      expect((await keeper?.devices())?.some((device) => device.direction === direction)).toBe(false);
      const before = rendered;
      await pause(1200);
      expect(rendered - before).toBeGreaterThan(100);
      expect(stateOf(direction)).toBe("lost");
      laboratory.suspend(direction, name, false);
      const woken_ms = clock();
      await until(() => stateOf("capture") === "open" && stateOf("playback") === "open");
      process.stdout.write(`pulse: ${name} woken, used again after ${(clock() - woken_ms).toFixed(0)} ms\n`);
      expect(clock() - woken_ms).toBeLessThan(1000);
      await until(() => news.some(({ cause }) => cause === "returned"));
      const flowing = captured;
      await until(() => captured > flowing + 20);
      news = [];
    }
  });

  it("gives way to another that nothing interrupts while it is suspended", async () => {
    await laboratory.addDevice("desk");
    await laboratory.chooseDefault("desk");
    const sound = await open();
    laboratory.suspend("capture", "desk-microphone", true);
    await until(() => news.length > 0);
    expect(news).toMatchObject([{ cause: "lost", uses: [{ state: "open", device_id: "microphone" }, { state: "open" }] }]);
    longest_gap_ms = 0;
    await pause(2500);
    expect(longest_gap_ms).toBeLessThan(300);
    laboratory.suspend("capture", "desk-microphone", false);
    await until(() => sound.uses()[0]?.device_id === "desk-microphone");
  });

  it("is chosen in vain: what ran before goes on at once", async () => {
    await laboratory.addDevice("desk");
    laboratory.suspend("capture", "desk-microphone", true);
    const sound = await open();
    await until(() => captured > 5);
    longest_gap_ms = 0;
    expect(await sound.select("capture", "desk-microphone")).toMatchObject({ value: { state: "open", device_id: "microphone" } });
    const flowing = captured;
    await until(() => captured > flowing + 50);
    process.stdout.write(`pulse: a suspended microphone chosen, the other was silent for ${longest_gap_ms.toFixed(0)} ms\n`);
    expect(longest_gap_ms).toBeLessThan(2000);
    laboratory.suspend("capture", "desk-microphone", false);
    await until(() => sound.uses()[0]?.device_id === "desk-microphone");
  });

  it("takes a server that stands still for lost, says so, goes on rendering, and goes on with it when it goes on", async () => {
    const sound = await open();
    await until(() => captured > 5);
    laboratory.process.kill("SIGSTOP");
    const stopped_ms = clock();
    await until(() => news.length > 1, 4000);
    process.stdout.write(`pulse: server stopped, told after ${(clock() - stopped_ms).toFixed(0)} ms\n`);
    expect(sound.uses().map(({ state }) => state)).toEqual(["lost", "lost"]);
    const before = rendered;
    const captured_before = captured;
    await pause(1000);
    expect(rendered - before).toBeGreaterThan(80);
    expect(captured).toBe(captured_before);
    laboratory.process.kill("SIGCONT");
    await until(() => sound.uses().every(({ state }) => state === "open"));
    await until(() => captured > captured_before + 20);
  });

  it("is no device to open: that is refused, and not told over and over", async () => {
    laboratory.suspend("capture", "microphone", true);
    const onLost = (error: SoundError): never => {
      throw error;
    };
    const opening = backend.openCapture({ frame_samples: 480, onFrame: () => undefined, onLost });
    await expect(opening).rejects.toMatchObject({ code: "device_lost", message: expect.stringContaining("still") });
    await expect(opening).rejects.toBeInstanceOf(SoundError);
    await open();
    expect(stateOf("capture")).toBe("lost");
    await pause(2500);
    expect(news.length).toBeLessThan(2);
    laboratory.suspend("capture", "microphone", false);
    await until(() => stateOf("capture") === "open");
  });

  it("is told of a microphone at rest too, and not of speakers that nothing is played to", async () => {
    const sound = await open();
    expect([sound.rest("capture"), sound.rest("playback")]).toEqual([true, true]);
    await pause(1700);
    expect(news).toEqual([]);
    laboratory.suspend("playback", "ears", true);
    await until(() => stateOf("capture") === "lost");
    expect(stateOf("playback")).toBe("open");
    void sound.wake("playback");
    await until(() => stateOf("playback") === "lost");
  });
});

const pause = (duration_ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, duration_ms));

/** Fails with the test's own time-out if it never is. */
async function until(is: () => boolean, limit_ms = 8000): Promise<void> {
  for (const give_up_ms = clock() + limit_ms; !is(); ) {
    if (clock() > give_up_ms) throw new Error(`it did not come true within ${limit_ms} ms`);
    await pause(1);
  }
}
