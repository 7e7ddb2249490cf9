import {
  decodePacketHeader,
  emptyPacketHeader,
  header_bytes,
  hop_trailer_bytes,
  type PacketHeader,
  packet_bytes_max,
} from "@talkgroup/schemas";
import { fakeCodec, toyCrypto } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";
import { KeyRing, targets_max } from "../seal/key-ring.js";
import { ctr_max, decodeShortHeaderInto, type ShortHeader } from "../seal/sframe-header.js";
import { TalkSender } from "./talk-sender.js";

const frame_samples = 480;
const encoder = { bitrate_bps: 32_000, fec: true, expected_loss_percent: 10, dtx: false };

interface Packet extends PacketHeader {
  readonly sequence: number;
}

function rig(options: { pre_roll_ms?: number; release_ms?: number } = {}) {
  const keys = new KeyRing(toyCrypto());
  keys.setSession(9);
  for (const [target_id, channel_id] of [
    [1, "alpha"],
    [2, "bravo"],
  ] as const) {
    keys.addEpoch(channel_id, 1, new Uint8Array(32).fill(target_id), 0);
    keys.addTarget({ target_id, channel_id }, 0);
  }
  const packets: Packet[] = [];
  let encoded = 0;
  const sender = new TalkSender({
    encoder: fakeCodec.createEncoder({ frame_samples, ...encoder }),
    keys,
    frame_samples,
    pre_roll_ms: options.pre_roll_ms ?? 0,
    release_ms: options.release_ms ?? 30,
    send: (packet, length) => {
      const header = emptyPacketHeader();
      const sframe: ShortHeader = { kid: 0, ctr: 0, header_bytes: 0 };
      expect(decodePacketHeader(packet, length, false, header)).toBe("ok");
      expect(decodeShortHeaderInto(packet, header_bytes, sframe)).toBe(true);
      packets.push({ ...header, sequence: sframe.ctr });
    },
    trace: {
      encodeStarts: () => {
        encoded += 1;
      },
      encoded() {},
      sent() {},
      received() {},
      decodeStarts() {},
      decoded() {},
    },
  });
  sender.setSession(9);
  let frame = 0;
  const capture = (count: number, level = 0.3): void => {
    for (let index = 0; index < count; index++) {
      frame += 1;
      sender.handleFrame(new Float32Array(frame_samples).fill(level), frame * 10);
    }
  };
  return { sender, keys, packets, capture, now: () => frame * 10, encodedFrames: () => encoded };
}

