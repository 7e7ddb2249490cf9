import {
  type AnnouncedTarget,
  accept,
  type Result,
  refuse,
  type TargetDefineParams,
  type WhisperDefineParams,
} from "@talkgroup/schemas";
import { refuseLimit } from "./limit-counts.js";
import type { ServerLimits } from "./limits.js";
import type { LiveChannel } from "./live-channel.js";
import type { Outbox } from "./outbox.js";
import type { RoutePlanner } from "./route-planner.js";
import type { Session } from "./session.js";
import type { Speaking } from "./speaking.js";
import { announcedTo, judgeTarget, receiversOf, type TalkTarget, type Target } from "./target.js";
import { judgeWhisper, mayWhisper, type Whisper } from "./whisper.js";

export interface TargetBookOptions {
  readonly limits: ServerLimits;
  readonly outbox: Outbox;
  readonly routes: RoutePlanner;
  readonly speaking: Speaking;
}

/**
 * Who talks to which targets, and who is told of it. Permission to speak has been judged before a call comes here; what is refused
 * here leaves everything as it was.
 */
export class TargetBook {
  readonly #options: TargetBookOptions;

  constructor(options: TargetBookOptions) {
    this.#options = options;
  }

  /**
   * `channels` are those of the params. A talker whom a moderator has muted on some of them is not refused: it is heard on the
   * others, and on these too as soon as it may be. Refuses `not_a_member`, `invalid_params`, `limit_reached`.
   */
  define(session: Session, params: TargetDefineParams, channels: readonly LiveChannel[]): Result<Record<string, never>> {
    const judged = judgeTarget(session, params, channels);
    if (!judged.ok) return judged;
    const limit = this.#judgeLimits(judged.value);
    if (!limit.ok) return limit;
    this.#set(judged.value);
    return accept({});
  }

  /** Refuses `invalid_params`, `unknown_session`, `permission_denied`, `muted`, `limit_reached`. */
  whisper(session: Session, params: WhisperDefineParams): Result<Record<string, never>> {
    const judged = judgeWhisper(session, params);
    if (!judged.ok) return judged;
    const limit = this.#judgeLimits(judged.value);
    if (!limit.ok) return limit;
    this.#set(judged.value);
    return accept({});
  }

  /** Refuses `unknown_target`. */
  remove(session: Session, target_id: number): Result<Record<string, never>> {
    const target = session.targets.get(target_id);
    if (target === undefined) {
      return refuse("unknown_target", `target_id: found ${target_id}, expected one you have defined`, "/target_id");
    }
    this.#removeTarget(target);
    return accept({});
  }

  /** A session may not talk on a channel any more: its targets that name it go. */
  removeOn(channel: LiveChannel, session: Session): void {
    for (const target of [...session.targets.values()]) {
      if (target.kind === "channels" && target.channels.includes(channel)) this.#removeTarget(target);
    }
  }

  /** A channel is no more: all targets that name it go. */
  removeAllOn(channel: LiveChannel): void {
    for (const target of [...channel.targets]) this.#removeTarget(target);
  }

  /** Who left a channel may share other channels of a target: it is told what is left of each, or that nothing is. */
  tellLeaver(channel: LiveChannel, leaver: Session): void {
    for (const target of channel.targets) this.#tell(target, [leaver]);
  }

  /** A moderator has muted the session on the channel, or lets it be heard again. Nobody need be told: it is only not heard. */
  handleMuted(channel: LiveChannel, session: Session): void {
    for (const target of session.targets.values()) {
      if (target.kind === "channels" && target.channels.includes(channel)) this.#options.routes.handleTargetSet(target);
    }
    this.#options.speaking.review(session);
    this.reviewWhispersOf(session);
  }

  /** The session has come to a channel or left one: it may hear others' whispers there now, or others may hear its own. */
  reviewWhispers(session: Session): void {
    this.reviewWhispersOf(session);
    for (const whisper of session.named_in) this.#review(whisper, session);
  }

  /** Whom the session may whisper to may have changed. */
  reviewWhispersOf(session: Session): void {
    for (const target of session.targets.values()) {
      if (target.kind !== "whisper") continue;
      for (const hearer of target.named) this.#review(target, hearer);
    }
  }

  /** The session is over, and on no channel any more. */
  handleSessionEnded(session: Session): void {
    for (const target of [...session.targets.values()]) this.#removeTarget(target);
    for (const whisper of session.named_in) whisper.named.delete(session);
    session.named_in.clear();
  }

