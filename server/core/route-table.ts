import type { LiveChannel } from "./live-channel.js";
import type { Session } from "./session.js";
import type { TalkTarget } from "./target.js";

/**
 * What changed for the voice worker since the last update, and nothing it does not need: hop keys and who hears what, no names,
 * no channels, no secrets (P-35). Applied in the order of the fields, all before the next datagram.
 *
 * Listener lists belong to sets of channels, and targets point to them: when one of 500 talkers joins a channel, one list of 500
 * is sent, not 500 of them. So a list holds its talkers too; the router leaves out whoever is talking.
 */
export interface RouteUpdate {
  /** With all their targets. */
  readonly sessions_removed: readonly number[];
  readonly sessions_added: readonly RouteSession[];
  readonly targets_removed: readonly { readonly session_id: number; readonly target_id: number }[];
  /** New lists, and lists whose listeners changed. */
  readonly lists_set: readonly { readonly list_id: number; readonly listeners: Uint32Array }[];
  /** New targets, and targets that point to another list now. */
  readonly targets_set: readonly { readonly session_id: number; readonly target_id: number; readonly list_id: number }[];
  /** Lists no target points to any more. */
  readonly lists_removed: readonly number[];
}

export interface RouteSession {
  readonly session_id: number;
  /** Key of the hop tag, base64url. */
  readonly hop_key: string;
}

/** Gathers changes of sessions, members and targets, and gives one update for all of them. */
export class RoutePlanner {
  readonly #lists = new Map<string, RouteList>();
  readonly #lists_of_channel = new Map<LiveChannel, Set<RouteList>>();
  readonly #list_of_target = new Map<number, RouteList>();
  #lists_made = 0;

  readonly #sessions_added = new Map<number, RouteSession>();
  readonly #sessions_removed = new Set<number>();
  readonly #lists_changed = new Set<RouteList>();
  readonly #lists_removed = new Set<number>();
  readonly #targets_changed = new Map<number, TargetChange>();

  handleSessionOpened({ session_id, hop_key }: Session): void {
    this.#sessions_added.set(session_id, { session_id, hop_key });
  }

  /** Its targets have been removed and it is on no channel any more. */
  handleSessionEnded({ session_id }: Session): void {
    if (!this.#sessions_added.delete(session_id)) this.#sessions_removed.add(session_id);
  }

  handleMembersChanged(channel: LiveChannel): void {
    for (const list of this.#lists_of_channel.get(channel) ?? []) this.#lists_changed.add(list);
  }

  /** A target is new, or has replaced the one with its id. */
  handleTargetSet(target: TalkTarget): void {
    const list = this.#retain(target);
    const key = targetKey(target);
    const before = this.#list_of_target.get(key);
    this.#list_of_target.set(key, list);
    if (before !== undefined) this.#release(before);
    this.#targets_changed.set(key, { session_id: target.session.session_id, target_id: target.target_id, list });
  }

  handleTargetRemoved(target: TalkTarget): void {
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
      lists_set: [...this.#lists_changed].map((list) => ({ list_id: list.list_id, listeners: listenersOf(list) })),
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
      this.#sessions_added.size + this.#sessions_removed.size + this.#lists_changed.size > 0 ||
      this.#targets_changed.size + this.#lists_removed.size > 0
    );
  }

  #clear(): void {
    this.#sessions_added.clear();
    this.#sessions_removed.clear();
    this.#lists_changed.clear();
    this.#lists_removed.clear();
    this.#targets_changed.clear();
  }

  #retain(target: TalkTarget): RouteList {
    const key = target.channels
      .map((channel) => channel.channel_id)
      .sort()
      .join(" ");
    let list = this.#lists.get(key);
    if (list === undefined) {
      this.#lists_made += 1;
      list = { list_id: this.#lists_made, key, channels: target.channels, uses: 0 };
      this.#lists.set(key, list);
      this.#lists_changed.add(list);
      for (const channel of target.channels) {
        const lists = this.#lists_of_channel.get(channel) ?? new Set();
        this.#lists_of_channel.set(channel, lists.add(list));
      }
    }
    list.uses += 1;
    return list;
  }

  #release(list: RouteList): void {
    list.uses -= 1;
    if (list.uses > 0) return;
    this.#lists.delete(list.key);
    for (const channel of list.channels) this.#lists_of_channel.get(channel)?.delete(list);
    this.#lists_changed.delete(list);
    this.#lists_removed.add(list.list_id);
  }
}

interface RouteList {
  readonly list_id: number;
  /** Its channel ids, sorted. */
  readonly key: string;
  readonly channels: readonly LiveChannel[];
  /** Targets that point to it. */
  uses: number;
}

interface TargetChange {
  readonly session_id: number;
  readonly target_id: number;
  /** Undefined: removed. */
  readonly list: RouteList | undefined;
}

/** Everybody on any of the list's channels, each once. */
function listenersOf(list: RouteList): Uint32Array {
  const listeners = new Set<number>();
  for (const channel of list.channels) {
    for (const session_id of channel.members.keys()) listeners.add(session_id);
  }
  return Uint32Array.from(listeners);
}

/** 48 bits: exact in a double. */
function targetKey({ session, target_id }: TalkTarget): number {
  return session.session_id * 0x1_0000 + target_id;
}
