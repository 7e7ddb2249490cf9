import { accept, type ControlMethods, type ControlPermission, type Result, refuse } from "@talkgroup/schemas";
import type { OperationChannel, OperationTable } from "./operation.js";

/** True if `role` may do `permission` on `channel`. What the preset does not grant is denied. */
export function permits(channel: OperationChannel, role: string, permission: ControlPermission): boolean {
  switch (permission) {
    case "none":
      return true;
    case "listen":
      return channel.listen.has(role);
    case "speak":
      return channel.speak.has(role);
  }
}

/**
 * Judges a call by the permission its schema asks for, on every channel its params name.
 * Refuses `unknown_channel` or `permission_denied` with the field that names the channel.
 */
export function judgePermission(
  operation: OperationTable,
  role: string,
  permission: ControlPermission,
  named: readonly NamedChannel[],
): Result<undefined> {
  for (const { channel_id, field } of named) {
    const channel = operation.channels.get(channel_id);
    if (channel === undefined) {
      return refuse("unknown_channel", `${field.slice(1)}: found "${channel_id}", expected a channel of the operation`, field);
    }
    if (!permits(channel, role, permission)) {
      return refuse("permission_denied", `${field.slice(1)}: role "${role}" may not ${permission} on "${channel_id}"`, field);
    }
  }
  return accept(undefined);
}

/** A channel id as it stands in the params of a call. */
export interface NamedChannel {
  readonly channel_id: string;
  /** JSON pointer to it. */
  readonly field: string;
}

/** The channels that the params of a call name. */
export function namedChannels(params: ControlMethods[keyof ControlMethods]["filled"]): readonly NamedChannel[] {
  if ("channel_ids" in params)
    return params.channel_ids.map((channel_id, index) => ({ channel_id, field: `/channel_ids/${index}` }));
  return "channel_id" in params ? [{ channel_id: params.channel_id, field: "/channel_id" }] : [];
}
