import { setImmediate as breathe } from "node:timers/promises";
import { createCodec, nodeCrypto } from "@talkgroup/agent";
import {
  type ChannelMix,
  type Codec,
  type Decoder,
  KeyRing,
  type Place,
  plain_mix,
  plain_mixer,
  VoiceReceiver,
} from "@talkgroup/core";
import { emptyPacketHeader, encodePacketHeaderInto, header_bytes, packet_bytes_max, type RadioEffect } from "@talkgroup/schemas";
import { Random, speechLike } from "@talkgroup/testing";

import type { BenchOptions, BenchReport } from "./bench.js";
import { percentile, rounded } from "./distribution.js";

/**
 * One output frame of 10 ms with 32 talkers on 10 channels, all talking all the time: jitter buffers, Opus decoding, radio effects, places,
 * ducking, mixing and limiting, as the agent's audio worker runs them. The talkers' datagrams are sealed and opened with AES-256-GCM as
 * in a call; opening happens when they arrive and is shown apart. No sound device, no server: time is virtual, frames follow each other
 * as fast as they are made.
 */
export async function mixerBench({ signal, seconds }: BenchOptions): Promise<BenchReport> {
  const watch: DecodeWatch = { spent_ms: 0, packets: 0 };
  const codec = watchedCodec(await createCodec(), watch);
  const listener = listen(codec);
  const talkers = await gatherTalkers(codec, signal);
  const stereo = new Float32Array(2 * frame_samples);
  const frames: number[] = [];
  const decodes: number[] = [];
  const receives: number[] = [];
  const until_ms = performance.now() + seconds * 1000;
  for (let count = 0; count < warm_up_frames + frames_min || performance.now() < until_ms; count += 1) {
    if (signal.aborted) break;
    if (count % breath_frames === 0) await breathe();
    const datagrams = talkers.map((talker) => talker.next());
    const now_ms = count * frame_ms;
    if (count % place_frames === 0) listener.setPlace(placeAt(now_ms));
    watch.spent_ms = 0;
    const arrived_ms = performance.now();
    for (const datagram of datagrams) listener.handleDatagram(datagram, datagram.length, now_ms);
    const started_ms = performance.now();
    listener.renderInto(stereo, now_ms + device_phase_ms);
    const ended_ms = performance.now();
    if (count < warm_up_frames) continue;
    frames.push(ended_ms - started_ms);
    decodes.push(watch.spent_ms);
    receives.push(started_ms - arrived_ms);
  }
  return report(frames, decodes, receives, watch.packets / (frames.length + warm_up_frames), codec.name);
}

interface DecodeWatch {
  spent_ms: number;
  packets: number;
}

/** The same codec; `watch` adds up what its decoders take. */
function watchedCodec(codec: Codec, watch: DecodeWatch): Codec {
  const watched = (decoder: Decoder): Decoder => ({
    decodeInto: (packet, out) => {
      const started_ms = performance.now();
      const samples = decoder.decodeInto(packet, out);
      watch.spent_ms += performance.now() - started_ms;
      watch.packets += 1;
      return samples;
    },
    decodeFecInto: (packet, out) => decoder.decodeFecInto(packet, out),
    concealInto: (out) => decoder.concealInto(out),
    reset: () => decoder.reset(),
    close: () => decoder.close(),
  });
  return {
    name: codec.name,
    createEncoder: (options) => codec.createEncoder(options),
    createDecoder: () => watched(codec.createDecoder()),
  };
}

/** Somebody on all channels, each with an effect, a volume, an ear and a priority of its own, two of them heard by place. */
function listen(codec: Codec): VoiceReceiver {
  const keys = new KeyRing(nodeCrypto());
  keys.setSession(talkers_count + 1);
  const receiver = new VoiceReceiver({ codec, keys, frame_samples });
  receiver.setMixer({ ...plain_mixer, gain_db: -6 });
  for (let channel = 0; channel < channels_count; channel += 1) {
    keys.addEpoch(channelOf(channel), 1, secret, 0);
    receiver.setMix(channelOf(channel), mixOf(channel));
  }
  for (let index = 0; index < talkers_count; index += 1) {
    const target = { session_id: index + 1, target_id: 1, channel_ids: [channelOf(index)] };
    keys.addTalker(target, 0);
    receiver.addTalker(target);
    receiver.setTalkerMix(target.session_id, { gain_db: -(index % 6), muted: false });
  }
  return receiver;
}

function mixOf(channel: number): ChannelMix {
  const pan = (2 * channel) / (channels_count - 1) - 1;
  return { ...plain_mix, gain_db: -channel, pan, positional: channel % 5 === 0, priority: channel, effect };
}

/** Everybody walks around the listener. */
function placeAt(now_ms: number): Place {
  const talkers = Array.from({ length: talkers_count }, (_, index) => {
    const angle = index + now_ms / 5000;
    return { session_id: index + 1, x_m: 10 * Math.cos(angle), y_m: 0, z_m: 10 * Math.sin(angle) };
  });
  return { listener: { x_m: 0, y_m: 0, z_m: 0, facing_x: 0, facing_y: 0, facing_z: -1 }, talkers, near_m: 2, far_m: 60 };
}

