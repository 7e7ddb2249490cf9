import { type LinkSend, type LinkTransport, type VoiceCommand, VoiceEngine } from "@talkgroup/core";
import { unreachable } from "@talkgroup/schemas";

import type { MonotonicClock } from "../monotonic-clock.js";
import { nodeCrypto } from "../node-crypto.js";
import { createCodec, type OpusCodec } from "../opus/opus.js";
import type { OpenedSound, openSound } from "../sound/choose-sound.js";
import { close_ms_max, type SoundError, type SoundStream } from "../sound/sound-backend.js";
import { type CancelTimer, settledWithin, type Timer } from "../sound/timer.js";
import { type AudioNews, type AudioOptions, type AudioRequest, type AudioStats, unplayable } from "./audio-message.js";
import { TraceRecorder } from "./trace-recorder.js";
import type { DatagramPort, OpenDatagramPort } from "./voice-socket.js";
import { warmUp } from "./warm-up.js";

/**
 * The audio worker's run loop: the only place where sound devices, the voice socket, the clock and the voice engine meet. Device
 * callbacks, datagrams and the main thread's requests become calls of the engine, one after the other.
 */
export class AudioLoop {
  readonly #clock: MonotonicClock;
  readonly #timer: Timer;
  readonly #post: (news: AudioNews) => void;
  readonly #sound: OpenedSound;
  readonly #trace: TraceRecorder | undefined;
  readonly #engine: VoiceEngine;
  readonly #streams: SoundStream[] = [];
  readonly #openSocket: OpenDatagramPort;
  #socket: DatagramPort | undefined;
  #cancel_timer: CancelTimer | undefined;
  /** When the timer goes off, if it is armed. */
  #armed_ms = 0;
  #shown_transport: LinkTransport | undefined;
  #shown_rtt_ms = 0;
  #ready = false;
  /** A device that went before the loop was ready. */
  #lost: SoundError | undefined;
  #capture_frames = 0;
  #late_frames = 0;
  #render_frames = 0;

  private constructor(codec: OpusCodec, sound: OpenedSound, options: AudioOptions, io: AudioIo) {
    this.#clock = io.clock;
    this.#timer = io.timer;
    this.#post = io.post;
    this.#openSocket = io.openSocket;
    this.#sound = sound;
    this.#trace = options.trace ? new TraceRecorder(io.clock) : undefined;
    const engine_options = {
      codec,
      crypto: nodeCrypto(),
      frame_samples: options.frame_samples,
      render_samples,
      encoder: { bitrate_bps: options.bitrate_bps, fec: true, expected_loss_percent, dtx: false },
      pre_roll_ms,
      release_ms,
    };
    warmUp(engine_options);
    const send: LinkSend = (path, bytes, length) => this.#send(path, bytes, length);
    this.#engine = new VoiceEngine({ ...engine_options, send, trace: this.#trace });
  }

  /** Opens codec and sound and begins to run. Throws CodecError or SoundError; nothing stays open then. */
  static async start(options: AudioOptions, io: AudioIo): Promise<AudioLoop> {
    const codec = await createCodec();
    const sound = await io.openSound(options.sound, { clock: io.clock, timer: io.timer, ears_path: options.ears_path });
    try {
      const loop = new AudioLoop(codec, sound, options, io);
      await loop.#openStreams(options.frame_samples);
      io.post({ kind: "ready", codec: codec.name, sound: sound.backend.name, reason: `${sound.reason}; Opus: ${codec.reason}` });
      return loop;
    } catch (error) {
      await settledWithin(io.timer, close_ms_max, sound.backend.close());
      throw error;
    }
  }

  handleRequest(request: AudioRequest): void {
    switch (request.kind) {
      case "command":
        this.#handleCommand(request.command);
        break;
      case "tunnel":
        this.#handleDatagram("tunnel", request.bytes);
        break;
      case "stats":
        this.#post({ kind: "stats", id: request.id, stats: this.#stats() });
        break;
      case "trace":
        this.#post({ kind: "trace", id: request.id, trace: { ears_started_ms: this.#sound.earsStarted(), ...this.#frames() } });
        break;
      case "play":
        this.#post({ kind: "played", id: request.id, played: this.#sound.play?.(request.pcm) ?? unplayable });
        break;
      case "close":
        void this.#close();
        break;
      default:
        unreachable(request);
    }
  }

