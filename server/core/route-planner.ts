import type { LiveChannel } from "./live-channel.js";
import type { LiveOrganisation } from "./live-organisation.js";
import type { OrganisationTable } from "./organisation-table.js";
import type { Session } from "./session.js";
import { audibleChannels, type Target } from "./target.js";
import type { Whisper } from "./whisper.js";

/**
 * What changed for the voice worker since the last update, and nothing it does not need: hop keys and who hears what, no names,
 * no channels, no secrets (P-35). Applied in the order of the fields, all before the next datagram.
 *
 * Listener lists belong to sets of channels, and targets point to them: when one of 500 talkers joins a channel, one list
 * changes, not 500 of them, and only what changed on it is sent. So a list holds its talkers too; the router leaves out whoever is
 * talking. A whisper has a list of its own.
 * A muted talker's target points to the list of the channels that are left, or is removed if none is.
 */
export interface RouteUpdate {
  /** With all their targets. */
  readonly sessions_removed: readonly number[];
  readonly sessions_added: readonly RouteSession[];
  readonly targets_removed: readonly { readonly session_id: number; readonly target_id: number }[];
  /** New lists, whole. */
  readonly lists_set: readonly {
    readonly list_id: number;
    readonly listeners: Uint32Array;
    /** Of the most important of its channels, 0 … 10: who is behind gives up voice to lower ones first. Default 0. */
    readonly priority?: number;
  }[];
  /** Lists that are known, and who is not or is on them now. It may name who was not on it before, or was already: that changes nothing. */
  readonly lists_changed: readonly {
    readonly list_id: number;
    readonly removed: readonly number[];
    readonly added: readonly number[];
    /** Left out: as it is. */
    readonly priority?: number;
  }[];
  /** New targets, and targets that point to another list now. */
  readonly targets_set: readonly { readonly session_id: number; readonly target_id: number; readonly list_id: number }[];
  /** Lists no target points to any more. */
  readonly lists_removed: readonly number[];
}

export interface RouteSession {
  readonly session_id: number;
  /** Key of the hop tag, base64url. */
  readonly hop_key: string;
  /** Which voice worker it sends to and is sent to from, from 0. Default: the first. */
  readonly home?: number;
}

/** Gathers changes of sessions, members and targets, and gives one update for all of them. */
export class RoutePlanner {
  /** By what is heard: the channels' numbers, or the whisper. */
  readonly #lists = new Map<string | Whisper, RouteList>();
  readonly #lists_of_channel = new Map<LiveChannel, Set<RouteList>>();
  readonly #list_of_target = new Map<number, RouteList>();
  #lists_made = 0;
  /** Lists whose listeners have been put together: a session remembers the last that has it, so that it is on it once. */
  #listed = 0;

  readonly #sessions_added = new Map<number, RouteSession>();
  readonly #sessions_removed = new Set<number>();
  /** Not known to the worker yet. */
  readonly #lists_new = new Set<RouteList>();
  /** Known lists on which someone may have come or gone, and who. How it is in the end is looked up when it is told. */
  readonly #lists_changed = new Map<RouteList, Set<Session>>();
  /** Known lists whose priority is another now. */
  readonly #lists_ranked = new Set<RouteList>();
  readonly #lists_removed = new Set<number>();
  readonly #targets_changed = new Map<number, TargetChange>();

  handleSessionOpened({ session_id, hop_key, home }: Session): void {
    this.#sessions_added.set(session_id, { session_id, hop_key, home });
  }

