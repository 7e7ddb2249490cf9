import {
  accept,
  assert,
  type RefusalCode,
  type Result,
  refuse,
  type SealedKey,
  type TargetDefineParams,
} from "@talkgroup/schemas/light";
import type { ChannelRecord } from "../listen/channel-record.js";
import { type RadioOut, refuseChannel } from "../radio-out.js";
import { encodeBase64url } from "../seal/base64url.js";
import type { VoiceCrypto } from "../seal/crypto.js";
import { sealSimulcastSecret } from "../seal/key-schedule.js";
import type { OwnTarget, TalkCodec } from "../voice-command.js";
import type { TargetIds } from "./target-ids.js";

/** What one player talks to: a talk target for each channel and each simulcast set, registered with the server ahead of the first press. */
export class OwnTargets {
  readonly #crypto: VoiceCrypto;
  readonly #channels: ReadonlyMap<string, ChannelRecord>;
  readonly #out: RadioOut[];
  readonly #ids: TargetIds;
  /** By the set of their channels. */
  readonly #targets = new Map<string, TargetRecord>();
  #session_id = 0;

  /** Reads the radio's `channels`, and adds to what comes `out` of it. */
  constructor(crypto: VoiceCrypto, channels: ReadonlyMap<string, ChannelRecord>, ids: TargetIds, out: RadioOut[]) {
    this.#crypto = crypto;
    this.#channels = channels;
    this.#ids = ids;
    this.#out = out;
  }

  /** A new session: nothing is registered with it yet, and secrets are sealed for it. */
  handleSession(session_id: number): void {
    this.clear();
    this.#session_id = session_id;
  }

  /** The session is over: nothing can be talked to. */
  clear(): void {
    for (const { target_id } of this.#targets.values()) this.#ids.giveBack(target_id);
    this.#targets.clear();
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
        return refuse("not_a_member", `channel_id: found ${channel_id}, expected a channel that is joined`, "/channel_id");
    }
    const key = keyOf(channel_ids);
    const known = this.#targets.get(key);
    if (known !== undefined)
      return accept({ target_id: known.target_id, define: known.defined ? undefined : this.#definition(known) });
    const target_id = this.#ids.take();
    if (!target_id.ok) return target_id;
    const target: TargetRecord = {
      target_id: target_id.value,
      channel_ids: [...new Set(channel_ids)],
      defined: false,
      defining: false,
      outdated: false,
      generation: 0,
      secret: undefined,
    };
    this.#targets.set(key, target);
    return accept({ target_id: target.target_id, define: this.#definition(target) });
  }

  /** The registered target for a set of channels, if there is one. */
  targetOf(channel_ids: readonly string[]): number | undefined {
    const target = this.#targets.get(keyOf(channel_ids));
    return target?.defined === true ? target.target_id : undefined;
  }

  /** True if this is the target of a set of channels, registered or about to be: it may have been dropped while the server was asked. */
  hasTarget(channel_ids: readonly string[], target_id: number): boolean {
    return this.#targets.get(keyOf(channel_ids))?.target_id === target_id;
  }

  /** True if these channels have no target, and might have one: the player has joined each, and may speak there. */
  isMissing(channel_ids: readonly string[]): boolean {
    if (channel_ids.length === 0 || this.#targets.has(keyOf(channel_ids))) return false;
    const records = channel_ids.map((channel_id) => this.#channels.get(channel_id));
    return records.every((record) => record?.membership === "joined" && record.offer.may_speak);
  }

  /** The channels of a target; none if there is no such target. */
  channelsOf(target_id: number): readonly string[] {
    const target = [...this.#targets.values()].find((one) => one.target_id === target_id);
    return target?.channel_ids ?? [];
  }

  /** How the target's channels want voice encoded: the lowest bit rate and the longest frame that any of them asks for. */
  codecOf(target_id: number): TalkCodec {
    const codecs = this.channelsOf(target_id).map((channel_id) => this.#channels.get(channel_id)?.offer.codec ?? {});
    const bitrate_bps = Math.min(...codecs.map((codec) => codec.bitrate_bps ?? Number.POSITIVE_INFINITY));
    const frame_ms = Math.max(...codecs.map((codec) => codec.frame_ms ?? 0));
    return { ...(Number.isFinite(bitrate_bps) ? { bitrate_bps } : {}), ...(frame_ms > 0 ? { frame_ms } : {}) };
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
      this.#drop(key, target);
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
    this.#forget(key, target);
    return target.target_id;
  }

  /** Every set of channels that has a target, registered or about to be. */
  targetChannels(): readonly (readonly string[])[] {
    return [...this.#targets.values()].map(({ channel_ids }) => channel_ids);
  }

  /** A channel's secret has changed: simulcast sets over it get a new one too. */
  handleEpoch(channel_id: string): void {
    for (const target of this.#targets.values()) {
      const affected = target.secret !== undefined && target.channel_ids.includes(channel_id);
      if (affected) this.#defineAgain(target);
    }
  }

  /** The player may not talk on the channel any more. */
  dropOn(channel_id: string): void {
    for (const [key, target] of this.#targets) {
      if (target.channel_ids.includes(channel_id)) this.#drop(key, target);
    }
  }

  /** The server has taken the target: it may be talked to, under its newest secret. */
  #take(target: TargetRecord): void {
    target.defined = true;
    const { target_id, channel_ids, generation, secret } = target;
    const own: OwnTarget =
      secret === undefined ? { target_id, channel_ids } : { target_id, channel_ids, simulcast: { generation, secret } };
    this.#out.push({ kind: "voice", command: { kind: "target", ...own } });
  }

  /**
   * One definition of a target is under way at a time. Were each epoch answered at once, talkers far from the server would draw secrets
   * faster than they can begin to use them, and listeners would have forgotten the one in use.
   */
  #defineAgain(target: TargetRecord): void {
    if (target.defining) target.outdated = true;
    else this.#out.push({ kind: "define", params: this.#definition(target) });
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
    const sealed = sealSimulcastSecret(crypto, epoch_secret, { session_id, target_id, channel_id, generation }, secret);
    return { channel_id, epoch: record.epoch, sealed: encodeBase64url(sealed) };
  }

  #drop(key: string, target: TargetRecord): void {
    this.#forget(key, target);
    this.#out.push({ kind: "target_lost", channel_ids: target.channel_ids });
  }

  #forget(key: string, { target_id }: TargetRecord): void {
    this.#targets.delete(key);
    this.#ids.giveBack(target_id);
    this.#out.push({ kind: "voice", command: { kind: "target_gone", target_id } });
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

const secret_bytes = 32;
