import { fakeCodec, toyCrypto } from "@talkgroup/testing";
import { describe, expect, it, vi } from "vitest";
import type { VoiceCrypto } from "./seal/crypto.js";
import { old_generation_kept_ms } from "./seal/key-generations.js";
import { VoiceEngine } from "./voice-engine.js";

const frame_samples = 480;

function engineWith(crypto: VoiceCrypto): VoiceEngine {
  const engine = new VoiceEngine({
    codec: fakeCodec,
    crypto,
    frame_samples,
    render_samples: frame_samples,
    bitrate_bps: 32_000,
    dtx: false,
    pre_roll_ms: 0,
    release_ms: 0,
    send: () => {},
  });
  const hop_key = new Uint8Array(32).fill(1);
  engine.handleCommand({ kind: "session", session_id: 1, hop_key, keepalive_ms: 60_000, host: "", port: 9 }, 0);
  return engine;
}

describe("the voice engine", () => {
  it.each([
    ["rendered", (engine: VoiceEngine, now_ms: number) => engine.renderInto(new Float32Array(2 * frame_samples), now_ms)],
    ["captured", (engine: VoiceEngine, now_ms: number) => engine.handleCapture(new Float32Array(frame_samples), now_ms)],
  ])("wipes a replaced secret within about a second of its time while sound is %s", (_, tick) => {
    const crypto = toyCrypto();
    const derived: Uint8Array[] = [];
    const engine = engineWith({
      ...crypto,
      hkdfExtract: (hash, salt, input_key) => {
        if (input_key.every((byte) => byte === 0x5a)) derived.push(input_key);
        return crypto.hkdfExtract(hash, salt, input_key);
      },
    });
    const epoch = { kind: "epoch", channel_id: "alpha", activate_after_ms: 0 } as const;
    engine.handleCommand({ ...epoch, epoch: 1, secret: new Uint8Array(32).fill(0x5a) }, 0);
    engine.handleCommand({ kind: "target", target_id: 1, channel_ids: ["alpha"] }, 0);
    engine.handleCommand({ kind: "talk", target_id: 1, talking: true }, 0);
    engine.handleCapture(new Float32Array(frame_samples), 10);
    engine.handleCommand({ kind: "talk", target_id: 1, talking: false }, 20);
    engine.handleCommand({ ...epoch, epoch: 2, secret: new Uint8Array(32).fill(3) }, 20);
    expect(derived).toHaveLength(1);
    const [held = new Uint8Array()] = derived;
    for (let now_ms = 30; now_ms < old_generation_kept_ms; now_ms += 500) tick(engine, now_ms);
    expect(held[0]).toBe(0x5a);
    for (let now_ms = old_generation_kept_ms; now_ms < old_generation_kept_ms + 1100; now_ms += 10) tick(engine, now_ms);
    expect(held).toEqual(new Uint8Array(32));
  });

  it("looks only at pongs as pongs", () => {
    const engine = engineWith(toyCrypto());
    const { link } = engine;
    if (link === undefined) throw new Error("the session has a link");
    const asked = vi.spyOn(link, "handlePong");
    const packet = new Uint8Array(60);
    for (const first of [0x11, 0x12, 0x14, 0x00]) {
      packet[0] = first;
      engine.handleDatagram("udp", packet, packet.length, 0);
    }
    engine.handleDatagram("udp", packet, 0, 0);
    expect(asked).not.toHaveBeenCalled();
    packet[0] = 0x13;
    engine.handleDatagram("udp", packet, packet.length, 0);
    expect(asked).toHaveBeenCalledOnce();
    expect(engine.receiver.received).toBe(6);
  });
});
