import {
  decodePacketHeader,
  emptyPacketHeader,
  header_bytes,
  hop_trailer_bytes,
  type PacketHeader,
  packet_kind,
} from "@talkgroup/schemas";
import { fakeCodec, toyCrypto } from "@talkgroup/testing";
import { expect } from "vitest";
import { decodeShortHeaderInto, type ShortHeader } from "../seal/sframe-header.js";
import { type MicrophoneSettings, plain_microphone } from "../voice-command.js";
import { VoiceEngine } from "../voice-engine.js";

/** A packet of voice, as it left. */
export interface Sent extends PacketHeader {
  readonly sequence: number;
  readonly bytes: number;
}

export interface MicrophoneRig {
  readonly engine: VoiceEngine;
  /** All that was sent. */
  readonly sent: Sent[];
  /** Begins a session with target 1, on the net "alpha". */
  readonly begin: (session_id: number, bitrate_bps_max?: number) => void;
  readonly set: (change: Partial<MicrophoneSettings>) => void;
  /** So many frames pass, and are captured. */
  readonly capture: (frames: number, level?: number) => void;
  /** The key of target 1 goes down or up. */
  readonly talk: (talking: boolean) => void;
  /** Time passes, and nothing is captured. */
  readonly pass: (span_ms: number) => void;
  /** Of what was sent: its media time, in frames. */
  readonly times: () => number[];
  readonly now: () => number;
}

/** A radio whose microphone hears a steady tone, and what it sends. */
export function microphoneRig(frame_samples = 480): MicrophoneRig {
  const sent: Sent[] = [];
  const engine = new VoiceEngine({
    codec: fakeCodec,
    crypto: toyCrypto(),
    frame_samples,
    render_samples: 480,
    bitrate_bps: 48_000,
    dtx: false,
    pre_roll_ms: 200,
    release_ms: 0,
    send: (_path, bytes, length) => {
      const header = emptyPacketHeader();
      const sframe: ShortHeader = { kid: 0, ctr: 0, header_bytes: 0 };
      if (((bytes[0] ?? 0) & 15) !== packet_kind.voice) return;
      expect(decodePacketHeader(bytes, length - hop_trailer_bytes, false, header)).toBe("ok");
      decodeShortHeaderInto(bytes, header_bytes, sframe);
      sent.push({ ...header, sequence: sframe.ctr, bytes: length });
    },
  });
  const begin = (session_id: number, bitrate_bps_max?: number): void => {
    const hop = { hop_key: new Uint8Array(32).fill(1), keepalive_ms: 60_000, host: "", port: 9 };
    const bound = bitrate_bps_max === undefined ? {} : { bitrate_bps_max };
    engine.handleCommand({ kind: "session", session_id, ...hop, ...bound }, now());
    const epoch = { kind: "epoch", channel_id: "alpha", activate_after_ms: 0 } as const;
    engine.handleCommand({ ...epoch, epoch: 1, secret: new Uint8Array(32).fill(9) }, now());
    engine.handleCommand({ kind: "target", target_id: 1, channel_ids: ["alpha"] }, now());
  };
  const frame_ms = frame_samples / 48;
  let ms = 0;
  const now = (): number => ms;
  const plain = { ...plain_microphone, noise_suppression: false, automatic_gain: false, release_ms: 0 };
  const set = (change: Partial<MicrophoneSettings>): void =>
    engine.handleCommand({ kind: "microphone", ...plain, ...change }, ms);
  const capture = (frames: number, level = 0.3): void => {
    for (let frame = 0; frame < frames; frame += 1) {
      ms += frame_ms;
      const pcm = Float32Array.from({ length: frame_samples }, (_, index) => level * Math.sin((2 * Math.PI * index) / 120));
      engine.handleCapture(pcm, ms);
    }
  };
  const talk = (talking: boolean): void => engine.handleCommand({ kind: "talk", target_id: 1, talking }, ms);
  const pass = (span_ms: number): void => {
    ms += span_ms;
  };
  const times = (): number[] => sent.map(({ media_ts }) => media_ts / frame_samples);
  set({});
  begin(1);
  return { engine, sent, begin, set, capture, talk, pass, times, now };
}
