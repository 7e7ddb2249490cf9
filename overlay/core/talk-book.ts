import type { Horizon } from "./horizon.js";
import { talkers_max, talkers_shown_max } from "./limits.js";
import type { TalkerView } from "./overlay-view.js";

/** Who is heard, where, and who was just now. `place` is a channel id, or `whispers_place`. */
export class TalkBook {
  readonly #places = new Map<string, Map<number, Talker>>();
  readonly #own = new Set<string>();
  #count = 0;
  #turn = 0;

  handleTalking(place: string, session_id: number, name: string): void {
    const talkers = this.#places.get(place) ?? new Map<number, Talker>();
    this.#places.set(place, talkers);
    if (!talkers.delete(session_id)) this.#makeRoom();
    else this.#count -= 1;
    this.#turn += 1;
    this.#count += 1;
    talkers.set(session_id, { name, turn: this.#turn, until_ms: undefined });
  }

  handleSilent(place: string, session_id: number, now_ms: number): void {
    const talker = this.#places.get(place)?.get(session_id);
    if (talker !== undefined && talker.until_ms === undefined) talker.until_ms = now_ms;
  }

  setOwn(place: string, talking: boolean): void {
    if (talking && this.#own.size < talkers_max) this.#own.add(place);
    else if (!talking) this.#own.delete(place);
  }

  isOwn(place: string): boolean {
    return this.#own.has(place);
  }

  /** True while the player itself is heard somewhere. */
  get isOwnAnywhere(): boolean {
    return this.#own.size > 0;
  }

  /** Who leaves in the middle of a word does not say that it is over. */
  keepOnly(place: string, isThere: (session_id: number) => boolean, now_ms: number): void {
    for (const session_id of this.#places.get(place)?.keys() ?? []) {
      if (!isThere(session_id)) this.handleSilent(place, session_id, now_ms);
    }
  }

  /** Nobody is heard any more, the player neither. */
  silenceAll(now_ms: number): void {
    for (const [place, talkers] of this.#places) for (const id of talkers.keys()) this.handleSilent(place, id, now_ms);
    this.#own.clear();
  }

  /** Who is heard or fades, most recent first, and how many more there are. */
  talkersOf(place: string, horizon: Horizon, marksOf: (session_id: number) => TalkerMarks): Talkers {
    const known = this.#places.get(place);
    if (known === undefined) return no_talkers;
    const heard: { readonly view: TalkerView; readonly turn: number }[] = [];
    let receiving = false;
    for (const [session_id, { name, turn, until_ms }] of known) {
      const level = until_ms === undefined ? fade_steps : fadeLevel(until_ms, horizon);
      receiving ||= until_ms === undefined;
      if (level > 0) heard.push({ view: { session_id, name, ...marksOf(session_id), level }, turn });
    }
    // Who is heard comes before who has just stopped.
    heard.sort((a, b) => Number(b.view.level === fade_steps) - Number(a.view.level === fade_steps) || b.turn - a.turn);
    const talkers = heard.slice(0, talkers_shown_max).map(({ view }) => view);
    return { talkers, talkers_more: heard.length - talkers.length, receiving };
  }

  /** When somebody was last heard there: `Infinity` while somebody is, −Infinity if nobody ever was. */
  lastHeard(place: string): number {
    let last_ms = Number.NEGATIVE_INFINITY;
    for (const { until_ms } of this.#places.get(place)?.values() ?? []) {
      if (until_ms === undefined) return Number.POSITIVE_INFINITY;
      last_ms = Math.max(last_ms, until_ms);
    }
    return last_ms;
  }

  /** Forgets who has faded away, and the places nobody is heard on. */
  prune(now_ms: number): void {
    for (const [place, talkers] of this.#places) {
      for (const [session_id, { until_ms }] of talkers) {
        if (until_ms !== undefined && until_ms + kept_ms <= now_ms && talkers.delete(session_id)) this.#count -= 1;
      }
      if (talkers.size === 0) this.#places.delete(place);
    }
  }

  #makeRoom(): void {
    if (this.#count < talkers_max) return;
    let oldest: { readonly place: string; readonly session_id: number; readonly turn: number } | undefined;
    for (const [place, talkers] of this.#places) {
      for (const [session_id, { turn }] of talkers) {
        if (oldest === undefined || turn < oldest.turn) oldest = { place, session_id, turn };
      }
    }
    if (oldest !== undefined && this.#places.get(oldest.place)?.delete(oldest.session_id) === true) this.#count -= 1;
  }
}

export interface Talkers {
  readonly talkers: readonly TalkerView[];
  readonly talkers_more: number;
  /** True while somebody is heard. */
  readonly receiving: boolean;
}

/** What is known of a talker, whether they talk or not. */
export type TalkerMarks = Pick<TalkerView, "priority" | "muted">;

interface Talker {
  readonly name: string;
  /** Grows with each that begins. */
  readonly turn: number;
  /** When it stopped; undefined while it is heard. */
  until_ms: number | undefined;
}

/** How much is left of who stopped at `until_ms`. It goes down in few steps, as each of them is a frame to draw. */
function fadeLevel(until_ms: number, horizon: Horizon): number {
  for (let level = fade_steps - 1; level > 0; level -= 1) {
    if (!horizon.isPast(until_ms + ((fade_steps - level) * fade_ms) / (fade_steps - 1))) return level;
  }
  return 0;
}

const no_talkers: Talkers = { talkers: [], talkers_more: 0, receiving: false };
/** Not a channel id. */
export const whispers_place = " whispers";
/** How long a name is still to be read after its voice. */
export const fade_ms = 1_000;
/** The level of who is heard. */
export const fade_steps = 4;
/** Longer than anything that depends on when somebody was last heard: the longest hold of a ducker is 5 s. */
const kept_ms = 10_000;
