import type { TalkCodec, VoiceCommand } from "@talkgroup/core";
import { waveformLag } from "@talkgroup/testing";
import { beforeAll, describe, expect, it } from "vitest";

import { createCodec, type OpusCodec } from "../opus/opus.js";
import { recordedSpeech } from "./recorded-speech.suite.js";
import { TwoRadios } from "./two-radios.suite.js";

const sample_rate_hz = 48_000;

describe("a net's codec, with real Opus", () => {
  let codec: OpusCodec;
  beforeAll(async () => {
    codec = await createCodec();
  });

  /** Says 4 s of speech, asked for by each of these codecs in turn for an equal part of it without letting the key go. */
  const speak = (codecs: readonly TalkCodec[]) => {
    const pcm = recordedSpeech(4).pcm.subarray(0, 4 * sample_rate_hz);
    const radios = new TwoRadios({ codec, reports: false });
    const part = pcm.length / codecs.length;
    for (const [index, asked] of codecs.entries()) {
      const talk: VoiceCommand = { kind: "talk", target_id: 1, talking: true, codec: asked };
      radios.talker.handleCommand(talk, radios.clock.now_ms);
      radios.capture(pcm.subarray(index * part, (index + 1) * part));
    }
    radios.setTalking(false);
    radios.capture(new Float32Array(sample_rate_hz / 2));
    const [talker] = radios.listener.receiver.heard();
    const likeness = waveformLag(radios.heard(), pcm.subarray(sample_rate_hz, 3 * sample_rate_hz)).correlation;
    const { sent } = radios;
    radios.close();
    return { sent, stats: talker?.stats, likeness };
  };

  it("sends half as many packets of 20 ms, of the bit rate that is asked for", () => {
    const kbpsOf = (sent: readonly { readonly bytes: number }[]): number => {
      const bytes = sent.reduce((sum, packet) => sum + packet.bytes - overhead_bytes, 0);
      return (8 * bytes) / 4_120;
    };
    const usual = speak([{}]);
    const long = speak([{ bitrate_bps: 32_000, frame_ms: 20 }]);
    expect([usual.sent.length, long.sent.length]).toEqual([412, 206]);
    expect(kbpsOf(usual.sent)).toBeGreaterThan(38);
    expect(kbpsOf(long.sent)).toBeGreaterThan(24);
    expect(kbpsOf(long.sent)).toBeLessThan(35);
    for (const { likeness } of [usual, long]) expect(likeness).toBeGreaterThan(0.6);
  });

  it("is heard without a gap where the length of frames changes in the middle of a word", () => {
    const changing = speak([{}, { frame_ms: 20 }, { bitrate_bps: 24_000 }, { bitrate_bps: 64_000, frame_ms: 20 }]);
    expect(changing.stats).toMatchObject({ packets: 306, frames_played: 306, frames_lost: 0, late: 0, overflow: 0, invalid: 0 });
    // Frames of 20 ms come 10 ms later: the first of them is waited for, on a network without any delay to spare.
    expect(changing.stats?.stalls).toBeLessThanOrEqual(1);
    expect(changing.likeness).toBeGreaterThan(0.6);
  });
});

/** Headers and seals of a packet: our header 12, SFrame's header and tag some 19, hop trailer 12. */
const overhead_bytes = 43;
