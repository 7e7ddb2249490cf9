import type { Channel } from "@talkgroup/schemas";
import type { PermissionBits } from "./permission-bits.js";
import type { RunningPreset } from "./running-preset.js";
import type { SignedOut } from "./sign-in-mark.js";

/**
 * An organisation as the server works by it: its roles, who has them, its channel tree. Never changes; when the store does, a new
 * one is made and replaces it (`ControlCore.handleOrganisation`).
 */
export interface OrganisationTable {
  readonly organisation_id: string;
  /** What people type and read in addresses. */
  readonly slug: string;
  readonly title: string;
  /** By slug. "member" is every account's, "guest" every guest's. */
  readonly roles: ReadonlyMap<string, RoleRecord>;
  /** By channel id, that is the slug, which never changes; parents before children, siblings by position. */
  readonly channels: ReadonlyMap<string, ChannelRecord>;
  /** By user id. Who is not here has no account, or one that is disabled. */
  readonly users: ReadonlyMap<string, UserRecord>;
  /** Players of this organisation at once. */
  readonly sessions_max: number;
  /** What its nets were made by; left out: no preset runs. */
  readonly running?: RunningPreset;
}

export interface RoleRecord {
  readonly title: string;
  /** The role with the smallest position is the one others see. */
  readonly position: number;
}

export interface UserRecord {
  readonly name: string;
  /** May do everything in the organisation. */
  readonly owner: boolean;
  /** Slugs, "member" included. */
  readonly roles: ReadonlySet<string>;
  /** Left out: nothing has ended its sign-ins all at once yet. */
  readonly signed_out?: SignedOut;
}

export type ChannelType =
  /** The organisation itself: has no parent, nobody joins it; entries there hold for every channel. */
  | "root"
  /** Only orders the tree; nobody joins it. */
  | "group"
  | "radio";

export interface ChannelRecord {
  readonly channel_id: string;
  /** Undefined for the root alone. */
  readonly parent_id: string | undefined;
  readonly type: ChannelType;
  readonly title: string;
  readonly label: string;
  readonly colour: string | undefined;
  readonly members_max: number | undefined;
  /** Argon2id in PHC form; joining needs the password then, except for those who may manage the channel. */
  readonly password_hash: string | undefined;
  /** How it sounds and is used; what is left out is as the schema of a channel says. */
  readonly radio?: RadioUse;
  /** By role slug: the roles it may whisper to here, where it may not whisper to all (the permission decides that). */
  readonly whisper_to?: ReadonlyMap<string, ReadonlySet<string>>;
  /** By role slug. */
  readonly acl: ReadonlyMap<string, AclEntry>;
  /** False: what is above it decides nothing here, nor on what is below it. Left out: the channels above it decide what it leaves open. */
  readonly inherits?: false;
}

/** What players' radios are told of a channel. */
export type RadioUse = Pick<
  Channel,
  | ("priority" | "half_duplex" | "talk_ms_max" | "talkers_max" | "effect" | "codec" | "pre_roll_ms" | "release_ms")
  | ("number" | "icon" | "titles" | "labels")
>;

/** What one role is granted and denied on one channel. */
export interface AclEntry {
  readonly allow: PermissionBits;
  readonly deny: PermissionBits;
}
