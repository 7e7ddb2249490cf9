import { AccessBook } from "./access.js";
import type { LiveChannel } from "./live-channel.js";
import type { OrganisationTable } from "./organisation-table.js";
import { PresetBook } from "./running-preset.js";
import type { Session } from "./session.js";

/** An organisation with who is there. Nothing in it reaches into another one. */
export interface LiveOrganisation {
  table: OrganisationTable;
  /** By the table it has now. */
  access: AccessBook;
  /** By the table it has now. */
  presets: PresetBook;
  /** By channel id; those one can be on. */
  readonly channels: Map<string, LiveChannel>;
  /** By session id, those that are absent included. */
  readonly sessions: Map<number, Session>;
  /** How many sessions each account and each game's player has. */
  readonly players: Map<string, number>;
}

/** An organisation where nobody is yet; its channels are still to be added. */
export function emptyOrganisation(table: OrganisationTable): LiveOrganisation {
  return {
    table,
    access: new AccessBook(table),
    presets: new PresetBook(table),
    channels: new Map(),
    sessions: new Map(),
    players: new Map(),
  };
}
