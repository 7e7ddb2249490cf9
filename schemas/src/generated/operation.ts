// Written by `npm run generate` from the schemas: change those, not this file.
import type {
  ChannelId,
  ChannelNumber,
  Colour,
  Gain,
  Icon,
  KeyName,
  Label,
  Labels,
  Pan,
  RadioEffect,
  RoleId,
  Slug,
  Title,
  Titles,
} from "./common.js";

/** An operation: its nets, which role may listen and speak on each, and the radios players start with. A file that changes another one is an operation-override. */
export interface Operation {
  /** Where this schema is, for completion in an editor. 0 … 256 characters. */
  readonly "$schema"?: string;
  /** The operation's id. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly id: ChannelId;
  /** A name for people. 1 … 80 characters. */
  readonly title: Title;
  /** The title in other languages, by language tag (BCP 47: de, pt-BR). Where the player's language is not among them, the title itself is shown. At most 32 entries. */
  readonly titles?: Titles;
  /** What the operation is, for people. 1 … 2000 characters. */
  readonly description?: string;
  /** The author's version of it, for people: 1.4.0. Matches `^[0-9A-Za-z][0-9A-Za-z.+-]{0,31}$`. */
  readonly version?: string;
  /** The roles. 1 … 64 items. */
  readonly roles: readonly Role[];
  /** Groups of roles. 0 … 64 items. */
  readonly groups?: readonly RoleGroup[];
  /** The radio effects that nets share. 0 … 64 items. */
  readonly effects?: readonly NamedEffect[];
  /** The nets, in the order they are shown. 1 … 512 items. */
  readonly nets: readonly Net[];
  /** Nets that are also heard on others. 0 … 128 items. */
  readonly relays?: readonly Relay[];
  /** Nets that one press talks on at once. 0 … 128 items. */
  readonly simulcasts?: readonly NetSimulcast[];
  /** Who else may whisper to whom. 0 … 128 items. */
  readonly whispers?: readonly WhisperRule[];
  /** The radios each role starts with. A role without a stack starts with none. 0 … 256 items. */
  readonly stacks?: readonly RadioStack[];
  /** The parts of the operation. 0 … 32 items. */
  readonly phases?: readonly Phase[];
}

/** What a player can be in the operation. */
export interface Role {
  /** A role of the operation. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly id: RoleId;
  /** A name for people. 1 … 80 characters. */
  readonly title: Title;
  /** The title in other languages, by language tag (BCP 47: de, pt-BR). Where the player's language is not among them, the title itself is shown. At most 32 entries. */
  readonly titles?: Titles;
  /** What it is for, for people. 1 … 2000 characters. */
  readonly description?: string;
}

/** Several roles under one name, which may stand wherever a role may. */
export interface RoleGroup {
  /** The group's id: no role has it too. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly id: RoleId;
  /** A name for people. 1 … 80 characters. */
  readonly title: Title;
  /** The title in other languages, by language tag (BCP 47: de, pt-BR). Where the player's language is not among them, the title itself is shown. At most 32 entries. */
  readonly titles?: Titles;
  /** The roles of it. 1 … 64 items. */
  readonly roles: readonly RoleId[];
}

/** A radio effect that nets share. */
export interface NamedEffect {
  /** The effect's id. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly id: Slug;
  /** A name for people. 1 … 80 characters. */
  readonly title?: Title;
  /** The title in other languages, by language tag (BCP 47: de, pt-BR). Where the player's language is not among them, the title itself is shown. At most 32 entries. */
  readonly titles?: Titles;
  /** How a net sounds. What is left out does not change the voice. */
  readonly effect: RadioEffect;
}

