import { type Operation, type Result, refuse, validateOperation } from "@talkgroup/schemas";

/**
 * The operation of a stored preset. It was judged before it was stored, but by a server that may have been another. Refuses `conflict`
 * for what this one cannot read.
 */
export function operationIn(body: string): Result<Operation> {
  try {
    const judged = validateOperation(JSON.parse(body));
    if (judged.ok) return judged;
    return unreadable(judged.refusal.message);
  } catch {
    return unreadable("found what is not JSON");
  }
}

function unreadable(found: string): Result<never> {
  return refuse("conflict", `the preset: it was kept by another server, and this one cannot read it: ${found}`, "/preset_id");
}
