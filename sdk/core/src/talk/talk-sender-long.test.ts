import { decodePacketHeader, emptyPacketHeader, header_bytes, type PacketHeader } from "@talkgroup/schemas";
import { toyCrypto } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";

import { KeyRing } from "../seal/key-ring.js";
import { decodeShortHeaderInto, type ShortHeader } from "../seal/sframe-header.js";
import { TalkSender } from "./talk-sender.js";

const frame_samples = 480;

/** A talker whose captured frames are numbered from 1, by the value of their samples; an encoded frame says which ones it holds. */
function rig(options: { pre_roll_ms?: number; release_ms?: number } = {}) {
  const keys = new KeyRing(toyCrypto());
  keys.setSession(9);
  keys.addEpoch("alpha", 1, new Uint8Array(32).fill(1), 0);
  keys.addTarget({ target_id: 1, channel_id: "alpha" }, 0);
  const encoded: string[] = [];
  const configured: number[] = [];
  const encoderOf = (samples: number) => ({
    encodeInto: (pcm: Float32Array, out: Uint8Array): number => {
      expect(pcm).toHaveLength(samples);
      const numbers = [0, frame_samples].filter((at) => at < samples).map((at) => Math.round((pcm[at] ?? 0) * 1000));
      encoded.push(numbers.join("+"));
      return out.fill(7, 0, 40) === out ? 40 : 0;
    },
    configure: () => void configured.push(samples),
    close() {},
  });
  const packets: PacketHeader[] = [];
  const lengths: number[] = [];
  let made = 0;
  const sender = new TalkSender({
    ...{ encoder: encoderOf(frame_samples), keys, frame_samples, pre_roll_ms: 0, release_ms: 0, ...options },
    createLongEncoder: () => {
      made += 1;
      return encoderOf(2 * frame_samples);
    },
    send: (packet, length) => {
      const header = emptyPacketHeader();
      const sframe: ShortHeader = { kid: 0, ctr: 0, header_bytes: 0 };
      expect(decodePacketHeader(packet, length, false, header)).toBe("ok");
      expect(decodeShortHeaderInto(packet, header_bytes, sframe)).toBe(true);
      packets.push(header);
      lengths.push(length);
    },
  });
  sender.setSession(9);
  let frame = 0;
  const capture = (count: number): void => {
    for (let index = 0; index < count; index += 1) {
      frame += 1;
      sender.handleFrame(new Float32Array(frame_samples).fill(frame / 1000), frame * 10);
    }
  };
  const times = (): number[] => packets.map(({ media_ts }) => media_ts / frame_samples);
  return { sender, capture, encoded, configured, packets, lengths, times, now: () => frame * 10, made: () => made };
}

describe("the talk sender, with two captured frames in a packet", () => {
  it("sends every second frame, by the time of its first, and the last word as the last", () => {
    const { sender, capture, encoded, times, packets, made, now } = rig();
    capture(4);
    expect(made()).toBe(0);
    sender.setPacketFrames(2);
    sender.openTarget(1, 40);
    capture(5);
    sender.closeTarget(1, now());
    capture(3);
    expect(encoded).toEqual(["5+6", "7+8", "9+10"]);
    expect(times()).toEqual([4, 6, 8]);
    expect(packets.map(({ last_of_spurt }) => last_of_spurt)).toEqual([false, false, true]);
    expect(sender.talking).toBe(false);
    expect(made(), "one encoder for all that follows").toBe(1);
  });

  it("goes on for the release delay, to the end of its last packet", () => {
    const { sender, capture, encoded, now } = rig({ release_ms: 30 });
    sender.setPacketFrames(2);
    sender.openTarget(1, 0);
    capture(2);
    sender.closeTarget(1, now());
    capture(10);
    expect(encoded).toEqual(["1+2", "3+4", "5+6"]);
  });

  it("joins what was said before the key to what follows", () => {
    const { sender, capture, encoded, times, now } = rig({ pre_roll_ms: 50 });
    capture(105);
    sender.setPacketFrames(2);
    sender.openTarget(1, now());
    expect(encoded).toEqual(["101+102", "103+104"]);
    capture(1);
    expect(encoded.at(-1)).toBe("105+106");
    expect(times()).toEqual([100, 102, 104]);
  });

  it("changes the length only between packets", () => {
    const { sender, capture, encoded, times } = rig();
    sender.openTarget(1, 0);
    capture(2);
    sender.setPacketFrames(2);
    capture(3);
    sender.setPacketFrames(1);
    capture(3);
    expect(encoded).toEqual(["1", "2", "3+4", "5+6", "7", "8"]);
    expect(times()).toEqual([0, 1, 2, 4, 6, 7]);
  });

  it("keeps nothing of half a packet when time jumps, when nobody is to hear it, and when the session is another", () => {
    for (const jump of [
      (sender: TalkSender) => sender.skip(10),
      (sender: TalkSender) => sender.rest(0),
      (sender: TalkSender) => sender.setSession(9),
      (sender: TalkSender) => sender.forgetTarget(1),
    ]) {
      const { sender, capture, encoded } = rig({ release_ms: 200 });
      sender.setPacketFrames(2);
      sender.openTarget(1, 0);
      capture(3);
      jump(sender);
      sender.openTarget(1, 30);
      capture(2);
      expect(encoded).toEqual(["1+2", "4+5"]);
    }
  });

  it("sets both encoders, and lets no frame ride along that was of the other length", () => {
    const { sender, capture, configured, lengths } = rig();
    sender.setRedundancy([1]);
    sender.openTarget(1, 0);
    capture(3);
    sender.setPacketFrames(2);
    capture(4);
    const [alone = 0, with_copy = 0] = lengths;
    expect(with_copy).toBeGreaterThan(alone + 30);
    expect(lengths.slice(2).map((length) => length > alone + 30)).toEqual([true, false, true]);
    sender.configure({ bitrate_bps: 24_000, fec: true, expected_loss_percent: 5, dtx: false });
    expect(configured).toEqual([480, 960]);
  });

  it("stays at one without an encoder for two", () => {
    const keys = new KeyRing(toyCrypto());
    const samples: number[] = [];
    const encoder = {
      encodeInto: (pcm: Float32Array) => samples.push(pcm.length),
      configure() {},
      close() {},
    };
    const sender = new TalkSender({ encoder, keys, frame_samples: 960, pre_roll_ms: 0, release_ms: 0, send: () => undefined });
    sender.setPacketFrames(2);
    sender.openTarget(1, 0);
    sender.handleFrame(new Float32Array(960), 20);
    expect(samples).toEqual([960]);
  });
});
