import { emptyPacketHeader, encodePacketHeaderInto, header_bytes, packet_bytes_max } from "@talkgroup/schemas";
import { GilbertElliott, Random, speechLike, toyCrypto } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";

import vectors from "../../../../schemas/vectors/packet.json" with { type: "json" };
import { compactCodec } from "../codec/compact-codec.suite.js";
import { KeyRing } from "../seal/key-ring.js";
import { TalkSender } from "../talk/talk-sender.js";
import { VoiceReceiver } from "./voice-receiver.js";

const frame_samples = 480;
const talker_id = 1;
const target_id = 3;

function keyRing(session_id: number): KeyRing {
  const keys = new KeyRing(toyCrypto());
  keys.setSession(session_id);
  keys.addEpoch("alpha", 1, new Uint8Array(32).fill(5), 0, 0);
  return keys;
}

/** A talker and a listener on one channel. `lose` decides what comes. */
function rig(lose: () => boolean = () => false) {
  const keys = keyRing(talker_id);
  keys.addTarget({ target_id, channel_id: "alpha" }, 0);
  const heard = { session_id: talker_id, target_id, channel_ids: ["alpha"] };
  const listener_keys = keyRing(2);
  listener_keys.addTalker(heard, 0);
  const receiver = new VoiceReceiver({ codec: compactCodec, keys: listener_keys, frame_samples });
  receiver.addTalker(heard);
  let now_ms = 0;
  const sender = new TalkSender({
    encoder: compactCodec.createEncoder({ frame_samples, bitrate_bps: 1, fec: false, expected_loss_percent: 0, dtx: false }),
    keys,
    frame_samples,
    pre_roll_ms: 0,
    release_ms: 0,
    send: (packet, length) => {
      if (!lose()) receiver.handleDatagram(packet.slice(0, length), length, now_ms);
    },
  });
  sender.setSession(talker_id);
  const stereo = new Float32Array(2 * frame_samples);
  const talk = (frames: number, pcm: Float32Array = new Float32Array(frame_samples).fill(0.2)): void => {
    for (let frame = 0; frame < frames; frame += 1) {
      sender.handleFrame(pcm, now_ms);
      receiver.renderInto(stereo, now_ms + 3);
      now_ms += 10;
    }
  };
  return { keys, sender, receiver, talk, now: () => now_ms };
}

/** A packet that carries `text`, sealed as a member of the channel would seal it. */
function sealed(keys: KeyRing, text: Uint8Array, with_copies: boolean): Uint8Array {
  const packet = new Uint8Array(packet_bytes_max);
  encodePacketHeaderInto({ ...emptyPacketHeader(), session_id: talker_id, target_id, with_copies, media_ts: 480 }, packet, 0);
  const sealer = keys.sealer(target_id, 0);
  if (sealer === undefined) throw new TypeError("the talker has its key");
  const bytes = sealer.key.sealInto(sealer.nextCounter(), packet.subarray(0, header_bytes), text, packet, header_bytes);
  return packet.slice(0, header_bytes + bytes);
}

describe("the voice receiver and copies that ride along", () => {
  it.each(vectors.redundancy.filter(({ copies }) => copies === undefined))("drops $name whole", ({ hex }) => {
    const { keys, receiver } = rig();
    const packet = sealed(keys, Uint8Array.from(Buffer.from(hex, "hex")), true);
    expect(receiver.handleDatagram(packet, packet.length, 0)).toBe(hex === "" ? "malformed" : "invalid_audio");
    expect(receiver.heard()[0]?.stats?.packets ?? 0).toBe(0);
  });

  it("does not open a packet whose flag was changed on the way", () => {
    const { keys, receiver } = rig();
    const packet = sealed(keys, Uint8Array.of(1, 1, 1, 7, 8, 9), true);
    packet[1] = 0;
    expect(receiver.handleDatagram(packet, packet.length, 0)).toBe("unsealed");
  });

  it("never throws, whatever a member seals", () => {
    const random = new Random(11);
    const { keys, receiver } = rig();
    const stereo = new Float32Array(2 * frame_samples);
    for (let step = 0; step < 1_500; step += 1) {
      const text = new Uint8Array(1 + random.integer(120)).map(() => random.integer(random.next() < 0.5 ? 8 : 256));
      const packet = sealed(keys, text, random.next() < 0.8);
      expect(["played", "invalid_audio"]).toContain(receiver.handleDatagram(packet, packet.length, 10 * step));
      receiver.renderInto(stereo, 10 * step);
      expect(stereo.every((value) => Math.abs(value) <= 1)).toBe(true);
    }
  });

  it("plays what was lost from copies, and reports what was lost all the same", () => {
    const chain = new GilbertElliott({ loss: 0.1, mean_burst: 2, seed: 6 });
    let lost = 0;
    const { sender, receiver, talk } = rig(() => {
      const gone = chain.lose();
      lost += gone ? 1 : 0;
      return gone;
    });
    sender.setRedundancy([3, 1]);
    sender.openTarget(target_id, 0);
    talk(1_000, speechLike(0.01, new Random(1)));
    const stats = receiver.heard()[0]?.stats;
    expect(stats?.frames_from_copies).toBeGreaterThan(0.7 * lost);
    const reports = [...receiver.takeReports(), ...receiver.takeReports(), ...receiver.takeReports()];
    expect(reports.every((report) => report.session_id === talker_id && report.target_id === target_id)).toBe(true);
    const missed = reports.reduce((sum, report) => sum + report.missed, 0);
    expect(Math.abs(missed - lost)).toBeLessThanOrEqual(3);
    const bursts = reports.reduce((sum, report) => sum + report.bursts, 0);
    expect(missed / bursts).toBeGreaterThan(1.5);
    expect(missed / bursts).toBeLessThan(2.6);
    expect(receiver.takeReports()).toEqual([]);
  });
});
