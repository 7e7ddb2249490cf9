import { type Codec, plain_mix, type VoiceCommand, type VoiceCrypto, VoiceEngine } from "@talkgroup/core";
import { hop_trailer_bytes, packet_kind } from "@talkgroup/schemas";
import { Random, speechLike } from "@talkgroup/testing";

export interface FullRadioOptions {
  readonly codec: Codec;
  readonly crypto: VoiceCrypto;
  /** Frames of 10 ms that can be run. */
  readonly frames: number;
}

/**
 * A radio with ten channels on it, eight others talking on eight of them without a break, and one's own key held down on the ninth; half of
 * the channels sound like a radio. The others' datagrams are made beforehand, so that running the radio makes nothing but what it makes.
 */
export class FullRadio {
  readonly engine: VoiceEngine;
  /** Datagrams sent so far. */
  sent = 0;
  readonly #mouths: readonly Datagrams[];
  readonly #packet = new Uint8Array(2_048);
  readonly #stereo = new Float32Array(2 * frame_samples);
  readonly #captured = new Float32Array(frame_samples);
  readonly #microphone: readonly Float32Array[];
  #frame = 0;

  constructor(options: FullRadioOptions) {
    this.#mouths = Array.from({ length: talkers }, (_, talker) => datagramsOf(talker, options));
    this.engine = engineOf(options.codec, options.crypto, (_path, bytes) => {
      if (((bytes[0] ?? 0) & 0x0f) === packet_kind.voice) this.sent += 1;
    });
    this.#microphone = framesOf(speechLike(2, new Random(99)));
    for (const command of commandsOf(own_session_id)) this.engine.handleCommand(command, 0);
    for (const [channel, channel_id] of channel_ids.entries()) {
      const effect = channel % 2 === 0 ? radio_effect : undefined;
      this.engine.handleCommand({ kind: "mix", channel_id, ...plain_mix, priority: channel, effect }, 0);
    }
    for (let talker = 0; talker < talkers; talker += 1) {
      const talking = { session_id: talker + 1, target_id: 1, channel_ids: [channelOf(talker)] };
      this.engine.handleCommand({ kind: "talker", ...talking }, 0);
    }
    this.engine.handleCommand({ kind: "target", target_id: 1, channel_ids: [channelOf(talkers)] }, 0);
    this.engine.handleCommand({ kind: "talk", target_id: 1, talking: true }, 0);
  }

