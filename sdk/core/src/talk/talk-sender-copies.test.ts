import { decodePacketHeader, emptyPacketHeader, header_bytes, hop_trailer_bytes, packet_bytes_max } from "@talkgroup/schemas";
import { Random, speechLike, toyCrypto } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";
import { compactCodec } from "../codec/compact-codec.suite.js";
import { KeyRing } from "../seal/key-ring.js";
import { ctr_max, decodeShortHeaderInto, type ShortHeader } from "../seal/sframe-header.js";
import { copy_bytes_max, emptyCopyTable, readCopies } from "./redundancy.js";
import { TalkSender } from "./talk-sender.js";

const frame_samples = 480;

interface Sent {
  readonly target_id: number;
  readonly sequence: number;
  readonly media_ts: number;
  /** What the packet's own frame is, and what rides along. */
  readonly own: string;
  readonly copies: readonly { readonly back: number; readonly frame: string }[];
}

/** A talker whose frames have a length of their own each, and what it sent, opened again. */
function rig(frameBytes: (frame: number) => number = (frame) => 20 + (frame % 30), counter_first = 0) {
  const talker_keys = new KeyRing(toyCrypto(), counter_first);
  const keys = new KeyRing(toyCrypto());
  const addEpoch = (channel_id: string, epoch: number): void => {
    for (const ring of [talker_keys, keys]) ring.addEpoch(channel_id, epoch, new Uint8Array(32).fill(epoch), 0, 0);
  };
  talker_keys.setSession(9);
  keys.setSession(8);
  for (const [target_id, channel_id] of [
    [1, "alpha"],
    [2, "bravo"],
  ] as const) {
    addEpoch(channel_id, 1);
    talker_keys.addTarget({ target_id, channel_id }, 0);
    keys.addTalker({ session_id: 9, target_id, channel_ids: [channel_id] }, 0);
  }
  const sent: Sent[] = [];
  const lengths: number[] = [];
  let frame = 0;
  const encoder = {
    encodeInto: (_pcm: Float32Array, out: Uint8Array): number => {
      const bytes = frameBytes(frame);
      out.fill(frame, 0, bytes);
      out[0] = frame >> 8;
      return bytes;
    },
    configure() {},
    close() {},
  };
  const open = (packet: Uint8Array, length: number): void => {
    lengths.push(length + hop_trailer_bytes);
    const header = emptyPacketHeader();
    const sframe: ShortHeader = { kid: 0, ctr: 0, header_bytes: 0 };
    expect(decodePacketHeader(packet, length, false, header)).toBe("ok");
    expect(decodeShortHeaderInto(packet, header_bytes, sframe)).toBe(true);
    const key = keys.opener(9, header.target_id, sframe.kid, 0);
    const text = new Uint8Array(packet_bytes_max);
    const sealed = packet.subarray(header_bytes + sframe.header_bytes, length);
    const text_bytes = key?.openInto(sframe.ctr, packet.subarray(0, header_bytes), sealed, text, 0) ?? -1;
    expect(text_bytes, "the flags are sealed with the text").toBeGreaterThan(0);
    const table = emptyCopyTable();
    if (header.with_copies) expect(readCopies(text, text_bytes, table)).toBe(true);
    const hex = (start: number, end: number): string => Buffer.from(text.subarray(start, end)).toString("hex");
    const copies = Array.from({ length: table.count }, (_, index) => {
      const start = table.starts[index] ?? 0;
      return { back: table.backs[index] ?? 0, frame: hex(start, start + (table.lengths[index] ?? 0)) };
    });
    const { target_id, media_ts } = header;
    sent.push({ target_id, media_ts, sequence: sframe.ctr, own: hex(table.own_start, text_bytes), copies });
  };
  const sender = new TalkSender({ encoder, keys: talker_keys, frame_samples, pre_roll_ms: 0, release_ms: 0, send: open });
  sender.setSession(9);
  const capture = (count: number, level = 0.3): void => {
    for (const end = frame + count; frame < end; frame += 1)
      sender.handleFrame(new Float32Array(frame_samples).fill(level), frame * 10);
  };
  return { sender, sent, lengths, capture, addEpoch, now: () => frame * 10 };
}

/** Every copy is of the packet it says it is of. */
function expectTrueCopies(sent: readonly Sent[]): void {
  for (const packet of sent) {
    for (const { back, frame } of packet.copies) {
      const original = sent.find((each) => each.target_id === packet.target_id && each.sequence === packet.sequence - back);
      expect(original?.own).toBe(frame);
      expect(original?.media_ts).toBe(packet.media_ts - back * frame_samples);
    }
  }
}