  /** Its targets have been removed and it is on no channel any more. */
  handleSessionEnded({ session_id }: Session): void {
    if (!this.#sessions_added.delete(session_id)) this.#sessions_removed.add(session_id);
  }

  /** The session has come to the channel or left it, or has it paused or sent again. */
  handleMemberChanged(channel: LiveChannel, session: Session): void {
    for (const list of this.#lists_of_channel.get(channel) ?? []) this.#touch(list, session);
  }

  /** The session hears the whisper now, or does not any more. */
  handleWhisperChanged(whisper: Whisper, session: Session): void {
    const list = this.#lists.get(whisper);
    if (list !== undefined) this.#touch(list, session);
  }

  /** The session wants to hear, or wants to hear nothing: it is put on the lists of its channels and whispers, or left out. */
  handleDeafened(session: Session): void {
    for (const channel of session.channels) this.handleMemberChanged(channel, session);
    for (const whisper of session.named_in) this.handleWhisperChanged(whisper, session);
  }

  /** Its channels may have another priority. */
  handleTable({ table, channels }: LiveOrganisation): void {
    for (const channel of channels.values()) {
      for (const list of this.#lists_of_channel.get(channel) ?? []) {
        const priority = priorityOf(list.channels, table);
        if (priority === list.priority) continue;
        list.priority = priority;
        if (!this.#lists_new.has(list)) this.#lists_ranked.add(list);
      }
    }
  }

  /** A target is new, or has replaced the one with its id, or is heard on other channels now. */
  handleTargetSet(target: Target): void {
    const list = this.#retain(target);
    const key = targetKey(target);
    const before = this.#list_of_target.get(key);
    if (list === undefined) this.#list_of_target.delete(key);
    else this.#list_of_target.set(key, list);
    if (before !== undefined) this.#release(before);
    if (list === undefined && before === undefined) return;
    this.#targets_changed.set(key, { session_id: target.session.session_id, target_id: target.target_id, list });
  }

  handleTargetRemoved(target: Target): void {
    const key = targetKey(target);
    const list = this.#list_of_target.get(key);
    if (list === undefined) return;
    this.#list_of_target.delete(key);
    this.#release(list);
    this.#targets_changed.set(key, { session_id: target.session.session_id, target_id: target.target_id, list: undefined });
  }

  /** All changes since the last call as one update, or undefined if there are none. */
  poll(): RouteUpdate | undefined {
    if (!this.#changed()) return undefined;
    const changes = [...this.#targets_changed.values()];
    const update: RouteUpdate = {
      sessions_removed: [...this.#sessions_removed],
      sessions_added: [...this.#sessions_added.values()],
      targets_removed: changes.flatMap(({ session_id, target_id, list }) =>
        list === undefined ? { session_id, target_id } : [],
      ),
      lists_set: this.#listings(),
      lists_changed: this.#listChanges(),
      targets_set: changes.flatMap(({ session_id, target_id, list }) =>
        list === undefined ? [] : { session_id, target_id, list_id: list.list_id },
      ),
      lists_removed: [...this.#lists_removed],
    };
    this.#clear();
    return update;
  }

  #changed(): boolean {
    return (
      this.#sessions_added.size + this.#sessions_removed.size + this.#targets_changed.size > 0 ||
      this.#lists_new.size + this.#lists_changed.size + this.#lists_ranked.size + this.#lists_removed.size > 0
    );
  }

  #clear(): void {
    this.#sessions_added.clear();
    this.#sessions_removed.clear();
    this.#lists_new.clear();
    this.#lists_changed.clear();
    this.#lists_ranked.clear();
    this.#lists_removed.clear();
    this.#targets_changed.clear();
  }

  /** Undefined if nobody is to hear the target. */
  #retain(target: Target): RouteList | undefined {
    const channels = target.kind === "whisper" ? [] : audibleChannels(target);
    if (target.kind === "channels" && channels.length === 0) return undefined;
    const key = target.kind === "whisper" ? target : keyOf(channels);
    const list = this.#lists.get(key) ?? this.#newList(key, channels, target.session.organisation.table);
    list.uses += 1;
    return list;
  }

  #newList(key: string | Whisper, channels: readonly LiveChannel[], table: OrganisationTable): RouteList {
    this.#lists_made += 1;
    const list = { list_id: this.#lists_made, key, channels, priority: priorityOf(channels, table), uses: 0 };
    this.#lists.set(key, list);
    this.#lists_new.add(list);
    for (const channel of channels) {
      const lists = this.#lists_of_channel.get(channel) ?? new Set();
      this.#lists_of_channel.set(channel, lists.add(list));
    }
    return list;
  }

  #release(list: RouteList): void {
    list.uses -= 1;
    if (list.uses > 0) return;
    this.#lists.delete(list.key);
    for (const channel of list.channels) {
      const lists = this.#lists_of_channel.get(channel);
      lists?.delete(list);
      if (lists?.size === 0) this.#lists_of_channel.delete(channel);
    }
    this.#lists_changed.delete(list);
    this.#lists_ranked.delete(list);
    if (!this.#lists_new.delete(list)) this.#lists_removed.add(list.list_id);
  }

  #touch(list: RouteList, session: Session): void {
    if (this.#lists_new.has(list)) return;
    const touched = this.#lists_changed.get(list);
    if (touched === undefined) this.#lists_changed.set(list, new Set([session]));
    else touched.add(session);
  }

  #listChanges(): RouteUpdate["lists_changed"] {
    const changed = new Set([...this.#lists_changed.keys(), ...this.#lists_ranked]);
    return Array.from(changed, (list) => {
      const removed: number[] = [];
      const added: number[] = [];
      for (const session of this.#lists_changed.get(list) ?? []) (isOn(list, session) ? added : removed).push(session.session_id);
      const change = { list_id: list.list_id, removed, added };
      return this.#lists_ranked.has(list) ? { ...change, priority: list.priority } : change;
    });
  }

  /** By list. Who is on a channel is looked up once, though 256 simulcast sets may name it. */
  #listings(): RouteUpdate["lists_set"] {
    const hearers = new Map<LiveChannel, readonly Session[]>();
    const hearersOn = (channel: LiveChannel): readonly Session[] => {
      const known = hearers.get(channel) ?? hearersOf(channel);
      hearers.set(channel, known);
      return known;
    };
    return [...this.#lists_new].map((list) => {
      const { list_id, priority } = list;
      return { list_id, listeners: this.#listenersOf(list, hearersOn), ...(priority === 0 ? {} : { priority }) };
    });
  }

  /** Everybody on any of the list's channels, or whom the whisper reaches, each once; without those who want to hear nothing, of all or of the channel. */
  #listenersOf({ key, channels }: RouteList, hearersOn: (channel: LiveChannel) => readonly Session[]): Uint32Array {
    const listeners: number[] = [];
    this.#listed += 1;
    const heard = typeof key === "string" ? channels.map(hearersOn) : [[...key.heard_by].filter(hears)];
    for (const hearers of heard) {
      for (const session of hearers) {
        if (session.listed === this.#listed) continue;
        session.listed = this.#listed;
        listeners.push(session.session_id);
      }
    }
    return Uint32Array.from(listeners);
  }
}

interface RouteList {
  readonly list_id: number;
  readonly key: string | Whisper;
  /** Empty for a whisper. */
  readonly channels: readonly LiveChannel[];
  priority: number;
  /** Targets that point to it. */
  uses: number;
}

interface TargetChange {
  readonly session_id: number;
  readonly target_id: number;
  /** Undefined: removed. */
  readonly list: RouteList | undefined;
}

/** Whether the session belongs on the list, as things stand. */
function isOn({ key, channels }: RouteList, session: Session): boolean {
  if (!hears(session)) return false;
  if (typeof key !== "string") return key.heard_by.has(session);
  return channels.some(({ members, paused }) => members.get(session.session_id)?.session === session && !paused.has(session));
}

function hears({ deafened }: Session): boolean {
  return !deafened;
}

function hearersOf({ members, paused }: LiveChannel): readonly Session[] {
  return Array.from(members.values(), ({ session }) => session).filter((session) => hears(session) && !paused.has(session));
}

/** Of the most important of the channels; a whisper, which has none, is as important as an ordinary net. */
function priorityOf(channels: readonly LiveChannel[], { channels: records }: OrganisationTable): number {
  return Math.max(0, ...channels.map(({ channel_id }) => records.get(channel_id)?.radio?.priority ?? 0));
}

/** The same for the same channels in any order. */
function keyOf(channels: readonly LiveChannel[]): string {
  return channels
    .map(({ number }) => number)
    .sort((one, other) => one - other)
    .join(" ");
}

/** 48 bits: exact in a double. */
function targetKey({ session, target_id }: Target): number {
  return session.session_id * 0x1_0000 + target_id;
}
