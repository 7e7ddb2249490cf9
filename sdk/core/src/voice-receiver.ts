import {
  decodePacketHeader,
  emptyPacketHeader,
  header_bytes,
  type PacketHeader,
  packet_bytes_max,
  packet_kind,
  ReplayWindow,
} from "@talkgroup/schemas";

import type { Codec } from "./codec.js";
import type { KeyRing } from "./key-ring.js";
import { createMixVoice, Mixer, type MixVoice, setMixVoice } from "./mixer.js";
import { decodeShortHeaderInto, type ShortHeader } from "./sframe-header.js";
import type { StreamStats } from "./stream-stats.js";
import { TalkerStream } from "./talker-stream.js";
import { type ChannelMix, type HeardTarget, plain_mix } from "./voice-command.js";
import type { VoiceTrace } from "./voice-trace.js";

/** Why a datagram was not played. Counted by name, shown in `stats.read`. */
export type ReceiveDrop =
  | "malformed"
  | "unknown_talker"
  | "no_key"
  | "unsealed"
  | "replayed"
  | "invalid_audio"
  | "too_many_talkers";

/** What the listening half knows of one talker on one target. */
export interface HeardTalker {
  readonly session_id: number;
  readonly target_id: number;
  readonly channel_ids: readonly string[];
  readonly datagrams: number;
  readonly opened: number;
  readonly replayed: number;
  readonly stats: Readonly<StreamStats> | undefined;
}

/** Somebody's voice began to be heard, or was played out. */
export interface SpeakingChange {
  readonly session_id: number;
  readonly target_id: number;
  readonly channel_ids: readonly string[];
  readonly speaking: boolean;
}

/**
 * The listening half: datagrams in, one stereo frame out at each tick of the device. Plays nothing that is not sealed, not fresh,
 * or of a target it was not told of (P-27).
 */
export class VoiceReceiver {
  readonly #codec: Codec;
  readonly #keys: KeyRing;
  readonly #trace: VoiceTrace | undefined;
  readonly #mixer: Mixer;
  readonly #mono: Float32Array;
  readonly #talkers = new Map<number, Map<number, Talker>>();
  readonly #mixes = new Map<string, ChannelMix>();
  readonly #changes: SpeakingChange[] = [];
  readonly #header: PacketHeader = emptyPacketHeader();
  readonly #sframe: ShortHeader = { kid: 0, ctr: 0, header_bytes: 0 };
  readonly #opus = new Uint8Array(packet_bytes_max);
  readonly #dropped = new Map<ReceiveDrop, number>();
  #streams = 0;
  #datagrams = 0;

  constructor(options: {
    readonly codec: Codec;
    readonly keys: KeyRing;
    readonly frame_samples: number;
    readonly trace?: VoiceTrace | undefined;
  }) {
    this.#codec = options.codec;
    this.#keys = options.keys;
    this.#trace = options.trace;
    this.#mixer = new Mixer({ frame_samples: options.frame_samples });
    this.#mono = new Float32Array(options.frame_samples);
  }

  /** Voice datagrams received, dropped ones included. */
  get received(): number {
    return this.#datagrams;
  }

  get drops(): ReadonlyMap<ReceiveDrop, number> {
    return this.#dropped;
  }

  /** The server says where a talker's target is heard; replaces what it said before. */
  addTalker(target: HeardTarget): void {
    let targets = this.#talkers.get(target.session_id);
    if (targets === undefined) {
      targets = new Map();
      this.#talkers.set(target.session_id, targets);
    }
    const talker = targets.get(target.target_id) ?? newTalker(target.session_id, target.target_id);
    talker.channel_ids = target.channel_ids;
    talker.gone = false;
    targets.set(target.target_id, talker);
    this.#remix(talker);
  }

  /** The target is no more. What was counted stays; its voice stops. */
  removeTalker(session_id: number, target_id: number): void {
    const talker = this.#talkers.get(session_id)?.get(target_id);
    if (talker === undefined) return;
    talker.gone = true;
    this.#closeStream(talker);
  }

  /** The player left a channel: who was heard through it alone is heard no more. */
  leaveChannel(channel_id: string): void {
    for (const talker of this.#everyTalker()) {
      if (!talker.channel_ids.includes(channel_id)) continue;
      talker.channel_ids = talker.channel_ids.filter((id) => id !== channel_id);
      if (talker.channel_ids.length === 0) this.removeTalker(talker.session_id, talker.target_id);
      else this.#remix(talker);
    }
  }

  /** Sets volume, ear and mute of a channel. */
  setMix(channel_id: string, mix: ChannelMix): void {
    this.#mixes.set(channel_id, mix);
    for (const talker of this.#everyTalker()) this.#remix(talker);
  }

  /** Forgets all talkers: the session is over. */
  reset(): void {
    for (const talker of this.#everyTalker()) this.#closeStream(talker);
    this.#talkers.clear();
  }

  /** One voice datagram as it came from the server. Never throws, whatever it holds. */
  handleDatagram(packet: Uint8Array, length: number, now_ms: number): ReceiveDrop | "played" {
    this.#datagrams += 1;
    const outcome = this.#judge(packet, length, now_ms);
    if (outcome !== "played") this.#dropped.set(outcome, (this.#dropped.get(outcome) ?? 0) + 1);
    return outcome;
  }

  /** Fills one interleaved stereo frame. Called once for each frame the device wants. */
  renderInto(stereo: Float32Array, now_ms: number): void {
    this.#mixer.begin();
    for (const targets of this.#talkers.values()) {
      for (const talker of targets.values()) this.#renderTalker(talker, now_ms);
    }
    this.#mixer.finishInto(stereo);
  }

  /** The next change of who is speaking, oldest first. */
  pollSpeaking(): SpeakingChange | undefined {
    return this.#changes.shift();
  }

  heard(): readonly HeardTalker[] {
    return [...this.#everyTalker()].map((talker) => ({
      session_id: talker.session_id,
      target_id: talker.target_id,
      channel_ids: talker.channel_ids,
      datagrams: talker.datagrams,
      opened: talker.opened,
      replayed: talker.replayed,
      stats: talker.stream?.stats ?? talker.last_stats,
    }));
  }

