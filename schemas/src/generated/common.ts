// Written by `npm run generate` from the schemas: change those, not this file.
/** A channel (net) within the operation: lower-case letters, digits, dot, dash, underscore. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
export type ChannelId = string;

/** A role of the operation. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
export type RoleId = string;

/** A name the game gives to something of its own: a binding, a simulcast set. Matches `^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`. */
export type LocalId = string;

/** One connected player. The top 8 bits name the node. 1 … 4294967295. */
export type SessionId = number;

/** A talk target: what the header of a voice packet names. Chosen by the talker. 1 … 65535. */
export type TargetId = number;

/** Number of a channel's epoch secret, or generation of a simulcast secret. Grows by one at each change. 0 … 4294967295. */
export type Epoch = number;

/** 32 bytes, base64url without padding. Matches `^[A-Za-z0-9_-]{43}$`. */
export type Secret = string;

/** A 32-byte secret sealed under a channel's epoch secret (P-34): 60 bytes, base64url without padding. Matches `^[A-Za-z0-9_-]{80}$`. */
export type SealedSecret = string;

/** What other players see. 1 … 40 characters. */
export type DisplayName = string;

/** A name for people. 1 … 80 characters. */
export type Title = string;

/** A short name for a radio's display. 1 … 12 characters. */
export type Label = string;

/** The title in other languages, by language tag (BCP 47: de, pt-BR). Where the player's language is not among them, the title itself is shown. At most 32 entries. */
export type Titles = { readonly [name: string]: Title };

/** The label in other languages, by language tag (BCP 47). At most 32 entries. */
export type Labels = { readonly [name: string]: Label };

/** What a radio's dial would show: a frequency or a channel number, such as 251.000 or CH 7. For display only. 1 … 16 characters. */
export type ChannelNumber = string;

/** Name of an icon of the overlay's. One that it does not have is not shown. Matches `^[a-z][a-z0-9-]{0,31}$`. */
export type Icon = string;

/** An sRGB colour, #rrggbb. Matches `^#[0-9a-f]{6}$`. */
export type Colour = string;

/** Volume change. -60 … 12 dB. */
export type Gain = number;

/** -1 is the left ear, 0 both, 1 the right ear. -1 … 1. */
export type Pan = number;

/** How many since the session began. 0 … 9007199254740991. */
export type Count = number;

/** A span of time. 0 … 1000000000000 ms. */
export type Milliseconds = number;

/** A player on a channel. */
export interface Member {
  /** One connected player. The top 8 bits name the node. 1 … 4294967295. */
  readonly session_id: SessionId;
  /** What other players see. 1 … 40 characters. */
  readonly name: DisplayName;
  /** A role of the operation. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly role: RoleId;
  /** True if the player only listens there. */
  readonly monitor: boolean;
  /** True if a moderator keeps them from being heard here, or they have switched their own microphone off. */
  readonly muted?: boolean;
  /** True if they hear nothing now, by their own choice. */
  readonly deafened?: boolean;
  /** True for a priority speaker. */
  readonly priority?: boolean;
  /** True while their connection is down but may still come back. */
  readonly absent?: boolean;
}

/** A channel as the server offers it to one player. */
export interface Channel {
  /** A channel (net) within the operation: lower-case letters, digits, dot, dash, underscore. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly channel_id: ChannelId;
  /** A name for people. 1 … 80 characters. */
  readonly title: Title;
  /** A short name for a radio's display. 1 … 12 characters. */
  readonly label: Label;
  /** An sRGB colour, #rrggbb. Matches `^#[0-9a-f]{6}$`. */
  readonly colour?: Colour;
  /** The player may join or monitor it. */
  readonly may_listen: boolean;
  /** The player may talk on it. */
  readonly may_speak: boolean;
  /** The channel above it, if that is not the organisation itself. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly parent_id?: ChannelId;
  /** True if it only groups channels and nobody can be on it. */
  readonly group?: boolean;
  /** True if joining needs a password. */
  readonly locked?: boolean;
  /** The player may whisper to those on it. */
  readonly may_whisper?: boolean;
  /** The player may mute, kick and move those on it. */
  readonly may_moderate?: boolean;
  /** A channel with a higher priority turns down those with a lower one; 0 turns down none. 0 … 10. */
  readonly priority?: number;
  /** True if only one may talk at a time: a key is refused while another is heard. */
  readonly half_duplex?: boolean;
  /** How long one transmission may last. 1000 … 3600000 ms. */
  readonly talk_ms_max?: number;
  /** How a net sounds. What is left out does not change the voice. */
  readonly effect?: RadioEffect;
  /** The title in other languages, by language tag (BCP 47: de, pt-BR). Where the player's language is not among them, the title itself is shown. At most 32 entries. */
  readonly titles?: Titles;
  /** The label in other languages, by language tag (BCP 47). At most 32 entries. */
  readonly labels?: Labels;
  /** What a radio's dial would show: a frequency or a channel number, such as 251.000 or CH 7. For display only. 1 … 16 characters. */
  readonly number?: ChannelNumber;
  /** Name of an icon of the overlay's. One that it does not have is not shown. Matches `^[a-z][a-z0-9-]{0,31}$`. */
  readonly icon?: Icon;
  /** How voice is encoded on it, where that is not left to the radio. */
  readonly codec?: {
    /** Bits of voice a second, before loss protection. 24000 … 64000 bit/s. */
    readonly bitrate_bps?: number;
    /** Voice in one packet: 10 or 20. 10 … 20 ms. */
    readonly frame_ms?: number;
  };
  /** How many may talk at the same time. 1 … 64. */
  readonly talkers_max?: number;
  /** How much audio from before the key press is also sent on it, where that is not left to the radio. 0 … 500 ms. */
  readonly pre_roll_ms?: number;
  /** How much audio from after the key release is also sent on it, where that is not left to the radio. 0 … 2000 ms. */
  readonly release_ms?: number;
}

