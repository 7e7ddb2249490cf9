import type {
  AnnouncedTarget,
  ChannelEpoch,
  ChannelJoinResult,
  ChannelState,
  ControlEvents,
  Member,
  SealedKey,
  SessionHelloResult,
  TargetDefineParams,
} from "@talkgroup/schemas";
import { accept, assert, type RefusalCode, type Result, refuse, unreachable } from "@talkgroup/schemas";

import { decodeBase64url, encodeBase64url } from "./base64url.js";
import { type ChannelRecord, keepEpoch, leaveChannel, newChannelRecord } from "./channel-record.js";
import type { VoiceCrypto } from "./crypto.js";
import { openSimulcastSecret, sealSimulcastSecret } from "./key-schedule.js";
import { type ChannelMix, type OwnTarget, plain_mix, type VoiceCommand } from "./voice-command.js";

/** What the radio wants done: a command to the voice side, news for games, a target to be registered again or given up. */
export type RadioOut =
  | { readonly kind: "voice"; readonly command: VoiceCommand }
  /** Something of the channel changed: ask for its state when it suits. */
  | { readonly kind: "channel"; readonly channel_id: string }
  | { readonly kind: "define"; readonly params: TargetDefineParams }
  /** These channels cannot be talked to any more until their target is registered again: let go of its keys. */
  | { readonly kind: "target_lost"; readonly channel_ids: readonly string[] };

/** A control event with its name. */
export type ControlEvent = {
  [E in keyof ControlEvents]: { readonly name: E; readonly params: ControlEvents[E] };
}[keyof ControlEvents];

/**
 * One player's radio: which channels are on it, who is there, how they are mixed, what is talked to. Pure: answers and events of the
 * server go in by `handle*`, what follows comes out by `poll`, to be drained after each call. Volume, ear and mute outlive a connection.
 */
export class Radio {
  readonly #crypto: VoiceCrypto;
  readonly #out: RadioOut[] = [];
  readonly #mixes = new Map<string, ChannelMix>();
  readonly #channels = new Map<string, ChannelRecord>();
  readonly #targets = new Map<string, TargetRecord>();
  #session_id = 0;
  #target_next = 1;

  constructor(crypto: VoiceCrypto) {
    this.#crypto = crypto;
  }

  /** The server answered `session.hello`; voice goes to `host`. */
  handleHello(hello: SessionHelloResult, host: string): void {
    this.#session_id = hello.session_id;
    this.#channels.clear();
    for (const offer of hello.channels) this.#channels.set(offer.channel_id, newChannelRecord(offer));
    const { session_id, keepalive_ms, voice_port: port } = hello;
    this.#voice({ kind: "session", session_id, hop_key: bytesOf(hello.hop_key), keepalive_ms, host, port });
  }

