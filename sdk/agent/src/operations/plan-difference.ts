import type { PlannedChannel } from "@talkgroup/core";
import type { ChannelState } from "@talkgroup/schemas";

/** How a player stands on a channel. */
export type Standing = ChannelState["membership"];

/** A radio as it stands. */
export interface RadioStandings {
  /** How the player stands on each channel that is offered. */
  readonly standings: ReadonlyMap<string, Standing>;
  /** Channels that plans have put the player on, or on which they made a listener one who may talk; with how they stood before. */
  readonly brought: ReadonlyMap<string, Standing>;
  /** Channels that no plan puts the player on: the player wants them as they are, or the server does. */
  readonly left_alone: ReadonlySet<string>;
}

/** What makes a radio as a plan says. First all of `enter`, in any order, then all of `leave`. */
export interface PlanDifference {
  readonly enter: readonly ChannelStep[];
  readonly leave: readonly ChannelStep[];
}

/** Where the player is to stand on a channel. */
export interface ChannelStep {
  readonly channel_id: string;
  readonly standing: Standing;
}

/**
 * The least that makes a radio have what a plan says, and nothing that plans brought before and this one does not have. What is as it
 * should be is in neither list. What the player or a game has joined is never left, nor made one that only listens; channels that are
 * not offered are passed over.
 */
export function planDifference(
  channels: readonly Pick<PlannedChannel, "channel_id" | "monitor">[],
  { standings, brought, left_alone }: RadioStandings,
): PlanDifference {
  const enter: ChannelStep[] = [];
  for (const { channel_id, monitor } of channels) {
    const now = standings.get(channel_id);
    if (now === undefined || left_alone.has(channel_id)) continue;
    const least = monitor ? "monitor" : "joined";
    const standing = brought.has(channel_id) ? higher(least, brought.get(channel_id)) : higher(least, now);
    if (standing !== now) enter.push({ channel_id, standing });
  }
  const planned = new Set(channels.map(({ channel_id }) => channel_id));
  const leave: ChannelStep[] = [];
  for (const [channel_id, before] of brought) {
    const now = standings.get(channel_id);
    if (now === undefined || now === before || planned.has(channel_id)) continue;
    leave.push({ channel_id, standing: before });
  }
  return { enter, leave };
}

/** The one of two that gives more. */
function higher(one: Standing, other: Standing = "none"): Standing {
  return ranks.indexOf(other) > ranks.indexOf(one) ? other : one;
}

const ranks: readonly Standing[] = ["none", "monitor", "joined"];
