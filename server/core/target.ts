import { type AnnouncedTarget, accept, type Result, refuse, type SealedKey, type TargetDefineParams } from "@talkgroup/schemas";
import type { LiveChannel } from "./live-channel.js";
import type { Session } from "./session.js";
import type { Whisper } from "./whisper.js";

/** What the header of a voice packet names. */
export type Target = TalkTarget | Whisper;

/** One channel, or a simulcast set. */
export interface TalkTarget {
  readonly kind: "channels";
  readonly session: Session;
  readonly target_id: number;
  readonly channels: readonly LiveChannel[];
  readonly simulcast: Simulcast | undefined;
}

interface Simulcast {
  readonly generation: number;
  /** By channel id; one for each channel. */
  readonly sealed_keys: ReadonlyMap<string, SealedKey>;
}

/**
 * Judges a target definition (P-13). The channels exist and the talker may speak on each: that was judged by permission before.
 *
 * Two channels or more need `simulcast`, with exactly one key for each channel, sealed to its current epoch or the one before.
 * One channel must not have it: it is spoken under the channel's own secret (P-32), and one thing has one way.
 */
export function judgeTarget(session: Session, params: TargetDefineParams, channels: readonly LiveChannel[]): Result<TalkTarget> {
  const { target_id, channel_ids, simulcast } = params;
  for (const [index, channel] of channels.entries()) {
    const field = `/channel_ids/${index}`;
    if (channel_ids.indexOf(channel.channel_id) !== index)
      return wrong(field, `found "${channel.channel_id}" again, expected it once`);
    const membership = channel.members.get(session.session_id);
    if (membership === undefined || membership.monitor) {
      const how = membership === undefined ? "are not on" : "only monitor";
      const message = `${field.slice(1)}: found "${channel.channel_id}", which you ${how}; join it first`;
      return refuse("not_a_member", message, field);
    }
  }
  if (channels.length === 1) {
    if (simulcast !== undefined)
      return wrong("/simulcast", "found a key, expected none: one channel is spoken under its own secret");
    return accept({ kind: "channels", session, target_id, channels, simulcast: undefined });
  }
  if (simulcast === undefined)
    return wrong("/simulcast", "found nothing, expected a key sealed for each channel: there are several");
  const sealed_keys = judgeSealedKeys(simulcast.sealed_keys, channels);
  if (!sealed_keys.ok) return sealed_keys;
  return accept({
    kind: "channels",
    session,
    target_id,
    channels,
    simulcast: { generation: simulcast.generation, sealed_keys: sealed_keys.value },
  });
}

/** The target as a receiver may know it: only the channels both are on (P-14). Undefined if there is none. */
export function announcedTo(receiver: Session, target: TalkTarget): AnnouncedTarget | undefined {
  const shared = target.channels
    .filter((channel) => channel.members.has(receiver.session_id))
    .map((channel) => channel.channel_id);
  if (shared.length === 0) return undefined;
  const plain = { session_id: target.session.session_id, target_id: target.target_id, channel_ids: shared };
  if (target.simulcast === undefined) return plain;
  const { generation, sealed_keys } = target.simulcast;
  return {
    ...plain,
    simulcast: { generation, sealed_keys: shared.flatMap((channel_id) => sealed_keys.get(channel_id) ?? []) },
  };
}

/** Who is told of the target: who is on one of its channels, or hears the whisper; without the talker, each once. */
export function receiversOf(target: Target): Set<Session> {
  if (target.kind === "whisper") return new Set(target.heard_by);
  const receivers = new Set<Session>();
  for (const channel of target.channels) {
    for (const { session } of channel.members.values()) receivers.add(session);
  }
  receivers.delete(target.session);
  return receivers;
}

/** The channels on which the target is heard: those where no moderator has muted its talker. */
export function audibleChannels({ session, channels }: TalkTarget): readonly LiveChannel[] {
  return channels.filter(({ members }) => members.get(session.session_id)?.muted === false);
}

function judgeSealedKeys(keys: readonly SealedKey[], channels: readonly LiveChannel[]): Result<ReadonlyMap<string, SealedKey>> {
  const by_channel = new Map<string, SealedKey>();
  for (const [index, key] of keys.entries()) {
    const field = `/simulcast/sealed_keys/${index}`;
    const channel = channels.find((candidate) => candidate.channel_id === key.channel_id);
    if (channel === undefined) return wrong(`${field}/channel_id`, `found "${key.channel_id}", expected one of channel_ids`);
    if (by_channel.has(key.channel_id)) return wrong(`${field}/channel_id`, `found "${key.channel_id}" again, expected it once`);
    if (!channel.epoch.accepts(key.epoch)) {
      return wrong(`${field}/epoch`, `found ${key.epoch}, expected ${channel.epoch.number}, the current one, or the one before`);
    }
    by_channel.set(key.channel_id, key);
  }
  const left_out = channels.find((channel) => !by_channel.has(channel.channel_id));
  if (left_out === undefined) return accept(by_channel);
  return wrong("/simulcast/sealed_keys", `found no key for "${left_out.channel_id}", expected one for each of channel_ids`);
}

function wrong(field: string, text: string): { readonly ok: false; readonly refusal: ReturnType<typeof refuse>["refusal"] } {
  return refuse("invalid_params", `${field.slice(1)}: ${text}`, field);
}