/** A channel's current epoch secret (P-30). */
export interface ChannelEpoch {
  /** Number of a channel's epoch secret, or generation of a simulcast secret. Grows by one at each change. 0 … 4294967295. */
  readonly epoch: Epoch;
  /** 32 bytes, base64url without padding. Matches `^[A-Za-z0-9_-]{43}$`. */
  readonly secret: Secret;
  /** How long a talker keeps using the previous epoch, so that every listener can learn of the new one first. 0 … 10000 ms. */
  readonly activate_after_ms: number;
}

/** A simulcast secret, sealed for the members of one channel (P-34). */
export interface SealedKey {
  /** A channel (net) within the operation: lower-case letters, digits, dot, dash, underscore. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly channel_id: ChannelId;
  /** Number of a channel's epoch secret, or generation of a simulcast secret. Grows by one at each change. 0 … 4294967295. */
  readonly epoch: Epoch;
  /** A 32-byte secret sealed under a channel's epoch secret (P-34): 60 bytes, base64url without padding. Matches `^[A-Za-z0-9_-]{80}$`. */
  readonly sealed: SealedSecret;
}

/** Where the receiver of this message hears a talker's packets with this target id. Names only channels that both are on. */
export interface AnnouncedTarget {
  /** One connected player. The top 8 bits name the node. 1 … 4294967295. */
  readonly session_id: SessionId;
  /** A talk target: what the header of a voice packet names. Chosen by the talker. 1 … 65535. */
  readonly target_id: TargetId;
  /** The channels of the target that the receiver is on. 1 … 16 items. */
  readonly channel_ids: readonly ChannelId[];
  /** Present if the target is a simulcast set: its secret's generation and the secret sealed for each of channel_ids. */
  readonly simulcast?: {
    /** Number of a channel's epoch secret, or generation of a simulcast secret. Grows by one at each change. 0 … 4294967295. */
    readonly generation: Epoch;
    /** One entry for each of channel_ids. 1 … 16 items. */
    readonly sealed_keys: readonly SealedKey[];
  };
}

/** How the player hears one talker, on all channels. */
export interface TalkerMix {
  /** One connected player. The top 8 bits name the node. 1 … 4294967295. */
  readonly session_id: SessionId;
  /** Volume change. -60 … 12 dB. */
  readonly gain_db: Gain;
  /** True if the player has silenced this talker. */
  readonly muted: boolean;
}

/** A channel as it stands on one player's radio. */
export interface ChannelState {
  /** A channel (net) within the operation: lower-case letters, digits, dot, dash, underscore. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly channel_id: ChannelId;
  /** A name for people. 1 … 80 characters. */
  readonly title: Title;
  /** A short name for a radio's display. 1 … 12 characters. */
  readonly label: Label;
  /** An sRGB colour, #rrggbb. Matches `^#[0-9a-f]{6}$`. */
  readonly colour?: Colour;
  /** The player may join or monitor it. */
  readonly may_listen: boolean;
  /** The player may talk on it. */
  readonly may_speak: boolean;
  /** joined: listens and may bind keys; monitor: only listens; none: not on it. */
  readonly membership: "none" | "joined" | "monitor";
  /** Volume change. -60 … 12 dB. */
  readonly gain_db: Gain;
  /** -1 is the left ear, 0 both, 1 the right ear. -1 … 1. */
  readonly pan: Pan;
  /** True if the player has silenced it. */
  readonly muted: boolean;
  /** Who is on it; empty unless the player is. 0 … 4096 items. */
  readonly members: readonly Member[];
  /** Of its members those who are not heard as everybody else, by talkers.mix. Left out if there are none. 0 … 1024 items. */
  readonly talker_mixes?: readonly TalkerMix[];
  /** The channel above it, if that is not the organisation itself. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly parent_id?: ChannelId;
  /** True if it only groups channels and nobody can be on it. */
  readonly group?: boolean;
  /** True if joining needs a password. */
  readonly locked?: boolean;
  /** The player may whisper to those on it. */
  readonly may_whisper?: boolean;
  /** The player may mute, kick and move those on it. */
  readonly may_moderate?: boolean;
  /** A channel with a higher priority turns down those with a lower one; 0 turns down none. 0 … 10. */
  readonly priority?: number;
  /** True if only one may talk at a time: a key is refused while another is heard. */
  readonly half_duplex?: boolean;
  /** How long one transmission may last. 1000 … 3600000 ms. */
  readonly talk_ms_max?: number;
  /** How a net sounds. What is left out does not change the voice. */
  readonly effect?: RadioEffect;
  /** True if only channels with solo are heard. */
  readonly solo: boolean;
  /** True if the player hears it without its radio effect. */
  readonly dry: boolean;
  /** True if talkers are heard from where the game says they are. */
  readonly positional: boolean;
  /** The title in other languages, by language tag (BCP 47: de, pt-BR). Where the player's language is not among them, the title itself is shown. At most 32 entries. */
  readonly titles?: Titles;
  /** The label in other languages, by language tag (BCP 47). At most 32 entries. */
  readonly labels?: Labels;
  /** What a radio's dial would show: a frequency or a channel number, such as 251.000 or CH 7. For display only. 1 … 16 characters. */
  readonly number?: ChannelNumber;
  /** Name of an icon of the overlay's. One that it does not have is not shown. Matches `^[a-z][a-z0-9-]{0,31}$`. */
  readonly icon?: Icon;
  /** How voice is encoded on it, where that is not left to the radio. */
  readonly codec?: {
    /** Bits of voice a second, before loss protection. 24000 … 64000 bit/s. */
    readonly bitrate_bps?: number;
    /** Voice in one packet: 10 or 20. 10 … 20 ms. */
    readonly frame_ms?: number;
  };
  /** How many may talk at the same time. 1 … 64. */
  readonly talkers_max?: number;
  /** How much audio from before the key press is also sent on it: the player's own, else the net's. Left out: as microphone.configure has it. 0 … 500 ms. */
  readonly pre_roll_ms?: number;
  /** How much audio from after the key release is also sent on it: the player's own, else the net's. Left out: as microphone.configure has it. 0 … 2000 ms. */
  readonly release_ms?: number;
}

