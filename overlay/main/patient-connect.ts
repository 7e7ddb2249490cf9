import type { Talkgroup } from "@talkgroup/sdk";

import { codeOf } from "./failure-text.js";

/** Time, as the system has it. */
export interface Patience {
  /** Monotonic. */
  readonly now_ms: () => number;
  readonly pause: (delay_ms: number) => Promise<void>;
}

/**
 * Connects to an agent that may be starting or ending at this moment, as it is when both are started with the session or the agent is
 * replaced: tries again for `agent_wait_ms` where none is there.
 *
 * @throws {TalkgroupError} Of the last attempt; at once for what waiting does not mend.
 */
export async function connectPatiently<T = Talkgroup>(connectOnce: () => Promise<T>, { now_ms, pause }: Patience): Promise<T> {
  const until_ms = now_ms() + agent_wait_ms;
  for (;;) {
    try {
      return await connectOnce();
    } catch (error) {
      if (!passing_codes.has(codeOf(error)) || now_ms() >= until_ms) throw error;
      await pause(attempt_pause_ms);
    }
  }
}

const passing_codes: ReadonlySet<string> = new Set(["agent_unreachable", "not_ready"]);
/** An agent takes about a second to start. Whoever has none wants to be told soon. */
export const agent_wait_ms = 3_000;
const attempt_pause_ms = 250;
