import { accept, type ChannelJoinResult, type ControlEvents, type Result, refuse } from "@talkgroup/schemas";
import { refuseLimit } from "./limit-counts.js";
import type { ServerLimits } from "./limits.js";
import { type LiveChannel, type Membership, memberOf, newMembership } from "./live-channel.js";
import type { Outbox } from "./outbox.js";
import type { RoutePlanner } from "./route-planner.js";
import type { Session } from "./session.js";
import type { Speaking } from "./speaking.js";
import { announcedTo } from "./target.js";
import type { TargetBook } from "./target-book.js";

export interface RosterOptions {
  readonly limits: ServerLimits;
  readonly outbox: Outbox;
  readonly routes: RoutePlanner;
  readonly speaking: Speaking;
  readonly targets: TargetBook;
}

/** Why someone is taken off a channel, as `channel.removed` says it. */
export type RemovalReason = ControlEvents["channel.removed"]["reason"];

/**
 * Who is on which channel, under which epoch secret, and who is told of it. Permissions have been judged before a call comes here;
 * what is refused here leaves everything as it was.
 */
export class Roster {
  readonly #options: RosterOptions;
  /** Channels whose epoch change is due later. */
  readonly #waiting = new Set<LiveChannel>();
  /** Channels where several are: their epoch changes when it is old. */
  readonly #aging = new Set<LiveChannel>();
  /** When the first of those may be old, or earlier. */
  #age_due_ms = Number.POSITIVE_INFINITY;
  /** Channels that someone has lost the right to be on: their epoch changes before the turn is over. */
  readonly #revoked = new Set<LiveChannel>();
  /** Who is about to be taken off a channel in this turn. */
  readonly #leaving = new Map<LiveChannel, Set<Session>>();

  constructor(options: RosterOptions) {
    this.#options = options;
  }

