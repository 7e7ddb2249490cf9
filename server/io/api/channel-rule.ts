import { accept, type Result, refuse } from "@talkgroup/schemas";
import { root_channel_id } from "../../core/acl.js";
import { refuseLimit } from "../../core/limit-counts.js";
import type { ServerLimits } from "../../core/limits.js";
import type { ChannelType, OrganisationTable } from "../../core/organisation-table.js";
import type { ScopedCall } from "./api-call.js";
import { depthOf } from "./channel-tree.js";

/** The row's id of the organisation's root channel; undefined if the organisation has just been removed. */
export function rootUuid({ context, scope }: ScopedCall): string | undefined {
  return context.directory.channelUuid(scope.organisation_id, root_channel_id);
}

/** Refuses `limit_reached` if something with `height` levels below it would go too deep under a channel. */
export function judgeDepth({ context, scope }: ScopedCall, parent: string, height: number): Result<undefined> {
  const { channel_depth_max } = context.limits;
  const depth = depthOf(scope.table, parent) + 1 + height;
  if (depth <= channel_depth_max) return accept(undefined);
  return refuseLimit(
    "channel_depth_max",
    "limit_reached",
    `parent_id: the tree would be ${depth} deep, expected at most ${channel_depth_max}`,
    "/parent_id",
  );
}

/** Refuses `invalid_params` for what only makes sense where players can be, if they cannot. */
export function judgeJoinable(
  type: ChannelType,
  { password, members_max }: { readonly password?: string; readonly members_max?: number | undefined },
): Result<undefined> {
  if (type === "radio") return accept(undefined);
  if (password !== undefined)
    return refuse("invalid_params", "password: found on a channel that nobody joins, expected none", "/password");
  if (members_max === undefined) return accept(undefined);
  return refuse("invalid_params", "members_max: found on a channel that nobody joins, expected none", "/members_max");
}

/** Refuses `limit_reached` for more than the server lets on any channel. */
export function judgeMembersMax({ members_per_channel_max }: ServerLimits, members_max: number | undefined): Result<undefined> {
  if (members_max === undefined || members_max <= members_per_channel_max) return accept(undefined);
  const found = `members_max: found ${members_max}, expected at most ${members_per_channel_max}`;
  return refuseLimit("members_per_channel_max", "limit_reached", found, "/members_max");
}

/** Refuses `conflict` for a slug that a net of the running preset has: it could not be told from the channel. */
export function judgeNet({ running }: OrganisationTable, slug: string): Result<undefined> {
  if (running?.preset.nets.some(({ id }) => id === slug) !== true) return accept(undefined);
  return refuse("conflict", "slug: found that of a net of the preset that runs, expected another", "/slug");
}