/** An id that the server makes: a UUID in lower case. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
export type Uuid = string;

/** A short name for addresses and files: lower-case letters, digits, dot, dash, underscore. It never changes. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
export type Slug = string;

/** A session id in decimal digits, as a path has it. Matches `^[1-9][0-9]{0,9}$`. */
export type SessionNumber = string;

/** What a user signs in with: 2 to 32 letters, digits, spaces, dots, dashes and underscores in Unicode's form NFKC. Upper and lower case are the same name. Matches `^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._-]{0,62}[\p{L}\p{M}\p{N}]$`. */
export type Username = string;

/** A moment: milliseconds since 1970-01-01T00:00:00Z. 0 … 253402300799999 ms. */
export type WallClock = number;

/** How long something lasts from now. 60 … 157680000 s. */
export type Lifetime = number;

/** 1 when it is made, one more at each change. In quotes it is the ETag. 1 … 2147483647. */
export type Version = number;

/** Order among its like: smaller comes first. 0 … 1000000. */
export type Position = number;

/** Where the page begins: next_cursor of the previous page. Left out: the first page. Matches `^[A-Za-z0-9_-]{1,64}$`. */
export type PageCursor = string;

/** At most this many. 1 … 200. */
export type PageLimit = number;

/** A permission on a channel (P-40). */
export type PermissionName = "join" | "listen" | "speak" | "whisper" | "moderate" | "manage";

/** Who may make an account: anyone, anyone with an invite, nobody. */
export type Registration = "open" | "invite" | "closed";

/** A password to sign in with. 10 … 128 characters. */
export type AccountPassword = string;

/** The code of an invite. It is shown once, when the invite is made. 1 … 64 characters. */
export type InviteCode = string;

/** Six digits of the user's authenticator, or a recovery code, which works once. 6 … 64 characters. */
export type SecondFactorCode = string;

/** An organisation: a community with its own accounts, roles and channels. */
export interface Organisation {
  /** Its id. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly organisation_id: Uuid;
  /** A short name for addresses and files: lower-case letters, digits, dot, dash, underscore. It never changes. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly slug: Slug;
  /** A name for people. 1 … 80 characters. */
  readonly title: Title;
  /** Who may make an account: anyone, anyone with an invite, nobody. */
  readonly registration: Registration;
  /** 1 when it is made, one more at each change. In quotes it is the ETag. 1 … 2147483647. */
  readonly version: Version;
  /** When it was made. 0 … 253402300799999 ms. */
  readonly created_ms: WallClock;
  /** When it was last changed. 0 … 253402300799999 ms. */
  readonly changed_ms: WallClock;
}

/** A channel as those who run the organisation see it. */
export interface ChannelEntry {
  /** Its id here. Radios know it by its slug. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly channel_id: Uuid;
  /** The organisation it belongs to. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly organisation_id: Uuid;
  /** What control messages call channel_id, - for the root. It never changes. Matches `^(?:-|[a-z0-9][a-z0-9._-]{0,63})$`. */
  readonly slug: string;
  /** root: the organisation itself, whose permissions hold for every channel; group: only orders the tree; radio: players talk on it. */
  readonly type: "root" | "group" | "radio";
  /** The channel above it. The root has none. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly parent_id?: Uuid;
  /** A name for people. 1 … 80 characters. */
  readonly title: Title;
  /** A short name for a radio's display. 1 … 12 characters. */
  readonly label: Label;
  /** An sRGB colour, #rrggbb. Matches `^#[0-9a-f]{6}$`. */
  readonly colour?: Colour;
  /** Order among the channels of one parent. 0 … 1000000. */
  readonly position: Position;
  /** How many players may be on it at once, if it has a limit of its own. 1 … 4096. */
  readonly members_max?: number;
  /** True if joining it needs a password. */
  readonly has_password: boolean;
  /** 1 when it is made, one more at each change. In quotes it is the ETag. 1 … 2147483647. */
  readonly version: Version;
  /** When it was made. 0 … 253402300799999 ms. */
  readonly created_ms: WallClock;
  /** When it was last changed. 0 … 253402300799999 ms. */
  readonly changed_ms: WallClock;
}

/** What one role may and may not do on a channel and below it (P-40). */
export interface AclEntry {
  /** The channel. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly channel_id: Uuid;
  /** The role. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly role_id: Uuid;
  /** What the role is allowed. 0 … 6 items. */
  readonly allow: readonly PermissionName[];
  /** What the role is denied. 0 … 6 items. */
  readonly deny: readonly PermissionName[];
}

/** A user's account in one organisation. */
export interface Account {
  /** Its id. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly user_id: Uuid;
  /** The organisation it belongs to. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly organisation_id: Uuid;
  /** What a user signs in with: 2 to 32 letters, digits, spaces, dots, dashes and underscores in Unicode's form NFKC. Upper and lower case are the same name. Matches `^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._-]{0,62}[\p{L}\p{M}\p{N}]$`. */
  readonly username: Username;
  /** What other players see. 1 … 40 characters. */
  readonly display_name: DisplayName;
  /** The roles it has been given. 0 … 256 items. */
  readonly role_ids: readonly Uuid[];
  /** True if it may do everything in the organisation. */
  readonly owner: boolean;
  /** True if it may make and remove organisations. */
  readonly operator: boolean;
  /** True if it may not sign in. */
  readonly disabled: boolean;
  /** False until its user has chosen a password. */
  readonly has_password: boolean;
  /** True if signing in needs a code as well. */
  readonly has_second_factor: boolean;
  /** When it last signed in; left out if it never did. 0 … 253402300799999 ms. */
  readonly signed_in_ms?: WallClock;
  /** 1 when it is made, one more at each change. In quotes it is the ETag. 1 … 2147483647. */
  readonly version: Version;
  /** When it was made. 0 … 253402300799999 ms. */
  readonly created_ms: WallClock;
  /** When it was last changed. 0 … 253402300799999 ms. */
  readonly changed_ms: WallClock;
}

