import { here, type VoicePath, type VoiceSession } from "./voice-session.js";

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
  /**
   * Sends `packet[0 … bytes)` to the first `count`, but not to the one at `skip` (−1: to all). What cannot be sent at once is given up after
   * that of lower `priority`, 0 … 10.
   */
  sendToAll(packet: Uint8Array, bytes: number, count: number, skip: number, priority: number): void;
}

/**
 * Who hears a target. Those who are reached over UDP stand before all others. A listener that comes, goes or changes its way costs the
 * same whether three are listening or three thousand; so the order means nothing, and changes. Of listeners who belong to other voice
 * workers only those workers matter, and how many listen there.
 */
export class ListenerList<Key> {
  readonly outlet: OutletList;
  /** What is said to it is given up after that of lower priority, 0 … 10. */
  priority = 0;
  readonly #listeners: VoiceSession<Key>[] = [];
  #reached = 0;
  /** Listeners of other workers, and how many of each worker: made when the first comes. */
  #elsewhere: Elsewhere<Key> | undefined;

  constructor(outlet: OutletList) {
    this.outlet = outlet;
  }

  /** Those of this worker, those reached over UDP first. Valid until the next change. */
  get listeners(): readonly VoiceSession<Key>[] {
    return this.#listeners;
  }

  /** How many are reached over UDP. */
  get reached(): number {
    return this.#reached;
  }

  /** Listeners of other workers. */
  get elsewhere(): number {
    return this.#elsewhere?.sessions.length ?? 0;
  }

  /** Listeners of another worker. */
  countAt(home: number): number {
    return this.#elsewhere?.counts[home] ?? 0;
  }

  /** Where among `listeners` it stands; −1: nowhere. */
  placeOf(session: VoiceSession<Key>): number {
    const place = session.places.get(this) ?? -1;
    return session.home === here ? place : -1;
  }

  /** Who is on it already stays. */
  add(session: VoiceSession<Key>): void {
    if (session.places.has(this)) return;
    if (session.home !== here) {
      this.#addElsewhere(session);
      return;
    }
    session.places.set(this, this.#listeners.length);
    this.#listeners.push(session);
    this.handleWay(session);
  }

  /** Who is not on it may be named all the same. */
  remove(session: VoiceSession<Key>): void {
    let index = session.places.get(this);
    if (index === undefined) return;
    if (session.home !== here) {
      session.places.delete(this);
      this.#removeElsewhere(session.home, index);
      return;
    }
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
    for (const session of this.#elsewhere?.sessions ?? []) session.places.delete(this);
    this.#elsewhere = undefined;
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

  #addElsewhere(session: VoiceSession<Key>): void {
    this.#elsewhere ??= { sessions: [], counts: new Uint32Array(voice_workers_max) };
    const { sessions, counts } = this.#elsewhere;
    session.places.set(this, sessions.length);
    sessions.push(session);
    counts[session.home] = (counts[session.home] as number) + 1;
  }

  #removeElsewhere(home: number, index: number): void {
    if (this.#elsewhere === undefined) return;
    const { sessions, counts } = this.#elsewhere;
    counts[home] = (counts[home] as number) - 1;
    const last = sessions.pop();
    if (last === undefined || index === sessions.length) return;
    sessions[index] = last;
    last.places.set(this, index);
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

interface Elsewhere<Key> {
  readonly sessions: VoiceSession<Key>[];
  /** By worker. */
  readonly counts: Uint32Array;
}

/** As many as a machine has processors to spare for; a channel's voice is handed from one to each other. */
export const voice_workers_max = 16;

/** Sends nothing: for tests, and for whoever sends in another way. */
export const no_outlet: Outlet = {
  newList: () => ({ place: () => {}, sendToAll: () => {} }),
  handlePathChanged: () => {},
};
