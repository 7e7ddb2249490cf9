import {
  decodePacketHeader,
  emptyPacketHeader,
  header_bytes,
  type PacketHeader,
  packet_bytes_max,
  packet_kind,
} from "@talkgroup/schemas/light";

import type { Codec } from "../codec/codec.js";
import { LengthViews } from "../length-views.js";
import { RadioMix } from "../mix/radio-mix.js";
import type { KeyRing } from "../seal/key-ring.js";
import { decodeShortHeaderInto, type ShortHeader } from "../seal/sframe-header.js";
import { type LossReport, takeLossReports } from "../talk/loss-report.js";
import { type CopyTable, emptyCopyTable, readCopies } from "../talk/redundancy.js";
import type { ChannelMix, Cue, HeardTarget, MixerSettings, Place, TalkerMix } from "../voice-command.js";
import type { VoiceTrace } from "../voice-trace.js";
import { OneVoice } from "./one-voice.js";
import type { StreamStats } from "./stream-stats.js";
import type { TalkerRecord } from "./talker-record.js";
import { TalkerStream } from "./talker-stream.js";
import { TalkerTable } from "./talker-table.js";

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
  /** None: it is a whisper. */
  readonly channel_ids: readonly string[];
  readonly datagrams: number;
  readonly opened: number;
  readonly replayed: number;
  readonly stats: Readonly<StreamStats> | undefined;
}

/** Somebody's voice began to be heard on some channels, or was played out there. */
export interface SpeakingChange {
  readonly session_id: number;
  readonly target_id: number;
  /** None: it is a whisper. */
  readonly channel_ids: readonly string[];
  readonly speaking: boolean;
}

/**
 * The listening half: datagrams in, one stereo frame out at each tick of the device. Plays nothing that is not sealed, not fresh,
 * or of a target it was not told of (P-27). Whoever talks on several targets at once is heard once (`OneVoice`).
 */
export class VoiceReceiver {
  readonly #codec: Codec;
  readonly #keys: KeyRing;
  readonly #trace: VoiceTrace | undefined;
  readonly #mix: RadioMix;
  readonly #frame_samples: number;
  readonly #talkers = new TalkerTable();
  /** Those with a stream, in no order: what a frame costs depends on them alone. */
  readonly #playing: TalkerRecord[] = [];
  readonly #changes: SpeakingChange[] = [];
  readonly #header: PacketHeader = emptyPacketHeader();
  readonly #sframe: ShortHeader = { kid: 0, ctr: 0, header_bytes: 0 };
  /** Parts of the datagram at hand, copied: views of each datagram would be garbage. */
  readonly #metadata = new Uint8Array(header_bytes);
  readonly #sealed: LengthViews = new LengthViews(new Uint8Array(packet_bytes_max));
  readonly #opus = new Uint8Array(packet_bytes_max);
  readonly #copies: CopyTable = emptyCopyTable();
  readonly #dropped = new Map<ReceiveDrop, number>();
  #datagrams = 0;
  #frame = 0;

  constructor(options: {
    readonly codec: Codec;
    readonly keys: KeyRing;
    readonly frame_samples: number;
    /** Of the noise in radio effects. Default 1. */
    readonly seed?: number;
    readonly trace?: VoiceTrace | undefined;
  }) {
    this.#codec = options.codec;
    this.#keys = options.keys;
    this.#trace = options.trace;
    this.#mix = new RadioMix({ frame_samples: options.frame_samples, seed: options.seed ?? 1 });
    this.#frame_samples = options.frame_samples;
  }

  /** Voice datagrams received, dropped ones included. */
  get received(): number {
    return this.#datagrams;
  }

  get drops(): ReadonlyMap<ReceiveDrop, number> {
    return this.#dropped;
  }

  /** The server says where a talker's target is heard; replaces what it said before. Beyond `talkers_max` nobody is taken in. */
  addTalker(target: HeardTarget): void {
    const talker = this.#talkers.announce(target.session_id, target.target_id);
    if (talker === undefined) return;
    // What was taken in under one channel's keys is not heard as another's, nor a whisper as what is said to a channel.
    const whispers = target.channel_ids.length === 0 && talker.channel_ids.length === 0;
    const goes_on = whispers || target.channel_ids.some((id) => talker.channel_ids.includes(id));
    if (!goes_on) this.#closeStream(talker);
    this.#setChannels(talker, target.channel_ids);
  }

  /** The target is no more. What was counted stays while it is remembered (see TalkerTable); its voice stops. */
  removeTalker(session_id: number, target_id: number): void {
    const talker = this.#talkers.find(session_id, target_id);
    if (talker !== undefined) this.#dismiss(talker);
  }

  /** The player left a channel: who was heard through it alone is heard no more. */
  leaveChannel(channel_id: string): void {
    for (const talker of this.#talkers.all()) {
      if (talker.gone || !talker.channel_ids.includes(channel_id)) continue;
      const left_ids = talker.channel_ids.filter((id) => id !== channel_id);
      if (left_ids.length === 0) this.#dismiss(talker);
      else this.#setChannels(talker, left_ids);
    }
    this.#mix.forgetChannel(channel_id);
  }