/** A role of an organisation. */
export interface RoleEntry {
  /** Its id here. Control messages call it by its slug. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly role_id: Uuid;
  /** The organisation it belongs to. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly organisation_id: Uuid;
  /** What control messages call role. It never changes. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly slug: RoleId;
  /** A name for people. 1 … 80 characters. */
  readonly title: Title;
  /** Of a player's roles, the one with the smallest position is shown. 0 … 1000000. */
  readonly position: Position;
  /** True for member, which every account has, and guest. They can be neither given nor removed. */
  readonly built_in: boolean;
  /** 1 when it is made, one more at each change. In quotes it is the ETag. 1 … 2147483647. */
  readonly version: Version;
  /** When it was made. 0 … 253402300799999 ms. */
  readonly created_ms: WallClock;
  /** When it was last changed. 0 … 253402300799999 ms. */
  readonly changed_ms: WallClock;
}

/** A preset of an organisation, without its operation. */
export interface PresetEntry {
  /** Its id. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly preset_id: Uuid;
  /** The organisation it belongs to. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly organisation_id: Uuid;
  /** The operation's own id. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly slug: Slug;
  /** A name for people. 1 … 80 characters. */
  readonly title: Title;
  /** The user who wrote the newest version. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly author_id?: Uuid;
  /** True: everybody may read it, without signing in. */
  readonly published: boolean;
  /** 1 when it is made, one more at each change. In quotes it is the ETag. 1 … 2147483647. */
  readonly version: Version;
  /** When it was made. 0 … 253402300799999 ms. */
  readonly created_ms: WallClock;
  /** When it was last changed. 0 … 253402300799999 ms. */
  readonly changed_ms: WallClock;
}

/** A version of a preset, without its operation. */
export interface PresetVersionEntry {
  /** The preset. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly preset_id: Uuid;
  /** 1 when it is made, one more at each change. In quotes it is the ETag. 1 … 2147483647. */
  readonly version: Version;
  /** A name for people. 1 … 80 characters. */
  readonly title: Title;
  /** The user who wrote it. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly author_id?: Uuid;
  /** When it was written. 0 … 253402300799999 ms. */
  readonly created_ms: WallClock;
}

/** A preset as its author writes it: JSON in which comments, a comma after the last item and a byte order mark are allowed. It may extend what the caller's organisation keeps (preset:SLUG, preset:SLUG@VERSION), but no file. Or it is such a reference itself. 1 … 4194304 characters. */
export type PresetText = string;

/** Which text: the member of the request that it came in, or preset:SLUG or preset:SLUG@VERSION for what the organisation keeps. 0 … 96 characters. */
export type PresetSource = string;

/** Something that is wrong with a preset. */
export interface PresetProblem {
  /** Which text: the member of the request that it came in, or preset:SLUG or preset:SLUG@VERSION for what the organisation keeps. 0 … 96 characters. */
  readonly file: PresetSource;
  /** The line, from 1. 1 … 2147483647. */
  readonly line: number;
  /** The column, from 1, in UTF-16 code units. 1 … 2147483647. */
  readonly column: number;
  /** JSON pointer of it in the preset; empty for the whole, and for text that is not JSON. 0 … 4096 characters. */
  readonly pointer: string;
  /** What was found and what was expected, with the nearest name where one was meant. 0 … 65536 characters. */
  readonly message: string;
}

/** Something in a preset that is likely not what was meant. */
export interface PresetFinding {
  /** The rule's name. */
  readonly rule: "unreachable-net" | "silent-net" | "mute-role" | "role-without-stack" | "shared-keys" | "mute-stack" | "similar-colours" | "similar-labels" | "cut-label" | "unused-group" | "unused-effect" | "unused-simulcast" | "unused-password" | "listen" | "speak";
  /** Which text: the member of the request that it came in, or preset:SLUG or preset:SLUG@VERSION for what the organisation keeps. 0 … 96 characters. */
  readonly file: PresetSource;
  /** The line, from 1. 1 … 2147483647. */
  readonly line: number;
  /** The column, from 1, in UTF-16 code units. 1 … 2147483647. */
  readonly column: number;
  /** JSON pointer of it in the preset. 0 … 4096 characters. */
  readonly pointer: string;
  /** What is odd about it. 0 … 65536 characters. */
  readonly message: string;
}

/** A difference between two presets. */
export interface PresetChangeEntry {
  /** moved: the same things in another order. */
  readonly kind: "added" | "removed" | "changed" | "moved";
  /** What it is about: operation, or a list and an id, such as nets/guard or stacks/lead/radios/2. 0 … 256 characters. */
  readonly subject: string;
  /** The field that changed. Left out: the whole thing. 0 … 64 characters. */
  readonly field?: string;
  /** Which text: the member of the request that it came in, or preset:SLUG or preset:SLUG@VERSION for what the organisation keeps. 0 … 96 characters. */
  readonly file: PresetSource;
  /** The line, from 1. 1 … 2147483647. */
  readonly line: number;
  /** The column, from 1, in UTF-16 code units. 1 … 2147483647. */
  readonly column: number;
  /** JSON pointer within the normal form of the one it stands in. 0 … 4096 characters. */
  readonly pointer: string;
  /** The same for people. 0 … 65536 characters. */
  readonly text: string;
}

/** What a role may do on a net. */
export interface PresetAccessEntry {
  /** A role of the operation. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly role: RoleId;
  /** A channel (net) within the operation: lower-case letters, digits, dot, dash, underscore. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly net: ChannelId;
  /** May be on it. */
  readonly join: boolean;
  /** May hear it. */
  readonly listen: boolean;
  /** May talk on it. */
  readonly speak: boolean;
  /** May whisper to all on it. */
  readonly whisper: boolean;
  /** Roles it may whisper to there, where it may not to all. 0 … 64 items. */
  readonly whisper_to: readonly RoleId[];
}

/** On which nets a role may hear another, or others of itself. */
export interface PresetHearingEntry {
  /** Who is heard. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly speaker: RoleId;
  /** Who hears. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly listener: RoleId;
  /** In the order of the preset. 0 … 512 items. */
  readonly nets: readonly ChannelId[];
}

