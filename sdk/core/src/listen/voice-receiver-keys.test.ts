import { emptyPacketHeader, encodePacketHeaderInto, header_bytes, packet_bytes_max } from "@talkgroup/schemas";
import { fakeCodec, fakePacketBytes, toyCrypto } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";
import { KeyRing } from "../seal/key-ring.js";
import { type ChannelMix, plain_mix, plain_mixer } from "../voice-command.js";
import { VoiceReceiver } from "./voice-receiver.js";

const frame_samples = 480;
const secret = new Uint8Array(32).fill(5);
const plain: ChannelMix = { ...plain_mix, priority: 0 };
const [alpha, bravo, both, whisper] = [1, 2, 3, 4];
const everywhere = [alpha, bravo, both, whisper];

/** A player with four keys, and a listener who is on both nets and whispered to. */
function rig() {
  const talking = new KeyRing(toyCrypto());
  const hearing = new KeyRing(toyCrypto());
  talking.setSession(1);
  hearing.setSession(2);
  const receiver = new VoiceReceiver({ codec: fakeCodec, keys: hearing, frame_samples });
  for (const channel_id of ["alpha", "bravo"]) {
    for (const keys of [talking, hearing]) keys.addEpoch(channel_id, 1, secret, 0);
    receiver.setMix(channel_id, plain);
  }
  talking.addTarget({ target_id: alpha, channel_id: "alpha" }, 0);
  talking.addTarget({ target_id: bravo, channel_id: "bravo" }, 0);
  talking.addTarget({ target_id: both, simulcast: { generation: 1, secret } }, 0);
  talking.addTarget({ target_id: whisper, whisper: { generation: 1, secret } }, 0);
  for (const heard of [
    { target_id: alpha, channel_ids: ["alpha"] },
    { target_id: bravo, channel_ids: ["bravo"] },
    { target_id: both, channel_ids: ["alpha", "bravo"], simulcast: { generation: 1, secret } },
    { target_id: whisper, channel_ids: [], whisper: { generation: 1, secret } },
  ]) {
    expect(hearing.addTalker({ session_id: 1, ...heard }, 0).ok).toBe(true);
    receiver.addTalker({ session_id: 1, ...heard });
  }
  const encoder = fakeCodec.createEncoder({
    frame_samples,
    bitrate_bps: 32_000,
    fec: true,
    expected_loss_percent: 10,
    dtx: false,
  });
  const stereo = new Float32Array(2 * frame_samples);
  let [now_ms, media_ts] = [0, 0];
  const send = (target_id: number, opus: Uint8Array, last_of_spurt: boolean): void => {
    const packet = new Uint8Array(packet_bytes_max);
    encodePacketHeaderInto({ ...emptyPacketHeader(), last_of_spurt, target_id, session_id: 1, media_ts }, packet, 0);
    const sealer = talking.sealer(target_id, now_ms);
    if (sealer === undefined) throw new Error("every target has a key");
    const sealed = sealer.key.sealInto(sealer.nextCounter(), packet.subarray(0, header_bytes), opus, packet, header_bytes);
    expect(receiver.handleDatagram(packet, header_bytes + sealed, now_ms)).toBe("played");
  };
  /** Says `frames` of a steady 0.1 on these targets, the last of them the end on those of `ending`. Every sample heard, by ear. */
  const say = (target_ids: readonly number[], frames = 10, ending: readonly number[] = []) => {
    const heard: { left: number; right: number }[] = [];
    for (let frame = 1; frame <= frames; frame += 1) {
      const opus = new Uint8Array(fakePacketBytes(frame_samples));
      const opus_bytes = encoder.encodeInto(new Float32Array(frame_samples).fill(0.1), opus);
      for (const target_id of target_ids)
        send(target_id, opus.subarray(0, opus_bytes), frame === frames && ending.includes(target_id));
      media_ts += frame_samples;
      now_ms += 10;
      receiver.renderInto(stereo, now_ms);
      for (let at = 0; at < stereo.length; at += 2) heard.push({ left: stereo[at] ?? 0, right: stereo[at + 1] ?? 0 });
    }
    return heard;
  };
  const end = (heard: ReturnType<typeof say>) => heard.at(-1) ?? { left: 0, right: 0 };
  return { receiver, say, end };
}

