import { v7 } from "uuid";
import type { AuditRow, Store } from "../store/store.js";

/** What happened, for the audit log. */
export interface AuditEntry {
  readonly organisation_id: string | undefined;
  readonly actor_kind: AuditRow["actor_kind"];
  readonly actor_id?: string;
  /** Name of the API method. */
  readonly action: string;
  readonly subject_id?: string;
  /** The fields that changed. Never a secret. */
  readonly detail?: Readonly<Record<string, unknown>>;
}

/** Writes an entry as part of what `store` is doing. Throws `StoreError`. */
export function addAudit(store: Store, entry: AuditEntry, wall_ms: number): Promise<void> {
  const { organisation_id, actor_kind, actor_id, action, subject_id, detail } = entry;
  return store.audit.add({
    id: v7(),
    organisation_id,
    at_ms: wall_ms,
    actor_kind,
    actor_id,
    action,
    subject_id,
    detail: JSON.stringify(detail ?? {}),
  });
}
