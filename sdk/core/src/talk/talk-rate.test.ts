import { decodePacketHeader, emptyPacketHeader, hop_trailer_bytes, packet_kind } from "@talkgroup/schemas";
import { fakeCodec, toyCrypto } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";

import type { Codec } from "../codec/codec.js";
import type { TalkCodec } from "../voice-command.js";
import { VoiceEngine } from "../voice-engine.js";

/** A radio that tells how each frame was encoded, "kbit/s × ms", and which packets went out. */
function rig(options: { bitrate_bps?: number; frame_samples?: number; pre_roll_ms?: number; release_ms?: number } = {}) {
  const { bitrate_bps, frame_samples = 480, pre_roll_ms = 0, release_ms = 0 } = options;
  const encoded: string[] = [];
  const sent: { readonly target_id: number; readonly media_ts: number }[] = [];
  const codec: Codec = {
    ...fakeCodec,
    createEncoder: (settings) => {
      let rate_bps = settings.bitrate_bps;
      return {
        encodeInto: (pcm, out) => {
          expect(pcm).toHaveLength(settings.frame_samples);
          encoded.push(`${rate_bps / 1000} × ${pcm.length / 48}`);
          return out.fill(1, 0, 40) === out ? 40 : 0;
        },
        configure: (changed) => {
          rate_bps = changed.bitrate_bps;
        },
        close() {},
      };
    },
  };
  const engine = new VoiceEngine({
    ...{ codec, crypto: toyCrypto(), frame_samples, render_samples: 480, bitrate_bps, dtx: false, pre_roll_ms, release_ms },
    send: (_path, bytes, length) => {
      const header = emptyPacketHeader();
      if (((bytes[0] ?? 0) & 15) !== packet_kind.voice) return;
      expect(decodePacketHeader(bytes, length - hop_trailer_bytes, false, header)).toBe("ok");
      sent.push({ target_id: header.target_id, media_ts: header.media_ts });
    },
  });
  let now_ms = 0;
  const session = (rates: { bitrate_bps_max?: number; bitrate_bps_default?: number } = {}): void => {
    const hop = { hop_key: new Uint8Array(32).fill(1), keepalive_ms: 60_000, host: "", port: 9 };
    engine.handleCommand({ kind: "session", session_id: 1, ...hop, ...rates }, now_ms);
    for (const [target_id, channel_id] of [
      [1, "alpha"],
      [2, "bravo"],
    ] as const) {
      const secret = new Uint8Array(32).fill(target_id);
      engine.handleCommand({ kind: "epoch", channel_id, epoch: 1, secret, activate_after_ms: 0 }, now_ms);
      engine.handleCommand({ kind: "target", target_id, channel_ids: [channel_id] }, now_ms);
    }
  };
  const talk = (target_id: number, codec_of_nets?: TalkCodec): void => {
    const asked = codec_of_nets === undefined ? {} : { codec: codec_of_nets };
    engine.handleCommand({ kind: "talk", target_id, talking: true, ...asked }, now_ms);
  };
  const end = (target_id: number): void => engine.handleCommand({ kind: "talk", target_id, talking: false }, now_ms);
  /** How the frames of so much time were encoded; each way once. */
  const speak = (span_ms: number): readonly string[] => {
    encoded.length = 0;
    for (const until_ms = now_ms + span_ms; now_ms < until_ms; ) {
      now_ms += frame_samples / 48;
      engine.handleCapture(new Float32Array(frame_samples).fill(0.3), now_ms);
    }
    return [...new Set(encoded)];
  };
  session();
  return { engine, session, talk, end, speak, encoded, sent };
}