/** The talkers say different speech; two seconds of each of a few voices are encoded once and said again and again. */
async function gatherTalkers(codec: Codec, signal: AbortSignal): Promise<readonly Talker[]> {
  const voices: (readonly Uint8Array[])[] = [];
  for (let voice = 0; voice < voices_count && !signal.aborted; voice += 1) {
    voices.push(encode(codec, speechLike(speech_seconds, new Random(voice + 1))));
    await breathe();
  }
  return Array.from({ length: talkers_count }, (_, index) => new Talker(index, voices[index % voices_count] ?? []));
}

function encode(codec: Codec, speech: Float32Array): readonly Uint8Array[] {
  const encoder = codec.createEncoder({ frame_samples, bitrate_bps: 32_000, fec: true, expected_loss_percent: 10, dtx: false });
  const packets: Uint8Array[] = [];
  const out = new Uint8Array(packet_bytes_max);
  for (let from = 0; from + frame_samples <= speech.length; from += frame_samples) {
    const bytes = encoder.encodeInto(speech.subarray(from, from + frame_samples), out);
    packets.push(out.slice(0, bytes));
  }
  encoder.close();
  return packets;
}

/** Seals its voice's packets, one after another for ever. */
class Talker {
  readonly #session_id: number;
  readonly #packets: readonly Uint8Array[];
  readonly #keys: KeyRing;
  readonly #packet = new Uint8Array(packet_bytes_max);
  readonly #first: number;
  #count = 0;

  constructor(index: number, packets: readonly Uint8Array[]) {
    this.#session_id = index + 1;
    this.#packets = packets;
    // Nobody says the same at the same time.
    this.#first = index * stagger_frames;
    this.#keys = new KeyRing(nodeCrypto());
    this.#keys.setSession(this.#session_id);
    this.#keys.addEpoch(channelOf(index), 1, secret, 0);
    this.#keys.addTarget({ target_id: 1, channel_id: channelOf(index) }, 0);
  }

  /** Good until the next call. */
  next(): Uint8Array {
    const packet = this.#packet;
    const media_ts = (this.#count * frame_samples) >>> 0;
    const header = { ...emptyPacketHeader(), target_id: 1, session_id: this.#session_id, media_ts };
    encodePacketHeaderInto(header, packet, 0);
    const sealer = this.#keys.sealer(1, 0);
    const opus = this.#packets[(this.#first + this.#count) % this.#packets.length];
    if (sealer === undefined || opus === undefined) throw new TypeError("a talker has a key and something to say");
    this.#count += 1;
    const bytes = sealer.key.sealInto(sealer.nextCounter(), packet.subarray(0, header_bytes), opus, packet, header_bytes);
    return packet.subarray(0, header_bytes + bytes);
  }
}

function channelOf(index: number): string {
  return `channel-${index % channels_count}`;
}

function report(
  frames: readonly number[],
  decodes: readonly number[],
  receives: readonly number[],
  packets_per_frame: number,
  codec: string,
): BenchReport {
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const share = sum(frames) === 0 ? 0 : sum(decodes) / sum(frames);
  const mixes = frames.map((frame_ms_spent, index) => frame_ms_spent - (decodes[index] ?? 0));
  const figures = {
    p50_ms: exact(percentile(frames, 0.5)),
    p99_ms: exact(percentile(frames, 0.99)),
    worst_ms: exact(percentile(frames, 1)),
    decode_p50_ms: exact(percentile(decodes, 0.5)),
    mix_p50_ms: exact(percentile(mixes, 0.5)),
    decode_share: rounded(share),
    mix_share: rounded(frames.length === 0 ? 0 : 1 - share),
    receive_p50_ms: exact(percentile(receives, 0.5)),
    receive_p99_ms: exact(percentile(receives, 0.99)),
    packets_per_frame: rounded(packets_per_frame),
    frames: frames.length,
    talkers: talkers_count,
    channels: channels_count,
    codec,
  };
  const lines = Object.entries(figures).map(([name, value]) => `  ${name.padEnd(20)}${String(value)}\n`);
  return {
    text: `One output frame of 10 ms, ${talkers_count} talkers on ${channels_count} channels\n${lines.join("")}`,
    figures,
  };
}

/** Rounded to a microsecond. */
function exact(value_ms: number): number {
  return Math.round(value_ms * 1000) / 1000;
}

const talkers_count = 32;
const channels_count = 10;
const frame_samples = 480;
const frame_ms = 10;
/** How long after the datagrams the device asks. */
const device_phase_ms = 3;
/** The compiler has seen all there is, and the jitter buffers have settled. */
const warm_up_frames = 1_000;
const frames_min = 3_000;
/** So that an interruption is noticed. */
const breath_frames = 100;
/** A game that says 20 times a second where everybody is. */
const place_frames = 5;
const voices_count = 8;
const speech_seconds = 2;
const stagger_frames = 7;
const secret = new Uint8Array(32).fill(7);
/** All that a preset can ask for. */
const effect: RadioEffect = {
  low_hz: 300,
  high_hz: 3400,
  drive_db: 12,
  noise_db: -50,
  tail_ms: 80,
  tail_db: -30,
  key_down_tone: { frequency_hz: 1200, duration_ms: 60, gain_db: -24 },
  key_up_tone: { frequency_hz: 900, duration_ms: 60, gain_db: -24 },
};
