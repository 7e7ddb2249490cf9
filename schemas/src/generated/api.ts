// Written by `npm run generate` from the schemas: change those, not this file.
import type {
  Account,
  AccountPassword,
  AclEntry,
  AuditEntry,
  Ban,
  ChannelEntry,
  ChannelId,
  Colour,
  DisplayName,
  GameKey,
  Invite,
  InviteCode,
  Label,
  Lifetime,
  LiveMember,
  LiveSession,
  Organisation,
  PageCursor,
  PageLimit,
  PermissionName,
  PlayerId,
  Position,
  PresetChangeEntry,
  PresetEntry,
  PresetExplanation,
  PresetFinding,
  PresetProblem,
  PresetTemplate,
  PresetText,
  PresetVersionEntry,
  Registration,
  RoleEntry,
  RoleId,
  RunningEntry,
  SecondFactorCode,
  SessionId,
  SessionNumber,
  SignIn,
  Slug,
  Title,
  Username,
  Uuid,
  Version,
  WallClock,
} from "./common.js";
import type {
  Operation,
} from "./operation.js";

/** Every method by its name. `params` as the caller sends them, `filled` as validated: defaults written in. */
export interface ApiMethods {
  /** Change an account. What is left out stays as it is. The caller's own password and second factor are not changed here (`conflict`): whoever knows the password changes it by POST /auth/password. */
  readonly "account.change": {
    readonly params: AccountChangeParams;
    readonly filled: AccountChangeParams;
    readonly result: AccountChangeResult;
  };
  /** Make an account for somebody. Without a password nobody can sign in to it yet. */
  readonly "account.create": {
    readonly params: AccountCreateParams;
    readonly filled: AccountCreateParams & Required<Pick<AccountCreateParams, "role_ids" | "owner">>;
    readonly result: AccountCreateResult;
  };
  /** Give a role to an account. If it has it already, the answer is the same. */
  readonly "account.give_role": {
    readonly params: AccountGiveRoleParams;
    readonly filled: AccountGiveRoleParams;
    readonly result: AccountGiveRoleResult;
  };
  /** The accounts of an organisation. */
  readonly "account.list": {
    readonly params: AccountListParams;
    readonly filled: AccountListParams & Required<Pick<AccountListParams, "limit">>;
    readonly result: AccountListResult;
  };
  /** An account. */
  readonly "account.read": {
    readonly params: AccountReadParams;
    readonly filled: AccountReadParams;
    readonly result: AccountReadResult;
  };
  /** Remove an account. If it is gone already, the answer is the same. */
  readonly "account.remove": {
    readonly params: AccountRemoveParams;
    readonly filled: AccountRemoveParams;
    readonly result: AccountRemoveResult;
  };
  /** Take a role from an account. If it does not have it, the answer is the same. */
  readonly "account.take_role": {
    readonly params: AccountTakeRoleParams;
    readonly filled: AccountTakeRoleParams;
    readonly result: AccountTakeRoleResult;
  };
  /** What roles may and may not do on a channel. Its version is the channel's. */
  readonly "acl.list": {
    readonly params: AclListParams;
    readonly filled: AclListParams;
    readonly result: AclListResult;
  };
  /** Set what a role may and may not do on a channel. If-Match names the channel's version. */
  readonly "acl.put": {
    readonly params: AclPutParams;
    readonly filled: AclPutParams & Required<Pick<AclPutParams, "allow" | "deny">>;
    readonly result: AclPutResult;
  };
  /** Remove what a channel says about a role. If it says nothing already, the answer is the same. */
  readonly "acl.remove": {
    readonly params: AclRemoveParams;
    readonly filled: AclRemoveParams;
    readonly result: AclRemoveResult;
  };
  /** What was done in an organisation, newest first. */
  readonly "audit.list": {
    readonly params: AuditListParams;
    readonly filled: AuditListParams & Required<Pick<AuditListParams, "limit">>;
    readonly result: AuditListResult;
  };
  /** Sign in. Unknown user and wrong password get the same answer; with a second factor a code is asked for. */
  readonly "auth.login": {
    readonly params: AuthLoginParams;
    readonly filled: AuthLoginParams;
    readonly result: AuthLoginResult;
  };
  /** End a sign-in. If it has ended already, the answer is the same. Its access token stays valid until it expires, up to 15 minutes; with `everywhere` no token of the account does. With `everywhere` a token that was used up or is unknown is refused with `token_invalid`: other sign-ins go on. */
  readonly "auth.logout": {
    readonly params: AuthLogoutParams;
    readonly filled: AuthLogoutParams & Required<Pick<AuthLogoutParams, "everywhere">>;
    readonly result: AuthLogoutResult;
  };
  /** The caller's own account. */
  readonly "auth.me": {
    readonly params: AuthMeParams;
    readonly filled: AuthMeParams;
    readonly result: AuthMeResult;
  };
  /** Begin to set up a second factor. It is in force once auth.mfa_verify has seen a first code. */
  readonly "auth.mfa_setup": {
    readonly params: AuthMfaSetupParams;
    readonly filled: AuthMfaSetupParams;
    readonly result: AuthMfaSetupResult;
  };
  /** Finish setting up a second factor, with a first code from the authenticator. From now on signing in needs one. */
  readonly "auth.mfa_verify": {
    readonly params: AuthMfaVerifyParams;
    readonly filled: AuthMfaVerifyParams;
    readonly result: AuthMfaVerifyResult;
  };
  /** Change the caller's password. Ends all their sign-ins with their access tokens at once, and begins a new one. Their sessions end, except those of the sign-in making the request that come from the same address. */
  readonly "auth.password": {
    readonly params: AuthPasswordParams;
    readonly filled: AuthPasswordParams;
    readonly result: AuthPasswordResult;
  };
  /** Exchange a refresh token for new tokens. If the answer was lost, the same token is taken again for 60 s as long as the new one was not used; any other second use ends the sign-in. */
  readonly "auth.refresh": {
    readonly params: AuthRefreshParams;
    readonly filled: AuthRefreshParams;
    readonly result: AuthRefreshResult;
  };
  /** Make an account, with an invite code if there is one. */
  readonly "auth.register": {
    readonly params: AuthRegisterParams;
    readonly filled: AuthRegisterParams;
    readonly result: AuthRegisterResult;
  };
  /** Ban somebody and end their sessions. Give one of session_id, user_id and player_id; a guest's session is banned by its address. */
  readonly "ban.create": {
    readonly params: BanCreateParams;
    readonly filled: BanCreateParams & Required<Pick<BanCreateParams, "reason">>;
    readonly result: BanCreateResult;
  };
  /** The bans of an organisation. */
  readonly "ban.list": {
    readonly params: BanListParams;
    readonly filled: BanListParams & Required<Pick<BanListParams, "limit">>;
    readonly result: BanListResult;
  };
  /** Lift a ban. If it is gone already, the answer is the same. */
  readonly "ban.remove": {
    readonly params: BanRemoveParams;
    readonly filled: BanRemoveParams;
    readonly result: BanRemoveResult;
  };
  /** Change a channel. What is left out stays as it is. */
  readonly "channel.change": {
    readonly params: ChannelChangeParams;
    readonly filled: ChannelChangeParams;
    readonly result: ChannelChangeResult;
  };
  /** Make a channel, or a group of channels. */
  readonly "channel.create": {
    readonly params: ChannelCreateParams;
    readonly filled: ChannelCreateParams & Required<Pick<ChannelCreateParams, "type" | "position">>;
    readonly result: ChannelCreateResult;
  };
  /** The channels of an organisation that the caller may see, the root among them. */
  readonly "channel.list": {
    readonly params: ChannelListParams;
    readonly filled: ChannelListParams & Required<Pick<ChannelListParams, "limit">>;
    readonly result: ChannelListResult;
  };
  /** A channel. */
  readonly "channel.read": {
    readonly params: ChannelReadParams;
    readonly filled: ChannelReadParams;
    readonly result: ChannelReadResult;
  };
  /** Remove a channel with all below it. If it is gone already, the answer is the same. */
  readonly "channel.remove": {
    readonly params: ChannelRemoveParams;
    readonly filled: ChannelRemoveParams;
    readonly result: ChannelRemoveResult;
  };
  /** Set everything about a channel except its password: what is left out goes back to what it is in a new one. */
  readonly "channel.replace": {
    readonly params: ChannelReplaceParams;
    readonly filled: ChannelReplaceParams & Required<Pick<ChannelReplaceParams, "position">>;
    readonly result: ChannelReplaceResult;
  };
  /** Who is on a channel now. For those who may listen to it or moderate it. */
  readonly "channel.users": {
    readonly params: ChannelUsersParams;
    readonly filled: ChannelUsersParams & Required<Pick<ChannelUsersParams, "limit">>;
    readonly result: ChannelUsersResult;
  };
  /** Make a key for a game's back end. */
  readonly "game_key.create": {
    readonly params: GameKeyCreateParams;
    readonly filled: GameKeyCreateParams;
    readonly result: GameKeyCreateResult;
  };
  /** The game keys of an organisation, without their secrets. */
  readonly "game_key.list": {
    readonly params: GameKeyListParams;
    readonly filled: GameKeyListParams & Required<Pick<GameKeyListParams, "limit">>;
    readonly result: GameKeyListResult;
  };
  /** Remove a game key. If it is gone already, the answer is the same. */
  readonly "game_key.remove": {
    readonly params: GameKeyRemoveParams;
    readonly filled: GameKeyRemoveParams;
    readonly result: GameKeyRemoveResult;
  };
  /** Make a token that lets one player in, with exactly these permissions or in exactly this role. The player's agent shows it in session.hello; a player who is in by then stays when it ends. */
  readonly "game_token.create": {
    readonly params: GameTokenCreateParams;
    readonly filled: GameTokenCreateParams & Required<Pick<GameTokenCreateParams, "lifetime_s">>;
    readonly result: GameTokenCreateResult;
  };
  /** Make an invite. Only an owner may make an owner's invite. */
  readonly "invite.create": {
    readonly params: InviteCreateParams;
    readonly filled: InviteCreateParams & Required<Pick<InviteCreateParams, "kind" | "role_ids" | "note">>;
    readonly result: InviteCreateResult;
  };
  /** The invites of an organisation, without their codes. */
  readonly "invite.list": {
    readonly params: InviteListParams;
    readonly filled: InviteListParams & Required<Pick<InviteListParams, "limit">>;
    readonly result: InviteListResult;
  };
  /** Remove an invite. If it is gone already, the answer is the same. */
  readonly "invite.remove": {
    readonly params: InviteRemoveParams;
    readonly filled: InviteRemoveParams;
    readonly result: InviteRemoveResult;
  };
  /** Make an organisation. Whoever uses the invite in the answer owns it. */
  readonly "organisation.create": {
    readonly params: OrganisationCreateParams;
    readonly filled: OrganisationCreateParams & Required<Pick<OrganisationCreateParams, "registration">>;
    readonly result: OrganisationCreateResult;
  };
  /** The organisations of the server. */
  readonly "organisation.list": {
    readonly params: OrganisationListParams;
    readonly filled: OrganisationListParams & Required<Pick<OrganisationListParams, "limit">>;
    readonly result: OrganisationListResult;
  };
  /** An organisation. */
  readonly "organisation.read": {
    readonly params: OrganisationReadParams;
    readonly filled: OrganisationReadParams;
    readonly result: OrganisationReadResult;
  };
  /** Remove an organisation with all it owns. If it is gone already, the answer is the same. */
  readonly "organisation.remove": {
    readonly params: OrganisationRemoveParams;
    readonly filled: OrganisationRemoveParams;
    readonly result: OrganisationRemoveResult;
  };
  /** Change an organisation. */
  readonly "organisation.replace": {
    readonly params: OrganisationReplaceParams;
    readonly filled: OrganisationReplaceParams;
    readonly result: OrganisationReplaceResult;
  };
  /** Take a player off a channel, or end their session. */
  readonly "presence.kick": {
    readonly params: PresenceKickParams;
    readonly filled: PresenceKickParams;
    readonly result: PresenceKickResult;
  };
  /** Who is connected now. */
  readonly "presence.list": {
    readonly params: PresenceListParams;
    readonly filled: PresenceListParams & Required<Pick<PresenceListParams, "limit">>;
    readonly result: PresenceListResult;
  };
  /** Move a player from one channel to another. */
  readonly "presence.move": {
    readonly params: PresenceMoveParams;
    readonly filled: PresenceMoveParams;
    readonly result: PresenceMoveResult;
  };
  /** Keep a player from being heard on a channel, or let them be heard again. */
  readonly "presence.mute": {
    readonly params: PresenceMuteParams;
    readonly filled: PresenceMuteParams;
    readonly result: PresenceMuteResult;
  };
  /** Make a player a priority speaker on a channel, or no longer. */
  readonly "presence.priority": {
    readonly params: PresencePriorityParams;
    readonly filled: PresencePriorityParams;
    readonly result: PresencePriorityResult;
  };
  /** List everything that is wrong with a preset, and where. Nothing is kept. */
  readonly "preset.check": {
    readonly params: PresetCheckParams;
    readonly filled: PresetCheckParams;
    readonly result: PresetCheckResult;
  };
  /** Keep an operation as a preset. It is kept with all its versions for whoever runs it; channels and roles stay as they are. */
  readonly "preset.create": {
    readonly params: PresetCreateParams;
    readonly filled: PresetCreateParams;
    readonly result: PresetCreateResult;
  };
  /** List what is different between two presets, and where. Nothing is kept. */
  readonly "preset.diff": {
    readonly params: PresetDiffParams;
    readonly filled: PresetDiffParams;
    readonly result: PresetDiffResult;
  };
  /** Show who may do what on which net, who hears whom, and with which radios each role starts. Nothing is kept. */
  readonly "preset.explain": {
    readonly params: PresetExplainParams;
    readonly filled: PresetExplainParams;
    readonly result: PresetExplainResult;
  };
  /** The normal form of a preset with all that it extends, as it would be kept. Nothing is kept. */
  readonly "preset.export": {
    readonly params: PresetExportParams;
    readonly filled: PresetExportParams;
    readonly result: PresetExportResult;
  };
  /** List what in a preset is likely not what was meant: unreachable nets, two nets on one key, colours too alike, roles that nobody hears. Nothing is kept. */
  readonly "preset.lint": {
    readonly params: PresetLintParams;
    readonly filled: PresetLintParams;
    readonly result: PresetLintResult;
  };
  /** The presets of an organisation: the published ones, and all of them for whoever manages it. */
  readonly "preset.list": {
    readonly params: PresetListParams;
    readonly filled: PresetListParams & Required<Pick<PresetListParams, "limit">>;
    readonly result: PresetListResult;
  };
  /** Let everybody read a preset, in all its versions, or only those who manage the organisation. That makes no new version. */
  readonly "preset.publish": {
    readonly params: PresetPublishParams;
    readonly filled: PresetPublishParams;
    readonly result: PresetPublishResult;
  };
  /** A preset with its operation. A published one is for everybody, others for whoever manages the organisation: for everybody else they do not exist. */
  readonly "preset.read": {
    readonly params: PresetReadParams;
    readonly filled: PresetReadParams;
    readonly result: PresetReadResult;
  };
  /** Remove a preset with all its versions. If it is gone already, the answer is the same; a running one is refused. */
  readonly "preset.remove": {
    readonly params: PresetRemoveParams;
    readonly filled: PresetRemoveParams;
    readonly result: PresetRemoveResult;
  };
  /** Write a new version of a preset; earlier ones are kept, up to a limit. What is running does not change. The operation's id cannot change. */
  readonly "preset.replace": {
    readonly params: PresetReplaceParams;
    readonly filled: PresetReplaceParams;
    readonly result: PresetReplaceResult;
  };
  /** Search for presets of an organisation. Whoever does not manage it finds only published ones. */
  readonly "preset.search": {
    readonly params: PresetSearchParams;
    readonly filled: PresetSearchParams & Required<Pick<PresetSearchParams, "limit">>;
    readonly result: PresetSearchResult;
  };
  /** Commented presets to start from, with no problems and no findings. */
  readonly "preset.templates": {
    readonly params: PresetTemplatesParams;
    readonly filled: PresetTemplatesParams;
    readonly result: PresetTemplatesResult;
  };
  /** A version of a preset with its operation. It never changes. Versions of a published preset are for everybody, those of others for whoever manages the organisation. */
  readonly "preset.version": {
    readonly params: PresetVersionParams;
    readonly filled: PresetVersionParams;
    readonly result: PresetVersionResult;
  };
  /** The versions of a preset, newest first; the oldest may have gone. Those of a published preset are for everybody, those of others for whoever manages the organisation. */
  readonly "preset.versions": {
    readonly params: PresetVersionsParams;
    readonly filled: PresetVersionsParams & Required<Pick<PresetVersionsParams, "limit">>;
    readonly result: PresetVersionsResult;
  };
  /** Make a role. */
  readonly "role.create": {
    readonly params: RoleCreateParams;
    readonly filled: RoleCreateParams & Required<Pick<RoleCreateParams, "position">>;
    readonly result: RoleCreateResult;
  };
  /** The roles of an organisation. */
  readonly "role.list": {
    readonly params: RoleListParams;
    readonly filled: RoleListParams & Required<Pick<RoleListParams, "limit">>;
    readonly result: RoleListResult;
  };
  /** A role. */
  readonly "role.read": {
    readonly params: RoleReadParams;
    readonly filled: RoleReadParams;
    readonly result: RoleReadResult;
  };
  /** Remove a role with all it was granted. If it is gone already, the answer is the same; a role of the running preset is refused. */
  readonly "role.remove": {
    readonly params: RoleRemoveParams;
    readonly filled: RoleRemoveParams;
    readonly result: RoleRemoveResult;
  };
  /** Change a role. */
  readonly "role.replace": {
    readonly params: RoleReplaceParams;
    readonly filled: RoleReplaceParams;
    readonly result: RoleReplaceResult;
  };
  /** Run a preset in place of the running one. Its nets are channels beside the organisation's own, its roles are roles that can be given; players on a net that stays notice nothing. If it contradicts itself or what the organisation has, all of it is refused and the old one goes on. To go back to an older version, give its number. */
  readonly "running.apply": {
    readonly params: RunningApplyParams;
    readonly filled: RunningApplyParams;
    readonly result: RunningApplyResult;
  };
  /** Begin a phase of the preset that runs, or end it. */
  readonly "running.phase": {
    readonly params: RunningPhaseParams;
    readonly filled: RunningPhaseParams;
    readonly result: RunningPhaseResult;
  };
  /** What an organisation runs: which preset, which version of it, which phase. While none runs, preset, version and phase are left out. */
  readonly "running.read": {
    readonly params: RunningReadParams;
    readonly filled: RunningReadParams;
    readonly result: RunningReadResult;
  };
  /** Stop running a preset. Its nets go; the roles it brought stay. If none runs, the answer is the same. */
  readonly "running.stop": {
    readonly params: RunningStopParams;
    readonly filled: RunningStopParams;
    readonly result: RunningStopResult;
  };
}

