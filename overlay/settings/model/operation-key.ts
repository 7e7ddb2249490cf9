import type { OperationEntry } from "@talkgroup/schemas";

/** What tells an operation from all others: `server/strike`. */
export function operationKey({ place, operation_id }: Pick<OperationEntry, "place" | "operation_id">): string {
  return `${place}/${operation_id}`;
}
