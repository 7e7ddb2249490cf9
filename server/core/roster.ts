import {
  accept,
  assert,
  type ChannelJoinParams,
  type ChannelJoinResult,
  type ControlEvents,
  type Result,
  refuse,
  type TargetDefineParams,
} from "@talkgroup/schemas";
import type { ServerLimits } from "./limits.js";
import { emptyChannel, type LiveChannel, type Membership, memberOf } from "./live-channel.js";
import type { OperationTable } from "./operation.js";
import type { Outbox } from "./outbox.js";
import type { RoutePlanner } from "./route-table.js";
import type { Session } from "./session.js";
import { announcedTo, judgeTarget, receiversOf, type TalkTarget } from "./target.js";

export interface RosterOptions {
  readonly operation: OperationTable;
  readonly limits: ServerLimits;
  readonly outbox: Outbox;
  readonly routes: RoutePlanner;
  /** Number of each channel's first epoch. */
  readonly epoch_first: number;
  /** 32 random bytes, base64url. */
  readonly newSecret: () => string;
}

/**
 * Who is on which channel and talks to which targets, and who is told of it. Sessions and permissions have been judged before a
 * call comes here; what is refused here leaves everything as it was.
 */
export class Roster {
  readonly #options: RosterOptions;
  readonly #channels: ReadonlyMap<string, LiveChannel>;
  /** Channels whose epoch change is due later. */
  readonly #waiting = new Set<LiveChannel>();