describe("a player who holds several keys", () => {
  it.each([
    ["two nets", [alpha, bravo]],
    ["a net and a set that it is in", [alpha, both]],
    ["all there is", everywhere],
  ])("is heard once: %s", (_, targets) => {
    const { say } = rig();
    say([alpha]);
    const first = targets.slice(0, 1);
    const heard = [say(targets, 40, first), say(targets.slice(1), 40), say(targets, 40)].flat().map(({ left }) => left);
    expect(Math.max(...heard)).toBeLessThan(0.11);
    expect(Math.min(...heard)).toBeGreaterThan(0.09);
  });

  it("is heard where the priority is higher, of equals on the target that was made first; a whisper is higher than all but the highest", () => {
    const { receiver, say, end } = rig();
    const spurt = (...target_ids: readonly number[]) => {
      const heard = end(say(target_ids, 20));
      say(target_ids, 1, target_ids);
      say([], 20);
      return heard;
    };
    receiver.setMix("alpha", { ...plain, pan: -1 });
    receiver.setMix("bravo", { ...plain, pan: 1 });
    expect(spurt(bravo, alpha).right).toBeCloseTo(0, 6);
    receiver.setMix("bravo", { ...plain, pan: 1, priority: 3 });
    expect(spurt(bravo, alpha).left).toBeCloseTo(0, 6);
    expect(spurt(alpha, bravo, whisper).left).toBeCloseTo(0.1, 3);
    receiver.setMix("bravo", { ...plain, pan: 1, priority: 10 });
    expect(spurt(alpha, bravo, whisper).left).toBeCloseTo(0, 6);
    receiver.setMix("bravo", { ...plain, pan: 1, gain_db: 6 });
    expect(spurt(alpha, bravo).left).toBeCloseTo(0, 6);
  });

  it("goes from one net to the other without a step or a hole, whichever begins or ends", () => {
    const { receiver, say } = rig();
    receiver.setMixer({ ...plain_mixer, duck_db: 0 });
    receiver.setMix("bravo", { ...plain, priority: 3 });
    say([alpha]);
    const heard = [say([alpha, bravo], 30, [bravo]), say([alpha], 30)].flat().map(({ left }) => left);
    expect(Math.min(...heard)).toBeGreaterThan(0.09);
    expect(Math.max(...heard)).toBeLessThan(0.11);
  });

  it("is heard on the other net when one of them cannot be heard", () => {
    const { receiver, say, end } = rig();
    for (const mix of [
      { ...plain, priority: 5, muted: true },
      { ...plain, priority: 5, gain_db: -60 },
    ]) {
      receiver.setMix("alpha", mix);
      expect(end(say([alpha, bravo])).left).toBeCloseTo(0.1, 3);
      expect(end(say([both])).left).toBeCloseTo(0.1, 3);
    }
    receiver.removeTalker(1, bravo);
    receiver.removeTalker(1, both);
    expect(end(say([alpha])).left).toBeCloseTo(0.0001, 6);
  });

  it("shows as speaking on every net all the same", () => {
    const { receiver, say } = rig();
    say([alpha, bravo]);
    const changes = [receiver.pollSpeaking(), receiver.pollSpeaking(), receiver.pollSpeaking()];
    expect(changes.map((change) => change?.channel_ids)).toEqual([["alpha"], ["bravo"], undefined]);
  });

  it("is heard on the other net when one is left in the middle of a word", () => {
    const { receiver, say, end } = rig();
    say([alpha, bravo]);
    receiver.leaveChannel("alpha");
    expect(end(say([bravo])).left).toBeCloseTo(0.1, 3);
  });
});