  async #openStreams(frame_samples: number): Promise<void> {
    const onLost = (error: SoundError): void => {
      if (this.#ready) this.#post({ kind: "sound_lost", message: error.message });
      else this.#lost ??= error;
    };
    const render = (stereo: Float32Array, playing_ms: number): void => {
      this.#noteLateness(playing_ms);
      this.#engine.renderInto(stereo, this.#clock());
      this.#trace?.mixed();
      this.#render_frames += 1;
      this.#tellSpeaking();
    };
    const onFrame = (pcm: Float32Array, captured_ms: number): void => {
      this.#noteLateness(captured_ms);
      this.#engine.handleCapture(pcm, captured_ms);
      this.#capture_frames += 1;
    };
    this.#streams.push(await this.#sound.backend.openPlayback({ frame_samples: render_samples, render, onLost }));
    this.#streams.push(await this.#sound.backend.openCapture({ frame_samples, onFrame, onLost }));
    if (this.#lost !== undefined) throw this.#lost;
    this.#ready = true;
  }

  #noteLateness(due_ms: number): void {
    if (this.#clock() - due_ms > late_ms_min) this.#late_frames += 1;
  }

  #handleCommand(command: VoiceCommand): void {
    if (command.kind === "session" || command.kind === "session_end") {
      this.#socket?.close();
      this.#socket = undefined;
      this.#disarm();
    }
    const refusals_before = this.#engine.refusals;
    this.#engine.handleCommand(command, this.#clock());
    if (this.#engine.refusals > refusals_before) {
      this.#post({ kind: "keys_refused", message: this.#engine.refusal?.message ?? "" });
    }
    if (command.kind === "session") {
      const onDatagram = (bytes: Uint8Array): void => this.#handleDatagram("udp", bytes);
      this.#socket = this.#openSocket(command.host, command.port, onDatagram, () => this.#runTimeout());
    }
    this.#tellSpeaking();
  }

  #handleDatagram(path: "udp" | "tunnel", bytes: Uint8Array): void {
    this.#engine.handleDatagram(path, bytes, bytes.length, this.#clock());
    this.#showLink();
    // A pong may make the next ping due sooner than the timer was told.
    const due_ms = this.#engine.pollTimeout();
    if (due_ms !== undefined && this.#cancel_timer !== undefined && due_ms < this.#armed_ms) this.#arm(due_ms);
  }

  #send(path: "udp" | "tunnel", bytes: Uint8Array, length: number): void {
    if (path === "udp") this.#socket?.send(bytes, length);
    else this.#post({ kind: "tunnel", bytes: bytes.slice(0, length) });
  }

  /** Lets the engine ping when it wants to, and arms the next time. */
  #runTimeout(): void {
    this.#disarm();
    this.#engine.handleTimeout(this.#clock());
    this.#showLink();
    const due_ms = this.#engine.pollTimeout();
    if (due_ms !== undefined) this.#arm(due_ms);
  }

  #arm(due_ms: number): void {
    this.#disarm();
    this.#armed_ms = due_ms;
    this.#cancel_timer = this.#timer(Math.max(timeout_ms_min, due_ms - this.#clock()), () => this.#runTimeout());
  }

  #disarm(): void {
    this.#cancel_timer?.();
    this.#cancel_timer = undefined;
  }

  /** Tells the main thread when the transport changes, or the round trip by a millisecond. */
  #showLink(): void {
    const link = this.#engine.link;
    if (link === undefined) return;
    const { transport, rtt_ms } = link;
    const rounded_ms = Math.round(rtt_ms);
    if (transport === this.#shown_transport && rounded_ms === this.#shown_rtt_ms) return;
    this.#shown_transport = transport;
    this.#shown_rtt_ms = rounded_ms;
    this.#post({ kind: "link", transport, rtt_ms });
  }

  #tellSpeaking(): void {
    const { receiver } = this.#engine;
    for (let change = receiver.pollSpeaking(); change !== undefined; change = receiver.pollSpeaking()) {
      this.#post({ kind: "speaking", change });
    }
  }

  #stats(): AudioStats {
    const { receiver, sender } = this.#engine;
    return {
      datagrams_sent: sender.packets,
      datagrams_received: receiver.received,
      drops: Object.fromEntries(receiver.drops),
      capture_frames: this.#capture_frames,
      render_frames: this.#render_frames,
      sound_late_frames: this.#late_frames,
      sound_dropped_frames: this.#streams.reduce((sum, stream) => sum + stream.dropped_frames, 0),
      talkers: receiver.heard(),
    };
  }

  #frames(): ReturnType<TraceRecorder["frames"]> {
    return this.#trace?.frames() ?? { sent: [], heard: [] };
  }

  /** A device that will not close is left to the system: the thread ends all the same. */
  async #close(): Promise<void> {
    this.#disarm();
    this.#socket?.close();
    await settledWithin(this.#timer, close_ms_max, this.#sound.backend.close());
    this.#post({ kind: "closed" });
  }
}

/** The world as the loop sees it. */
export interface AudioIo {
  readonly clock: MonotonicClock;
  readonly timer: Timer;
  readonly post: (news: AudioNews) => void;
  readonly openSound: typeof openSound;
  readonly openSocket: OpenDatagramPort;
}

/** Output frames are 10 ms whatever the codec's frame: the device is never asked to wait longer. */
const render_samples = 480;
/** Ten: below it the encoder leaves FEC out at these bit rates (design.md §6). */
const expected_loss_percent = 10;
/** What a player says before the key is fully down. */
const pre_roll_ms = 200;
/** The end of a syllable after the key. */
const release_ms = 120;
/** A ping that is due is never worth a busy loop. */
const timeout_ms_min = 5;
/** Two frames: later, and a jitter buffer that was tuned to a quiet network runs dry. */
const late_ms_min = 20;
