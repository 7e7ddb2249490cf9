import { AccessBook, mayBeOn } from "./access.js";
import { emptyChannel, type LiveChannel } from "./live-channel.js";
import { emptyOrganisation, type LiveOrganisation } from "./live-organisation.js";
import type { OrganisationTable } from "./organisation-table.js";
import type { Outbox } from "./outbox.js";
import { type PermissionBits, permission_bit } from "./permission-bits.js";
import type { Roster } from "./roster.js";
import { isSamePreset, PresetBook } from "./running-preset.js";
import { personaOf, type Session } from "./session.js";
import type { Sessions } from "./sessions.js";
import { isSessionOver } from "./sign-in-mark.js";
import type { Speaking } from "./speaking.js";
import type { TargetBook } from "./target-book.js";

export interface OrganisationsOptions {
  readonly outbox: Outbox;
  readonly roster: Roster;
  readonly sessions: Sessions;
  readonly speaking: Speaking;
  readonly targets: TargetBook;
  /** Number of each channel's first epoch. */
  readonly epoch_first: number;
  /** 32 random bytes, base64url. */
  readonly newSecret: () => string;
}

/** The organisations by their tables. What a new table says holds for the sessions that are there before the call returns. */
export class Organisations {
  readonly #options: OrganisationsOptions;
  readonly #organisations = new Map<string, LiveOrganisation>();
  #channels_made = 0;

  constructor(options: OrganisationsOptions) {
    this.#options = options;
  }

  find(organisation_id: string): LiveOrganisation | undefined {
    return this.#organisations.get(organisation_id);
  }

  /** A new organisation, or a new table of one that is known. */
  replace(table: OrganisationTable, now_ms: number): void {
    const organisation = this.#organisations.get(table.organisation_id);
    if (organisation === undefined) {
      const created = emptyOrganisation(table);
      this.#organisations.set(table.organisation_id, created);
      this.#addChannels(created);
      return;
    }
    organisation.table = table;
    organisation.access = new AccessBook(table);
    organisation.presets = new PresetBook(table);
    const changes = [...organisation.sessions.values()].flatMap((session) => refresh(session) ?? []);
    this.#removeChannels(organisation);
    this.#addChannels(organisation);
    const { roster, sessions } = this.#options;
    const stay = changes.flatMap(({ session, gone }) => (gone ? [] : session));
    const lost = stay.map((session) => ({ session, channels: lostBy(session) }));
    for (const { session, channels } of lost) for (const channel of channels) roster.handleLeaving(session, channel);
    const gone = changes.flatMap((change) => (change.gone ? change.session : []));
    sessions.dismiss(gone, "gone", now_ms);
    for (const { session, channels } of lost) this.#restrict(session, channels, now_ms);
    this.#announce(changes);
    roster.settle(now_ms);
  }

  /** An organisation is no more: its sessions end. One that is not known means nothing. */
  remove(organisation_id: string, now_ms: number): void {
    const organisation = this.#organisations.get(organisation_id);
    if (organisation === undefined) return;
    this.#options.sessions.dismiss([...organisation.sessions.values()], "gone", now_ms);
    this.#organisations.delete(organisation_id);
    this.#options.roster.settle(now_ms);
  }

  #announce(changes: readonly SessionChange[]): void {
    const { outbox, roster } = this.#options;
    for (const { session, renamed, relisted, rerun } of changes) {
      if (renamed) roster.announceEverywhere(session);
      if (relisted) outbox.emit(session, "session.channels", { channels: session.access.channels });
      const { notice } = session.preset;
      // After the channels: whoever lays out its radio by the preset finds them there.
      if (rerun) outbox.emit(session, "session.preset_changed", notice === undefined ? {} : { running: notice });
    }
  }

  #addChannels({ table, channels }: LiveOrganisation): void {
    const { epoch_first, newSecret } = this.#options;
    for (const { channel_id, type } of table.channels.values()) {
      if (type !== "radio" || channels.has(channel_id)) continue;
      this.#channels_made += 1;
      channels.set(channel_id, emptyChannel({ channel_id, number: this.#channels_made, epoch_first, newSecret }));
    }
  }

  #removeChannels({ table, channels }: LiveOrganisation): void {
    for (const [channel_id, channel] of channels) {
      if (table.channels.get(channel_id)?.type === "radio") continue;
      channels.delete(channel_id);
      this.#options.roster.handleChannelGone(channel);
    }
  }

  /** Takes from a session what it may not have any more: the channels it has lost, and what it did on others. */
  #restrict(session: Session, lost: readonly LiveChannel[], now_ms: number): void {
    const { roster, speaking, targets } = this.#options;
    for (const channel of lost) roster.remove(session, channel, "permission", now_ms);
    for (const channel of session.channels) {
      if ((bitsOn(session, channel) & permission_bit.speak) === 0) targets.removeOn(channel, session);
    }
    speaking.restrict(session, (channel) => (bitsOn(session, channel) & permission_bit.listen) !== 0);
    // Its own, and those to it: it may have lost the role by which others whisper to it.
    targets.reviewWhispers(session);
  }
}

/** The channels that a session is on and may be on no more. */
function lostBy(session: Session): readonly LiveChannel[] {
  return [...session.channels].filter((channel) => {
    const monitor = channel.members.get(session.session_id)?.monitor === true;
    return !mayBeOn(bitsOn(session, channel), monitor);
  });
}

function bitsOn({ access }: Session, { channel_id }: LiveChannel): PermissionBits {
  return access.bits.get(channel_id) ?? 0;
}

/** What a new table changes for a session. */
interface SessionChange {
  readonly session: Session;
  /** It has no account any more, or its sign-in was ended. */
  readonly gone: boolean;
  /** Others see another name or role. */
  readonly renamed: boolean;
  /** It sees other channels, or may do other things there. */
  readonly relisted: boolean;
  /** Another preset runs, or it has other roles in it. */
  readonly rerun: boolean;
}

/** Takes over what the table of its organisation says of a session now; undefined if that is what it said before. */
function refresh(session: Session): SessionChange | undefined {
  const { organisation, identity } = session;
  const persona = personaOf(organisation.table, identity);
  if (persona === undefined || isSessionOver(organisation.table, identity))
    return { session, gone: true, renamed: false, relisted: false, rerun: false };
  const before = { access: session.access, preset: session.preset, name: session.name, role: session.role };
  session.access = organisation.access.of(identity);
  session.preset = organisation.presets.of(identity);
  session.name = persona.name;
  session.role = persona.role;
  const renamed = session.name !== before.name || session.role !== before.role;
  const relisted = session.access.channels_text !== before.access.channels_text;
  const rerun = !isSamePreset(session.preset, before.preset);
  const unchanged = !renamed && !relisted && !rerun && session.access.bits_text === before.access.bits_text;
  return unchanged ? undefined : { session, gone: false, renamed, relisted, rerun };
}
