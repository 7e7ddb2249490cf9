import { type Codec, type EchoCanceller, type MicrophoneSettings, plain_microphone, VoiceEngine } from "@talkgroup/core";
import { hop_trailer_bytes, packet_kind } from "@talkgroup/schemas";
import { fakeCodec, Random, speechLike, toyCrypto } from "@talkgroup/testing";
import { levelOf } from "../processing/noise.suite.js";

export interface EchoRoomOptions {
  readonly echo_canceller: EchoCanceller;
  readonly microphone: Partial<MicrophoneSettings>;
  /** From the frame that is rendered to the microphone. Default 60. */
  readonly delay_ms?: number;
  /** 480 (default) or 960. */
  readonly frame_samples?: number;
  /** So many frames are asked for at once, and captured ones handed over; so many frames later each. Default 1 and 1. */
  readonly render_bunch?: number;
  readonly capture_bunch?: number;
}

/**
 * A player without headphones: somebody else is heard from the speakers, and what they play comes back into the microphone, a moment later and
 * with a reflection. While nothing is heard the playback rests, as it does with a device.
 */
export class EchoRoom {
  readonly near: VoiceEngine;
  /** What went to the encoder. */
  readonly #sent: number[] = [];
  readonly #options: EchoRoomOptions;
  readonly #far: VoiceEngine;
  readonly #far_voice = crowd(30);
  readonly #played: number[] = [];
  readonly #microphone: number[] = [];
  #now_ms = 0;
  #captured_samples = 0;
  #rendered_samples = 0;
  #spoken_samples = 0;

  constructor(options: EchoRoomOptions) {
    this.#options = options;
    const { frame_samples = 480 } = options;
    this.near = newEngine(2, frame_samples, this.#writingCodec(), () => undefined);
    this.#far = newEngine(1, 480, fakeCodec, (bytes, length) => {
      this.near.handleDatagram("udp", bytes.slice(0, length), length, this.#now_ms);
    });
    this.near.handleCommand({ kind: "talker", session_id: 1, target_id: 1, channel_ids: ["alpha"] }, 0);
    const settings = { ...plain_microphone, noise_suppression: false, automatic_gain: false, ...options.microphone };
    this.near.handleCommand({ kind: "microphone", ...settings }, 0);
    this.near.adoptEchoCanceller(options.echo_canceller);
    this.#far.handleCommand({ kind: "talk", target_id: 1, talking: true }, 0);
  }

  /** The player's key goes down or comes up. */
  setTalking(talking: boolean): void {
    this.near.handleCommand({ kind: "talk", target_id: 1, talking }, this.#now_ms);
  }

  /** Time passes; the other one speaks, or does not. */
  live(span_ms: number, far_speaks: boolean): void {
    const { render_bunch = 1, capture_bunch = 1, frame_samples = 480, delay_ms = 60 } = this.#options;
    for (const end_ms = this.#now_ms + span_ms; this.#now_ms < end_ms; ) {
      this.#now_ms += 10;
      const spoken = this.#far_voice.slice(this.#spoken_samples, this.#spoken_samples + 480);
      if (far_speaks) this.#far.handleCapture(spoken, this.#now_ms);
      if (far_speaks) this.#spoken_samples = (this.#spoken_samples + 480) % (this.#far_voice.length - 480);
      if (this.#now_ms % (10 * render_bunch) === 0) this.#render(render_bunch);
      const captured_samples = this.#now_ms * 48;
      for (let at = this.#microphone.length; at < captured_samples; at += 1) {
        const place = at - delay_ms * 48;
        this.#microphone.push(0.4 * (this.#played[place] ?? 0) + 0.15 * (this.#played[place - 300] ?? 0));
      }
      if (this.#now_ms % (10 * capture_bunch) === 0) this.#capture(frame_samples);
    }
  }

  /** By how many dB the echo is quieter in what was sent than in what was captured, in each of these spans: from so long ago to so long ago. */
  attenuation(spans_ms: readonly (readonly [from_ms: number, to_ms: number])[]): number[] {
    return spans_ms.map(([from_ms, to_ms]) => {
      const echo = this.#microphone.slice(this.#captured_samples - from_ms * 48, this.#captured_samples - to_ms * 48);
      const left = this.#sent.slice(-from_ms * 48, this.#sent.length - to_ms * 48);
      return levelOf(Float32Array.from(echo)) - levelOf(Float32Array.from(left));
    });
  }

  close(): void {
    this.near.close();
    this.#far.close();
  }

  #render(frames: number): void {
    const stereo = new Float32Array(960);
    const rests = this.near.isQuiet(this.#now_ms);
    for (let frame = 0; frame < frames; frame += 1) {
      stereo.fill(0);
      if (!rests) this.near.renderInto(stereo, this.#now_ms);
      for (let index = 0; index < 480; index += 1) this.#played[this.#rendered_samples + index] = stereo[2 * index] ?? 0;
      this.#rendered_samples += 480;
    }
  }

  #capture(frame_samples: number): void {
    while (this.#captured_samples + frame_samples <= this.#now_ms * 48) {
      const start = this.#captured_samples;
      this.#captured_samples += frame_samples;
      // A little noise, as every room has.
      const pcm = Float32Array.from(this.#microphone.slice(start, start + frame_samples), (value, at) => value + 1e-5 * (at % 2));
      this.near.handleCapture(pcm, this.#captured_samples / 48);
    }
  }

  /** Frames come to the encoder in the order in which they were captured. */
  #writingCodec(): Codec {
    return {
      ...fakeCodec,
      createEncoder: (settings) => {
        const encoder = fakeCodec.createEncoder(settings);
        return {
          configure: (changed) => encoder.configure(changed),
          close: () => encoder.close(),
          encodeInto: (pcm, packet) => {
            for (const value of pcm) this.#sent.push(value);
            return encoder.encodeInto(pcm, packet);
          },
        };
      },
    };
  }
}

/** Four at once, so that there is hardly a moment without an echo. */
function crowd(seconds: number): Float32Array {
  const voices = [8, 9, 10, 11].map((seed) => speechLike(seconds, new Random(seed)));
  return Float32Array.from({ length: seconds * 48_000 }, (_, at) =>
    voices.reduce((sum, voice) => sum + 0.4 * (voice[at] ?? 0), 0),
  );
}

function newEngine(
  session_id: number,
  frame_samples: number,
  codec: Codec,
  sendVoice: (bytes: Uint8Array, length: number) => void,
): VoiceEngine {
  const engine = new VoiceEngine({
    codec,
    crypto: toyCrypto(),
    frame_samples,
    render_samples: 480,
    dtx: false,
    pre_roll_ms: 0,
    release_ms: 0,
    send: (_path, bytes, length) => {
      if (((bytes[0] ?? 0) & 0x0f) === packet_kind.voice) sendVoice(bytes, length - hop_trailer_bytes);
    },
  });
  const session = { kind: "session", hop_key: new Uint8Array(32).fill(7), keepalive_ms: 60_000, host: "", port: 9 } as const;
  engine.handleCommand({ ...session, session_id }, 0);
  const secret = new Uint8Array(32).fill(9);
  engine.handleCommand({ kind: "epoch", channel_id: "alpha", epoch: 1, secret, activate_after_ms: 0 }, 0);
  engine.handleCommand({ kind: "target", target_id: 1, channel_ids: ["alpha"] }, 0);
  return engine;
}
