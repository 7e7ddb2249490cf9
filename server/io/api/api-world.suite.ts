import { accept, type Operation } from "@talkgroup/schemas";
import { type ApiMethods, apiRoutes } from "@talkgroup/schemas/api";
import type { Hono } from "hono";
import { v7 } from "uuid";
import { LimitCounts } from "../../core/limit-counts.js";
import type { ServerLimits } from "../../core/limits.js";
import { bitsOf, type PermissionName } from "../../core/permission-bits.js";
import { AccountsWorld, accepted, good_password } from "../accounts/accounts-world.suite.js";
import { codeHash, newCode, secretHash } from "../accounts/secret-code.js";
import type { PresetBench } from "../presets/preset-bench.js";
import { PresetDesk } from "../presets/preset-desk.js";
import { doPresetWork } from "../presets/preset-work.js";
import type { ChannelRow, Store } from "../store/store.js";
import type { ApiContext, ApiEnv, ApiMethod } from "./api-context.js";
import { createApi } from "./app.js";
import { FakeLive } from "./fake-live.suite.js";

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test says itself what it expects there
  readonly body: any;
}

/** One of everything that an organisation owns, made for one request. */
export interface Things {
  readonly organisation_id: string;
  readonly slug: string;
  readonly channel_id: string;
  readonly channel_slug: string;
  readonly other_channel_slug: string;
  readonly role_id: string;
  readonly user_id: string;
  readonly username: string;
  readonly preset_id: string;
  readonly operation_id: string;
  readonly invite_id: string;
  readonly ban_id: string;
  readonly game_key_id: string;
  readonly session_id: number;
  /** For slugs and names that nobody has yet. */
  readonly fresh: string;
}

/** An organisation with somebody for each kind of caller. */
export interface Community {
  readonly organisation_id: string;
  readonly slug: string;
  readonly owner_id: string;
  /** Bearer tokens. */
  readonly member: string;
  readonly moderator: string;
  readonly manager: string;
  readonly owner: string;
  readonly game_key: string;
}

/** The API over a real store, a real directory and real accounts, on virtual time. */
export class ApiWorld {
  readonly base: AccountsWorld;
  readonly live: FakeLive = new FakeLive();
  readonly context: ApiContext;
  readonly app: Hono<ApiEnv>;
  /** What was written to the log. */
  readonly logged: unknown[] = [];
  #made = 0;

  /** `url` is the store's. */
  static async open(limits: Partial<ServerLimits> = {}, url?: string): Promise<ApiWorld> {
    return new ApiWorld(await AccountsWorld.open({ ...no_rates, ...limits }, url));
  }

  private constructor(base: AccountsWorld) {
    this.base = base;
    const { store, directory, accounts, hasher, limits, clock } = base;
    const log = { error: (...said: unknown[]) => this.logged.push(said), warn: (...said: unknown[]) => this.logged.push(said) };
    const presets = new PresetDesk({ store, bench: here_bench, limits, clock });
    this.context = {
      store,
      directory,
      accounts,
      hasher,
      live: this.live,
      presets,
      limits,
      limit_counts: new LimitCounts(),
      log,
      clock,
    };
    this.app = createApi(this.context);
  }

  get store(): Store {
    return this.base.store;
  }

  close(): Promise<void> {
    return this.base.close();
  }

