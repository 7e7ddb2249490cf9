import { assert, packet_kind, type Refusal, type Result, unreachable } from "@talkgroup/schemas";

import type { Codec, EncoderSettings } from "./codec.js";
import type { VoiceCrypto } from "./crypto.js";
import { KeyRing, type TargetKeys } from "./key-ring.js";
import { TalkSender } from "./talk-sender.js";
import type { OwnTarget, VoiceCommand } from "./voice-command.js";
import { type LinkSend, VoiceLink } from "./voice-link.js";
import { VoiceReceiver } from "./voice-receiver.js";
import type { VoiceTrace } from "./voice-trace.js";

/**
 * The voice of one player without IO: what an audio worker drives. Sound frames and datagrams go in, datagrams and sound frames come
 * out; time is an argument.
 *
 * - `handleCommand`: what the control side decided.
 * - `handleCapture`, `handleDatagram`, `renderInto`: the three hot calls, one for each frame or datagram.
 * - `pollTimeout`, `handleTimeout`: pings.
 *
 * Replaced secrets are forgotten within about a second of their time as long as any of these is called.
 */
export class VoiceEngine {
  readonly receiver: VoiceReceiver;
  readonly sender: TalkSender;
  readonly #crypto: VoiceCrypto;
  readonly #keys: KeyRing;
  readonly #send: LinkSend;
  #voiceLink: VoiceLink | undefined;
  #expire_due_ms: number = Number.NEGATIVE_INFINITY;
  /** Commands whose keys were refused, and the newest refusal. */
  refusals = 0;
  refusal: Refusal | undefined;

  constructor(options: VoiceEngineOptions) {
    const { codec, crypto, frame_samples, trace } = options;
    this.#crypto = crypto;
    this.#keys = new KeyRing(crypto);
    this.#send = options.send;
    this.receiver = new VoiceReceiver({ codec, keys: this.#keys, frame_samples: options.render_samples, trace });
    this.sender = new TalkSender({
      encoder: codec.createEncoder({ frame_samples, ...options.encoder }),
      keys: this.#keys,
      frame_samples,
      pre_roll_ms: options.pre_roll_ms,
      release_ms: options.release_ms,
      send: (packet, length) => void this.#voiceLink?.sendVoice(packet, length),
      trace,
    });
  }

  /** The hop to the server; undefined while there is no session. */
  get link(): VoiceLink | undefined {
    return this.#voiceLink;
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
        if (command.talking) this.sender.openTarget(command.target_id, now_ms);
        else this.sender.closeTarget(command.target_id);
        break;
      case "mix":
        this.receiver.setMix(command.channel_id, command);
        break;
      default:
        unreachable(command);
    }
  }

  /** One captured frame; `captured_ms` is when its last sample was taken. */
  handleCapture(pcm: Float32Array, captured_ms: number): void {
    this.#expireKeys(captured_ms);
    this.sender.handleFrame(pcm, captured_ms);
  }

  /** One datagram (or tunnelled message) from the server's voice address. */
  handleDatagram(path: "udp" | "tunnel", packet: Uint8Array, length: number, now_ms: number): void {
    // Most are voice: only what says it is a pong is looked at as one.
    const is_pong = length > 0 && ((packet[0] as number) & kind_mask) === packet_kind.pong;
    if (is_pong && this.#voiceLink?.handlePong(path, packet, length, now_ms) === true) return;
    this.receiver.handleDatagram(packet, length, now_ms);
  }

  /** Fills one interleaved stereo frame of `render_samples`. */
  renderInto(stereo: Float32Array, now_ms: number): void {
    this.#expireKeys(now_ms);
    this.receiver.renderInto(stereo, now_ms);
  }

  /** When handleTimeout wants to be called, if at all. */
  pollTimeout(): number | undefined {
    return this.#voiceLink?.pollTimeout();
  }

  handleTimeout(now_ms: number): void {
    this.#expireKeys(now_ms);
    this.#voiceLink?.handleTimeout(now_ms);
  }

  /** Ends the session and gives the codec's memory back. The engine cannot be used again. */
  close(): void {
    this.#endSession();
    this.sender.close();
  }

  #expireKeys(now_ms: number): void {
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
    const crypto = this.#crypto;
    const send = this.#send;
    this.#voiceLink = new VoiceLink({ ...command, crypto, send, now_ms });
  }

  #endSession(): void {
    this.#voiceLink = undefined;
    this.#keys.reset();
    this.sender.setSession(0);
    this.receiver.reset();
  }
}

function targetKeys(target: OwnTarget): TargetKeys {
  const { target_id, simulcast } = target;
  if (simulcast !== undefined) return { target_id, simulcast };
  const [channel_id] = target.channel_ids;
  assert(channel_id !== undefined, "a target has a channel");
  return { target_id, channel_id };
}

export interface VoiceEngineOptions {
  readonly codec: Codec;
  readonly crypto: VoiceCrypto;
  /** Samples of a captured and encoded frame: 480 or 960. */
  readonly frame_samples: number;
  /** Samples of an output frame, per ear. */
  readonly render_samples: number;
  readonly encoder: EncoderSettings;
  /** How much of the microphone before key-down is sent if it holds speech. */
  readonly pre_roll_ms: number;
  /** How long is sent on after key-up. */
  readonly release_ms: number;
  readonly send: LinkSend;
  readonly trace?: VoiceTrace | undefined;
}

/** The low half of a datagram's first byte; the high half is the version. */
const kind_mask = 0x0f;
/** A replaced secret lives 10 s: one more does not matter, going through all keys at each frame would. */
const expire_interval_ms = 1000;
