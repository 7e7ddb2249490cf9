import { describe, expect, it } from "vitest";
import type { EchoCanceller } from "./echo-canceller.js";
import { EchoPath } from "./echo-path.js";

/** A canceller that writes down what it is given: sound is a whole number, and what is played is heard `late` frames later. */
function rig() {
  const played: number[] = [];
  const captured: number[] = [];
  let closed = 0;
  const canceller: EchoCanceller = {
    reference: (mono) => void played.push(mono[0] ?? 0),
    process: (frame) => void captured.push(frame[0] ?? 0),
    close: () => {
      closed += 1;
    },
  };
  const path = new EchoPath(canceller);
  return {
    path,
    played,
    captured,
    closed: () => closed,
    /** How much later than the frame captured with it a played frame came to the canceller, in frames. */
    lag: (number: number) => played.indexOf(number) - captured.indexOf(number),
    play: (...numbers: readonly number[]) =>
      path.play(new Float32Array(960 * numbers.length).map((_, at) => numbers[Math.floor(at / 960)] ?? 0)),
    capture: (number: number) => path.process(new Float32Array(480).fill(number)),
  };
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index);

describe("EchoPath", () => {
  it("gives what is played at once, both sides mixed down, once something was captured", () => {
    const { path, played, closed, play, capture } = rig();
    for (const number of range(1, 100)) play(number);
    expect(played).toEqual([]);
    capture(1);
    path.play(Float32Array.from({ length: 960 }, (_, at) => (at % 2 === 0 ? 0.5 : 0.25)));
    expect(played).toEqual([0.375]);
    path.close();
    expect(closed()).toBe(1);
    expect(() => path.play(new Float32Array(500))).toThrow("10 ms");
  });

  it("gives nothing while captured frames are left out, and then each with the one that was played when it was captured", () => {
    for (const ahead of [-2, 0, 3]) {
      const { path, played, captured, play, capture, lag } = rig();
      const live = (from: number, to: number, work: (number: number) => void): void => {
        for (const number of range(from, to)) {
          play(number + ahead);
          work(number);
        }
      };
      live(1, 11, capture);
      const given = played.length;
      live(11, 211, () => path.skip(1));
      expect(played.length).toBe(given + 1);
      path.catchUp(52);
      for (const number of range(159, 211)) capture(number);
      live(211, 221, capture);
      expect(played.length).toBe(captured.length);
      for (const number of [9, 170, 190, 208, 209, 210, 211, 215]) expect(lag(number) + ahead, `${number}`).toBe(0);
    }
  });

  it.each([
    ["faster", 2, 12_000],
    ["faster", 2, 40_000],
    ["slower", 0, 12_000],
    ["slower", 0, 40_000],
  ])(
    "stays in step while the speakers' clock is %s than the microphone's: %i frames for each 2,000th of %i",
    (_, odd, frames) => {
      const { path, played, captured, play, capture } = rig();
      let [number, frame] = [0, 0];
      const live = (count: number, work: () => void): void => {
        for (const end = frame + count; frame < end; frame += 1) {
          for (let left = frame % 2000 === 999 ? odd : 1; left > 0; left -= 1) {
            number += 1;
            play(number);
          }
          work();
        }
      };
      /** How much later than what was played just before a frame was captured the canceller has come to, in frames. */
      const off = (): number => (played.at(-1) ?? 0) - (captured.at(-1) ?? 0);
      live(50, () => capture(number));
      expect(off()).toBe(0);
      live(frames, () => path.skip(1));
      const first = number - 51;
      path.catchUp(52);
      for (let index = 0; index < 52; index += 1) capture(first + index);
      expect(Math.abs(off())).toBeLessThanOrEqual(1);
      live(50, () => capture(number));
      expect(Math.abs(played.length - captured.length)).toBeLessThanOrEqual(2);
    },
  );

  it("takes a device that was held up and caught up for what it is", () => {
    const { path, played, play, capture } = rig();
    const live = (from: number, to: number): void => {
      for (const number of range(from, to)) {
        play(number);
        path.skip(1);
      }
    };
    live(1, 500);
    for (const number of range(500, 540)) play(number);
    path.skip(40);
    live(540, 1000);
    path.catchUp(20);
    played.length = 0;
    for (const number of range(980, 1000)) capture(number);
    expect(played).toEqual(range(980, 1000));
  });

  it("takes what was played last for what was captured last, where a device was away", () => {
    const { path, played, play, capture } = rig();
    for (const number of range(1, 500)) play(number);
    path.skip(1);
    for (const number of range(500, 1000)) {
      play(number);
      if (number > 980) path.skip(1);
    }
    path.catchUp(19);
    played.length = 0;
    for (const number of range(981, 1000)) capture(number);
    expect(played).toEqual(range(981, 1000));
  });

  it("needs nobody to say that frames never come", () => {
    const { path, played, play, capture, lag } = rig();
    for (const number of range(1, 100)) {
      play(number);
      if (number < 30 || number > 60) capture(number);
      else path.skip(1);
    }
    expect(played).toHaveLength(99 - 31);
    for (const number of [20, 62, 63, 80]) expect(lag(number)).toBe(0);
  });

  it.each([
    ["asks for one at a time", 1, 1, 0],
    ["asks for three at once", 3, 1, 0],
    // Where in a bunch sound begins is known to a frame only.
    ["gives two at once", 1, 2, 1],
    ["asks for three at once and gives two", 3, 2, 1],
  ])("stays in step while playback rests, with a device that %s", (_, render_bunch, capture_bunch, off_max) => {
    for (const rests of [true, false]) {
      const { played, captured, play, capture, lag } = rig();
      let frame = 0;
      const live = (frames: number, sounds: boolean): void => {
        for (const end = frame + frames; frame < end; ) {
          frame += 1;
          const resting = rests && !sounds && end - frame < frames - 200;
          if (frame % render_bunch === 0 && !resting)
            play(...range(frame - render_bunch + 1, frame + 1).map((number) => (sounds ? number : 0)));
          if (frame % capture_bunch !== 0) continue;
          for (const number of range(frame - capture_bunch + 1, frame + 1)) capture(number);
        }
      };
      live(120, true);
      const before = lag(frame - 60);
      for (const rest_frames of [300, 307, 501, 1202]) {
        live(rest_frames, false);
        expect(Math.abs(played.length - captured.length), "neither runs away").toBeLessThanOrEqual(5);
        live(120, true);
        expect(Math.abs(lag(frame - 60) - before), `after ${rest_frames}, ${rests}`).toBeLessThanOrEqual(off_max);
      }
    }
  });

  it("gives silence with frames that are left out while playback rests", () => {
    const { path, played, play, capture } = rig();
    for (const number of range(1, 300)) {
      play(number < 100 ? number : 0);
      path.skip(1);
    }
    for (let frame = 0; frame < 100; frame += 1) path.skip(1);
    play(7);
    path.skip(1);
    path.catchUp(5);
    for (const number of range(1, 6)) capture(number);
    expect(played).toEqual([0, 0, 0, 0, 7]);
  });
});
