import { emptyPacketHeader, encodePacketHeaderInto, header_bytes, packet_bytes_max } from "@talkgroup/schemas";
import { fakeCodec, fakePacketBytes, toyCrypto } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";
import type { Codec } from "../codec/codec.js";
import { KeyRing } from "../seal/key-ring.js";
import { gone_talkers_max } from "./talker-table.js";
import { heard_talkers_max, type SpeakingChange, streams_max, VoiceReceiver } from "./voice-receiver.js";

const frame_samples = 480;
const secret = new Uint8Array(32).fill(5);

/** One listener, and talkers of any session id whose frames it can be given. */
function rig() {
  const crypto = toyCrypto();
  const keys = new KeyRing(crypto);
  const decoders = { made: 0, open: 0 };
  const codec: Codec = {
    ...fakeCodec,
    createDecoder: () => {
      const decoder = fakeCodec.createDecoder();
      decoders.made += 1;
      decoders.open += 1;
      const close = (): void => {
        decoders.open -= 1;
        decoder.close();
      };
      return {
        decodeInto: (packet, out) => decoder.decodeInto(packet, out),
        decodeFecInto: (packet, out) => decoder.decodeFecInto(packet, out),
        concealInto: (out) => decoder.concealInto(out),
        reset: () => decoder.reset(),
        close,
      };
    },
  };
  const receiver = new VoiceReceiver({ codec, keys, frame_samples });
  keys.setSession(1_000_000);
  for (const channel_id of ["alpha", "bravo"]) keys.addEpoch(channel_id, 1, secret, 0);
  const mouths = new Map<number, { keys: KeyRing; media_ts: number }>();
  const encoder = fakeCodec.createEncoder({
    frame_samples,
    bitrate_bps: 32_000,
    fec: true,
    expected_loss_percent: 10,
    dtx: false,
  });
  const voice = new Float32Array(frame_samples).fill(0.25);
  const stereo = new Float32Array(2 * frame_samples);
  let now_ms = 0;

  function mouthOf(session_id: number) {
    const known = mouths.get(session_id);
    if (known !== undefined) return known;
    const mouth = { keys: new KeyRing(crypto), media_ts: 0 };
    mouth.keys.setSession(session_id);
    mouth.keys.addEpoch("alpha", 1, secret, 0);
    mouth.keys.addTarget({ target_id: 1, channel_id: "alpha" }, 0);
    mouths.set(session_id, mouth);
    return mouth;
  }
  /** The next frame of a talker's only target. */
  function frameOf(session_id: number, last_of_spurt = false): Uint8Array {
    const mouth = mouthOf(session_id);
    const opus = new Uint8Array(fakePacketBytes(frame_samples));
    const opus_bytes = encoder.encodeInto(voice, opus);
    const packet = new Uint8Array(packet_bytes_max);
    const { media_ts } = mouth;
    encodePacketHeaderInto({ ...emptyPacketHeader(), last_of_spurt, target_id: 1, session_id, media_ts }, packet, 0);
    mouth.media_ts += frame_samples;
    const sealer = mouth.keys.sealer(1, 0);
    if (sealer === undefined) throw new Error("the talker has a key");
    const metadata = packet.subarray(0, header_bytes);
    const sealed = sealer.key.sealInto(sealer.nextCounter(), metadata, opus.subarray(0, opus_bytes), packet, header_bytes);
    return packet.slice(0, header_bytes + sealed);
  }
  const announce = (session_id: number, channel_ids: readonly string[] = ["alpha"]): void => {
    // The key is that of the first channel; which others hear it is the server's word.
    keys.addTalker({ session_id, target_id: 1, channel_ids: ["alpha"] }, now_ms);
    receiver.addTalker({ session_id, target_id: 1, channel_ids });
  };
  const remove = (session_id: number): void => {
    keys.removeTalker(session_id, 1);
    receiver.removeTalker(session_id, 1);
  };
  const hear = (packet: Uint8Array) => receiver.handleDatagram(packet, packet.length, now_ms);
  const render = (frames: number): void => {
    for (let frame = 0; frame < frames; frame++) {
      now_ms += 10;
      receiver.renderInto(stereo, now_ms);
    }
  };
  /** Speaks for some frames, each rendered as it comes. */
  const speak = (session_id: number, frames: number, ends = false): void => {
    for (let frame = 1; frame <= frames; frame++) {
      hear(frameOf(session_id, ends && frame === frames));
      render(1);
    }
  };
  const changes = (): SpeakingChange[] => {
    const all: SpeakingChange[] = [];
    for (let change = receiver.pollSpeaking(); change !== undefined; change = receiver.pollSpeaking()) all.push(change);
    return all;
  };
  return { receiver, decoders, frameOf, announce, remove, hear, render, speak, changes };
}

