import type { Result } from "@talkgroup/schemas";
import { assert } from "@talkgroup/schemas";
import type { RefreshTokenRow } from "./refresh-tokens.js";
import type {
  AuditRow,
  BanRow,
  ChannelRow,
  GameKeyRow,
  InviteRow,
  OrganisationRecord,
  PresetRow,
  RoleRow,
  Store,
  UserRow,
} from "./store.js";

/** Rows for tests: whole, and each with an id, a name and a hash that no other has. Ids grow. */
export class TestRows {
  readonly #prefix: string;
  #made = 0;

  /** One `space` for each maker of rows on one store: 0 … 65535. */
  constructor(space = 0) {
    this.#prefix = space.toString(16).padStart(4, "0");
  }

  id(): string {
    this.#made += 1;
    return `01900000-0000-7000-${this.#prefix}-${this.#made.toString(16).padStart(12, "0")}`;
  }

  organisation(fields: Partial<OrganisationRecord> = {}): OrganisationRecord {
    const id = this.id();
    return { id, slug: `slug-${id}`, title: "Task Force", registration: "invite", ...first_version, ...fields };
  }

  user(organisation_id: string, fields: Partial<UserRow> = {}): UserRow {
    const id = this.id();
    const username = `User-${id}`;
    return { id, organisation_id, username, username_key: username.toLowerCase(), ...plain_user, ...first_version, ...fields };
  }

  role(organisation_id: string, fields: Partial<RoleRow> = {}): RoleRow {
    const id = this.id();
    return { id, organisation_id, slug: `role-${id}`, title: "Medic", position: 3, built_in: false, ...first_version, ...fields };
  }

  channel(organisation_id: string, fields: Partial<ChannelRow> = {}): ChannelRow {
    const id = this.id();
    return { id, organisation_id, slug: `net-${id}`, ...plain_channel, ...first_version, ...fields };
  }

  preset(organisation_id: string, fields: Partial<PresetRow> = {}): PresetRow {
    const id = this.id();
    const body = '{"title":"Night watch"}';
    const rest = { title: "Night", author_id: undefined, body, published: false };
    return { id, organisation_id, slug: id, ...rest, ...first_version, ...fields };
  }

  invite(organisation_id: string, fields: Partial<InviteRow> = {}): InviteRow {
    const id = this.id();
    return { id, organisation_id, code_hash: `hash-${id}`, ...plain_invite, ...fields };
  }

  ban(organisation_id: string, fields: Partial<BanRow> = {}): BanRow {
    const id = this.id();
    return { id, organisation_id, kind: "player", subject: `player-${id}`, ...plain_ban, ...fields };
  }

  gameKey(organisation_id: string, fields: Partial<GameKeyRow> = {}): GameKeyRow {
    const id = this.id();
    return { id, organisation_id, title: "Launcher", secret_hash: `hash-${id}`, created_ms: 1, ...fields };
  }

  refreshToken(user_id: string, fields: Partial<RefreshTokenRow> = {}): RefreshTokenRow {
    const id = this.id();
    const rest = { created_ms: 1, expires_ms: 1_000, used_ms: undefined, before_id: undefined };
    return { id, family_id: id, user_id, token_hash: `hash-${id}`, ...rest, ...fields };
  }

  audit(organisation_id: string | undefined, fields: Partial<AuditRow> = {}): AuditRow {
    const rest = { at_ms: 1, actor_kind: "user", action: "channel.update", subject_id: undefined, detail: "{}" } as const;
    return { id: this.id(), organisation_id, actor_id: "somebody", ...rest, ...fields };
  }
}

/** The value of what must not be refused. */
export function accepted<T>(result: Result<T>): T {
  assert(result.ok, `accepted, not ${result.ok ? "" : result.refusal.message}`);
  return result.value;
}

/** Code and field of what must be refused. */
export function refused(result: Result<unknown>): string {
  assert(!result.ok, "refused");
  return `${result.refusal.code} ${result.refusal.field ?? ""}`.trim();
}

/** An organisation that is in the store. */
export async function anOrganisation(store: Store, rows: TestRows): Promise<string> {
  return accepted(await store.organisations.create(rows.organisation())).id;
}

/** All pages of a list, each of `limit` rows. */
export async function allPages<Row extends { readonly id: string }>(
  limit: number,
  list: (page: { after: string | undefined; limit: number }) => Promise<readonly Row[]>,
): Promise<Row[]> {
  const all: Row[] = [];
  for (let after: string | undefined; ; ) {
    const page = await list({ after, limit });
    all.push(...page);
    after = page.at(-1)?.id;
    if (page.length < limit) return all;
  }
}

const first_version = { version: 1, created_ms: 1_700_000_000_000, changed_ms: 1_700_000_000_000 } as const;
const plain_user = {
  display_name: "Somebody",
  password_hash: "$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA",
  owner: false,
  operator: false,
  disabled: false,
  totp_sealed: undefined,
  totp_active: false,
  totp_step: 0,
  recovery_hashes: [],
  signed_in_ms: undefined,
  tokens_valid_from_ms: 0,
  kept_family_id: undefined,
} as const;
const plain_channel = {
  parent_id: undefined,
  type: "radio",
  title: "Command net",
  label: "CMD",
  colour: undefined,
  position: 0,
  members_max: undefined,
  password_hash: undefined,
} as const;
const plain_invite = {
  kind: "register",
  operator: false,
  role_ids: [],
  uses: 0,
  uses_max: undefined,
  expires_ms: undefined,
  created_ms: 1,
  note: "",
} as const;
const plain_ban = { reason: "", expires_ms: undefined, created_ms: 1, author_id: undefined } as const;