  /** The connection is gone: nobody is on any channel, nothing can be talked to. */
  handleClosed(): void {
    if (this.#session_id === 0) return;
    this.#session_id = 0;
    this.#targets.clear();
    this.#voice({ kind: "session_end" });
    for (const record of this.#channels.values()) {
      if (record.membership === "none") continue;
      leaveChannel(record);
      this.#news(record);
    }
  }

  handleJoined(channel_id: string, monitor: boolean, joined: ChannelJoinResult): void {
    const record = this.#channels.get(channel_id);
    if (record === undefined) return;
    if (monitor) this.#dropTargetsOn(channel_id);
    record.membership = monitor ? "monitor" : "joined";
    record.members = new Map(joined.members.map((member) => [member.session_id, member]));
    this.#mixTo(channel_id);
    this.#addEpoch(record, joined.epoch);
    for (const target of joined.targets) this.#announce(target);
    this.#news(record);
  }

  handleLeft(channel_id: string): void {
    const record = this.#channels.get(channel_id);
    if (record === undefined) return;
    leaveChannel(record);
    this.#voice({ kind: "channel_left", channel_id });
    this.#dropTargetsOn(channel_id);
    this.#news(record);
  }

  handleEvent(event: ControlEvent): void {
    switch (event.name) {
      case "channel.member_joined":
        this.#changeMembers(event.params.channel_id, (members) => {
          if (members.size < members_max) members.set(event.params.member.session_id, event.params.member);
        });
        break;
      case "channel.member_left":
        this.#changeMembers(event.params.channel_id, (members) => members.delete(event.params.session_id));
        break;
      case "channel.epoch":
        this.#handleEpoch(event.params.channel_id, event.params.epoch);
        break;
      case "target.announced":
        this.#announce(event.params.target);
        break;
      case "target.removed":
        this.#voice({ kind: "talker_gone", session_id: event.params.session_id, target_id: event.params.target_id });
        break;
      default:
        unreachable(event);
    }
  }

  /** The name other players see for a session, if it is on one of our channels. */
  nameOf(session_id: number): string | undefined {
    for (const record of this.#channels.values()) {
      const member = record.members.get(session_id);
      if (member !== undefined) return member.name;
    }
    return undefined;
  }

  channelStates(): readonly ChannelState[] {
    return [...this.#channels.values()].map((record) => this.#stateOf(record));
  }

  channelState(channel_id: string): Result<ChannelState> {
    const record = this.#channels.get(channel_id);
    return record === undefined ? refuseChannel(channel_id) : accept(this.#stateOf(record));
  }

  setMix(channel_id: string, change: Partial<ChannelMix>): Result<ChannelState> {
    const record = this.#channels.get(channel_id);
    if (record === undefined) return refuseChannel(channel_id);
    this.#mixes.set(channel_id, { ...this.#mixOf(channel_id), ...change });
    this.#mixTo(channel_id);
    this.#news(record);
    return accept(this.#stateOf(record));
  }

  /**
   * The talk target for a set of channels: the one there is, or a new one with the message that registers it. The caller sends that,
   * then says how it went by `handleDefined`.
   */
  targetFor(
    channel_ids: readonly string[],
  ): Result<{ readonly target_id: number; readonly define: TargetDefineParams | undefined }> {
    for (const channel_id of channel_ids) {
      const record = this.#channels.get(channel_id);
      if (record === undefined) return refuseChannel(channel_id);
      if (record.membership !== "joined")
        return refuse("not_a_member", `channel_id: found ${channel_id}, expected a channel that is joined`);
    }
    const key = keyOf(channel_ids);
    const known = this.#targets.get(key);
    if (known !== undefined)
      return accept({ target_id: known.target_id, define: known.defined ? undefined : this.#definition(known) });
    if (this.#target_next > target_id_max)
      return refuse("limit_reached", `target_id: found ${target_id_max} used, expected no more in a session`);
    const target: TargetRecord = {
      target_id: this.#target_next,
      channel_ids: [...new Set(channel_ids)],
      defined: false,
      defining: false,
      outdated: false,
      generation: 0,
      secret: undefined,
    };
    this.#target_next += 1;
    this.#targets.set(key, target);
    return accept({ target_id: target.target_id, define: this.#definition(target) });
  }

  /** The registered target for a set of channels, if there is one. */
  targetOf(channel_ids: readonly string[]): number | undefined {
    const target = this.#targets.get(keyOf(channel_ids));
    return target?.defined === true ? target.target_id : undefined;
  }

  /** The server took a definition that this radio gave out, or refused it with `refused`. Answers to superseded ones mean nothing. */
  handleDefined(params: TargetDefineParams, refused?: RefusalCode): void {
    const key = keyOf(params.channel_ids);
    const target = this.#targets.get(key);
    if (target === undefined || target.target_id !== params.target_id) return;
    if (!target.defining || (params.simulcast?.generation ?? 0) !== target.generation) return;
    target.defining = false;
    // Sealed under an epoch that the server has left behind: sealed anew with the news of its next, and until then the old secret holds.
    const overtaken = refused === "invalid_params" && (target.defined || target.outdated);
    if (refused !== undefined && !overtaken) {
      this.#dropTarget(key, target);
      return;
    }
    if (refused === undefined) this.#take(target);
    if (target.outdated) this.#defineAgain(target);
  }

  /** Forgets a target that nothing talks to any more; its id, for the server, or undefined if it had none. */
  removeTarget(channel_ids: readonly string[]): number | undefined {
    const key = keyOf(channel_ids);
    const target = this.#targets.get(key);
    if (target === undefined) return undefined;
    this.#targets.delete(key);
    this.#voice({ kind: "target_gone", target_id: target.target_id });
    return target.target_id;
  }

  /** Every set of channels that has a target, registered or about to be. */
  targetChannels(): readonly (readonly string[])[] {
    return [...this.#targets.values()].map(({ channel_ids }) => channel_ids);
  }

  setTalking(target_id: number, talking: boolean): void {
    this.#voice({ kind: "talk", target_id, talking });
  }

  poll(): RadioOut | undefined {
    return this.#out.shift();
  }

  #handleEpoch(channel_id: string, epoch: ChannelEpoch): void {
    const record = this.#channels.get(channel_id);
    if (record === undefined || record.membership === "none") return;
    this.#addEpoch(record, epoch);
    for (const target of this.#targets.values()) {
      const affected = target.secret !== undefined && target.channel_ids.includes(channel_id);
      if (affected) this.#defineAgain(target);
    }
  }

  /** The server has taken the target: it may be talked to, under its newest secret. */
  #take(target: TargetRecord): void {
    target.defined = true;
    const { target_id, channel_ids, generation, secret } = target;
    const own: OwnTarget =
      secret === undefined ? { target_id, channel_ids } : { target_id, channel_ids, simulcast: { generation, secret } };
    this.#voice({ kind: "target", ...own });
  }

  /**
   * One definition of a target is under way at a time. Were each epoch answered at once, talkers far from the server would draw secrets
   * faster than they can begin to use them, and listeners would have forgotten the one in use.
   */
  #defineAgain(target: TargetRecord): void {
    if (target.defining) target.outdated = true;
    else this.#out.push({ kind: "define", params: this.#definition(target) });
  }

  #addEpoch(record: ChannelRecord, epoch: ChannelEpoch): void {
    const secret = bytesOf(epoch.secret);
    keepEpoch(record, epoch.epoch, secret);
    const { activate_after_ms } = epoch;
    this.#voice({ kind: "epoch", channel_id: record.offer.channel_id, epoch: epoch.epoch, secret, activate_after_ms });
  }

  /** The message that registers a target; for a simulcast set with a fresh secret, sealed for the members of each channel (P-34). */
  #definition(target: TargetRecord): TargetDefineParams {
    const { target_id, channel_ids } = target;
    target.defining = true;
    target.outdated = false;
    if (channel_ids.length === 1) return { target_id, channel_ids: [...channel_ids] };
    target.generation += 1;
    target.secret = new Uint8Array(secret_bytes);
    this.#crypto.random(target.secret);
    const sealed_keys = channel_ids.map((channel_id) => this.#sealedKey(target, channel_id));
    return { target_id, channel_ids: [...channel_ids], simulcast: { generation: target.generation, sealed_keys } };
  }

  #sealedKey(target: TargetRecord, channel_id: string): SealedKey {
    const record = this.#channels.get(channel_id);
    const epoch_secret = record?.epochs.get(record.epoch);
    assert(record !== undefined && epoch_secret !== undefined && target.secret !== undefined, "a target's channels are joined");
    const session_id = this.#session_id;
    const crypto = this.#crypto;
    const { target_id, generation, secret } = target;
    const sealed = sealSimulcastSecret(crypto, epoch_secret, session_id, target_id, channel_id, generation, secret);
    return { channel_id, epoch: record.epoch, sealed: encodeBase64url(sealed) };
  }

  #announce(target: AnnouncedTarget): void {
    const { session_id, target_id, channel_ids, simulcast } = target;
    if (session_id === this.#session_id) return;
    const on = [...new Set(channel_ids)].filter((channel_id) => this.#isOn(channel_id));
    if (on.length === 0) return;
    if (simulcast === undefined) {
      if (on.length === 1) this.#voice({ kind: "talker", session_id, target_id, channel_ids: on });
      return;
    }
    const keys = simulcast.sealed_keys.filter(({ channel_id }) => on.includes(channel_id));
    const secret = this.#openSealed(session_id, target_id, simulcast.generation, keys);
    // Without one of the epochs it was sealed under we came later; the talker seals it anew for us.
    if (secret === undefined) return;
    const { generation } = simulcast;
    this.#voice({ kind: "talker", session_id, target_id, channel_ids: on, simulcast: { generation, secret } });
  }

  #isOn(channel_id: string): boolean {
    const membership = this.#channels.get(channel_id)?.membership;
    return membership === "joined" || membership === "monitor";
  }

  #openSealed(session_id: number, target_id: number, generation: number, keys: readonly SealedKey[]): Uint8Array | undefined {
    for (const { channel_id, epoch, sealed } of keys) {
      const epoch_secret = this.#channels.get(channel_id)?.epochs.get(epoch);
      if (epoch_secret === undefined) continue;
      const secret = openSimulcastSecret(
        this.#crypto,
        epoch_secret,
        session_id,
        target_id,
        channel_id,
        generation,
        bytesOf(sealed),
      );
      if (secret !== undefined) return secret;
    }
    return undefined;
  }

  #dropTargetsOn(channel_id: string): void {
    for (const [key, target] of this.#targets) {
      if (target.channel_ids.includes(channel_id)) this.#dropTarget(key, target);
    }
  }

  #dropTarget(key: string, target: TargetRecord): void {
    this.#targets.delete(key);
    this.#voice({ kind: "target_gone", target_id: target.target_id });
    this.#out.push({ kind: "target_lost", channel_ids: target.channel_ids });
  }

  #changeMembers(channel_id: string, change: (members: Map<number, Member>) => void): void {
    const record = this.#channels.get(channel_id);
    if (record === undefined || record.membership === "none") return;
    change(record.members);
    this.#news(record);
  }

  #mixOf(channel_id: string): ChannelMix {
    return this.#mixes.get(channel_id) ?? plain_mix;
  }

  #mixTo(channel_id: string): void {
    this.#voice({ kind: "mix", channel_id, ...this.#mixOf(channel_id) });
  }

  #voice(command: VoiceCommand): void {
    this.#out.push({ kind: "voice", command });
  }

  #news(record: ChannelRecord): void {
    this.#out.push({ kind: "channel", channel_id: record.offer.channel_id });
  }

  #stateOf(record: ChannelRecord): ChannelState {
    const { offer, membership, members } = record;
    return { ...offer, ...this.#mixOf(offer.channel_id), membership, members: [...members.values()] };
  }
}

interface TargetRecord {
  readonly target_id: number;
  readonly channel_ids: readonly string[];
  /** The server has taken it once. */
  defined: boolean;
  /** A definition waits for its answer. */
  defining: boolean;
  /** An epoch has changed since that definition was sealed. */
  outdated: boolean;
  generation: number;
  /** Only of a simulcast set. */
  secret: Uint8Array | undefined;
}

function keyOf(channel_ids: readonly string[]): string {
  return [...new Set(channel_ids)].sort().join(" ");
}

function bytesOf(secret: string): Uint8Array {
  const bytes = decodeBase64url(secret);
  assert(bytes !== undefined, "the schema has checked the alphabet and length of a secret");
  return bytes;
}

function refuseChannel(channel_id: string): ReturnType<typeof refuse> {
  return refuse("unknown_channel", `channel_id: found ${channel_id}, expected a channel of the operation`, "/channel_id");
}

const secret_bytes = 32;
/** As many as the schema of a channel's state holds; more, and the server is not telling the truth. */
const members_max = 4096;
const target_id_max = 65_535;
