import { type MixChange, type OwnMix, plain_mix, type TalkerMix } from "./voice-command.js";

/** A talker who is not heard as everybody else. */
export interface NamedTalkerMix extends TalkerMix {
  readonly session_id: number;
}

/** How the player wants channels and talkers to be heard. Channels outlive a connection, talkers have other sessions in the next. */
export class OwnMixes {
  /** Of channels that are offered, or once were: the one set longest ago first. */
  readonly #channels = new Map<string, OwnMix>();
  /** By session id, the one set longest ago first. */
  readonly #talkers = new Map<number, TalkerMix>();

  channel(channel_id: string): OwnMix {
    return this.#channels.get(channel_id) ?? plain_mix;
  }

  changeChannel(channel_id: string, change: MixChange): void {
    keepNewest(this.#channels, channel_id, changedMix(this.channel(channel_id), change), mixes_max);
  }

  /** Undefined if nothing was said of the talker. */
  talker(session_id: number): TalkerMix | undefined {
    return this.#talkers.get(session_id);
  }

  setTalker(session_id: number, { gain_db, muted }: TalkerMix): void {
    keepNewest(this.#talkers, session_id, { gain_db, muted }, talkers_max);
  }

  forgetTalkers(): void {
    this.#talkers.clear();
  }

  /** Those of `members` who are not heard as everybody else. */
  talkersAmong(members: ReadonlyMap<number, unknown>): readonly NamedTalkerMix[] {
    return [...this.#talkers].flatMap(([session_id, mix]) =>
      members.has(session_id) && !isPlain(mix) ? [{ session_id, ...mix }] : [],
    );
  }
}

function isPlain({ gain_db, muted }: TalkerMix): boolean {
  return gain_db === 0 && !muted;
}

function changedMix(mix: OwnMix, { unset = [], ...change }: MixChange): OwnMix {
  const kept: { -readonly [K in keyof OwnMix]: OwnMix[K] } = { ...mix };
  for (const name of unset) delete kept[name];
  return { ...kept, ...change };
}

/** Of more than `count_max` the one set longest ago is forgotten. */
function keepNewest<Key, Value>(map: Map<Key, Value>, key: Key, value: Value, count_max: number): void {
  map.delete(key);
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > count_max && oldest !== undefined) map.delete(oldest);
}

/** As many as a server offers channels: one that offers others every moment is not remembered for ever. */
const mixes_max = 4096;
/** As many as the schema of a channel's state holds. */
const talkers_max = 1024;