describe("the bit rate of a talk", () => {
  it("stays as it was while nothing is talked to, though the microphone is heard", () => {
    const radio = rig();
    radio.talk(1, { bitrate_bps: 24_000 });
    radio.speak(100);
    radio.end(1);
    radio.engine.watched = true;
    radio.speak(100);
    expect(radio.engine.rate.encoder.bitrate_bps).toBe(24_000);
    radio.talk(1);
    expect(radio.engine.rate.encoder.bitrate_bps).toBe(48_000);
  });

  it("is the player's own choice, else the net's, else the server's, else 48 kbit/s", () => {
    const rate = (own: number | undefined, net: number | undefined, server: number | undefined): readonly string[] => {
      const radio = rig(own === undefined ? {} : { bitrate_bps: own });
      radio.session(server === undefined ? {} : { bitrate_bps_default: server });
      radio.talk(1, net === undefined ? {} : { bitrate_bps: net });
      return radio.speak(100);
    };
    expect(rate(undefined, undefined, undefined)).toEqual(["48 × 10"]);
    expect(rate(undefined, undefined, 32_000)).toEqual(["32 × 10"]);
    expect(rate(undefined, 64_000, 32_000)).toEqual(["64 × 10"]);
    expect(rate(40_000, 64_000, 32_000)).toEqual(["40 × 10"]);
    expect(rate(40_000, undefined, 32_000)).toEqual(["40 × 10"]);
  });

  it("is never more than the server lets through, whoever asks", () => {
    const radio = rig({ bitrate_bps: 64_000 });
    radio.session({ bitrate_bps_max: 30_000 });
    radio.talk(1);
    expect(radio.speak(100)).toEqual(["30 × 10"]);
    const obeys = rig();
    obeys.session({ bitrate_bps_max: 30_000, bitrate_bps_default: 128_000 });
    obeys.talk(1, { bitrate_bps: 64_000 });
    expect(obeys.speak(100)).toEqual(["30 × 10"]);
  });

  it("is the net's from the first syllable on, and the next net's from its own", () => {
    const radio = rig({ pre_roll_ms: 200 });
    radio.speak(300);
    radio.talk(1, { bitrate_bps: 24_000 });
    expect(radio.encoded, "what was said before the key was down").toEqual(Array(20).fill("24 × 10"));
    expect(radio.speak(100)).toEqual(["24 × 10"]);
    radio.end(1);
    radio.speak(100);
    radio.encoded.length = 0;
    radio.talk(2, { bitrate_bps: 64_000 });
    expect(new Set(radio.encoded)).toEqual(new Set(["64 × 10"]));
    expect(radio.speak(100)).toEqual(["64 × 10"]);
  });

  it("is the lowest while several are talked to, until that one is over, its last word included", () => {
    const radio = rig({ release_ms: 50 });
    radio.talk(1, { bitrate_bps: 64_000 });
    expect(radio.speak(50)).toEqual(["64 × 10"]);
    radio.talk(2, { bitrate_bps: 32_000 });
    expect(radio.speak(50)).toEqual(["32 × 10"]);
    radio.end(2);
    expect(radio.speak(50)).toEqual(["32 × 10"]);
    expect(radio.speak(50)).toEqual(["64 × 10"]);
  });

  it("takes what the net asks for when its key goes down again before the talk is over", () => {
    const radio = rig({ release_ms: 500 });
    radio.talk(1, { bitrate_bps: 32_000 });
    radio.speak(50);
    radio.end(1);
    radio.speak(50);
    radio.talk(1, { bitrate_bps: 64_000 });
    expect(radio.speak(50)).toEqual(["64 × 10"]);
  });

  it("is as at the beginning again with the next session", () => {
    const radio = rig();
    radio.talk(1, { bitrate_bps: 24_000, frame_ms: 20 });
    radio.speak(100);
    radio.session({ bitrate_bps_default: 36_000 });
    expect(radio.engine.rate.encoder.bitrate_bps).toBe(36_000);
    radio.talk(1);
    expect(radio.speak(100)).toEqual(["36 × 10"]);
  });
});

describe("the frames of a talk", () => {
  it("are as long as the longest that is asked for, and as captured where nobody asks", () => {
    const radio = rig();
    radio.talk(1, { frame_ms: 20 });
    expect(radio.speak(100)).toEqual(["48 × 20"]);
    radio.end(1);
    radio.speak(20);
    radio.talk(2, { frame_ms: 10 });
    expect(radio.speak(100)).toEqual(["48 × 10"]);
    radio.talk(1, { bitrate_bps: 32_000, frame_ms: 20 });
    expect(radio.speak(100)).toEqual(["32 × 20"]);
  });

  it("are never shorter than the player's own", () => {
    const radio = rig({ frame_samples: 960 });
    radio.talk(1, { frame_ms: 10 });
    expect(radio.speak(100)).toEqual(["48 × 20"]);
    radio.talk(2, { frame_ms: 20 });
    expect(radio.speak(100)).toEqual(["48 × 20"]);
  });

  it("follow each other without a gap when their length changes", () => {
    const radio = rig({ release_ms: 30 });
    radio.talk(1);
    radio.speak(30);
    radio.talk(2, { frame_ms: 20 });
    radio.speak(50);
    radio.end(2);
    radio.speak(100);
    const times = radio.sent.filter(({ target_id }) => target_id === 1).map(({ media_ts }) => media_ts / 48);
    const lengths = times.slice(1).map((time_ms, index) => time_ms - (times[index] ?? 0));
    expect(lengths).toEqual([10, 10, 10, 20, 20, 20, 20, ...Array(lengths.length - 7).fill(10)]);
    expect(times.at(-1)).toBe(170);
  });
});
