import type { ServerLimits } from "../core/limits.js";
import type { RouteUpdate } from "../core/route-table.js";
import type { VoiceCounts } from "../core/voice-router.js";
import type { FanoutCounts } from "./udp-fanout.js";

/** What the main thread tells the voice worker. Nothing here ever holds an epoch secret (P-35). */
export type ToVoiceWorker =
  | {
      readonly kind: "start";
      readonly address: string;
      readonly family: 4 | 6;
      readonly port: number;
      readonly limits: ServerLimits;
    }
  | { readonly kind: "routes"; readonly update: RouteUpdate }
  /** A datagram that came through a session's control connection. */
  | { readonly kind: "tunnelled"; readonly session_id: number; readonly packet: Uint8Array }
  /** Packets that came by "tunnel" and have been passed on or dropped. */
  | { readonly kind: "tunnel_done"; readonly packets: number }
  | { readonly kind: "count"; readonly request_id: number }
  | { readonly kind: "stop" };

export type FromVoiceWorker =
  | { readonly kind: "started"; readonly port: number }
  | { readonly kind: "failed"; readonly message: string }
  /** A packet for listeners who are reached through their control connections. */
  | { readonly kind: "tunnel"; readonly packet: Uint8Array; readonly session_ids: readonly number[] }
  | { readonly kind: "counted"; readonly request_id: number; readonly counts: VoiceWorkerCounts }
  | { readonly kind: "stopped" };

/** Datagrams and copies since the start. */
export interface VoiceWorkerCounts extends FanoutCounts {
  /** Datagrams by what became of them. */
  readonly verdicts: VoiceCounts;
  /** Copies passed to control connections. */
  readonly copies_tunnelled: number;
  /** Copies not passed on, because control was behind. */
  readonly tunnel_dropped: number;
}
