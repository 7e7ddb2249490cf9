import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { VirtualClock } from "@talkgroup/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createFileSound, type FileSound } from "./file-sound.js";
import { script_seconds_max } from "./scripted-microphone.js";
import { SoundError } from "./sound-backend.js";

describe("file sound", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "talkgroup-file-"));
  });
  afterAll(() => rm(folder, { recursive: true }));
  const onLost = (error: SoundError): void => {
    throw error;
  };

  it("says each script exactly when it says it does, one after the other, and is silent between", async () => {
    const { time, sound } = open();
    const heard = new Map<number, number>();
    const capture = (pcm: Float32Array, captured_ms: number): void => {
      const first = Math.round(captured_ms * 48) - pcm.length;
      for (const [i, sample] of pcm.entries()) if (sample !== 0) heard.set(first + i, sample);
    };
    await sound.openCapture({ frame_samples: 960, onFrame: capture, onLost });
    time.advance(33);
    const one = ramp(1000, 1);
    const first = sound.play(one);
    one.fill(9);
    const second = sound.play(ramp(77, 2));
    time.advance(200);
    const third = sound.play(ramp(480, 3));
    time.advance(100);
    expect(first.started_ms).toBe(1040);
    expect(first.duration_ms).toBeCloseTo(1000 / 48);
    expect(second.started_ms).toBeCloseTo(first.started_ms + first.duration_ms);
    expect(third.started_ms).toBe(1240);
    const expected = new Map<number, number>();
    for (const [{ started_ms }, pcm] of [
      [first, ramp(1000, 1)],
      [second, ramp(77, 2)],
      [third, ramp(480, 3)],
    ] as const) {
      for (const [i, sample] of pcm.entries()) expected.set(Math.round(started_ms * 48) + i, sample);
    }
    expect(heard).toEqual(expected);
  });

  it("says what was scripted while nobody listened at its time, not later", async () => {
    const { time, sound } = open();
    sound.play(ramp(4800, 1));
    time.advance(50);
    const said: number[] = [];
    const onFrame = (pcm: Float32Array): void => {
      said.push(...pcm.filter((sample) => sample !== 0));
    };
    await sound.openCapture({ frame_samples: 480, onFrame, onLost });
    time.advance(100);
    expect(said).toEqual([...ramp(4800, 1).subarray(2400)]);
  });

  it("keeps a bounded script", () => {
    const { sound } = open();
    const long = new Float32Array(48_000 * script_seconds_max);
    sound.play(long);
    expect(() => sound.play(new Float32Array(1))).toThrow(SoundError);
  });

  it("records what is heard at its time: across stalls, closed streams and restarts", async () => {
    const path = join(folder, "ears.wav");
    const { time, sound, stall } = open(path);
    expect(sound.ears_started_ms).toBeUndefined();
    const written = new Map<number, number>();
    let loudness = 0;
    const render = (stereo: Float32Array, playing_ms: number): void => {
      loudness = (loudness + 1) % 1000;
      const first = Math.round((playing_ms - (sound.ears_started_ms ?? playing_ms)) * 48);
      for (let i = 0; i < 480; i += 1) {
        stereo[2 * i] = loudness / 2000;
        stereo[2 * i + 1] = -loudness / 4000;
        written.set(first + i, Math.round((loudness / 2000) * 32_767));
      }
    };
    const stream = await sound.openPlayback({ frame_samples: 480, render, onLost });
    time.advance(500);
    stall(333);
    time.advance(200);
    await stream.close();
    time.advance(250);
    await sound.openPlayback({ frame_samples: 480, render, onLost });
    time.advance(600);
    expect(sound.ears_started_ms).toBe(1000);
    // What a killed process would leave: all but the last second and what is in memory.
    const early = pcmOf(path);
    expect(early.length / 2).toBeGreaterThan(48_000 * 0.6);
    await sound.close();
    const final = pcmOf(path);
    expect([...final.subarray(0, early.length)]).toEqual([...early]);
    const length = Math.max(...written.keys()) + 1;
    expect(final.length).toBe(2 * length);
    expect(stream.dropped_frames).toBeGreaterThan(0);
    for (let i = 0; i < length; i += 1) {
      const left = written.get(i) ?? 0;
      if (final[2 * i] !== left) throw new Error(`sample ${i} is ${final[2 * i]}, not ${left}`);
      if (Math.abs((final[2 * i + 1] ?? 0) + left / 2) > 1) throw new Error(`right sample ${i} is ${final[2 * i + 1]}`);
    }
  });

  it("records what is no sound as silence and clips what is too loud", async () => {
    const path = join(folder, "odd.wav");
    const { time, sound } = open(path);
    const odd = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 2, -2];
    const render = (stereo: Float32Array): void => {
      for (let i = 0; i < stereo.length; i += 1) stereo[i] = odd[i % 5] ?? 0;
    };
    await sound.openPlayback({ frame_samples: 480, render, onLost });
    time.advance(5);
    await sound.close();
    expect([...pcmOf(path).subarray(0, 5)]).toEqual([0, 32_767, -32_767, 32_767, -32_767]);
  });

  it("says what is wrong with a place that cannot be written", async () => {
    for (const path of [join(folder, "no/such/folder.wav"), folder]) {
      expect(() => open(path)).toThrow(
        expect.objectContaining({ code: "file_unwritable", message: expect.stringContaining(path) }),
      );
    }
  });
});

function open(ears_path?: string): { time: VirtualClock; sound: FileSound; stall: (duration_ms: number) => void } {
  const time = new VirtualClock(1000);
  let stalled_ms = 0;
  const sound = createFileSound({
    clock: () => time.now_ms + stalled_ms,
    timer: (delay_ms, run) => time.schedule(time.now_ms + delay_ms, run),
    ears_path,
  });
  const stall = (duration_ms: number): void => {
    stalled_ms += duration_ms;
  };
  return { time, sound, stall };
}

/** Never zero, and no two samples alike. */
function ramp(samples: number, seed: number): Float32Array {
  return Float32Array.from({ length: samples }, (_, i) => (seed * 10_000 + i + 1) / 65_536);
}

function pcmOf(path: string): Int16Array {
  const bytes = readFileSync(path);
  const data_bytes = bytes.readUInt32LE(40);
  expect(bytes.readUInt32LE(4)).toBe(36 + data_bytes);
  return new Int16Array(Uint8Array.prototype.slice.call(bytes, 44, 44 + data_bytes).buffer);
}
