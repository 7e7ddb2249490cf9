import type { VoicePath, VoiceSession } from "./voice-session.js";

/**
 * How voice leaves, from outside: the core has no sockets. It is told of every change of a list as it happens, so that it can keep what
 * it sends with ready and need not go through the list for it.
 */
export interface Outlet {
  /** A list of its own, with nobody on it. */
  newList(): OutletList;
  /** The path leads over UDP to another address now, or leads over UDP for the first time. */
  handlePathChanged(path: Readonly<VoicePath>): void;
}

/** The outlet's own picture of the listeners who are reached over UDP. */
export interface OutletList {
  /** `path` stands at `index` now, which is one of those there are or the next. The object stays the session's, its fields change. */
  place(index: number, path: Readonly<VoicePath>): void;
  /** Sends `packet[0 … bytes)` to the first `count`, but not to the one at `skip` (−1: to all). */
  sendToAll(packet: Uint8Array, bytes: number, count: number, skip: number): void;
}

/**
 * Who hears a target. Those who are reached over UDP stand before all others. A listener that comes, goes or changes its way costs the
 * same whether three are listening or three thousand; so the order means nothing, and changes.
 */
export class ListenerList<Key> {
  readonly outlet: OutletList;
  readonly #listeners: VoiceSession<Key>[] = [];
  #reached = 0;

  constructor(outlet: OutletList) {
    this.outlet = outlet;
  }

  /** Those reached over UDP first. Valid until the next change. */
  get listeners(): readonly VoiceSession<Key>[] {
    return this.#listeners;
  }

  /** How many are reached over UDP. */
  get reached(): number {
    return this.#reached;
  }

  /** Who is on it already stays. */
  add(session: VoiceSession<Key>): void {
    if (session.places.has(this)) return;
    session.places.set(this, this.#listeners.length);
    this.#listeners.push(session);
    this.handleWay(session);
  }

  /** Who is not on it may be named all the same. */
  remove(session: VoiceSession<Key>): void {
    let index = session.places.get(this);
    if (index === undefined) return;
    if (index < this.#reached) {
      this.#reached -= 1;
      this.#swap(index, this.#reached);
      index = this.#reached;
    }
    this.#swap(index, this.#listeners.length - 1);
    this.#listeners.pop();
    session.places.delete(this);
  }

  /** Takes everybody off. */
  clear(): void {
    for (const session of this.#listeners) session.places.delete(this);
    this.#listeners.length = 0;
    this.#reached = 0;
  }

  /** The session, which is on it, may be reached in another way than before. */
  handleWay(session: VoiceSession<Key>): void {
    const index = session.places.get(this) ?? 0;
    const was_reached = index < this.#reached;
    if ((session.path.kind === "udp") === was_reached) return;
    if (was_reached) this.#reached -= 1;
    const boundary = this.#reached;
    if (!was_reached) this.#reached += 1;
    this.#swap(index, boundary);
  }

  #swap(one: number, other: number): void {
    const [first, second] = [this.#listeners[one], this.#listeners[other]];
    if (first === undefined || second === undefined) return;
    this.#put(one, second);
    this.#put(other, first);
  }

  #put(index: number, session: VoiceSession<Key>): void {
    this.#listeners[index] = session;
    session.places.set(this, index);
    if (index < this.#reached) this.outlet.place(index, session.path);
  }
}

/** Sends nothing: for tests, and for who sends in a way of his own. */
export const no_outlet: Outlet = {
  newList: () => ({ place: () => {}, sendToAll: () => {} }),
  handlePathChanged: () => {},
};
