import type { TalkerMix } from "@talkgroup/core";

/** Where a talker's name counts: names are unique, if at all, within one operation of one server. */
export interface TalkerPlace {
  readonly url: string;
  readonly operation_id: string;
}

/**
 * How the player wants to hear talkers, by their names, as long as the agent runs: a session has another number each time, whoever comes
 * back has the volume they had. Of `kept_max` the one whose mix was used longest ago is forgotten.
 */
export class KeptTalkers {
  /** The one used longest ago first. */
  readonly #mixes = new Map<string, KeptMix>();
  /** How many of those have each name: of thousands on a channel, nothing is to be made of the others'. */
  readonly #names = new Map<string, number>();

  /** A mix that is as if nothing had been said of the talker is forgotten. */
  keep(place: TalkerPlace, name: string, mix: TalkerMix): void {
    const key = keyOf(place, name);
    this.#forget(key);
    if (mix.gain_db === 0 && !mix.muted) return;
    this.#mixes.set(key, { name, mix });
    this.#names.set(name, (this.#names.get(name) ?? 0) + 1);
    const [oldest] = this.#mixes.keys();
    if (this.#mixes.size > kept_max && oldest !== undefined) this.#forget(oldest);
  }

  /** The talker is heard so again; undefined if nothing is known of one of this name. */
  use(place: TalkerPlace, name: string): TalkerMix | undefined {
    if (!this.#names.has(name)) return undefined;
    const key = keyOf(place, name);
    const kept = this.#mixes.get(key);
    if (kept === undefined) return undefined;
    this.#mixes.delete(key);
    this.#mixes.set(key, kept);
    return kept.mix;
  }

  #forget(key: string): void {
    const kept = this.#mixes.get(key);
    if (kept === undefined) return;
    this.#mixes.delete(key);
    const others = (this.#names.get(kept.name) ?? 0) - 1;
    if (others > 0) this.#names.set(kept.name, others);
    else this.#names.delete(kept.name);
  }
}

interface KeptMix {
  readonly name: string;
  readonly mix: TalkerMix;
}

function keyOf({ url, operation_id }: TalkerPlace, name: string): string {
  return JSON.stringify([url, operation_id, name]);
}

/** More than a player turns up or down in an evening. */
const kept_max = 256;