  /** Puts a target in the place of the one with its id, if there is one, and tells all whom it concerns. */
  #set(target: Target): void {
    const { session, target_id } = target;
    const before = session.targets.get(target_id);
    const told = before === undefined ? new Set<Session>() : receiversOf(before);
    if (before !== undefined) detach(before);
    attach(target);
    this.#options.routes.handleTargetSet(target);
    this.#options.speaking.review(session);
    const receivers = receiversOf(target);
    // One kind of announcement does not replace the other.
    const replaces = before?.kind === target.kind;
    this.#tellRemoved(target, replaces ? [...told].filter((receiver) => !receivers.has(receiver)) : told);
    if (target.kind === "whisper") this.#tellWhisper(target, receivers);
    else this.#tell(target, receivers);
  }

  #removeTarget(target: Target): void {
    const receivers = receiversOf(target);
    detach(target);
    this.#options.routes.handleTargetRemoved(target);
    this.#options.speaking.review(target.session);
    this.#tellRemoved(target, receivers);
  }

  #review(whisper: Whisper, hearer: Session): void {
    const hears = mayWhisper(whisper.session, hearer);
    if (hears === whisper.heard_by.has(hearer)) return;
    if (hears) whisper.heard_by.add(hearer);
    else whisper.heard_by.delete(hearer);
    this.#options.routes.handleWhisperChanged(whisper, hearer);
    if (hears) this.#tellWhisper(whisper, [hearer]);
    else this.#tellRemoved(whisper, [hearer]);
  }

  #judgeLimits(target: Target): Result<undefined> {
    const { targets_per_session_max, targets_per_channel_max, simulcasts_per_channel_max } = this.#options.limits;
    const before = target.session.targets.get(target.target_id);
    if (before === undefined && target.session.targets.size >= targets_per_session_max) {
      const message = `target_id: you have ${targets_per_session_max} targets, the limit is reached`;
      return refuseLimit("targets_per_session_max", "limit_reached", message, "/target_id");
    }
    if (target.kind === "whisper") return accept(undefined);
    const own = this.#judgeShare(target, before);
    if (!own.ok) return own;
    for (const [index, channel] of target.channels.entries()) {
      const others = [...channel.targets].filter((other) => other !== before);
      const simulcasts = others.filter((other) => other.simulcast !== undefined).length;
      const full = others.length >= targets_per_channel_max;
      if (!full && (target.simulcast === undefined || simulcasts < simulcasts_per_channel_max)) continue;
      const count = full ? `${targets_per_channel_max} targets` : `${simulcasts_per_channel_max} simulcast sets`;
      const message = `channel_ids: "${channel.channel_id}" is in ${count}, the limit is reached`;
      const limit = full ? "targets_per_channel_max" : "simulcasts_per_channel_max";
      return refuseLimit(limit, "limit_reached", message, `/channel_ids/${index}`);
    }
    return accept(undefined);
  }

  /** No session may take up a channel by itself: what it takes there, others cannot. */
  #judgeShare(target: TalkTarget, before: Target | undefined): Result<undefined> {
    const { targets_per_session_on_channel_max, simulcasts_per_session_on_channel_max } = this.#options.limits;
    for (const [index, channel] of target.channels.entries()) {
      let [targets, simulcasts] = [0, 0];
      for (const other of target.session.targets.values()) {
        if (other === before || other.kind !== "channels" || !other.channels.includes(channel)) continue;
        targets += 1;
        if (other.simulcast !== undefined) simulcasts += 1;
      }
      const full = targets >= targets_per_session_on_channel_max;
      if (!full && (target.simulcast === undefined || simulcasts < simulcasts_per_session_on_channel_max)) continue;
      const count = full ? `${targets} of your targets` : `${simulcasts} of your simulcast sets`;
      const message = `channel_ids: "${channel.channel_id}" is in ${count}, the limit is reached`;
      const limit = full ? "targets_per_session_on_channel_max" : "simulcasts_per_session_on_channel_max";
      return refuseLimit(limit, "limit_reached", message, `/channel_ids/${index}`);
    }
    return accept(undefined);
  }

  /** Tells each receiver what it may know of the target now. Those who may know the same share one notice. */
  #tell(target: TalkTarget, receivers: Iterable<Session>): void {
    const groups = new Map<string, { readonly announced: AnnouncedTarget | undefined; readonly receivers: Session[] }>();
    for (const receiver of receivers) {
      const announced = announcedTo(receiver, target);
      const key = announced?.channel_ids.join(" ") ?? "";
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { announced, receivers: [receiver] });
      else group.receivers.push(receiver);
    }
    for (const group of groups.values()) {
      if (group.announced === undefined) this.#tellRemoved(target, group.receivers);
      else this.#options.outbox.emitAll(group.receivers, "target.announced", { target: group.announced });
    }
  }

  #tellWhisper({ session, target_id, generation, secret }: Whisper, hearers: Iterable<Session>): void {
    const { session_id, name } = session;
    this.#options.outbox.emitAll(hearers, "whisper.announced", { session_id, target_id, name, generation, secret });
  }

  #tellRemoved({ session, target_id }: Target, receivers: Iterable<Session>): void {
    this.#options.outbox.emitAll(receivers, "target.removed", { session_id: session.session_id, target_id });
  }
}

function attach(target: Target): void {
  target.session.targets.set(target.target_id, target);
  if (target.kind === "channels") for (const channel of target.channels) channel.targets.add(target);
  else for (const named of target.named) named.named_in.add(target);
}

function detach(target: Target): void {
  target.session.targets.delete(target.target_id);
  if (target.kind === "channels") for (const channel of target.channels) channel.targets.delete(target);
  else for (const named of target.named) named.named_in.delete(target);
}
