import { assert } from "@talkgroup/schemas";
import type { OrganisationTable, UserRecord } from "../../core/organisation-table.js";
import type { SignInMark } from "../../core/sign-in-mark.js";
import type { ApiContext, ApiMethod } from "./api-context.js";

/** One request that was let through to its handler. */
export interface ApiCall {
  readonly context: ApiContext;
  readonly method: ApiMethod;
  readonly caller: Caller;
  /** The peer's, as text. */
  readonly address: string;
  /** The members that came in the path. */
  readonly ids: Readonly<Record<string, string>>;
  /** Names of the members that came in the body. */
  readonly fields: readonly string[];
  /** The version that If-Match named; undefined: any. */
  readonly if_match: number | undefined;
}

/** One that is about something of an organisation. */
export interface ScopedCall extends ApiCall {
  readonly scope: Scope;
}

/** Whose the thing is that a path names. */
export interface Scope {
  readonly organisation_id: string;
  /** As it was when the request came. */
  readonly table: OrganisationTable;
  /** Slug of the channel whose permissions decide; the root's for what concerns the organisation as a whole. */
  readonly channel_id: string;
}

export type Caller = AnonymousCaller | UserCaller | GameKeyCaller;

export interface AnonymousCaller {
  readonly kind: "anonymous";
}

export interface UserCaller {
  readonly kind: "user";
  readonly user_id: string;
  readonly organisation_id: string;
  readonly user: UserRecord;
  /** By which its access token came. */
  readonly sign_in: SignInMark;
}

/** A game's back end. */
export interface GameKeyCaller {
  readonly kind: "game_key";
  readonly game_key_id: string;
  readonly organisation_id: string;
}

/** The caller of a route that only users are let through to. */
export function userOf(call: ApiCall): UserCaller {
  assert(call.caller.kind === "user", "only users are let through to this route");
  return call.caller;
}
