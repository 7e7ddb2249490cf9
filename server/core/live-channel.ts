import type { Member } from "@talkgroup/schemas";
import { EpochSchedule } from "./epoch.js";
import type { Session } from "./session.js";
import type { TalkTarget } from "./target.js";

/** A channel of the operation and who is on it. */
export interface LiveChannel {
  readonly channel_id: string;
  readonly epoch: EpochSchedule;
  /** By session id. */
  readonly members: Map<number, Membership>;
  /** All targets that are heard here, whoever talks. */
  readonly targets: Set<TalkTarget>;
}

export interface Membership {
  readonly session: Session;
  /** True: only listens. */
  monitor: boolean;
}

export function emptyChannel(channel_id: string, epoch_first: number, newSecret: () => string): LiveChannel {
  return {
    channel_id,
    epoch: new EpochSchedule(epoch_first, newSecret),
    members: new Map(),
    targets: new Set(),
  };
}

/** The member as the others see it. */
export function memberOf({ session, monitor }: Membership): Member {
  return { session_id: session.session_id, name: session.name, role: session.role, monitor };
}