/** account.change: Change an account. What is left out stays as it is. The caller's own password and second factor are not changed here (`conflict`): whoever knows the password changes it by POST /auth/password. */
export interface AccountChangeParams {
  /** The organisation. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly organisation_id: Uuid;
  /** The account. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly user_id: Uuid;
  /** What other players see. 1 … 40 characters. */
  readonly display_name?: DisplayName;
  /** True: it may not sign in, its access tokens are over, and its sessions end. */
  readonly disabled?: boolean;
  /** Whether it may do everything in the organisation. Only an owner may say so. */
  readonly owner?: boolean;
  /** A new password. Ends all its sign-ins with their access tokens, and its sessions. Not for the caller's own account. 10 … 128 characters. */
  readonly password?: AccountPassword;
  /** True: signing in no longer needs a code. Not for the caller's own account. */
  readonly remove_second_factor?: boolean;
}

/** Result of `account.change`. */
export type AccountChangeResult = Account;

/** account.create: Make an account for somebody. Without a password nobody can sign in to it yet. */
export interface AccountCreateParams {
  /** The organisation. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly organisation_id: Uuid;
  /** What a user signs in with: 2 to 32 letters, digits, spaces, dots, dashes and underscores in Unicode's form NFKC. Upper and lower case are the same name. Matches `^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._-]{0,62}[\p{L}\p{M}\p{N}]$`. */
  readonly username: Username;
  /** What other players see. Left out: the username. 1 … 40 characters. */
  readonly display_name?: DisplayName;
  /** A password to sign in with. 10 … 128 characters. */
  readonly password?: AccountPassword;
  /** The roles it is given. 0 … 64 items, default []. */
  readonly role_ids?: readonly Uuid[];
  /** True: it may do everything in the organisation. Only an owner may say so. Default false. */
  readonly owner?: boolean;
}

