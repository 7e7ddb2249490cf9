import { emptyPacketHeader, encodePacketHeaderInto, header_bytes, packet_bytes_max } from "@talkgroup/schemas";
import { fakeCodec, fakePacketBytes, toyCrypto } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";
import { KeyRing } from "../seal/key-ring.js";
import { type ChannelMix, plain_mix, plain_mixer } from "../voice-command.js";
import { VoiceReceiver } from "./voice-receiver.js";

const frame_samples = 480;
const secret = new Uint8Array(32).fill(5);
const plain: ChannelMix = { ...plain_mix, priority: 0 };
const [alpha, bravo] = [1, 2];
/** Each frame is as loud as its number says. */
const step = 0.0005;

interface Key {
  readonly target_id: number;
  readonly pre_roll_frames: number;
  readonly from: number;
  readonly until: number;
}

/** A player whose voice is numbered frames, and a listener who is on both its nets. */
function rig() {
  const talking = new KeyRing(toyCrypto());
  const hearing = new KeyRing(toyCrypto());
  talking.setSession(1);
  hearing.setSession(2);
  const receiver = new VoiceReceiver({ codec: fakeCodec, keys: hearing, frame_samples });
  for (const [target_id, channel_id] of [
    [alpha, "alpha"],
    [bravo, "bravo"],
  ] as const) {
    for (const keys of [talking, hearing]) keys.addEpoch(channel_id, 1, secret, 0);
    talking.addTarget({ target_id, channel_id }, 0);
    const heard = { session_id: 1, target_id, channel_ids: [channel_id] };
    expect(hearing.addTalker(heard, 0).ok).toBe(true);
    receiver.addTalker(heard);
    receiver.setMix(channel_id, plain);
  }
  const settings = { frame_samples, bitrate_bps: 32_000, fec: false, expected_loss_percent: 0, dtx: false };
  const encoder = fakeCodec.createEncoder(settings);
  const opus = new Uint8Array(fakePacketBytes(frame_samples));
  const send = (target_id: number, frame: number, last_of_spurt: boolean, now_ms: number): void => {
    const bytes = encoder.encodeInto(new Float32Array(frame_samples).fill(step * frame), opus);
    const packet = new Uint8Array(packet_bytes_max);
    const media_ts = frame * frame_samples;
    encodePacketHeaderInto({ ...emptyPacketHeader(), last_of_spurt, target_id, session_id: 1, media_ts }, packet, 0);
    const sealer = talking.sealer(target_id, now_ms);
    if (sealer === undefined) throw new Error("every target has a key");
    const text = opus.subarray(0, bytes);
    const sealed = sealer.key.sealInto(sealer.nextCounter(), packet.subarray(0, header_bytes), text, packet, header_bytes);
    expect(receiver.handleDatagram(packet, header_bytes + sealed, now_ms)).toBe("played");
  };
  const stereo = new Float32Array(2 * frame_samples);
  /** Which frame is heard at the end of each tick, 0 if none, up to and without tick `end`; `onTick` may change something first. */
  const hear = (keys: readonly Key[], end: number, onTick: (tick: number) => void = () => undefined): number[] => {
    const heard: number[] = [];
    for (let tick = 100; tick < end; tick += 1) {
      onTick(tick);
      for (const { target_id, pre_roll_frames, from, until } of keys) {
        if (tick < from || tick > until) continue;
        for (let frame = tick === from ? from - pre_roll_frames : tick; frame <= tick; frame += 1)
          send(target_id, frame, frame === until, 10 * tick + 10);
      }
      receiver.renderInto(stereo, 10 * tick + 13);
      heard.push((stereo.at(-2) ?? 0) / step);
    }
    return heard;
  };
  return { receiver, hear };
}

/** How many frames were left out at the worst tick. */
function leftOut(heard: readonly number[]): number {
  const words = heard.filter((frame) => frame > 1);
  return Math.max(...words.slice(1).map((frame, index) => frame - (words[index] ?? 0) - 1));
}

describe("a player's second key", () => {
  for (const apart_ms of [0, 100, 200])
    for (const first_ms of [0, 200, 500])
      for (const second_ms of [0, 200, 500])
        it(`leaves no word out ${apart_ms} ms after the first, with ${second_ms} ms of what was said before, and that with ${first_ms}`, () => {
          const { receiver, hear } = rig();
          receiver.setMix("bravo", { ...plain, priority: 3 });
          const keys = [
            { target_id: alpha, pre_roll_frames: first_ms / 10, from: 101, until: 400 },
            { target_id: bravo, pre_roll_frames: second_ms / 10, from: 101 + apart_ms / 10, until: 500 },
          ];
          const heard = hear(keys, 560);
          // A delay shrinks by a pitch period at a time.
          expect(leftOut(heard)).toBeLessThan(2.5);
          expect(Math.max(...heard)).toBeGreaterThan(497);
        });

  it("does not turn the player's own voice down", () => {
    const { receiver, hear } = rig();
    receiver.setMixer({ ...plain_mixer, duck_db: -40 });
    receiver.setMix("bravo", { ...plain, priority: 3 });
    const keys = [
      { target_id: alpha, pre_roll_frames: 0, from: 101, until: 400 },
      { target_id: bravo, pre_roll_frames: 0, from: 150, until: 250 },
    ];
    const heard = hear(keys, 400).slice(10);
    for (const [index, frame] of heard.entries()) expect(frame, `${index}`).toBeGreaterThan(100 + index);
  });

  it.each([
    ["far away", { positional: true }],
    ["turned down", { gain_db: -50 }],
  ])("is what is heard when the first is %s, whatever the priorities, and when it comes to be", (_, faint) => {
    for (const from of [101, 110]) {
      const { receiver, hear } = rig();
      receiver.setMixer({ ...plain_mixer, duck_db: 0 });
      const place = (x_m: number) =>
        receiver.setPlace({
          listener: { x_m: 0, y_m: 0, z_m: 0, facing_x: 0, facing_y: 0, facing_z: -1 },
          talkers: [{ session_id: 1, x_m, y_m: 0, z_m: 0 }],
          near_m: 2,
          far_m: 100,
        });
      place(90);
      receiver.setMix("alpha", { ...plain, priority: 5, ...faint });
      const keys = [
        { target_id: alpha, pre_roll_frames: 0, from: 101, until: 500 },
        { target_id: bravo, pre_roll_frames: 0, from, until: 500 },
      ];
      const heard = hear(keys, 300, (tick) => {
        // Both are as loud for a while: the one that was heard stays.
        if (tick === 150) receiver.setMix("alpha", { ...plain, priority: 5 });
        if (tick === 200) receiver.setMix("alpha", { ...plain, priority: 5, ...faint });
      });
      for (const tick of [140, 180, 220, 290]) expect(heard[tick - 100], `${tick}`).toBeGreaterThan(tick - 10);
    }
  });

  it("is what is heard once the talker has gone away from the first", () => {
    const { receiver, hear } = rig();
    receiver.setMix("alpha", { ...plain, priority: 5 });
    const key = { pre_roll_frames: 0, from: 101, until: 500 };
    const keys = [alpha, bravo].map((target_id) => ({ ...key, target_id }));
    const heard = hear(keys, 300, (tick) => {
      if (tick === 150) receiver.setMix("alpha", { ...plain, priority: 5, gain_db: -11 });
      if (tick === 200) receiver.setMix("alpha", { ...plain, priority: 5, gain_db: -12 });
    });
    expect((heard[80] ?? 0) / (heard[40] ?? 0)).toBeLessThan(0.4);
    expect(heard[120]).toBeGreaterThan(210);
  });
});
