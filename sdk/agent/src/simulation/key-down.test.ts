import { waveformLag } from "@talkgroup/testing";
import { beforeAll, describe, expect, it } from "vitest";
import { game } from "../fake-world.suite.js";
import { HostileWorld } from "../hostile/hostile-server.suite.js";
import { createCodec, type OpusCodec } from "../opus/opus.js";
import { recordedSpeech } from "./recorded-speech.suite.js";
import { TwoRadios } from "./two-radios.suite.js";

const frame_ms = 10;

/** A word after a second of silence, and when it begins. */
function wordAfterSilence(): { readonly pcm: Float32Array; readonly onset: number } {
  const { pcm } = recordedSpeech(1);
  const onset = pcm.findIndex((sample) => Math.abs(sample) > 0.02);
  const silent = 48_000 - (onset % 480);
  const padded = new Float32Array(silent + pcm.length);
  padded.set(pcm, silent);
  return { pcm: padded, onset: silent + onset };
}

describe("a key that goes down", () => {
  let codec: OpusCodec;
  beforeAll(async () => {
    codec = await createCodec();
  });

  it("puts the first datagram on its way within a frame and 5 ms, wherever in a frame it comes", async () => {
    for (const phase_ms of [0, 0.1, 2.5, 5, 9.9]) {
      const world = await HostileWorld.on(codec);
      const { handlers, clock } = world.world;
      await handlers["ptt.bind"]({ binding_id: "k", channel_id: "alpha" }, game);
      await world.live(300);
      await world.world.advance(phase_ms);
      const pressed_ms = clock.now_ms;
      await handlers["ptt.press"]({ binding_id: "k", lease_ms: 2_000 }, game);
      world.say();
      await world.world.advance(frame_ms - phase_ms);
      expect(world.sent).toEqual([]);
      world.engine.handleCapture(new Float32Array(480).fill(0.1), clock.now_ms);
      expect(world.sent).toHaveLength(1);
      expect(clock.now_ms - pressed_ms).toBeLessThanOrEqual(frame_ms + 5);
    }
  });

  it("asks the server for nothing: its target was made when it was bound", async () => {
    const world = await HostileWorld.on(codec);
    const { handlers, server } = world.world;
    await handlers["ptt.bind"]({ binding_id: "k", channel_id: "alpha" }, game);
    const { length } = server.asked;
    await handlers["ptt.press"]({ binding_id: "k", lease_ms: 2_000 }, game);
    await world.live(100);
    expect(world.sent.length).toBeGreaterThanOrEqual(10);
    expect(server.asked).toHaveLength(length);
  });

  it("200 ms after a word began, sends the word from its beginning, at once", () => {
    const { pcm, onset } = wordAfterSilence();
    const pressed = Math.floor(onset / 480) * 480 + 9_600;
    const likeness = (pre_roll_ms: number): number => {
      const radios = new TwoRadios({ codec, pre_roll_ms });
      radios.capture(pcm.subarray(0, pressed));
      expect(radios.sent).toEqual([]);
      radios.setTalking(true);
      const early = radios.sent.length;
      expect(early).toBe(pre_roll_ms / frame_ms);
      radios.capture(pcm.subarray(pressed, pressed + 48_000));
      radios.setTalking(false);
      radios.capture(new Float32Array(24_000));
      const first = pcm.subarray(onset, onset + 9_600);
      const { correlation } = waveformLag(radios.heard(), first);
      const energy = (samples: Float32Array): number => samples.reduce((sum, value) => sum + value * value, 0);
      radios.close();
      // The correlation of the 200 ms alone, not of all that was heard.
      return correlation * Math.sqrt(energy(radios.heard()) / energy(first));
    };
    expect(likeness(200)).toBeGreaterThan(0.7);
    expect(likeness(0)).toBeLessThan(0.5);
  });
});
