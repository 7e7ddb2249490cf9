import {
  assert,
  emptyPacketHeader,
  encodePacketHeaderInto,
  header_bytes,
  hop_trailer_bytes,
  type PacketHeader,
  packet_bytes_max,
  packet_kind,
} from "@talkgroup/schemas/light";
import { isSpeech } from "../capture/is-speech.js";
import type { AskedCodec } from "../codec/asked-codec.js";
import { type Encoder, type EncoderSettings, type PadPacket, sample_rate_hz } from "../codec/codec.js";
import { type KeyRing, targets_max } from "../seal/key-ring.js";
import type { SFrameKey } from "../seal/sframe.js";
import { ctr_max, shortHeaderBytes } from "../seal/sframe-header.js";
import { voice_suite } from "../seal/sframe-suite.js";
import type { TalkCodec } from "../voice-command.js";
import type { VoiceTrace } from "../voice-trace.js";
import { PacketText } from "./packet-text.js";
import { copy_back_max } from "./redundancy.js";
import type { TalkTiming } from "./talk-timing.js";

/** Gives one sealed packet to the hop. `packet` has room for the hop trailer behind `length` and is reused after the call. */
export type SendPacket = (packet: Uint8Array, length: number) => void;

/**
 * The talking half: captured frames in, sealed packets out. A frame is encoded once however many targets are open, and sealed once
 * for each target.
 *
 * A target opens with the last `pre_roll_ms` of the microphone if somebody was already speaking in it, and closes `release_ms` after
 * the key, so that neither the first nor the last syllable is cut: by what is captured, and by the clock where nothing is (`expire`).
 *
 * A packet holds one captured frame, or two of 10 ms as one Opus frame where a channel asks for 20 ms (`setPacketFrames`).
 *
 * What was sent a moment ago may ride along in later packets (`setRedundancy`), so that a burst of losses costs nothing.
 */
export class TalkSender {
  readonly #encoder: Encoder;
  readonly #createLongEncoder: (() => Encoder) | undefined;
  /** For two captured frames in one; made when it is first needed. */
  #long_encoder: Encoder | undefined;
  readonly #keys: KeyRing;
  readonly #send: SendPacket;
  readonly #trace: VoiceTrace | undefined;
  readonly #frame_samples: number;
  readonly #frame_ms: number;
  readonly #pre_roll_ms: number;
  readonly #release_ms: number;
  readonly #ring: readonly Float32Array[];
  /** In the order they were opened. */
  readonly #open: OpenTarget[] = [];
  readonly #opus = new Uint8Array(opus_bytes_max);
  readonly #text: PacketText;
  readonly #packet = new Uint8Array(packet_bytes_max);
  /** The fixed header within it: what the seal covers besides the frame. */
  readonly #metadata: Uint8Array = this.#packet.subarray(0, header_bytes);
  readonly #header: PacketHeader = emptyPacketHeader();
  /** What waits for its second half. */
  readonly #long_frame: Float32Array;
  #gathered_frames = 0;
  /** Captured frames in a packet: of this one, and from the next one on. */
  #packet_frames: PacketFrames = 1;
  #packet_frames_next: PacketFrames = 1;
  #session_id = 0;
  #media_ts = 0;
  #ring_next = 0;
  #ring_filled = 0;
  #sent_packets = 0;

  constructor(options: {
    readonly encoder: Encoder;
    /** Makes one like it for frames of twice the size, set as it is at the time. Without it every packet holds one captured frame. */
    readonly createLongEncoder?: (() => Encoder) | undefined;
    /** See `PacketText`. */
    readonly pad?: PadPacket | undefined;
    readonly keys: KeyRing;
    readonly frame_samples: number;
    readonly pre_roll_ms: number;
    readonly release_ms: number;
    readonly send: SendPacket;
    readonly trace?: VoiceTrace | undefined;
  }) {
    this.#frame_ms = (options.frame_samples * 1000) / sample_rate_hz;
    this.#pre_roll_ms = options.pre_roll_ms;
    this.#release_ms = options.release_ms;
    this.#encoder = options.encoder;
    this.#createLongEncoder = options.createLongEncoder;
    this.#long_frame = new Float32Array(2 * options.frame_samples);
    this.#text = new PacketText(opus_bytes_max, options.pad);
    this.#keys = options.keys;
    this.#send = options.send;
    this.#trace = options.trace;
    this.#frame_samples = options.frame_samples;
    this.#ring = Array.from(
      { length: this.#frames(Math.max(options.pre_roll_ms, pre_roll_ms_max)) },
      () => new Float32Array(options.frame_samples),
    );
  }