describe("the talk sender", () => {
  it("sends nothing, and encodes nothing, without an open target", () => {
    const { capture, packets, encodedFrames } = rig();
    capture(20);
    expect([packets.length, encodedFrames()]).toEqual([0, 0]);
  });

  it("sends one packet a frame while the key is down and for the release delay, the last one marked", () => {
    const { sender, capture, packets, now } = rig({ release_ms: 30 });
    sender.openTarget(1, 0);
    capture(5);
    sender.closeTarget(1, now());
    capture(10);
    expect(packets.map(({ sequence }) => sequence)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(packets.map(({ last_of_spurt }) => last_of_spurt)).toEqual([...Array(7).fill(false), true]);
    expect(packets.map(({ media_ts }) => media_ts)).toEqual(packets.map((_, index) => index * frame_samples));
  });

  it("sends one more frame, marked, if there is no release delay", () => {
    const { sender, capture, packets, now } = rig({ release_ms: 0 });
    sender.openTarget(1, 0);
    capture(2);
    sender.closeTarget(1, now());
    capture(10);
    expect(packets.map(({ last_of_spurt }) => last_of_spurt)).toEqual([false, false, true]);
  });

  it("sends one more frame, marked, to what is cut off: while the key is down, and in the release delay", () => {
    const { sender, capture, packets, now } = rig({ release_ms: 2000 });
    const since = (frames: number): boolean[] =>
      packets
        .splice(0)
        .slice(frames)
        .map(({ last_of_spurt }) => last_of_spurt);
    sender.openTarget(1, 0);
    capture(5);
    sender.closeTarget(1, now(), true);
    capture(200);
    expect(since(5)).toEqual([true]);
    sender.openTarget(1, now());
    capture(5);
    sender.closeTarget(1, now());
    capture(5);
    sender.closeTarget(1, now());
    capture(1);
    sender.closeTarget(1, now(), true);
    sender.closeTarget(1, now());
    capture(200);
    expect(since(11)).toEqual([true]);
  });

  it("closes what was cut off while nothing is captured half a second after the first time, and it is cut no more", () => {
    const { sender, capture, packets, now } = rig({ release_ms: 2000 });
    sender.openTarget(1, 0);
    capture(1);
    for (const later_ms of [0, 400]) sender.closeTarget(1, now() + later_ms, true);
    sender.expire(now() + 499);
    expect(sender.talking).toBe(true);
    sender.expire(now() + 500);
    expect(sender.talking).toBe(false);
    sender.closeTarget(1, now(), true);
    capture(5);
    expect(packets).toHaveLength(1);
  });

  it("takes more keys down than there can be targets without a word", () => {
    const { sender, capture, packets } = rig();
    for (let target_id = 1; target_id <= targets_max + 10; target_id++) sender.openTarget(target_id, 0);
    capture(1);
    expect(packets.map(({ target_id }) => target_id)).toEqual([1, 2]);
  });

  it("fills a datagram to the last byte and no further, hop trailer and longest counter included", () => {
    const keys = new KeyRing(toyCrypto(), ctr_max);
    keys.setSession(9);
    keys.addEpoch("alpha", 1, new Uint8Array(32), 0);
    keys.addTarget({ target_id: 1, channel_id: "alpha" }, 0);
    const lengths: number[] = [];
    const greedy = { encodeInto: (_pcm: Float32Array, out: Uint8Array) => out.fill(7).length, configure() {}, close() {} };
    const send = (_packet: Uint8Array, length: number): void => void lengths.push(length + hop_trailer_bytes);
    const sender = new TalkSender({ encoder: greedy, keys, frame_samples, pre_roll_ms: 0, release_ms: 0, send });
    sender.setSession(9);
    sender.openTarget(1, 0);
    sender.handleFrame(new Float32Array(frame_samples), 10);
    expect(lengths).toEqual([packet_bytes_max]);
  });

  it("goes on without a break if the key is down again within the release delay", () => {
    const { sender, capture, packets, now } = rig({ release_ms: 50 });
    sender.openTarget(1, 0);
    capture(2);
    sender.closeTarget(1, now());
    capture(3);
    sender.openTarget(1, 50);
    capture(10);
    expect(packets).toHaveLength(15);
    expect(packets.some(({ last_of_spurt }) => last_of_spurt)).toBe(false);
  });

  it("encodes a frame once for two targets, and numbers each target by itself", () => {
    const { sender, capture, packets, encodedFrames } = rig();
    sender.openTarget(1, 0);
    capture(2);
    sender.openTarget(2, 20);
    capture(3);
    expect(encodedFrames()).toBe(5);
    expect(packets.filter(({ target_id }) => target_id === 1).map(({ sequence }) => sequence)).toEqual([0, 1, 2, 3, 4]);
    expect(packets.filter(({ target_id }) => target_id === 2).map(({ sequence }) => sequence)).toEqual([0, 1, 2]);
  });

  it("sends what was spoken before the key was down, with the time it was spoken at", () => {
    const { sender, capture, packets, now } = rig({ pre_roll_ms: 50 });
    capture(7, 0);
    capture(3);
    sender.openTarget(1, now());
    expect(packets.map(({ media_ts }) => media_ts)).toEqual([7, 8, 9].map((frame) => frame * frame_samples));
    capture(1);
    expect(packets.at(-1)?.media_ts).toBe(10 * frame_samples);
  });

  it("sends no silence from before the key, and nothing twice", () => {
    const { sender, capture, packets, now } = rig({ pre_roll_ms: 50 });
    capture(10, 0);
    sender.openTarget(1, now());
    expect(packets).toHaveLength(0);
    capture(2);
    sender.closeTarget(1, now());
    capture(3);
    sender.openTarget(1, now());
    capture(1);
    const times = packets.map(({ media_ts }) => media_ts);
    expect(new Set(times).size).toBe(times.length);
  });

  it("falls silent at once when the key to seal with is gone: nothing is ever sent in clear", () => {
    const { sender, keys, capture, packets } = rig();
    sender.openTarget(1, 0);
    capture(2);
    keys.removeChannel("alpha");
    capture(2);
    expect(packets).toHaveLength(2);
    keys.addEpoch("alpha", 2, new Uint8Array(32), 0);
    keys.addTarget({ target_id: 1, channel_id: "alpha" }, 0);
    capture(2);
    expect(packets).toHaveLength(2);
  });
});
