import { accept, type ControlMethods, type ControlPermission, type Result, refuse } from "@talkgroup/schemas";
import { type PermissionBits, permission_bit } from "./permission-bits.js";
import type { Session } from "./session.js";

/**
 * Judges a call by the permission its schema asks for, on every channel its params name. All of them must be channels of the
 * session's organisation that one can be on. One that the player is not shown is refused as if it were not there.
 * Refuses `unknown_channel` or `permission_denied` with the field that names the channel.
 */
export function judgePermission(
  { organisation, access }: Pick<Session, "organisation" | "access">,
  permission: ControlPermission,
  named: readonly NamedChannel[],
): Result<undefined> {
  const needed = needed_bits[permission];
  for (const { channel_id, field } of named) {
    const found = `${field.slice(1)}: found "${channel_id}"`;
    const bits = access.bits.get(channel_id);
    // Which nets the other side has is not to be found out by asking for them.
    if (bits === undefined || !access.shown.has(channel_id)) {
      return refuse("unknown_channel", `${found}, expected a channel of the organisation`, field);
    }
    if (!organisation.channels.has(channel_id)) {
      return refuse("permission_denied", `${found}, which only orders the channels, nobody can be on it`, field);
    }
    if ((bits & needed) !== needed) {
      return refuse("permission_denied", `${found}, where you may not ${permission}`, field);
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
  if ("from_channel_id" in params) {
    return [
      { channel_id: params.from_channel_id, field: "/from_channel_id" },
      { channel_id: params.to_channel_id, field: "/to_channel_id" },
    ];
  }
  return "channel_id" in params ? [{ channel_id: params.channel_id, field: "/channel_id" }] : [];
}

const needed_bits: Readonly<Record<ControlPermission, PermissionBits>> = {
  none: 0,
  listen: permission_bit.listen,
  speak: permission_bit.speak,
  moderate: permission_bit.moderate,
};