/** Result of `account.create`. */
export type AccountCreateResult = Account;

/** account.give_role: Give a role to an account. If it has it already, the answer is the same. */
export interface AccountGiveRoleParams {
  /** The organisation. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly organisation_id: Uuid;
  /** The account. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly user_id: Uuid;
  /** The role. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly role_id: Uuid;
}

/** Result of `account.give_role`. */
export type AccountGiveRoleResult = Readonly<Record<string, never>>;

/** account.list: The accounts of an organisation. */
export interface AccountListParams {
  /** The organisation. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly organisation_id: Uuid;
  /** Where the page begins: next_cursor of the previous page. Left out: the first page. Matches `^[A-Za-z0-9_-]{1,64}$`. */
  readonly cursor?: PageCursor;
  /** At most this many. 1 … 200, default 50. */
  readonly limit?: PageLimit;
}

/** Result of `account.list`. */
export interface AccountListResult {
  /** Accounts, in the order of their ids. 0 … 200 items. */
  readonly items: readonly Account[];
  /** Where the next page begins. Left out: this was the last. Matches `^[A-Za-z0-9_-]{1,64}$`. */
  readonly next_cursor?: PageCursor;
}

/** account.read: An account. */
export interface AccountReadParams {
  /** The organisation. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly organisation_id: Uuid;
  /** The account. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly user_id: Uuid;
}

/** Result of `account.read`. */
export type AccountReadResult = Account;

/** account.remove: Remove an account. If it is gone already, the answer is the same. */
export interface AccountRemoveParams {
  /** The organisation. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly organisation_id: Uuid;
  /** The account. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly user_id: Uuid;
}

/** Result of `account.remove`. */
export type AccountRemoveResult = Readonly<Record<string, never>>;

/** account.take_role: Take a role from an account. If it does not have it, the answer is the same. */
export interface AccountTakeRoleParams {
  /** The organisation. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly organisation_id: Uuid;
  /** The account. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly user_id: Uuid;
  /** The role. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly role_id: Uuid;
}

/** Result of `account.take_role`. */
export type AccountTakeRoleResult = Readonly<Record<string, never>>;

/** acl.list: What roles may and may not do on a channel. Its version is the channel's. */
export interface AclListParams {
  /** The channel, by the id it has in the API. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly channel_id: Uuid;
}

/** Result of `acl.list`. */
export interface AclListResult {
  /** The entries. 0 … 256 items. */
  readonly items: readonly AclEntry[];
  /** The channel's. 1 … 2147483647. */
  readonly version: Version;
}

/** acl.put: Set what a role may and may not do on a channel. If-Match names the channel's version. */
export interface AclPutParams {
  /** The channel, by the id it has in the API. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly channel_id: Uuid;
  /** The role. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly role_id: Uuid;
  /** What the role is allowed. 0 … 6 items, default []. */
  readonly allow?: readonly PermissionName[];
  /** What the role is denied. 0 … 6 items, default []. */
  readonly deny?: readonly PermissionName[];
}

/** Result of `acl.put`. */
export interface AclPutResult {
  /** What one role may and may not do on a channel and below it (P-40). */
  readonly entry: AclEntry;
  /** The channel's, after the change. 1 … 2147483647. */
  readonly version: Version;
}

/** acl.remove: Remove what a channel says about a role. If it says nothing already, the answer is the same. */
export interface AclRemoveParams {
  /** The channel, by the id it has in the API. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly channel_id: Uuid;
  /** The role. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly role_id: Uuid;
}

/** Result of `acl.remove`. */
export type AclRemoveResult = Readonly<Record<string, never>>;

/** audit.list: What was done in an organisation, newest first. */
export interface AuditListParams {
  /** The organisation. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly organisation_id: Uuid;
  /** Where the page begins: next_cursor of the previous page. Left out: the first page. Matches `^[A-Za-z0-9_-]{1,64}$`. */
  readonly cursor?: PageCursor;
  /** At most this many. 1 … 200, default 50. */
  readonly limit?: PageLimit;
}

/** Result of `audit.list`. */
export interface AuditListResult {
  /** Entries, newest first. 0 … 200 items. */
  readonly items: readonly AuditEntry[];
  /** Where the next page begins. Left out: this was the last. Matches `^[A-Za-z0-9_-]{1,64}$`. */
  readonly next_cursor?: PageCursor;
}

/** auth.login: Sign in. Unknown user and wrong password get the same answer; with a second factor a code is asked for. */
export interface AuthLoginParams {
  /** The organisation's short name. Can be left out where the server keeps only one. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly organisation?: Slug;
  /** What a user signs in with: 2 to 32 letters, digits, spaces, dots, dashes and underscores in Unicode's form NFKC. Upper and lower case are the same name. Matches `^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._-]{0,62}[\p{L}\p{M}\p{N}]$`. */
  readonly username: Username;
  /** The account's password. 1 … 128 characters. */
  readonly password: string;
  /** Six digits of the user's authenticator, or a recovery code, which works once. 6 … 64 characters. */
  readonly second_factor_code?: SecondFactorCode;
}

/** Result of `auth.login`. */
export type AuthLoginResult = SignIn;

/** auth.logout: End a sign-in. If it has ended already, the answer is the same. Its access token stays valid until it expires, up to 15 minutes; with `everywhere` no token of the account does. With `everywhere` a token that was used up or is unknown is refused with `token_invalid`: other sign-ins go on. */
export interface AuthLogoutParams {
  /** The sign-in's newest refresh token. 1 … 256 characters. */
  readonly refresh_token: string;
  /** True: ends all sign-ins of the account at once, with their access tokens and sessions. Default false. */
  readonly everywhere?: boolean;
}

/** Result of `auth.logout`. */
export type AuthLogoutResult = Readonly<Record<string, never>>;

/** auth.me: The caller's own account. */
export type AuthMeParams = Readonly<Record<string, never>>;

/** Result of `auth.me`. */
export interface AuthMeResult {
  /** A user's account in one organisation. */
  readonly account: Account;
  /** An organisation: a community with its own accounts, roles and channels. */
  readonly organisation: Organisation;
}

/** auth.mfa_setup: Begin to set up a second factor. It is in force once auth.mfa_verify has seen a first code. */
export interface AuthMfaSetupParams {
  /** The account's password. 1 … 128 characters. */
  readonly password: string;
}

/** Result of `auth.mfa_setup`. */
export interface AuthMfaSetupResult {
  /** For the authenticator, base32. Matches `^[A-Z2-7]{16,128}$`. */
  readonly secret: string;
  /** The same as an otpauth URI, to be shown as a QR code. 1 … 1024 characters. */
  readonly setup_uri: string;
}

/** auth.mfa_verify: Finish setting up a second factor, with a first code from the authenticator. From now on signing in needs one. */
export interface AuthMfaVerifyParams {
  /** Six digits of the user's authenticator, or a recovery code, which works once. 6 … 64 characters. */
  readonly second_factor_code: SecondFactorCode;
}

/** Result of `auth.mfa_verify`. */
export interface AuthMfaVerifyResult {
  /** Each works once instead of a code. They are shown only this once. 0 … 32 items. */
  readonly recovery_codes: readonly string[];
}

/** auth.password: Change the caller's password. Ends all their sign-ins with their access tokens at once, and begins a new one. Their sessions end, except those of the sign-in making the request that come from the same address. */
export interface AuthPasswordParams {
  /** The present password. 1 … 128 characters. */
  readonly password: string;
  /** A password to sign in with. 10 … 128 characters. */
  readonly new_password: AccountPassword;
  /** Six digits of the user's authenticator, or a recovery code, which works once. 6 … 64 characters. */
  readonly second_factor_code?: SecondFactorCode;
}

/** Result of `auth.password`. */
export type AuthPasswordResult = SignIn;

/** auth.refresh: Exchange a refresh token for new tokens. If the answer was lost, the same token is taken again for 60 s as long as the new one was not used; any other second use ends the sign-in. */
export interface AuthRefreshParams {
  /** From the last sign-in or refresh. 1 … 256 characters. */
  readonly refresh_token: string;
}

/** Result of `auth.refresh`. */
export type AuthRefreshResult = SignIn;

/** auth.register: Make an account, with an invite code if there is one. */
export interface AuthRegisterParams {
  /** The organisation's short name. Can be left out where the server keeps only one. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly organisation?: Slug;
  /** What a user signs in with: 2 to 32 letters, digits, spaces, dots, dashes and underscores in Unicode's form NFKC. Upper and lower case are the same name. Matches `^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._-]{0,62}[\p{L}\p{M}\p{N}]$`. */
  readonly username: Username;
  /** A password to sign in with. 10 … 128 characters. */
  readonly password: AccountPassword;
  /** What other players see. Left out: the username. 1 … 40 characters. */
  readonly display_name?: DisplayName;
  /** The code of an invite. It is shown once, when the invite is made. 1 … 64 characters. */
  readonly invite_code?: InviteCode;
}

/** Result of `auth.register`. */
export type AuthRegisterResult = SignIn;

/** ban.create: Ban somebody and end their sessions. Give one of session_id, user_id and player_id; a guest's session is banned by its address. */
export interface BanCreateParams {
  /** The organisation. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly organisation_id: Uuid;
  /** A player who is connected now. 1 … 4294967295. */
  readonly session_id?: SessionId;
  /** An account. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly user_id?: Uuid;
  /** A game's own name for one of its players. 1 … 64 characters. */
  readonly player_id?: PlayerId;
  /** Why, for those who moderate. 0 … 200 characters, default "". */
  readonly reason?: string;
  /** How long it lasts. Left out: forever. 60 … 157680000 s. */
  readonly lifetime_s?: Lifetime;
}

/** Result of `ban.create`. */
export type BanCreateResult = Ban;

/** ban.list: The bans of an organisation. */
export interface BanListParams {
  /** The organisation. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly organisation_id: Uuid;
  /** Where the page begins: next_cursor of the previous page. Left out: the first page. Matches `^[A-Za-z0-9_-]{1,64}$`. */
  readonly cursor?: PageCursor;
  /** At most this many. 1 … 200, default 50. */
  readonly limit?: PageLimit;
}

/** Result of `ban.list`. */
export interface BanListResult {
  /** Bans, in the order of their ids. 0 … 200 items. */
  readonly items: readonly Ban[];
  /** Where the next page begins. Left out: this was the last. Matches `^[A-Za-z0-9_-]{1,64}$`. */
  readonly next_cursor?: PageCursor;
}

/** ban.remove: Lift a ban. If it is gone already, the answer is the same. */
export interface BanRemoveParams {
  /** The ban. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly ban_id: Uuid;
}

/** Result of `ban.remove`. */
export type BanRemoveResult = Readonly<Record<string, never>>;

/** channel.change: Change a channel. What is left out stays as it is. */
export interface ChannelChangeParams {
  /** The channel, by the id it has in the API. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly channel_id: Uuid;
  /** The channel above it. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly parent_id?: Uuid;
  /** A name for people. 1 … 80 characters. */
  readonly title?: Title;
  /** A short name for a radio's display. 1 … 12 characters. */
  readonly label?: Label;
  /** An sRGB colour, #rrggbb. Matches `^#[0-9a-f]{6}$`. */
  readonly colour?: Colour;
  /** Order among the channels of one parent. 0 … 1000000. */
  readonly position?: Position;
  /** How many players may be on it at once. 1 … 4096. */
  readonly members_max?: number;
  /** What joining it needs from now on. 1 … 128 characters. */
  readonly password?: string;
  /** True: joining it no longer needs a password. Not together with password. */
  readonly remove_password?: boolean;
}

/** Result of `channel.change`. */
export type ChannelChangeResult = ChannelEntry;

/** channel.create: Make a channel, or a group of channels. */
export interface ChannelCreateParams {
  /** The organisation. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly organisation_id: Uuid;
  /** What radios know it by. It never changes. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly slug: ChannelId;
  /** group: only orders the tree; radio: players talk on it. Default "radio". */
  readonly type?: "group" | "radio";
  /** The channel above it. Left out: the root. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly parent_id?: Uuid;
  /** A name for people. 1 … 80 characters. */
  readonly title: Title;
  /** A short name for a radio's display. Left out: the first characters of the title. 1 … 12 characters. */
  readonly label?: Label;
  /** An sRGB colour, #rrggbb. Matches `^#[0-9a-f]{6}$`. */
  readonly colour?: Colour;
  /** Order among the channels of one parent. 0 … 1000000, default 0. */
  readonly position?: Position;
  /** How many players may be on it at once. Left out: the server's own limit. 1 … 4096. */
  readonly members_max?: number;
  /** What joining it needs. Left out: nothing. 1 … 128 characters. */
  readonly password?: string;
}

/** Result of `channel.create`. */
export type ChannelCreateResult = ChannelEntry;

/** channel.list: The channels of an organisation that the caller may see, the root among them. */
export interface ChannelListParams {
  /** The organisation. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly organisation_id: Uuid;
  /** Where the page begins: next_cursor of the previous page. Left out: the first page. Matches `^[A-Za-z0-9_-]{1,64}$`. */
  readonly cursor?: PageCursor;
  /** At most this many. 1 … 200, default 50. */
  readonly limit?: PageLimit;
}

/** Result of `channel.list`. */
export interface ChannelListResult {
  /** Channels, in the order of their ids. 0 … 200 items. */
  readonly items: readonly ChannelEntry[];
  /** Where the next page begins. Left out: this was the last. Matches `^[A-Za-z0-9_-]{1,64}$`. */
  readonly next_cursor?: PageCursor;
}

/** channel.read: A channel. */
export interface ChannelReadParams {
  /** The channel, by the id it has in the API. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly channel_id: Uuid;
}

/** Result of `channel.read`. */
export type ChannelReadResult = ChannelEntry;

/** channel.remove: Remove a channel with all below it. If it is gone already, the answer is the same. */
export interface ChannelRemoveParams {
  /** The channel, by the id it has in the API. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly channel_id: Uuid;
}

/** Result of `channel.remove`. */
export type ChannelRemoveResult = Readonly<Record<string, never>>;

/** channel.replace: Set everything about a channel except its password: what is left out goes back to what it is in a new one. */
export interface ChannelReplaceParams {
  /** The channel, by the id it has in the API. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly channel_id: Uuid;
  /** The channel above it. Left out: the root. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly parent_id?: Uuid;
  /** A name for people. 1 … 80 characters. */
  readonly title: Title;
  /** A short name for a radio's display. Left out: the first characters of the title. 1 … 12 characters. */
  readonly label?: Label;
  /** An sRGB colour, #rrggbb. Matches `^#[0-9a-f]{6}$`. */
  readonly colour?: Colour;
  /** Order among the channels of one parent. 0 … 1000000, default 0. */
  readonly position?: Position;
  /** How many players may be on it at once. Left out: the server's own limit. 1 … 4096. */
  readonly members_max?: number;
}

/** Result of `channel.replace`. */
export type ChannelReplaceResult = ChannelEntry;

/** channel.users: Who is on a channel now. For those who may listen to it or moderate it. */
export interface ChannelUsersParams {
  /** The channel, by the id it has in the API. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly channel_id: Uuid;
  /** Where the page begins: next_cursor of the previous page. Left out: the first page. Matches `^[A-Za-z0-9_-]{1,64}$`. */
  readonly cursor?: PageCursor;
  /** At most this many. 1 … 200, default 50. */
  readonly limit?: PageLimit;
}

/** Result of `channel.users`. */
export interface ChannelUsersResult {
  /** Players, in the order of their session ids. 0 … 200 items. */
  readonly items: readonly LiveMember[];
  /** Where the next page begins. Left out: this was the last. Matches `^[A-Za-z0-9_-]{1,64}$`. */
  readonly next_cursor?: PageCursor;
}

/** game_key.create: Make a key for a game's back end. */
export interface GameKeyCreateParams {
  /** The organisation. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly organisation_id: Uuid;
  /** A name for people. 1 … 80 characters. */
  readonly title: Title;
}

/** Result of `game_key.create`. */
export interface GameKeyCreateResult {
  /** Lets a game's back end make tokens for its players. Its secret is shown once, when it is made. */
  readonly game_key: GameKey;
  /** What the back end sends as its bearer token. It is shown only this once. 1 … 128 characters. */
  readonly secret: string;
}

/** game_key.list: The game keys of an organisation, without their secrets. */
export interface GameKeyListParams {
  /** The organisation. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly organisation_id: Uuid;
  /** Where the page begins: next_cursor of the previous page. Left out: the first page. Matches `^[A-Za-z0-9_-]{1,64}$`. */
  readonly cursor?: PageCursor;
  /** At most this many. 1 … 200, default 50. */
  readonly limit?: PageLimit;
}

/** Result of `game_key.list`. */
export interface GameKeyListResult {
  /** Game keys, in the order of their ids. 0 … 200 items. */
  readonly items: readonly GameKey[];
  /** Where the next page begins. Left out: this was the last. Matches `^[A-Za-z0-9_-]{1,64}$`. */
  readonly next_cursor?: PageCursor;
}

/** game_key.remove: Remove a game key. If it is gone already, the answer is the same. */
export interface GameKeyRemoveParams {
  /** The game key. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly game_key_id: Uuid;
}

/** Result of `game_key.remove`. */
export type GameKeyRemoveResult = Readonly<Record<string, never>>;

/** game_token.create: Make a token that lets one player in, with exactly these permissions or in exactly this role. The player's agent shows it in session.hello; a player who is in by then stays when it ends. */
export interface GameTokenCreateParams {
  /** The organisation. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly organisation_id: Uuid;
  /** A game's own name for one of its players. 1 … 64 characters. */
  readonly player_id: PlayerId;
  /** What other players see. 1 … 40 characters. */
  readonly name: DisplayName;
  /** What the player may do, channel by channel; each named once. A token names about 16 long slugs or 64 short ones. Either this or role. 1 … 64 items. */
  readonly grants?: readonly ChannelGrant[];
  /** Slug of a role of the organisation, such as one of the running preset: the player may do what the role may at any time, and has no other role. Either this or grants. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly role?: RoleId;
  /** How long the token lets the player in. 10 … 3600 s, default 300. */
  readonly lifetime_s?: number;
}

/** The permissions on one channel. */
export interface ChannelGrant {
  /** The channel's slug. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly channel_slug: ChannelId;
  /** What the player may do there. 1 … 5 items. */
  readonly permissions: readonly ("join" | "listen" | "speak" | "whisper" | "moderate")[];
}

/** Result of `game_token.create`. */
export interface GameTokenCreateResult {
  /** For session.hello. 1 … 2048 characters. */
  readonly token: string;
  /** When the token ends, by the server's clock. 0 … 253402300799999 ms. */
  readonly expires_ms: WallClock;
}

/** invite.create: Make an invite. Only an owner may make an owner's invite. */
export interface InviteCreateParams {
  /** The organisation. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly organisation_id: Uuid;
  /** register: makes an account; guest: lets in without one; owner: makes an account that owns the organisation. Default "register". */
  readonly kind?: "register" | "guest" | "owner";
  /** The roles given to whoever uses it. 0 … 64 items, default []. */
  readonly role_ids?: readonly Uuid[];
  /** How often it can be used. Left out: any number of times. 1 … 2147483647. */
  readonly uses_max?: number;
  /** How long it can be used. Left out: forever. 60 … 157680000 s. */
  readonly lifetime_s?: Lifetime;
  /** What it is for. 0 … 200 characters, default "". */
  readonly note?: string;
}

/** Result of `invite.create`. */
export interface InviteCreateResult {
  /** An invite, without its code. */
  readonly invite: Invite;
  /** The code of an invite. It is shown once, when the invite is made. 1 … 64 characters. */
  readonly code: InviteCode;
}

/** invite.list: The invites of an organisation, without their codes. */
export interface InviteListParams {
  /** The organisation. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly organisation_id: Uuid;
  /** Where the page begins: next_cursor of the previous page. Left out: the first page. Matches `^[A-Za-z0-9_-]{1,64}$`. */
  readonly cursor?: PageCursor;
  /** At most this many. 1 … 200, default 50. */
  readonly limit?: PageLimit;
}

/** Result of `invite.list`. */
export interface InviteListResult {
  /** Invites, in the order of their ids. 0 … 200 items. */
  readonly items: readonly Invite[];
  /** Where the next page begins. Left out: this was the last. Matches `^[A-Za-z0-9_-]{1,64}$`. */
  readonly next_cursor?: PageCursor;
}

/** invite.remove: Remove an invite. If it is gone already, the answer is the same. */
export interface InviteRemoveParams {
  /** The invite. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly invite_id: Uuid;
}

/** Result of `invite.remove`. */
export type InviteRemoveResult = Readonly<Record<string, never>>;

/** organisation.create: Make an organisation. Whoever uses the invite in the answer owns it. */
export interface OrganisationCreateParams {
  /** A short name for addresses and files: lower-case letters, digits, dot, dash, underscore. It never changes. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly slug: Slug;
  /** A name for people. 1 … 80 characters. */
  readonly title: Title;
  /** Who may make an account: anyone, anyone with an invite, nobody. Default "invite". */
  readonly registration?: Registration;
}

/** Result of `organisation.create`. */
export interface OrganisationCreateResult {
  /** An organisation: a community with its own accounts, roles and channels. */
  readonly organisation: Organisation;
  /** Code of an invite for its owner. It is shown only this once. 1 … 64 characters. */
  readonly owner_invite: InviteCode;
}

/** organisation.list: The organisations of the server. */
export interface OrganisationListParams {
  /** Where the page begins: next_cursor of the previous page. Left out: the first page. Matches `^[A-Za-z0-9_-]{1,64}$`. */
  readonly cursor?: PageCursor;
  /** At most this many. 1 … 200, default 50. */
  readonly limit?: PageLimit;
}

/** Result of `organisation.list`. */
export interface OrganisationListResult {
  /** Organisations. 0 … 200 items. */
  readonly items: readonly Organisation[];
  /** Where the next page begins. Left out: this was the last. Matches `^[A-Za-z0-9_-]{1,64}$`. */
  readonly next_cursor?: PageCursor;
}

/** organisation.read: An organisation. */
export interface OrganisationReadParams {
  /** The organisation. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly organisation_id: Uuid;
}

/** Result of `organisation.read`. */
export type OrganisationReadResult = Organisation;

/** organisation.remove: Remove an organisation with all it owns. If it is gone already, the answer is the same. */
export interface OrganisationRemoveParams {
  /** The organisation. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly organisation_id: Uuid;
}

/** Result of `organisation.remove`. */
export type OrganisationRemoveResult = Readonly<Record<string, never>>;

/** organisation.replace: Change an organisation. */
export interface OrganisationReplaceParams {
  /** The organisation. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly organisation_id: Uuid;
  /** A name for people. 1 … 80 characters. */
  readonly title: Title;
  /** Who may make an account: anyone, anyone with an invite, nobody. */
  readonly registration: Registration;
}

/** Result of `organisation.replace`. */
export type OrganisationReplaceResult = Organisation;

/** presence.kick: Take a player off a channel, or end their session. */
export interface PresenceKickParams {
  /** A session id in decimal digits, as a path has it. Matches `^[1-9][0-9]{0,9}$`. */
  readonly session_id: SessionNumber;
  /** Slug of the channel. Left out: the whole session. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly channel_slug?: ChannelId;
}

/** Result of `presence.kick`. */
export type PresenceKickResult = Readonly<Record<string, never>>;

/** presence.list: Who is connected now. */
export interface PresenceListParams {
  /** The organisation. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly organisation_id: Uuid;
  /** Where the page begins: next_cursor of the previous page. Left out: the first page. Matches `^[A-Za-z0-9_-]{1,64}$`. */
  readonly cursor?: PageCursor;
  /** At most this many. 1 … 200, default 50. */
  readonly limit?: PageLimit;
}

/** Result of `presence.list`. */
export interface PresenceListResult {
  /** Players, in the order of their session ids. 0 … 200 items. */
  readonly items: readonly LiveSession[];
  /** Where the next page begins. Left out: this was the last. Matches `^[A-Za-z0-9_-]{1,64}$`. */
  readonly next_cursor?: PageCursor;
}

/** presence.move: Move a player from one channel to another. */
export interface PresenceMoveParams {
  /** A session id in decimal digits, as a path has it. Matches `^[1-9][0-9]{0,9}$`. */
  readonly session_id: SessionNumber;
  /** Slug of the channel they are on. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly from_channel_slug: ChannelId;
  /** Slug of the channel they are to be on. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly to_channel_slug: ChannelId;
}

/** Result of `presence.move`. */
export type PresenceMoveResult = Readonly<Record<string, never>>;

/** presence.mute: Keep a player from being heard on a channel, or let them be heard again. */
export interface PresenceMuteParams {
  /** A session id in decimal digits, as a path has it. Matches `^[1-9][0-9]{0,9}$`. */
  readonly session_id: SessionNumber;
  /** Slug of the channel. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly channel_slug: ChannelId;
  /** True: not to be heard. */
  readonly muted: boolean;
}

/** Result of `presence.mute`. */
export type PresenceMuteResult = Readonly<Record<string, never>>;

/** presence.priority: Make a player a priority speaker on a channel, or no longer. */
export interface PresencePriorityParams {
  /** A session id in decimal digits, as a path has it. Matches `^[1-9][0-9]{0,9}$`. */
  readonly session_id: SessionNumber;
  /** Slug of the channel. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly channel_slug: ChannelId;
  /** True: a priority speaker. */
  readonly priority: boolean;
}

/** Result of `presence.priority`. */
export type PresencePriorityResult = Readonly<Record<string, never>>;

/** preset.check: List everything that is wrong with a preset, and where. Nothing is kept. */
export interface PresetCheckParams {
  /** A preset as its author writes it: JSON in which comments, a comma after the last item and a byte order mark are allowed. It may extend what the caller's organisation keeps (preset:SLUG, preset:SLUG@VERSION), but no file. Or it is such a reference itself. 1 … 4194304 characters. */
  readonly text: PresetText;
}

/** Result of `preset.check`. */
export interface PresetCheckResult {
  /** Everything that is wrong, in the order of the texts. Empty: the preset can be compiled. 0 … 4608 items. */
  readonly problems: readonly PresetProblem[];
}

/** preset.create: Keep an operation as a preset. It is kept with all its versions for whoever runs it; channels and roles stay as they are. */
export interface PresetCreateParams {
  /** The organisation. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly organisation_id: Uuid;
  /** An operation: its nets, which role may listen and speak on each, and the radios players start with. A file that changes another one is an operation-override. */
  readonly operation: Operation;
}

/** Result of `preset.create`. */
export interface PresetCreateResult {
  /** Its id. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly preset_id: Uuid;
  /** The organisation it belongs to. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly organisation_id: Uuid;
  /** The operation's own id. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly slug: Slug;
  /** A name for people. 1 … 80 characters. */
  readonly title: Title;
  /** The user who wrote the newest version. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly author_id?: Uuid;
  /** 1 when it is made, one more at each change. In quotes it is the ETag. 1 … 2147483647. */
  readonly version: Version;
  /** When it was made. 0 … 253402300799999 ms. */
  readonly created_ms: WallClock;
  /** When it was last changed. 0 … 253402300799999 ms. */
  readonly changed_ms: WallClock;
  /** An operation: its nets, which role may listen and speak on each, and the radios players start with. A file that changes another one is an operation-override. */
  readonly operation: Operation;
}

/** preset.diff: List what is different between two presets, and where. Nothing is kept. */
export interface PresetDiffParams {
  /** A preset as its author writes it: JSON in which comments, a comma after the last item and a byte order mark are allowed. It may extend what the caller's organisation keeps (preset:SLUG, preset:SLUG@VERSION), but no file. Or it is such a reference itself. 1 … 4194304 characters. */
  readonly before: PresetText;
  /** A preset as its author writes it: JSON in which comments, a comma after the last item and a byte order mark are allowed. It may extend what the caller's organisation keeps (preset:SLUG, preset:SLUG@VERSION), but no file. Or it is such a reference itself. 1 … 4194304 characters. */
  readonly after: PresetText;
}

/** Result of `preset.diff`. */
export interface PresetDiffResult {
  /** Everything that is wrong, in the order of the texts. Empty: the preset can be compiled. 0 … 4608 items. */
  readonly problems: readonly PresetProblem[];
  /** The differences, in the order of the schema; empty where both say the same. Left out: one of the two cannot be compiled. 0 … 65536 items. */
  readonly changes?: readonly PresetChangeEntry[];
}

/** preset.explain: Show who may do what on which net, who hears whom, and with which radios each role starts. Nothing is kept. */
export interface PresetExplainParams {
  /** A preset as its author writes it: JSON in which comments, a comma after the last item and a byte order mark are allowed. It may extend what the caller's organisation keeps (preset:SLUG, preset:SLUG@VERSION), but no file. Or it is such a reference itself. 1 … 4194304 characters. */
  readonly text: PresetText;
  /** Only this role, or those of this group, with whom they hear and are heard by. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly role?: RoleId;
  /** Only what happens on this net. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly net?: ChannelId;
}

/** Result of `preset.explain`. */
export interface PresetExplainResult {
  /** Everything that is wrong, in the order of the texts. Empty: the preset can be compiled. 0 … 4608 items. */
  readonly problems: readonly PresetProblem[];
  /** Left out: the preset cannot be compiled. */
  readonly explanation?: PresetExplanation;
}

/** preset.export: The normal form of a preset with all that it extends, as it would be kept. Nothing is kept. */
export interface PresetExportParams {
  /** A preset as its author writes it: JSON in which comments, a comma after the last item and a byte order mark are allowed. It may extend what the caller's organisation keeps (preset:SLUG, preset:SLUG@VERSION), but no file. Or it is such a reference itself. 1 … 4194304 characters. */
  readonly text: PresetText;
}

/** Result of `preset.export`. */
export interface PresetExportResult {
  /** Everything that is wrong, in the order of the texts. Empty: the preset can be compiled. 0 … 4608 items. */
  readonly problems: readonly PresetProblem[];
  /** An operation: its nets, which role may listen and speak on each, and the radios players start with. A file that changes another one is an operation-override. */
  readonly operation?: Operation;
}

/** preset.lint: List what in a preset is likely not what was meant: unreachable nets, two nets on one key, colours too alike, roles that nobody hears. Nothing is kept. */
export interface PresetLintParams {
  /** A preset as its author writes it: JSON in which comments, a comma after the last item and a byte order mark are allowed. It may extend what the caller's organisation keeps (preset:SLUG, preset:SLUG@VERSION), but no file. Or it is such a reference itself. 1 … 4194304 characters. */
  readonly text: PresetText;
}

/** Result of `preset.lint`. */
export interface PresetLintResult {
  /** Everything that is wrong, in the order of the texts. Empty: the preset can be compiled. 0 … 4608 items. */
  readonly problems: readonly PresetProblem[];
  /** What is likely not meant, in the order of the text. Left out: the preset cannot be compiled. 0 … 65536 items. */
  readonly findings?: readonly PresetFinding[];
}

/** preset.list: The presets of an organisation: the published ones, and all of them for whoever manages it. */
export interface PresetListParams {
  /** The organisation. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly organisation_id: Uuid;
  /** Where the page begins: next_cursor of the previous page. Left out: the first page. Matches `^[A-Za-z0-9_-]{1,64}$`. */
  readonly cursor?: PageCursor;
  /** At most this many. 1 … 200, default 50. */
  readonly limit?: PageLimit;
}

/** Result of `preset.list`. */
export interface PresetListResult {
  /** Presets, in the order of their ids. 0 … 200 items. */
  readonly items: readonly PresetEntry[];
  /** Where the next page begins. Left out: this was the last. Matches `^[A-Za-z0-9_-]{1,64}$`. */
  readonly next_cursor?: PageCursor;
}

/** preset.publish: Let everybody read a preset, in all its versions, or only those who manage the organisation. That makes no new version. */
export interface PresetPublishParams {
  /** The preset. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly preset_id: Uuid;
  /** True: everybody may read it. */
  readonly published: boolean;
}

/** Result of `preset.publish`. */
export type PresetPublishResult = PresetEntry;

/** preset.read: A preset with its operation. A published one is for everybody, others for whoever manages the organisation: for everybody else they do not exist. */
export interface PresetReadParams {
  /** The preset. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly preset_id: Uuid;
}

/** Result of `preset.read`. */
export interface PresetReadResult {
  /** Its id. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly preset_id: Uuid;
  /** The organisation it belongs to. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly organisation_id: Uuid;
  /** The operation's own id. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly slug: Slug;
  /** A name for people. 1 … 80 characters. */
  readonly title: Title;
  /** The user who wrote the newest version. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly author_id?: Uuid;
  /** 1 when it is made, one more at each change. In quotes it is the ETag. 1 … 2147483647. */
  readonly version: Version;
  /** When it was made. 0 … 253402300799999 ms. */
  readonly created_ms: WallClock;
  /** When it was last changed. 0 … 253402300799999 ms. */
  readonly changed_ms: WallClock;
  /** An operation: its nets, which role may listen and speak on each, and the radios players start with. A file that changes another one is an operation-override. */
  readonly operation: Operation;
}

/** preset.remove: Remove a preset with all its versions. If it is gone already, the answer is the same; a running one is refused. */
export interface PresetRemoveParams {
  /** The preset. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly preset_id: Uuid;
}

/** Result of `preset.remove`. */
export type PresetRemoveResult = Readonly<Record<string, never>>;

/** preset.replace: Write a new version of a preset; earlier ones are kept, up to a limit. What is running does not change. The operation's id cannot change. */
export interface PresetReplaceParams {
  /** The preset. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly preset_id: Uuid;
  /** An operation: its nets, which role may listen and speak on each, and the radios players start with. A file that changes another one is an operation-override. */
  readonly operation: Operation;
}

/** Result of `preset.replace`. */
export interface PresetReplaceResult {
  /** Its id. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly preset_id: Uuid;
  /** The organisation it belongs to. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly organisation_id: Uuid;
  /** The operation's own id. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly slug: Slug;
  /** A name for people. 1 … 80 characters. */
  readonly title: Title;
  /** The user who wrote the newest version. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly author_id?: Uuid;
  /** 1 when it is made, one more at each change. In quotes it is the ETag. 1 … 2147483647. */
  readonly version: Version;
  /** When it was made. 0 … 253402300799999 ms. */
  readonly created_ms: WallClock;
  /** When it was last changed. 0 … 253402300799999 ms. */
  readonly changed_ms: WallClock;
  /** An operation: its nets, which role may listen and speak on each, and the radios players start with. A file that changes another one is an operation-override. */
  readonly operation: Operation;
}

/** preset.search: Search for presets of an organisation. Whoever does not manage it finds only published ones. */
export interface PresetSearchParams {
  /** The organisation. If there is no such organisation, nothing is found. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly organisation: Slug;
  /** Words that must all be in the title or the operation's id, in any order, in upper or lower case. Left out: all presets. 1 … 200 characters. */
  readonly q?: string;
  /** Where the page begins: next_cursor of the previous page. Left out: the first page. Matches `^[A-Za-z0-9_-]{1,64}$`. */
  readonly cursor?: PageCursor;
  /** At most this many. 1 … 200, default 50. */
  readonly limit?: PageLimit;
}

/** Result of `preset.search`. */
export interface PresetSearchResult {
  /** Presets, in the order of their ids. 0 … 200 items. */
  readonly items: readonly PresetEntry[];
  /** Where the next page begins. Left out: this was the last. Matches `^[A-Za-z0-9_-]{1,64}$`. */
  readonly next_cursor?: PageCursor;
}

/** preset.templates: Commented presets to start from, with no problems and no findings. */
export type PresetTemplatesParams = Readonly<Record<string, never>>;

/** Result of `preset.templates`. */
export interface PresetTemplatesResult {
  /** The templates, the simplest first. 0 … 16 items. */
  readonly items: readonly PresetTemplate[];
}

/** preset.version: A version of a preset with its operation. It never changes. Versions of a published preset are for everybody, those of others for whoever manages the organisation. */
export interface PresetVersionParams {
  /** The preset. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly preset_id: Uuid;
  /** The version, in decimal digits. Matches `^[1-9][0-9]{0,9}$`. */
  readonly version_number: string;
}

/** Result of `preset.version`. */
export interface PresetVersionResult {
  /** The preset. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly preset_id: Uuid;
  /** 1 when it is made, one more at each change. In quotes it is the ETag. 1 … 2147483647. */
  readonly version: Version;
  /** A name for people. 1 … 80 characters. */
  readonly title: Title;
  /** The user who wrote it. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly author_id?: Uuid;
  /** When it was written. 0 … 253402300799999 ms. */
  readonly created_ms: WallClock;
  /** An operation: its nets, which role may listen and speak on each, and the radios players start with. A file that changes another one is an operation-override. */
  readonly operation: Operation;
}

/** preset.versions: The versions of a preset, newest first; the oldest may have gone. Those of a published preset are for everybody, those of others for whoever manages the organisation. */
export interface PresetVersionsParams {
  /** The preset. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly preset_id: Uuid;
  /** Where the page begins: next_cursor of the previous page. Left out: the first page. Matches `^[A-Za-z0-9_-]{1,64}$`. */
  readonly cursor?: PageCursor;
  /** At most this many. 1 … 200, default 50. */
  readonly limit?: PageLimit;
}

/** Result of `preset.versions`. */
export interface PresetVersionsResult {
  /** Versions, newest first. 0 … 200 items. */
  readonly items: readonly PresetVersionEntry[];
  /** Where the next page begins. Left out: this was the last. Matches `^[A-Za-z0-9_-]{1,64}$`. */
  readonly next_cursor?: PageCursor;
}

/** role.create: Make a role. */
export interface RoleCreateParams {
  /** The organisation. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly organisation_id: Uuid;
  /** What radios know it by. It never changes. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly slug: RoleId;
  /** A name for people. 1 … 80 characters. */
  readonly title: Title;
  /** Of a player's roles, the one with the smallest position is shown. 0 … 1000000, default 0. */
  readonly position?: Position;
}

/** Result of `role.create`. */
export type RoleCreateResult = RoleEntry;

/** role.list: The roles of an organisation. */
export interface RoleListParams {
  /** The organisation. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly organisation_id: Uuid;
  /** Where the page begins: next_cursor of the previous page. Left out: the first page. Matches `^[A-Za-z0-9_-]{1,64}$`. */
  readonly cursor?: PageCursor;
  /** At most this many. 1 … 200, default 50. */
  readonly limit?: PageLimit;
}

/** Result of `role.list`. */
export interface RoleListResult {
  /** Roles, in the order of their ids. 0 … 200 items. */
  readonly items: readonly RoleEntry[];
  /** Where the next page begins. Left out: this was the last. Matches `^[A-Za-z0-9_-]{1,64}$`. */
  readonly next_cursor?: PageCursor;
}

/** role.read: A role. */
export interface RoleReadParams {
  /** The role. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly role_id: Uuid;
}

/** Result of `role.read`. */
export type RoleReadResult = RoleEntry;

/** role.remove: Remove a role with all it was granted. If it is gone already, the answer is the same; a role of the running preset is refused. */
export interface RoleRemoveParams {
  /** The role. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly role_id: Uuid;
}

/** Result of `role.remove`. */
export type RoleRemoveResult = Readonly<Record<string, never>>;

/** role.replace: Change a role. */
export interface RoleReplaceParams {
  /** The role. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly role_id: Uuid;
  /** A name for people. 1 … 80 characters. */
  readonly title: Title;
  /** Of a player's roles, the one with the smallest position is shown. 0 … 1000000. */
  readonly position: Position;
}

/** Result of `role.replace`. */
export type RoleReplaceResult = RoleEntry;

/** running.apply: Run a preset in place of the running one. Its nets are channels beside the organisation's own, its roles are roles that can be given; players on a net that stays notice nothing. If it contradicts itself or what the organisation has, all of it is refused and the old one goes on. To go back to an older version, give its number. */
export interface RunningApplyParams {
  /** The organisation. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly organisation_id: Uuid;
  /** A preset of the organisation. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly preset_id: Uuid;
  /** Which of its versions. Left out: the newest. 1 … 2147483647. */
  readonly version_number?: Version;
  /** The phase to begin with. Left out: the present one, where the same preset runs already and still has it; else none. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly phase?: Slug;
}

/** Result of `running.apply`. */
export interface RunningApplyResult {
  /** What an organisation runs. Preset, version and phase are left out while none runs. */
  readonly entry: RunningEntry;
  /** The entry's, after the change. 1 … 2147483647. */
  readonly version: Version;
  /** Nets that are new. 0 … 512 items. */
  readonly nets_added: readonly ChannelId[];
  /** Nets that are gone; nobody is on them any longer. 0 … 512 items. */
  readonly nets_removed: readonly ChannelId[];
  /** Nets that the preset now defines differently. 0 … 512 items. */
  readonly nets_changed: readonly ChannelId[];
}

/** running.phase: Begin a phase of the preset that runs, or end it. */
export interface RunningPhaseParams {
  /** The organisation. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly organisation_id: Uuid;
  /** The phase. Left out: none from now on. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly phase?: Slug;
}

/** Result of `running.phase`. */
export type RunningPhaseResult = RunningEntry;

/** running.read: What an organisation runs: which preset, which version of it, which phase. While none runs, preset, version and phase are left out. */
export interface RunningReadParams {
  /** The organisation. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly organisation_id: Uuid;
}

/** Result of `running.read`. */
export type RunningReadResult = RunningEntry;

/** running.stop: Stop running a preset. Its nets go; the roles it brought stay. If none runs, the answer is the same. */
export interface RunningStopParams {
  /** The organisation. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly organisation_id: Uuid;
}

/** Result of `running.stop`. */
export type RunningStopResult = Readonly<Record<string, never>>;