/** The radio stack that a role starts with. */
export interface PresetStackEntry {
  /** A role of the operation. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly role: RoleId;
  /** Left out: no phase. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly phase?: Slug;
  /** Left out: in no seat that the preset names. 0 … 256 characters. */
  readonly seat?: string;
  /** Left out: it starts with none. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly stack?: Slug;
}

/** Who may do what on which net, who hears whom, and with which radios players start. */
export interface PresetExplanation {
  /** The roles it covers. 0 … 64 items. */
  readonly roles: readonly RoleId[];
  /** The radio nets it covers: groups, on which nobody can be, are left out. 0 … 512 items. */
  readonly nets: readonly ChannelId[];
  /** One for each role and net, roles by roles. 0 … 32768 items. */
  readonly access: readonly PresetAccessEntry[];
  /** The matrix of who hears whom: one for each speaker and listener with a net in common. 0 … 4096 items. */
  readonly hears: readonly PresetHearingEntry[];
  /** What each role starts with: without phase and seat first, then what is different in one. 0 … 131072 items. */
  readonly stacks: readonly PresetStackEntry[];
}

/** A starting point for a preset. */
export interface PresetTemplate {
  /** Its name. 0 … 64 characters. */
  readonly name: string;
  /** What it is for. 1 … 80 characters. */
  readonly title: Title;
  /** The preset with its comments. 0 … 65536 characters. */
  readonly text: string;
}

/** What an organisation runs. Preset, version and phase are left out while none runs. */
export interface RunningEntry {
  /** The organisation. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly organisation_id: Uuid;
  /** The preset that runs. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly preset_id?: Uuid;
  /** The operation's own id. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly slug?: Slug;
  /** A name for people. 1 … 80 characters. */
  readonly title?: Title;
  /** Which version of the preset. 1 … 2147483647. */
  readonly preset_version?: Version;
  /** The current phase, if any. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly phase?: Slug;
  /** The user who set this. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly author_id?: Uuid;
  /** Of this entry: 1 before anything has run, one more at each change. In quotes it is the ETag. 1 … 2147483647. */
  readonly version: Version;
  /** When it was last changed. Left out: nothing has ever run. 0 … 253402300799999 ms. */
  readonly changed_ms?: WallClock;
}

/** An invite, without its code. */
export interface Invite {
  /** Its id. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly invite_id: Uuid;
  /** The organisation it belongs to. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly organisation_id: Uuid;
  /** register: makes an account; guest: lets in without one; owner: makes an account that owns the organisation. */
  readonly kind: "register" | "guest" | "owner";
  /** The roles given to whoever uses it. 0 … 64 items. */
  readonly role_ids: readonly Uuid[];
  /** How often it has been used. 0 … 2147483647. */
  readonly uses: number;
  /** How often it can be used, if that is limited. 1 … 2147483647. */
  readonly uses_max?: number;
  /** When it expires, if it does. 0 … 253402300799999 ms. */
  readonly expires_ms?: WallClock;
  /** When it was made. 0 … 253402300799999 ms. */
  readonly created_ms: WallClock;
  /** What it is for. 0 … 200 characters. */
  readonly note: string;
}

/** Somebody who is banned. */
export interface Ban {
  /** Its id. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly ban_id: Uuid;
  /** The organisation it belongs to. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly organisation_id: Uuid;
  /** user: an account; player: one of a game's players; address: a network address, which is not shown. */
  readonly kind: "user" | "address" | "player";
  /** The account, if it is one. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly user_id?: Uuid;
  /** A game's own name for one of its players. 1 … 64 characters. */
  readonly player_id?: PlayerId;
  /** Why, for those who moderate. 0 … 200 characters. */
  readonly reason: string;
  /** When it expires, if it does. 0 … 253402300799999 ms. */
  readonly expires_ms?: WallClock;
  /** When it was made. 0 … 253402300799999 ms. */
  readonly created_ms: WallClock;
  /** The user who made it. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly author_id?: Uuid;
}

/** A game's own name for one of its players. 1 … 64 characters. */
export type PlayerId = string;

/** Lets a game's back end make tokens for its players. Its secret is shown once, when it is made. */
export interface GameKey {
  /** Its id. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly game_key_id: Uuid;
  /** The organisation it belongs to. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly organisation_id: Uuid;
  /** A name for people. 1 … 80 characters. */
  readonly title: Title;
  /** When it was made. 0 … 253402300799999 ms. */
  readonly created_ms: WallClock;
}

/** A player who is connected now. */
export interface LiveSession {
  /** One connected player. The top 8 bits name the node. 1 … 4294967295. */
  readonly session_id: SessionId;
  /** user: has an account; guest: came by a join code; game: was sent by a game. */
  readonly kind: "user" | "guest" | "game";
  /** The account, if they have one. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly user_id?: Uuid;
  /** A game's own name for one of its players. 1 … 64 characters. */
  readonly player_id?: PlayerId;
  /** What other players see. 1 … 40 characters. */
  readonly name: DisplayName;
  /** The role that others see. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly role: RoleId;
  /** True while their connection is down but may still come back. */
  readonly absent: boolean;
  /** True if they hear nothing now, by their own choice. */
  readonly deafened: boolean;
  /** The channels they are on. 0 … 4096 items. */
  readonly channels: readonly {
    /** The channel's slug. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
    readonly channel_slug: ChannelId;
    /** True if they only listen there. */
    readonly monitor: boolean;
    /** True if a moderator keeps them from being heard there, or they have switched their own microphone off. */
    readonly muted: boolean;
    /** True for a priority speaker there. */
    readonly priority: boolean;
    /** True if they are talking there now. */
    readonly speaking: boolean;
  }[];
}

/** A player who is on a channel now. */
export interface LiveMember {
  /** One connected player. The top 8 bits name the node. 1 … 4294967295. */
  readonly session_id: SessionId;
  /** user: has an account; guest: came by a join code; game: was sent by a game. */
  readonly kind: "user" | "guest" | "game";
  /** The account, if they have one. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly user_id?: Uuid;
  /** A game's own name for one of its players. 1 … 64 characters. */
  readonly player_id?: PlayerId;
  /** What other players see. 1 … 40 characters. */
  readonly name: DisplayName;
  /** The role that others see. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly role: RoleId;
  /** True while their connection is down but may still come back. */
  readonly absent: boolean;
  /** True if they hear nothing now, by their own choice. */
  readonly deafened: boolean;
  /** True if they only listen there. */
  readonly monitor: boolean;
  /** True if a moderator keeps them from being heard there, or they have switched their own microphone off. */
  readonly muted: boolean;
  /** True for a priority speaker there. */
  readonly priority: boolean;
  /** True if they are talking there now. */
  readonly speaking: boolean;
}

/** Something that was done, and by whom. */
export interface AuditEntry {
  /** Its id. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly audit_id: Uuid;
  /** When. 0 … 253402300799999 ms. */
  readonly at_ms: WallClock;
  /** Who did it: a user, a game's back end, a guest, or the server itself. */
  readonly actor_kind: "user" | "game_key" | "guest" | "system";
  /** Id of the user or the game key. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly actor_id?: Uuid;
  /** The method, such as channel.change. 1 … 64 characters. */
  readonly action: string;
  /** Id of what it was done to. 1 … 64 characters. */
  readonly subject_id?: string;
  /** The fields that changed, a JSON text without secrets. 0 … 16384 characters. */
  readonly detail: string;
}

/** The tokens of a user who has signed in. */
export interface SignIn {
  /** Bearer token for the API and for session.hello. 1 … 2048 characters. */
  readonly access_token: string;
  /** How long the access token is valid. 1 … 86400 s. */
  readonly access_lifetime_s: number;
  /** Valid once, for auth.refresh. 1 … 256 characters. */
  readonly refresh_token: string;
  /** How long the refresh token is valid. 1 … 31536000 s. */
  readonly refresh_lifetime_s: number;
  /** The account. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly user_id: Uuid;
  /** The organisation of the account. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly organisation_id: Uuid;
}

/** Why a request was refused, as application/problem+json (RFC 9457). */
export interface Problem {
  /** A URI that names the kind of problem. 1 … 256 characters. */
  readonly type: string;
  /** The kind of problem in a few words. 1 … 128 characters. */
  readonly title: string;
  /** The HTTP status. 400 … 599. */
  readonly status: number;
  /** The refusal's stable name (P-7). Matches `^[a-z][a-z0-9_]{0,63}$`. */
  readonly code: string;
  /** Names the field, what was found and what was expected. 0 … 512 characters. */
  readonly detail: string;
  /** JSON pointer of the offending field, where there is one. 0 … 256 characters. */
  readonly field?: string;
  /** How long to wait before trying again, where waiting helps. 0 … 2147483647 ms. */
  readonly retry_after_ms?: number;
}

/** A tone that a radio makes at a key. */
export interface RadioTone {
  /** Its pitch. 100 … 4000 Hz. */
  readonly frequency_hz: number;
  /** How long. 10 … 500 ms. */
  readonly duration_ms: number;
  /** How loud, against full scale. -60 … 0 dB. */
  readonly gain_db: number;
}

/** How a net sounds. What is left out does not change the voice. */
export interface RadioEffect {
  /** Nothing lower is heard: 12 dB an octave. 20 … 2000 Hz. */
  readonly low_hz?: number;
  /** Nothing higher is heard: 12 dB an octave. 1000 … 20000 Hz. */
  readonly high_hz?: number;
  /** How hard the voice is driven into saturation. 0 … 30 dB. */
  readonly drive_db?: number;
  /** Hiss under the voice while somebody talks, against full scale. -90 … -20 dB. */
  readonly noise_db?: number;
  /** The burst of noise when a talk spurt ends, before the squelch closes. 0 … 500 ms. */
  readonly tail_ms?: number;
  /** How loud that burst is, against full scale. -90 … -6 dB. */
  readonly tail_db?: number;
  /** Heard when a talk spurt begins. */
  readonly key_down_tone?: RadioTone;
  /** Heard when a talk spurt ends. */
  readonly key_up_tone?: RadioTone;
}

/** A key or mouse button by its place on a US keyboard, as in a browser's KeyboardEvent.code: KeyV, ControlLeft, F13, Numpad0; Mouse1 … Mouse5; on Linux also Joystick1 … Joystick80, Gamepad1 … Gamepad16, GamepadUp, GamepadDown, GamepadLeft, GamepadRight, JoystickHat1Up … JoystickHat4Right; on Wayland Shortcut1 … Shortcut8, to which the player gives keys in the desktop. Matches `^[A-Z][A-Za-z0-9]{0,31}$`. */
export type KeyName = string;

/** A key combination of the player, and what it does. */
export interface Hotkey {
  /** A name the game gives to something of its own: a binding, a simulcast set. Matches `^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`. */
  readonly hotkey_id: LocalId;
  /** All of them held together, in any order; letting any of them go ends it. 1 … 4 items. */
  readonly keys: readonly KeyName[];
  /** hold: talks while held. toggle: each press starts or stops talking. latch: hold to talk, double-press to keep talking until the next press. double: only a double-press talks, while the second press is held. */
  readonly mode: "hold" | "toggle" | "latch" | "double";
  /** talk: push-to-talk. mute: mutes or unmutes the channel. louder and softer: by step_db. mute_microphone, mute_sound: mutes or unmutes the radio's microphone or sound. overlay: shows or hides it. overlay_edit: starts or stops moving it. */
  readonly action: "talk" | "mute" | "louder" | "softer" | "mute_microphone" | "mute_sound" | "overlay" | "overlay_edit";
  /** The channel it is about. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly channel_id?: ChannelId;
  /** Of talk: several channels at once, instead of channel_id. 2 … 16 items. */
  readonly simulcast_ids?: readonly ChannelId[];
  /** Of talk: a binding of the game's, instead of channel_id. Matches `^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`. */
  readonly binding_id?: LocalId;
  /** Of talk, mute, louder and softer: the radio in this slot of the operation in use, instead of channel_id, whichever operation that is; nothing where it has no such slot. hotkeys.list says in channel_id which channel it is now; hotkeys.bind takes no notice of that. 1 … 32. */
  readonly slot?: number;
  /** A press counts only once its keys were held for this long, so that a shorter one is left to the game; 0 if left out, and with latch and double. What was said meanwhile is heard, as far as the channel's pre_roll_ms reaches. 0 … 1000 ms. */
  readonly press_delay_ms?: number;
  /** Of louder and softer. 0.5 … 12 dB. */
  readonly step_db?: number;
  /** The web page's origin, or flatpak:ID or snap:NAME of a sandbox, if such a program bound it; the agent notes that itself, and forgets the hotkey when the player takes back what it allowed there. 0 … 256 characters. */
  readonly bound_by?: string;
}

/** A push-to-talk key that a program has bound, and where it talks. */
export interface PttBinding {
  /** A name the game gives to something of its own: a binding, a simulcast set. Matches `^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`. */
  readonly binding_id: LocalId;
  /** The channel, or those of the simulcast set as it is now. Empty where the set is no longer defined, and for a whisper: nobody else learns whom it goes to. 0 … 16 items. */
  readonly channel_ids: readonly ChannelId[];
  /** The keys the player presses for it in the game, all of them together. Left out: the game has not said. 1 … 4 items. */
  readonly keys?: readonly KeyName[];
}

/** A sound device. */
export interface Device {
  /** The system's name for it. 0 … 256 characters. */
  readonly device_id: string;
  /** Its name for people. 0 … 256 characters. */
  readonly title: string;
  /** capture: a microphone. playback: speakers or a headset. */
  readonly direction: "capture" | "playback";
  /** True if it is the system's default. */
  readonly default: boolean;
}

/** What is used in one direction, and what was asked for. */
export interface DeviceUse {
  /** capture or playback. */
  readonly direction: "capture" | "playback";
  /** open: it is running. lost: none is available now; the agent keeps trying. */
  readonly state: "open" | "lost";
  /** The device in use. 0 … 256 characters. */
  readonly device_id?: string;
  /** Its name for people. 0 … 256 characters. */
  readonly title?: string;
  /** What the player chose; left out: the system's default. 0 … 256 characters. */
  readonly selected_id?: string;
}

/** This is a page of the agent's own, not a program: it only reads (P-52). */
export type KeptPage = "overlay";

/** What one program may do on this player's radio. */
export interface ClientGrant {
  /** An id that the server makes: a UUID in lower case. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly client_id: Uuid;
  /** What other players see. 1 … 40 characters. */
  readonly client_name: DisplayName;
  /** The web page's origin, or flatpak:ID or snap:NAME of a sandbox; left out for other programs. 0 … 256 characters. */
  readonly origin?: string;
  /** What it may do. 0 … 16 items. */
  readonly scopes: readonly string[];
  /** A moment: milliseconds since 1970-01-01T00:00:00Z. 0 … 253402300799999 ms. */
  readonly last_used_ms: WallClock;
  /** This is a page of the agent's own, not a program: it only reads (P-52). */
  readonly page?: KeptPage;
}

/** A server the player knows. */
export interface ServerEntry {
  /** A name the game gives to something of its own: a binding, a simulcast set. Matches `^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`. */
  readonly server_id: LocalId;
  /** A name for people. 1 … 80 characters. */
  readonly title: Title;
  /** wss://host:port of its control connection. Matches `^wss://[^\s/]+(/[^\s]*)?$`. */
  readonly url: string;
  /** Fingerprint of its certificate, if no authority signed it. Matches `^[0-9a-f]{64}$`. */
  readonly certificate_sha256?: string;
  /** The organisation to sign in to. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly organisation?: Slug;
  /** The account to sign in with. Matches `^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._-]{0,62}[\p{L}\p{M}\p{N}]$`. */
  readonly username?: Username;
  /** The agent connects to it by itself when it starts, as the account that is signed in there, and tries until somebody connects or closes the connection by hand. Saved with true, it is taken from all others; of several in a file edited by hand the first counts. */
  readonly connect_at_start?: boolean;
}

/** The server the agent is on, as the player's own list (servers.json) has it. */
export interface ConnectedServer {
  /** A name the game gives to something of its own: a binding, a simulcast set. Matches `^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`. */
  readonly server_id: LocalId;
  /** What the player calls it. 1 … 80 characters. */
  readonly title: Title;
  /** The organisation's short name, where the list has one. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly organisation?: Slug;
}

/** Against full scale. -120 … 0 dB. */
export type Level = number;

/** The preset that runs on a server. */
export interface RunningPreset {
  /** The preset's id. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly id: Slug;
  /** A name for people. 1 … 80 characters. */
  readonly title: Title;
  /** Which of its versions, counted by the server from 1. 1 … 2147483647. */
  readonly version: number;
  /** The current phase, if any. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly phase?: Slug;
}

/** server: the one that runs on the server. file: one of the player's own, in operations/. */
export type OperationPlace = "server" | "file";

/** An operation that the radio can be laid out by. */
export interface OperationEntry {
  /** The preset's id. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly operation_id: Slug;
  /** server: the one that runs on the server. file: one of the player's own, in operations/. */
  readonly place: OperationPlace;
  /** A name for people. 1 … 80 characters. */
  readonly title: Title;
  /** Of a file: its name. 0 … 256 characters. */
  readonly file?: string;
  /** Why a file cannot be used, with line and column: the operation stays as it was before the file was saved. Left out: nothing is wrong. 0 … 1024 characters. */
  readonly problem?: string;
}

/** One radio of the player's stack. */
export interface OperationRadio {
  /** Its place in the stack, counted from 1. Left out: it comes from a relay. 1 … 32. */
  readonly slot?: number;
  /** A channel (net) within the operation: lower-case letters, digits, dot, dash, underscore. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly channel_id: ChannelId;
  /** True: it only listens. */
  readonly monitor: boolean;
  /** The keys that the preset suggests; the player's own hotkeys may differ. Empty: none. 0 … 4 items. */
  readonly keys: readonly KeyName[];
  /** on: the player is on the channel. left: the player has left it since. missing: the server does not offer it. refused: the server did not let the player in, because of a password or because it is full. */
  readonly state: "on" | "left" | "missing" | "refused";
}

/** Several channels of the stack that one press talks on. */
export interface OperationSimulcast {
  /** Its id in the preset. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly simulcast_id: Slug;
  /** A name for people. 1 … 80 characters. */
  readonly title: Title;
  /** The channels. 2 … 16 items. */
  readonly channel_ids: readonly ChannelId[];
  /** The keys that the preset suggests. Empty: none. 0 … 4 items. */
  readonly keys: readonly KeyName[];
}

/** The operation that the radio is laid out by, and how. */
export interface OperationState {
  /** The preset's id. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly operation_id: Slug;
  /** server: the one that runs on the server. file: one of the player's own, in operations/. */
  readonly place: OperationPlace;
  /** A name for people. 1 … 80 characters. */
  readonly title: Title;
  /** Of one on a server: which version of it, counted from 1. 1 … 2147483647. */
  readonly version?: number;
  /** The role that the stack is for. Left out: the player has no role of the operation. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly role?: RoleId;
  /** Roles the player may choose from, in the order of the preset. 0 … 64 items. */
  readonly roles: readonly OperationRole[];
  /** The current phase. Left out: none. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly phase?: Slug;
  /** All phases there are. 0 … 32 items. */
  readonly phases: readonly OperationPhase[];
  /** Where the game has put the player. 1 … 80 characters. */
  readonly seat?: string;
  /** Seats that a stack of the role is for. 0 … 256 items. */
  readonly seats: readonly string[];
  /** By its id, with a name for people. */
  readonly stack?: OperationStack;
  /** Those with a slot in the order of their slots, then those that come from relays. 0 … 512 items. */
  readonly radios: readonly OperationRadio[];
  /** In the order of the stack. 0 … 128 items. */
  readonly simulcasts: readonly OperationSimulcast[];
}

/** By its id, with a name for people. */
export interface OperationRole {
  /** The role. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly id: RoleId;
  /** A name for people. 1 … 80 characters. */
  readonly title: Title;
}

/** By its id, with a name for people. */
export interface OperationPhase {
  /** The phase. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly id: Slug;
  /** A name for people. 1 … 80 characters. */
  readonly title: Title;
}

/** By its id, with a name for people. */
export interface OperationStack {
  /** The stack. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly id: Slug;
  /** A name for people. 1 … 80 characters. */
  readonly title: Title;
}

/** The exact text of a window's title bar. 1 … 256 characters. */
export type WindowTitle = string;

/** Where the overlay is, and how it looks. */
export interface OverlayLayout {
  /** The corner of the game's window that it is attached to. */
  readonly corner: "top_left" | "top_right" | "bottom_left" | "bottom_right";
  /** Its size; 1 is its normal size. 0.5 … 3. */
  readonly scale: number;
  /** 1: fully opaque. 0.1 … 1. */
  readonly opacity: number;
  /** full: every radio of the stack. speaking: only those where somebody talks. compact: a line for each. one_line: all in one line. */
  readonly detail: "full" | "compact" | "speaking" | "one_line";
  /** Its colours. dark and light: as named. high_contrast: 7 to 1 for all text. colour_blind: people who see fewer colours can easily tell the states apart. */
  readonly theme: "dark" | "light" | "high_contrast" | "colour_blind";
  /** Size of its text relative to everything else; 1 is the normal size. 0.75 … 2. */
  readonly text_scale: number;
  /** True: hidden while nothing happens on the radio. */
  readonly auto_hide: boolean;
  /** True: laid out from right to left. */
  readonly mirrored: boolean;
  /** How far it is from the left or right edge, whichever its corner is at. 0 … 4096 px. */
  readonly offset_x_px: number;
  /** How far it is from the upper or lower edge, whichever its corner is at. 0 … 4096 px. */
  readonly offset_y_px: number;
}

/** How the overlay is to be shown. */
export interface OverlayState {
  /** True if it is to be shown. */
  readonly visible: boolean;
  /** Where the overlay is, and how it looks. */
  readonly layout: OverlayLayout;
  /** Overlays that are connected now. 0 … 32. */
  readonly attached: number;
  /** True while the player is moving it: only then does it take the mouse. */
  readonly editing: boolean;
  /** Title of the game's window that it belongs on. Left out: no game has opened it. 1 … 256 characters. */
  readonly window_title?: WindowTitle;
}

/** How the microphone is processed now. */
export interface MicrophoneState {
  /** Volume of the microphone. -30 … 30 dB. */
  readonly gain_db: number;
  /** Remove noise (RNNoise). */
  readonly noise_suppression: boolean;
  /** Bring quiet and loud voices to the same level. */
  readonly automatic_gain: boolean;
  /** Remove what the speakers play; needs an optional package. */
  readonly echo_cancellation: boolean;
  /** Talk by voice: the first talk hotkey or binding marked so is held while somebody speaks. */
  readonly voice_activity: boolean;
  /** How sure the agent must be that it hears a voice. 0 … 1. */
  readonly threshold: number;
  /** How much audio from before the key press is also sent. 0 … 500 ms. */
  readonly pre_roll_ms: number;
  /** How much audio from after the key release is also sent. 0 … 2000 ms. */
  readonly release_ms: number;
  /** True: nothing is sent, whatever is pressed. */
  readonly muted: boolean;
}

/** What the whole radio sounds like now. */
export interface MixerState {
  /** Volume of everything. -60 … 12 dB. */
  readonly gain_db: Gain;
  /** By how much lower priorities are turned down while a higher one is heard. 0: not at all. -60 … 0 dB. */
  readonly duck_db: number;
  /** By how much everything is turned down while the player talks. 0: not at all. -60 … 0 dB. */
  readonly duck_own_db: number;
  /** How fast the volume goes down. 1 … 1000 ms. */
  readonly duck_attack_ms: number;
  /** How long it stays down after the last word. 0 … 5000 ms. */
  readonly duck_hold_ms: number;
  /** How fast the volume comes back. 1 … 5000 ms. */
  readonly duck_release_ms: number;
  /** True: nothing is heard at all. */
  readonly muted: boolean;
}
