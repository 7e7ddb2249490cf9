import { packet_kind, type Refusal, type Result, unreachable } from "@talkgroup/schemas/light";

import { CaptureChain } from "./capture/capture-chain.js";
import type { CaptureLevel } from "./capture/capture-level.js";
import type { Denoiser } from "./capture/denoiser.js";
import type { EchoCanceller } from "./capture/echo-canceller.js";
import { LevelMeter } from "./capture/level-meter.js";
import { VoiceActivity } from "./capture/voice-activity.js";
import { type Codec, sample_rate_hz } from "./codec/codec.js";
import { FrameRing } from "./frame-ring.js";
import { VoiceReceiver } from "./listen/voice-receiver.js";
import type { VoiceCrypto } from "./seal/crypto.js";
import { KeyRing } from "./seal/key-ring.js";
import type { RatePolicy } from "./talk/rate-policy.js";
import { TalkRate } from "./talk/talk-rate.js";
import { TalkSender } from "./talk/talk-sender.js";
import { longestTiming } from "./talk/talk-timing.js";
import { targetKeys } from "./talk/target-keys.js";
import { type MicrophoneSettings, plain_microphone, type VoiceCommand } from "./voice-command.js";
import { type LinkSend, VoiceLink } from "./voice-link.js";
import type { VoiceTrace } from "./voice-trace.js";

/**
 * The voice of one player without IO: what an audio worker drives. Sound frames and datagrams go in, datagrams and sound frames come
 * out; time is an argument.
 *
 * - `handleCommand`: what the control side decided.
 * - `handleCapture`, `handleDatagram`, `renderInto`: the three hot calls, one for each frame or datagram.
 * - `pollTimeout`, `handleTimeout`: pings.
 *
 * What has had its time, a replaced secret or a key let go while the microphone is away, ends within a second of it as long as any is called.
 */
export class VoiceEngine {
  readonly receiver: VoiceReceiver;
  readonly sender: TalkSender;
  readonly #options: VoiceEngineOptions;
  readonly #frame_ms: number;
  readonly #keys: KeyRing;
  readonly #send: LinkSend;
  readonly #capture: CaptureChain;
  /** The microphone as it came while nobody wanted it: processed only when a key goes down, since noise suppression costs a percent of a processor. */
  readonly #unheard: FrameRing;
  readonly #voice_activity = new VoiceActivity(plain_microphone.threshold);
  readonly #meter = new LevelMeter();
  readonly #rate: TalkRate;
  #microphone: MicrophoneSettings;
  /** When the newest frame's last sample was taken; before the first frame, when a key first went down. */
  #captured_ms: number | undefined;
  #watched = false;
  #hears_self = false;
  #voice_active = false;
  /** When anything was last heard, or came in that will be; infinite before the first frame. */
  #heard_ms: number = Number.POSITIVE_INFINITY;
  #link: VoiceLink | undefined;
  #expire_due_ms: number = Number.NEGATIVE_INFINITY;
  /** Commands whose keys were refused, and the newest refusal. */
  refusals = 0;
  refusal: Refusal | undefined;
  /**
   * True while the main thread does not answer: voice from a held key is withheld, since nobody could release it. A release delay still runs
   * out.
   */
  unattended = false;
  /** Share of packets that listeners missed, 0 … 1, as last reported. */
  reported_loss = 0;

