// Written by `npm run generate` from the schemas: change those, not this file.
import type { ApiMethods } from "./api.js";

/** What the caller of a route must be, or must be allowed. */
export type ApiPermission = "none" | "public" | "self" | "operator" | "member" | "moderate" | "manage" | "owner" | "game_key";

/** How one method of the API is called over HTTP. */
export interface ApiRoute {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** With each path member in braces: `/channels/{channel_id}`. */
  readonly path: string;
  /** In the order of the path; each a string. */
  readonly path_members: readonly string[];
  /** What the query may hold, and what each text there is read as. Params that are in neither come in the body. */
  readonly query: Readonly<Record<string, "string" | "integer" | "boolean">>;
  /** Of an answer that is no refusal; one of 204 has no body. */
  readonly status: 200 | 201 | 204;
  readonly permission: ApiPermission;
  /**
   * returned: the answer's ETag is its `version`; required: the request's If-Match must name it as well; content: the ETag is made of what
   * the answer says.
   */
  readonly etag: "none" | "returned" | "required" | "content";
}

/** How each method of the API is called. */
export const apiRoutes: Readonly<Record<keyof ApiMethods, ApiRoute>> = {
  "account.change": {"method":"PATCH","path":"/api/v1/orgs/{organisation_id}/users/{user_id}","path_members":["organisation_id","user_id"],"query":{},"status":200,"permission":"manage","etag":"required"},
  "account.create": {"method":"POST","path":"/api/v1/orgs/{organisation_id}/users","path_members":["organisation_id"],"query":{},"status":201,"permission":"manage","etag":"returned"},
  "account.give_role": {"method":"PUT","path":"/api/v1/orgs/{organisation_id}/users/{user_id}/roles/{role_id}","path_members":["organisation_id","user_id","role_id"],"query":{},"status":204,"permission":"manage","etag":"none"},
  "account.list": {"method":"GET","path":"/api/v1/orgs/{organisation_id}/users","path_members":["organisation_id"],"query":{"cursor":"string","limit":"integer"},"status":200,"permission":"manage","etag":"none"},
  "account.read": {"method":"GET","path":"/api/v1/orgs/{organisation_id}/users/{user_id}","path_members":["organisation_id","user_id"],"query":{},"status":200,"permission":"manage","etag":"returned"},
  "account.remove": {"method":"DELETE","path":"/api/v1/orgs/{organisation_id}/users/{user_id}","path_members":["organisation_id","user_id"],"query":{},"status":204,"permission":"manage","etag":"none"},
  "account.take_role": {"method":"DELETE","path":"/api/v1/orgs/{organisation_id}/users/{user_id}/roles/{role_id}","path_members":["organisation_id","user_id","role_id"],"query":{},"status":204,"permission":"manage","etag":"none"},
  "acl.list": {"method":"GET","path":"/api/v1/channels/{channel_id}/acl","path_members":["channel_id"],"query":{},"status":200,"permission":"manage","etag":"returned"},
  "acl.put": {"method":"PUT","path":"/api/v1/channels/{channel_id}/acl/{role_id}","path_members":["channel_id","role_id"],"query":{},"status":200,"permission":"manage","etag":"required"},
  "acl.remove": {"method":"DELETE","path":"/api/v1/channels/{channel_id}/acl/{role_id}","path_members":["channel_id","role_id"],"query":{},"status":204,"permission":"manage","etag":"none"},
  "audit.list": {"method":"GET","path":"/api/v1/orgs/{organisation_id}/audit","path_members":["organisation_id"],"query":{"cursor":"string","limit":"integer"},"status":200,"permission":"manage","etag":"none"},
  "auth.login": {"method":"POST","path":"/auth/login","path_members":[],"query":{},"status":200,"permission":"none","etag":"none"},
  "auth.logout": {"method":"POST","path":"/auth/logout","path_members":[],"query":{},"status":204,"permission":"none","etag":"none"},
  "auth.me": {"method":"GET","path":"/auth/me","path_members":[],"query":{},"status":200,"permission":"self","etag":"none"},
  "auth.mfa_setup": {"method":"POST","path":"/auth/mfa/setup","path_members":[],"query":{},"status":200,"permission":"self","etag":"none"},
  "auth.mfa_verify": {"method":"POST","path":"/auth/mfa/verify","path_members":[],"query":{},"status":200,"permission":"self","etag":"none"},
  "auth.password": {"method":"POST","path":"/auth/password","path_members":[],"query":{},"status":200,"permission":"self","etag":"none"},
  "auth.refresh": {"method":"POST","path":"/auth/refresh","path_members":[],"query":{},"status":200,"permission":"none","etag":"none"},
  "auth.register": {"method":"POST","path":"/auth/register","path_members":[],"query":{},"status":201,"permission":"none","etag":"none"},
  "ban.create": {"method":"POST","path":"/api/v1/orgs/{organisation_id}/bans","path_members":["organisation_id"],"query":{},"status":201,"permission":"moderate","etag":"none"},
  "ban.list": {"method":"GET","path":"/api/v1/orgs/{organisation_id}/bans","path_members":["organisation_id"],"query":{"cursor":"string","limit":"integer"},"status":200,"permission":"moderate","etag":"none"},
  "ban.remove": {"method":"DELETE","path":"/api/v1/bans/{ban_id}","path_members":["ban_id"],"query":{},"status":204,"permission":"moderate","etag":"none"},
  "channel.change": {"method":"PATCH","path":"/api/v1/channels/{channel_id}","path_members":["channel_id"],"query":{},"status":200,"permission":"manage","etag":"required"},
  "channel.create": {"method":"POST","path":"/api/v1/orgs/{organisation_id}/channels","path_members":["organisation_id"],"query":{},"status":201,"permission":"manage","etag":"returned"},
  "channel.list": {"method":"GET","path":"/api/v1/orgs/{organisation_id}/channels","path_members":["organisation_id"],"query":{"cursor":"string","limit":"integer"},"status":200,"permission":"member","etag":"none"},
  "channel.read": {"method":"GET","path":"/api/v1/channels/{channel_id}","path_members":["channel_id"],"query":{},"status":200,"permission":"member","etag":"returned"},
  "channel.remove": {"method":"DELETE","path":"/api/v1/channels/{channel_id}","path_members":["channel_id"],"query":{},"status":204,"permission":"manage","etag":"none"},
  "channel.replace": {"method":"PUT","path":"/api/v1/channels/{channel_id}","path_members":["channel_id"],"query":{},"status":200,"permission":"manage","etag":"required"},
  "channel.users": {"method":"GET","path":"/api/v1/channels/{channel_id}/users","path_members":["channel_id"],"query":{"cursor":"string","limit":"integer"},"status":200,"permission":"member","etag":"none"},
  "game_key.create": {"method":"POST","path":"/api/v1/orgs/{organisation_id}/game-keys","path_members":["organisation_id"],"query":{},"status":201,"permission":"manage","etag":"none"},
  "game_key.list": {"method":"GET","path":"/api/v1/orgs/{organisation_id}/game-keys","path_members":["organisation_id"],"query":{"cursor":"string","limit":"integer"},"status":200,"permission":"manage","etag":"none"},
  "game_key.remove": {"method":"DELETE","path":"/api/v1/game-keys/{game_key_id}","path_members":["game_key_id"],"query":{},"status":204,"permission":"manage","etag":"none"},
  "game_token.create": {"method":"POST","path":"/api/v1/orgs/{organisation_id}/game-tokens","path_members":["organisation_id"],"query":{},"status":201,"permission":"game_key","etag":"none"},
  "invite.create": {"method":"POST","path":"/api/v1/orgs/{organisation_id}/invites","path_members":["organisation_id"],"query":{},"status":201,"permission":"manage","etag":"none"},
  "invite.list": {"method":"GET","path":"/api/v1/orgs/{organisation_id}/invites","path_members":["organisation_id"],"query":{"cursor":"string","limit":"integer"},"status":200,"permission":"manage","etag":"none"},
  "invite.remove": {"method":"DELETE","path":"/api/v1/invites/{invite_id}","path_members":["invite_id"],"query":{},"status":204,"permission":"manage","etag":"none"},
  "organisation.create": {"method":"POST","path":"/api/v1/orgs","path_members":[],"query":{},"status":201,"permission":"operator","etag":"none"},
  "organisation.list": {"method":"GET","path":"/api/v1/orgs","path_members":[],"query":{"cursor":"string","limit":"integer"},"status":200,"permission":"operator","etag":"none"},
  "organisation.read": {"method":"GET","path":"/api/v1/orgs/{organisation_id}","path_members":["organisation_id"],"query":{},"status":200,"permission":"member","etag":"returned"},
  "organisation.remove": {"method":"DELETE","path":"/api/v1/orgs/{organisation_id}","path_members":["organisation_id"],"query":{},"status":204,"permission":"owner","etag":"none"},
  "organisation.replace": {"method":"PUT","path":"/api/v1/orgs/{organisation_id}","path_members":["organisation_id"],"query":{},"status":200,"permission":"manage","etag":"required"},
  "presence.kick": {"method":"POST","path":"/api/v1/sessions/{session_id}/kick","path_members":["session_id"],"query":{},"status":204,"permission":"moderate","etag":"none"},
  "presence.list": {"method":"GET","path":"/api/v1/orgs/{organisation_id}/sessions","path_members":["organisation_id"],"query":{"cursor":"string","limit":"integer"},"status":200,"permission":"moderate","etag":"none"},
  "presence.move": {"method":"POST","path":"/api/v1/sessions/{session_id}/move","path_members":["session_id"],"query":{},"status":204,"permission":"moderate","etag":"none"},
  "presence.mute": {"method":"POST","path":"/api/v1/sessions/{session_id}/mute","path_members":["session_id"],"query":{},"status":204,"permission":"moderate","etag":"none"},
  "presence.priority": {"method":"POST","path":"/api/v1/sessions/{session_id}/priority","path_members":["session_id"],"query":{},"status":204,"permission":"moderate","etag":"none"},
  "preset.check": {"method":"POST","path":"/api/v1/presets/check","path_members":[],"query":{},"status":200,"permission":"self","etag":"none"},
  "preset.create": {"method":"POST","path":"/api/v1/orgs/{organisation_id}/presets","path_members":["organisation_id"],"query":{},"status":201,"permission":"manage","etag":"returned"},
  "preset.diff": {"method":"POST","path":"/api/v1/presets/diff","path_members":[],"query":{},"status":200,"permission":"self","etag":"none"},
  "preset.explain": {"method":"POST","path":"/api/v1/presets/explain","path_members":[],"query":{},"status":200,"permission":"self","etag":"none"},
  "preset.export": {"method":"POST","path":"/api/v1/presets/export","path_members":[],"query":{},"status":200,"permission":"self","etag":"none"},
  "preset.lint": {"method":"POST","path":"/api/v1/presets/lint","path_members":[],"query":{},"status":200,"permission":"self","etag":"none"},
  "preset.list": {"method":"GET","path":"/api/v1/orgs/{organisation_id}/presets","path_members":["organisation_id"],"query":{"cursor":"string","limit":"integer"},"status":200,"permission":"member","etag":"none"},
  "preset.publish": {"method":"PUT","path":"/api/v1/presets/{preset_id}/published","path_members":["preset_id"],"query":{},"status":200,"permission":"manage","etag":"none"},
  "preset.read": {"method":"GET","path":"/api/v1/presets/{preset_id}","path_members":["preset_id"],"query":{},"status":200,"permission":"public","etag":"returned"},
  "preset.remove": {"method":"DELETE","path":"/api/v1/presets/{preset_id}","path_members":["preset_id"],"query":{},"status":204,"permission":"manage","etag":"none"},
  "preset.replace": {"method":"PUT","path":"/api/v1/presets/{preset_id}","path_members":["preset_id"],"query":{},"status":200,"permission":"manage","etag":"required"},
  "preset.search": {"method":"GET","path":"/api/v1/presets","path_members":[],"query":{"organisation":"string","q":"string","cursor":"string","limit":"integer"},"status":200,"permission":"public","etag":"content"},
  "preset.templates": {"method":"GET","path":"/api/v1/preset-templates","path_members":[],"query":{},"status":200,"permission":"self","etag":"content"},
  "preset.version": {"method":"GET","path":"/api/v1/presets/{preset_id}/versions/{version_number}","path_members":["preset_id","version_number"],"query":{},"status":200,"permission":"public","etag":"returned"},
  "preset.versions": {"method":"GET","path":"/api/v1/presets/{preset_id}/versions","path_members":["preset_id"],"query":{"cursor":"string","limit":"integer"},"status":200,"permission":"public","etag":"none"},
  "role.create": {"method":"POST","path":"/api/v1/orgs/{organisation_id}/roles","path_members":["organisation_id"],"query":{},"status":201,"permission":"manage","etag":"returned"},
  "role.list": {"method":"GET","path":"/api/v1/orgs/{organisation_id}/roles","path_members":["organisation_id"],"query":{"cursor":"string","limit":"integer"},"status":200,"permission":"member","etag":"none"},
  "role.read": {"method":"GET","path":"/api/v1/roles/{role_id}","path_members":["role_id"],"query":{},"status":200,"permission":"member","etag":"returned"},
  "role.remove": {"method":"DELETE","path":"/api/v1/roles/{role_id}","path_members":["role_id"],"query":{},"status":204,"permission":"manage","etag":"none"},
  "role.replace": {"method":"PUT","path":"/api/v1/roles/{role_id}","path_members":["role_id"],"query":{},"status":200,"permission":"manage","etag":"required"},
  "running.apply": {"method":"PUT","path":"/api/v1/orgs/{organisation_id}/operation","path_members":["organisation_id"],"query":{},"status":200,"permission":"manage","etag":"required"},
  "running.phase": {"method":"PUT","path":"/api/v1/orgs/{organisation_id}/operation/phase","path_members":["organisation_id"],"query":{},"status":200,"permission":"manage","etag":"required"},
  "running.read": {"method":"GET","path":"/api/v1/orgs/{organisation_id}/operation","path_members":["organisation_id"],"query":{},"status":200,"permission":"member","etag":"returned"},
  "running.stop": {"method":"DELETE","path":"/api/v1/orgs/{organisation_id}/operation","path_members":["organisation_id"],"query":{},"status":204,"permission":"manage","etag":"none"},
};
