import {
  assert,
  emptyPacketHeader,
  encodePacketHeaderInto,
  header_bytes,
  hop_trailer_bytes,
  type PacketHeader,
  packet_bytes_max,
  packet_kind,
} from "@talkgroup/schemas";

import { type Encoder, sample_rate_hz } from "./codec.js";
import { type KeyRing, targets_max } from "./key-ring.js";
import { ctr_max, shortHeaderBytes } from "./sframe-header.js";
import { voice_suite } from "./sframe-suite.js";
import type { VoiceTrace } from "./voice-trace.js";

/** Gives one sealed packet to the hop. `packet` has room for the hop trailer behind `length` and is reused after the call. */
export type SendPacket = (packet: Uint8Array, length: number) => void;

/**
 * The talking half: captured frames in, sealed packets out. A frame is encoded once however many targets are open, and sealed once
 * for each target.
 *
 * A target opens with the last `pre_roll_ms` of the microphone if somebody was already speaking in it, and closes `release_ms` after
 * the key, so that neither the first nor the last syllable is cut.
 */
export class TalkSender {
  readonly #encoder: Encoder;
  readonly #keys: KeyRing;
  readonly #send: SendPacket;
  readonly #trace: VoiceTrace | undefined;
  readonly #frame_samples: number;
  readonly #release_frames: number;
  readonly #ring: readonly Float32Array[];
  readonly #open = new Map<number, OpenTarget>();
  readonly #opus = new Uint8Array(opus_bytes_max);
  readonly #packet = new Uint8Array(packet_bytes_max);
  /** The fixed header within it: what the seal covers besides the frame. */
  readonly #metadata: Uint8Array = this.#packet.subarray(0, header_bytes);
  readonly #header: PacketHeader = emptyPacketHeader();
  #session_id = 0;
  #media_ts = 0;
  #ring_next = 0;
  #ring_filled = 0;
  #sent_packets = 0;

