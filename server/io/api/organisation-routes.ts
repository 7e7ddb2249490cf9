import { accept, type Result, refuse } from "@talkgroup/schemas";
import { addAudit } from "../accounts/audit.js";
import { createOrganisation } from "../accounts/new-organisation.js";
import type { Store } from "../store/store.js";
import type { HandlersOf } from "./api-context.js";
import { organisationEntry } from "./organisation-entry.js";
import { pageOf } from "./page.js";
import { removeVersion } from "./remove-row.js";
import { notThere } from "./scope.js";
import { actorOf, auditEntry, write } from "./write.js";

export const organisation_routes: HandlersOf<"organisation"> = {
  "organisation.list": (page, { context }) =>
    pageOf(page, {
      keys: "uuid",
      read: (wanted) => context.store.organisations.list(wanted),
      keyOf: ({ id }) => id,
      itemOf: organisationEntry,
    }),

  "organisation.read": async ({ organisation_id }, { context }) => {
    const record = await context.store.organisations.find(organisation_id);
    return record === undefined ? notThere("organisation_id") : accept(organisationEntry(record));
  },

  "organisation.create": async ({ slug, title, registration }, call) => {
    const { store, clock, limits, directory } = call.context;
    const { organisations_max } = limits;
    const terms = { ...actorOf(call), wall_ms: clock.wall_ms(), organisations_max };
    const founded = await createOrganisation(store, { slug, title, registration }, terms);
    if (!founded.ok) return founded;
    const { organisation, owner_invite } = founded.value;
    await directory.changed(organisation.id);
    return accept({ organisation: organisationEntry(organisation), owner_invite });
  },

  "organisation.replace": ({ organisation_id: id, title, registration }, call) =>
    write(call, id, async (store, changed_ms) => {
      const changes = { title, registration };
      const changed = await store.organisations.update({ id, version: call.if_match, changed_ms, changes });
      return changed.ok ? accept(organisationEntry(changed.value)) : changed;
    }),

  "organisation.remove": async ({ organisation_id: id }, call) => {
    const { store, directory, clock } = call.context;
    const removed = await store.transact(async (inner) => {
      const now_ms = clock.wall_ms();
      if (await hasOperator(inner, id)) return homeOfOperators();
      const done = await removeVersion(inner.organisations, id, call.if_match, now_ms);
      // The organisation's own log goes with it.
      if (done.ok) await addAudit(inner, auditEntry(call, undefined, id), now_ms);
      return done;
    });
    if (removed.ok) directory.removed(id);
    return removed;
  },
};

/** Who removes the organisation of an operator's account removes the operator: the server might be left without one. */
async function hasOperator(store: Store, organisation_id: string): Promise<boolean> {
  let after: string | undefined;
  do {
    const page = await store.users.list(organisation_id, { after, limit: page_rows });
    if (page.some(({ operator }) => operator)) return true;
    after = page.length < page_rows ? undefined : page.at(-1)?.id;
  } while (after !== undefined);
  return false;
}

function homeOfOperators(): Result<never> {
  const found = "organisation_id: found the organisation of an operator's account, expected one without";
  return refuse("conflict", found, "/organisation_id");
}

const page_rows = 200;
