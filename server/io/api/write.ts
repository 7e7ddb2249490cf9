import type { Result } from "@talkgroup/schemas";
import { type AuditEntry, addAudit } from "../accounts/audit.js";
import type { Store } from "../store/store.js";
import type { ApiCall, ScopedCall } from "./api-call.js";
import type { ApiMethod } from "./api-context.js";

/** Work on the store at one moment; `now_ms` is the wall clock's, for what is written. */
export type Work<T> = (store: Store, now_ms: number) => Promise<Result<T>>;

/**
 * Does a write of an organisation: all of `work` together with its line in the audit log, or nothing. When this resolves, the next
 * request and the live sessions go by it. `moreOf`: what the line says besides, by what was done. Throws `StoreError`.
 */
export async function write<T>(
  call: ScopedCall,
  subject_id: string,
  work: Work<T>,
  moreOf: (done: T) => Readonly<Record<string, string>> = () => ({}),
): Promise<Result<T>> {
  const { context, scope } = call;
  const written = await context.store.transact(async (store) => {
    const now_ms = context.clock.wall_ms();
    const done = await work(store, now_ms);
    if (done.ok) await addAudit(store, auditEntry(call, scope.organisation_id, subject_id, moreOf(done.value)), now_ms);
    return done;
  });
  if (written.ok && !isBesideTable(call.method)) await context.directory.changed(scope.organisation_id);
  return written;
}

/**
 * Who did what to which fields. Values of the body are left out: some are secret. `more` is what the line would say too little without,
 * and no secret.
 */
export function auditEntry(
  call: ApiCall,
  organisation_id: string | undefined,
  subject_id: string,
  more: Readonly<Record<string, string>> = {},
): AuditEntry {
  const others = Object.entries(call.ids).filter(([name, id]) => name !== "organisation_id" && id !== subject_id);
  const detail = { fields: call.fields, ...Object.fromEntries(others), ...more };
  return { organisation_id, ...actorOf(call), action: call.method, subject_id, detail };
}

export function actorOf({ caller }: ApiCall): Pick<AuditEntry, "actor_kind" | "actor_id"> {
  switch (caller.kind) {
    case "user":
      return { actor_kind: "user", actor_id: caller.user_id };
    case "game_key":
      return { actor_kind: "game_key", actor_id: caller.game_key_id };
    case "anonymous":
      return { actor_kind: "guest" };
  }
}

/** What no table of an organisation has in it is looked up where it is needed: reading a table again would find nothing new. */
function isBesideTable(method: ApiMethod): boolean {
  return beside_table.has(method.split(".", 1)[0] ?? "");
}

const beside_table: ReadonlySet<string> = new Set(["ban", "game_key", "invite", "preset"]);
