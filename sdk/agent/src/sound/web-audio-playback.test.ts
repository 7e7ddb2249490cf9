import { PassThrough } from "node:stream";
import { describe, expect, it, vi } from "vitest";
import type { ChildStream } from "./driver-child.js";
import { type PlayingContext, WebAudioPlayback } from "./web-audio-playback.js";

describe("WebAudioPlayback", () => {
  for (const rate_hz of [48_000, 44_100]) {
    it(`plays the frames one after the other, each channel its own, on a device of ${rate_hz} Hz`, async () => {
      const world = createWorld(rate_hz);
      expect(world.asked).toBe(3);
      for (let frame = 0; frame < 3; frame += 1) await world.send(frame);
      expect(world.played.map(({ left, right }) => [left, right])).toEqual([
        [0, 0.5],
        [1, 1.5],
        [2, 2.5],
      ]);
      const [first = 0, ...starts] = world.played.map(({ start_s }) => start_s * rate_hz);
      expect(starts.map((start) => Math.round(1e6 * (start - first)) / 1e6)).toEqual([rate_hz / 100, rate_hz / 50]);
      expect(new Set(world.played.map(({ rate_hz }) => rate_hz))).toEqual(new Set([48_000]));
    });
  }

  it("asks for as many as are over, also where the end of one was not told, and is open when it plays", async () => {
    const world = createWorld(48_000);
    for (let frame = 0; frame < 3; frame += 1) await world.send(frame);
    world.end(1);
    expect(world.asked).toBe(5);
    expect(world.opened).toBe(0);
    await world.send(3);
    await world.send(4);
    world.end(2);
    world.end(3);
    expect(world.asked).toBe(7);
    expect(world.opened).toBe(1);
    expect(world.connected).toBe(2);
  });
});

interface Played {
  readonly left: number;
  readonly right: number;
  readonly rate_hz: number;
  readonly start_s: number;
  readonly end: () => void;
}

function createWorld(rate_hz: number) {
  vi.useFakeTimers({ toFake: ["setInterval"] });
  const frames = new PassThrough();
  const world = {
    asked: 0,
    opened: 0,
    connected: 0,
    played: [] as Played[],
    /** Lets time pass to the end of the frame of this number, and tells of that alone. */
    end: (frame: number): void => {
      context.currentTime = (world.played[frame]?.start_s ?? 0) + 0.01;
      world.played[frame]?.end();
    },
    /** In two pieces. */
    send: async (value: number): Promise<void> => {
      const stereo = Float32Array.from({ length: 960 }, (_, index) => (index % 2 === 0 ? value : value + 0.5));
      const bytes = Buffer.from(stereo.buffer);
      frames.write(bytes.subarray(0, 1001));
      frames.write(bytes.subarray(1001));
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
  const context = {
    sampleRate: rate_hz,
    currentTime: 0,
    destination: {},
    createBuffer: (_: number, samples: number, buffer_rate_hz: number) => {
      const channels = [new Float32Array(samples), new Float32Array(samples)];
      return {
        channels,
        rate_hz: buffer_rate_hz,
        copyToChannel: (pcm: Float32Array, channel: number) => channels[channel]?.set(pcm),
      };
    },
    createBufferSource: () => {
      const source = {
        buffer: undefined as unknown as ReturnType<typeof context.createBuffer>,
        onended: null as (() => void) | null,
        connect: () => (world.connected += 1),
        disconnect: () => (world.connected -= 1),
        start: (start_s: number) => {
          const { channels, rate_hz } = source.buffer;
          const [left = 0, right = 0] = channels.map((channel) => channel[479] ?? Number.NaN);
          world.played.push({ left, right, rate_hz, start_s, end: () => source.onended?.() });
        },
      };
      return source;
    },
  };
  const child = { frames, frame_samples: 480, ask: () => (world.asked += 1), opened: () => (world.opened += 1) };
  new WebAudioPlayback(context as unknown as PlayingContext, child as unknown as ChildStream).start();
  vi.useRealTimers();
  return world;
}