/** A channel of the operation, or a group that only orders the tree. */
export interface Net {
  /** A channel (net) within the operation: lower-case letters, digits, dot, dash, underscore. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly id: ChannelId;
  /** A name for people. 1 … 80 characters. */
  readonly title: Title;
  /** The title in other languages, by language tag (BCP 47: de, pt-BR). Where the player's language is not among them, the title itself is shown. At most 32 entries. */
  readonly titles?: Titles;
  /** A short name for a radio's display. Left out: the first 12 characters of the title. 1 … 12 characters. */
  readonly label?: Label;
  /** The label in other languages, by language tag (BCP 47). At most 32 entries. */
  readonly labels?: Labels;
  /** What it is for, for people. 1 … 2000 characters. */
  readonly description?: string;
  /** radio: players talk on it. group: it only orders the tree, nobody can be on it. Left out: radio. */
  readonly kind?: "radio" | "group";
  /** Id of the net above it, before or after this one. Left out: the operation itself. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly parent?: ChannelId;
  /** What a radio's dial would show: a frequency or a channel number, such as 251.000 or CH 7. For display only. 1 … 16 characters. */
  readonly number?: ChannelNumber;
  /** An sRGB colour, #rrggbb. Matches `^#[0-9a-f]{6}$`. */
  readonly colour?: Colour;
  /** Name of an icon of the overlay's. One that it does not have is not shown. Matches `^[a-z][a-z0-9-]{0,31}$`. */
  readonly icon?: Icon;
  /** Who may hear it. A radio net has it, if only as []. 0 … 64 items. */
  readonly listen?: readonly RoleId[];
  /** Who may be on it, so that keys can be bound to it; each must also be in listen. Left out: as listen. 0 … 64 items. */
  readonly join?: readonly RoleId[];
  /** Who may talk on it; each must also be in listen and join. Left out: nobody. 0 … 64 items. */
  readonly speak?: readonly RoleId[];
  /** Who may whisper to those on it; each must also be in listen. Left out: as speak. 0 … 64 items. */
  readonly whisper?: readonly RoleId[];
  /** Joining needs the password that the server keeps under this name. The password itself never stands in a preset. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly password_name?: Slug;
  /** A net with a higher priority turns down those with a lower one; 0 turns down none. Left out: 0. 0 … 10. */
  readonly priority?: number;
  /** Id of the effect it sounds by; not together with effect. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly effect_id?: Slug;
  /** How it sounds, if no other net sounds the same; not together with effect_id. */
  readonly effect?: RadioEffect;
  /** How voice is encoded on it. Left out: as the player's radio is set. */
  readonly codec?: {
    /** Bits of voice a second, before loss protection. Left out: as the player's radio is set. 24000 … 64000 bit/s. */
    readonly bitrate_bps?: number;
    /** Voice in one packet: 10 or 20. Left out: as the player's radio is set. 10 … 20 ms. */
    readonly frame_ms?: number;
  };
  /** How much audio from before the key press is also sent, for those who have not chosen another for the net. Left out: as the player's radio does. 0 … 500 ms. */
  readonly pre_roll_ms?: number;
  /** How much audio from after the key release is also sent, for those who have not chosen another for the net. Left out: as the player's radio does. 0 … 2000 ms. */
  readonly release_ms?: number;
  /** Only one may talk at a time. Left out: false. */
  readonly half_duplex?: boolean;
  /** How long one transmission may last. Left out: no limit. 1000 … 3600000 ms. */
  readonly talk_ms_max?: number;
  /** How many may talk at the same time; not together with half_duplex. Left out: any number. 1 … 64. */
  readonly talkers_max?: number;
  /** How many players may be on it at once. Left out: what the server allows. 1 … 4096. */
  readonly members_max?: number;
}

/** Whoever hears the one net also hears the other. Relays do not chain: what a relay brings to a net is not relayed from there. */
export interface Relay {
  /** The relay's id. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly id: Slug;
  /** Id of the net that is also heard elsewhere. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly from: ChannelId;
  /** Id of the net whose listeners also hear it. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly to: ChannelId;
  /** It works the other way round as well. Left out: false. */
  readonly both?: boolean;
  /** How loud the relayed net is to those who hear it only by the relay. Left out: 0. -60 … 12 dB. */
  readonly gain_db?: Gain;
}