  /** Packets handed to the hop since the beginning. */
  get packets(): number {
    return this.#sent_packets;
  }

  /** True while any target is open. */
  get talking(): boolean {
    return this.#open.length > 0;
  }

  /** True while a key is down: an open target was not let go. */
  get pressed(): boolean {
    for (let index = 0; index < this.#open.length; index += 1)
      if ((this.#open[index] as OpenTarget).frames_left === held) return true;
    return false;
  }

  /** Adds what the open targets ask for. */
  addCodecsTo(asked: AskedCodec): void {
    for (let index = 0; index < this.#open.length; index += 1) asked.add((this.#open[index] as OpenTarget).codec);
  }

  setSession(session_id: number): void {
    this.#session_id = session_id;
    this.#open.length = 0;
  }

  /** Bit rate, FEC and DTX from the next frame on. */
  configure(settings: EncoderSettings): void {
    this.#encoder.configure(settings);
    this.#long_encoder?.configure(settings);
  }

  /** How many captured frames a packet holds, from the next packet on. */
  setPacketFrames(frames: PacketFrames): void {
    if (this.#createLongEncoder !== undefined) this.#packet_frames_next = frames;
  }

  /** How many packets after its own each frame rides along again: up to four of 1 … 16. None: no redundancy. From the next frame on. */
  setRedundancy(offsets: readonly number[]): void {
    this.#text.setRedundancy(offsets);
  }

  /**
   * Key down (or held again within the release delay). Nothing happens if `targets_max` are open: no more than that have keys.
   * `timing` is as constructed where it says nothing. `codec` is what `addCodecsTo` adds while it is open.
   */
  openTarget(target_id: number, now_ms: number, timing?: TalkTiming, codec: TalkCodec = no_codec): void {
    const release_frames = Math.ceil((timing?.release_ms ?? this.#release_ms) / this.#frame_ms);
    const target = this.#find(target_id);
    if (target !== undefined) {
      target.frames_left = held;
      target.ends_ms = held;
      target.release_frames = release_frames;
      target.codec = codec;
      return;
    }
    if (this.#open.length >= targets_max) return;
    const until = { frames_left: held, ends_ms: held, release_frames };
    this.#open.push({ target_id, ...until, codec, reach: 0, in_spurt: false, key: undefined });
    if (this.#open.length > 1) return;
    this.#gathered_frames = 0;
    this.#sendPreRoll(this.#frames(timing?.pre_roll_ms ?? this.#pre_roll_ms), now_ms);
  }

  /**
   * Key up: the release delay begins, and the packet that ends it carries the last-of-spurt flag. `at_once`: there is no delay, and one that is
   * under way is over.
   */
  closeTarget(target_id: number, now_ms: number, at_once = false): void {
    const target = this.#find(target_id);
    if (target === undefined || (target.frames_left !== held && !at_once)) return;
    target.frames_left = at_once ? 0 : target.release_frames;
    target.ends_ms = Math.min(target.ends_ms, now_ms + target.frames_left * this.#frame_ms + late_ms_max);
  }

  /** Closes without a word what should have ended long ago: the release delay is counted in frames, and a device that is away captures none. */
  expire(now_ms: number): void {
    for (let index = this.#open.length - 1; index >= 0; index -= 1) {
      if (now_ms >= (this.#open[index] as OpenTarget).ends_ms) this.#open.splice(index, 1);
    }
  }

  /** Drops a target at once: its key is gone, nothing more can be sent to it. */
  forgetTarget(target_id: number): void {
    const target = this.#find(target_id);
    if (target !== undefined) this.#open.splice(this.#open.indexOf(target), 1);
  }

  /**
   * Frames went by that are not handled, or come later all the same (below 0); what is remembered of the microphone does not go on. They
   * count towards the release delay: a target that was let go meanwhile is closed without a word, for its spurt has long been over.
   */
  skip(frames: number): void {
    this.#media_ts = (this.#media_ts + frames * this.#frame_samples) >>> 0;
    this.#gathered_frames = 0;
    this.forgetPreRoll();
    for (let index = this.#open.length - 1; index >= 0; index -= 1) {
      const target = this.#open[index] as OpenTarget;
      this.#breakOff(target);
      target.frames_left -= frames;
      if (target.frames_left <= 0) this.#open.splice(index, 1);
    }
  }

  /** What is remembered of the microphone is of no use any more: a key that goes down now begins with what follows. */
  forgetPreRoll(): void {
    this.#ring_filled = 0;
  }

  /**
   * A frame was captured that nobody is to hear: the spurts that are under way end with an empty frame, and after it nothing is sent at all
   * until a frame is handled again.
   */
  rest(captured_ms: number): void {
    this.#gathered_frames = 0;
    this.#emptyFrame(this.#frame_samples);
    for (let index = this.#open.length - 1; index >= 0; index -= 1) {
      const target = this.#open[index] as OpenTarget;
      const { in_spurt } = target;
      this.#breakOff(target);
      if (in_spurt && !this.#sealAndSend(target, 1, true, captured_ms)) this.#open.splice(index, 1);
      else this.#breakOff(target);
    }
    this.skip(1);
  }

  /** One captured frame of exactly `frame_samples`; `captured_ms` is the time of its last sample. */
  handleFrame(pcm: Float32Array, captured_ms: number): void {
    assert(pcm.length === this.#frame_samples, "a capture frame has the size the encoder was made for");
    if (this.#open.length === 0) {
      this.#remember(pcm);
    } else {
      this.#sendFrame(pcm, captured_ms);
    }
    this.#media_ts = (this.#media_ts + this.#frame_samples) >>> 0;
  }

  /** Gives the encoder's memory back. */
  close(): void {
    this.#open.length = 0;
    this.#encoder.close();
    this.#long_encoder?.close();
  }

  #remember(pcm: Float32Array): void {
    if (this.#ring.length === 0) return;
    (this.#ring[this.#ring_next] as Float32Array).set(pcm);
    this.#ring_next = (this.#ring_next + 1) % this.#ring.length;
    this.#ring_filled = Math.min(this.#ring_filled + 1, this.#ring.length);
  }

  /** Sends what was spoken before the key was fully down; silence before it is left out, as it would only be delay. */
  #sendPreRoll(frames: number, now_ms: number): void {
    const now_ts = this.#media_ts;
    let started = false;
    for (let age = Math.min(this.#ring_filled, frames); age > 0; age--) {
      const frame = this.#ring[(this.#ring_next - age + this.#ring.length) % this.#ring.length] as Float32Array;
      started ||= isSpeech(frame);
      if (!started) continue;
      this.#media_ts = (now_ts - age * this.#frame_samples) >>> 0;
      this.#sendFrame(frame, now_ms);
    }
    this.#media_ts = now_ts;
    this.#ring_filled = 0;
  }

  #sendFrame(pcm: Float32Array, captured_ms: number): void {
    if (this.#gathered_frames === 0) this.#beginPacket();
    const packet_frames = this.#packet_frames;
    if (packet_frames > 1) {
      this.#long_frame.set(pcm, this.#gathered_frames * this.#frame_samples);
      this.#gathered_frames += 1;
      if (this.#gathered_frames < packet_frames) return;
      this.#gathered_frames = 0;
    }
    this.#trace?.encodeStarts();
    const opus_bytes = this.#encodeInto(packet_frames > 1 ? this.#long_frame : pcm);
    this.#trace?.encoded();
    for (let index = 0; index < this.#open.length; ) {
      const target = this.#open[index] as OpenTarget;
      target.frames_left -= packet_frames;
      const last = target.frames_left <= 0;
      const says = opus_bytes > 1 || last;
      if (!says) target.reach = 0;
      const goes_on = !says || this.#sealAndSend(target, opus_bytes, last, captured_ms, packet_frames - 1);
      if (goes_on && !last) index += 1;
      else this.#open.splice(index, 1);
    }
    this.#text.remember(this.#opus, opus_bytes);
  }

  /** Packets of the other length do not count back to those before. */
  #beginPacket(): void {
    if (this.#packet_frames === this.#packet_frames_next) return;
    this.#packet_frames = this.#packet_frames_next;
    for (let index = 0; index < this.#open.length; index += 1) (this.#open[index] as OpenTarget).reach = 0;
  }

  /** A spurt's last frame is sent even where DTX has nothing to say: as an empty frame (RFC 6716 §3.2.1). */
  #encodeInto(pcm: Float32Array): number {
    const opus_bytes = this.#encoderFor(pcm).encodeInto(pcm, this.#opus);
    if (opus_bytes > 0) return opus_bytes;
    this.#emptyFrame(pcm.length);
    return 1;
  }

  #encoderFor(pcm: Float32Array): Encoder {
    if (pcm.length === this.#frame_samples) return this.#encoder;
    this.#long_encoder ??= this.#createLongEncoder?.();
    assert(this.#long_encoder !== undefined, "packets are longer only where there is an encoder for them");
    return this.#long_encoder;
  }

  #emptyFrame(samples: number): void {
    this.#opus[0] = samples === 960 ? toc_celt_20_ms : toc_celt_10_ms;
  }

  /** What is sent next does not go on from what was sent last. */
  #breakOff(target: OpenTarget): void {
    target.reach = 0;
    target.in_spurt = false;
  }

  #find(target_id: number): OpenTarget | undefined {
    for (let index = 0; index < this.#open.length; index += 1) {
      const target = this.#open[index] as OpenTarget;
      if (target.target_id === target_id) return target;
    }
    return undefined;
  }

  /** False if the target has no key any more: nothing was sent. `before`: captured frames of the packet that came before this one. */
  #sealAndSend(target: OpenTarget, opus_bytes: number, last: boolean, captured_ms: number, before = 0): boolean {
    const { target_id } = target;
    const sealer = this.#keys.sealer(target_id, captured_ms);
    if (sealer === undefined) return false;
    // What was sealed under the key before is not for everybody who has the new one.
    if (sealer.key !== target.key) target.reach = 0;
    target.key = sealer.key;
    const text = this.#text.write(this.#opus, opus_bytes, target.reach);
    target.reach = Math.min(target.reach + 1, copy_back_max);
    target.in_spurt = true;
    const header = this.#header;
    header.kind = packet_kind.voice;
    header.last_of_spurt = last;
    header.with_copies = this.#text.has_copies;
    header.target_id = target_id;
    header.session_id = this.#session_id;
    header.media_ts = (this.#media_ts - before * this.#frame_samples) >>> 0;
    encodePacketHeaderInto(header, this.#packet, 0);
    const sequence = sealer.nextCounter();
    const sealed_bytes = sealer.key.sealInto(sequence, this.#metadata, text, this.#packet, header_bytes);
    this.#send(this.#packet, header_bytes + sealed_bytes);
    this.#sent_packets += 1;
    this.#trace?.sent(target_id, sequence, captured_ms);
    return true;
  }

  #frames(duration_ms: number): number {
    return Math.round(duration_ms / this.#frame_ms);
  }
}

interface OpenTarget {
  readonly target_id: number;
  /** Frames until the release delay is over; `held` while the key is down. */
  frames_left: number;
  /** When it is over at the latest; `held` while the key is down. */
  ends_ms: number;
  release_frames: number;
  /** What its channels ask for. */
  codec: TalkCodec;
  /** How many frames before the next one went to it without a break, under the same key: they may ride along. */
  reach: number;
  /** A packet was sent that something is to follow. */
  in_spurt: boolean;
  /** What the newest packet was sealed with. */
  key: SFrameKey | undefined;
}

type PacketFrames = 1 | 2;

/** What a player can ask for at most. */
const pre_roll_ms_max = 500;
const no_codec: TalkCodec = {};
const held = Number.POSITIVE_INFINITY;
/** Frames of a busy machine that come later than this are not waited for. */
const late_ms_max = 500;
/** RFC 6716 table 2: full-band CELT, mono, one frame. */
const toc_celt_10_ms = 30 << 3;
const toc_celt_20_ms = 31 << 3;
/** What a datagram has room for. RFC 6716 §3.2.1 allows a frame 1,275 bytes, which no bit rate of ours comes near. */
const opus_bytes_max = packet_bytes_max - header_bytes - shortHeaderBytes(ctr_max) - voice_suite.tag_bytes - hop_trailer_bytes;
