import type { Access } from "./access.js";
import type { Identity } from "./identity.js";
import type { LiveChannel } from "./live-channel.js";
import type { LiveOrganisation } from "./live-organisation.js";
import type { OrganisationTable } from "./organisation-table.js";
import type { EventReceiver } from "./outbox.js";
import type { PresetView } from "./running-preset.js";
import type { Target } from "./target.js";
import type { TokenBucket } from "./token-bucket.js";
import type { Whisper } from "./whisper.js";

/** One player, from the accepted hello until it leaves, is sent away, or stays absent too long. */
export interface Session extends EventReceiver {
  readonly session_id: number;
  readonly identity: Identity;
  readonly organisation: LiveOrganisation;
  /** Where it came from when it was opened, as its connection was counted. */
  readonly origin: string;
  /** Key of the hop tag (P-21), base64url. */
  readonly hop_key: string;
  /** Which voice worker it sends to and is sent to from, from 0. */
  readonly home: number;
  /** UDP port of that worker, as players are told it. */
  readonly voice_port: number;
  /** Its connection; undefined while it is absent (P-37). */
  connection_id: number | undefined;
  /** Who is at the other end of its connection, or was at that of its last. */
  peer: string;
  /** Takes the session up again, once; base64url. */
  resume_token: string;
  /** The one before: good until its player is heard from, since the answer with the new one may have been lost. */
  resume_token_before: string | undefined;
  name: string;
  /** The role that others see. */
  role: string;
  access: Access;
  /** What it is told of the preset that runs. */
  preset: PresetView;
  /** Bytes of it that it may still read. */
  readonly preset_bytes: TokenBucket;
  /** By its own word. */
  muted: boolean;
  /** By its own choice: nothing is sent to it. */
  deafened: boolean;
  /** The channels it is on, joined or monitored. */
  readonly channels: Set<LiveChannel>;
  /** By target id. */
  readonly targets: Map<number, Target>;
  /** Whispers that name it, whether it hears them now or not. */
  readonly named_in: Set<Whisper>;
  /** Its targets on which it talks now, by id. */
  readonly talking: Set<number>;
  /** Channels where it is heard talking now. */
  readonly speaking_on: Set<LiveChannel>;
  /** Channels of which it is told who talks. */
  readonly watches: Set<LiveChannel>;
  /** The last list of listeners that was made and has it. The route planner's own. */
  listed: number;
}

/** How others see someone. */
export interface Persona {
  readonly name: string;
  readonly role: string;
}

/** Name and role of a player by the table; undefined for a user who is not in it any more. */
export function personaOf(table: OrganisationTable, identity: Identity): Persona | undefined {
  switch (identity.kind) {
    case "user": {
      const user = table.users.get(identity.user_id);
      return user === undefined ? undefined : { name: user.name, role: foremostRole(table, user.roles) };
    }
    case "guest":
      return { name: identity.name, role: identity.shown_role };
    case "game":
      return { name: identity.name, role: [...(identity.roles ?? [])].find((role) => table.roles.has(role)) ?? "guest" };
  }
}

/** What stays the same when a player comes again: account or game player. A guest is known by its session alone. */
export function playerKey({ identity, session_id }: Session): string {
  switch (identity.kind) {
    case "user":
      return `user ${identity.user_id}`;
    case "guest":
      return `session ${session_id}`;
    case "game":
      return `game ${identity.player_id}`;
  }
}

/** The role with the smallest position; of two with the same, the first by name, so that it does not change by itself. */
function foremostRole({ roles }: OrganisationTable, slugs: ReadonlySet<string>): string {
  let foremost = "member";
  let smallest = Number.POSITIVE_INFINITY;
  for (const slug of slugs) {
    const position = roles.get(slug)?.position;
    if (position === undefined || position > smallest || (position === smallest && slug > foremost)) continue;
    foremost = slug;
    smallest = position;
  }
  return foremost;
}
