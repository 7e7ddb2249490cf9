import type { HistogramCounts } from "../core/histogram.js";
import type { ServerLimits } from "../core/limits.js";
import type { RouteUpdate } from "../core/route-planner.js";
import type { TalkChange } from "../core/talk-watch.js";
import type { VoiceCounts } from "../core/voice-router.js";
import type { ThreadRank } from "./thread-priority.js";
import type { FanoutCounts, FanoutOptions, FanoutWay, SocketBuffers } from "./udp-fanout.js";

/** What the main thread tells the voice worker. Nothing here ever holds an epoch secret (P-35). */
export type ToVoiceWorker =
  | {
      readonly kind: "start";
      readonly address: string;
      readonly family: 4 | 6;
      readonly port: number;
      readonly limits: ServerLimits;
      readonly way: FanoutOptions["way"];
      /** Which of several workers it is, from 0. */
      readonly home: number;
    }
  /** Before the first routes, where there are several workers. */
  | { readonly kind: "siblings"; readonly siblings: SiblingPorts }
  | { readonly kind: "routes"; readonly update: RouteUpdate }
  /** A datagram that came through a session's control connection. */
  | { readonly kind: "tunnelled"; readonly session_id: number; readonly packet: Uint8Array }
  /** Packets that came by "tunnel" and have been passed on or dropped. */
  | { readonly kind: "tunnel_done"; readonly packets: number }
  /** What came by "talking" has been handled: there may be more. */
  | { readonly kind: "talking_done" }
  | { readonly kind: "count"; readonly request_id: number }
  /** Is it still there? */
  | { readonly kind: "ask" }
  | { readonly kind: "stop" };

/** Where voice workers find each other. */
export interface SiblingPorts {
  /** Numeric, as the system writes it. */
  readonly address: string;
  /** UDP port of each worker, its own included. */
  readonly ports: readonly number[];
}

export type FromVoiceWorker =
  | {
      readonly kind: "started";
      /** As the system writes it. */
      readonly address: string;
      readonly port: number;
      readonly rank: ThreadRank;
      readonly way: FanoutWay;
      readonly buffers: SocketBuffers;
    }
  | { readonly kind: "failed"; readonly message: string }
  /** A packet for listeners who are reached through their control connections. */
  | { readonly kind: "tunnel"; readonly packet: Uint8Array; readonly session_ids: readonly number[] }
  /** Who began to talk and who ceased, one report at a time. */
  | { readonly kind: "talking"; readonly changes: readonly TalkChange[] }
  | { readonly kind: "counted"; readonly request_id: number; readonly counts: VoiceWorkerCounts }
  /** The answer to "ask". */
  | { readonly kind: "alive" }
  | { readonly kind: "stopped" };

/** Datagrams and copies since the start, and what is there now. */
export interface VoiceWorkerCounts extends FanoutCounts {
  /** Datagrams that came faster than they were read, and that the system dropped; undefined where it does not say. */
  readonly system_drops: number | undefined;
  /** Datagrams by what became of them: "forward", "pong", or why they were dropped. */
  readonly verdicts: VoiceCounts;
  /** Datagrams that came, over UDP and by tunnel. */
  readonly packets_in: number;
  readonly bytes_in: number;
  /** Copies and pongs, over UDP and by tunnel. */
  readonly packets_out: number;
  readonly bytes_out: number;
  /** Copies passed to control connections. */
  readonly copies_tunnelled: number;
  /** Copies not passed on, because control was behind. */
  readonly tunnel_dropped: number;
  /** From the datagram's arrival in the worker until its last copy was handed on, µs: of one datagram in eight. */
  readonly routing_us: HistogramCounts;
  /** Route updates that were applied. */
  readonly routes_applied: number;
  /** Since the last of them, ms; undefined before the first. */
  readonly routes_age_ms: number | undefined;
  /** Sessions whose voice is routed. */
  readonly sessions: number;
  /** Sessions and targets on which somebody talks. */
  readonly talks: number;
  /** Addresses that sent datagrams which failed and are still remembered for it. */
  readonly addresses_remembered: number;
}