  constructor(options: RosterOptions) {
    this.#options = options;
    const { operation, epoch_first, newSecret } = options;
    this.#channels = new Map(
      [...operation.channels.keys()].map((channel_id) => [channel_id, emptyChannel(channel_id, epoch_first, newSecret)]),
    );
  }

  /** Refuses `limit_reached`. The joiner's view of the channel is the answer; the others are told by events. */
  join(session: Session, params: ChannelJoinParams, now_ms: number): Result<ChannelJoinResult> {
    const channel = this.#channel(params.channel_id);
    const membership = channel.members.get(session.session_id);
    if (membership === undefined) {
      const members_max = this.#options.limits.members_per_channel_max;
      if (channel.members.size >= members_max) {
        return refuse(
          "limit_reached",
          `channel_id: "${channel.channel_id}" has ${members_max} members, no more fit`,
          "/channel_id",
        );
      }
      this.#enter(channel, { session, monitor: params.monitor }, now_ms);
    } else if (membership.monitor !== params.monitor) {
      membership.monitor = params.monitor;
      if (params.monitor) this.#removeTargetsOn(channel, session);
      this.#tellOthers(channel, session, "channel.member_joined", {
        channel_id: channel.channel_id,
        member: memberOf(membership),
      });
    }
    return accept(this.#viewOf(channel, session, now_ms));
  }

  /** Refuses `not_a_member`. */
  leave(session: Session, channel_id: string, now_ms: number): Result<Record<string, never>> {
    const channel = this.#channel(channel_id);
    if (!channel.members.has(session.session_id)) {
      return refuse("not_a_member", `channel_id: found "${channel_id}", which you are not on`, "/channel_id");
    }
    this.#exit(channel, session, now_ms);
    // The leaver may still share other channels of a target: it is told what is left of each, or that nothing is.
    for (const target of channel.targets) this.#tellOf(target, session);
    return accept({});
  }

  /** Refuses `not_a_member`, `invalid_params`, `limit_reached`. */
  define(session: Session, params: TargetDefineParams): Result<Record<string, never>> {
    const channels = params.channel_ids.map((channel_id) => this.#channel(channel_id));
    const judged = judgeTarget(session, params, channels);
    if (!judged.ok) return judged;
    const target = judged.value;
    const before = session.targets.get(target.target_id);
    const limit = this.#judgeTargetLimits(target, before);
    if (!limit.ok) return limit;

    const told_before = before === undefined ? new Set<Session>() : receiversOf(before);
    for (const channel of before?.channels ?? []) if (before !== undefined) channel.targets.delete(before);
    session.targets.set(target.target_id, target);
    for (const channel of channels) channel.targets.add(target);
    this.#options.routes.handleTargetSet(target);
    for (const receiver of new Set([...told_before, ...receiversOf(target)])) this.#tellOf(target, receiver);
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

  handleSessionOpened(session: Session): void {
    this.#options.routes.handleSessionOpened(session);
  }

  /** The connection is gone: the session leaves everything. */
  handleSessionEnded(session: Session, now_ms: number): void {
    for (const channel of [...session.channels]) this.#exit(channel, session, now_ms);
    assert(session.targets.size === 0, "a target's talker is on its channels, so leaving them removes it");
    this.#options.routes.handleSessionEnded(session);
  }

  /** Makes the epoch changes that have fallen due. */
  handleTimeout(now_ms: number): void {
    for (const channel of [...this.#waiting]) {
      if (!channel.epoch.handleTimeout(now_ms)) continue;
      this.#waiting.delete(channel);
      this.#tellEpoch(channel, undefined, now_ms);
    }
  }

  pollTimeout(): number | undefined {
    let earliest_ms: number | undefined;
    for (const { epoch } of this.#waiting) {
      const due_ms = epoch.pollTimeout();
      if (due_ms !== undefined && (earliest_ms === undefined || due_ms < earliest_ms)) earliest_ms = due_ms;
    }
    return earliest_ms;
  }

  #enter(channel: LiveChannel, membership: Membership, now_ms: number): void {
    const { session } = membership;
    channel.members.set(session.session_id, membership);
    session.channels.add(channel);
    this.#options.routes.handleMembersChanged(channel);
    this.#tellOthers(channel, session, "channel.member_joined", { channel_id: channel.channel_id, member: memberOf(membership) });
    this.#changeEpoch(channel, session, now_ms);
  }

  #exit(channel: LiveChannel, session: Session, now_ms: number): void {
    this.#removeTargetsOn(channel, session);
    channel.members.delete(session.session_id);
    session.channels.delete(channel);
    this.#options.routes.handleMembersChanged(channel);
    this.#tellOthers(channel, session, "channel.member_left", { channel_id: channel.channel_id, session_id: session.session_id });
    // After the leaver is out of the members, or it would be told the new secret.
    this.#changeEpoch(channel, undefined, now_ms);
  }

  /** `joiner` reads the secret in the answer to its join and needs no event. */
  #changeEpoch(channel: LiveChannel, joiner: Session | undefined, now_ms: number): void {
    if (channel.members.size === 0) {
      channel.epoch.forget();
      this.#waiting.delete(channel);
    } else if (channel.epoch.handleMembersChanged(channel.members.size, now_ms)) {
      this.#tellEpoch(channel, joiner, now_ms);
    } else {
      this.#waiting.add(channel);
    }
  }

  #tellEpoch(channel: LiveChannel, joiner: Session | undefined, now_ms: number): void {
    const epoch = channel.epoch.current(now_ms, channel.members.size === 1);
    this.#tellOthers(channel, joiner, "channel.epoch", { channel_id: channel.channel_id, epoch });
  }

  #viewOf(channel: LiveChannel, session: Session, now_ms: number): ChannelJoinResult {
    const targets = [...channel.targets].filter((target) => target.session !== session);
    return {
      members: [...channel.members.values()].map(memberOf),
      epoch: channel.epoch.current(now_ms, channel.members.size === 1),
      targets: targets.flatMap((target) => announcedTo(session, target) ?? []),
    };
  }

  #judgeTargetLimits(target: TalkTarget, before: TalkTarget | undefined): Result<undefined> {
    const { targets_per_session_max, targets_per_channel_max, simulcasts_per_channel_max } = this.#options.limits;
    if (before === undefined && target.session.targets.size >= targets_per_session_max) {
      return refuse("limit_reached", `target_id: you have ${targets_per_session_max} targets, no more fit`, "/target_id");
    }
    for (const [index, channel] of target.channels.entries()) {
      const others = [...channel.targets].filter((other) => other !== before);
      const simulcasts = others.filter((other) => other.simulcast !== undefined).length;
      const full = others.length >= targets_per_channel_max;
      if (!full && (target.simulcast === undefined || simulcasts < simulcasts_per_channel_max)) continue;
      const count = full ? `${targets_per_channel_max} targets` : `${simulcasts_per_channel_max} simulcast sets`;
      const message = `channel_ids: "${channel.channel_id}" is in ${count}, no more fit`;
      return refuse("limit_reached", message, `/channel_ids/${index}`);
    }
    return accept(undefined);
  }

  #removeTargetsOn(channel: LiveChannel, session: Session): void {
    for (const target of [...session.targets.values()]) if (target.channels.includes(channel)) this.#removeTarget(target);
  }

  #removeTarget(target: TalkTarget): void {
    const { session, target_id } = target;
    const receivers = receiversOf(target);
    session.targets.delete(target_id);
    for (const channel of target.channels) channel.targets.delete(target);
    this.#options.routes.handleTargetRemoved(target);
    for (const receiver of receivers) this.#tellRemoved(target, receiver);
  }

  /** Tells what the receiver may know of the target now. */
  #tellOf(target: TalkTarget, receiver: Session): void {
    const announced = announcedTo(receiver, target);
    if (announced === undefined) this.#tellRemoved(target, receiver);
    else this.#options.outbox.emit(receiver, "target.announced", { target: announced });
  }

  #tellRemoved({ session, target_id }: TalkTarget, receiver: Session): void {
    this.#options.outbox.emit(receiver, "target.removed", { session_id: session.session_id, target_id });
  }

  #tellOthers<E extends keyof ControlEvents>(
    channel: LiveChannel,
    except: Session | undefined,
    event: E,
    params: ControlEvents[E],
  ): void {
    for (const { session } of channel.members.values()) {
      if (session !== except) this.#options.outbox.emit(session, event, params);
    }
  }

  #channel(channel_id: string): LiveChannel {
    const channel = this.#channels.get(channel_id);
    assert(channel !== undefined, "the permission check has refused unknown channels");
    return channel;
  }
}
