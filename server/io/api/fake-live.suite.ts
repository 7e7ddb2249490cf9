import { accept, type Result, refuse } from "@talkgroup/schemas";
import type { SessionView } from "../../core/live-view.js";
import type { Moderation } from "../../core/moderation.js";
import type { Live } from "./live.js";

/** Sessions as a list, and what was done to them. */
export class FakeLive implements Live {
  readonly moderated: Moderation[] = [];
  readonly addresses = new Map<number, string>();
  readonly #sessions = new Map<string, SessionView[]>();

  add(organisation_id: string, session: Partial<SessionView> & Pick<SessionView, "session_id">): void {
    const view = {
      kind: "guest",
      name: "Somebody",
      role: "guest",
      absent: false,
      deafened: false,
      channels: [],
      ...session,
    } as const;
    this.#sessions.set(organisation_id, [...this.sessionsIn(organisation_id), view]);
  }

  sessionsIn(organisation_id: string): readonly SessionView[] {
    return this.#sessions.get(organisation_id) ?? [];
  }

  moderate(organisation_id: string, command: Moderation): Result<undefined> {
    if (!this.sessionsIn(organisation_id).some(({ session_id }) => session_id === command.session_id)) {
      const message = `session_id: found ${command.session_id}, expected a player of the organisation`;
      return refuse("unknown_session", message, "/session_id");
    }
    this.moderated.push(command);
    return accept(undefined);
  }

  addressOf(_organisation_id: string, session_id: number): string | undefined {
    return this.addresses.get(session_id);
  }
}
