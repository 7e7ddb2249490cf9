import type { TalkerMix } from "@talkgroup/core";

/** Where a talker's name counts: names are unique, if at all, within one operation of one server. */
export interface TalkerPlace {
  readonly url: string;
  readonly operation_id: string;
}

/**
 * How the player wants to hear talkers, by their names, as long as the agent runs: a session has another number each time, whoever comes
 * back has the volume he had. Of `kept_max` the one whose mix was used longest ago is forgotten.
 */
export class KeptTalkers {
  /** The one used longest ago first. */
  readonly #mixes = new Map<string, TalkerMix>();

  /** A mix that is as if nothing had been said of the talker is forgotten. */
  keep(place: TalkerPlace, name: string, mix: TalkerMix): void {
    const key = keyOf(place, name);
    this.#mixes.delete(key);
    if (mix.gain_db === 0 && !mix.muted) return;
    this.#mixes.set(key, mix);
    const [oldest] = this.#mixes.keys();
    if (this.#mixes.size > kept_max && oldest !== undefined) this.#mixes.delete(oldest);
  }

  /** The talker is heard so again; undefined if nothing is known of one of this name. */
  use(place: TalkerPlace, name: string): TalkerMix | undefined {
    // With thousands on a channel and nobody's volume changed, nothing is to be made of each name.
    if (this.#mixes.size === 0) return undefined;
    const key = keyOf(place, name);
    const mix = this.#mixes.get(key);
    if (mix === undefined) return undefined;
    this.#mixes.delete(key);
    this.#mixes.set(key, mix);
    return mix;
  }
}

function keyOf({ url, operation_id }: TalkerPlace, name: string): string {
  return JSON.stringify([url, operation_id, name]);
}

/** More than a player turns up or down in an evening. */
const kept_max = 256;
