import { accept, type Result, refuse } from "@talkgroup/schemas";
import { permissionsOn } from "../../core/acl.js";
import { permission_bit } from "../../core/permission-bits.js";
import type { ChannelRow } from "../store/store.js";
import { type ScopedCall, userOf } from "./api-call.js";
import { judgeDepth, judgeJoinable, judgeMembersMax } from "./channel-rule.js";
import { heightOf } from "./channel-tree.js";
import { unknownChannel } from "./scope.js";
import { write } from "./write.js";

export type ChannelChanges = Partial<Pick<ChannelRow, "parent_id" | "title" | "label" | "colour" | "position" | "members_max">>;

/**
 * Changes a channel that the caller may manage. To move it, it must be allowed to manage the new parent as well. Refuses `conflict` (the
 * root), `unknown_channel`, `permission_denied`, `limit_reached`, `invalid_params`, `not_found`, `version_mismatch`, `busy`.
 */
export async function changeChannel(
  call: ScopedCall,
  id: string,
  changes: ChannelChanges,
  password: string | undefined,
  remove_password: boolean,
): Promise<Result<ChannelRow>> {
  const judged = judgeChange(call, changes, password);
  if (!judged.ok) return judged;
  const hashed = password === undefined ? accept(undefined) : await call.context.hasher.hash(password);
  if (!hashed.ok) return hashed;
  const replaces_password = password !== undefined || remove_password;
  const all = replaces_password ? { ...changes, password_hash: hashed.value } : changes;
  return write(call, id, (store, changed_ms) => store.channels.update({ id, version: call.if_match, changed_ms, changes: all }));
}

function judgeChange(call: ScopedCall, changes: ChannelChanges, password: string | undefined): Result<undefined> {
  const { context, scope } = call;
  const channel = scope.table.channels.get(scope.channel_id);
  if (channel === undefined || channel.type === "root") {
    return refuse("conflict", "channel_id: found the root, expected another channel: it goes by its organisation", "/channel_id");
  }
  const joinable = judgeJoinable(channel.type, {
    ...(password === undefined ? {} : { password }),
    members_max: changes.members_max,
  });
  if (!joinable.ok) return joinable;
  const bounded = judgeMembersMax(context.limits, changes.members_max);
  if (!bounded.ok || changes.parent_id === undefined) return bounded;
  return judgeMove(call, channel.parent_id, changes.parent_id);
}

function judgeMove(call: ScopedCall, present: string | undefined, wanted: string): Result<undefined> {
  const { context, scope } = call;
  const parent = context.directory.channelOf(wanted);
  if (parent?.organisation_id !== scope.organisation_id) return unknownChannel("parent_id");
  if (parent.channel_id === present) return accept(undefined);
  if ((permissionsOn(scope.table, parent.channel_id, userOf(call).user) & permission_bit.manage) === 0) {
    return refuse("permission_denied", "parent_id: the caller may not put anything there, it needs manage on it", "/parent_id");
  }
  return judgeDepth(call, parent.channel_id, heightOf(scope.table, scope.channel_id));
}
