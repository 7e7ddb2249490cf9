import { type LinkSend, type VoiceCommand, VoiceEngine } from "@talkgroup/core";
import { unreachable } from "@talkgroup/schemas";

import type { MonotonicClock } from "../monotonic-clock.js";
import { nodeCrypto } from "../node-crypto.js";
import { createCodec, type OpusCodec } from "../opus/opus.js";
import { type OpenedSound, openSound } from "../sound/choose-sound.js";
import type { SoundError, SoundStream } from "../sound/sound-backend.js";
import type { CancelTimer, Timer } from "../sound/timer.js";
import type { AudioNews, AudioOptions, AudioRequest, AudioStats, Played } from "./audio-message.js";
import { TraceRecorder } from "./trace-recorder.js";
import { VoiceSocket } from "./voice-socket.js";
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
  #socket: VoiceSocket | undefined;
  #cancel_timer: CancelTimer | undefined;
  #link_shown = "";
  #capture_frames = 0;
  #render_frames = 0;

  private constructor(codec: OpusCodec, sound: OpenedSound, options: AudioOptions, io: AudioIo) {
    this.#clock = io.clock;
    this.#timer = io.timer;
    this.#post = io.post;
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

  /** Opens codec and sound and begins to run. Throws CodecError or SoundError. */
  static async start(options: AudioOptions, io: AudioIo): Promise<AudioLoop> {
    const codec = await createCodec();
    const sound = await openSound(options.sound, { clock: io.clock, timer: io.timer, ears_path: options.ears_path });
    const loop = new AudioLoop(codec, sound, options, io);
    await loop.#openStreams(options.frame_samples);
    io.post({ kind: "ready", codec: codec.name, sound: sound.backend.name, reason: `${sound.reason}; Opus: ${codec.reason}` });
    return loop;
  }

  handleRequest(request: AudioRequest): void {
    switch (request.kind) {
      case "command":
        this.#handleCommand(request.command);
        break;
      case "tunnel":
        this.#engine.handleDatagram("tunnel", request.bytes, request.bytes.length, this.#clock());
        this.#showLink();
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
    const onLost = (error: SoundError): void => this.#post({ kind: "sound_lost", message: error.message });
    const render = (stereo: Float32Array): void => {
      this.#engine.renderInto(stereo, this.#clock());
      this.#trace?.mixed();
      this.#render_frames += 1;
      this.#tellSpeaking();
    };
    const onFrame = (pcm: Float32Array, captured_ms: number): void => {
      this.#engine.handleCapture(pcm, captured_ms);
      this.#capture_frames += 1;
    };
    this.#streams.push(await this.#sound.backend.openPlayback({ frame_samples: render_samples, render, onLost }));
    this.#streams.push(await this.#sound.backend.openCapture({ frame_samples, onFrame, onLost }));
  }

  #handleCommand(command: VoiceCommand): void {
    if (command.kind === "session" || command.kind === "session_end") {
      this.#socket?.close();
      this.#socket = undefined;
    }
    const refusals_before = this.#engine.refusals;
    this.#engine.handleCommand(command, this.#clock());
    if (this.#engine.refusals > refusals_before) {
      this.#post({ kind: "keys_refused", message: this.#engine.refusal?.message ?? "" });
    }
    if (command.kind === "session") this.#openSocket(command.host, command.port);
    this.#tellSpeaking();
  }

  #openSocket(host: string, port: number): void {
    const onDatagram = (bytes: Uint8Array): void => {
      this.#engine.handleDatagram("udp", bytes, bytes.length, this.#clock());
      this.#showLink();
    };
    this.#socket = new VoiceSocket(host, port, onDatagram, () => this.#runTimeout());
  }

  #send(path: "udp" | "tunnel", bytes: Uint8Array, length: number): void {
    if (path === "udp") this.#socket?.send(bytes, length);
    else this.#post({ kind: "tunnel", bytes: bytes.slice(0, length) });
  }

  /** Lets the engine ping when it wants to, and arms the next time. */
  #runTimeout(): void {
    this.#cancel_timer?.();
    this.#cancel_timer = undefined;
    this.#engine.handleTimeout(this.#clock());
    this.#showLink();
    const due_ms = this.#engine.pollTimeout();
    if (due_ms === undefined) return;
    this.#cancel_timer = this.#timer(Math.max(timeout_ms_min, due_ms - this.#clock()), () => this.#runTimeout());
  }

  /** Tells the main thread when the transport changes, or the round trip by a millisecond. */
  #showLink(): void {
    const link = this.#engine.link;
    if (link === undefined) return;
    const shown = `${link.transport} ${Math.round(link.rtt_ms)}`;
    if (shown === this.#link_shown) return;
    this.#link_shown = shown;
    this.#post({ kind: "link", transport: link.transport, rtt_ms: link.rtt_ms });
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
      sound_dropped_frames: this.#streams.reduce((sum, stream) => sum + stream.dropped_frames, 0),
      talkers: receiver.heard(),
    };
  }

  #frames(): ReturnType<TraceRecorder["frames"]> {
    return this.#trace?.frames() ?? { sent: [], heard: [] };
  }

  async #close(): Promise<void> {
    this.#cancel_timer?.();
    this.#socket?.close();
    await this.#sound.backend.close();
    this.#post({ kind: "closed" });
  }
}

export interface AudioIo {
  readonly clock: MonotonicClock;
  readonly timer: Timer;
  readonly post: (news: AudioNews) => void;
}

/** Output frames are 10 ms whatever the codec's frame: the device is never asked to wait longer. */
const render_samples = 480;
/** Ten: below it the encoder leaves FEC out at these bit rates (design.md §6). */
const expected_loss_percent = 10;
/** What a player says before the key is fully down. */
const pre_roll_ms = 200;
/** The end of a syllable after the key. */
const release_ms = 120;
const unplayable: Played = { refused: "unsupported", message: "microphone.play: expected the file sound backend" };
/** A ping that is due is never worth a busy loop. */
const timeout_ms_min = 5;
