import { accept, type Result, refuse } from "@talkgroup/schemas";
import { addAudit } from "./accounts/audit.js";
import { inviteOwner } from "./accounts/new-organisation.js";
import { openDatabase } from "./store/database.js";
import { KyselyStore } from "./store/kysely-store.js";
import { judgeSchema } from "./store/migrate.js";

export interface OwnerInviteTerms {
  /** The slug of the organisation. */
  readonly organisation: string;
  /** Whether who uses it may make organisations too. */
  readonly operator: boolean;
  readonly wall_ms: number;
}

/**
 * The way back in for an organisation whose owners have all lost theirs: the code of an invite for one more, good once. For whoever may
 * open the store; a server may run beside it. Refuses `not_found` (organisation), `unsupported_version` for a store that an older server
 * left. Throws `StoreError`.
 */
export async function makeOwnerInvite(url: string, terms: OwnerInviteTerms): Promise<Result<string>> {
  const database = await openDatabase({ url, create: false, connections_max: 1 });
  try {
    if ((await judgeSchema(database)).pending > 0) {
      return refuse("unsupported_version", "the store is of an older server, expected one this server has been started with");
    }
    return await KyselyStore.over(database).transact(async (inner) => {
      const found = await inner.organisations.findBySlug(terms.organisation);
      if (found === undefined) {
        return refuse(
          "not_found",
          `organisation: found "${terms.organisation}", expected the slug of one there is`,
          "/organisation",
        );
      }
      const code = await inviteOwner(inner, found.id, terms.operator, terms.wall_ms);
      const entry = { organisation_id: found.id, actor_kind: "system", action: "invite.create" } as const;
      await addAudit(inner, { ...entry, detail: { kind: "owner", operator: terms.operator } }, terms.wall_ms);
      return accept(code);
    });
  } finally {
    await database.close();
  }
}
