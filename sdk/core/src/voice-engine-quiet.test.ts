import { hop_trailer_bytes } from "@talkgroup/schemas";
import { fakeCodec, toyCrypto } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";
import { plain_microphone } from "./voice-command.js";
import { VoiceEngine } from "./voice-engine.js";

/** A radio that hears another one, at 10 ms a frame. `pass` renders so many of its frames; `speak` has the other say one. */
function rig() {
  const packets: Uint8Array[] = [];
  const sides = [0, 1].map(
    (side) =>
      new VoiceEngine({
        codec: fakeCodec,
        crypto: toyCrypto(),
        frame_samples: 480,
        render_samples: 480,
        bitrate_bps: 48_000,
        dtx: false,
        pre_roll_ms: 0,
        release_ms: 0,
        send: (_path, bytes, length) => void (side === 0 && packets.push(bytes.slice(0, length - hop_trailer_bytes))),
      }),
  );
  const [mouth, ear] = sides as [VoiceEngine, VoiceEngine];
  const secret = new Uint8Array(32).fill(1);
  for (const [index, engine] of sides.entries()) {
    const hop = { hop_key: secret, keepalive_ms: 1e6, host: "", port: 9 };
    engine.handleCommand({ kind: "session", session_id: index + 1, ...hop }, 0);
    engine.handleCommand({ kind: "epoch", channel_id: "alpha", epoch: 1, secret, activate_after_ms: 0 }, 0);
  }
  mouth.handleCommand({ kind: "target", target_id: 1, channel_ids: ["alpha"] }, 0);
  ear.handleCommand({ kind: "talker", session_id: 1, target_id: 1, channel_ids: ["alpha"] }, 0);
  mouth.handleCommand({ kind: "talk", target_id: 1, talking: true }, 0);
  const stereo = new Float32Array(960);
  let ms = 0;
  const pass = (frames: number): void => {
    for (let frame = 0; frame < frames; frame += 1) {
      ms += 10;
      ear.renderInto(stereo, ms);
    }
  };
  const speak = (): void => {
    mouth.handleCapture(new Float32Array(480).fill(0.3), ms);
    for (const packet of packets.splice(0)) ear.handleDatagram("udp", packet, packet.length, ms);
  };
  const microphone = { kind: "microphone", ...plain_microphone, noise_suppression: false, automatic_gain: false } as const;
  return { ear, pass, speak, microphone, now: (): number => ms, quiet: (): boolean => ear.isQuiet(ms) };
}

describe("a quiet radio", () => {
  it("is one that gave nothing to hear for 2 s, and no other", () => {
    const { pass, speak, quiet } = rig();
    expect(quiet()).toBe(false);
    pass(200);
    expect(quiet()).toBe(false);
    pass(2);
    expect(quiet()).toBe(true);
    speak();
    expect(quiet()).toBe(false);
    pass(100);
    expect(quiet()).toBe(false);
    pass(150);
    expect(quiet()).toBe(true);
  });

  it("is none from the moment on at which anything is to be heard, before a frame is rendered", () => {
    const { ear, pass, quiet, now } = rig();
    pass(250);
    ear.handleCommand({ kind: "cue", cue: "busy" }, now());
    expect(quiet()).toBe(false);
    pass(400);
    expect(quiet()).toBe(true);
    ear.handleCommand({ kind: "microphone_test", on: true }, now());
    expect(quiet()).toBe(false);
  });

  it("stays quiet whatever comes that is no voice", () => {
    const { ear, pass, quiet, now } = rig();
    pass(250);
    ear.handleDatagram("udp", new Uint8Array(60).fill(0x10), 60, now());
    ear.handleDatagram("udp", new Uint8Array(0), 0, now());
    expect(quiet()).toBe(true);
  });
});

describe("a microphone", () => {
  it("is wanted while a key is down, it is watched, tested or listened to for a voice, and else not", () => {
    const { ear, now, microphone } = rig();
    expect(ear.microphone_wanted).toBe(false);
    ear.watched = true;
    expect(ear.microphone_wanted).toBe(true);
    ear.watched = false;
    for (const on of [true, false]) {
      ear.handleCommand({ kind: "microphone_test", on }, now());
      expect(ear.microphone_wanted).toBe(on);
    }
    for (const voice_activity of [true, false]) {
      ear.handleCommand({ ...microphone, voice_activity }, now());
      expect(ear.microphone_wanted).toBe(voice_activity);
    }
    ear.handleCommand({ kind: "target", target_id: 1, channel_ids: ["alpha"] }, now());
    ear.handleCommand({ kind: "talk", target_id: 1, talking: true }, now());
    expect(ear.microphone_wanted).toBe(true);
    ear.handleCommand({ kind: "session_end" }, now());
    expect(ear.microphone_wanted).toBe(false);
  });
});