  async fetch(method: string, path: string, init: RequestInit = {}, address = "192.0.2.1"): Promise<Answer> {
    const bindings = { incoming: { socket: { remoteAddress: address } } } as unknown as ApiEnv["Bindings"];
    const response = await this.app.request(path, { method, ...init }, bindings);
    const text = await response.text();
    const is_json = response.headers.get("content-type")?.includes("json") ?? false;
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      text,
      body: is_json && text !== "" ? JSON.parse(text) : undefined,
    };
  }

  /** Puts params where the route wants them. */
  call<M extends ApiMethod>(
    method: M,
    params: ApiMethods[M]["params"],
    token?: string,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> {
    const { url, body } = placed(method, { ...params });
    const authorization: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
    const type: Record<string, string> = body === undefined ? {} : { "content-type": "application/json" };
    const text = body === undefined ? {} : { body: JSON.stringify(body) };
    return this.fetch(apiRoutes[method].method, url, { headers: { ...authorization, ...type, ...headers }, ...text });
  }

  async token(user_id: string, organisation_id: string): Promise<string> {
    const { token } = await this.base.signer.signAccess({
      kind: "access",
      user_id,
      organisation_id,
      family_id: v7(),
      issued_ms: this.base.clock.wall_ms(),
    });
    return token;
  }

  /** Members may listen everywhere; one role may moderate everything, one manage everything. */
  async community(slug: string): Promise<Community> {
    const { id } = await this.base.organisation(slug);
    const signUp = async (username: string, permission?: PermissionName): Promise<string> => {
      const user = await this.base.user(id, username);
      if (permission === undefined) return this.token(user.id, id);
      const role = await this.base.role(id, `${permission}s`);
      await this.allow(id, "-", role.id, [permission]);
      accepted(await this.store.users.giveRole(user.id, role.id));
      await this.base.directory.changed(id);
      return this.token(user.id, id);
    };
    const owner = await this.base.user(id, "owner", { owner: true });
    return {
      organisation_id: id,
      slug,
      owner_id: owner.id,
      member: await signUp("member"),
      moderator: await signUp("moderator", "moderate"),
      manager: await signUp("manager", "manage"),
      owner: await this.token(owner.id, id),
      game_key: (await this.gameKey(id)).secret,
    };
  }

  /** Signs in who runs the server, whose account is in an organisation of its own. */
  async operator(): Promise<string> {
    const { id } = await this.base.organisation("home");
    const user = await this.base.user(id, "operator", { owner: true, operator: true });
    return this.token(user.id, id);
  }

  async gameKey(organisation_id: string): Promise<{ readonly id: string; readonly secret: string }> {
    const secret = `tgk_${v7()}`;
    const row = { id: v7(), organisation_id, title: "Game", secret_hash: secretHash(secret), created_ms: 0 };
    accepted(await this.store.game_keys.create(row));
    return { id: row.id, secret };
  }

  async allow(
    organisation_id: string,
    channel_slug: string,
    role_id: string,
    permissions: readonly PermissionName[],
  ): Promise<void> {
    const channel_id = this.base.directory.channelUuid(organisation_id, channel_slug) ?? "";
    const entry = { channel_id, role_id, allow: bitsOf(permissions), deny: 0 };
    accepted(await this.store.channels.setAcl(entry, undefined, 0));
    await this.base.directory.changed(organisation_id);
  }

  async channel(organisation_id: string, slug: string, more: Partial<ChannelRow> = {}): Promise<ChannelRow> {
    const row: ChannelRow = {
      ...{ id: v7(), organisation_id, slug, type: "radio", title: slug, label: slug.slice(0, 12), colour: undefined },
      ...{ parent_id: this.base.directory.channelUuid(organisation_id, "-"), position: 0 },
      ...{ members_max: undefined, password_hash: undefined, version: 1, created_ms: 0, changed_ms: 0 },
      ...more,
    };
    accepted(await this.store.channels.create(row));
    await this.base.directory.changed(organisation_id);
    return row;
  }

  /** Has the preset of some things run. */
  async run({ organisation_id, preset_id }: Pick<Things, "organisation_id" | "preset_id">): Promise<void> {
    const place = { organisation_id, preset_id, preset_version: 1, phase: undefined };
    accepted(await this.store.running.set({ ...place, author_id: undefined, version: undefined, changed_ms: 0 }));
    await this.base.directory.changed(organisation_id);
  }

  async things({ organisation_id, slug }: Community): Promise<Things> {
    this.#made += 1;
    const fresh = `n${this.#made}`;
    const parent_id = this.base.directory.channelUuid(organisation_id, "-");
    const operation = operationOf(`operation-${fresh}`);
    const made = { id: v7(), organisation_id, version: 1, created_ms: 0, changed_ms: 0 };
    const rows = {
      role: { ...made, slug: `role-${fresh}`, title: "Role", position: 0, built_in: false },
      user: { ...made, ...plain_user, username: `user-${fresh}`, username_key: `user-${fresh}`, display_name: "User" },
      channel: { ...made, ...plain_channel, parent_id, slug: `channel-${fresh}` },
      other: { ...made, ...plain_channel, id: v7(), parent_id, slug: `other-${fresh}` },
      preset: {
        ...made,
        slug: operation.id,
        title: "Kept",
        author_id: undefined,
        published: false,
        body: JSON.stringify(operation),
      },
      invite: { ...plain_invite, id: v7(), organisation_id, code_hash: codeHash(newCode()) },
      ban: { ...plain_ban, id: v7(), organisation_id, subject: fresh },
      game_key: { id: v7(), organisation_id, title: "Game", secret_hash: secretHash(v7()), created_ms: 0 },
    };
    const { role, user, channel, other, preset, invite, ban, game_key } = rows;
    await this.store.transact(async (store) => {
      accepted(await store.roles.create(role));
      accepted(await store.users.create({ ...user, password_hash: this.base.hasher.hashOf(good_password) }));
      accepted(await store.channels.create(channel));
      accepted(await store.channels.create(other));
      accepted(await store.presets.create(preset));
      accepted(await store.invites.create(invite));
      accepted(await store.bans.create(ban));
      return store.game_keys.create(game_key);
    });
    await this.base.directory.changed(organisation_id);
    const session_id = 1000 + this.#made;
    const place = { channel_id: channel.slug, monitor: false, muted: false, priority: false, speaking: false };
    this.live.add(organisation_id, { session_id, kind: "game", player_id: `player-${fresh}`, channels: [place] });
    return {
      ...{ organisation_id, slug, channel_id: channel.id, channel_slug: channel.slug, other_channel_slug: other.slug },
      ...{ role_id: role.id, user_id: user.id, username: user.username, preset_id: preset.id, operation_id: operation.id },
      ...{ invite_id: invite.id, ban_id: ban.id, game_key_id: game_key.id, session_id, fresh },
    };
  }
}

