import { account_routes } from "./account-routes.js";
import { acl_routes } from "./acl-routes.js";
import type { ApiHandlers } from "./api-context.js";
import { audit_routes } from "./audit-routes.js";
import { auth_routes } from "./auth-routes.js";
import { ban_routes } from "./ban-routes.js";
import { channel_routes } from "./channel-routes.js";
import { game_key_routes } from "./game-key-routes.js";
import { invite_routes } from "./invite-routes.js";
import { organisation_routes } from "./organisation-routes.js";
import { presence_routes } from "./presence-routes.js";
import { preset_routes } from "./preset-routes.js";
import { preset_tool_routes } from "./preset-tool-routes.js";
import { role_routes } from "./role-routes.js";
import { running_routes } from "./running-routes.js";

/** Who serves each method: one that nobody serves does not compile. */
export const handlers: ApiHandlers = {
  ...account_routes,
  ...acl_routes,
  ...audit_routes,
  ...auth_routes,
  ...ban_routes,
  ...channel_routes,
  ...game_key_routes,
  ...invite_routes,
  ...organisation_routes,
  ...presence_routes,
  ...preset_routes,
  ...preset_tool_routes,
  ...role_routes,
  ...running_routes,
};
