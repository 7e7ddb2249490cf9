import { describe, expect, it } from "vitest";
import type { TalkCodec } from "../voice-command.js";
import { AskedCodec } from "./asked-codec.js";

describe("AskedCodec", () => {
  it.each<readonly [readonly TalkCodec[], TalkCodec]>([
    [[], {}],
    [[{}], {}],
    [[{ bitrate_bps: 32_000 }, {}, { frame_ms: 10 }], { bitrate_bps: 32_000, frame_ms: 10 }],
    [
      [
        { bitrate_bps: 24_000, frame_ms: 20 },
        { bitrate_bps: 64_000, frame_ms: 10 },
      ],
      { bitrate_bps: 24_000, frame_ms: 20 },
    ],
    [
      [
        { bitrate_bps: 64_000, frame_ms: 10 },
        { bitrate_bps: 24_000, frame_ms: 20 },
      ],
      { bitrate_bps: 24_000, frame_ms: 20 },
    ],
  ])("is the lowest rate and the longest frame, in whatever order: %j", (codecs, { bitrate_bps, frame_ms }) => {
    const asked = new AskedCodec();
    for (const codec of codecs) asked.add(codec);
    expect([asked.bitrate_bps, asked.frame_ms]).toEqual([bitrate_bps, frame_ms]);
    asked.clear();
    expect([asked.bitrate_bps, asked.frame_ms]).toEqual([undefined, undefined]);
  });
});