  /** How a channel is heard. Of the channels of a talker the one that is not silenced and of highest priority counts. */
  setMix(channel_id: string, mix: ChannelMix): void {
    this.#mix.setChannel(channel_id, mix);
  }

  /** How one talker is heard, on top of the channel; until the session is over. */
  setTalkerMix(session_id: number, mix: TalkerMix): void {
    this.#mix.setTalker(session_id, mix);
  }

  /** Where everybody is, for channels that are heard by place. Talkers left out stay where they were. */
  setPlace(place: Place): void {
    this.#mix.setPlace(place);
  }

  /** What the whole radio sounds like. */
  setMixer(settings: MixerSettings): void {
    this.#mix.setMixer(settings);
  }

  /** Whether the player itself talks: then all voices are turned down by `duck_own_db`. */
  setOwnTalking(talking: boolean): void {
    this.#mix.setOwnTalking(talking);
  }

  /** A short sound of the radio itself. While it sounds, or waits for another, it is not played again. */
  playCue(cue: Cue): void {
    this.#mix.playCue(cue);
  }

  /** A mono frame of the player's own microphone, at most 50 ms, to be heard by itself. More than 100 ms never wait. */
  hearSelf(pcm: Float32Array): void {
    this.#mix.hearSelf(pcm);
  }

