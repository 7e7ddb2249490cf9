import { once } from "node:events";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createMonotonicClock } from "../machine/monotonic-clock.js";
import { laboratoryMissing, type PulseLaboratory, startPulseLaboratory } from "./pulse-laboratory.suite.js";
import { createPulseSound } from "./pulse-sound.js";
import type { SoundBackend } from "./sound-backend.js";
import { type DeviceNews, SoundKeeper } from "./sound-keeper.js";
import { systemTimer } from "./timer.js";

const clock = createMonotonicClock();

const missing = laboratoryMissing();
describe.skipIf(missing !== undefined)(missing ?? "pulse devices that come and go", () => {
  let laboratory: PulseLaboratory;
  let backend: SoundBackend;
  let keeper: SoundKeeper;
  let news: DeviceNews[];
  /** When a frame with the tone was last taken from the microphone, and the longest pause between two. */
  let heard_ms: number;
  let heard: number;

  beforeEach(async () => {
    laboratory = await startPulseLaboratory();
    backend = await createPulseSound({ clock, timer: systemTimer, server: laboratory.server });
    news = [];
    heard_ms = 0;
    heard = 0;
  });
  afterEach(async () => {
    await keeper.close();
    await backend.close();
    await laboratory.stop();
  });

  async function open(selected: { capture_id?: string; playback_id?: string }): Promise<void> {
    keeper = await SoundKeeper.open({
      backend,
      clock,
      timer: systemTimer,
      capture: {
        frame_samples: 480,
        onFrame: (pcm) => {
          if (!pcm.some((sample) => sample > 0.2)) return;
          heard_ms = clock();
          heard += 1;
        },
      },
      playback: { frame_samples: 480, render: (stereo) => stereo.fill(0.25) },
      selected,
      onNews: (one) => void news.push(one),
    });
  }

  it("goes on elsewhere within 300 ms when its speakers are gone mid-word, and back when they return", async () => {
    await laboratory.addDevice("headset");
    // The microphone that hears the speakers which are left: what comes through it says when they began to play.
    await laboratory.chooseDefault("headset");
    await open({ capture_id: "microphone", playback_id: "headset" });
    await until(() => keeper.uses()[1]?.state === "open");
    await pause(300);
    expect(heard).toBe(0);
    const taken_ms = clock();
    await laboratory.removeDevice("headset");
    await until(() => heard > 0);
    const gap_ms = heard_ms - taken_ms;
    process.stdout.write(`pulse: speakers removed mid-word, heard elsewhere after ${gap_ms.toFixed(0)} ms\n`);
    expect(gap_ms).toBeLessThan(300);
    // Its microphone, which nobody uses, went with it: of that the other direction may tell first.
    await until(() => news.some(({ cause }) => cause === "lost"));
    const lost = news.find(({ cause }) => cause === "lost");
    expect(lost).toMatchObject({ uses: [{}, { state: "open", device_id: "ears", selected_id: "headset" }] });
    await laboratory.addDevice("headset");
    await until(() => news.some(({ cause, uses }) => cause === "returned" && uses[1]?.device_id === "headset"));
    const back = heard;
    await pause(200);
    expect(heard - back).toBeLessThan(10);
  });

  it("takes another microphone when its own is gone, never what the speakers play, and its own when it returns", async () => {
    await laboratory.addDevice("desk");
    await laboratory.chooseDefault("desk");
    await open({ capture_id: "microphone", playback_id: "ears" });
    await until(() => heard > 5);
    await laboratory.removeDevice("ears");
    await until(() => news.some(({ uses }) => uses[0]?.device_id === "desk-microphone" && uses[1]?.device_id === "desk"));
    await until(() => heard > 20);
    await laboratory.removeDevice("desk");
    await until(() => news.some(({ uses }) => uses[0]?.state === "lost" && uses[1]?.state === "lost"));
    await laboratory.addDevice("ears");
    await until(() => keeper.uses()[1]?.device_id === "ears" && keeper.uses()[0]?.device_id === "ears-microphone");
    const before = heard;
    await until(() => heard > before + 20);
  });

  it("follows the default, and lives on when the server is gone", async () => {
    await open({});
    expect(keeper.uses()).toMatchObject([{ device_id: "microphone" }, { device_id: "ears" }]);
    await laboratory.addDevice("headset");
    await laboratory.chooseDefault("headset");
    await until(() => keeper.uses()[0]?.device_id === "headset-microphone" && keeper.uses()[1]?.device_id === "headset");
    expect(news.at(-1)?.cause).toBe("changed");
    laboratory.process.kill("SIGKILL");
    await once(laboratory.process, "exit");
    await until(() => keeper.uses().every(({ state }) => state === "lost"));
    expect(await keeper.devices()).toEqual([]);
  });
});

const pause = (duration_ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, duration_ms));

/** Fails with the test's own time-out if it never is. */
async function until(is: () => boolean): Promise<void> {
  for (const give_up_ms = clock() + 8000; !is(); ) {
    if (clock() > give_up_ms) throw new Error("it did not come true within 8 s");
    await pause(1);
  }
}