  /** Refuses `limit_reached`. The joiner's view of the channel is the answer; the others are told by events. */
  join(session: Session, channel: LiveChannel, monitor: boolean, now_ms: number): Result<ChannelJoinResult> {
    const membership = channel.members.get(session.session_id);
    if (membership === undefined) {
      const room = this.#judgeRoom(session, channel, "/channel_id");
      if (!room.ok) return room;
      this.#enter(channel, newMembership(channel, session, monitor), now_ms);
    } else if (membership.monitor !== monitor) {
      membership.monitor = monitor;
      if (monitor) this.#options.targets.removeOn(channel, session);
      this.announce(channel, membership, session);
    }
    return accept(this.#viewOf(channel, session, now_ms));
  }

  /** Refuses `not_a_member`. */
  leave(session: Session, channel: LiveChannel, now_ms: number): Result<Record<string, never>> {
    if (!channel.members.has(session.session_id)) return refuseStranger(channel);
    this.#exit(channel, session);
    this.#changeEpoch(channel, undefined, now_ms);
    this.#options.targets.tellLeaver(channel, session);
    return accept({});
  }

  /** Has no voice of a channel sent to a member, or has it sent again. Refuses `not_a_member`. */
  pause(session: Session, channel: LiveChannel, paused: boolean): Result<Record<string, never>> {
    if (!channel.members.has(session.session_id)) return refuseStranger(channel);
    if (paused === channel.paused.has(session)) return accept({});
    if (paused) channel.paused.add(session);
    else channel.paused.delete(session);
    this.#options.routes.handleMemberChanged(channel, session);
    if (paused) this.#options.speaking.tellNow(session, channel);
    return accept({});
  }

  /** Takes a session off a channel that it is on, and tells it. With "permission" the epoch changes at the next `settle`. */
  remove(session: Session, channel: LiveChannel, reason: RemovalReason, now_ms: number): void {
    this.#exit(channel, session);
    if (reason === "permission") this.#revoked.add(channel);
    else this.#changeEpoch(channel, undefined, now_ms);
    this.#options.outbox.emit(session, "channel.removed", { channel_id: channel.channel_id, reason });
    this.#options.targets.tellLeaver(channel, session);
  }

  /**
   * Takes a session from one channel, where it is, to another that it may be on, and tells it. Refuses `limit_reached`, with the
   * field `/to_channel_id`.
   */
  move(session: Session, from: LiveChannel, to: LiveChannel, now_ms: number): Result<undefined> {
    const monitor = from.members.get(session.session_id)?.monitor === true;
    if (!to.members.has(session.session_id)) {
      const room = this.#judgeRoom(session, to, "/to_channel_id");
      if (!room.ok) return room;
      // Before it leaves the other, so that who whispers with it on both is not cut off.
      this.#enter(to, newMembership(to, session, monitor), now_ms);
      const entered = { channel_id: to.channel_id, monitor, ...this.#viewOf(to, session, now_ms) };
      this.#options.outbox.emit(session, "channel.entered", entered);
    }
    this.remove(session, from, "moved", now_ms);
    return accept(undefined);
  }

  /**
   * The session will be taken off the channel before the next `settle`: it need not be told who goes with it. Where a thousand lose a channel
   * together, that would be half a million events.
   */
  handleLeaving(session: Session, channel: LiveChannel): void {
    this.#leaving.set(channel, (this.#leaving.get(channel) ?? new Set()).add(session));
  }

  /** The session is over: it leaves everything. If it was `revoked`, its channels' epochs change at the next `settle`. */
  handleSessionEnded(session: Session, revoked: boolean, now_ms: number): void {
    for (const channel of [...session.channels]) {
      this.#exit(channel, session);
      if (revoked) this.#revoked.add(channel);
      else this.#changeEpoch(channel, undefined, now_ms);
    }
  }

  /** A channel is no more: everybody is taken off it. */
  handleChannelGone(channel: LiveChannel): void {
    const { outbox, routes, speaking, targets } = this.#options;
    speaking.handleChannelGone(channel);
    targets.removeAllOn(channel);
    const members = [...channel.members.values()].map(({ session }) => session);
    channel.members.clear();
    channel.paused.clear();
    for (const session of members) routes.handleMemberChanged(channel, session);
    outbox.emitAll(members, "channel.removed", { channel_id: channel.channel_id, reason: "gone" });
    for (const session of members) {
      session.channels.delete(channel);
      targets.reviewWhispers(session);
    }
    this.#forgetEpoch(channel);
  }

  /** Something of a member has changed that others see: tells all but `except`. */
  announce(channel: LiveChannel, membership: Membership, except?: Session): void {
    membership.member = memberOf(membership);
    this.#tellOthers(channel, except, "channel.member_joined", { channel_id: channel.channel_id, member: membership.member });
  }

  /** Something of a session has changed that others see: tells all on its channels, but `except`. */
  announceEverywhere(session: Session, except?: Session): void {
    for (const channel of session.channels) {
      const membership = channel.members.get(session.session_id);
      if (membership !== undefined) this.announce(channel, membership, except);
    }
  }

  /** Changes the epochs of the channels that someone has lost the right to be on, whenever their last change was. */
  settle(now_ms: number): void {
    for (const channel of this.#revoked) {
      if (channel.members.size === 0) {
        this.#forgetEpoch(channel);
        continue;
      }
      channel.epoch.change(now_ms);
      this.#waiting.delete(channel);
      this.#tellEpoch(channel, undefined, now_ms);
    }
    this.#revoked.clear();
    this.#leaving.clear();
  }

  /** Makes the epoch changes that have fallen due. */
  handleTimeout(now_ms: number): void {
    for (const channel of [...this.#waiting]) {
      if (!channel.epoch.handleTimeout(now_ms)) continue;
      this.#waiting.delete(channel);
      this.#tellEpoch(channel, undefined, now_ms);
    }
    if (this.#age_due_ms <= now_ms) this.#changeOld(now_ms);
  }

  pollTimeout(): number | undefined {
    let earliest_ms = this.#age_due_ms;
    for (const { epoch } of this.#waiting) earliest_ms = Math.min(earliest_ms, epoch.pollTimeout() ?? earliest_ms);
    return earliest_ms === Number.POSITIVE_INFINITY ? undefined : earliest_ms;
  }

  #changeOld(now_ms: number): void {
    this.#age_due_ms = Number.POSITIVE_INFINITY;
    for (const channel of [...this.#aging]) {
      if (channel.epoch.handleAge(channel.members.size, now_ms)) {
        this.#waiting.delete(channel);
        this.#tellEpoch(channel, undefined, now_ms);
      } else this.#noteAge(channel);
    }
  }

  #noteAge(channel: LiveChannel): void {
    const old_ms = channel.epoch.pollAge(channel.members.size);
    if (old_ms === undefined) {
      this.#stopAging(channel);
      return;
    }
    this.#aging.add(channel);
    this.#age_due_ms = Math.min(this.#age_due_ms, old_ms);
  }

  #stopAging(channel: LiveChannel): void {
    this.#aging.delete(channel);
    // Where nobody is, nothing is waited for.
    if (this.#aging.size === 0) this.#age_due_ms = Number.POSITIVE_INFINITY;
  }

  #enter(channel: LiveChannel, membership: Membership, now_ms: number): void {
    const { session, member } = membership;
    channel.members.set(session.session_id, membership);
    session.channels.add(channel);
    this.#options.routes.handleMemberChanged(channel, session);
    this.#tellOthers(channel, session, "channel.member_joined", { channel_id: channel.channel_id, member });
    this.#changeEpoch(channel, session, now_ms);
    this.#options.targets.reviewWhispers(session);
  }

  /** The epoch is to be changed after it, when the leaver is out of the members, or it would be told the new secret. */
  #exit(channel: LiveChannel, session: Session): void {
    const { routes, targets } = this.#options;
    targets.removeOn(channel, session);
    channel.members.delete(session.session_id);
    channel.paused.delete(session);
    session.channels.delete(channel);
    routes.handleMemberChanged(channel, session);
    const { channel_id } = channel;
    this.#tellOthers(channel, session, "channel.member_left", { channel_id, session_id: session.session_id });
    targets.reviewWhispers(session);
  }

  #judgeRoom({ organisation }: Session, channel: LiveChannel, field: string): Result<undefined> {
    const { members_per_channel_max } = this.#options.limits;
    const own_max = organisation.table.channels.get(channel.channel_id)?.members_max ?? members_per_channel_max;
    const members_max = Math.min(own_max, members_per_channel_max);
    if (channel.members.size < members_max) return accept(undefined);
    const message = `${field.slice(1)}: "${channel.channel_id}" has room for ${members_max} members, the limit is reached`;
    return refuseLimit("members_per_channel_max", "limit_reached", message, field);
  }

  /** `joiner` reads the secret in the answer to its join and needs no event. */
  #changeEpoch(channel: LiveChannel, joiner: Session | undefined, now_ms: number): void {
    if (channel.members.size === 0) this.#forgetEpoch(channel);
    else if (channel.epoch.handleMembersChanged(channel.members.size, now_ms)) this.#tellEpoch(channel, joiner, now_ms);
    else this.#waiting.add(channel);
  }

