import { accept, assert, type Result, refuse } from "@talkgroup/schemas/light";
import type { HeardTarget, TargetSecret } from "../voice-command.js";
import type { VoiceCrypto } from "./crypto.js";
import { activate_after_ms_default, type Generation, KeyGenerations } from "./key-generations.js";
import { isChannelContext, kidOf, simulcast_context, voiceBaseKey, whisper_context } from "./key-schedule.js";
import { SFrameKey } from "./sframe.js";
import { ctr_max } from "./sframe-header.js";

/** A talk target of our own: one channel, or a simulcast set or whisper with a secret that we drew. */
export type TargetKeys =
  | { readonly target_id: number; readonly channel_id: string }
  | { readonly target_id: number; readonly simulcast: TargetSecret }
  | { readonly target_id: number; readonly whisper: TargetSecret };

/** What it takes to seal one frame. Ask the ring for it anew for every frame. */
export interface TargetSealer {
  readonly key: SFrameKey;
  /** `key.kid`, 0–7. */
  readonly kid: number;
  /** The next SFrame counter of the target, each handed out once. Call it once after each `sealer()`. */
  nextCounter(): number;
}

/**
 * Every voice key a member holds: which may open whose frames, and which seals our own. No clock: time is `now_ms`,
 * monotonic. Asked per packet, it looks up by number only; a key is derived when it is first needed and dropped with its
 * secret, talker, channel or session. It never opens with a key of a talker or channel that was removed.
 */
export class KeyRing {
  readonly #crypto: VoiceCrypto;
  readonly #counter_first: number;
  readonly #channels = new Map<string, KeyGenerations>();
  /** By session id, then target id: no string is built per packet. */
  readonly #talkers = new Map<number, Map<number, KeyUser>>();
  #talker_count = 0;
  readonly #targets = new Map<number, Target>();
  /** Never emptied (P-33): a target that comes back continues its count. At most one per u16. */
  readonly #counters = new Map<number, Counter>();
  #session_id: number | undefined;

  /** `counter_first` is the SFrame counter that every target starts with, 0 to 2^32 − 1: 0, unless a test wants to see the end. */
  constructor(crypto: VoiceCrypto, counter_first = 0) {
    this.#crypto = crypto;
    this.#counter_first = counter_first;
  }

