import { fakeCodec, toyCrypto } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";
import { plain_mix, type VoiceCommand } from "../voice-command.js";
import { VoiceEngine } from "../voice-engine.js";

const frame_samples = 480;
const secret = new Uint8Array(32).fill(5);

/** A player without a server: what it sends is what the others would get, less the hop trailer. */
function player(session_id: number): { engine: VoiceEngine; sent: Uint8Array[]; tell: (command: VoiceCommand) => void } {
  const sent: Uint8Array[] = [];
  const engine = new VoiceEngine({
    codec: fakeCodec,
    crypto: toyCrypto(),
    frame_samples,
    render_samples: frame_samples,
    bitrate_bps: 32_000,
    dtx: false,
    pre_roll_ms: 0,
    release_ms: 20,
    send: (_path, bytes, length) => void sent.push(bytes.slice(0, length - 12)),
  });
  const tell = (command: VoiceCommand): void => engine.handleCommand(command, 0);
  tell({ kind: "session", session_id, hop_key: secret, keepalive_ms: 5000, host: "127.0.0.1", port: 9 });
  tell({ kind: "epoch", channel_id: "alpha", epoch: 1, secret, activate_after_ms: 0 });
  return { engine, sent, tell };
}

function talkerAndListener() {
  const talker = player(1);
  const listener = player(2);
  talker.tell({ kind: "target", target_id: 1, channel_ids: ["alpha"] });
  listener.tell({ kind: "talker", session_id: 1, target_id: 1, channel_ids: ["alpha"] });
  const say = (frames: number): Uint8Array[] => {
    talker.sent.length = 0;
    talker.tell({ kind: "talk", target_id: 1, talking: true });
    for (let frame = 1; frame <= frames; frame++)
      talker.engine.handleCapture(new Float32Array(frame_samples).fill(0.25), frame * 10);
    return [...talker.sent];
  };
  return { talker, listener, say };
}

/** The loudest sample of each ear over some frames. */
function ears(engine: VoiceEngine, from_ms: number, frames: number): { left: number; right: number } {
  const stereo = new Float32Array(2 * frame_samples);
  let left = 0;
  let right = 0;
  for (let frame = 0; frame < frames; frame++) {
    engine.renderInto(stereo, from_ms + frame * 10);
    for (let at = 0; at < stereo.length; at += 2) {
      left = Math.max(left, Math.abs(stereo[at] ?? 0));
      right = Math.max(right, Math.abs(stereo[at + 1] ?? 0));
    }
  }
  return { left, right };
}

function hear(engine: VoiceEngine, packets: readonly Uint8Array[]): void {
  for (const [index, packet] of packets.entries()) engine.handleDatagram("udp", packet, packet.length, 10 * index);
}

describe("the voice receiver", () => {
  it("plays what a known talker sealed, and tells who speaks", () => {
    const { listener, say } = talkerAndListener();
    hear(listener.engine, say(10));
    expect(ears(listener.engine, 100, 10).left).toBeGreaterThan(0.1);
    expect(listener.engine.receiver.pollSpeaking()).toMatchObject({ session_id: 1, target_id: 1, speaking: true });
    expect(listener.engine.receiver.drops.size).toBe(0);
  });

  it("drops and counts a datagram with any one bit changed", () => {
    const { listener, say } = talkerAndListener();
    const [packet = new Uint8Array()] = say(1);
    const bits = Math.min(packet.length, 60) * 8;
    for (let bit = 0; bit < bits; bit++) {
      const bad = packet.slice();
      bad[bit >> 3] = (bad[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      listener.engine.handleDatagram("udp", bad, bad.length, 0);
    }
    const counted = [...listener.engine.receiver.drops.values()].reduce((sum, count) => sum + count, 0);
    expect(counted).toBe(bits);
    expect(listener.engine.receiver.heard()[0]?.opened).toBe(0);
    expect(ears(listener.engine, 20, 10)).toEqual({ left: 0, right: 0 });
  });

  it("plays nothing twice", () => {
    const { listener, say } = talkerAndListener();
    const packets = say(5);
    hear(listener.engine, packets);
    hear(listener.engine, packets);
    expect(listener.engine.receiver.drops.get("replayed")).toBe(5);
  });

  it("plays nothing of a target it was not told of, under a key it has not, or of a talker who left", () => {
    const { talker, listener, say } = talkerAndListener();
    const stranger = player(3);
    hear(stranger.engine, say(2));
    expect(stranger.engine.receiver.drops.get("unknown_talker")).toBe(2);
    talker.tell({ kind: "epoch", channel_id: "alpha", epoch: 2, secret: new Uint8Array(32).fill(9), activate_after_ms: 0 });
    hear(listener.engine, say(2));
    expect(listener.engine.receiver.drops.get("no_key")).toBe(2);
    listener.tell({ kind: "talker_gone", session_id: 1, target_id: 1 });
    hear(listener.engine, say(2));
    expect(listener.engine.receiver.drops.get("unknown_talker")).toBe(2);
    expect(ears(listener.engine, 100, 10)).toEqual({ left: 0, right: 0 });
  });

  it("plays clear voice of nobody: a frame that is not sealed is a drop", () => {
    const { listener, say } = talkerAndListener();
    const [packet = new Uint8Array()] = say(1);
    const clear = packet.slice();
    clear.fill(0x7f, 14);
    listener.engine.handleDatagram("udp", clear, clear.length, 0);
    expect(listener.engine.receiver.drops.get("unsealed")).toBe(1);
    expect(ears(listener.engine, 20, 10)).toEqual({ left: 0, right: 0 });
  });

  it("puts a channel in the ear it is panned to, and nowhere when muted", () => {
    const { listener, say } = talkerAndListener();
    listener.tell({ kind: "mix", channel_id: "alpha", ...plain_mix, priority: 0, pan: -1 });
    hear(listener.engine, say(10));
    const panned = ears(listener.engine, 100, 8);
    expect(panned.left).toBeGreaterThan(0.1);
    expect(panned.right).toBeLessThan(0.001);
    const { listener: deaf, say: sayAgain } = talkerAndListener();
    deaf.tell({ kind: "mix", channel_id: "alpha", ...plain_mix, priority: 0, muted: true });
    hear(deaf.engine, sayAgain(10));
    expect(ears(deaf.engine, 100, 8).left).toBeLessThan(0.001);
  });

  it("hears nothing of a channel it left", () => {
    const { listener, say } = talkerAndListener();
    listener.tell({ kind: "channel_left", channel_id: "alpha" });
    hear(listener.engine, say(5));
    expect(ears(listener.engine, 100, 10)).toEqual({ left: 0, right: 0 });
  });

  it("survives any bytes", () => {
    const { listener } = talkerAndListener();
    let state = 1;
    for (let round = 0; round < 3000; round++) {
      const bytes = new Uint8Array(round % 200);
      for (let at = 0; at < bytes.length; at++) {
        state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
        bytes[at] = state >>> 16;
      }
      if (bytes.length > 8 && round % 2 === 0) bytes.set([0x11, 0, 0, 1, 0, 0, 0, 1]);
      listener.engine.handleDatagram(round % 3 === 0 ? "tunnel" : "udp", bytes, bytes.length, round);
    }
    expect(listener.engine.receiver.received).toBe(3000);
    expect(ears(listener.engine, 3000, 5)).toEqual({ left: 0, right: 0 });
  });
});
