import { accept, type Result, refuse, unreachable } from "@talkgroup/schemas";
import { type ApiPermission, type ApiRoute, apiRoutes } from "@talkgroup/schemas/api";
import { permissionsOn } from "../../core/acl.js";
import { permission_bit } from "../../core/permission-bits.js";
import type { Caller, Scope, UserCaller } from "./api-call.js";
import type { ApiContext, ApiMethod, ScopeMember } from "./api-context.js";
import { decidingChannel, notThere, publicScope, scopeOf } from "./scope.js";

/**
 * Whether a caller is of the kind that a route is for at all, which its params do not change. Refuses `unauthenticated`,
 * `permission_denied`.
 */
export function judgeKind({ permission }: ApiRoute, caller: Caller): Result<undefined> {
  if (permission === "none" || permission === "public") return accept(undefined);
  if (caller.kind === "anonymous") return refuse("unauthenticated", "authorization: missing, expected a bearer token");
  if ((caller.kind === "game_key") === (permission === "game_key")) return accept(undefined);
  const expected = permission === "game_key" ? "a game key" : "a user's access token";
  return refuse("permission_denied", `authorization: found another kind of caller, expected ${expected}`);
}

/**
 * Whether a caller of the right kind may do what it asks for, and within what; undefined where a route is about nothing that belongs to
 * an organisation. Something of another organisation is refused as if it were not there, after the same look-ups; operators see other
 * organisations, and nothing in them. Refuses `not_found`, `permission_denied`, `unknown_channel`, and `unauthenticated` for what is public
 * only where it is published. Throws `StoreError`.
 */
export async function authorise(
  method: ApiMethod,
  params: Readonly<Record<string, unknown>>,
  caller: Caller,
  context: ApiContext,
): Promise<Result<Scope | undefined>> {
  const { permission, path_members } = apiRoutes[method];
  if (permission === "public") return publicScope(params["preset_id"], caller, context);
  if (permission === "none" || permission === "self" || caller.kind === "anonymous") return accept(undefined);
  if (permission === "operator") return (await isOperator(caller, context)) ? accept(undefined) : denied(permission);
  const member = path_members[0] as ScopeMember;
  const scope = await scopeOf(member, String(params[member]), caller.organisation_id, context);
  if (scope?.organisation_id === caller.organisation_id) {
    const judged = judgeWithin(method, permission, params, caller, scope, context);
    if (judged.ok || !(await isOperatorsRoute(method, caller, context))) return judged;
    return accept(scope);
  }
  if ((await isOperatorsRoute(method, caller, context)) && scope !== undefined) return accept(scope);
  return notThere(member);
}

/** Whether the caller may make and remove organisations. Asks the store: tables do not say. */
async function isOperator(caller: Caller, { store }: Pick<ApiContext, "store">): Promise<boolean> {
  if (caller.kind !== "user") return false;
  const row = await store.users.find(caller.user_id);
  return row?.operator === true && !row.disabled;
}

/** The operators' exception is for organisations as such, never for what is in them. */
async function isOperatorsRoute(method: ApiMethod, caller: Caller, context: ApiContext): Promise<boolean> {
  return method.startsWith("organisation.") && (await isOperator(caller, context));
}

function judgeWithin(
  method: ApiMethod,
  permission: ApiPermission,
  params: Readonly<Record<string, unknown>>,
  caller: Caller,
  scope: Scope,
  context: ApiContext,
): Result<Scope> {
  if (caller.kind === "game_key") return accept(scope);
  if (caller.kind === "anonymous") return denied(permission);
  const deciding = decidingChannel(method, params, scope, context);
  const channel_id = deciding.ok ? deciding.value : scope.channel_id;
  const within = { ...scope, channel_id };
  if (!isAllowed(permission, caller, within)) return denied(permission);
  return deciding.ok ? accept(within) : deciding;
}

function isAllowed(permission: ApiPermission, { user }: UserCaller, { table, channel_id }: Scope): boolean {
  switch (permission) {
    case "none":
    case "public":
    case "self":
    case "member":
      return true;
    case "moderate":
    case "manage":
      return (permissionsOn(table, channel_id, user) & permission_bit[permission]) !== 0;
    case "owner":
      return user.owner;
    case "operator":
    case "game_key":
      return false;
    default:
      return unreachable(permission);
  }
}

function denied(permission: ApiPermission): Result<never> {
  return refuse("permission_denied", `the caller may not do this: it needs ${needed[permission]}`);
}

const needed: Readonly<Record<ApiPermission, string>> = {
  none: "nothing",
  public: "nothing",
  self: "an account",
  operator: "to be an operator of the server",
  member: "an account of the organisation",
  moderate: "moderate on the channel concerned",
  manage: "manage on the channel concerned",
  owner: "to own the organisation",
  game_key: "a game key",
};
