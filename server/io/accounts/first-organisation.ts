import { accept, assert, type Result } from "@talkgroup/schemas";
import { v7 } from "uuid";
import type { ChannelRow, OrganisationRecord, Store } from "../store/store.js";
import { addAudit } from "./audit.js";
import { foundOrganisation, inviteOwner } from "./new-organisation.js";

/** What whoever starts the server is to be told, once. */
export interface FirstInvite {
  readonly organisation: OrganisationRecord;
  /** Code of an invite that makes its owner, who may make organisations too. Only its hash is stored. */
  readonly owner_invite: string;
}

/**
 * Sees to it that somebody can become this server's first user. Where there is no organisation it makes "home" with a channel "lobby".
 * While no organisation has a user, each start makes a fresh owner's invite in place of the unused one. Undefined once there is a user.
 * Throws `StoreError`.
 */
export async function ensureFirstOrganisation(store: Store, wall_ms: number): Promise<FirstInvite | undefined> {
  const ensured = await store.transact(async (inner): Promise<Result<FirstInvite | undefined>> => {
    const organisations = await inner.organisations.list({ after: undefined, limit: page_rows });
    for (const { id } of organisations) if ((await inner.users.count(id)) > 0) return accept(undefined);
    const known = organisations.find(({ slug }) => slug === home.slug) ?? organisations[0];
    const home_organisation = known === undefined ? await foundHome(inner, wall_ms) : accept(known);
    if (!home_organisation.ok) return home_organisation;
    const organisation = home_organisation.value;
    await removeUnusedInvites(inner, organisation.id);
    const owner_invite = await inviteOwner(inner, organisation.id, true, wall_ms);
    const entry = { organisation_id: organisation.id, actor_kind: "system", action: "invite.create" } as const;
    await addAudit(inner, { ...entry, detail: { kind: "owner", operator: true } }, wall_ms);
    return accept({ organisation, owner_invite });
  });
  assert(ensured.ok, "nothing stands against the first organisation");
  return ensured.value;
}

async function foundHome(inner: Store, wall_ms: number): Promise<Result<OrganisationRecord>> {
  const founded = await foundOrganisation(inner, home, wall_ms);
  if (!founded.ok) return founded;
  const { id } = founded.value;
  const channels = await inner.channels.list(id, { after: undefined, limit: page_rows });
  const root = channels.find(({ type }) => type === "root");
  const made = { version: 1, created_ms: wall_ms, changed_ms: wall_ms };
  const row: ChannelRow = { ...made, ...lobby, id: v7(), organisation_id: id, parent_id: root?.id };
  const created = await inner.channels.create(row);
  if (!created.ok) return created;
  const entry = { organisation_id: id, actor_kind: "system", action: "organisation.create", subject_id: id } as const;
  await addAudit(inner, { ...entry, detail: home }, wall_ms);
  return founded;
}

/** The code that an earlier start printed may lie in any log. */
async function removeUnusedInvites(inner: Store, organisation_id: string): Promise<void> {
  for (const { id, kind, uses } of await inner.invites.list(organisation_id, { after: undefined, limit: page_rows })) {
    if (kind === "owner" && uses === 0) await inner.invites.remove(id);
  }
}

/** More than organisations without a single user are likely to have of anything. */
const page_rows = 200;
const home = { slug: "home", title: "Home", registration: "invite" } as const;
const lobby = {
  slug: "lobby",
  type: "radio",
  title: "Lobby",
  label: "Lobby",
  colour: undefined,
  position: 0,
  members_max: undefined,
  password_hash: undefined,
} as const;
