import type { SelfTime } from "./cpu-profile.js";
import type { Pace, Paced } from "./pace.js";

/** What the processes of a load are told, and what each answers. One order at a time. */
export interface Orders {
  /** The voice server: a worker with these sessions. Session ids begin at 1: talkers first, then listeners. */
  readonly "host.start": {
    readonly order: {
      readonly way: "auto" | "sendmmsg" | "dgram";
      readonly talkers: number;
      readonly listeners: number;
      /** True: with the rates of a server as it comes; the session after the listeners' talks too. */
      readonly limited: boolean;
    };
    readonly answer: { readonly port: number; readonly way: string; readonly rank: string };
  };
  readonly "host.counts": { readonly order: Record<string, never>; readonly answer: HostCounts };
  /** The ears: as many sockets, each of which tells the server where it is. */
  readonly "ears.open": {
    readonly order: { readonly listeners: number };
    readonly answer: { readonly ports: readonly number[]; readonly straight_port: number };
  };
  readonly "ears.ping": {
    readonly order: { readonly server_port: number; readonly session_first: number };
    readonly answer: Record<string, never>;
  };
  /** All that came since the last time. */
  readonly "ears.count": { readonly order: Record<string, never>; readonly answer: EarCounts };
  /** The talkers: each says `frames_per_s` frames. Answers when the time is over. */
  readonly "talkers.talk": { readonly order: TalkOrder; readonly answer: Paced };
  /** The same on a server of Mumble's: so many in one channel that only listen, or that talk. Answers when all are there. */
  readonly "mumble.listen": {
    readonly order: { readonly server_port: number; readonly listeners: number };
    readonly answer: { readonly straight_port: number };
  };
  readonly "mumble.join": {
    readonly order: { readonly server_port: number; readonly talkers: number };
    readonly answer: Record<string, never>;
  };
  readonly "mumble.talk": { readonly order: MumbleTalkOrder; readonly answer: Paced };
  /** Any of them: what its worker threads do from now on, and what each of their functions took since, the longest first. */
  readonly "profile.start": { readonly order: Record<string, never>; readonly answer: Record<string, never> };
  readonly "profile.stop": { readonly order: Record<string, never>; readonly answer: readonly SelfTime[] };
  /** A sender with nothing around it. */
  readonly "plain.send": { readonly order: PlainOrder; readonly answer: PlainAnswer };
  /** Somebody who talks, with nothing around it. Answers when the time is over. */
  readonly "bare.talk": { readonly order: BareOrder; readonly answer: BareAnswer };
}

export interface HostCounts {
  readonly forwarded: number;
  readonly copies: number;
  readonly dropped: number;
  readonly send_errors: number;
  readonly rate_limited: number;
  readonly stale: number;
}

export interface EarCounts {
  readonly copies: number;
  /** From a word's twin to each of its copies; 0 of none. */
  readonly p50_ms: number;
  readonly p99_ms: number;
  readonly p999_ms: number;
  readonly worst_ms: number;
}

export interface TalkOrder {
  readonly server_port: number;
  /** Where each word's twin goes; 0: nowhere. */
  readonly straight_port: number;
  /** The first talker's session id. */
  readonly session_first: number;
  readonly talkers: number;
  /** Of each talker. */
  readonly frames_per_s: number;
  readonly seconds: number;
  /** Of the longest frame. Ears do not count copies of frames that are longer than with `body_bytes`. */
  readonly bytes: number;
  /** True: of the lengths that padded frames of speech have (see `lengthOf`). Default: all are of one length. */
  readonly spoken?: boolean;
}

/** See `TalkOrder`. */
export type MumbleTalkOrder = Pick<TalkOrder, "server_port" | "straight_port" | "frames_per_s" | "seconds">;

/** Frames are those of all talkers together. */
export interface PlainOrder extends Pace {
  readonly how: PlainWay;
  readonly ports: readonly number[];
}

/**
 * "sendmmsg": one call for all copies of a frame, as a C program has it. "dgram": `dgram.send` as Node's documentation shows it, which
 * looks a numeric address up, too, and so puts each copy off to a later tick. "tuned-dgram": the same with a `lookup` of the caller's own
 * that answers at once.
 */
export type PlainWay = "sendmmsg" | "dgram" | "tuned-dgram";

export interface PlainAnswer {
  readonly copies: number;
  readonly refused: number;
  /** Processor time of the sending thread from the first call for a frame until its last copy has left: not of waking up for it. */
  readonly cpu_us: number;
}

export interface BareOrder {
  /** A recording of speech, said again and again. */
  readonly speech_path: string;
  /** Of loopback: where its datagrams go. */
  readonly port: number;
  readonly seconds: number;
}

export interface BareAnswer {
  /** False: there was no noise suppression to be had. */
  readonly denoised: boolean;
}

/** The hop key of every session, base64url: it protects nothing here. */
export const hop_key: string = "A".repeat(43);
/** Each talker's target. */
export const target_id = 1;
/** A 20 ms frame of 40 kbit/s, sealed. */
export const body_bytes = 126;
/** What Opus made of it, within. */
export const opus_bytes = 106;
