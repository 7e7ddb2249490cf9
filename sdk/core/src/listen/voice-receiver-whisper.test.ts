import { emptyPacketHeader, encodePacketHeaderInto, header_bytes, packet_bytes_max } from "@talkgroup/schemas";
import { fakeCodec, fakePacketBytes, toyCrypto } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";
import { KeyRing } from "../seal/key-ring.js";
import { type ChannelMix, type HeardTarget, plain_mix, plain_mixer } from "../voice-command.js";
import { type SpeakingChange, VoiceReceiver } from "./voice-receiver.js";

const frame_samples = 480;
const secret = new Uint8Array(32).fill(5);
const channel: ChannelMix = { ...plain_mix, priority: 9 };
const [ann, bob] = [1, 2];

/** Somebody who says 0.1 all the time: Ann by a whisper, Bob on alpha. */
class Mouth {
  readonly keys: KeyRing = new KeyRing(toyCrypto());
  readonly #session_id: number;
  readonly #encoder = fakeCodec.createEncoder({
    frame_samples,
    bitrate_bps: 32_000,
    fec: true,
    expected_loss_percent: 10,
    dtx: false,
  });
  #media_ts = 0;

  constructor(session_id: number) {
    this.#session_id = session_id;
    this.keys.setSession(session_id);
    this.keys.addEpoch("alpha", 1, secret, 0);
  }

  say(now_ms: number): Uint8Array {
    const opus = new Uint8Array(fakePacketBytes(frame_samples));
    const opus_bytes = this.#encoder.encodeInto(new Float32Array(frame_samples).fill(0.1), opus);
    const packet = new Uint8Array(packet_bytes_max);
    const header = { ...emptyPacketHeader(), target_id: 1, session_id: this.#session_id, media_ts: this.#media_ts };
    encodePacketHeaderInto(header, packet, 0);
    this.#media_ts += frame_samples;
    const sealer = this.keys.sealer(1, now_ms);
    if (sealer === undefined) throw new Error("the talker has a key");
    const metadata = packet.subarray(0, header_bytes);
    const sealed = sealer.key.sealInto(sealer.nextCounter(), metadata, opus.subarray(0, opus_bytes), packet, header_bytes);
    return packet.slice(0, header_bytes + sealed);
  }
}

function rig() {
  const keys = new KeyRing(toyCrypto());
  keys.setSession(1_000_000);
  keys.addEpoch("alpha", 1, secret, 0);
  const receiver = new VoiceReceiver({ codec: fakeCodec, keys, frame_samples });
  receiver.setMix("alpha", channel);
  const mouths = new Map([ann, bob].map((session_id) => [session_id, new Mouth(session_id)]));
  mouths.get(ann)?.keys.addTarget({ target_id: 1, whisper: { generation: 1, secret } }, 0);
  mouths.get(bob)?.keys.addTarget({ target_id: 1, channel_id: "alpha" }, 0);
  const stereo = new Float32Array(2 * frame_samples);
  let now_ms = 0;
  return {
    receiver,
    mouths,
    announce: (target: Omit<HeardTarget, "target_id">): boolean => {
      const added = keys.addTalker({ ...target, target_id: 1 }, now_ms);
      if (added.ok) receiver.addTalker({ ...target, target_id: 1 });
      return added.ok;
    },
    /** Lets them say ten frames; what is heard at the end, left and right. */
    live: (...session_ids: readonly number[]): { readonly left: number; readonly right: number } => {
      for (let count = 0; count < 10; count += 1) {
        for (const session_id of session_ids) {
          const packet = mouths.get(session_id)?.say(now_ms) ?? new Uint8Array();
          receiver.handleDatagram(packet, packet.length, now_ms);
        }
        now_ms += 10;
        receiver.renderInto(stereo, now_ms);
      }
      return { left: stereo.at(-2) ?? 0, right: stereo.at(-1) ?? 0 };
    },
    changes: (): string[] => {
      const told: string[] = [];
      const text = ({ session_id, channel_ids, speaking }: SpeakingChange): string =>
        `${session_id} ${channel_ids.join() || "whispers"} ${speaking ? "on" : "off"}`;
      for (let one = receiver.pollSpeaking(); one !== undefined; one = receiver.pollSpeaking()) told.push(text(one));
      return told;
    },
  };
}

