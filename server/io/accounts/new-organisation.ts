import { accept, type Result } from "@talkgroup/schemas";
import { v7 } from "uuid";
import { refuseLimit } from "../../core/limit-counts.js";
import { bitsOf } from "../../core/permission-bits.js";
import type { AuditRow, ChannelRow, InviteRow, OrganisationRecord, RoleRow, Store } from "../store/store.js";
import { addAudit } from "./audit.js";
import { codeHash, newCode } from "./secret-code.js";

export interface NewOrganisation {
  readonly slug: string;
  readonly title: string;
  readonly registration: OrganisationRecord["registration"];
}

/** On whose word it is made, when, and how many there may be. */
export interface FoundingTerms {
  readonly actor_kind: AuditRow["actor_kind"];
  readonly actor_id?: string;
  readonly wall_ms: number;
  /** `ServerLimits.organisations_max`. */
  readonly organisations_max: number;
}

export interface Founded {
  readonly organisation: OrganisationRecord;
  /** Code of an invite for its owner, good once. Only its hash is stored. */
  readonly owner_invite: string;
}

/**
 * Makes an organisation with its two built-in roles, its root channel, on which both may join, listen, speak and whisper, and an invite
 * for its owner: all or nothing. Refuses `conflict` (slug), `limit_reached`. Throws `StoreError`. The directory is to be told afterwards.
 */
export function createOrganisation(store: Store, wanted: NewOrganisation, terms: FoundingTerms): Promise<Result<Founded>> {
  return store.transact(async (inner) => {
    if (await isFull(inner, terms.organisations_max)) {
      const message = `the server has ${terms.organisations_max} organisations, which is the most it may have`;
      return refuseLimit("organisations_max", "limit_reached", message);
    }
    const organisation = await foundOrganisation(inner, wanted, terms.wall_ms);
    if (!organisation.ok) return organisation;
    const { id, slug, title, registration } = organisation.value;
    const owner_invite = await inviteOwner(inner, id, false, terms.wall_ms);
    const { actor_kind, actor_id } = terms;
    const actor = actor_id === undefined ? { actor_kind } : { actor_kind, actor_id };
    const detail = { slug, title, registration };
    await addAudit(
      inner,
      { organisation_id: id, ...actor, action: "organisation.create", subject_id: id, detail },
      terms.wall_ms,
    );
    return accept({ organisation: organisation.value, owner_invite });
  });
}

/** The organisation, its roles and its root, as part of what `inner` is doing. Refuses `conflict` (slug). */
export async function foundOrganisation(
  inner: Store,
  { slug, title, registration }: NewOrganisation,
  wall_ms: number,
): Promise<Result<OrganisationRecord>> {
  const made = { version: 1, created_ms: wall_ms, changed_ms: wall_ms };
  const created = await inner.organisations.create({ id: v7(), slug, title, registration, ...made });
  if (!created.ok) return created;
  const organisation_id = created.value.id;
  const root: ChannelRow = { ...made, ...root_channel, id: v7(), organisation_id, title };
  const rooted = await inner.channels.create(root);
  if (!rooted.ok) return rooted;
  for (const role of built_in_roles) {
    const row: RoleRow = { ...made, ...role, id: v7(), organisation_id, position: last_position, built_in: true };
    const added = await inner.roles.create(row);
    if (!added.ok) return added;
    const granted = await inner.channels.setAcl(
      { channel_id: root.id, role_id: row.id, allow: everyday_permissions, deny: 0 },
      undefined,
      wall_ms,
    );
    if (!granted.ok) return granted;
  }
  return created;
}

/** An invite for the organisation's owner, good once and without an end. Returns its code. */
export async function inviteOwner(inner: Store, organisation_id: string, operator: boolean, wall_ms: number): Promise<string> {
  const code = newCode();
  const invite: InviteRow = {
    id: v7(),
    organisation_id,
    kind: "owner",
    code_hash: codeHash(code),
    operator,
    role_ids: [],
    uses: 0,
    uses_max: 1,
    expires_ms: undefined,
    created_ms: wall_ms,
    note: "owner",
  };
  await inner.invites.create(invite);
  return code;
}

/** A server has so few that counting them costs a page or two. */
async function isFull(inner: Store, organisations_max: number): Promise<boolean> {
  let count = 0;
  let after: string | undefined;
  do {
    const page = await inner.organisations.list({ after, limit: page_rows });
    count += page.length;
    after = page.length < page_rows ? undefined : page.at(-1)?.id;
  } while (after !== undefined);
  return count >= organisations_max;
}

const page_rows = 200;
/** The largest position a role can have: any other role is shown before these. */
const last_position = 1_000_000;
const built_in_roles = [
  { slug: "member", title: "Member" },
  { slug: "guest", title: "Guest" },
] as const;
const everyday_permissions = bitsOf(["join", "listen", "speak", "whisper"]);
const root_channel = {
  parent_id: undefined,
  // No channel that people make can have this name.
  slug: "-",
  type: "root",
  label: "All",
  colour: undefined,
  position: 0,
  members_max: undefined,
  password_hash: undefined,
} as const;
