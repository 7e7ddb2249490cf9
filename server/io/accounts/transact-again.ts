import { type Result, refuseFor } from "@talkgroup/schemas";
import type { Store } from "../store/store.js";

/**
 * `Store.transact` for work that reads a row, judges by it and writes it: again from the start where another writer was faster. Refuses
 * `busy` where others were so several times.
 */
export async function transactAgain<T>(store: Store, work: (inner: Store) => Promise<Result<T>>): Promise<Result<T>> {
  for (let tries = 0; tries < tries_max; tries += 1) {
    const result = await store.transact(work);
    if (result.ok || result.refusal.code !== "version_mismatch") return result;
  }
  return refuseFor(busy_ms, "busy", "the account is being changed: try again");
}

const tries_max = 4;
const busy_ms = 1000;
