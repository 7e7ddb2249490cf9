import { fakeCodec, type NetworkConditions, Random, SimulatedNetwork, VirtualClock } from "@talkgroup/testing";
import type { Codec, Decoder, Encoder } from "../codec/codec.js";
import { emptyCopyTable, readCopies, SentFrames } from "../talk/redundancy.js";
import type { PushOutcome } from "./stream-options.js";
import { TalkerStream } from "./talker-stream.js";

export interface RigOptions {
  readonly seed?: number;
  readonly conditions?: NetworkConditions;
  /** 480 (default) or 960. */
  readonly frame_samples?: number;
  /** Samples per tick of the listener's device. Default 480. */
  readonly tick_samples?: number;
  /** When the device's first tick comes. Default 3.3. */
  readonly tick_phase_ms?: number;
  /** The device asks up to this late. Default 0. */
  readonly tick_jitter_ms?: number;
  /** How much faster the talker's clock runs than the listener's. Default 0. */
  readonly drift_ppm?: number;
  readonly first_sequence?: number;
  readonly first_media_ts?: number;
  /** Default: the fake codec. */
  readonly codec?: Codec;
  /** Default: the codec's. */
  readonly decoder?: Decoder;
  /** How many packets after its own each frame rides along again. Default: none. */
  readonly offsets?: readonly number[];
}

/** A talker, a network and a listener on virtual time. What is heard is written down with the packets it was decoded from. */
export class TalkerRig {
  readonly clock = new VirtualClock();
  readonly network: SimulatedNetwork;
  readonly stream: TalkerStream;
  readonly frame_samples: number;
  /** Sequence numbers in the order they were decoded. */
  readonly decoded: number[] = [];
  readonly outcomes: PushOutcome[] = [];
  /** What `renderInto` answered, tick by tick. */
  readonly audible: boolean[] = [];
  /** Called after each tick with what was rendered. */
  onTick: (pcm: Float32Array, now_ms: number) => void = () => undefined;
  sent = 0;
  readonly #encoder: Encoder;
  readonly #packet = new Uint8Array(4096);
  readonly #view = new DataView(this.#packet.buffer);
  readonly #frame = new Uint8Array(4096);
  readonly #history = new SentFrames();
  readonly #copies = emptyCopyTable();
  #reach = 0;
  readonly #sequence: number;
  readonly #media_ts: number;
  readonly #sample_ms: number;
  #spoken_samples = 0;

  constructor(options: RigOptions = {}) {
    const random = new Random(options.seed ?? 1);
    const { frame_samples = 480, tick_samples = 480, tick_phase_ms = 3.3, tick_jitter_ms = 0 } = options;
    this.frame_samples = frame_samples;
    this.#sample_ms = 1 / (48 * (1 + (options.drift_ppm ?? 0) / 1e6));
    this.#sequence = options.first_sequence ?? 0;
    this.#media_ts = options.first_media_ts ?? 0;
    const { codec = fakeCodec } = options;
    this.#history.setOffsets(options.offsets ?? []);
    this.#encoder = codec.createEncoder({ frame_samples, ...encoder_settings });
    this.network = new SimulatedNetwork(options.conditions ?? {}, random.fork("network"));
    this.stream = new TalkerStream({
      decoder: options.decoder ?? codec.createDecoder(),
      trace: { decoded: (sequence) => this.decoded.push(sequence) },
      packet_bytes_max: 4096,
    });
    const out = new Float32Array(tick_samples);
    const ticks = random.fork("ticks");
    this.clock.repeat(tick_phase_ms, tick_samples / 48, () => {
      const now_ms = this.clock.now_ms + tick_jitter_ms * ticks.next();
      this.#receive(now_ms);
      this.audible.push(this.stream.renderInto(out, now_ms));
      this.onTick(out, this.clock.now_ms);
    });
  }

  /** Media time of the talker's microphone, in samples since the start. */
  get spoken_samples(): number {
    return this.#spoken_samples;
  }

  /** Says `pcm` (whole frames); the last frame ends the spurt unless `open`. Time moves on to the end of the last frame. */
  say(pcm: Float32Array, open = false): void {
    const frames = Math.floor(pcm.length / this.frame_samples);
    for (let frame = 0; frame < frames; frame += 1) {
      const start = frame * this.frame_samples;
      this.sayFrame(pcm.subarray(start, start + this.frame_samples), !open && frame === frames - 1);
    }
  }

  /** Says one frame; it is sent when its last sample was captured. */
  sayFrame(pcm: Float32Array, last_of_spurt: boolean): void {
    const media_ts = (this.#media_ts + this.#spoken_samples) >>> 0;
    this.#advance(this.frame_samples);
    const frame_bytes = this.#encoder.encodeInto(pcm, this.#frame);
    const text_bytes = this.#history.writeInto(this.#packet.subarray(9), this.#frame, frame_bytes, this.#reach);
    this.#history.remember(this.#frame, frame_bytes);
    this.#reach = last_of_spurt ? 0 : this.#reach + 1;
    if (text_bytes === 0) this.#packet.set(this.#frame.subarray(0, frame_bytes), 9);
    this.#view.setUint32(0, (this.#sequence + this.sent) >>> 0);
    this.#view.setUint32(4, media_ts);
    this.#view.setUint8(8, (last_of_spurt ? 1 : 0) | (text_bytes > 0 ? 2 : 0));
    this.network.send(this.clock.now_ms, this.#packet.subarray(0, 9 + Math.max(text_bytes, frame_bytes)));
    this.sent += 1;
  }

  /** Says nothing and sends nothing. */
  pause(duration_ms: number): void {
    this.#reach = 0;
    this.#advance(Math.round(duration_ms * 48));
  }

  #advance(samples: number): void {
    this.#spoken_samples += samples;
    this.clock.advanceTo(Math.max(this.clock.now_ms, this.#spoken_samples * this.#sample_ms));
  }

  /** Everything that has arrived, each at its own time. */
  #receive(now_ms: number): void {
    for (;;) {
      const arrived_ms = this.network.pollTimeout() ?? 0;
      const bytes = this.network.poll(now_ms);
      if (bytes === undefined) return;
      const view = new DataView(bytes.buffer);
      const text = bytes.subarray(9);
      const copies = this.#copies;
      copies.count = 0;
      const own_start = (view.getUint8(8) & 2) !== 0 && readCopies(text, text.length, copies) ? copies.own_start : 0;
      const last_of_spurt = (view.getUint8(8) & 1) === 1;
      const outcome = this.stream.push(view.getUint32(0), view.getUint32(4), last_of_spurt, text.subarray(own_start), arrived_ms);
      this.stream.pushCopies(text, copies, arrived_ms);
      this.outcomes.push(outcome);
    }
  }
}

/** Puts together what was heard: sample i was rendered at millisecond i ÷ 48. */
export class Recorder {
  readonly pcm: Float32Array;

  constructor(rig: TalkerRig, duration_ms: number) {
    this.pcm = new Float32Array(Math.round(duration_ms * 48));
    rig.onTick = (pcm, now_ms) => {
      const start = Math.round(now_ms * 48);
      if (start + pcm.length <= this.pcm.length) this.pcm.set(pcm, start);
    };
  }
}

const encoder_settings = { bitrate_bps: 24_000, fec: true, expected_loss_percent: 10, dtx: false };