  #forgetEpoch(channel: LiveChannel): void {
    channel.epoch.forget();
    this.#waiting.delete(channel);
    this.#stopAging(channel);
  }

  /** To be called after each change of the secret. */
  #tellEpoch(channel: LiveChannel, joiner: Session | undefined, now_ms: number): void {
    this.#noteAge(channel);
    const epoch = channel.epoch.current(now_ms, channel.members.size === 1);
    this.#tellOthers(channel, joiner, "channel.epoch", { channel_id: channel.channel_id, epoch });
  }

  #viewOf(channel: LiveChannel, session: Session, now_ms: number): ChannelJoinResult {
    const targets = [...channel.targets].filter((target) => target.session !== session);
    return {
      members: [...channel.members.values()].map(({ member }) => member),
      epoch: channel.epoch.current(now_ms, channel.members.size === 1),
      targets: targets.flatMap((target) => announcedTo(session, target) ?? []),
    };
  }

  #tellOthers<E extends keyof ControlEvents>(
    channel: LiveChannel,
    except: Session | undefined,
    event: E,
    params: ControlEvents[E],
  ): void {
    const leaving = this.#leaving.get(channel);
    const receivers: Session[] = [];
    for (const { session } of channel.members.values()) {
      if (session !== except && leaving?.has(session) !== true) receivers.push(session);
    }
    this.#options.outbox.emitAll(receivers, event, params);
  }
}

function refuseStranger({ channel_id }: LiveChannel): Result<never> {
  return refuse("not_a_member", `channel_id: found "${channel_id}", which you are not on`, "/channel_id");
}
