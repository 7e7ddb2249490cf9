import { accept, type Result, refuse } from "@talkgroup/schemas";
import { permissionsOn, root_channel_id } from "../../core/acl.js";
import type { OrganisationTable } from "../../core/organisation-table.js";
import { permission_bit } from "../../core/permission-bits.js";
import type { Caller, Scope } from "./api-call.js";
import type { ApiContext, ApiMethod, ScopeMember } from "./api-context.js";

/**
 * Whose the thing is that a path member names; undefined if there is no such thing. Sessions are looked for in the caller's own
 * organisation alone, by whoever acts on them. Throws `StoreError`.
 */
export async function scopeOf(
  member: ScopeMember,
  id: string,
  own_organisation_id: string,
  context: ApiContext,
): Promise<Scope | undefined> {
  const { store, directory } = context;
  switch (member) {
    case "organisation_id":
      return rootScope(id, context);
    case "channel_id":
      return directory.channelOf(id);
    case "role_id":
      return rootScope(directory.roleOf(id)?.organisation_id, context);
    case "preset_id":
      return rootScope((await store.presets.summary(id))?.organisation_id, context);
    case "invite_id":
      return rootScope((await store.invites.find(id))?.organisation_id, context);
    case "ban_id":
      return rootScope((await store.bans.find(id))?.organisation_id, context);
    case "game_key_id":
      return rootScope((await store.game_keys.find(id))?.organisation_id, context);
    case "session_id":
      return rootScope(own_organisation_id, context);
  }
}

/**
 * Whose the preset is that a public path names, if the caller may read it: published ones are for everybody, others for who manages presets in
 * their organisation. Undefined where the path names none. Refuses `unauthenticated` to who has not signed in and `not_found` to others, both
 * as if it were not there. Throws `StoreError`.
 */
export async function publicScope(preset_id: unknown, caller: Caller, context: ApiContext): Promise<Result<Scope | undefined>> {
  if (typeof preset_id !== "string") return accept(undefined);
  const preset = await context.store.presets.summary(preset_id);
  const scope = rootScope(preset?.organisation_id, context);
  if (scope !== undefined && (preset?.published === true || seesUnpublished(caller, scope.table))) return accept(scope);
  if (caller.kind !== "anonymous") return notThere("preset_id");
  return refuse("unauthenticated", "authorization: missing, expected a bearer token for what is not published");
}

/**
 * Whether somebody may know of presets that are not published: who writes them. They say the nets of all sides, of which players are told their
 * own alone (P-49).
 */
export function seesUnpublished(caller: Caller, table: OrganisationTable | undefined): boolean {
  if (caller.kind !== "user" || table === undefined || caller.organisation_id !== table.organisation_id) return false;
  return (permissionsOn(table, root_channel_id, caller.user) & permission_bit.manage) !== 0;
}

/**
 * The channel whose permissions decide: the one that a request names in its body where it is about that, else the scope's own. Refuses
 * `unknown_channel`.
 */
export function decidingChannel(
  method: ApiMethod,
  params: Readonly<Record<string, unknown>>,
  scope: Scope,
  { directory }: Pick<ApiContext, "directory">,
): Result<string> {
  const member = deciding_members[method];
  const named = member === undefined ? undefined : params[member];
  if (member === undefined || typeof named !== "string") return accept(scope.channel_id);
  const channel_id = member === "parent_id" ? ownChannel(directory.channelOf(named), scope) : named;
  if (channel_id !== undefined && scope.table.channels.has(channel_id)) return accept(channel_id);
  return unknownChannel(member);
}

/** For a path member that names nothing, or nothing that the caller may know of: the one answer to both. */
export function notThere(member: string): { readonly ok: false } & Result<never> {
  return refuse("not_found", `${member}: found nothing of that id, expected one that exists`, `/${member}`);
}

/** For a member of the body that names no channel of the organisation. */
export function unknownChannel(member: string): { readonly ok: false } & Result<never> {
  return refuse("unknown_channel", `${member}: found none of the organisation's channels, expected one`, `/${member}`);
}

function ownChannel(found: Scope | undefined, { organisation_id }: Scope): string | undefined {
  return found?.organisation_id === organisation_id ? found.channel_id : undefined;
}

function rootScope(organisation_id: string | undefined, { directory }: ApiContext): Scope | undefined {
  const table = organisation_id === undefined ? undefined : directory.table(organisation_id);
  return table === undefined ? undefined : { organisation_id: table.organisation_id, table, channel_id: root_channel_id };
}

/** Requests that are about a channel in their body: where the new one goes, or where the player is. */
const deciding_members: Readonly<Partial<Record<ApiMethod, string>>> = {
  "channel.create": "parent_id",
  "presence.kick": "channel_slug",
  "presence.move": "from_channel_slug",
  "presence.mute": "channel_slug",
  "presence.priority": "channel_slug",
};
