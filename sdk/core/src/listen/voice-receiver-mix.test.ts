import { emptyPacketHeader, encodePacketHeaderInto, header_bytes, packet_bytes_max } from "@talkgroup/schemas";
import { fakeCodec, fakePacketBytes, toyCrypto } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";
import { KeyRing } from "../seal/key-ring.js";
import { type ChannelMix, plain_mix, plain_mixer } from "../voice-command.js";
import { VoiceReceiver } from "./voice-receiver.js";

const frame_samples = 480;
const secret = new Uint8Array(32).fill(5);
const plain: ChannelMix = { ...plain_mix, priority: 0 };

/** Frames of a talker who says a steady `level` on one channel. */
class Mouth {
  readonly #session_id: number;
  readonly #keys: KeyRing;
  readonly #encoder = fakeCodec.createEncoder({
    frame_samples,
    bitrate_bps: 32_000,
    fec: true,
    expected_loss_percent: 10,
    dtx: false,
  });
  #media_ts = 0;

  constructor(session_id: number, channel_id: string) {
    this.#session_id = session_id;
    this.#keys = new KeyRing(toyCrypto());
    this.#keys.setSession(session_id);
    this.#keys.addEpoch(channel_id, 1, secret, 0);
    this.#keys.addTarget({ target_id: 1, channel_id }, 0);
  }

  say(level: number, last_of_spurt = false): Uint8Array {
    const opus = new Uint8Array(fakePacketBytes(frame_samples));
    const opus_bytes = this.#encoder.encodeInto(new Float32Array(frame_samples).fill(level), opus);
    const packet = new Uint8Array(packet_bytes_max);
    const header = {
      ...emptyPacketHeader(),
      last_of_spurt,
      target_id: 1,
      session_id: this.#session_id,
      media_ts: this.#media_ts,
    };
    encodePacketHeaderInto(header, packet, 0);
    this.#media_ts += frame_samples;
    const sealer = this.#keys.sealer(1, 0);
    if (sealer === undefined) throw new Error("the talker has a key");
    const plaintext = opus.subarray(0, opus_bytes);
    const sealed = sealer.key.sealInto(sealer.nextCounter(), packet.subarray(0, header_bytes), plaintext, packet, header_bytes);
    return packet.slice(0, header_bytes + sealed);
  }
}

/** A listener on `channel_ids`, and one talker on each of them, session 1 on the first. */
function listenerOn(channel_ids: readonly string[]) {
  const keys = new KeyRing(toyCrypto());
  const receiver = new VoiceReceiver({ codec: fakeCodec, keys, frame_samples });
  keys.setSession(1_000_000);
  const mouths = channel_ids.map((channel_id, index) => {
    keys.addEpoch(channel_id, 1, secret, 0);
    keys.addTalker({ session_id: index + 1, target_id: 1, channel_ids: [channel_id] }, 0);
    receiver.addTalker({ session_id: index + 1, target_id: 1, channel_ids: [channel_id] });
    receiver.setMix(channel_id, plain);
    return new Mouth(index + 1, channel_id);
  });
  let now_ms = 0;
  const stereo = new Float32Array(2 * frame_samples);
  /** Lets the first `count` talkers say a frame and renders one. */
  const frame = (count: number, level: number, last_of_spurt = false): Float32Array => {
    for (const mouth of mouths.slice(0, count)) {
      const packet = mouth.say(level, last_of_spurt);
      receiver.handleDatagram(packet, packet.length, now_ms);
    }
    now_ms += 10;
    receiver.renderInto(stereo, now_ms);
    return stereo;
  };
  const ends = (): { left: number; right: number } => ({ left: stereo.at(-2) ?? 0, right: stereo.at(-1) ?? 0 });
  return { receiver, frame, ends };
}

const named = (count: number): string[] => Array.from({ length: count }, (_, index) => `channel-${index}`);

