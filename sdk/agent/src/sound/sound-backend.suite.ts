import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { MonotonicClock } from "../machine/monotonic-clock.js";
import { close_ms_max, queue_ms_max, type SoundBackend, type SoundDirection, SoundError } from "./sound-backend.js";

/** A backend under test and power over its world. */
export interface SoundHarness {
  readonly backend: SoundBackend;
  readonly clock: MonotonicClock;
  /** Frames that may come late through no fault of the backend: none on virtual time, a few on a busy machine. */
  readonly late_frames_max: number;
  /** How soon it must tell that a device is gone. */
  readonly lost_ms_max: number;
  /** How soon it must tell who watches. */
  readonly change_ms_max: number;
  /** Lets time pass while the process is free to work. */
  pass(duration_ms: number): Promise<void>;
  /** Lets time pass while the process can do nothing. */
  stall(duration_ms: number): Promise<void>;
  /** Takes the device of this direction away; others may go with it. */
  lose(direction: SoundDirection): Promise<void>;
  /** Makes another list of devices. */
  change(): Promise<void>;
  /** Lets all devices stand still, or run again, with nobody told. Left out where they are the backend's own. */
  readonly freeze?: (frozen: boolean) => void;
  /** Ends what the harness started. */
  end(): Promise<void>;
}

