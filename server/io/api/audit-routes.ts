import type { AuditEntry } from "@talkgroup/schemas";
import type { AuditRow } from "../store/store.js";
import type { HandlersOf } from "./api-context.js";
import { pageOf } from "./page.js";

export const audit_routes: HandlersOf<"audit"> = {
  "audit.list": ({ organisation_id, ...page }, { context }) =>
    pageOf(page, {
      keys: "uuid",
      read: (wanted) => context.store.audit.list(organisation_id, wanted),
      keyOf: ({ id }) => id,
      itemOf: auditItem,
    }),
};

function auditItem({ id, at_ms, actor_kind, actor_id, action, subject_id, detail }: AuditRow): AuditEntry {
  return {
    ...{ audit_id: id, at_ms, actor_kind, action, detail },
    ...(actor_id === undefined ? {} : { actor_id }),
    ...(subject_id === undefined ? {} : { subject_id }),
  };
}
