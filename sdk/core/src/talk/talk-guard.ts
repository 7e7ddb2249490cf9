import { assert } from "@talkgroup/schemas/light";

/**
 * Stands between keys and radio: a channel that is talked on for too long is cut off (`talk_ms_max`), and on a channel where only so many
 * may talk at a time (`talkers_max`; one on a half-duplex channel) a key does nothing while as many others are heard. A talk target that is
 * cut stays silent until its key is let go (`handleClose`); a target with several channels is refused or cut as one: one of them that is
 * full is enough. What a channel's time is counted from is its first target, so that going from one key to the next with an overlap does
 * not gain any.
 *
 * All this is the radios' courtesy: the server forwards whatever comes, and whoever changes their radio can talk over others.
 *
 * Sans-IO: call one method, then `poll` until undefined, then arm a timer for `pollTimeout`. Time must not go backwards.
 */
export class TalkGuard {
  readonly #channels = new Map<string, Channel>();
  readonly #talks = new Map<string, Talk>();
  readonly #outputs: TalkGuardOutput[] = [];

  /** Sets a channel's rules. They hold from the next key on; one that is shorter now cuts a talk that is longer already. */
  setRules(channel_id: string, rules: TalkRules): void {
    this.#channelOf(channel_id).rules = rules;
  }

  /** A channel is not on the radio any more: nobody is heard on it. */
  forgetChannel(channel_id: string): void {
    const channel = this.#channels.get(channel_id);
    if (channel === undefined) return;
    channel.rules = no_rules;
    channel.heard.clear();
    this.#sweep(channel_id, channel);
  }