  #judge(packet: Uint8Array, length: number, now_ms: number): ReceiveDrop | "played" {
    const header = this.#header;
    if (decodePacketHeader(packet, length, false, header) !== "ok" || header.kind !== packet_kind.voice) return "malformed";
    const talker = this.#talkers.get(header.session_id)?.get(header.target_id);
    if (talker === undefined || talker.gone) return "unknown_talker";
    talker.datagrams += 1;
    if (!decodeShortHeaderInto(packet, header_bytes, this.#sframe)) return "malformed";
    const { kid, ctr: sequence } = this.#sframe;
    const key = this.#keys.opener(header.session_id, header.target_id, kid, now_ms);
    if (key === undefined) return "no_key";
    const sealed = packet.subarray(header_bytes + this.#sframe.header_bytes, length);
    const opus_bytes = key.openInto(sequence, packet.subarray(0, header_bytes), sealed, this.#opus, 0);
    if (opus_bytes < 0) return "unsealed";
    if (!talker.replay.accept(sequence)) {
      talker.replayed += 1;
      return "replayed";
    }
    talker.opened += 1;
    this.#trace?.received(header.session_id, header.target_id, sequence);
    return this.#play(talker, sequence, opus_bytes, now_ms);
  }

  #play(talker: Talker, sequence: number, opus_bytes: number, now_ms: number): ReceiveDrop | "played" {
    if (talker.stream === undefined) {
      if (this.#streams >= streams_max) return "too_many_talkers";
      talker.stream = this.#newStream(talker);
      this.#streams += 1;
    }
    const opus = this.#opus.subarray(0, opus_bytes);
    const outcome = talker.stream.push(sequence, this.#header.media_ts, this.#header.last_of_spurt, opus, now_ms);
    return outcome === "invalid" ? "invalid_audio" : "played";
  }

  #newStream(talker: Talker): TalkerStream {
    const decoder = this.#codec.createDecoder();
    const trace = this.#trace;
    if (trace === undefined) return new TalkerStream({ decoder });
    const { session_id, target_id } = talker;
    return new TalkerStream({ decoder, trace: { decoded: (sequence) => trace.decoded(session_id, target_id, sequence) } });
  }

  #renderTalker(talker: Talker, now_ms: number): void {
    if (talker.stream === undefined) return;
    this.#trace?.decodeStarts();
    const audible = talker.stream.renderInto(this.#mono, now_ms);
    if (audible) this.#mixer.add(this.#mono, talker.voice);
    if (audible === talker.speaking) return;
    talker.speaking = audible;
    this.#noteChange(talker);
  }

  #noteChange(talker: Talker): void {
    const { session_id, target_id, channel_ids, speaking } = talker;
    if (this.#changes.length >= speaking_changes_max) this.#changes.shift();
    this.#changes.push({ session_id, target_id, channel_ids, speaking });
  }

  /** A talker on several of the player's channels is heard once, as the first of them that is not muted would play it. */
  #remix(talker: Talker): void {
    const mixes = talker.channel_ids.map((channel_id) => this.#mixes.get(channel_id) ?? plain_mix);
    const mix = mixes.find((candidate) => !candidate.muted) ?? mixes[0] ?? plain_mix;
    setMixVoice(talker.voice, mix.gain_db, mix.pan, mix.muted);
  }

  #closeStream(talker: Talker): void {
    if (talker.stream === undefined) return;
    talker.last_stats = { ...talker.stream.stats };
    talker.stream.close();
    talker.stream = undefined;
    this.#streams -= 1;
    if (!talker.speaking) return;
    talker.speaking = false;
    this.#noteChange(talker);
  }

  *#everyTalker(): Generator<Talker> {
    for (const targets of this.#talkers.values()) yield* targets.values();
  }
}

interface Talker {
  readonly session_id: number;
  readonly target_id: number;
  readonly replay: ReplayWindow;
  readonly voice: MixVoice;
  channel_ids: readonly string[];
  stream: TalkerStream | undefined;
  last_stats: StreamStats | undefined;
  speaking: boolean;
  gone: boolean;
  datagrams: number;
  opened: number;
  replayed: number;
}

function newTalker(session_id: number, target_id: number): Talker {
  return {
    session_id,
    target_id,
    replay: new ReplayWindow(),
    voice: createMixVoice(),
    channel_ids: [],
    stream: undefined,
    last_stats: undefined,
    speaking: false,
    gone: false,
    datagrams: 0,
    opened: 0,
    replayed: 0,
  };
}

/** Decoders alive at once: 32 talkers may speak together, as many again may have just stopped, and simulcast sets count apart. */
const streams_max = 256;
/** The main thread drains at each frame; a change that nobody took in 2 s is stale. */
const speaking_changes_max = 256;
