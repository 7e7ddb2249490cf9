import type { OwnMix, Radio, TalkerMix, VoiceCommand } from "@talkgroup/core";
import { accept, type ChannelState, type Result, refuse } from "@talkgroup/schemas";

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

/** How channels and talkers are heard: what the player sets is heard at once, and channels are heard so again the next time. */
export class Mixes {
  readonly #radio: Radio;
  readonly #store: MixStore;
  readonly #command: (command: VoiceCommand) => void;
  readonly #drain: () => void;
  readonly #talkers = new Map<number, TalkerMix>();
  #place = { url: "", operation_id: "" };

  constructor(options: MixesOptions) {
    this.#radio = options.radio;
    this.#store = options.store;
    this.#command = options.command;
    this.#drain = options.drain;
  }

  /** A session began: its channels are heard as they were the last time, and talkers are others now. Whoever calls drains the radio. */
  handleSession(url: string, operation_id: string): void {
    this.#talkers.clear();
    this.#place = { url, operation_id };
    for (const { channel_id } of this.#radio.channelStates()) {
      const kept = this.#store.load(url, operation_id, channel_id);
      if (kept !== undefined) this.#radio.setMix(channel_id, kept);
    }
  }

  /** Refuses `unknown_channel`. */
  setChannel(channel_id: string, change: Partial<OwnMix>): Result<ChannelState> {
    const state = this.#radio.setMix(channel_id, change);
    this.#drain();
    if (!state.ok) return state;
    const { gain_db, pan, muted, solo, dry, positional } = state.value;
    const { url, operation_id } = this.#place;
    this.#store.save(url, operation_id, channel_id, { gain_db, pan, muted, solo, dry, positional });
    return state;
  }

  /** Refuses `unknown_session` for one that is on none of the player's channels. */
  setTalker(session_id: number, change: Partial<TalkerMix>): Result<void> {
    if (this.#radio.nameOf(session_id) === undefined)
      return refuse("unknown_session", `session_id: found ${session_id}, expected one on your channels`, "/session_id");
    const mix = { ...plain_talker, ...this.#talkers.get(session_id), ...change };
    this.#talkers.delete(session_id);
    this.#talkers.set(session_id, mix);
    const [oldest] = this.#talkers.keys();
    if (this.#talkers.size > talkers_kept_max && oldest !== undefined) this.#talkers.delete(oldest);
    this.#command({ kind: "talker_mix", session_id, ...mix });
    return accept(undefined);
  }
}

const plain_talker: TalkerMix = { gain_db: 0, muted: false };
/** As many as can be members of a channel. */
const talkers_kept_max = 1024;