  /**
   * Sets our own session id (u32), from which our sealing keys are derived; comes before all else. A changed id is a new
   * session: channels, talkers and targets are forgotten, to be announced anew; counters go on. The same id changes nothing.
   */
  setSession(session_id: number): void {
    assert(isU32(session_id), "a session id is a u32");
    if (session_id === this.#session_id) return;
    this.reset();
    this.#session_id = session_id;
  }

  /** Forgets the session and every key. What stays are the counters of our targets: none may be used twice (P-33). */
  reset(): void {
    this.#session_id = undefined;
    for (const generations of this.#allGenerations()) generations.clear();
    this.#channels.clear();
    this.#talkers.clear();
    this.#targets.clear();
    this.#talker_count = 0;
  }

  /**
   * Takes in a channel's epoch secret. It opens frames at once and seals after `activate_after_ms` (0–10,000), or at once
   * if it is the channel's first. The seven newest epochs are held (`generations_max`); a replaced one for 10 s. Refuses what
   * `KeyGenerations.add` refuses, a malformed channel id, more than `channels_max` channels, and all before `setSession`.
   */
  addEpoch(
    channel_id: string,
    epoch: number,
    secret: Uint8Array,
    now_ms: number,
    activate_after_ms: number = activate_after_ms_default,
  ): Result<void> {
    const known = this.#channels.get(channel_id);
    if (known !== undefined) return known.add(epoch, secret, now_ms, activate_after_ms);
    if (this.#session_id === undefined) return refuse("not_ready", "no session yet");
    if (!isChannelContext(channel_id)) return refuse("invalid_params", "a channel id is printable ASCII", "/channel_id");
    if (this.#channels.size >= channels_max) return refuse("limit_reached", `at most ${channels_max} channels have keys`);
    const added = new KeyGenerations();
    const result = added.add(epoch, secret, now_ms, activate_after_ms);
    if (result.ok) this.#channels.set(channel_id, added);
    return result;
  }

  /**
   * Forgets a channel's secrets, every target and talker on it, and simulcast talkers who reach us through no other channel. Whispers
   * are on none: the server says when they end.
   */
  removeChannel(channel_id: string): void {
    const generations = this.#channels.get(channel_id);
    this.#channels.delete(channel_id);
    for (const target of this.#targets.values()) {
      if (target.channel_ids.includes(channel_id)) this.removeTarget(target.target_id);
    }
    for (const targets of this.#talkers.values()) {
      for (const talker of targets.values()) {
        const heard = talker.channel_ids.some((id) => this.#channels.has(id));
        if (talker.channel_ids.includes(channel_id) && !heard) this.removeTalker(talker.session_id, talker.target_id);
      }
    }
    generations?.clear();
  }

  /**
   * Announces a talker, or a new generation or channel list of a known simulcast talker, or a new generation of a whisper. A
   * one-channel talker may be announced before its channel's first epoch; a simulcast talker needs a channel whose keys we hold.
   * Refused: malformed ids, our own session, a number of channels that does not fit, more than `talkers_max` talkers, and what
   * `KeyGenerations.add` refuses of the secret. A refusal leaves what was known as it was.
   */
  addTalker(talker: HeardTarget, now_ms: number): Result<void> {
    const { session_id, target_id, simulcast } = talker;
    const own = ownSecret(talker);
    if (this.#session_id === undefined) return refuse("not_ready", "no session yet");
    if (!isU32(session_id) || session_id === this.#session_id) {
      return refuse("invalid_params", "a talker has a session id that is a u32 and not our own", "/session_id");
    }
    if (!isU16(target_id)) return refuse("invalid_params", "a target id is a u16", "/target_id");
    const channel_ids = [...talker.channel_ids];
    if (!fitsChannels(channel_ids, talker)) return refuse("invalid_params", channels_rule, "/channel_ids");
    if (simulcast !== undefined && !channel_ids.some((id) => this.#channels.has(id))) {
      return refuse("unknown_channel", "a simulcast talker is heard through a channel whose keys we hold", "/channel_ids");
    }
    const known = this.#talkers.get(session_id)?.get(target_id);
    if (known === undefined && this.#talker_count >= talkers_max) {
      return refuse("limit_reached", `at most ${talkers_max} talkers have keys`);
    }
    const generations = ownGenerations(known, own, now_ms, 0);
    if (!generations.ok) return generations;
    if (known !== undefined && keepsSecrets(known, channel_ids, generations.value)) {
      known.channel_ids = channel_ids;
      return accept(undefined);
    }
    this.removeTalker(session_id, target_id);
    const targets = this.#talkers.get(session_id) ?? new Map<number, KeyUser>();
    this.#talkers.set(session_id, targets);
    targets.set(target_id, { session_id, target_id, channel_ids, own: generations.value });
    this.#talker_count++;
    return accept(undefined);
  }

  /** Forgets one talk target of another session. */
  removeTalker(session_id: number, target_id: number): void {
    const targets = this.#talkers.get(session_id);
    const talker = targets?.get(target_id);
    if (targets === undefined || talker === undefined) return;
    talker.own?.generations.clear();
    targets.delete(target_id);
    if (targets.size === 0) this.#talkers.delete(session_id);
    this.#talker_count--;
  }

  /**
   * The key for a frame with this talker and KID, or undefined if we may not or cannot open it. Never throws, whatever the
   * numbers. Valid for this one frame: do not keep it.
   */
  opener(session_id: number, target_id: number, kid: number, now_ms: number): SFrameKey | undefined {
    const talker = this.#talkers.get(session_id)?.get(target_id);
    if (talker === undefined) return undefined;
    const generation = this.#generationsOf(talker)?.withKid(kid, now_ms);
    if (generation === undefined) return undefined;
    return generation.keys.get(talker) ?? this.#deriveKey(talker, generation, "open");
  }

  /**
   * Registers a talk target of ours, or a new generation of a known simulcast target or whisper, which seals `activate_after_ms`
   * from now. Its channel's epochs may follow later. Refused: malformed ids, more than `targets_max` targets, and what
   * `KeyGenerations.add` refuses of the secret.
   */
  addTarget(target: TargetKeys, now_ms: number, activate_after_ms: number = activate_after_ms_default): Result<void> {
    const { target_id } = target;
    if (this.#session_id === undefined) return refuse("not_ready", "no session yet");
    if (!isU16(target_id)) return refuse("invalid_params", "a target id is a u16", "/target_id");
    const own = ownSecret(target);
    const channel_ids = "channel_id" in target ? [target.channel_id] : [];
    if (!channel_ids.every(isChannelContext)) return refuse("invalid_params", "a channel id is printable ASCII", "/channel_id");
    const known = this.#targets.get(target_id);
    if (known === undefined && this.#targets.size >= targets_max) {
      return refuse("limit_reached", `at most ${targets_max} talk targets have keys`);
    }
    const generations = ownGenerations(known, own, now_ms, activate_after_ms);
    if (!generations.ok) return generations;
    if (known !== undefined && keepsSecrets(known, channel_ids, generations.value)) return accept(undefined);
    this.removeTarget(target_id);
    const counter = this.#counters.get(target_id) ?? { next: this.#counter_first };
    this.#counters.set(target_id, counter);
    const user: KeyUser = { session_id: this.#session_id, target_id, channel_ids, own: generations.value };
    this.#targets.set(target_id, { ...user, counter, sealer: undefined });
    return accept(undefined);
  }

  /** Forgets one of our talk targets; its counter is kept (P-33). */
  removeTarget(target_id: number): void {
    const target = this.#targets.get(target_id);
    if (target === undefined) return;
    target.own?.generations.clear();
    this.#targets.delete(target_id);
  }

  /**
   * What seals the next frame of a target, or undefined if there is no such target, no secret for it or no counter left
   * (2^32 frames: 497 days of 100 a second). The frame is then dropped, never sent in clear.
   */
  sealer(target_id: number, now_ms: number): TargetSealer | undefined {
    const target = this.#targets.get(target_id);
    if (target === undefined || target.counter.next > ctr_max) return undefined;
    const generation = this.#generationsOf(target)?.active(now_ms);
    if (generation === undefined) return undefined;
    const key = generation.keys.get(target) ?? this.#deriveKey(target, generation, "seal");
    if (target.sealer?.key !== key) target.sealer = new CountingSealer(key, target.counter);
    return target.sealer;
  }

  /** Drops replaced secrets whose time is over, with their keys. Call it every second or so; lookups do not depend on it. */
  expire(now_ms: number): void {
    for (const generations of this.#allGenerations()) generations.expire(now_ms);
  }

  #generationsOf(user: KeyUser): KeyGenerations | undefined {
    return user.own?.generations ?? this.#channels.get(user.channel_ids[0] as string);
  }

  #deriveKey(user: KeyUser, generation: Generation, purpose: "seal" | "open"): SFrameKey {
    const context = user.own === undefined ? (user.channel_ids[0] as string) : user.own.context;
    const base_key = voiceBaseKey(this.#crypto, generation.secret, user.session_id, user.target_id, context);
    const key = new SFrameKey(this.#crypto, base_key, kidOf(generation.number), purpose);
    generation.keys.set(user, key);
    return key;
  }

  #allGenerations(): KeyGenerations[] {
    const all = [...this.#channels.values()];
    for (const target of this.#targets.values()) if (target.own !== undefined) all.push(target.own.generations);
    for (const targets of this.#talkers.values()) {
      for (const talker of targets.values()) if (talker.own !== undefined) all.push(talker.own.generations);
    }
    return all;
  }
}

/** Whoever seals or opens: one talk target of one session. */
interface KeyUser {
  readonly session_id: number;
  readonly target_id: number;
  channel_ids: readonly string[];
  /** Its own secrets if it is a simulcast set or a whisper; otherwise those of its one channel are used. */
  readonly own: OwnGenerations | undefined;
}

interface OwnGenerations {
  /** What they are derived with: one secret is never used for a simulcast set and a whisper. */
  readonly context: string;
  readonly generations: KeyGenerations;
}

interface OwnSecret extends TargetSecret {
  readonly context: string;
}

interface Target extends KeyUser {
  readonly counter: Counter;
  sealer: CountingSealer | undefined;
}

interface Counter {
  next: number;
}

class CountingSealer implements TargetSealer {
  readonly key: SFrameKey;
  readonly kid: number;
  readonly #counter: Counter;

  constructor(key: SFrameKey, counter: Counter) {
    this.key = key;
    this.kid = key.kid;
    this.#counter = counter;
  }

  nextCounter(): number {
    assert(this.#counter.next <= ctr_max, "sealer() was asked before each frame and refuses when counters run out");
    return this.#counter.next++;
  }
}

/** The secret of a target that has its own, with the context it is used in. */
function ownSecret({ simulcast, whisper }: Secrets): OwnSecret | undefined {
  if (whisper !== undefined) return { ...whisper, context: whisper_context };
  return simulcast === undefined ? undefined : { ...simulcast, context: simulcast_context };
}

interface Secrets {
  readonly target_id: number;
  readonly simulcast?: TargetSecret;
  readonly whisper?: TargetSecret;
}

/** The own secrets of a user with `secret` taken in: those it has, or new ones. Undefined for a one-channel user. */
function ownGenerations(
  known: KeyUser | undefined,
  secret: OwnSecret | undefined,
  now_ms: number,
  activate_after_ms: number,
): Result<OwnGenerations | undefined> {
  if (secret === undefined) return accept(undefined);
  const { context } = secret;
  const own = known?.own?.context === context ? known.own : { context, generations: new KeyGenerations() };
  const added = own.generations.add(secret.generation, secret.secret, now_ms, activate_after_ms);
  return added.ok ? accept(own) : added;
}

/** One channel without a secret of its own, one or more with a simulcast secret, none with a whisper's; all of them well-formed. */
function fitsChannels(channel_ids: readonly string[], { simulcast, whisper }: Secrets): boolean {
  if (whisper !== undefined) return simulcast === undefined && channel_ids.length === 0;
  const count_max = simulcast === undefined ? 1 : channels_max;
  return channel_ids.length > 0 && channel_ids.length <= count_max && channel_ids.every(isChannelContext);
}

/** True if an announcement leaves a user with the secrets it has: the same set or whisper, or the same one channel. */
function keepsSecrets(known: KeyUser, channel_ids: readonly string[], own: OwnGenerations | undefined): boolean {
  if (known.own !== own) return false;
  return own !== undefined || known.channel_ids[0] === channel_ids[0];
}

function isU32(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= 0xffff_ffff;
}

function isU16(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= 0xffff;
}

const channels_rule = "a talker is heard through one channel, a simulcast set through one or more, a whisper through none";

/** Channels with keys at once: far more than anybody listens to, and 1,792 secrets in all. */
export const channels_max: number = 256;

/** Talkers with keys at once: a thousand sessions of eight targets each. A key takes 0.7 kB of heap once it is used. */
export const talkers_max: number = 8192;

/** Talk targets of our own at once: more keys than a hand can press. */
export const targets_max: number = 64;