describe("the receiver's mix", () => {
  it("holds 64 channels and 32 talkers at once, each where it was put, without clipping", () => {
    const { receiver, frame, ends } = listenerOn(named(64));
    for (const [index, channel_id] of named(64).entries()) receiver.setMix(channel_id, { ...plain, pan: index < 16 ? -1 : 1 });
    for (let count = 0; count < 20; count += 1) frame(16, 0.02);
    expect(ends().left).toBeCloseTo(16 * 0.02 * Math.SQRT2, 2);
    expect(Math.abs(ends().right)).toBeLessThan(1e-6);
    let peak = 0;
    for (let count = 0; count < 60; count += 1)
      peak = frame(32, 0.99).reduce((most, value) => Math.max(most, Math.abs(value)), peak);
    expect(peak).toBeLessThanOrEqual(1);
    expect(Math.min(ends().left, ends().right)).toBeGreaterThan(0.8);
    expect(receiver.drops.size).toBe(0);
  });

  it("takes every setting to the voice it is meant for", () => {
    const { receiver, frame, ends } = listenerOn(["alpha", "bravo"]);
    const level = (frames = 8): number => {
      for (let count = 0; count < frames; count += 1) frame(1, 0.1);
      return ends().left;
    };
    expect(level()).toBeCloseTo(0.1, 3);
    receiver.setTalkerMix(1, { gain_db: -20, muted: false });
    expect(level()).toBeCloseTo(0.01, 3);
    receiver.setTalkerMix(1, { gain_db: 0, muted: false });
    receiver.setMixer({ ...plain_mixer, duck_own_db: -20, duck_hold_ms: 0, duck_release_ms: 20 });
    receiver.setOwnTalking(true);
    expect(level()).toBeCloseTo(0.01, 3);
    receiver.setOwnTalking(false);
    receiver.setMix("bravo", { ...plain, solo: true });
    expect(level()).toBe(0);
    receiver.leaveChannel("bravo");
    expect(level()).toBeCloseTo(0.1, 3);
    const listener = { x_m: 0, y_m: 0, z_m: 0, facing_x: 0, facing_y: 0, facing_z: -1 };
    receiver.setMix("alpha", { ...plain, positional: true });
    receiver.setPlace({ listener, talkers: [{ session_id: 1, x_m: 500, y_m: 0, z_m: 0 }], near_m: 1, far_m: 50 });
    expect(level()).toBe(0);
    receiver.setMixer({ ...plain_mixer, muted: true });
    receiver.setMix("alpha", plain);
    expect(level()).toBe(0);
  });

  it("lets a spurt's end be heard as the channel's effect has it, and the radio's own sounds beside it", () => {
    const { receiver, frame } = listenerOn(["alpha"]);
    const peak = (stereo: Float32Array): number => stereo.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    receiver.setMix("alpha", { ...plain, effect: { high_hz: 4000, tail_ms: 200, tail_db: -20 } });
    for (let count = 0; count < 10; count += 1) frame(1, 0.001, count === 9);
    const after = Array.from({ length: 60 }, () => peak(frame(0, 0)));
    expect(Math.max(...after)).toBeGreaterThan(0.1);
    expect(after.filter((level) => level > 0.02).length).toBeGreaterThanOrEqual(19);
    expect(after.filter((level) => level > 0.02).length).toBeLessThanOrEqual(23);
    expect(after.at(-1)).toBe(0);
    receiver.playCue("busy");
    expect(peak(frame(0, 0))).toBeGreaterThan(0.1);
    receiver.reset();
    for (let count = 0; count < 60; count += 1) frame(0, 0);
    for (let count = 0; count < 5; count += 1) {
      receiver.hearSelf(new Float32Array(frame_samples).fill(0.2));
      frame(0, 0);
    }
    expect(peak(frame(0, 0))).toBeCloseTo(0.2, 6);
  });

  it("does not break off a voice that is taken away in the middle of a word", () => {
    const { receiver, frame, ends } = listenerOn(["alpha"]);
    for (let count = 0; count < 8; count += 1) frame(1, 0.2);
    expect(ends().left).toBeCloseTo(0.2, 3);
    receiver.leaveChannel("alpha");
    const rest = frame(0, 0);
    expect(rest[0]).toBeCloseTo(0.2, 2);
    expect(rest[600]).toBe(0);
  });
});