  /** 10 ms after 10 ms: what arrives, what is heard, what is said. */
  run(frames: number): void {
    for (const end = this.#frame + frames; this.#frame < end; this.#frame += 1) {
      const now_ms = this.#frame * 10;
      for (let talker = 0; talker < talkers; talker += 1) {
        const length = (this.#mouths[talker] as Datagrams).copyInto(this.#packet, this.#frame);
        if (length > 0) this.engine.handleDatagram("udp", this.#packet, length, now_ms);
      }
      this.engine.renderInto(this.#stereo, now_ms + 3);
      this.#captured.set(this.#microphone[this.#frame % this.#microphone.length] as Float32Array);
      this.engine.handleCapture(this.#captured, now_ms + 6);
    }
  }

  /** Sum of what was heard in the last frame, against a radio that plays nothing. */
  get loudness(): number {
    return this.#stereo.reduce((sum, value) => sum + Math.abs(value), 0);
  }

  close(): void {
    this.engine.close();
  }
}

/** Cryptography that protects nothing and allocates nothing: what is left is the radio's own. */
export function idleCrypto(): VoiceCrypto {
  const digest = new Uint8Array(64);
  return {
    hkdfExtract: () => digest.slice(0, 64),
    hkdfExpand: (_hash, _key, _info, length_bytes) => new Uint8Array(length_bytes).fill(1),
    aesGcm: () => ({
      sealInto: (_nonce, _aad, plaintext, out, out_offset) => {
        for (let index = 0; index < plaintext.length; index += 1) out[out_offset + index] = plaintext[index] as number;
        return plaintext.length + 16;
      },
      openInto: (_nonce, _aad, sealed, out, out_offset) => {
        const text_bytes = sealed.length - 16;
        for (let index = 0; index < text_bytes; index += 1) out[out_offset + index] = sealed[index] as number;
        return text_bytes;
      },
    }),
    aesCtr: (_key, _counter, data) => data.slice(),
    hmac: () => digest,
    equal: () => true,
    random: (out) => void out.fill(3),
  };
}

/** One datagram for each frame, end to end in one piece of memory. */
class Datagrams {
  readonly #bytes: Uint8Array;
  readonly #ends: Uint32Array;

  constructor(datagrams: readonly Uint8Array[]) {
    this.#bytes = new Uint8Array(datagrams.reduce((sum, { length }) => sum + length, 0));
    this.#ends = new Uint32Array(datagrams.length + 1);
    datagrams.forEach((datagram, index) => {
      this.#bytes.set(datagram, this.#ends[index]);
      this.#ends[index + 1] = (this.#ends[index] ?? 0) + datagram.length;
    });
  }

  copyInto(out: Uint8Array, index: number): number {
    const start = this.#ends[index] as number;
    const length = (this.#ends[index + 1] as number) - start;
    for (let at = 0; at < length; at += 1) out[at] = this.#bytes[start + at] as number;
    return length;
  }
}

/** What the server passes on of one talker: two seconds of real Opus, over and over, each sealed anew. */
function datagramsOf(talker: number, options: FullRadioOptions): Datagrams {
  const frames = framesOf(speechLike(2, new Random(talker + 1)));
  const encoder = options.codec.createEncoder({ frame_samples, ...encoder_settings });
  const spoken = frames.map((frame) => {
    const packet = new Uint8Array(1_275);
    return packet.slice(0, encoder.encodeInto(frame, packet));
  });
  encoder.close();
  let next = 0;
  const repeating: Codec = {
    ...options.codec,
    createEncoder: () => ({
      encodeInto: (_pcm, out) => {
        const packet = spoken[next++ % spoken.length] as Uint8Array;
        out.set(packet);
        return packet.length;
      },
      configure: () => undefined,
      close: () => undefined,
    }),
  };
  const datagrams: Uint8Array[] = [];
  const engine = engineOf(repeating, options.crypto, (_path, bytes, length) => {
    if (((bytes[0] ?? 0) & 0x0f) === packet_kind.voice) datagrams.push(bytes.slice(0, length - hop_trailer_bytes));
  });
  for (const command of commandsOf(talker + 1)) engine.handleCommand(command, 0);
  engine.handleCommand({ kind: "target", target_id: 1, channel_ids: [channelOf(talker)] }, 0);
  engine.handleCommand({ kind: "talk", target_id: 1, talking: true }, 0);
  for (let frame = 0; frame < options.frames; frame += 1) {
    engine.handleCapture((frames[frame % frames.length] as Float32Array).slice(), frame * 10);
  }
  engine.close();
  return new Datagrams(datagrams);
}

function engineOf(codec: Codec, crypto: VoiceCrypto, send: ConstructorParameters<typeof VoiceEngine>[0]["send"]): VoiceEngine {
  return new VoiceEngine({
    codec,
    crypto,
    frame_samples,
    render_samples: frame_samples,
    bitrate_bps: encoder_settings.bitrate_bps,
    dtx: false,
    pre_roll_ms: 0,
    release_ms: 0,
    send,
  });
}

function commandsOf(session_id: number): readonly VoiceCommand[] {
  const hop = { hop_key: new Uint8Array(32).fill(7), keepalive_ms: 60_000, host: "", port: 9 };
  const secret = new Uint8Array(32).fill(9);
  return [
    { kind: "session", session_id, ...hop },
    ...channel_ids.map((channel_id) => ({ kind: "epoch", channel_id, epoch: 1, secret, activate_after_ms: 0 }) as const),
  ];
}

function channelOf(talker: number): string {
  return channel_ids[talker] ?? "";
}

function framesOf(pcm: Float32Array): readonly Float32Array[] {
  return Array.from({ length: pcm.length / frame_samples }, (_, frame) =>
    pcm.slice(frame * frame_samples, (frame + 1) * frame_samples),
  );
}

const frame_samples = 480;
const talkers = 8;
const own_session_id = 100;
const channel_ids = Array.from({ length: 10 }, (_, channel) => `net-${channel}`);
const encoder_settings = { bitrate_bps: 48_000, fec: true, expected_loss_percent: 10, dtx: false };
const radio_effect = {
  low_hz: 300,
  high_hz: 3_400,
  drive_db: 6,
  noise_db: -60,
  tail_ms: 80,
  tail_db: -40,
  key_down_tone: { frequency_hz: 1_000, duration_ms: 60, gain_db: -20 },
};