/** What every `SoundBackend` must do. */
export function describeSoundBackend(name: string, createHarness: () => Promise<SoundHarness>): void {
  describe(`sound backend ${name}`, () => {
    let harness: SoundHarness;
    let lost: SoundError[];
    beforeEach(async () => {
      harness = await createHarness();
      lost = [];
    });
    afterEach(async () => {
      await harness.backend.close();
      await harness.end();
    });
    const onLost = (error: SoundError): void => {
      lost.push(error);
    };

    it("lists a default device in each direction", async () => {
      const devices = await harness.backend.listDevices();
      for (const direction of ["capture", "playback"] as const) {
        expect(devices.filter((device) => device.direction === direction && device.default)).toHaveLength(1);
      }
      for (const device of devices) expect(device.title).not.toBe("");
    });

    for (const frame_ms of [10, 20]) {
      it(`captures frames of ${frame_ms} ms at the pace of time`, async () => {
        const frame_samples = frame_ms * 48;
        const times_ms: number[] = [];
        const ages_ms: number[] = [];
        const onFrame = (pcm: Float32Array, captured_ms: number): void => {
          expect(pcm).toHaveLength(frame_samples);
          ages_ms.push(harness.clock() - captured_ms);
          times_ms.push(captured_ms);
        };
        const stream = await harness.backend.openCapture({ frame_samples, onFrame, onLost });
        await harness.pass(300);
        expectPace(times_ms, frame_ms, 300);
        expect(Math.min(...ages_ms)).toBeGreaterThanOrEqual(0);
        expect(median(ages_ms)).toBeLessThan(delay_ms_max);
        expect(stream.dropped_frames).toBeLessThanOrEqual(harness.late_frames_max);
      });

      it(`asks for frames of ${frame_ms} ms at the pace of time`, async () => {
        const times_ms: number[] = [];
        const ahead_ms: number[] = [];
        const render = (stereo: Float32Array, playing_ms: number): void => {
          expect(stereo).toHaveLength(2 * frame_ms * 48);
          ahead_ms.push(playing_ms - harness.clock());
          stereo.fill(0);
          times_ms.push(playing_ms);
        };
        const stream = await harness.backend.openPlayback({ frame_samples: frame_ms * 48, render, onLost });
        // What it filled its buffers with was asked for at once.
        times_ms.length = 0;
        await harness.pass(300);
        expectPace(times_ms, frame_ms, 300);
        expect(median(ahead_ms)).toBeGreaterThanOrEqual(0);
        expect(median(ahead_ms)).toBeLessThan(delay_ms_max);
        expect(stream.dropped_frames).toBeLessThanOrEqual(harness.late_frames_max);
      });
    }

    it("opens the devices it lists and refuses others", async () => {
      for (const device of await harness.backend.listDevices()) {
        await (await openDevice(harness.backend, device.direction, device.id, onLost)).close();
      }
      for (const direction of ["capture", "playback"] as const) {
        const opened = openDevice(harness.backend, direction, "no such device", onLost);
        await expect(opened).rejects.toMatchObject({
          message: expect.stringContaining("no such device"),
          code: "device_unknown",
        });
      }
      expect(lost).toEqual([]);
    });

    it("says no word after close, and opens again", async () => {
      let calls = 0;
      const count = (): void => {
        calls += 1;
      };
      for (let round = 0; round < 2; round += 1) {
        const capture = await harness.backend.openCapture({ frame_samples: 480, onFrame: count, onLost });
        const playback = await harness.backend.openPlayback({ frame_samples: 480, render: count, onLost });
        await harness.pass(60);
        expect(calls).toBeGreaterThan(0);
        const closing_ms = performance.now();
        await Promise.all([capture.close(), capture.close(), playback.close()]);
        expect(performance.now() - closing_ms).toBeLessThan(close_ms_max);
        calls = 0;
        await harness.pass(60);
        expect(calls).toBe(0);
      }
      expect(lost).toEqual([]);
    });

    it("closes all its streams with the backend, twice if told so", async () => {
      let calls = 0;
      const count = (): void => {
        calls += 1;
      };
      await harness.backend.openCapture({ frame_samples: 480, onFrame: count, onLost });
      await harness.backend.openPlayback({ frame_samples: 480, render: count, onLost });
      await harness.pass(40);
      await harness.backend.close();
      await harness.backend.close();
      calls = 0;
      await harness.pass(40);
      expect(calls).toBe(0);
      expect(lost).toEqual([]);
    });

    for (const direction of ["capture", "playback"] as const) {
      it(`tells once and soon that its ${direction} device is gone`, async () => {
        let calls = 0;
        let lost_ms = 0;
        const options = { frame_samples: 480, onFrame: () => (calls += 1), render: () => (calls += 1) };
        const told = (error: SoundError): void => {
          lost_ms = performance.now();
          onLost(error);
        };
        const stream = await (direction === "capture"
          ? harness.backend.openCapture({ ...options, onLost: told })
          : harness.backend.openPlayback({ ...options, onLost: told }));
        await harness.pass(60);
        await harness.lose(direction);
        const taken_ms = performance.now();
        await harness.pass(2 * harness.lost_ms_max);
        expect(lost).toHaveLength(1);
        expect(lost[0]).toBeInstanceOf(SoundError);
        expect(lost[0]?.code).toBe("device_lost");
        expect(lost[0]?.message).not.toContain("\n");
        expect(lost_ms - taken_ms).toBeLessThan(harness.lost_ms_max);
        calls = 0;
        await harness.pass(60);
        expect(calls).toBe(0);
        await stream.close();
        expect(lost).toHaveLength(1);
      });
    }

    it("takes devices that stand still for lost, tells it once, and opens them when they run again", async () => {
      const { freeze } = harness;
      if (freeze === undefined) return;
      let calls = 0;
      const options = { frame_samples: 480, onFrame: () => (calls += 1), render: () => (calls += 1), onLost };
      await Promise.all([harness.backend.openCapture(options), harness.backend.openPlayback(options)]);
      freeze(true);
      await harness.pass(still_ms_max);
      expect(lost.map(({ code }) => code)).toEqual(["device_lost", "device_lost"]);
      for (const { message } of lost) expect(message).toContain("still");
      calls = 0;
      freeze(false);
      await harness.pass(100);
      expect(calls).toBe(0);
      await Promise.all([harness.backend.openCapture(options), harness.backend.openPlayback(options)]);
      await harness.pass(100);
      expect(calls).toBeGreaterThan(10);
      expect(lost).toHaveLength(2);
    });

    it("does not take a stream at rest for lost", async () => {
      let calls = 0;
      const options = { frame_samples: 480, onFrame: () => (calls += 1), render: () => (calls += 1), onLost };
      const streams = await Promise.all([harness.backend.openCapture(options), harness.backend.openPlayback(options)]);
      for (const stream of streams) stream.rest?.();
      await harness.pass(still_ms_max);
      for (const stream of streams) await stream.wake?.();
      calls = 0;
      await harness.pass(still_ms_max);
      expect(calls).toBeGreaterThan(still_ms_max / 10);
      expect(lost).toEqual([]);
    });

    it("tells who watches that the devices are others, until nobody does", async () => {
      let told = 0;
      let told_others = 0;
      const unwatch = harness.backend.watch(() => (told += 1));
      const unwatchOther = harness.backend.watch(() => (told_others += 1));
      await harness.pass(100);
      unwatchOther();
      const before = told;
      told_others = 0;
      await harness.change();
      await harness.pass(harness.change_ms_max);
      expect(told).toBeGreaterThan(before);
      unwatch();
      harness.backend.watch(() => (told_others += 1));
      await harness.backend.close();
      const last = [told, told_others];
      await harness.pass(100);
      expect([told, told_others]).toEqual(last);
      expect(told_others).toBe(0);
    });

    it("drops the oldest after a stall, and counts it", async () => {
      const ages_ms: number[] = [];
      const steps_ms: number[] = [];
      let rendered = 0;
      let last_ms = 0;
      const onFrame = (_: Float32Array, captured_ms: number): void => {
        ages_ms.push(harness.clock() - captured_ms);
        steps_ms.push(captured_ms - last_ms);
        last_ms = captured_ms;
      };
      const capture = await harness.backend.openCapture({ frame_samples: 480, onFrame, onLost });
      const playback = await harness.backend.openPlayback({ frame_samples: 480, render: () => (rendered += 1), onLost });
      await harness.pass(100);
      ages_ms.length = 0;
      steps_ms.length = 0;
      rendered = 0;
      await harness.stall(500);
      await harness.pass(100);
      expect(rendered).toBeLessThanOrEqual(10 + 10 + harness.late_frames_max);
      expect(ages_ms.length).toBeLessThanOrEqual(queue_ms_max / 10 + 10 + harness.late_frames_max);
      expect(Math.max(...ages_ms)).toBeLessThanOrEqual(queue_ms_max + 10);
      // Frames that come in a burst were captured one after the other all the same.
      expect(Math.abs(median(steps_ms) - 10)).toBeLessThan(3);
      expect(capture.dropped_frames).toBeGreaterThan(20);
      expect(playback.dropped_frames).toBeGreaterThan(0);
      const dropped_frames = capture.dropped_frames;
      ages_ms.length = 0;
      await harness.pass(200);
      expect(ages_ms.length).toBeGreaterThan(16 - harness.late_frames_max);
      expect(median(ages_ms)).toBeLessThan(delay_ms_max);
      expect(capture.dropped_frames - dropped_frames).toBeLessThanOrEqual(harness.late_frames_max);
      expect(lost).toEqual([]);
    });
  });
}

/** As many frames as the time takes, each a frame's length after the one before on the whole. */
function expectPace(times_ms: readonly number[], frame_ms: number, passed_ms: number): void {
  expect(Math.abs(times_ms.length - passed_ms / frame_ms)).toBeLessThanOrEqual(60 / frame_ms);
  const [first = 0] = times_ms;
  // A device may begin with a few frames at once, to fill its buffer.
  expect(Math.abs((times_ms.at(-1) ?? 0) - first - (times_ms.length - 1) * frame_ms)).toBeLessThan(45);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

function openDevice(backend: SoundBackend, direction: SoundDirection, device_id: string, onLost: (error: SoundError) => void) {
  const options = { device_id, frame_samples: 480, onLost };
  if (direction === "capture") return backend.openCapture({ ...options, onFrame: () => undefined });
  return backend.openPlayback({ ...options, render: (stereo) => stereo.fill(0) });
}

/** Half of a round trip that a talker would take for a bad line. */
const delay_ms_max = 60;
/** Three looks of the laziest watchdog there is, and some. */
const still_ms_max = 2000;