  /** A key on a target went down. `target_key`: one text for each target (`pttTargetKey`). Again while it is down: nothing. */
  handleOpen(target_key: string, channel_ids: readonly string[], now_ms: number): void {
    this.handleTimeout(now_ms);
    if (this.#talks.has(target_key)) return;
    assert(this.#talks.size < talks_max, "there are as many targets as bindings");
    const busy = channel_ids.some((channel_id) => this.isBusy(channel_id));
    this.#talks.set(target_key, { target_key, channel_ids: [...channel_ids], cut: busy });
    if (busy) {
      this.#put({ kind: "cut", target_key, cause: "busy" });
      return;
    }
    for (const channel_id of channel_ids) {
      const channel = this.#channelOf(channel_id);
      channel.since_ms ??= now_ms;
    }
    this.#put({ kind: "talk", target_key, on: true });
  }

  /** The last key on a target went up. One that was not down: nothing. */
  handleClose(target_key: string, now_ms: number): void {
    this.handleTimeout(now_ms);
    const talk = this.#talks.get(target_key);
    if (talk === undefined) return;
    this.#talks.delete(target_key);
    if (talk.cut) return;
    this.#settle(talk);
    this.#put({ kind: "talk", target_key, on: false });
  }

  /** Another player is heard on a channel, or no more. */
  handleHeard(channel_id: string, session_id: number, speaking: boolean): void {
    const channel = this.#channelOf(channel_id);
    if (!speaking) {
      channel.heard.delete(session_id);
      this.#sweep(channel_id, channel);
      return;
    }
    if (channel.heard.has(session_id) || channel.heard.size >= heard_max) return;
    channel.heard.add(session_id);
    // Both pressed before either could hear the other. Neither is cut, or they would collide again: each is told, and decides.
    if (channel.since_ms !== undefined && this.isBusy(channel_id)) this.#put({ kind: "step_on", channel_id, session_id });
  }

  /** True if a key on this channel would be refused: as many others are heard as may talk. */
  isBusy(channel_id: string): boolean {
    const channel = this.#channels.get(channel_id);
    return channel !== undefined && channel.heard.size >= (channel.rules.talkers_max ?? Number.POSITIVE_INFINITY);
  }

  /** Cuts what has talked for too long at `now_ms`. */
  handleTimeout(now_ms: number): void {
    for (const talk of this.#talks.values()) {
      if (talk.cut || this.#endOf(talk) > now_ms) continue;
      talk.cut = true;
      this.#put({ kind: "talk", target_key: talk.target_key, on: false });
      this.#put({ kind: "cut", target_key: talk.target_key, cause: "timeout" });
    }
    for (const talk of this.#talks.values()) {
      if (talk.cut) this.#settle(talk);
    }
  }

  /** When the next talk is cut, or undefined if none is limited. */
  pollTimeout(): number | undefined {
    let next_ms = Number.POSITIVE_INFINITY;
    for (const talk of this.#talks.values()) {
      if (!talk.cut) next_ms = Math.min(next_ms, this.#endOf(talk));
    }
    return next_ms === Number.POSITIVE_INFINITY ? undefined : next_ms;
  }

  /** What is to be done, oldest first: a talk that is cut is off before it is told why. */
  poll(): TalkGuardOutput | undefined {
    return this.#outputs.shift();
  }

  /** When the first of its channels has carried our voice for as long as it may. */
  #endOf(talk: Talk): number {
    let end_ms = Number.POSITIVE_INFINITY;
    for (const channel_id of talk.channel_ids) {
      const { rules, since_ms } = this.#channelOf(channel_id);
      if (since_ms !== undefined && rules.talk_ms_max !== undefined) end_ms = Math.min(end_ms, since_ms + rules.talk_ms_max);
    }
    return end_ms;
  }

  /** The channels that nothing talks on any more begin anew. */
  #settle(ended: Talk): void {
    for (const channel_id of ended.channel_ids) {
      const channel = this.#channels.get(channel_id);
      const carried = [...this.#talks.values()].some((talk) => !talk.cut && talk.channel_ids.includes(channel_id));
      if (channel === undefined || carried) continue;
      channel.since_ms = undefined;
      this.#sweep(channel_id, channel);
    }
  }

  #channelOf(channel_id: string): Channel {
    let channel = this.#channels.get(channel_id);
    if (channel === undefined) {
      channel = { rules: no_rules, heard: new Set(), since_ms: undefined };
      this.#channels.set(channel_id, channel);
    }
    return channel;
  }

  #sweep(channel_id: string, { rules, heard, since_ms }: Channel): void {
    if (rules === no_rules && heard.size === 0 && since_ms === undefined) this.#channels.delete(channel_id);
  }

  #put(output: TalkGuardOutput): void {
    assert(this.#outputs.length < outputs_max, "poll is drained after every call");
    this.#outputs.push(output);
  }
}

/** What a channel asks of those who talk on it. */
export interface TalkRules {
  /** How many may talk at a time, from 1, this player included; 1: half duplex. Undefined: any number. */
  readonly talkers_max: number | undefined;
  /** How long one transmission may last, > 0; undefined: as long as one likes. */
  readonly talk_ms_max: number | undefined;
}

export type TalkGuardOutput =
  /** Send, or send no more. */
  | { readonly kind: "talk"; readonly target_key: string; readonly on: boolean }
  /** The key does nothing until it is let go: tell the player. */
  | { readonly kind: "cut"; readonly target_key: string; readonly cause: "timeout" | "busy" }
  /** Another began while this player talks on the channel, and they are too many now: tell the player. */
  | { readonly kind: "step_on"; readonly channel_id: string; readonly session_id: number };

interface Channel {
  rules: TalkRules;
  /** Who is heard on it, by session id. */
  readonly heard: Set<number>;
  /** Since when it has carried this player's voice. */
  since_ms: number | undefined;
}

interface Talk {
  readonly target_key: string;
  readonly channel_ids: readonly string[];
  cut: boolean;
}

const no_rules: TalkRules = { talkers_max: undefined, talk_ms_max: undefined };

/** As many as bindings: `ptt_bindings_max` of games, and as many of the player's own. */
const talks_max = 128;
/** As many talkers as a channel has members by default; who is not counted is the last of a crowd. */
const heard_max = 1024;
/** One call ends and cuts at most every talk and begins one. Twice that, so that two calls may go before the drain. */
const outputs_max = 4 * talks_max + 2;
