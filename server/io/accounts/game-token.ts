import { accept, type Result, refuse } from "@talkgroup/schemas";
import type { OrganisationTable } from "../../core/organisation-table.js";
import { bitsOf, type PermissionBits, type PermissionName, permission_bit } from "../../core/permission-bits.js";
import { judgeDisplayName } from "./account-name.js";
import type { AccountsParts } from "./accounts-parts.js";
import type { GamePlace } from "./token-claims.js";
import { type SignedToken, token_chars_max } from "./token-signer.js";

export interface GameTokenParams {
  /** The game's own name for the player, 1 … 64 characters. */
  readonly player_id: string;
  readonly name: string;
  /** Each channel once. Either this or `role`. */
  readonly grants?: readonly ChannelGrant[];
  /** Slug of a role that may manage nothing. */
  readonly role?: string;
  /** 10 … 3600; default 300. */
  readonly lifetime_s?: number;
}

export interface ChannelGrant {
  readonly channel_slug: string;
  /** Any but "manage". */
  readonly permissions: readonly PermissionName[];
}

/**
 * A token that lets one player in without an account, with exactly these permissions or this role, for a game's back end that has
 * shown its key. Refuses `not_found` (organisation), `unknown_channel`, `unknown_role`, `invalid_params`, and `limit_reached` for more channels than a token can name.
 */
export async function mintGameToken(
  { directory, signer }: Pick<AccountsParts, "directory" | "signer">,
  organisation_id: string,
  params: GameTokenParams,
): Promise<Result<SignedToken>> {
  const table = directory.table(organisation_id);
  if (table === undefined) return refuse("not_found", "organisation_id: there is no such organisation", "/organisation_id");
  const judged = judgePlayer(params);
  if (!judged.ok) return judged;
  const place = placeOf(table, params);
  if (!place.ok) return place;
  const { player_id, name, lifetime_s = lifetime_s_default } = params;
  const signed = await signer.signGame({ kind: "game", organisation_id, player_id, name, ...place.value }, lifetime_s);
  if (signed.token.length <= token_chars_max) return accept(signed);
  const found = `found ${place.value.grants?.size ?? 0} channels, which make a token of ${signed.token.length} characters`;
  return refuse("limit_reached", `grants: ${found}, expected at most ${token_chars_max}`, "/grants");
}

function judgePlayer({ player_id, name, lifetime_s = lifetime_s_default }: GameTokenParams): Result<unknown> {
  if (player_id.length < 1 || player_id.length > player_id_chars_max) {
    const found = `found ${player_id.length} characters, expected 1 to ${player_id_chars_max}`;
    return refuse("invalid_params", `player_id: ${found}`, "/player_id");
  }
  if (!Number.isInteger(lifetime_s) || lifetime_s < lifetime_s_min || lifetime_s > lifetime_s_max) {
    const expected = `expected a whole number from ${lifetime_s_min} to ${lifetime_s_max}`;
    return refuse("invalid_params", `lifetime_s: found ${lifetime_s}, ${expected}`, "/lifetime_s");
  }
  return judgeDisplayName(name, "/name");
}

function placeOf(table: OrganisationTable, { grants, role }: GameTokenParams): Result<GamePlace> {
  if (grants !== undefined && role !== undefined)
    return refuse("invalid_params", "role: found beside grants, expected one of the two", "/role");
  if (role !== undefined) return rolePlace(table, role);
  if (grants === undefined) return refuse("invalid_params", "grants: missing, expected it or role", "/grants");
  const granted = grantsOf(table, grants);
  return granted.ok ? accept({ grants: granted.value }) : granted;
}

function rolePlace(table: OrganisationTable, role: string): Result<GamePlace> {
  if (!table.roles.has(role))
    return refuse("unknown_role", `role: found "${role}", expected one of the organisation's roles`, "/role");
  for (const { acl } of table.channels.values()) {
    if (((acl.get(role)?.allow ?? 0) & permission_bit.manage) === 0) continue;
    return refuse("invalid_params", `role: found "${role}", which may manage channels, expected one that may not`, "/role");
  }
  return accept({ role });
}

function grantsOf(table: OrganisationTable, grants: readonly ChannelGrant[]): Result<ReadonlyMap<string, PermissionBits>> {
  const bits = new Map<string, PermissionBits>();
  for (const [index, { channel_slug, permissions }] of grants.entries()) {
    const place = `grants/${index}`;
    if (table.channels.get(channel_slug)?.type !== "radio") {
      const found = `${place}/channel_slug: found "${channel_slug}", expected a channel that players can be on`;
      return refuse("unknown_channel", found, `/${place}/channel_slug`);
    }
    if (bits.has(channel_slug)) {
      const found = `${place}/channel_slug: found "${channel_slug}" again, expected each channel once`;
      return refuse("invalid_params", found, `/${place}/channel_slug`);
    }
    if (permissions.includes("manage")) {
      const found = `${place}/permissions: found "manage", expected join, listen, speak, whisper, moderate`;
      return refuse("invalid_params", found, `/${place}/permissions`);
    }
    bits.set(channel_slug, bitsOf(permissions));
  }
  return accept(bits);
}

const player_id_chars_max = 64;
const lifetime_s_default = 300;
const lifetime_s_min = 10;
/** A retired key is kept two hours: no token may outlive it. */
const lifetime_s_max = 3600;
