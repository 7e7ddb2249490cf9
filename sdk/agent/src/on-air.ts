import {
  type Cue,
  type PttLeases,
  type PttTarget,
  pttTargetKey,
  type Radio,
  type SpeakingChange,
  TalkGuard,
} from "@talkgroup/core";
import type { ChannelState } from "@talkgroup/schemas";

import type { Broadcast } from "./agent-options.js";
import type { MonotonicClock } from "./monotonic-clock.js";
import { Transmissions } from "./transmissions.js";

export interface OnAirOptions {
  readonly radio: Radio;
  readonly keys: PttLeases;
  readonly clock: MonotonicClock;
  readonly broadcast: Broadcast;
  /** The channels of a key's target; undefined for a simulcast set that is not defined. */
  readonly channelsOf: (target: PttTarget) => readonly string[] | undefined;
  readonly playCue: (cue: Cue) => void;
}

/**
 * Who talks on this radio, the player included: what keys ask for goes through the channels' rules (`TalkGuard`) onto the air, and
 * everybody is told who begins and ceases. While it is suspended, keys stay held and nothing is sent.
 */
export class OnAir {
  readonly #options: OnAirOptions;
  readonly #guard = new TalkGuard();
  readonly #transmissions = new Transmissions();
  /** The targets that keys hold open, by their text. */
  readonly #held = new Map<string, PttTarget>();
  /** Who is heard now, on each channel. */
  readonly #heard = new Map<string, Heard>();
  #own = { session_id: 0, name: unnamed };
  #suspended = false;

  constructor(options: OnAirOptions) {
    this.#options = options;
  }

  /** A connection is being made for a player of this name, as far as it is known. */
  handleOpening(name: string | undefined): void {
    this.#own = { session_id: 0, name: name ?? unnamed };
  }

  /** A session began. */
  handleSession(session_id: number): void {
    this.#own.session_id = session_id;
  }

  /** A channel's rules, or that it is gone. */
  handleChannel(channel_id: string, state: ChannelState | undefined): void {
    if (state === undefined) this.#guard.forgetChannel(channel_id);
    else this.#guard.setRules(channel_id, { half_duplex: state.half_duplex ?? false, talk_ms_max: state.talk_ms_max });
  }

  /** The first key on a target went down, or the last one up. */
  handleKey(target: PttTarget, open: boolean): void {
    const key = pttTargetKey(target);
    const now_ms = this.#options.clock();
    if (open) {
      this.#held.set(key, target);
      this.#guard.handleOpen(key, this.#options.channelsOf(target) ?? [], now_ms);
    } else this.#guard.handleClose(key, now_ms);
    this.#drain();
    if (!open) this.#held.delete(key);
  }

  /** The session is lost: nothing is sent until `resume`. Keys stay held. */
  suspend(): void {
    for (const target of this.#options.keys.openTargets()) this.#setTalking(target, false);
    this.#suspended = true;
  }

  resume(): void {
    this.#suspended = false;
  }

  /** A key that is still held talks again, or is cut where another talks by now and only one may. */
  talkAgain(target: PttTarget): void {
    const { keys, channelsOf, playCue } = this.#options;
    const busy = (channelsOf(target) ?? []).some((channel_id) => this.#guard.isBusy(channel_id));
    if (busy) {
      keys.cut(target, "busy");
      playCue("busy");
    } else this.#setTalking(target, true);
  }

  /** When a transmission is as long as it may be. */
  pollTimeout(): number | undefined {
    return this.#guard.pollTimeout();
  }

  handleTimeout(now_ms: number): void {
    this.#guard.handleTimeout(now_ms);
    this.#drain();
  }

  /** A target of somebody else began or ceased to be heard; who talks by two of them on a channel is silent when both are. */
  handleSpeaking({ session_id, target_id, channel_ids, speaking }: SpeakingChange): void {
    for (const channel_id of channel_ids) {
      const key = `${session_id} ${channel_id}`;
      const known = this.#heard.get(key);
      // Who left while speaking is not on the radio any more when the last word has been played.
      const name = this.#options.radio.nameOf(session_id) ?? known?.name ?? "unknown";
      const heard = known ?? { name, target_ids: new Set() };
      if (speaking) this.#heard.set(key, { ...heard, name });
      if (speaking) heard.target_ids.add(target_id);
      else heard.target_ids.delete(target_id);
      if (heard.target_ids.size === 0) this.#heard.delete(key);
      const changed = speaking ? known === undefined : known !== undefined && heard.target_ids.size === 0;
      if (!changed) continue;
      this.#guard.handleHeard(channel_id, session_id, speaking);
      this.#options.broadcast("speaking", { channel_id, session_id, name, speaking, own: false });
    }
    this.#drain();
  }

  #drain(): void {
    const { keys, playCue } = this.#options;
    for (let out = this.#guard.poll(); out !== undefined; out = this.#guard.poll()) {
      if (out.kind === "step_on") {
        playCue("busy");
        continue;
      }
      const target = this.#held.get(out.target_key);
      if (target === undefined) continue;
      if (out.kind === "talk") {
        this.#setTalking(target, out.on);
      } else {
        keys.cut(target, out.cause);
        playCue(out.cause);
      }
    }
  }

  #setTalking(target: PttTarget, open: boolean): void {
    // When all is back, every key that is held then talks.
    if (open && this.#suspended) return;
    const { radio, broadcast, channelsOf } = this.#options;
    const channel_ids = channelsOf(target) ?? [];
    const change = open
      ? this.#transmissions.open(target, channel_ids, radio.targets.targetOf(channel_ids))
      : this.#transmissions.close(target);
    if (change === undefined) return;
    if (change.target_id !== undefined) radio.setTalking(change.target_id, open);
    const { session_id } = this.#own;
    // The server knows the name of a player who came by a token. Who is taken off a channel while talking keeps it to the last.
    this.#own.name = radio.nameOf(session_id) ?? this.#own.name;
    const { name } = this.#own;
    for (const channel_id of change.channel_ids) {
      broadcast("speaking", { channel_id, session_id, name, speaking: open, own: true });
    }
  }
}

/** Somebody who is heard on a channel. */
interface Heard {
  readonly name: string;
  /** The talk targets it is heard by. */
  readonly target_ids: Set<number>;
}

/** Until a channel tells what the server calls a player who came by a token. */
const unnamed = "player";
