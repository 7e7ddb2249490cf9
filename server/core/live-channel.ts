import type { Member } from "@talkgroup/schemas";
import { EpochSchedule, epochAgeMs } from "./epoch.js";
import { playerKey, type Session } from "./session.js";
import type { TalkTarget } from "./target.js";

/** A channel and who is on it. */
export interface LiveChannel {
  readonly channel_id: string;
  /** Its own among all channels of all organisations, as long as the server runs. */
  readonly number: number;
  readonly epoch: EpochSchedule;
  /** By session id. */
  readonly members: Map<number, Membership>;
  /** All targets that are heard here, whoever talks. */
  readonly targets: Set<TalkTarget>;
  /** Who is told who talks here, on it or not. */
  readonly watchers: Set<Session>;
  /** Who is on it, wants to be sent no voice of it, and is told who talks instead. */
  readonly paused: Set<Session>;
  /** Players whom a moderator has muted here, by `playerKey`: leaving and coming back does not help. */
  readonly mutes: Set<string>;
}

export interface Membership {
  readonly session: Session;
  /** True: only listens. */
  monitor: boolean;
  /** True: a moderator keeps it from being heard here. */
  muted: boolean;
  /** True: others are turned down while it talks. */
  priority: boolean;
  /** As the others were told of it last. */
  member: Member;
}

export interface LiveChannelOptions {
  readonly channel_id: string;
  readonly number: number;
  /** Number of the first epoch. */
  readonly epoch_first: number;
  /** 32 random bytes, base64url. */
  readonly newSecret: () => string;
}

export function emptyChannel({ channel_id, number, epoch_first, newSecret }: LiveChannelOptions): LiveChannel {
  return {
    channel_id,
    number,
    epoch: new EpochSchedule(epoch_first, newSecret, epochAgeMs(number)),
    members: new Map(),
    targets: new Set(),
    watchers: new Set(),
    paused: new Set(),
    mutes: new Set(),
  };
}

/** A session as it is when it comes to a channel. */
export function newMembership(channel: LiveChannel, session: Session, monitor: boolean): Membership {
  const plain = { session, monitor, muted: channel.mutes.has(playerKey(session)), priority: false };
  return { ...plain, member: memberOf(plain) };
}

/** The member as the others see it. What is usual is left out. */
export function memberOf({ session, monitor, muted, priority }: Omit<Membership, "member">): Member {
  const { session_id, name, role, deafened, connection_id } = session;
  return {
    session_id,
    name,
    role,
    monitor,
    ...(muted || session.muted ? { muted: true } : {}),
    ...(deafened ? { deafened } : {}),
    ...(priority ? { priority } : {}),
    ...(connection_id === undefined ? { absent: true } : {}),
  };
}

/** Notes or lifts a moderator's mute. */
export function setMute({ mutes }: LiveChannel, session: Session, on: boolean): void {
  const key = playerKey(session);
  mutes.delete(key);
  if (on) mutes.add(key);
  const [oldest] = mutes;
  if (mutes.size > mutes_max && oldest !== undefined) mutes.delete(oldest);
}

/** As many as are on a channel by default; mutes of players who stay away are forgotten first, as they are not renewed. */
const mutes_max = 1024;
