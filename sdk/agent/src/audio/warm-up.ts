import { samples_per_ms, VoiceEngine, type VoiceEngineOptions } from "@talkgroup/core";
import { hop_trailer_bytes } from "@talkgroup/schemas/light";

/**
 * Has two engines talk to each other for a second of virtual time, so that the first word of a session does not meet code that was never
 * run: without it the first frames come up to 90 ms late, and the listeners' jitter buffers remember that for seconds. Costs about 100 ms
 * at the agent's start.
 */
export function warmUp(options: Omit<VoiceEngineOptions, "send">): void {
  const packets: Uint8Array[] = [];
  const mouth = new VoiceEngine({
    ...options,
    send: (_path, bytes, length) => packets.push(bytes.slice(0, length - hop_trailer_bytes)),
  });
  const ear = new VoiceEngine({ ...options, send: () => {} });
  const secret = new Uint8Array(32).fill(1);
  for (const [session_id, engine] of [mouth, ear].entries()) {
    const hop = { hop_key: secret, keepalive_ms: 1e6, host: "", port: 0 };
    engine.handleCommand({ kind: "session", session_id: session_id + 1, ...hop }, 0);
    engine.handleCommand({ kind: "epoch", channel_id, epoch: 1, secret, activate_after_ms: 0 }, 0);
  }
  mouth.handleCommand({ kind: "target", target_id: 1, channel_ids: [channel_id] }, 0);
  ear.handleCommand({ kind: "talker", session_id: 1, target_id: 1, channel_ids: [channel_id] }, 0);
  mouth.handleCommand({ kind: "talk", target_id: 1, talking: true }, 0);
  const frame = Float32Array.from({ length: options.frame_samples }, (_, at) => 0.3 * Math.sin(at / 20));
  const stereo = new Float32Array(2 * options.render_samples);
  for (let now_ms = 0; now_ms < spoken_ms; now_ms += options.frame_samples / samples_per_ms) {
    mouth.handleCapture(frame, now_ms);
    for (const packet of packets.splice(0)) ear.handleDatagram("udp", packet, packet.length, now_ms);
    ear.renderInto(stereo, now_ms);
  }
  for (const engine of [mouth, ear]) engine.close();
}

const channel_id = "warm-up";
const spoken_ms = 1000;
