import { all_permissions, type PermissionBits } from "../../core/permission-bits.js";

/** What a token says of who holds it, after its signature was found right. */
export type TokenClaims = AccessClaims | GameClaims;

/** Of a user that signed in. */
export interface AccessClaims {
  readonly kind: "access";
  readonly user_id: string;
  readonly organisation_id: string;
  /** Which sign-in it came of. */
  readonly family_id: string;
  /** When it was made; wall clock. */
  readonly issued_ms: number;
}

/** Of a player whom a game sends. */
export type GameClaims = {
  readonly kind: "game";
  readonly organisation_id: string;
  readonly player_id: string;
  readonly name: string;
} & GamePlace;

/** What such a player may do. */
export type GamePlace =
  | {
      /** By channel id. */
      readonly grants: ReadonlyMap<string, PermissionBits>;
      readonly role?: undefined;
    }
  | {
      readonly grants?: undefined;
      /** Slug of its one role. */
      readonly role: string;
    };

/** Who a token is for (RFC 7519 §4.1.3): a token of one kind never passes for the other. */
export const audience = { access: "talkgroup", game: "talkgroup:game" } as const;

/** Private claims of an access token; `sub` is the user id. */
export function accessPayload({ organisation_id, family_id }: AccessClaims): Record<string, unknown> {
  return { org: organisation_id, fam: family_id };
}

export function gamePayload({ organisation_id, player_id, name, ...place }: GameClaims): Record<string, unknown> {
  const may = place.grants === undefined ? { role: place.role } : { grants: Object.fromEntries(place.grants) };
  return { org: organisation_id, player_id, name, ...may };
}

/** Undefined for what lacks a claim, or has one of another shape: a token of another version of ours. */
export function claimsOf(payload: Readonly<Record<string, unknown>>): TokenClaims | undefined {
  const { aud, sub, org, fam, iat, player_id, name } = payload;
  if (typeof org !== "string") return undefined;
  if (aud === audience.access) {
    if (typeof sub !== "string" || typeof fam !== "string" || typeof iat !== "number") return undefined;
    return { kind: "access", user_id: sub, organisation_id: org, family_id: fam, issued_ms: Math.round(iat * 1000) };
  }
  const place = placeOf(payload);
  if (aud !== audience.game || typeof player_id !== "string" || typeof name !== "string" || place === undefined) return undefined;
  return { kind: "game", organisation_id: org, player_id, name, ...place };
}

/** Exactly one of the two: undefined for both or neither. */
function placeOf({ grants, role }: Readonly<Record<string, unknown>>): GamePlace | undefined {
  if (grants === undefined) return typeof role === "string" ? { role } : undefined;
  return role === undefined && isGrants(grants) ? { grants: new Map(Object.entries(grants)) } : undefined;
}

function isGrants(found: unknown): found is Readonly<Record<string, PermissionBits>> {
  if (typeof found !== "object" || found === null || Array.isArray(found)) return false;
  return Object.values(found).every((bits) => Number.isInteger(bits) && bits >= 0 && bits <= all_permissions);
}