const whisper = (generation: number): Omit<HeardTarget, "target_id"> => ({
  session_id: ann,
  channel_ids: [],
  whisper: { generation, secret: generation === 1 ? secret : new Uint8Array(32).fill(generation) },
});
const talker = (session_id: number): Omit<HeardTarget, "target_id"> => ({ session_id, channel_ids: ["alpha"] });

describe("a whisper that is received", () => {
  it("is heard as it is, in both ears, whatever is said of channels and places", () => {
    const { receiver, announce, live } = rig();
    announce(whisper(1));
    const listener = { x_m: 0, y_m: 0, z_m: 0, facing_x: 0, facing_y: 0, facing_z: -1 };
    receiver.setPlace({ listener, talkers: [{ session_id: ann, x_m: 500, y_m: 0, z_m: 0 }], near_m: 1, far_m: 50 });
    for (const mix of [
      channel,
      { ...channel, muted: true },
      { ...channel, solo: true },
      { ...channel, positional: true, pan: 1 },
    ]) {
      receiver.setMix("alpha", mix);
      const { left, right } = live(ann);
      expect(left).toBeCloseTo(0.1, 4);
      expect(right).toBeCloseTo(0.1, 4);
    }
  });

  it("is as loud as its talker is, and as the whole radio", () => {
    const { receiver, announce, live } = rig();
    announce(whisper(1));
    receiver.setTalkerMix(ann, { gain_db: -20, muted: false });
    expect(live(ann).left).toBeCloseTo(0.01, 4);
    receiver.setTalkerMix(ann, { gain_db: 0, muted: true });
    expect(live(ann).left).toBe(0);
    receiver.setTalkerMix(ann, { gain_db: 0, muted: false });
    receiver.setMixer({ ...plain_mixer, muted: true });
    expect(live(ann).left).toBe(0);
  });

  it("turns channels down as the mixer says, and is turned down by none", () => {
    const { receiver, announce, live } = rig();
    announce(whisper(1));
    announce(talker(bob));
    receiver.setMixer({ ...plain_mixer, duck_db: -60 });
    live(ann, bob);
    live(ann, bob);
    const { left } = live(ann, bob);
    expect(left).toBeGreaterThan(0.0995);
    expect(left).toBeLessThan(0.102);
    receiver.setMixer({ ...plain_mixer, duck_db: 0 });
    for (let count = 0; count < 8; count += 1) live(ann, bob);
    expect(live(ann, bob).left).toBeCloseTo(0.2, 3);
  });

  it("is told apart from what is said on channels, and counted on none", () => {
    const { receiver, announce, live, changes } = rig();
    announce(whisper(1));
    announce(talker(bob));
    live(ann, bob);
    expect(changes()).toEqual(["1 whispers on", "2 alpha on"]);
    expect(receiver.heard().map(({ session_id, channel_ids }) => [session_id, channel_ids])).toEqual([
      [ann, []],
      [bob, ["alpha"]],
    ]);
    receiver.leaveChannel("alpha");
    expect(live(ann).left, "it is on no channel that could be left").toBeCloseTo(0.1, 3);
    receiver.removeTalker(ann, 1);
    expect(changes()).toEqual(["2 alpha off", "1 whispers off"]);
  });

  it("goes on under the next secret without a word about it", () => {
    const { mouths, announce, live, changes } = rig();
    announce(whisper(1));
    live(ann);
    expect(announce(whisper(2))).toBe(true);
    mouths.get(ann)?.keys.addTarget({ target_id: 1, whisper: { generation: 2, secret: new Uint8Array(32).fill(2) } }, 0, 0);
    expect(live(ann).left).toBeCloseTo(0.1, 4);
    expect(changes()).toEqual(["1 whispers on"]);
  });

  it("falls silent where its target becomes one of a channel, and nothing that was whispered is heard there", () => {
    const { receiver, announce, live, changes } = rig();
    announce(whisper(1));
    live(ann);
    announce(talker(ann));
    expect(changes()).toEqual(["1 whispers on", "1 whispers off"]);
    expect(live(ann).left, "still sealed as a whisper").toBe(0);
    expect(receiver.drops.get("unsealed")).toBe(10);
    announce(whisper(1));
    live(ann);
    expect(changes()).toEqual(["1 whispers on"]);
  });
});
