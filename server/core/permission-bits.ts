/** A set of permissions as a bit mask: what a role is allowed or denied on a channel, or what a session may do there. */
export type PermissionBits = number;

/** Append only: the bits stand in stores and backups. */
export const permission_bit = {
  /** Be on the channel as a member, so that keys can be bound to it. Needs `listen` too. */
  join: 1,
  /** Hear it, joined or monitoring. */
  listen: 2,
  /** Talk on it. Needs `join` too. */
  speak: 4,
  /** Whisper to those who are on it, while being on it. */
  whisper: 8,
  /** Mute, kick and move who is on it; see who is. */
  moderate: 16,
  /** Change the channel, what is below it, and who may do what there. */
  manage: 32,
} as const;

export type PermissionName = keyof typeof permission_bit;

export const all_permissions: PermissionBits = 63;

export const permission_names = Object.keys(permission_bit) as readonly PermissionName[];

export function bitsOf(names: readonly PermissionName[]): PermissionBits {
  return names.reduce((bits, name) => bits | permission_bit[name], 0);
}

/** In the order of the bits. */
export function namesOf(bits: PermissionBits): PermissionName[] {
  return permission_names.filter((name) => (bits & permission_bit[name]) !== 0);
}
