import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MicrophoneRig, microphoneRig } from "./capture/microphone-rig.suite.js";

/** What is called while no frame is captured. */
const ticks: Readonly<Record<"rendered" | "pinged", (rig: MicrophoneRig) => void>> = {
  rendered: ({ engine, now }) => engine.renderInto(new Float32Array(960), now()),
  pinged: ({ engine, now }) => engine.handleTimeout(now()),
};
const ways = [480, 960].flatMap((frame_samples) =>
  (["rendered", "pinged"] as const).map((tick) => ({ frame_samples, tick }) as const),
);

describe.each(ways)("a key that is let go without a microphone, frames of $frame_samples samples, $tick", (way) => {
  const { frame_samples, tick } = way;
  const rigWith = (release_ms: number): MicrophoneRig & { readonly wait: (span_ms: number) => void } => {
    const rig = microphoneRig(frame_samples);
    rig.set({ release_ms });
    const wait = (span_ms: number): void => {
      for (const until_ms = rig.now() + span_ms; rig.now() < until_ms; ) {
        rig.pass(10);
        ticks[tick](rig);
      }
    };
    return { ...rig, wait };
  };

  it.each([0, 120, 2_000])("ends, with a release delay of %i ms", (release_ms) => {
    const { engine, sent, talk, wait } = rigWith(release_ms);
    talk(true);
    wait(5_000);
    expect(engine.sending, "the key is down").toBe(true);
    talk(false);
    wait(release_ms + 480);
    expect(engine.sending, "what is captured may come late").toBe(true);
    wait(60);
    expect([engine.sending, engine.microphone_wanted]).toEqual([false, false]);
    expect(sent).toEqual([]);
  });

  it.each([200, 400, 60_000])("sends nothing of one that is plugged in %i ms later", (span_ms) => {
    const { engine, sent, talk, wait, capture } = rigWith(120);
    wait(1_000);
    talk(true);
    wait(300);
    talk(false);
    wait(span_ms);
    capture(100);
    expect(sent).toEqual([]);
    expect(engine.sending).toBe(false);
  });

  it("sends what one that is plugged in hears while the key is still down", () => {
    const { sent, talk, wait, capture } = rigWith(0);
    talk(true);
    wait(3_000);
    capture(5);
    talk(false);
    capture(5);
    expect(sent.map(({ last_of_spurt }) => last_of_spurt)).toEqual([false, false, false, false, false, true]);
  });

  it("goes on where it is down again before its end, and the time before does not count", () => {
    const { engine, talk, wait } = rigWith(120);
    talk(true);
    talk(false);
    wait(300);
    talk(true);
    wait(5_000);
    expect(engine.sending).toBe(true);
    talk(false);
    wait(700);
    expect(engine.sending).toBe(false);
  });

  it("ends where the microphone went away while the key was down, and the next press has nothing of it", () => {
    const { engine, sent, talk, wait, capture, times } = rigWith(100);
    talk(true);
    capture(5);
    wait(2_000);
    talk(false);
    wait(700);
    expect(engine.sending).toBe(false);
    talk(true);
    expect(sent).toHaveLength(5);
    capture(2);
    expect(times().slice(5)).toEqual([0, 1].map((frame) => 5 + (2_700 * 48) / frame_samples + frame));
  });

  it.each([
    [20, 10],
    [90, 10],
    [300, 4],
    [30_000, 4],
  ])("that goes away for %i ms in the middle of the release delay: %i frames are sent after the key", (gap_ms, frames) => {
    const { engine, sent, talk, wait, capture } = rigWith((10 * frame_samples) / 48);
    talk(true);
    capture(5);
    talk(false);
    capture(4);
    wait(gap_ms);
    capture(100);
    expect(sent).toHaveLength(5 + frames);
    expect(sent.at(-1)?.last_of_spurt).toBe(frames === 10);
    expect(engine.sending).toBe(false);
  });
});

describe("a key, whatever the microphone does", () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant("talk" as const), on: fc.boolean() }),
    fc.record({ kind: fc.constant("capture" as const), frames: fc.integer({ min: 1, max: 40 }) }),
    fc.record({
      kind: fc.constant("away" as const),
      tens: fc.integer({ min: 1, max: 120 }),
      tick: fc.constantFrom("rendered" as const, "pinged" as const, "nothing" as const),
    }),
  );

  it("sends each frame while it is down, and nothing later than its release delay and half a second after it", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), fc.constantFrom(0, 35, 120, 2_000), (steps, release_ms) => {
        const rig = microphoneRig();
        const { engine, sent, talk, capture, pass, now } = rig;
        rig.set({ release_ms, pre_roll_ms: 0 });
        let down = false;
        let ends_ms = Number.NEGATIVE_INFINITY;
        for (const one of steps) {
          if (one.kind === "talk") {
            if (down && !one.on) ends_ms = now() + Math.ceil(release_ms / 10) * 10 + 500;
            down = one.on;
            talk(down);
          }
          for (let frame = 0; one.kind === "capture" && frame < one.frames; frame += 1) {
            const before = sent.length;
            capture(1);
            if (down) expect(sent).toHaveLength(before + 1);
            else if (now() >= ends_ms) expect(sent).toHaveLength(before);
          }
          for (let ten = 0; one.kind === "away" && ten < one.tens; ten += 1) {
            pass(10);
            if (one.tick !== "nothing") ticks[one.tick](rig);
            if (one.tick !== "nothing" && !down && now() >= ends_ms) expect(engine.sending).toBe(false);
            if (down) expect(engine.sending).toBe(true);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
