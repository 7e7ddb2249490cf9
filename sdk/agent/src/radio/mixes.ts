import { isDeepStrictEqual } from "node:util";
import { type MixChange, type OwnMix, plain_mix, plain_talker, type Radio, type TalkerMix } from "@talkgroup/core/light";
import { accept, type ChannelState, type Member, type Result, refuse } from "@talkgroup/schemas";

/** Where a player's mixes are kept between two runs, by the names `channelKey` and `operationKey` make. */
export interface MixStore {
  load(url: string, operation_id: string, channel_id: string): OwnMix | undefined;
  save(url: string, operation_id: string, channel_id: string, mix: OwnMix): void;
  /** By name: names are unique, if at all, within one operation of one server. */
  loadTalkers(url: string, operation_id: string): ReadonlyMap<string, TalkerMix>;
  /** One that is as if nothing had been said of the talker is forgotten. */
  saveTalker(url: string, operation_id: string, name: string, mix: TalkerMix): void;
}

export interface MixesOptions {
  readonly radio: Radio;
  readonly store: MixStore;
  /** Does what the radio asks for. */
  readonly drain: () => void;
}

/**
 * How channels and talkers are heard: what the player sets is heard at once. Channels are heard, and talked on, so again the next time, talkers
 * whenever one of the same name comes: a session has another number each time.
 */
export class Mixes {
  readonly #radio: Radio;
  readonly #store: MixStore;
  readonly #drain: () => void;
  /** The channels that are heard as this operation's were the last time. */
  readonly #restored = new Set<string>();
  /** What an operation suggests, by channel. */
  #suggested: ReadonlyMap<string, OwnMix> = new Map();
  /** By name: this operation's talkers who are not heard as everybody else. */
  #talkers = new Map<string, TalkerMix>();
  #place = { url: "", operation_id: "" };

  constructor(options: MixesOptions) {
    this.#radio = options.radio;
    this.#store = options.store;
    this.#drain = options.drain;
  }

  /** The server that the radio is on, or was on last, and its operation. */
  get place(): { readonly url: string; readonly operation_id: string } {
    return this.#place;
  }

  /** A session began: its channels are heard as they were the last time. Whoever calls drains the radio. */
  handleSession(url: string, operation_id: string): void {
    const elsewhere = url !== this.#place.url || operation_id !== this.#place.operation_id;
    this.#place = { url, operation_id };
    if (elsewhere) this.#loadTalkers();
    const offered = new Set(this.#radio.channelStates().map(({ channel_id }) => channel_id));
    for (const channel_id of [...this.#restored]) {
      if (elsewhere || !offered.has(channel_id)) this.#restored.delete(channel_id);
    }
    for (const channel_id of offered) this.handleChannel(channel_id);
  }

  /**
   * A channel is offered, or no more, or somebody came: what is new is heard as it was the last time, and not as one of the same name
   * elsewhere. Whoever calls drains the radio.
   */
  handleChannel(channel_id: string): void {
    const state = this.#radio.channelState(channel_id);
    if (!state.ok) {
      this.#restored.delete(channel_id);
      return;
    }
    if (!this.#restored.has(channel_id)) {
      this.#restored.add(channel_id);
      this.#restore(channel_id);
    }
    for (const member of state.value.members) this.#restoreTalker(member);
  }

  /** What is kept was changed by hand: it is heard at once. */
  handleReloaded(): void {
    this.#loadTalkers();
    for (const { channel_id, members } of this.#radio.channelStates()) {
      this.#restore(channel_id);
      for (const { session_id, name } of members) this.#hearTalker(session_id, this.#talkers.get(name) ?? plain_talker);
    }
    this.#drain();
  }

  /** How an operation wants channels to be heard, in place of what was suggested before: those that the player never set. It is not kept. */
  suggest(mixes: ReadonlyMap<string, OwnMix>): void {
    const before = this.#suggested;
    this.#suggested = mixes;
    for (const { channel_id } of this.#radio.channelStates()) {
      if (!isDeepStrictEqual(before.get(channel_id), mixes.get(channel_id))) this.#restore(channel_id);
    }
    this.#drain();
  }

  /** Refuses `unknown_channel`. */
  setChannel(channel_id: string, change: MixChange): Result<ChannelState> {
    const state = this.#radio.setMix(channel_id, change);
    this.#drain();
    if (!state.ok) return state;
    const { url, operation_id } = this.#place;
    this.#store.save(url, operation_id, channel_id, this.#radio.mixOf(channel_id));
    return state;
  }

  /** Refuses `unknown_session` for one that is on none of the player's channels. */
  setTalker(session_id: number, change: Partial<TalkerMix>): Result<void> {
    const name = this.#radio.nameOf(session_id);
    if (name === undefined)
      return refuse("unknown_session", `session_id: found ${session_id}, expected one on your channels`, "/session_id");
    const mix = { ...this.#talkerMix(session_id, name), ...change };
    this.#talkers.set(name, mix);
    this.#hearTalker(session_id, mix);
    this.#drain();
    this.#store.saveTalker(this.#place.url, this.#place.operation_id, name, mix);
    return accept(undefined);
  }

  #loadTalkers(): void {
    this.#talkers = new Map(this.#store.loadTalkers(this.#place.url, this.#place.operation_id));
  }

  #talkerMix(session_id: number, name: string): TalkerMix {
    return this.#radio.talkerMixOf(session_id) ?? this.#talkers.get(name) ?? plain_talker;
  }

  #hearTalker(session_id: number, mix: TalkerMix): void {
    const now = this.#radio.talkerMixOf(session_id) ?? plain_talker;
    if (!isDeepStrictEqual(mix, now)) this.#radio.setTalkerMix(session_id, mix);
  }

  #restoreTalker({ session_id, name }: Member): void {
    const mix = this.#talkers.get(name);
    if (mix !== undefined && this.#radio.talkerMixOf(session_id) === undefined) this.#hearTalker(session_id, mix);
  }

  #restore(channel_id: string): void {
    const { url, operation_id } = this.#place;
    const mix = this.#store.load(url, operation_id, channel_id) ?? this.#suggested.get(channel_id) ?? plain_mix;
    if (isDeepStrictEqual(mix, this.#radio.mixOf(channel_id))) return;
    this.#radio.setMix(channel_id, { unset: ["pre_roll_ms", "release_ms"], ...mix });
  }
}
