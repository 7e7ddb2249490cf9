import { accept, type Result, refuse } from "@talkgroup/schemas";
import { mayBeOn } from "./access.js";
import { type LiveChannel, type Membership, setMute } from "./live-channel.js";
import type { LiveOrganisation } from "./live-organisation.js";
import type { Roster } from "./roster.js";
import type { Session } from "./session.js";
import { playerKey } from "./session.js";
import type { Sessions } from "./sessions.js";
import type { TargetBook } from "./target-book.js";

/** What a moderator does to a session, at its own connection or through the API. */
export type Moderation =
  /** Keeps it from being heard on a channel, or makes it a priority speaker there; `on` false: no more. */
  | { readonly kind: "mute" | "priority"; readonly session_id: number; readonly channel_id: string; readonly on: boolean }
  | { readonly kind: "kick"; readonly session_id: number; readonly channel_id: string }
  | {
      readonly kind: "move";
      readonly session_id: number;
      readonly from_channel_id: string;
      readonly to_channel_id: string;
    }
  | { readonly kind: "end"; readonly session_id: number; readonly reason: "kicked" | "banned" | "gone" };

export interface ModeratorOptions {
  readonly roster: Roster;
  readonly sessions: Sessions;
  readonly targets: TargetBook;
}

/** Does what moderators do. That they may has been judged before. */
export class Moderator {
  readonly #options: ModeratorOptions;

  constructor(options: ModeratorOptions) {
    this.#options = options;
  }

  /**
   * Refuses `unknown_session`, `unknown_channel`, `not_a_member`; a move also `permission_denied` if the player may not be where it
   * is moved to, `invalid_params` if that is where it is, and `limit_reached`.
   */
  moderate(organisation: LiveOrganisation, command: Moderation, now_ms: number): Result<undefined> {
    const session = organisation.sessions.get(command.session_id);
    if (session === undefined) {
      const message = `session_id: found ${command.session_id}, expected a player of the organisation`;
      return refuse("unknown_session", message, "/session_id");
    }
    switch (command.kind) {
      case "end":
        this.#options.sessions.dismiss([session], command.reason, now_ms);
        return accept(undefined);
      case "move":
        return this.#move(organisation, session, command, now_ms);
      default: {
        const found = membershipOf(organisation, session, command.channel_id, "/channel_id");
        if (!found.ok) return found;
        const { channel, membership } = found.value;
        if (command.kind === "kick") this.#options.roster.remove(session, channel, "kicked", now_ms);
        else if (command.kind === "mute") this.#mute(channel, session, command.on);
        else this.#setPriority(channel, membership, command.on);
        return accept(undefined);
      }
    }
  }

  #move(
    organisation: LiveOrganisation,
    session: Session,
    { from_channel_id, to_channel_id }: Extract<Moderation, { readonly kind: "move" }>,
    now_ms: number,
  ): Result<undefined> {
    const from = membershipOf(organisation, session, from_channel_id, "/from_channel_id");
    if (!from.ok) return from;
    const to = organisation.channels.get(to_channel_id);
    if (to === undefined) return unknownChannel(to_channel_id, "/to_channel_id");
    const { channel, membership } = from.value;
    if (to === channel) {
      return refuse("invalid_params", `to_channel_id: found "${to_channel_id}", where the player is already`, "/to_channel_id");
    }
    if (!mayBeOn(session.access.bits.get(to_channel_id) ?? 0, membership.monitor)) {
      return refuse("permission_denied", `to_channel_id: the player may not be on "${to_channel_id}"`, "/to_channel_id");
    }
    return this.#options.roster.move(session, channel, to, now_ms);
  }

  /** All sessions of the player are muted there, and those it opens later. */
  #mute(channel: LiveChannel, muted: Session, on: boolean): void {
    const { roster, targets } = this.#options;
    const key = playerKey(muted);
    setMute(channel, muted, on);
    for (const membership of channel.members.values()) {
      const { session } = membership;
      if (membership.muted === on || playerKey(session) !== key) continue;
      membership.muted = on;
      targets.handleMuted(channel, session);
      roster.announce(channel, membership);
    }
  }

  #setPriority(channel: LiveChannel, membership: Membership, on: boolean): void {
    if (membership.priority === on) return;
    membership.priority = on;
    this.#options.roster.announce(channel, membership);
  }
}

function membershipOf(
  { channels }: LiveOrganisation,
  { session_id }: Session,
  channel_id: string,
  field: string,
): Result<{ readonly channel: LiveChannel; readonly membership: Membership }> {
  const channel = channels.get(channel_id);
  if (channel === undefined) return unknownChannel(channel_id, field);
  const membership = channel.members.get(session_id);
  if (membership !== undefined) return accept({ channel, membership });
  return refuse("not_a_member", `session_id: found ${session_id}, which is not on "${channel_id}"`, "/session_id");
}

function unknownChannel(channel_id: string, field: string): Result<never> {
  return refuse("unknown_channel", `${field.slice(1)}: found "${channel_id}", expected a channel of the organisation`, field);
}
