import type { StatsTraceResult } from "@talkgroup/sdk";

/** The stages of a frame from mouth to ear, devices left out, in their order. */
export const stage_names = ["capture", "encode", "seal", "server", "buffer", "decode", "mix", "total"] as const;
export type Stage = (typeof stage_names)[number];

/** For each frame of `session_id` that was both sent and heard, the length of each stage. Times are of a frame's first sample. */
export function stagesOf(
  sent: StatsTraceResult,
  heard: StatsTraceResult,
  session_id: number,
): Readonly<Record<Stage, readonly number[]>> {
  const stages: Record<Stage, number[]> = {
    capture: [],
    encode: [],
    seal: [],
    server: [],
    buffer: [],
    decode: [],
    mix: [],
    total: [],
  };
  const sentBySequence = new Map(sent.sent.map((frame) => [frame.sequence, frame]));
  for (const ear of heard.heard) {
    const mouth = sentBySequence.get(ear.sequence);
    if (ear.session_id !== session_id || mouth === undefined) continue;
    stages.capture.push(frame_ms + mouth.encode_start_ms - mouth.captured_ms);
    stages.encode.push(lookahead_ms + mouth.encoded_ms - mouth.encode_start_ms);
    stages.seal.push(mouth.sealed_ms - mouth.encoded_ms);
    stages.server.push(ear.received_ms - mouth.sealed_ms);
    stages.buffer.push(ear.decode_start_ms - ear.received_ms);
    stages.decode.push(ear.decoded_ms - ear.decode_start_ms);
    stages.mix.push(ear.mixed_ms - ear.decoded_ms);
    stages.total.push(lookahead_ms + frame_ms + ear.mixed_ms - mouth.captured_ms);
  }
  return stages;
}

/** The agent's frame. */
const frame_ms = 10;
/** Opus looks 6.5 ms ahead of what it encodes for speech at 48 kHz (RFC 6716 §2, OPUS_GET_LOOKAHEAD: 312 samples). */
const lookahead_ms = 6.5;
