import { type Denoiser, type LinkSend, type LinkTransport, type VoiceCommand, VoiceEngine } from "@talkgroup/core";
import { type DeviceUse, unreachable } from "@talkgroup/schemas/light";

import type { MonotonicClock } from "../machine/monotonic-clock.js";
import { nodeCrypto } from "../machine/node-crypto.js";
import { createCodec, type OpusCodec } from "../opus/opus.js";
import { createEchoCanceller } from "../processing/echo-canceller.js";
import { createDenoiser } from "../processing/rnnoise.js";
import type { OpenedSound, openSound } from "../sound/choose-sound.js";
import { close_ms_max } from "../sound/sound-backend.js";
import { SoundKeeper } from "../sound/sound-keeper.js";
import { type CancelTimer, settledWithin, type Timer } from "../sound/timer.js";
import { type AudioNews, type AudioOptions, type AudioRequest, type AudioStats, unplayable } from "./audio-message.js";
import { MovingSocket } from "./moving-socket.js";
import { SoundRest } from "./sound-rest.js";
import { TraceRecorder } from "./trace-recorder.js";
import type { OpenDatagramPort } from "./voice-socket.js";
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
  #echo_asked = false;
  #keeper: SoundKeeper | undefined;
  #rest: SoundRest | undefined;
  readonly #openSocket: OpenDatagramPort;
  readonly #tidy: (() => void) | undefined;
  #socket: MovingSocket | undefined;
  #cancel_timer: CancelTimer | undefined;
  /** When the timer goes off, if it is armed. */
  #armed_ms = 0;
  #shown_transport: LinkTransport | undefined;
  #shown_rtt_ms = 0;
  /** When the main thread last showed that it runs. */
  #alive_ms: number;
  #voice_active = false;
  /** Whether the last report told of anything missed: then the next one tells that it is over. */
  #missed_before = false;
  #capture_frames = 0;
  #late_frames = 0;
  #render_frames = 0;

  private constructor(codec: OpusCodec, denoiser: Denoiser | undefined, sound: OpenedSound, options: AudioOptions, io: AudioIo) {
    this.#clock = io.clock;
    this.#alive_ms = io.clock();
    this.#timer = io.timer;
    this.#post = io.post;
    this.#openSocket = io.openSocket;
    this.#tidy = io.tidy;
    this.#sound = sound;
    this.#trace = options.trace ? new TraceRecorder(io.clock) : undefined;
    const engine_options = {
      codec,
      crypto: nodeCrypto(),
      frame_samples: options.frame_samples,
      render_samples,
      bitrate_bps: options.bitrate_bps,
      dtx: false,
      pre_roll_ms: options.microphone.pre_roll_ms,
      release_ms: options.microphone.release_ms,
    };
    warmUp(engine_options);
    const send: LinkSend = (path, bytes, length) => this.#send(path, bytes, length);
    this.#engine = new VoiceEngine({ ...engine_options, denoiser, send, trace: this.#trace });
    this.#handleCommand({ kind: "microphone", ...options.microphone });
    this.#handleCommand({ kind: "mixer", ...options.mixer });
  }

  /** Opens codec and sound and begins to run. Throws CodecError or SoundError; nothing stays open then. */
  static async start(options: AudioOptions, io: AudioIo): Promise<AudioLoop> {
    const codec = await createCodec();
    const denoiser = await createDenoiser();
    if (!denoiser.available) io.post({ kind: "helper_missing", reason: denoiser.reason });
    const sound = await io.openSound(options.sound, { clock: io.clock, timer: io.timer, ears_path: options.ears_path });
    try {
      const helper = denoiser.available ? denoiser.helper : undefined;
      const loop = new AudioLoop(codec, helper, sound, options, io);
      const { uses } = await loop.#openStreams(options);
      const reason = `${sound.reason}; Opus: ${codec.reason}`;
      io.post({ kind: "ready", codec: codec.name, sound: sound.backend.name, reason, uses });
      return loop;
    } catch (error) {
      await settledWithin(io.timer, close_ms_max, sound.backend.close());
      throw error;
    }
  }

  handleRequest(request: AudioRequest): void {
    switch (request.kind) {
      case "command":
        this.#takeCommand(request.command);
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
      case "devices":
        void this.#listDevices(request.id);
        break;
      case "select":
        void this.#select(request);
        break;
      case "alive":
        this.#alive_ms = this.#clock();
        break;
      case "moved":
        this.#engine.link?.handleNetwork();
        this.#socket?.renew(request.host);
        break;
      case "watch":
        this.#engine.watched = request.on;
        this.#rest?.settle(this.#clock());
        break;
      case "close":
        void this.#close();
        break;
      default:
        unreachable(request);
    }
  }

  async #openStreams(options: AudioOptions): Promise<{ readonly uses: readonly DeviceUse[] }> {
    const render = (stereo: Float32Array, playing_ms: number): void => {
      const now_ms = this.#clock();
      this.#noteLateness(playing_ms, now_ms);
      this.#engine.renderInto(stereo, now_ms);
      this.#trace?.mixed();
      this.#render_frames += 1;
      this.#tellSpeaking();
      this.#tellVoice();
      if (this.#render_frames % frames_per_report === 0) this.#tellMissed();
      this.#rest?.noteRender(now_ms);
      this.#rest?.settle(now_ms);
    };
    const onFrame = (pcm: Float32Array, captured_ms: number): void => {
      const now_ms = this.#clock();
      if (this.#rest?.capture_rests !== true) this.#noteLateness(captured_ms, now_ms);
      this.#engine.unattended = now_ms - this.#alive_ms > alive_ms_max;
      this.#engine.handleCapture(pcm, captured_ms);
      this.#capture_frames += 1;
      this.#tellMicrophone(captured_ms);
      this.#rearm();
      this.#rest?.settle(now_ms);
    };
    const keeper = await SoundKeeper.open({
      backend: this.#sound.backend,
      clock: this.#clock,
      timer: this.#timer,
      capture: { frame_samples: options.frame_samples, onFrame },
      playback: { frame_samples: render_samples, render },
      selected: { capture_id: options.capture_id, playback_id: options.playback_id },
      onNews: (news) => this.#post({ kind: "device", news }),
    });
    this.#keeper = keeper;
    this.#rest = new SoundRest({ engine: this.#engine, keeper, clock: this.#clock, render_samples, tidy: this.#tidy });
    return { uses: keeper.uses() };
  }

  async #listDevices(id: number): Promise<void> {
    this.#post({ kind: "devices", id, devices: (await this.#keeper?.devices()) ?? [] });
  }

  async #select({ id, direction, device_id }: Extract<AudioRequest, { kind: "select" }>): Promise<void> {
    const use = await this.#keeper?.select(direction, device_id);
    if (use !== undefined) this.#post({ kind: "selected", id, use });
  }

  #noteLateness(due_ms: number, now_ms: number): void {
    if (now_ms - due_ms > late_ms_min) this.#late_frames += 1;
  }

  /**
   * A key that goes down sends what was said before it, and what was said while muted is sent by none: what was captured before either has
   * to be here first, and the commands after it wait as long.
   */
  #takeCommand(command: VoiceCommand): void {
    if (this.#rest === undefined) {
      this.#handleCommand(command);
      return;
    }
    const urgent = command.kind === "microphone" || (command.kind === "talk" && command.talking);
    this.#rest.afterCapture(urgent, () => this.#handleCommand(command));
  }

  #handleCommand(command: VoiceCommand): void {
    if (command.kind === "session" || command.kind === "session_end") {
      this.#socket?.close();
      this.#socket = undefined;
      this.#disarm();
    }
    if (command.kind === "microphone" && command.echo_cancellation) void this.#loadEchoCanceller();
    const refusals_before = this.#engine.refusals;
    this.#rest?.catchUp(this.#clock());
    this.#engine.handleCommand(command, this.#clock());
    if (this.#engine.refusals > refusals_before) {
      this.#post({ kind: "keys_refused", message: this.#engine.refusal?.message ?? "" });
    }
    if (command.kind === "session") {
      this.#socket = new MovingSocket({
        openSocket: this.#openSocket,
        host: command.host,
        port: command.port,
        onDatagram: (bytes) => this.#handleDatagram("udp", bytes),
        onOpen: () => this.#handleSocket(),
      });
    }
    this.#tellSpeaking();
    this.#rest?.settle(this.#clock());
  }

  #handleSocket(): void {
    this.#engine.link?.handleMoved(this.#clock());
    this.#runTimeout();
  }

  #renewSocket(): void {
    if (this.#engine.link?.pollRenewal() === true) this.#socket?.renew();
  }

  /** When it is first asked for: it takes 16 MB, and most players wear headphones. */
  async #loadEchoCanceller(): Promise<void> {
    if (this.#echo_asked) return;
    this.#echo_asked = true;
    const echo = await createEchoCanceller();
    if (echo.available) this.#engine.adoptEchoCanceller(echo.helper);
    else this.#post({ kind: "helper_missing", reason: echo.reason });
  }

  #handleDatagram(path: "udp" | "tunnel", bytes: Uint8Array): void {
    const now_ms = this.#clock();
    this.#rest?.catchUp(now_ms);
    this.#engine.handleDatagram(path, bytes, bytes.length, now_ms);
    this.#showLink();
    this.#rearm();
    this.#rest?.settle(now_ms);
  }

  /** A pong, or voice, may make the next ping due sooner than the timer was told. */
  #rearm(): void {
    const due_ms = this.#engine.pollTimeout();
    if (due_ms !== undefined && this.#cancel_timer !== undefined && due_ms < this.#armed_ms) this.#arm(due_ms);
  }

  #send(path: "udp" | "tunnel", bytes: Uint8Array, length: number): void {
    if (path === "udp") this.#sendDatagram(bytes, length);
    else this.#post({ kind: "tunnel", bytes: bytes.slice(0, length) });
  }

  #sendDatagram(bytes: Uint8Array, length: number): void {
    this.#socket?.send(bytes, length);
    // The system tells of it a moment later: that is, here, of one that was sent before.
    if (this.#socket?.failed !== true) return;
    this.#engine.link?.handleSendFailed(this.#clock());
    this.#renewSocket();
  }

  /** Lets the engine ping when it wants to, and arms the next time. */
  #runTimeout(): void {
    this.#disarm();
    this.#engine.handleTimeout(this.#clock());
    this.#renewSocket();
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

  #tellVoice(): void {
    const { voice_active } = this.#engine;
    if (voice_active === this.#voice_active) return;
    this.#voice_active = voice_active;
    this.#post({ kind: "voice", active: voice_active });
  }

  #tellMicrophone(now_ms: number): void {
    this.#tellVoice();
    const level = this.#engine.watched ? this.#engine.takeLevel(now_ms) : undefined;
    if (level !== undefined) this.#post({ kind: "level", level: { ...level, sent: this.#engine.sending } });
  }

  #tellMissed(): void {
    const reports = this.#engine.receiver.takeReports();
    const missed = reports.some((report) => report.missed > 0);
    if (missed || (this.#missed_before && reports.length > 0)) this.#post({ kind: "missed", reports });
    this.#missed_before = missed;
  }

  #stats(): AudioStats {
    const { receiver, sender, rate, reported_loss } = this.#engine;
    return {
      bitrate_bps: rate.encoder.bitrate_bps,
      redundant_frames: rate.offsets.length,
      reported_loss,
      sound: this.#sound.backend.name,
      datagrams_sent: sender.packets,
      datagrams_received: receiver.received,
      drops: Object.fromEntries(receiver.drops),
      capture_frames: this.#capture_frames,
      render_frames: this.#render_frames,
      sound_late_frames: this.#late_frames,
      sound_dropped_frames: this.#keeper?.dropped_frames ?? 0,
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
    const closing = async (): Promise<void> => {
      await this.#keeper?.close();
      await this.#sound.backend.close();
    };
    await settledWithin(this.#timer, close_ms_max, closing());
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
  /** See SoundRest. */
  readonly tidy?: (() => void) | undefined;
}

/** Output frames are 10 ms whatever the codec's frame: the device is never asked to wait longer. */
const render_samples = 480;
/** A main thread that stands still for longer cannot let go of a key (P-18): nothing is sent until it is back. */
const alive_ms_max = 450;
/** A second of output frames. */
const frames_per_report = 100;
/** A ping that is due is never worth a busy loop. */
const timeout_ms_min = 5;
/** Two frames: later, and a jitter buffer that was tuned to a quiet network runs dry. */
const late_ms_min = 20;
