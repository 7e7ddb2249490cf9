import { toyCrypto } from "@talkgroup/testing";
import { expect, it } from "vitest";

import { heapGrowth } from "../heap-growth.suite.js";
import { KeyRing } from "../seal/key-ring.js";
import { TalkRate } from "./talk-rate.js";
import { TalkSender } from "./talk-sender.js";

const frame_samples = 480;

it("follows what several nets ask for, and gathers frames, without allocating", () => {
  const encoder = { encodeInto: () => 40, configure() {}, close() {} };
  const parts = { keys: new KeyRing(toyCrypto()), frame_samples, pre_roll_ms: 0, release_ms: 0, send: () => undefined };
  const sender = new TalkSender({ ...parts, encoder, createLongEncoder: () => encoder });
  const rate = new TalkRate({ dtx: false, frame_ms: 10 });
  const codecs = [{ bitrate_bps: 32_000, frame_ms: 20 }, { bitrate_bps: 64_000 }, {}];
  for (const [index, codec] of codecs.entries()) {
    rate.openTalk(sender, codec);
    sender.openTarget(index + 1, 0, undefined, codec);
  }
  const pcm = new Float32Array(frame_samples);
  // The first half of a packet alone: no target has a key, and the second would close them all.
  const frames = (count: number): void => {
    for (let frame = 0; frame < count; frame += 1) {
      rate.update(sender, 0, true);
      sender.handleFrame(pcm, 0);
      sender.skip(0);
    }
  };
  frames(20_000);
  expect(rate.policy.encoder.bitrate_bps).toBe(32_000);
  // One number boxed at each frame would be 32,000 bytes.
  expect(heapGrowth(() => frames(2_000), 12, 4096)).toBeLessThanOrEqual(8_192);
});
