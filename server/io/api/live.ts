import type { Result } from "@talkgroup/schemas";
import type { SessionView } from "../../core/live-view.js";
import type { Moderation } from "../../core/moderation.js";

/** What the API sees of the sessions that are there now, and does to them. */
export interface Live {
  sessionsIn(organisation_id: string): readonly SessionView[];
  /** Refuses `unknown_session`, `unknown_channel`, `not_a_member`, `permission_denied`, `invalid_params`, `limit_reached`. */
  moderate(organisation_id: string, command: Moderation): Result<undefined>;
  /** The peer's address as text, for a ban; undefined while the session's connection is down. */
  addressOf(organisation_id: string, session_id: number): string | undefined;
}
