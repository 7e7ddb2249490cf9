import type { SessionHelloParams } from "@talkgroup/schemas";
import { constantTimeEquals } from "./constant-time.js";
import type { ServerLimits } from "./limits.js";
import type { EndReason } from "./outbox.js";
import type { Session } from "./session.js";

/** How a session is asked for again. */
export type Resume = NonNullable<SessionHelloParams["resume"]>;

/**
 * Why the server ended sessions whose players may not have heard it: they were absent, or their connection led nowhere any more. They learn it
 * when they come to take the session up again; the newest `ended_sessions_max` are known.
 */
export class EndedSessions {
  readonly #kept_ms: number;
  /** By session id, which is never given again. All are kept equally long, so the first is the next to go. */
  readonly #ended = new Map<number, Ended>();

  /** A connection that leads nowhere may be noticed so late, and from then on its player may come back. */
  constructor({ silence_ms_max, resume_window_ms }: Pick<ServerLimits, "silence_ms_max" | "resume_window_ms">) {
    this.#kept_ms = silence_ms_max + resume_window_ms;
  }

  add({ session_id, resume_token, resume_token_before }: EndedSession, reason: EndReason, now_ms: number): void {
    this.#ended.set(session_id, { resume_token, resume_token_before, reason, due_ms: now_ms + this.#kept_ms });
    for (const [oldest, { due_ms }] of this.#ended) {
      if (due_ms > now_ms && this.#ended.size <= ended_sessions_max) break;
      this.#ended.delete(oldest);
    }
  }

  /** Undefined for a session that was not ended by the server, or longer ago, and for a wrong token. */
  reasonOf({ session_id, resume_token }: Resume, now_ms: number): EndReason | undefined {
    const ended = this.#ended.get(session_id);
    const newest = constantTimeEquals(resume_token, ended?.resume_token ?? no_token);
    const before = constantTimeEquals(resume_token, ended?.resume_token_before ?? no_token);
    return ended !== undefined && (newest || before) && now_ms < ended.due_ms ? ended.reason : undefined;
  }
}

type EndedSession = Pick<Session, "session_id" | "resume_token" | "resume_token_before">;

interface Ended extends Pick<Session, "resume_token" | "resume_token_before"> {
  readonly reason: EndReason;
  /** Nobody comes for it any more. */
  readonly due_ms: number;
}

/** As long as a real one, and no base64url. */
export const no_token: string = "!".repeat(43);
/** As many as there are players: an organisation that goes ends all of its sessions at once. Some 200 bytes each. */
const ended_sessions_max = 4_096;
