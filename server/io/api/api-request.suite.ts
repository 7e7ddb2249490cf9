import type { ApiMethods } from "@talkgroup/schemas/api";
import { good_password } from "../accounts/accounts-world.suite.js";
import type { ApiMethod } from "./api-context.js";
import { type ApiWorld, operationOf, type Things } from "./api-world.suite.js";

/** A request of every method that is right in itself; only who asks decides what becomes of it. */
export const good_requests: {
  readonly [M in ApiMethod]: (things: Things, world: ApiWorld) => ApiMethods[M]["params"] | Promise<ApiMethods[M]["params"]>;
} = {
  "account.change": ({ organisation_id, user_id }) => ({ organisation_id, user_id, display_name: "Renamed" }),
  "account.create": ({ organisation_id, fresh }) => ({ organisation_id, username: `new-${fresh}`, password: good_password }),
  "account.give_role": ({ organisation_id, user_id, role_id }) => ({ organisation_id, user_id, role_id }),
  "account.list": ({ organisation_id }) => ({ organisation_id, limit: 2 }),
  "account.read": ({ organisation_id, user_id }) => ({ organisation_id, user_id }),
  "account.remove": ({ organisation_id, user_id }) => ({ organisation_id, user_id }),
  "account.take_role": ({ organisation_id, user_id, role_id }) => ({ organisation_id, user_id, role_id }),
  "acl.list": ({ channel_id }) => ({ channel_id }),
  "acl.put": ({ channel_id, role_id }) => ({ channel_id, role_id, allow: ["listen"], deny: ["speak"] }),
  "acl.remove": ({ channel_id, role_id }) => ({ channel_id, role_id }),
  "audit.list": ({ organisation_id }) => ({ organisation_id }),
  "auth.login": ({ slug, username }) => ({ organisation: slug, username, password: good_password }),
  "auth.logout": async ({ slug, username }, { base }) => {
    const { refresh_token } = await base.login(slug, username);
    return { refresh_token };
  },
  "auth.me": () => ({}),
  "auth.mfa_setup": () => ({ password: good_password }),
  "auth.mfa_verify": () => ({ second_factor_code: "000000" }),
  "auth.password": () => ({ password: good_password, new_password: good_password }),
  "auth.refresh": async ({ slug, username }, { base }) => {
    const { refresh_token } = await base.login(slug, username);
    return { refresh_token };
  },
  "auth.register": ({ slug, fresh }) => ({ organisation: slug, username: `comer-${fresh}`, password: good_password }),
  "ban.create": ({ organisation_id, user_id }) => ({ organisation_id, user_id, reason: "noise" }),
  "ban.list": ({ organisation_id }) => ({ organisation_id }),
  "ban.remove": ({ ban_id }) => ({ ban_id }),
  "channel.change": ({ channel_id }) => ({ channel_id, title: "Renamed" }),
  "channel.create": ({ organisation_id, fresh }) => ({ organisation_id, slug: `new-${fresh}`, title: "New" }),
  "channel.list": ({ organisation_id }) => ({ organisation_id }),
  "channel.read": ({ channel_id }) => ({ channel_id }),
  "channel.remove": ({ channel_id }) => ({ channel_id }),
  "channel.replace": ({ channel_id }) => ({ channel_id, title: "Replaced" }),
  "channel.users": ({ channel_id }) => ({ channel_id }),
  "game_key.create": ({ organisation_id }) => ({ organisation_id, title: "Launcher" }),
  "game_key.list": ({ organisation_id }) => ({ organisation_id }),
  "game_key.remove": ({ game_key_id }) => ({ game_key_id }),
  "game_token.create": ({ organisation_id, channel_slug }) => ({
    ...{ organisation_id, player_id: "p1", name: "Viper" },
    grants: [{ channel_slug, permissions: ["join", "listen"] }],
  }),
  "invite.create": ({ organisation_id, role_id }) => ({ organisation_id, role_ids: [role_id] }),
  "invite.list": ({ organisation_id }) => ({ organisation_id }),
  "invite.remove": ({ invite_id }) => ({ invite_id }),
  "organisation.create": ({ fresh }) => ({ slug: `org-${fresh}`, title: "New" }),
  "organisation.list": () => ({}),
  "organisation.read": ({ organisation_id }) => ({ organisation_id }),
  "organisation.remove": ({ organisation_id }) => ({ organisation_id }),
  "organisation.replace": ({ organisation_id }) => ({ organisation_id, title: "Renamed", registration: "open" }),
  "presence.kick": ({ session_id, channel_slug }) => ({ session_id: String(session_id), channel_slug }),
  "presence.list": ({ organisation_id }) => ({ organisation_id }),
  "presence.move": ({ session_id, channel_slug, other_channel_slug }) => ({
    ...{ session_id: String(session_id), from_channel_slug: channel_slug, to_channel_slug: other_channel_slug },
  }),
  "presence.mute": ({ session_id, channel_slug }) => ({ session_id: String(session_id), channel_slug, muted: true }),
  "presence.priority": ({ session_id, channel_slug }) => ({ session_id: String(session_id), channel_slug, priority: true }),
  "preset.create": ({ organisation_id, fresh }) => ({ organisation_id, operation: operationOf(`new-${fresh}`) }),
  "preset.check": ({ operation_id }) => ({ text: `// kept\n{ "extends": "preset:${operation_id}" }` }),
  "preset.diff": ({ operation_id }) => ({
    before: `preset:${operation_id}`,
    after: `{ "extends": "preset:${operation_id}", "title": "T" }`,
  }),
  "preset.explain": ({ operation_id }) => ({ text: `preset:${operation_id}@1`, role: "pilot" }),
  "preset.export": ({ operation_id }) => ({ text: `preset:${operation_id}` }),
  "preset.lint": ({ operation_id }) => ({ text: `preset:${operation_id}` }),
  "preset.list": ({ organisation_id }) => ({ organisation_id }),
  "preset.publish": ({ preset_id }) => ({ preset_id, published: true }),
  "preset.read": ({ preset_id }) => ({ preset_id }),
  "preset.remove": ({ preset_id }) => ({ preset_id }),
  "preset.replace": ({ preset_id, operation_id }) => ({ preset_id, operation: operationOf(operation_id, "Later") }),
  "preset.search": ({ slug }) => ({ organisation: slug, q: "kept" }),
  "preset.templates": () => ({}),
  "preset.version": ({ preset_id }) => ({ preset_id, version_number: "1" }),
  "preset.versions": ({ preset_id }) => ({ preset_id }),
  "role.create": ({ organisation_id, fresh }) => ({ organisation_id, slug: `new-${fresh}`, title: "New" }),
  "role.list": ({ organisation_id }) => ({ organisation_id }),
  "role.read": ({ role_id }) => ({ role_id }),
  "role.remove": ({ role_id }) => ({ role_id }),
  "role.replace": ({ role_id }) => ({ role_id, title: "Renamed", position: 3 }),
  "running.apply": ({ organisation_id, preset_id }) => ({ organisation_id, preset_id }),
  "running.phase": async (things, world) => {
    const running = await world.store.running.find(things.organisation_id);
    if (running?.preset_id === undefined) await world.run(things);
    return { organisation_id: things.organisation_id };
  },
  "running.read": ({ organisation_id }) => ({ organisation_id }),
  "running.stop": ({ organisation_id }) => ({ organisation_id }),
};
