import { accept, type Result, refuse } from "@talkgroup/schemas";
import type { BanRow, Store } from "../store/store.js";

/** Whom a ban may name. */
export type BanSubject = Pick<BanRow, "kind" | "subject">;

/** Refuses `banned` if one of the subjects is banned from the organisation. Throws `StoreError`. */
export async function judgeBans(
  store: Store,
  organisation_id: string,
  subjects: readonly BanSubject[],
  wall_ms: number,
): Promise<Result<undefined>> {
  const bans = await store.bans.match(organisation_id, subjects, wall_ms);
  return bans.length === 0 ? accept(undefined) : refuse("banned", "banned from this organisation");
}
