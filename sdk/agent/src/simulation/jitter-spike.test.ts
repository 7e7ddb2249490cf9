import { beforeAll, describe, expect, it } from "vitest";
import { createCodec, type OpusCodec } from "../opus/opus.js";
import { recordedSpeech } from "./recorded-speech.suite.js";
import { TwoRadios } from "./two-radios.suite.js";

const second = 48_000;

describe("a datagram held up by 40 ms, and all behind it", () => {
  let codec: OpusCodec;
  beforeAll(async () => {
    codec = await createCodec();
  });

  it.each([1, 2, 3])("costs no frame, and the delay is what it was within a second (%i)", (seed) => {
    const said = recordedSpeech(3).pcm;
    const radios = new TwoRadios({ codec, seed, conditions: { delay_ms: 10 } });
    const spike = (2.2 + 0.37 * seed) * second;
    radios.setTalking(true);
    radios.capture(said.subarray(0, spike));
    const before_ms = radios.delays_ms.at(-1) ?? 0;
    const ticks = radios.delays_ms.length;
    radios.network.conditions = { delay_ms: 50 };
    radios.capture(said.subarray(spike, spike + radios.frame_samples));
    radios.network.conditions = { delay_ms: 10 };
    radios.capture(said.subarray(spike + radios.frame_samples, spike + 3 * second));
    const after_ms = radios.delays_ms.slice(ticks);
    expect(Math.max(...after_ms), "the spike was felt").toBeGreaterThan(before_ms + 20);
    for (const delay_ms of after_ms.slice(100)) expect(delay_ms).toBeLessThan(before_ms + 1);
    expect(after_ms.length, "heard at every tick").toBe(300);
    const stats = radios.listener.receiver.heard()[0]?.stats;
    expect(stats).toMatchObject({ frames_lost: 0, late: 0, overflow: 0, stalls: 1 });
    radios.close();
  });
});