/** Several nets that one press talks on at once. */
export interface NetSimulcast {
  /** The simulcast's id. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly id: Slug;
  /** A name for people. 1 … 80 characters. */
  readonly title: Title;
  /** The title in other languages, by language tag (BCP 47: de, pt-BR). Where the player's language is not among them, the title itself is shown. At most 32 entries. */
  readonly titles?: Titles;
  /** Ids of the nets. 2 … 16 items. */
  readonly nets: readonly ChannelId[];
}

/** Who may whisper to whom on a net, beside those that the net itself names. */
export interface WhisperRule {
  /** The rule's id. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly id: Slug;
  /** Id of the net both are on. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly net: ChannelId;
  /** Who may whisper; each must also hear the net. 1 … 64 items. */
  readonly from: readonly RoleId[];
  /** To whom; each must also hear the net. 1 … 64 items. */
  readonly to: readonly RoleId[];
}

/** The radios a player starts with. */
export interface RadioStack {
  /** The stack's id. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly id: Slug;
  /** A name for people. 1 … 80 characters. */
  readonly title: Title;
  /** The title in other languages, by language tag (BCP 47: de, pt-BR). Where the player's language is not among them, the title itself is shown. At most 32 entries. */
  readonly titles?: Titles;
  /** Whose stack it is. 1 … 64 items. */
  readonly roles: readonly RoleId[];
  /** Only for those in one of these seats, as the game names them: a slot, a vehicle, a callsign. Left out: for any. 1 … 64 items. */
  readonly seats?: readonly string[];
  /** The radios; a slot and a net stand once. 0 … 32 items. */
  readonly radios: readonly StackRadio[];
  /** The simulcasts; all nets of one must be joined in the stack. 0 … 16 items. */
  readonly simulcasts?: readonly StackSimulcast[];
}

/** One radio of a stack: a net, and how the player hears it and talks on it. */
export interface StackRadio {
  /** Its place in the stack, counted from 1. 1 … 32. */
  readonly slot: number;
  /** Id of the net. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly net: ChannelId;
  /** It only listens. Left out: false. */
  readonly monitor?: boolean;
  /** Left out: 0. -60 … 12 dB. */
  readonly gain_db?: Gain;
  /** Which ear. Left out: 0, both. -1 … 1. */
  readonly pan?: Pan;
  /** It starts muted. Left out: false. */
  readonly muted?: boolean;
  /** Talkers are heard from where the game says they are. Left out: false. */
  readonly positional?: boolean;
  /** Suggested keys, all of them held together. The player may choose others. 1 … 4 items. */
  readonly keys?: readonly KeyName[];
  /** How the keys work, as of a hotkey. Left out: hold. */
  readonly mode?: "hold" | "toggle" | "latch" | "double";
}

/** A simulcast that the stack has keys for. */
export interface StackSimulcast {
  /** Id of the simulcast. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly id: Slug;
  /** Suggested keys, all of them held together. The player may choose others. 1 … 4 items. */
  readonly keys?: readonly KeyName[];
  /** How the keys work, as of a hotkey. Left out: hold. */
  readonly mode?: "hold" | "toggle" | "latch" | "double";
}

/** A part of the operation. While it lasts, its stacks replace the others that their roles have. */
export interface Phase {
  /** The phase's id. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly id: Slug;
  /** A name for people. 1 … 80 characters. */
  readonly title: Title;
  /** The title in other languages, by language tag (BCP 47: de, pt-BR). Where the player's language is not among them, the title itself is shown. At most 32 entries. */
  readonly titles?: Titles;
  /** Ids of the stacks. A stack that any phase names is used in those phases alone. Empty: in this phase all stay with the stacks that no phase names. 0 … 256 items. */
  readonly stacks: readonly Slug[];
}