describe("the receiver's streams", () => {
  it("let the longest idle go when all are taken, and keep what it counted", () => {
    const { receiver, decoders, frameOf, announce, hear, render, speak } = rig();
    for (let session_id = 1; session_id <= streams_max + 50; session_id++) {
      announce(session_id);
      expect(hear(frameOf(session_id, true))).toBe("played");
      render(session_id <= 2 ? 12 : 1);
    }
    render(12);
    expect(decoders.open).toBe(streams_max);
    expect(receiver.drops.size).toBe(0);
    // The very first ones gave way. One who comes back is heard again, and its counts go on.
    expect(decoders.made).toBe(streams_max + 50);
    speak(1, 3, true);
    render(12);
    expect(decoders.made).toBe(streams_max + 51);
    const first = receiver.heard().find(({ session_id }) => session_id === 1);
    expect([first?.stats?.packets, first?.stats?.frames_played]).toEqual([4, 4]);
    // The newest of the idle is the last to go.
    speak(streams_max + 50, 1, true);
    expect(decoders.made).toBe(streams_max + 51);
  });

  it("are refused only while all of them are heard", () => {
    const { receiver, frameOf, announce, hear, render } = rig();
    for (let session_id = 1; session_id <= streams_max + 1; session_id++) announce(session_id);
    for (let session_id = 1; session_id <= streams_max; session_id++) expect(hear(frameOf(session_id, true))).toBe("played");
    expect(hear(frameOf(streams_max + 1))).toBe("too_many_talkers");
    render(20);
    expect(hear(frameOf(streams_max + 1))).toBe("played");
    expect(receiver.drops.get("too_many_talkers")).toBe(1);
  });
});

