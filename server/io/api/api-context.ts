import type { HttpBindings } from "@hono/node-server";
import type { Result } from "@talkgroup/schemas";
import type { ApiMethods } from "@talkgroup/schemas/api";
import type { LimitCounts } from "../../core/limit-counts.js";
import type { ServerLimits } from "../../core/limits.js";
import type { Accounts } from "../accounts/accounts.js";
import type { Clock } from "../accounts/clock.js";
import type { PasswordHasher } from "../accounts/hasher.js";
import type { Directory } from "../directory.js";
import type { ServerLog } from "../log.js";
import type { PresetDesk } from "../presets/preset-desk.js";
import type { Store } from "../store/store.js";
import type { ApiCall, ScopedCall } from "./api-call.js";
import type { JsonText } from "./json-text.js";
import type { Live } from "./live.js";

/** What the API works with. */
export interface ApiContext {
  readonly store: Store;
  readonly directory: ApiDirectory;
  readonly accounts: ApiAccounts;
  readonly hasher: Pick<PasswordHasher, "hash">;
  readonly live: Live;
  /** Answers authors. */
  readonly presets: Pick<PresetDesk, "ask">;
  readonly limits: ServerLimits;
  /** Passwords that nets of presets may name: Argon2id in PHC form, by name. Default: none. */
  readonly password_hashes?: ReadonlyMap<string, string>;
  /** Counts what a limit refused. */
  readonly limit_counts: LimitCounts;
  readonly log: Pick<ServerLog, "error" | "warn">;
  readonly clock: Clock;
  /** Origins whose pages may call the API (`https://admin.example`). Default: none but the server's own. */
  readonly allow_origins?: readonly string[];
}

export type ApiDirectory = Pick<
  Directory,
  "table" | "tables" | "bySlug" | "channelOf" | "roleOf" | "channelUuid" | "roleUuid" | "changed" | "removed"
>;

export type ApiAccounts = Pick<
  Accounts,
  | "register"
  | "login"
  | "refresh"
  | "logout"
  | "changePassword"
  | "mfaSetup"
  | "mfaVerify"
  | "verifyAccess"
  | "mintGameToken"
  | "addressMark"
>;

export type ApiEnv = {
  /** Of @hono/node-server; empty where a request did not come over a socket. */
  readonly Bindings: Partial<HttpBindings>;
};

export type ApiMethod = keyof ApiMethods;

/** Who serves what. Each entry may throw `StoreError` and `AccountsError`. */
export type ApiHandlers = {
  readonly [M in ApiMethod]: (
    params: ApiMethods[M]["filled"],
    call: CallOf<M>,
  ) => Result<ApiMethods[M]["result"] | JsonText> | Promise<Result<ApiMethods[M]["result"] | JsonText>>;
};

/** The part of the handlers that is about one noun. */
export type HandlersOf<Noun extends string> = Pick<ApiHandlers, Extract<ApiMethod, `${Noun}.${string}`>>;

/** Whether a method's params name something that belongs to an organisation. */
type CallOf<M extends ApiMethod> = ApiMethods[M]["params"] extends ScopedParams ? ScopedCall : ApiCall;

type ScopedParams = {
  readonly [Member in ScopeMember]: Readonly<Record<Member, string>>;
}[ScopeMember];

/** The path members that say whose something is; the first of a path does. */
export type ScopeMember =
  | "organisation_id"
  | "channel_id"
  | "role_id"
  | "preset_id"
  | "invite_id"
  | "ban_id"
  | "game_key_id"
  | "session_id";