  /** The session is over: forgets all talkers, and what was said of channels and places. */
  reset(): void {
    for (const talker of [...this.#playing]) this.#closeStream(talker);
    this.#talkers.clear();
    this.#mix.reset();
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
    this.#mix.begin();
    const playing = this.#playing;
    this.#frame = (this.#frame + 1) | 0;
    for (let index = 0; index < playing.length; index += 1) (playing[index] as TalkerRecord).person?.begin(this.#frame);
    for (let index = 0; index < playing.length; index += 1) this.#renderTalker(playing[index] as TalkerRecord, now_ms);
    for (let index = 0; index < playing.length; index += 1) this.#mixTalker(playing[index] as TalkerRecord, now_ms);
    this.#mix.finishInto(stereo);
  }

  /** What was missed since the call before, of those who talked: for `session.report`, about once a second. At most `loss_reports_max`. */
  takeReports(): readonly LossReport[] {
    return takeLossReports(this.#playing);
  }

  /** The next change of who is speaking, oldest first. Whoever wants them all takes them after each frame and each command. */
  pollSpeaking(): SpeakingChange | undefined {
    return this.#changes.shift();
  }

  /** At most `heard_talkers_max`: of too many, those of whom nothing ever came are left out first. */
  heard(): readonly HeardTalker[] {
    const talkers = [...this.#talkers.all()];
    const silent = talkers.filter(({ datagrams }) => datagrams === 0);
    return [...talkers.filter(({ datagrams }) => datagrams > 0), ...silent].slice(0, heard_talkers_max).map((talker) => ({
      session_id: talker.session_id,
      target_id: talker.target_id,
      channel_ids: talker.channel_ids,
      datagrams: talker.datagrams,
      opened: talker.opened,
      replayed: talker.replayed,
      stats: talker.stats(),
    }));
  }

  #judge(packet: Uint8Array, length: number, now_ms: number): ReceiveDrop | "played" {
    const header = this.#header;
    if (decodePacketHeader(packet, length, false, header) !== "ok" || header.kind !== packet_kind.voice) return "malformed";
    const talker = this.#talkers.find(header.session_id, header.target_id);
    if (talker === undefined || talker.gone) return "unknown_talker";
    talker.datagrams += 1;
    if (!decodeShortHeaderInto(packet, header_bytes, this.#sframe)) return "malformed";
    const { kid, ctr: sequence } = this.#sframe;
    const key = this.#keys.opener(header.session_id, header.target_id, kid, now_ms);
    if (key === undefined) return "no_key";
    copy(packet, 0, this.#metadata, header_bytes);
    const sealed_bytes = Math.max(0, length - header_bytes - this.#sframe.header_bytes);
    copy(packet, header_bytes + this.#sframe.header_bytes, this.#sealed.bytes, sealed_bytes);
    const opus_bytes = key.openInto(sequence, this.#metadata, this.#sealed.first(sealed_bytes), this.#opus, 0);
    if (opus_bytes < 0) return "unsealed";
    if (!talker.replay.accept(sequence)) {
      talker.replayed += 1;
      return "replayed";
    }
    talker.opened += 1;
    this.#trace?.received(header.session_id, header.target_id, sequence);
    return this.#play(talker, sequence, opus_bytes, now_ms);
  }

  #play(talker: TalkerRecord, sequence: number, text_bytes: number, now_ms: number): ReceiveDrop | "played" {
    const { media_ts, last_of_spurt, with_copies } = this.#header;
    const copies = this.#copies;
    copies.count = 0;
    if (with_copies && !readCopies(this.#opus, text_bytes, copies)) return "invalid_audio";
    const stream = talker.stream ?? this.#openStream(talker);
    if (stream === undefined) return "too_many_talkers";
    talker.played_ms = now_ms;
    const start = with_copies ? copies.own_start : 0;
    if (stream.push(sequence, media_ts, last_of_spurt, this.#opus, now_ms, start, text_bytes) === "invalid")
      return "invalid_audio";
    stream.pushCopies(this.#opus, copies, now_ms);
    return "played";
  }

  /** Undefined only if as many as there may be are being heard right now: one that is silent gives way. */
  #openStream(talker: TalkerRecord): TalkerStream | undefined {
    if (this.#playing.length >= streams_max) {
      const idle = this.#longestIdle();
      if (idle === undefined) return undefined;
      this.#closeStream(idle);
    }
    const stream = this.#newStream(talker);
    const other = this.#playing.find(({ session_id }) => session_id === talker.session_id);
    talker.openStream(stream, other?.person ?? new OneVoice());
    this.#playing.push(talker);
    return stream;
  }

  #longestIdle(): TalkerRecord | undefined {
    let idle: TalkerRecord | undefined;
    for (const talker of this.#playing) {
      if (talker.stream?.active === true) continue;
      if (idle === undefined || talker.played_ms < idle.played_ms) idle = talker;
    }
    return idle;
  }

  #newStream(talker: TalkerRecord): TalkerStream {
    const decoder = this.#codec.createDecoder();
    const trace = this.#trace;
    if (trace === undefined) return new TalkerStream({ decoder });
    const { session_id, target_id } = talker;
    return new TalkerStream({ decoder, trace: { decoded: (sequence) => trace.decoded(session_id, target_id, sequence) } });
  }

  #renderTalker(talker: TalkerRecord, now_ms: number): void {
    const { stream } = talker;
    if (stream === undefined) return;
    talker.pcm ??= new Float32Array(this.#frame_samples);
    this.#trace?.decodeStarts();
    talker.heard = stream.renderInto(talker.pcm, now_ms);
    this.#mix.settle(talker);
    if (talker.heard) talker.person?.offer(talker);
  }

  #mixTalker(talker: TalkerRecord, now_ms: number): void {
    const { stream, pcm } = talker;
    if (stream === undefined || pcm === undefined) return;
    const speaking = stream.speaking(now_ms);
    this.#mix.add(talker, pcm, talker.heard, speaking);
    if (speaking === talker.speaking) return;
    talker.speaking = speaking;
    this.#noteChange(talker, talker.channel_ids, speaking);
  }

  #noteChange(talker: TalkerRecord, channel_ids: readonly string[], speaking: boolean): void {
    const { session_id, target_id } = talker;
    if (this.#changes.length >= speaking_changes_max) this.#changes.shift();
    this.#changes.push({ session_id, target_id, channel_ids, speaking });
  }

  /** Whoever is heard right now falls silent on the channels it is no longer heard through, and begins on the new ones. */
  #setChannels(talker: TalkerRecord, channel_ids: readonly string[]): void {
    const before_ids = talker.channel_ids;
    talker.channel_ids = channel_ids;
    talker.mix_version = -1;
    if (!talker.speaking) return;
    const left_ids = missingIn(channel_ids, before_ids);
    if (left_ids.length > 0) this.#noteChange(talker, left_ids, false);
    const added_ids = missingIn(before_ids, channel_ids);
    if (added_ids.length > 0) this.#noteChange(talker, added_ids, true);
  }

  #dismiss(talker: TalkerRecord): void {
    this.#closeStream(talker);
    this.#talkers.dismiss(talker);
  }

  #closeStream(talker: TalkerRecord): void {
    const place = this.#playing.indexOf(talker);
    if (place < 0) return;
    this.#mix.cut(talker);
    talker.closeStream();
    const last = this.#playing.pop() as TalkerRecord;
    if (last !== talker) this.#playing[place] = last;
    if (!talker.speaking) return;
    talker.speaking = false;
    this.#noteChange(talker, talker.channel_ids, false);
  }
}

/** Copies `bytes[start … start + length)` to the beginning of `out`. */
function copy(bytes: Uint8Array, start: number, out: Uint8Array, length: number): void {
  for (let index = 0; index < length; index += 1) out[index] = bytes[start + index] as number;
}

/** Those of `wanted` that are not in `present`. */
function missingIn(present: readonly string[], wanted: readonly string[]): readonly string[] {
  return wanted.filter((id) => !present.includes(id));
}

/** Decoders alive at once: 32 talkers may speak together, as many again may have just stopped, and simulcast sets count apart. */
export const streams_max = 256;
/** What the schema of `stats.read` allows. */
export const heard_talkers_max = 4096;
/** The audio loop drains after each frame and each command; until then every stream can end once and begin once. */
const speaking_changes_max = 2 * streams_max;
