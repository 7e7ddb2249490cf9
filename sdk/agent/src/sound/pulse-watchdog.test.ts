import { VirtualClock } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";
import { type GuardedStream, PulseWatchdog } from "./pulse-watchdog.js";

describe("the watchdog of a sound server's streams", () => {
  it("wakes twice a second for all streams together, and never while all rest", () => {
    const { time, wakeUps, watchdog } = createWorld();
    const streams = [new Stream(), new Stream(), new Stream()];
    for (const stream of streams) {
      watchdog.guard(stream);
      time.advance(70);
    }
    time.advance(10_000 - 210);
    expect(wakeUps()).toBe(20);
    expect(streams.map(({ looks }) => looks)).toEqual([20, 20, 20]);
    const [first, second, third] = streams as [Stream, Stream, Stream];
    for (const stream of [first, second]) stream.resting = true;
    time.advance(1000);
    expect(streams.map(({ looks }) => looks)).toEqual([20, 20, 22]);
    third.resting = true;
    time.advance(500);
    const before = wakeUps();
    time.advance(3_600_000);
    expect(wakeUps()).toBe(before);
    expect(time.next_ms).toBeUndefined();
    second.resting = false;
    watchdog.guard(second);
    watchdog.guard(second);
    time.advance(1000);
    expect(streams.map(({ looks }) => looks)).toEqual([20, 22, 22]);
    expect(wakeUps()).toBe(before + 2);
  });

  it("forgets streams, also while it looks at them", () => {
    const { time, watchdog } = createWorld();
    const stays = new Stream();
    const goes = new Stream(() => watchdog.forget(goes));
    for (const stream of [goes, stays]) watchdog.guard(stream);
    time.advance(2000);
    expect([goes.looks, stays.looks]).toEqual([1, 4]);
    watchdog.forget(stays);
    expect(time.next_ms).toBeUndefined();
  });
});

class Stream implements GuardedStream {
  resting = false;
  looks = 0;
  readonly #onLook: () => void;

  constructor(onLook: () => void = () => undefined) {
    this.#onLook = onLook;
  }

  look(): void {
    this.looks += 1;
    this.#onLook();
  }
}

function createWorld() {
  const time = new VirtualClock(1000);
  let fired = 0;
  const watchdog = new PulseWatchdog((delay_ms, run) =>
    time.schedule(time.now_ms + delay_ms, () => {
      fired += 1;
      run();
    }),
  );
  return { time, watchdog, wakeUps: () => fired };
}
