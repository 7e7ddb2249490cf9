import type {
  AnnouncedTarget,
  Channel,
  ChannelEpoch,
  ChannelJoinResult,
  ChannelState,
  ControlEvents,
  Member,
  SealedKey,
  SessionHelloResult,
  WhisperAnnouncedEvent,
} from "@talkgroup/schemas/light";
import { accept, assert, type Result, unreachable } from "@talkgroup/schemas/light";
import { type ChannelRecord, keepEpoch, leaveChannel, newChannelRecord } from "./listen/channel-record.js";
import { OwnMixes } from "./own-mixes.js";
import { type RadioOut, refuseChannel } from "./radio-out.js";
import { decodeBase64url } from "./seal/base64url.js";
import type { VoiceCrypto } from "./seal/crypto.js";
import { openSimulcastSecret } from "./seal/key-schedule.js";
import { OwnTargets } from "./talk/own-targets.js";
import { OwnWhispers } from "./talk/own-whispers.js";
import type { PttTarget } from "./talk/ptt-lease.js";
import { type AskedTiming, type TalkTiming, timingOf } from "./talk/talk-timing.js";
import { TargetIds } from "./talk/target-ids.js";
import type { MixChange, OwnMix, TalkerMix, VoiceCommand } from "./voice-command.js";

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
  readonly #mixes = new OwnMixes();
  readonly #channels = new Map<string, ChannelRecord>();
  /** By session id: what those are called who may whisper to this player. */
  readonly #whisperers = new Map<number, string>();
  /** What this player talks to. */
  readonly targets: OwnTargets;
  /** Whom this player whispers to. */
  readonly whispers: OwnWhispers;
  #session_id = 0;

  constructor(crypto: VoiceCrypto) {
    this.#crypto = crypto;
    const ids = new TargetIds();
    this.targets = new OwnTargets(crypto, this.#channels, ids, this.#out);
    this.whispers = new OwnWhispers(crypto, ids, this.#out);
  }

  /** The server answered `session.hello` with a new session, whatever there was before; voice goes to `host`. A resumed one is no news. */
  handleHello(hello: SessionHelloResult, host: string): void {
    this.#session_id = hello.session_id;
    this.targets.handleSession(hello.session_id);
    this.#forgetWhispers();
    this.#mixes.forgetTalkers();
    const before = [...this.#channels.values()];
    this.#channels.clear();
    for (const offer of hello.channels) this.#channels.set(offer.channel_id, newChannelRecord(offer));
    for (const record of before) if (!this.#channels.has(record.offer.channel_id)) this.#news(record);
    const { session_id, keepalive_ms, voice_port: port, bitrate_bps_max, bitrate_bps_default } = hello;
    const rates = {
      ...(bitrate_bps_max === undefined ? {} : { bitrate_bps_max }),
      ...(bitrate_bps_default === undefined ? {} : { bitrate_bps_default }),
    };
    this.#voice({ kind: "session", session_id, hop_key: bytesOf(hello.hop_key), keepalive_ms, host, port, ...rates });
  }

  /** The connection is gone: nobody is on any channel, nothing can be talked to. */
  handleClosed(): void {
    if (this.#session_id === 0) return;
    this.#session_id = 0;
    this.targets.clear();
    this.#forgetWhispers();
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
    if (monitor) this.targets.dropOn(channel_id);
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
    this.targets.dropOn(channel_id);
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
      case "whisper.announced":
        this.#handleWhisper(event.params);
        break;
      case "target.removed":
        this.#voice({ kind: "talker_gone", session_id: event.params.session_id, target_id: event.params.target_id });
        break;
      case "target.loss":
        this.#voice({ kind: "loss", ...event.params });
        break;
      case "channel.removed":
        this.handleLeft(event.params.channel_id);
        break;
      case "channel.entered":
        this.handleJoined(event.params.channel_id, event.params.monitor, event.params);
        break;
      case "session.channels":
        this.#handleOffers(event.params.channels);
        break;
      case "channel.speaking":
      case "session.ending":
      case "session.preset_changed":
        // Not of the radio: who talks others tell, the connection closes by itself, and by a preset others lay it out.
        break;
      default:
        unreachable(event);
    }
  }

  /** The name other players see for a session, if it is on one of our channels or may whisper to this player. */
  nameOf(session_id: number): string | undefined {
    for (const record of this.#channels.values()) {
      const member = record.members.get(session_id);
      if (member !== undefined) return member.name;
    }
    return this.#whisperers.get(session_id);
  }

  channelStates(): readonly ChannelState[] {
    return [...this.#channels.values()].map((record) => this.#stateOf(record));
  }

  /** True if the player has joined or monitors the channel. */
  isOn(channel_id: string): boolean {
    const membership = this.#channels.get(channel_id)?.membership;
    return membership === "joined" || membership === "monitor";
  }

  channelState(channel_id: string): Result<ChannelState> {
    const record = this.#channels.get(channel_id);
    return record === undefined ? refuseChannel(channel_id) : accept(this.#stateOf(record));
  }

  /** How the player wants a channel, offered or not: what was set, and nothing of what the server says of it. */
  mixOf(channel_id: string): OwnMix {
    return this.#mixes.channel(channel_id);
  }

  /** Changes it. Refuses `unknown_channel`. */
  setMix(channel_id: string, change: MixChange): Result<ChannelState> {
    const record = this.#channels.get(channel_id);
    if (record === undefined) return refuseChannel(channel_id);
    this.#mixes.changeChannel(channel_id, change);
    // Solo on a channel the player is not on would silence all others.
    if (record.membership !== "none") this.#mixTo(channel_id);
    this.#news(record);
    return accept(this.#stateOf(record));
  }

  /** How the player wants a talker; undefined if nothing was said of this one in this session. */
  talkerMixOf(session_id: number): TalkerMix | undefined {
    return this.#mixes.talker(session_id);
  }

  /** Changes it, whatever the channel. */
  setTalkerMix(session_id: number, mix: TalkerMix): void {
    this.#mixes.setTalker(session_id, mix);
    this.#voice({ kind: "talker_mix", session_id, gain_db: mix.gain_db, muted: mix.muted });
    for (const record of this.#channels.values()) if (record.members.has(session_id)) this.#news(record);
  }

  /** The talk target that the server has taken for a key's, whose channels are `channel_ids`; undefined if there is none. */
  targetOf(target: PttTarget, channel_ids: readonly string[]): number | undefined {
    return target.kind === "whisper" ? this.whispers.targetOf(target.whisper_id) : this.targets.targetOf(channel_ids);
  }

  /**
   * Talks to a registered target, encoded, begun and ended as its channels ask for when it begins, or no more. `at_once`, for what is cut off:
   * no release delay, and none that is under way. `capped`, for what is pressed in passing: what the channels ask for before and after it counts
   * no further than the microphone's own, unless the player has chosen it for the channel.
   */
  setTalking(target_id: number, talking: boolean, at_once = false, capped = false): void {
    const codec = talking ? this.targets.codecOf(target_id) : {};
    const timings = talking ? this.targets.channelsOf(target_id).map((channel_id) => this.#timingOf(channel_id, capped)) : [];
    this.#voice({
      ...{ kind: "talk", target_id, talking },
      ...(holdsAny(codec) ? { codec } : {}),
      ...(timings.some(holdsAny) ? { timings } : {}),
      ...(at_once ? { at_once } : {}),
    });
  }

  poll(): RadioOut | undefined {
    return this.#out.shift();
  }

  /** What is not offered any more has been left before: the server says `channel.removed` first. */
  #handleOffers(offers: readonly Channel[]): void {
    const offered = new Set(offers.map(({ channel_id }) => channel_id));
    for (const [channel_id, record] of this.#channels) {
      if (offered.has(channel_id)) continue;
      if (record.membership !== "none") this.handleLeft(channel_id);
      this.#channels.delete(channel_id);
      this.#news(record);
    }
    for (const offer of offers) {
      const record = this.#channels.get(offer.channel_id) ?? newChannelRecord(offer);
      record.offer = offer;
      this.#channels.set(offer.channel_id, record);
      // The server has forgotten them without a word.
      if (!offer.may_speak) this.targets.dropOn(offer.channel_id);
      if (record.membership !== "none") this.#mixTo(offer.channel_id);
      this.#news(record);
    }
  }

  #handleEpoch(channel_id: string, epoch: ChannelEpoch): void {
    const record = this.#channels.get(channel_id);
    if (record === undefined || record.membership === "none") return;
    this.#addEpoch(record, epoch);
    this.targets.handleEpoch(channel_id);
  }

  #addEpoch(record: ChannelRecord, epoch: ChannelEpoch): void {
    const secret = bytesOf(epoch.secret);
    keepEpoch(record, epoch.epoch, secret);
    const { activate_after_ms } = epoch;
    this.#voice({ kind: "epoch", channel_id: record.offer.channel_id, epoch: epoch.epoch, secret, activate_after_ms });
  }

  #announce(target: AnnouncedTarget): void {
    const { session_id, target_id, channel_ids, simulcast } = target;
    if (session_id === this.#session_id) return;
    const on = [...new Set(channel_ids)].filter((channel_id) => this.isOn(channel_id));
    if (on.length === 0) return;
    if (simulcast === undefined) {
      if (on.length === 1) this.#voice({ kind: "talker", session_id, target_id, channel_ids: on });
      return;
    }
    const { generation } = simulcast;
    const keys = simulcast.sealed_keys.filter(({ channel_id }) => on.includes(channel_id));
    const opened = this.#openSealed(session_id, target_id, generation, keys);
    // Without one of the epochs it was sealed under we came later; the talker seals it anew for us.
    if (opened === undefined) return;
    this.#voice({
      kind: "talker",
      session_id,
      target_id,
      channel_ids: opened.channel_ids,
      simulcast: { generation, secret: opened.secret },
    });
  }

  /** Who it is of is the server's word alone (P-39): it gave the secret. What is sealed under it is never heard as what was said on a channel. */
  #handleWhisper({ session_id, target_id, name, generation, secret }: WhisperAnnouncedEvent): void {
    if (session_id === this.#session_id) return;
    this.#whisperers.delete(session_id);
    this.#whisperers.set(session_id, name);
    const [oldest] = this.#whisperers.keys();
    if (this.#whisperers.size > members_max && oldest !== undefined) this.#whisperers.delete(oldest);
    const whisper = { generation, secret: bytesOf(secret) };
    this.#voice({ kind: "talker", session_id, target_id, channel_ids: [], whisper });
  }

  #forgetWhispers(): void {
    this.whispers.clear();
    this.#whisperers.clear();
  }

  /** The secret, and the channels it was sealed for: that it is spoken there is the talker's word, not the server's. */
  #openSealed(
    session_id: number,
    target_id: number,
    generation: number,
    keys: readonly SealedKey[],
  ): { readonly secret: Uint8Array; readonly channel_ids: readonly string[] } | undefined {
    let secret: Uint8Array | undefined;
    const channel_ids = new Set<string>();
    for (const { channel_id, epoch, sealed } of keys) {
      const epoch_secret = this.#channels.get(channel_id)?.epochs.get(epoch);
      if (epoch_secret === undefined) continue;
      const bytes = bytesOf(sealed);
      const opened = openSimulcastSecret(this.#crypto, epoch_secret, { session_id, target_id, channel_id, generation }, bytes);
      if (opened === undefined) continue;
      secret ??= opened;
      if (this.#crypto.equal(secret, opened)) channel_ids.add(channel_id);
    }
    return secret === undefined ? undefined : { secret, channel_ids: [...channel_ids] };
  }

  #changeMembers(channel_id: string, change: (members: Map<number, Member>) => void): void {
    const record = this.#channels.get(channel_id);
    if (record === undefined || record.membership === "none") return;
    change(record.members);
    this.#news(record);
  }

  /** The player's own goes before the channel's. */
  #timingOf(channel_id: string, capped: boolean): AskedTiming {
    const offered = timingOf(this.#channels.get(channel_id)?.offer ?? {});
    const own = timingOf(this.mixOf(channel_id));
    const asked = { ...offered, ...own };
    const unchosen = timing_names.filter((name) => offered[name] !== undefined && own[name] === undefined);
    return capped && unchosen.length > 0 ? { ...asked, capped: unchosen } : asked;
  }

  #mixTo(channel_id: string): void {
    const offer = this.#channels.get(channel_id)?.offer;
    const { priority = 0, effect } = offer ?? {};
    const { pre_roll_ms, release_ms, ...heard } = this.mixOf(channel_id);
    this.#voice({ kind: "mix", channel_id, ...heard, priority, effect });
  }

  #voice(command: VoiceCommand): void {
    this.#out.push({ kind: "voice", command });
  }

  #news(record: ChannelRecord): void {
    this.#out.push({ kind: "channel", channel_id: record.offer.channel_id });
  }

  #stateOf(record: ChannelRecord): ChannelState {
    const { offer, membership, members } = record;
    const talker_mixes = this.#mixes.talkersAmong(members);
    return {
      ...offer,
      ...this.mixOf(offer.channel_id),
      membership,
      members: [...members.values()],
      ...(talker_mixes.length === 0 ? {} : { talker_mixes }),
    };
  }
}

function holdsAny(asked: object): boolean {
  return Object.keys(asked).length > 0;
}

function bytesOf(secret: string): Uint8Array {
  const bytes = decodeBase64url(secret);
  assert(bytes !== undefined, "the schema has checked the alphabet and length of a secret");
  return bytes;
}

const timing_names: readonly (keyof TalkTiming)[] = ["pre_roll_ms", "release_ms"];
/** As many as the schema of a channel's state holds; more, and the server is not telling the truth. */
const members_max = 4096;
