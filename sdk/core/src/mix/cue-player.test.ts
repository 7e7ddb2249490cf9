import { describe, expect, it } from "vitest";
import { CuePlayer } from "./cue-player.js";

const frame_samples = 480;

/** Frame by frame until nothing sounds: the peak of each. */
function listen(player: CuePlayer): number[] {
  const peaks: number[] = [];
  const pcm = new Float32Array(frame_samples).fill(9);
  while (player.renderInto(pcm)) {
    peaks.push(pcm.reduce((peak, value) => Math.max(peak, Math.abs(value)), 0));
    pcm.fill(9);
  }
  expect(pcm[0]).toBe(9);
  return peaks;
}

/** How many times sound began after silence. */
function toneCount(peaks: readonly number[]): number {
  return peaks.filter((peak, index) => peak > 0.01 && (peaks[index - 1] ?? 0) <= 0.01).length;
}

describe("CuePlayer", () => {
  it("is silent until asked, then plays each cue's tones", () => {
    const player = new CuePlayer();
    expect(listen(player)).toEqual([]);
    player.play("busy");
    expect(toneCount(listen(player))).toBe(2);
    player.play("timeout");
    const peaks = listen(player);
    expect(toneCount(peaks)).toBe(3);
    expect(Math.max(...peaks)).toBeLessThan(0.2);
    expect(peaks.length).toBeLessThan(80);
  });

  it("plays one after another, and none twice however often it is asked for", () => {
    const player = new CuePlayer();
    for (let count = 0; count < 100; count += 1) {
      player.play("busy");
      player.play("timeout");
    }
    player.renderInto(new Float32Array(frame_samples));
    for (let count = 0; count < 100; count += 1) player.play("busy");
    expect(toneCount(listen(player))).toBe(5);
  });
});
