import { isDeepStrictEqual } from "node:util";
import { type MixChange, type OwnMix, plain_mix, type Radio, type TalkerMix, type VoiceCommand } from "@talkgroup/core/light";
import { accept, type ChannelState, type Member, type Result, refuse } from "@talkgroup/schemas";

import { KeptTalkers } from "./kept-talkers.js";

/** Where a player's mixes are kept between two runs, by the names `channelKey` makes. */
export interface MixStore {
  load(url: string, operation_id: string, channel_id: string): OwnMix | undefined;
  save(url: string, operation_id: string, channel_id: string, mix: OwnMix): void;
}

export interface MixesOptions {
  readonly radio: Radio;
  readonly store: MixStore;
  readonly command: (command: VoiceCommand) => void;
  /** Does what the radio asks for. */
  readonly drain: () => void;
}

/**
 * How channels and talkers are heard: what the player sets is heard at once. Channels are heard, and talked on, so again the next time, talkers
 * whenever one of the same name comes, as long as the agent runs.
 */
export class Mixes {
  readonly #radio: Radio;
  readonly #store: MixStore;
  readonly #command: (command: VoiceCommand) => void;
  readonly #drain: () => void;
  /** Of this session's talkers, by session id. */
  readonly #talkers = new Map<number, TalkerMix>();
  readonly #kept_talkers = new KeptTalkers();
  /** The channels that are heard as this operation's were the last time. */
  readonly #restored = new Set<string>();
  /** What an operation suggests, by channel. */
  #suggested: ReadonlyMap<string, OwnMix> = new Map();
  #place = { url: "", operation_id: "" };

  constructor(options: MixesOptions) {
    this.#radio = options.radio;
    this.#store = options.store;
    this.#command = options.command;
    this.#drain = options.drain;
  }

  /** The server that the radio is on, or was on last, and its operation. */
  get place(): { readonly url: string; readonly operation_id: string } {
    return this.#place;
  }

  /** A session began: its channels are heard as they were the last time, and talkers are others now. Whoever calls drains the radio. */
  handleSession(url: string, operation_id: string): void {
    this.#talkers.clear();
    const elsewhere = url !== this.#place.url || operation_id !== this.#place.operation_id;
    this.#place = { url, operation_id };
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
    for (const { channel_id } of this.#radio.channelStates()) this.#restore(channel_id);
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
    const before = this.#talkers.get(session_id) ?? this.#kept_talkers.use(this.#place, name);
    const mix = { ...plain_talker, ...before, ...change };
    this.#kept_talkers.keep(this.#place, name, mix);
    this.#hearTalker(session_id, mix);
    return accept(undefined);
  }

  #hearTalker(session_id: number, mix: TalkerMix): void {
    this.#talkers.delete(session_id);
    this.#talkers.set(session_id, mix);
    const [oldest] = this.#talkers.keys();
    if (this.#talkers.size > talkers_kept_max && oldest !== undefined) this.#talkers.delete(oldest);
    this.#command({ kind: "talker_mix", session_id, ...mix });
  }

  #restoreTalker({ session_id, name }: Member): void {
    if (this.#talkers.has(session_id)) return;
    const mix = this.#kept_talkers.use(this.#place, name);
    if (mix !== undefined) this.#hearTalker(session_id, mix);
  }

  #restore(channel_id: string): void {
    const { url, operation_id } = this.#place;
    const mix = this.#store.load(url, operation_id, channel_id) ?? this.#suggested.get(channel_id) ?? plain_mix;
    if (isDeepStrictEqual(mix, this.#radio.mixOf(channel_id))) return;
    this.#radio.setMix(channel_id, { unset: ["pre_roll_ms", "release_ms"], ...mix });
  }
}

const plain_talker: TalkerMix = { gain_db: 0, muted: false };
/** As many as can be members of a channel. */
const talkers_kept_max = 1024;