  constructor(options: VoiceEngineOptions) {
    const { codec, crypto, frame_samples, trace } = options;
    this.#options = options;
    this.#frame_ms = (frame_samples * 1000) / sample_rate_hz;
    this.#keys = new KeyRing(crypto);
    this.#capture = new CaptureChain({ frame_samples, denoiser: options.denoiser });
    this.#unheard = new FrameRing({ frame_samples, frames: Math.ceil((unheard_ms * sample_rate_hz) / 1000 / frame_samples) });
    this.#send = options.send;
    const { pre_roll_ms, release_ms } = options;
    this.#microphone = { ...plain_microphone, noise_suppression: false, automatic_gain: false, pre_roll_ms, release_ms };
    this.#capture.configure(this.#microphone);
    this.receiver = new VoiceReceiver({ codec, keys: this.#keys, frame_samples: options.render_samples, trace });
    this.#rate = new TalkRate({ bitrate_bps: options.bitrate_bps, dtx: options.dtx, frame_ms: this.#frame_ms });
    this.sender = new TalkSender({
      encoder: codec.createEncoder({ frame_samples, ...this.rate.encoder }),
      createLongEncoder: () => codec.createEncoder({ frame_samples: 2 * frame_samples, ...this.rate.encoder }),
      pad: codec.pad,
      keys: this.#keys,
      frame_samples,
      pre_roll_ms,
      release_ms,
      send: (packet, length) => void this.#link?.sendVoice(packet, length),
      trace,
    });
  }

  /** What the encoder is set to, and how many earlier frames ride along. Another with each session: another server is another way. */
  get rate(): RatePolicy {
    return this.#rate.policy;
  }

  /** Whether somebody wants to know how loud the microphone is. */
  get watched(): boolean {
    return this.#watched;
  }

  set watched(watched: boolean) {
    if (watched && !this.#watched) this.#meter.reset();
    this.#watched = watched;
  }

  /** Whether what is captured goes out. A muted microphone sends nothing, whatever key is down. */
  get sending(): boolean {
    return this.sender.talking && !this.#microphone.muted && !(this.unattended && this.sender.pressed);
  }

  /** The hop to the server; undefined while there is no session. */
  get link(): VoiceLink | undefined {
    return this.#link;
  }

  handleCommand(command: VoiceCommand, now_ms: number): void {
    switch (command.kind) {
      case "session":
        this.#startSession(command, now_ms);
        break;
      case "session_end":
        this.#endSession();
        break;
      case "epoch":
        this.#note(this.#keys.addEpoch(command.channel_id, command.epoch, command.secret, now_ms, command.activate_after_ms));
        break;
      case "channel_left":
        this.#keys.removeChannel(command.channel_id);
        this.receiver.leaveChannel(command.channel_id);
        break;
      case "talker":
        if (this.#note(this.#keys.addTalker(command, now_ms))) this.receiver.addTalker(command);
        break;
      case "talker_gone":
        this.#keys.removeTalker(command.session_id, command.target_id);
        this.receiver.removeTalker(command.session_id, command.target_id);
        break;
      case "target":
        this.#note(this.#keys.addTarget(targetKeys(command), now_ms));
        break;
      case "target_gone":
        this.sender.forgetTarget(command.target_id);
        this.#keys.removeTarget(command.target_id);
        break;
      case "talk":
        this.#setTalking(command, now_ms);
        break;
      case "mix":
        this.receiver.setMix(command.channel_id, command);
        break;
      case "loss":
        this.reported_loss = command.loss;
        this.rate.handleReport(command, now_ms);
        break;
      case "talker_mix":
        this.receiver.setTalkerMix(command.session_id, command);
        break;
      case "place":
        this.receiver.setPlace(command);
        break;
      case "mixer":
        this.receiver.setMixer(command);
        break;
      case "microphone":
        this.#setMicrophone(command);
        break;
      case "microphone_test":
        this.#hears_self = command.on;
        break;
      case "cue":
        this.receiver.playCue(command.cue);
        this.#heard_ms = now_ms;
        break;
      default:
        unreachable(command);
    }
  }

  /** One captured frame, which is processed in place; `captured_ms` is when its last sample was taken. */
  handleCapture(pcm: Float32Array, captured_ms: number): void {
    this.#expire(captured_ms);
    this.#noteGap(captured_ms);
    this.#rate.update(this.sender, captured_ms, this.sending);
    const { muted, voice_activity } = this.#microphone;
    if (!this.microphone_wanted) {
      // What was said while muted is not heard later either.
      if (!muted) this.#unheard.push(pcm);
      this.#capture.skip();
      this.sender.skip(1);
      return;
    }
    this.#processUnheard(captured_ms);
    const level = this.#capture.process(pcm);
    this.#meter.push(level);
    if (voice_activity) this.#voice_active = this.#voice_activity.handle(level.voice, captured_ms);
    if (this.#hears_self) this.receiver.hearSelf(pcm);
    if (muted || (this.unattended && this.sender.pressed)) this.sender.rest(captured_ms);
    else this.sender.handleFrame(pcm, captured_ms);
    if (this.sender.talking) this.#link?.handleVoice(captured_ms);
  }

  /** From now on echo is cancelled by this, while the settings say so. It belongs to the engine. */
  adoptEchoCanceller(echo_canceller: EchoCanceller): void {
    this.#capture.adoptEchoCanceller(echo_canceller);
  }

  /**
   * Whether what is captured goes anywhere now. While not, frames may come late and in bunches; what was captured before a command has to
   * come before it all the same, for a key that goes down sends what was said just before.
   */
  get microphone_wanted(): boolean {
    return this.sender.talking || this.#watched || this.#hears_self || this.#microphone.voice_activity;
  }

  /** Whether nothing has been heard for 2 s: until that ends, which only another call can do, `renderInto` has but silence to give. */
  isQuiet(now_ms: number): boolean {
    return !this.#hears_self && !this.#voice_active && now_ms - this.#heard_ms >= quiet_ms_min;
  }

  /** Whether somebody speaks into the microphone, while voice activity is on. */
  get voice_active(): boolean {
    return this.#voice_active;
  }

  /** A reading of the microphone's level, if one is due: 20 a second. The same object each time. */
  takeLevel(now_ms: number): CaptureLevel | undefined {
    return this.#meter.take(now_ms);
  }

  /** One datagram (or tunnelled message) from the server's voice address. */
  handleDatagram(path: "udp" | "tunnel", packet: Uint8Array, length: number, now_ms: number): void {
    // Most are voice: only what says it is a pong is looked at as one.
    const is_pong = length > 0 && ((packet[0] as number) & kind_mask) === packet_kind.pong;
    if (is_pong && this.#link?.handlePong(path, packet, length, now_ms) === true) return;
    this.#link?.handleVoice(now_ms);
    if (this.receiver.handleDatagram(packet, length, now_ms) === "played") this.#heard_ms = now_ms;
  }

  /** Fills one interleaved stereo frame of `render_samples`. */
  renderInto(stereo: Float32Array, now_ms: number): void {
    this.#expire(now_ms);
    // Nobody speaks into a microphone that gives nothing.
    if (this.#voice_active && now_ms - (this.#captured_ms ?? now_ms) > deaf_ms) this.#endVoiceActivity();
    this.receiver.setOwnTalking(this.sending);
    this.receiver.renderInto(stereo, now_ms);
    if (this.#heard_ms > now_ms || holdsSound(stereo)) this.#heard_ms = now_ms;
    this.#capture.handlePlayback(stereo);
  }

  /** When handleTimeout wants to be called, if at all. */
  pollTimeout(): number | undefined {
    return this.#link?.pollTimeout();
  }

  handleTimeout(now_ms: number): void {
    this.#expire(now_ms);
    this.#link?.handleTimeout(now_ms);
  }

  /** Ends the session and gives the codec's memory back. The engine cannot be used again. */
  close(): void {
    this.#endSession();
    this.sender.close();
    this.#capture.close();
  }

  #setTalking(command: Extract<VoiceCommand, { kind: "talk" }>, now_ms: number): void {
    const { target_id, timings = [], codec = {} } = command;
    if (!command.talking) {
      this.sender.closeTarget(target_id, now_ms, command.at_once);
      return;
    }
    // A microphone that has never given anything is away: what it gives later does not follow the key.
    this.#captured_ms ??= now_ms;
    this.#processUnheard(now_ms);
    this.#rate.openTalk(this.sender, codec);
    this.sender.openTarget(target_id, now_ms, longestTiming(timings, this.#microphone), codec);
  }

  /** What came while nobody wanted the microphone is made up for: it may hold the first syllable. */
  #processUnheard(now_ms: number): void {
    const frames = this.#unheard.length;
    if (frames === 0) return;
    this.#capture.pause();
    this.#capture.catchUp(frames);
    this.sender.skip(-frames);
    for (let frame = this.#unheard.shift(); frame !== undefined; frame = this.#unheard.shift()) {
      this.#capture.process(frame);
      this.sender.handleFrame(frame, now_ms);
    }
  }

  #setMicrophone(settings: MicrophoneSettings): void {
    this.#microphone = settings;
    this.#capture.configure(settings);
    this.#voice_activity.threshold = settings.threshold;
    if (settings.muted) this.#forgetMicrophone();
    if (settings.muted || !settings.voice_activity) this.#endVoiceActivity();
  }

  #endVoiceActivity(): void {
    this.#voice_activity.reset();
    this.#voice_active = false;
  }

  /** What was said so far does not go out as a pre-roll. */
  #forgetMicrophone(): void {
    this.#unheard.clear();
    this.sender.forgetPreRoll();
  }

  /**
   * Media time goes on with true time: a device was away, or lost what it could not deliver. Without this, listeners would take all that
   * follows for late by as much, for as long as they remember (DelayEstimator), and play it in shreds. A gap below their longest wait does
   * no harm, and may be none.
   */
  #noteGap(captured_ms: number): void {
    const gap_ms = captured_ms - (this.#captured_ms ?? captured_ms) - this.#frame_ms;
    this.#captured_ms = captured_ms;
    if (!(gap_ms > gap_ms_min)) return;
    this.#unheard.clear();
    this.#capture.pause();
    this.sender.skip(Math.round(gap_ms / this.#frame_ms));
  }

  #expire(now_ms: number): void {
    this.sender.expire(now_ms);
    if (now_ms < this.#expire_due_ms) return;
    this.#expire_due_ms = now_ms + expire_interval_ms;
    this.#keys.expire(now_ms);
  }

  /** Keys that the ring would not take are a lie or a limit of the server's: the engine goes on without them. */
  #note(result: Result<void>): boolean {
    if (result.ok) return true;
    this.refusal = result.refusal;
    this.refusals += 1;
    return false;
  }

  #startSession(command: Extract<VoiceCommand, { kind: "session" }>, now_ms: number): void {
    this.#endSession();
    this.#keys.setSession(command.session_id);
    this.sender.setSession(command.session_id);
    this.#rate.startSession(this.sender, command);
    this.reported_loss = 0;
    const { crypto } = this.#options;
    const send = this.#send;
    this.#link = new VoiceLink({ ...command, crypto, send, now_ms });
  }

  #endSession(): void {
    this.#link = undefined;
    this.#keys.reset();
    this.sender.setSession(0);
    this.receiver.reset();
  }
}

function holdsSound(stereo: Float32Array): boolean {
  for (let index = 0; index < stereo.length; index += 1) if (stereo[index] !== 0) return true;
  return false;
}

export interface VoiceEngineOptions {
  readonly codec: Codec;
  readonly crypto: VoiceCrypto;
  /** Samples of a captured frame: 480 or 960. It is encoded as it is; two of 480 as one where nets ask for 20 ms. */
  readonly frame_samples: number;
  /** Samples of an output frame, per ear. */
  readonly render_samples: number;
  /** The player's own choice without loss, 24 000 … 64 000 (RatePolicy); default: what the nets, then what the server asks for, then 48 000. */
  readonly bitrate_bps?: number | undefined;
  /** Send nothing where nothing is said while a key is down. */
  readonly dtx: boolean;
  /** Until the first command "microphone", which also ends that nothing is done to the sound: see MicrophoneSettings. */
  readonly pre_roll_ms: number;
  readonly release_ms: number;
  /** Noise suppression; without it, its setting has no effect. It belongs to the engine from now on; so does the next. */
  readonly denoiser?: Denoiser | undefined;
  readonly send: LinkSend;
  readonly trace?: VoiceTrace | undefined;
}

/** The longest pre-roll, and what noise suppression needs to begin with. */
const unheard_ms = 520;
/** More than a busy machine makes of frames that are all there, less than the longest wait of a listener. */
const gap_ms_min = 100;
/** As long as a voice's end is waited for (VoiceActivity), and some. */
const deaf_ms = 500;
/** By then who spoke is shown as silent, and what was turned down is up again. */
const quiet_ms_min = 2000;
/** The low half of a datagram's first byte; the high half is the version. */
const kind_mask = 0x0f;
/** A replaced secret lives 10 s: one more does not matter, going through all keys at each frame would. */
const expire_interval_ms = 1000;
