import { accept, type Result, refuse, type WhisperDefineParams } from "@talkgroup/schemas";
import { subjectOf } from "./acl.js";
import { permission_bit } from "./permission-bits.js";
import type { Session } from "./session.js";

/** A talk target that names players (P-39). */
export interface Whisper {
  readonly kind: "whisper";
  readonly session: Session;
  readonly target_id: number;
  readonly generation: number;
  /** 32 bytes of the talker's, base64url. Only who hears it is told. */
  readonly secret: string;
  readonly named: Set<Session>;
  /** Those of `named` whom the talker may whisper to now, as they were told. */
  readonly heard_by: Set<Session>;
}

/**
 * Judges a whisper: those named are others of the same organisation, each once, and the talker may whisper to each.
 * Refuses `invalid_params`, `unknown_session`, `permission_denied`, and `muted` where nothing but a moderator's mute is in the way.
 */
export function judgeWhisper(session: Session, params: WhisperDefineParams): Result<Whisper> {
  const { target_id, session_ids, generation, secret } = params;
  const named = new Set<Session>();
  for (const [index, session_id] of session_ids.entries()) {
    const field = `/session_ids/${index}`;
    const found = `${field.slice(1)}: found ${session_id}`;
    const other = session.organisation.sessions.get(session_id);
    if (other === undefined) return refuse("unknown_session", `${found}, expected a player of the organisation`, field);
    if (other === session) return refuse("invalid_params", `${found}, which is you, expected others`, field);
    if (named.has(other)) return refuse("invalid_params", `${found} again, expected it once`, field);
    if (!mayWhisper(session, other)) {
      return sharesWhisperChannel(session, other)
        ? refuse("muted", `${found}, but a moderator has muted you where you could whisper to it`, field)
        : refuse("permission_denied", `${found}, with which you share no channel where you may whisper`, field);
    }
    named.add(other);
  }
  return accept({ kind: "whisper", session, target_id, generation, secret, named, heard_by: new Set(named) });
}

/** True if both are on a channel where the talker may whisper and is not muted. */
export function mayWhisper(talker: Session, hearer: Session): boolean {
  for (const { channel_id, members } of talker.channels) {
    if (!members.has(hearer.session_id) || !reaches(talker, hearer, channel_id)) continue;
    if (members.get(talker.session_id)?.muted === false) return true;
  }
  return false;
}

function sharesWhisperChannel(talker: Session, hearer: Session): boolean {
  for (const { channel_id, members } of talker.channels) {
    if (members.has(hearer.session_id) && reaches(talker, hearer, channel_id)) return true;
  }
  return false;
}

/** By the permission to everybody, by the channel's own rules to some roles. */
function reaches({ access, identity, organisation }: Session, hearer: Session, channel_id: string): boolean {
  if (((access.bits.get(channel_id) ?? 0) & permission_bit.whisper) !== 0) return true;
  const rules = organisation.table.channels.get(channel_id)?.whisper_to;
  if (rules === undefined) return false;
  const heard_by = subjectOf(organisation.table, hearer.identity).roles;
  for (const role of subjectOf(organisation.table, identity).roles) {
    for (const hearing of rules.get(role) ?? []) if (heard_by.has(hearing)) return true;
  }
  return false;
}
