import type { Decoder } from "../codec/codec.js";

/** What a stream needs, and its limits. */
export interface TalkerStreamOptions {
  /** Closed together with the stream. */
  readonly decoder: Decoder;
  readonly trace?: StreamTrace;
  /** Larger packets are refused. Default 1276: the largest Opus frame and its TOC byte (RFC 6716 §3.4). */
  readonly packet_bytes_max?: number;
  /** The buffer aims no higher, whatever the jitter. Default 200. */
  readonly delay_ms_max?: number;
  /** More than this never waits: the oldest is dropped. Default 250. */
  readonly cap_ms?: number;
  /**
   * The same where a spurt begins, which may be with what was said before the key was down: see WaitCap. Default 550: half a second, and what
   * comes until the first of it is played.
   */
  readonly begin_cap_ms?: number;
  /** What the buffer aims at before it knows the network. Default 20. */
  readonly start_ms?: number;
}

/** Called at the stages of a frame's life, for measuring. */
export interface StreamTrace {
  /** The packet was decoded for playout. `sequence` as it was pushed. */
  decoded(sequence: number): void;
}

/** What became of a pushed packet. "overflow": it was stored, and the oldest was dropped for it. */
export type PushOutcome = "stored" | "duplicate" | "late" | "overflow" | "invalid";