describe("the receiver's memory of talkers", () => {
  it("does not grow with announcements that come to nothing", () => {
    const { receiver, announce, remove } = rig();
    for (let session_id = 1; session_id <= 20_000; session_id++) {
      announce(session_id);
      remove(session_id);
    }
    expect(receiver.heard()).toHaveLength(0);
  });

  it("holds a bounded number of those who spoke and went, the newest", () => {
    const { receiver, frameOf, announce, remove, hear } = rig();
    for (let session_id = 1; session_id <= gone_talkers_max + 10; session_id++) {
      announce(session_id);
      hear(frameOf(session_id));
      remove(session_id);
    }
    const ids = receiver.heard().map(({ session_id }) => session_id);
    expect([ids.length, Math.min(...ids), Math.max(...ids)]).toEqual([gone_talkers_max, 11, gone_talkers_max + 10]);
  });

  it("does not forget one who came back for those who went since", () => {
    const { receiver, frameOf, announce, remove, hear } = rig();
    announce(1);
    hear(frameOf(1));
    remove(1);
    announce(1);
    for (let session_id = 2; session_id <= gone_talkers_max + 2; session_id++) {
      announce(session_id);
      hear(frameOf(session_id));
      remove(session_id);
    }
    expect(hear(frameOf(1))).toBe("played");
    expect(receiver.heard()).toHaveLength(gone_talkers_max + 1);
  });

  it("plays no recorded frame of a target that went and came back under the same epoch, whatever was announced between", () => {
    const { receiver, frameOf, announce, remove, hear } = rig();
    announce(1);
    const frame = frameOf(1);
    expect(hear(frame)).toBe("played");
    remove(1);
    const forged = frameOf(2);
    forged.fill(0, -16);
    for (let session_id = 100; session_id < 100 + 2 * gone_talkers_max; session_id++) {
      announce(session_id);
      // A datagram that was never sealed by that talker is not worth remembering it for.
      new DataView(forged.buffer).setUint32(4, session_id);
      expect(hear(forged)).toBe("unsealed");
      remove(session_id);
    }
    announce(1);
    expect(hear(frame)).toBe("replayed");
    expect(receiver.heard()).toHaveLength(1);
  });

  it("is told in at most so many entries, those who were heard first", () => {
    const { receiver, frameOf, announce, hear } = rig();
    for (let session_id = 1; session_id <= heard_talkers_max + 100; session_id++) announce(session_id);
    hear(frameOf(heard_talkers_max + 100));
    const heard = receiver.heard();
    expect(heard).toHaveLength(heard_talkers_max);
    expect(heard[0]).toMatchObject({ session_id: heard_talkers_max + 100, datagrams: 1 });
  });

  it("adds up what the streams of one talker counted", () => {
    const { receiver, announce, remove, render, speak } = rig();
    announce(1);
    for (let round = 1; round <= 3; round++) {
      speak(1, 5, true);
      render(10);
      remove(1);
      announce(1);
    }
    speak(1, 5, true);
    render(10);
    expect(receiver.heard()[0]).toMatchObject({ datagrams: 20, opened: 20, stats: { packets: 20, frames_played: 20 } });
  });
});

describe("who is speaking", () => {
  const said = (changes: readonly SpeakingChange[]) => changes.map(({ channel_ids, speaking }) => [...channel_ids, speaking]);

  it("falls silent on the channel that was left, by its name", () => {
    const { receiver, announce, hear, frameOf, speak, changes } = rig();
    announce(1);
    speak(1, 5);
    expect(said(changes())).toEqual([["alpha", true]]);
    receiver.leaveChannel("alpha");
    expect(said(changes())).toEqual([["alpha", false]]);
    expect(hear(frameOf(1))).toBe("unknown_talker");
  });

  it("falls silent on a channel it is no longer heard through, and begins on a new one", () => {
    const { receiver, announce, remove, speak, changes } = rig();
    announce(1, ["alpha", "bravo"]);
    speak(1, 5);
    expect(said(changes())).toEqual([["alpha", "bravo", true]]);
    announce(1, ["bravo"]);
    expect(said(changes())).toEqual([["alpha", false]]);
    announce(1, ["bravo", "charlie"]);
    expect(said(changes())).toEqual([["charlie", true]]);
    receiver.leaveChannel("bravo");
    expect(said(changes())).toEqual([["bravo", false]]);
    remove(1);
    expect(said(changes())).toEqual([["charlie", false]]);
  });

  it("does not flicker through a gap of a few frames, and ends soon after the voice", () => {
    const { announce, hear, frameOf, speak, render, changes } = rig();
    announce(1);
    speak(1, 5, true);
    render(4);
    hear(frameOf(1));
    speak(1, 4, true);
    expect(said(changes())).toEqual([["alpha", true]]);
    render(20);
    expect(said(changes())).toEqual([["alpha", false]]);
  });

  it("loses no end when all fall silent together", () => {
    const { receiver, announce, hear, frameOf, render, changes } = rig();
    for (let session_id = 1; session_id <= streams_max; session_id++) {
      announce(session_id);
      hear(frameOf(session_id));
    }
    render(4);
    // Nobody drained: the beginnings still wait.
    receiver.reset();
    const all = changes();
    expect(all.filter(({ speaking }) => speaking)).toHaveLength(streams_max);
    expect(all.filter(({ speaking }) => !speaking)).toHaveLength(streams_max);
  });
});
