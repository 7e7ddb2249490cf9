import type { VoiceEngine } from "@talkgroup/core";
import { VirtualClock } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";
import type { SoundDirection } from "../sound/sound-backend.js";
import { SoundRest } from "./sound-rest.js";

/** A rest whose engine wants what it is told to; waking the capture takes until `arrive` is called, unless it cannot rest. */
function world(can_rest = true) {
  const time = new VirtualClock(10_000);
  const engine = { quiet: false, microphone_wanted: true, rendered: [] as number[] };
  const calls: string[] = [];
  let arrive = (): void => undefined;
  const rest = new SoundRest({
    engine: {
      isQuiet: () => engine.quiet,
      get microphone_wanted() {
        return engine.microphone_wanted;
      },
      renderInto: (_: Float32Array, now_ms: number) => void engine.rendered.push(now_ms),
    } as unknown as VoiceEngine,
    keeper: {
      rest: (direction: SoundDirection) => {
        calls.push(`rest ${direction}`);
        return can_rest;
      },
      wake: (direction: SoundDirection) => {
        calls.push(`wake ${direction}`);
        if (!can_rest) return undefined;
        return new Promise((resolve) => {
          arrive = resolve;
        });
      },
    },
    clock: () => time.now_ms,
    render_samples: 480,
    tidy: () => void calls.push("tidy"),
  });
  const settle = (): string[] => {
    rest.settle(time.now_ms);
    return calls.splice(0);
  };
  return { time, engine, rest, calls, settle, arrive: () => arrive() };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe("the rest of the sound devices", () => {
  it("is each direction's own, and begins and ends as the engine says", () => {
    const { engine, settle } = world();
    expect(settle()).toEqual([]);
    engine.quiet = true;
    expect(settle()).toEqual(["rest playback"]);
    expect(settle()).toEqual([]);
    engine.microphone_wanted = false;
    expect(settle()).toEqual(["rest capture", "tidy"]);
    engine.quiet = false;
    expect(settle()).toEqual(["wake playback"]);
  });

  it("is used to tidy up, but not all the time and never while anything is heard", () => {
    const { time, engine, settle } = world();
    engine.microphone_wanted = false;
    settle();
    time.advance(60_000);
    expect(settle()).toEqual([]);
    engine.quiet = true;
    expect(settle()).toEqual(["rest playback", "tidy"]);
    time.advance(9_000);
    expect(settle()).toEqual([]);
    time.advance(1_000);
    expect(settle()).toEqual(["tidy"]);
  });

  it("has a key that goes down wait for what was said before it, and all that comes after the key wait with it", async () => {
    const { engine, rest, calls, settle, arrive } = world();
    engine.microphone_wanted = false;
    settle();
    const done: string[] = [];
    rest.afterCapture(false, () => done.push("before"));
    rest.afterCapture(true, () => done.push("down"));
    rest.afterCapture(false, () => done.push("up"));
    await turn();
    expect(done).toEqual(["before"]);
    expect(rest.capture_rests).toBe(true);
    expect(calls).toEqual(["wake capture"]);
    engine.microphone_wanted = true;
    arrive();
    await turn();
    expect(done).toEqual(["before", "down", "up"]);
    expect(rest.capture_rests).toBe(false);
    rest.afterCapture(true, () => done.push("at once"));
    expect(done.at(-1)).toBe("at once");
  });

  it("holds nothing up where the device cannot rest, or nobody let it", () => {
    for (const can_rest of [false, true]) {
      const { engine, rest, settle } = world(can_rest);
      engine.microphone_wanted = can_rest;
      settle();
      const done: string[] = [];
      rest.afterCapture(true, () => done.push("down"));
      expect(done).toEqual(["down"]);
    }
  });

  it("wakes the microphone when it is wanted for anything else, and lets it rest again after that", async () => {
    const { engine, settle, arrive, calls } = world();
    engine.microphone_wanted = false;
    settle();
    engine.microphone_wanted = true;
    expect(settle()).toEqual(["wake capture"]);
    expect(settle()).toEqual([]);
    engine.microphone_wanted = false;
    arrive();
    await turn();
    expect(calls).toEqual(["rest capture"]);
  });

  it("makes up for a short pause before the engine hears of anything, and for none that is long", () => {
    const { time, engine, rest, settle } = world();
    rest.noteRender(time.now_ms);
    engine.quiet = true;
    settle();
    time.advance(75);
    rest.catchUp(time.now_ms);
    expect(engine.rendered).toHaveLength(7);
    time.advance(6);
    rest.catchUp(time.now_ms);
    expect(engine.rendered).toHaveLength(8);
    time.advance(500);
    rest.catchUp(time.now_ms);
    expect(engine.rendered).toHaveLength(8);
  });

  it("makes up for nothing while a device goes on rendering, late as it may be", () => {
    for (const can_rest of [false, true]) {
      const { time, engine, rest, settle } = world(can_rest);
      rest.noteRender(time.now_ms);
      engine.quiet = true;
      settle();
      // A device that was lost at rest is stood in for, in real time.
      if (can_rest) rest.noteRender(time.now_ms);
      time.advance(35);
      rest.catchUp(time.now_ms);
      expect(engine.rendered).toEqual([]);
    }
  });
});
