// Written by `npm run generate` from the schemas: change those, not this file.
import type {
  ChannelId,
  Colour,
  Label,
  RadioEffect,
  RoleId,
  Title,
} from "./common.js";

/** An operation: its nets, and which role may listen and speak on each. */
export interface Operation {
  /** Where this schema is, for completion in an editor. 0 … 256 characters. */
  readonly "$schema"?: string;
  /** The operation's id. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly id: ChannelId;
  /** A name for people. 1 … 80 characters. */
  readonly title: Title;
  /** The roles. 1 … 64 items. */
  readonly roles: readonly Role[];
  /** The nets. 1 … 512 items. */
  readonly nets: readonly Net[];
}

/** What a player can be in the operation. */
export interface Role {
  /** A role of the operation. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly id: RoleId;
  /** A name for people. 1 … 80 characters. */
  readonly title: Title;
}

/** A channel of the operation. */
export interface Net {
  /** A channel (net) within the operation: lower-case letters, digits, dot, dash, underscore. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly id: ChannelId;
  /** A name for people. 1 … 80 characters. */
  readonly title: Title;
  /** A short name for a radio's display. 1 … 12 characters. */
  readonly label: Label;
  /** An sRGB colour, #rrggbb. Matches `^#[0-9a-f]{6}$`. */
  readonly colour?: Colour;
  /** Roles that may join or monitor it. 0 … 64 items. */
  readonly listen: readonly RoleId[];
  /** Roles that may talk on it; each must also be in listen. 0 … 64 items. */
  readonly speak: readonly RoleId[];
  /** Higher ducks lower; 0 ducks nothing. 0 … 10. */
  readonly priority?: number;
  /** Only one may talk at a time. */
  readonly half_duplex?: boolean;
  /** How long one transmission may last. 1000 … 3600000 ms. */
  readonly talk_ms_max?: number;
  /** How a net sounds: everything left out is left as it is. */
  readonly effect?: RadioEffect;
}