/** The address of a method's route with params in it, and what is left for the body. */
export function placed(method: ApiMethod, params: Readonly<Record<string, unknown>>): { url: string; body: object | undefined } {
  const route = apiRoutes[method];
  const rest = new Map(Object.entries(params));
  let url = route.path;
  for (const name of route.path_members) {
    url = url.replace(`{${name}}`, encodeURIComponent(wellFormed(params[name])));
    rest.delete(name);
  }
  if (route.method !== "GET" && route.method !== "DELETE") return { url, body: Object.fromEntries(rest) };
  const query = new URLSearchParams([...rest].map(([name, value]): [string, string] => [name, String(value)]));
  return { url: query.size === 0 ? url : `${url}?${query}`, body: undefined };
}

/** No address can hold half a character. */
function wellFormed(value: unknown): string {
  return String(value).replaceAll(/\p{Surrogate}/gu, "?");
}

export function operationOf(id: string, title = "Operation"): Operation {
  const net = { id: "net-1", title: "Net 1", label: "NET1", listen: ["pilot"], speak: ["pilot"] };
  return { id, title, roles: [{ id: "pilot", title: "Pilot" }], nets: [net] };
}

const plain_user = {
  ...{ owner: false, operator: false, disabled: false, totp_sealed: undefined, totp_active: false, totp_step: 0 },
  ...{ recovery_hashes: [], signed_in_ms: undefined, tokens_valid_from_ms: 0, kept_family_id: undefined },
};
const plain_channel = {
  type: "radio",
  ...{ title: "Channel", label: "CH", colour: undefined, position: 0, members_max: undefined, password_hash: undefined },
} as const;
const plain_invite = {
  kind: "register",
  ...{ operator: false, role_ids: [], uses: 0, uses_max: undefined, expires_ms: undefined, created_ms: 0, note: "" },
} as const;
const plain_ban = { kind: "player", reason: "", author_id: undefined, expires_ms: undefined, created_ms: 0 } as const;

/** Works on presets at once, and takes no time. */
const here_bench: PresetBench = {
  do: async (work, kept) => accept({ done: doPresetWork(work, kept), took_ms: 0 }),
};

/** So that a test of something else meets no rate. */
const no_rates = {
  ...{ requests_per_address_per_s: 1e9, requests_per_address_burst: 1e9 },
  ...{ attempts_per_address_per_s: 1e9, attempts_per_address_burst: 1e9 },
  ...{ attempts_per_account_per_s: 1e9, attempts_per_account_burst: 1e9 },
  // The tables of buckets are filled when they are made: every test makes some.
  addresses_remembered_max: 64,
  organisations_max: 1000,
};
