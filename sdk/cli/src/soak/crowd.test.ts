import { Random } from "@talkgroup/testing";
import { afterEach, beforeEach, expect, it, vi } from "vitest";

import type { LightPlayer } from "../lab/light-player.js";
import { Crowd } from "./crowd.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("comes and goes often at first, and then five times as rarely, for as long as it is let", async () => {
  const crowd = new Crowd(40, ["one", "two", "three"], new Random(1), () => Promise.resolve(fakePlayer()));
  await crowd.enter(new AbortController().signal);
  expect([crowd.connected, crowd.counts.sessions]).toEqual([40, 40]);
  await vi.advanceTimersByTimeAsync(five_minutes_ms);
  const brisk = crowd.counts.sessions - 40;
  // 40 players for 300 s, each 20 s long: 600.
  expect(brisk).toBeGreaterThan(500);
  expect(brisk).toBeLessThan(700);
  await vi.advanceTimersByTimeAsync(five_minutes_ms);
  const calm = crowd.counts.sessions - 40 - brisk;
  expect(calm).toBeGreaterThan(80);
  expect(calm).toBeLessThan(160);
  expect(crowd.counts.spurts).toBeGreaterThan(100);
  expect(crowd.counts.troubles).toBe(0);
  await crowd.leave();
  expect(crowd.connected).toBe(0);
  const { sessions } = crowd.counts;
  await vi.advanceTimersByTimeAsync(five_minutes_ms);
  expect(crowd.counts.sessions).toBe(sessions);
});

/** One to whom the server says yes, whatever it is. */
function fakePlayer(): LightPlayer {
  const player = {
    closed: new Promise<void>(() => {}),
    request: () => Promise.resolve({ ok: true, value: {} }),
    ...{ ping: nothing, talk: nothing, close: nothing, drop: nothing },
  };
  return player as unknown as LightPlayer;
}

function nothing(): void {}

const five_minutes_ms = 300_000;