  constructor(options: {
    readonly encoder: Encoder;
    readonly keys: KeyRing;
    readonly frame_samples: number;
    readonly pre_roll_ms: number;
    readonly release_ms: number;
    readonly send: SendPacket;
    readonly trace?: VoiceTrace | undefined;
  }) {
    const frame_ms = (options.frame_samples * 1000) / sample_rate_hz;
    this.#encoder = options.encoder;
    this.#keys = options.keys;
    this.#send = options.send;
    this.#trace = options.trace;
    this.#frame_samples = options.frame_samples;
    this.#release_frames = Math.ceil(options.release_ms / frame_ms);
    this.#ring = Array.from(
      { length: Math.round(options.pre_roll_ms / frame_ms) },
      () => new Float32Array(options.frame_samples),
    );
  }

  /** Packets handed to the hop since the beginning. */
  get packets(): number {
    return this.#sent_packets;
  }

  setSession(session_id: number): void {
    this.#session_id = session_id;
    this.#open.clear();
  }

  /** Key down (or held again within the release delay). Nothing happens if `targets_max` are open: no more than that have keys. */
  openTarget(target_id: number, now_ms: number): void {
    const target = this.#open.get(target_id);
    if (target !== undefined) {
      target.frames_left = held;
      return;
    }
    if (this.#open.size >= targets_max) return;
    this.#open.set(target_id, { frames_left: held });
    if (this.#open.size === 1) this.#sendPreRoll(now_ms);
  }

  /** Key up: the release delay begins, and the packet that ends it carries the last-of-spurt flag. */
  closeTarget(target_id: number): void {
    const target = this.#open.get(target_id);
    if (target !== undefined && target.frames_left === held) target.frames_left = this.#release_frames;
  }

  /** Drops a target at once: its key is gone, nothing more can be sent to it. */
  forgetTarget(target_id: number): void {
    this.#open.delete(target_id);
  }

  /** One captured frame of exactly `frame_samples`; `captured_ms` is the time of its last sample. */
  handleFrame(pcm: Float32Array, captured_ms: number): void {
    assert(pcm.length === this.#frame_samples, "a capture frame has the size the encoder was made for");
    if (this.#open.size === 0) {
      this.#remember(pcm);
    } else {
      this.#sendFrame(pcm, captured_ms);
    }
    this.#media_ts = (this.#media_ts + this.#frame_samples) >>> 0;
  }

  /** Gives the encoder's memory back. */
  close(): void {
    this.#open.clear();
    this.#encoder.close();
  }

  #remember(pcm: Float32Array): void {
    if (this.#ring.length === 0) return;
    (this.#ring[this.#ring_next] as Float32Array).set(pcm);
    this.#ring_next = (this.#ring_next + 1) % this.#ring.length;
    this.#ring_filled = Math.min(this.#ring_filled + 1, this.#ring.length);
  }

  /** Sends what was spoken before the key was fully down; silence before it is left out, as it would only be delay. */
  #sendPreRoll(now_ms: number): void {
    const now_ts = this.#media_ts;
    let started = false;
    for (let age = this.#ring_filled; age > 0; age--) {
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
    this.#trace?.encodeStarts();
    const opus_bytes = this.#encodeInto(pcm);
    this.#trace?.encoded();
    for (const [target_id, target] of this.#open) {
      target.frames_left -= 1;
      const last = target.frames_left <= 0;
      if (opus_bytes > 1 || last) this.#sealAndSend(target_id, opus_bytes, last, captured_ms);
      if (last) this.#open.delete(target_id);
    }
  }

  /** A spurt's last frame is sent even where DTX has nothing to say: as an empty frame (RFC 6716 §3.2.1). */
  #encodeInto(pcm: Float32Array): number {
    const opus_bytes = this.#encoder.encodeInto(pcm, this.#opus);
    if (opus_bytes > 0) return opus_bytes;
    this.#opus[0] = this.#frame_samples === 960 ? toc_celt_20_ms : toc_celt_10_ms;
    return 1;
  }

  #sealAndSend(target_id: number, opus_bytes: number, last: boolean, captured_ms: number): void {
    const sealer = this.#keys.sealer(target_id, captured_ms);
    if (sealer === undefined) {
      this.#open.delete(target_id);
      return;
    }
    const header = this.#header;
    header.kind = packet_kind.voice;
    header.last_of_spurt = last;
    header.target_id = target_id;
    header.session_id = this.#session_id;
    header.media_ts = this.#media_ts;
    encodePacketHeaderInto(header, this.#packet, 0);
    const sequence = sealer.nextCounter();
    const frame = this.#opus.subarray(0, opus_bytes);
    const sealed_bytes = sealer.key.sealInto(sequence, this.#metadata, frame, this.#packet, header_bytes);
    this.#send(this.#packet, header_bytes + sealed_bytes);
    this.#sent_packets += 1;
    this.#trace?.sent(target_id, sequence, captured_ms);
  }
}

interface OpenTarget {
  /** Frames until the release delay is over; `held` while the key is down. */
  frames_left: number;
}

function isSpeech(frame: Float32Array): boolean {
  let energy = 0;
  for (const sample of frame) energy += sample * sample;
  return energy > frame.length * speech_power_min;
}

const held = Number.POSITIVE_INFINITY;
/** −40 dBFS: louder than a quiet room's noise, quieter than the softest syllable into a headset. */
const speech_power_min = 1e-4;
/** RFC 6716 table 2: full-band CELT, mono, one frame. */
const toc_celt_10_ms = 30 << 3;
const toc_celt_20_ms = 31 << 3;
/** What a datagram has room for. RFC 6716 §3.2.1 allows a frame 1,275 bytes, which no bit rate of ours comes near. */
const opus_bytes_max = packet_bytes_max - header_bytes - shortHeaderBytes(ctr_max) - voice_suite.tag_bytes - hop_trailer_bytes;
