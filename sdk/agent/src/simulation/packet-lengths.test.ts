import { type Codec, VoiceEngine } from "@talkgroup/core";
import { hop_trailer_bytes, packet_kind } from "@talkgroup/schemas";
import { Random, speechLike } from "@talkgroup/testing";
import { expect, it } from "vitest";

import { nodeCrypto } from "../machine/node-crypto.js";
import { createCodec } from "../opus/opus.js";

it("what leaves an agent that speaks is of few lengths, not of as many as there are sounds", async () => {
  const codec = await createCodec({ encoder: "wasm" });
  const { pad, ...without } = codec;
  expect(pad).toBeDefined();
  const padded = datagramBytes(codec);
  const plain = datagramBytes(without);
  expect(padded).toHaveLength(plain.length);
  // Counters of SFrame take no byte at first, one from 8 and two from 256 on (RFC 9605 §4.3): of each, lengths are 24 apart.
  for (const [from, until] of [
    [0, 8],
    [8, 256],
    [256, spoken_frames],
  ]) {
    expect(new Set(padded.slice(from, until).map((bytes) => bytes % 24)).size).toBe(1);
  }
  expect(new Set(padded).size).toBeLessThanOrEqual(12);
  expect(new Set(plain).size, "without padding").toBeGreaterThan(30);
  const mean = (list: readonly number[]): number => list.reduce((sum, bytes) => sum + bytes, 0) / list.length;
  expect(mean(padded) - mean(plain)).toBeLessThan(14);
});

/** Of each datagram of voice that an engine sends while its key is down, without the hop's trailer. */
function datagramBytes(codec: Codec): readonly number[] {
  const found: number[] = [];
  const engine = new VoiceEngine({
    ...{ codec, crypto: nodeCrypto(), frame_samples, render_samples: frame_samples, bitrate_bps: 48_000, dtx: false },
    ...{ pre_roll_ms: 0, release_ms: 0 },
    send: (_path, bytes, length) => {
      if (((bytes[0] ?? 0) & 0x0f) === packet_kind.voice) found.push(length - hop_trailer_bytes);
    },
  });
  const secret = new Uint8Array(32).fill(9);
  const hop_key = new Uint8Array(32).fill(7);
  engine.handleCommand({ kind: "session", session_id: 1, hop_key, keepalive_ms: 60_000, host: "", port: 9 }, 0);
  engine.handleCommand({ kind: "epoch", channel_id: "alpha", epoch: 1, secret, activate_after_ms: 0 }, 0);
  engine.handleCommand({ kind: "target", target_id: 1, channel_ids: ["alpha"] }, 0);
  engine.handleCommand({ kind: "talk", target_id: 1, talking: true }, 0);
  const speech = speechLike((spoken_frames * 10) / 1000, new Random(4));
  for (let frame = 0; frame < spoken_frames; frame += 1)
    engine.handleCapture(speech.slice(frame * frame_samples, (frame + 1) * frame_samples), frame * 10);
  engine.close();
  return found;
}

const frame_samples = 480;
const spoken_frames = 400;
