import { TalkgroupError } from "@talkgroup/sdk/browser";

import type { AgentStanding } from "../model/settings-state.js";
import { noteOf } from "./settings-desk.js";

/** What came of a try to reach the agent. */
export type DoorAnswer<T> = { readonly radio: T } | { readonly standing: AgentStanding; readonly again_ms: number | undefined };

/**
 * Tries once to reach the agent. Says what to show and when to try again, if it makes sense to; never rejects. `was`: how the agent stood; one
 * that was there stays gone until it answers, and if it does not know this page any more, it is another run of it.
 */
export async function knock<T>(connect: () => Promise<T>, was: AgentStanding["state"]): Promise<DoorAnswer<T>> {
  try {
    return { radio: await connect() };
  } catch (error) {
    const code = error instanceof TalkgroupError ? error.code : "internal";
    const is_no = refusals.has(code);
    const is_other = code === "scope_denied" && (was === "gone" || was === "over");
    const state = is_other ? "over" : is_no ? "refused" : was === "gone" ? "gone" : "searching";
    const standing: AgentStanding = { state, reason: noteOf(error).message, scopes: [] };
    return { standing, again_ms: is_no ? undefined : retry_ms };
  }
}

/** Trying again would not change these. */
const refusals: ReadonlySet<string> = new Set([
  "scope_denied",
  "invalid_params",
  "unsupported_version",
  "unauthenticated",
  "unsupported",
]);
/** Browsers slow down pages that fail to connect often. */
const retry_ms = 3_000;