describe("the talk sender and copies", () => {
  it("lets earlier frames ride along, and none before the spurt", () => {
    const { sender, sent, capture, now } = rig();
    sender.setRedundancy([3, 1]);
    sender.openTarget(1, 0);
    capture(6);
    sender.closeTarget(1, now());
    capture(1);
    sender.openTarget(1, 0);
    capture(3);
    expect(sent.map(({ copies }) => copies.map(({ back }) => back))).toEqual([
      ...[[], [1], [1], [3, 1], [3, 1], [3, 1], [3, 1]],
      ...[[], [1], [1]],
    ]);
    expectTrueCopies(sent);
  });

  it("sends what it always did where none are asked for, and when that is taken back", () => {
    const { sender, sent, capture } = rig();
    sender.openTarget(1, 0);
    capture(5);
    sender.setRedundancy([2]);
    capture(1);
    sender.setRedundancy([]);
    capture(2);
    expect(sent.map(({ copies }) => copies.length)).toEqual([0, 0, 0, 0, 0, 1, 0, 0]);
    expectTrueCopies(sent);
  });

  it("gives a target opened later nothing of what was said before it", () => {
    const { sender, sent, capture } = rig();
    sender.setRedundancy([1, 2]);
    sender.openTarget(1, 0);
    capture(5);
    sender.openTarget(2, 50);
    capture(3);
    const second = sent.filter(({ target_id }) => target_id === 2);
    expect(second.map(({ copies }) => copies.length)).toEqual([0, 1, 2]);
    expectTrueCopies(sent);
  });

  it("seals nothing under a new key that was said under the old one", () => {
    const { sender, sent, capture, addEpoch } = rig();
    sender.setRedundancy([1, 2]);
    sender.openTarget(1, 0);
    capture(4);
    addEpoch("alpha", 2);
    capture(3);
    expect(sent.map(({ copies }) => copies.length)).toEqual([0, 1, 2, 2, 0, 1, 2]);
  });

  it("reaches back over no frame that was not sent", () => {
    const { sender, sent, capture } = rig((frame) => (frame === 4 || frame === 5 ? 0 : 30));
    sender.setRedundancy([1, 2, 3]);
    sender.openTarget(1, 0);
    capture(10);
    expect(sent.map(({ copies }) => copies.length)).toEqual([0, 1, 2, 3, 0, 1, 2, 3]);
    expectTrueCopies(sent);
  });

  it("never sends more than a path carries, whatever the frames", () => {
    const random = new Random(5);
    const { sender, sent, lengths, capture } = rig(
      () => [random.integer(1160), random.integer(300), 255, 1_155][random.integer(4)] ?? 1,
      ctr_max - 2_000,
    );
    sender.setRedundancy([4, 3, 2, 1]);
    sender.openTarget(1, 0);
    capture(1_000);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(packet_bytes_max);
    expect(sent.filter(({ copies }) => copies.length === 4).length).toBeGreaterThan(20);
    expect(Math.max(...sent.flatMap(({ copies }) => copies.map(({ frame }) => frame.length / 2)))).toBeLessThanOrEqual(
      copy_bytes_max,
    );
    expectTrueCopies(sent);
  });
});

describe("the talk sender and timing", () => {
  it("takes pre-roll and release from each key press", () => {
    const { sender, sent, capture, now } = rig();
    capture(30);
    sender.openTarget(1, now(), { pre_roll_ms: 70, release_ms: 40 });
    expect(sent).toHaveLength(7);
    capture(1);
    sender.closeTarget(1, now());
    capture(20);
    expect(sent).toHaveLength(12);
    sender.openTarget(1, now());
    expect(sent, "none, as it was made").toHaveLength(12);
    capture(2);
    sender.closeTarget(1, now());
    capture(20);
    expect(sent).toHaveLength(15);
  });

  it("remembers half a second and no more", () => {
    const { sender, sent, capture, now } = rig();
    capture(100);
    sender.openTarget(1, now(), { pre_roll_ms: 5_000 });
    expect(sent).toHaveLength(50);
  });

  it("sets its encoder anew while it talks", () => {
    const keys = new KeyRing(toyCrypto());
    const settings: unknown[] = [];
    const encoder = {
      ...compactCodec.createEncoder({ frame_samples, bitrate_bps: 1, fec: false, expected_loss_percent: 0, dtx: false }),
      configure: (value: unknown) => void settings.push(value),
    };
    const sender = new TalkSender({ encoder, keys, frame_samples, pre_roll_ms: 0, release_ms: 0, send: () => undefined });
    const wanted = { bitrate_bps: 24_000, fec: true, expected_loss_percent: 15, dtx: true };
    sender.handleFrame(speechLike(0.01, new Random(1)), 10);
    sender.configure(wanted);
    expect(settings).toEqual([wanted]);
  });
});
