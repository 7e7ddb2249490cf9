import { type Codec, type VoiceCommand, VoiceEngine } from "@talkgroup/core";
import { hop_trailer_bytes, packet_kind } from "@talkgroup/schemas";
import { type NetworkConditions, Random, SimulatedNetwork, VirtualClock } from "@talkgroup/testing";
import { nodeCrypto } from "../machine/node-crypto.js";

export interface TwoRadiosOptions {
  readonly codec: Codec;
  readonly seed?: number;
  /** From the server to the listener. */
  readonly conditions?: NetworkConditions;
  /** 480 (default) or 960. */
  readonly frame_samples?: number;
  readonly bitrate_bps?: number;
  readonly dtx?: boolean;
  readonly pre_roll_ms?: number;
  /** Whether the talker is told what the listener missed, once a second and half a second later. Default true. */
  readonly reports?: boolean;
  /** When the listener's device asks for its first frame. Default 3.3. */
  readonly tick_phase_ms?: number;
}

/**
 * Two voice engines on one channel with real codec and cryptography, and between them a server that only strips the hop trailer, on a
 * simulated network and virtual time. Sample i of `heard` was rendered at millisecond i ÷ 48, the left ear alone.
 */
export class TwoRadios {
  readonly clock = new VirtualClock();
  readonly network: SimulatedNetwork;
  readonly talker: VoiceEngine;
  readonly listener: VoiceEngine;
  readonly frame_samples: number;
  /** When each voice datagram left the talker, and how long it was with all its headers. */
  readonly sent: { readonly at_ms: number; readonly bytes: number }[] = [];
  /** The stream's delay at each tick at which it was heard. */
  readonly delays_ms: number[] = [];
  readonly #heard: Float32Array[] = [];
  readonly #tick_phase_ms: number;
  #captured_frames = 0;

  constructor(options: TwoRadiosOptions) {
    const { frame_samples = 480, conditions = {}, seed = 1, tick_phase_ms = 3.3 } = options;
    this.frame_samples = frame_samples;
    this.#tick_phase_ms = tick_phase_ms;
    this.network = new SimulatedNetwork(conditions, new Random(seed).fork("network"));
    this.talker = this.#engine(options, (bytes, length) => this.#carry(bytes, length));
    this.listener = this.#engine(options, () => undefined);
    this.#introduce();
    const stereo = new Float32Array(2 * render_samples);
    this.clock.repeat(tick_phase_ms, render_samples / 48, () => this.#tick(stereo));
    if (options.reports !== false) this.clock.repeat(1_000, 1_000, () => this.#report());
  }

  setTalking(talking: boolean): void {
    this.talker.handleCommand({ kind: "talk", target_id, talking }, this.clock.now_ms);
  }

  /** The microphone hears `pcm`, whole frames of it. Time moves on to the end of the last. */
  capture(pcm: Float32Array): void {
    const { frame_samples } = this;
    for (let start = 0; start + frame_samples <= pcm.length; start += frame_samples) {
      this.#captured_frames += 1;
      this.clock.advanceTo((this.#captured_frames * frame_samples) / 48);
      // The engine processes a frame in place.
      this.talker.handleCapture(pcm.slice(start, start + frame_samples), this.clock.now_ms);
    }
  }

  /** All that was rendered so far. */
  heard(): Float32Array {
    const pcm = new Float32Array(this.#heard.length * render_samples + Math.round(this.#tick_phase_ms * 48));
    this.#heard.forEach((frame, index) => {
      pcm.set(frame, Math.round(this.#tick_phase_ms * 48) + index * render_samples);
    });
    return pcm;
  }

  close(): void {
    this.talker.close();
    this.listener.close();
  }

  #engine(options: TwoRadiosOptions, sendVoice: (bytes: Uint8Array, length: number) => void): VoiceEngine {
    const { codec, bitrate_bps, dtx = false, pre_roll_ms = 200 } = options;
    return new VoiceEngine({
      codec,
      crypto: nodeCrypto(),
      frame_samples: this.frame_samples,
      render_samples,
      bitrate_bps,
      dtx,
      pre_roll_ms,
      release_ms: 120,
      send: (_path, bytes, length) => {
        if (((bytes[0] ?? 0) & 0x0f) === packet_kind.voice) sendVoice(bytes, length);
      },
    });
  }

  #introduce(): void {
    const secret = new Uint8Array(32).fill(9);
    const session = { kind: "session", hop_key: new Uint8Array(32).fill(7), keepalive_ms: 5000, host: "", port: 9 } as const;
    const epoch: VoiceCommand = { kind: "epoch", channel_id, epoch: 1, secret, activate_after_ms: 0 };
    for (const [engine, session_id] of [
      [this.talker, talker_id],
      [this.listener, talker_id + 1],
    ] as const) {
      engine.handleCommand({ ...session, session_id }, 0);
      engine.handleCommand(epoch, 0);
    }
    this.talker.handleCommand({ kind: "target", target_id, channel_ids: [channel_id] }, 0);
    this.listener.handleCommand({ kind: "talker", session_id: talker_id, target_id, channel_ids: [channel_id] }, 0);
  }

  #carry(bytes: Uint8Array, length: number): void {
    this.sent.push({ at_ms: this.clock.now_ms, bytes: length });
    this.network.send(this.clock.now_ms, bytes.subarray(0, length - hop_trailer_bytes));
  }

  /** The server has one listener: what that one missed is what it tells the talker. */
  #report(): void {
    for (const { received, missed, bursts } of this.listener.receiver.takeReports()) {
      const loss = missed / (received + missed);
      const burst_packets = bursts === 0 ? 1 : missed / bursts;
      this.clock.schedule(this.clock.now_ms + report_delay_ms, () => {
        this.talker.handleCommand({ kind: "loss", target_id, loss, burst_packets }, this.clock.now_ms);
      });
    }
  }

  #tick(stereo: Float32Array): void {
    const now_ms = this.clock.now_ms;
    for (;;) {
      const arrived_ms = this.network.pollTimeout() ?? 0;
      const packet = this.network.poll(now_ms);
      if (packet === undefined) break;
      this.listener.handleDatagram("udp", packet, packet.length, arrived_ms);
    }
    this.listener.renderInto(stereo, now_ms);
    this.#heard.push(Float32Array.from({ length: render_samples }, (_, index) => stereo[2 * index] ?? 0));
    const delay_ms = this.listener.receiver.heard()[0]?.stats?.delay_ms ?? 0;
    if (delay_ms > 0) this.delays_ms.push(delay_ms);
  }
}

const talker_id = 1;
const target_id = 1;
const channel_id = "alpha";
const render_samples = 480;
/** Over the control connection and through the server's book of reports. */
const report_delay_ms = 500;
