import {
  type Cue,
  type PttLeases,
  type PttTarget,
  pttTargetKey,
  type Radio,
  type SpeakingChange,
  TalkGuard,
  type TalkRules,
} from "@talkgroup/core/light";
import type { ChannelState, ControlEvents } from "@talkgroup/schemas";

import type { Broadcast } from "../agent-options.js";
import type { MonotonicClock } from "../machine/monotonic-clock.js";
import type { Timer } from "../sound/timer.js";
import { MutedNets, type MutedNetsOptions } from "./muted-nets.js";
import { Transmissions } from "./transmissions.js";

export interface OnAirOptions {
  readonly radio: Radio;
  readonly keys: PttLeases;
  readonly clock: MonotonicClock;
  readonly timer: Timer;
  readonly broadcast: Broadcast;
  /** The channels of a key's target; undefined for a simulcast set that is not defined. */
  readonly channelsOf: (target: PttTarget) => readonly string[] | undefined;
  readonly playCue: (cue: Cue) => void;
  /** Asks the server to send no voice of a net that is muted, or to send it again. */
  readonly pause: MutedNetsOptions["pause"];
}

/**
 * Who talks on this radio, the player included: what keys ask for goes through the channels' rules (`TalkGuard`) onto the air, and
 * everybody is told who begins and ceases. While it is suspended, keys stay held and nothing is sent.
 */
export class OnAir {
  readonly #options: OnAirOptions;
  readonly #guard = new TalkGuard();
  readonly #transmissions = new Transmissions();
  readonly #muted_nets: MutedNets;
  /** The talk targets that are open. */
  readonly #talking = new Set<number>();
  /** The targets that keys hold open, by their text. */
  readonly #held = new Map<string, PttTarget>();
  /** Who is heard now: by session and channel; by session alone who whispers, as a channel may have any name. */
  readonly #heard = new Map<string, Heard>();
  /** The player's own whispers, by their text. */
  readonly #whispering = new Set<string>();
  #own = { session_id: 0, name: unnamed };
  #suspended = false;

  constructor(options: OnAirOptions) {
    this.#options = options;
    const { timer, pause } = options;
    this.#muted_nets = new MutedNets({ timer, pause, onTold: (change) => this.handleSpeaking(change) });
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
    this.#muted_nets.handleChannel(channel_id, state);
    if (state === undefined) this.#guard.forgetChannel(channel_id);
    else this.#guard.setRules(channel_id, rulesOf(state));
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
    this.#muted_nets.handleSessionLost();
    for (const target of this.#options.keys.openTargets()) this.#setTalking(target, false);
    this.#suspended = true;
  }

  resume(): void {
    this.#suspended = false;
  }

  /** A key that is still held talks again, or is cut where as many others talk by now as may. */
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

  /** The server says who begins or ceases to talk on a channel: it is believed where it does not send the voice. */
  handleTold(told: ControlEvents["channel.speaking"]): void {
    if (told.session_id !== this.#own.session_id) this.#muted_nets.handleSpeaking(told);
  }

  /** A target of somebody else began or ceased to be heard; who talks by two of them on a channel is silent when both are. */
  handleSpeaking({ session_id, target_id, channel_ids, speaking }: SpeakingChange): void {
    for (const channel_id of channel_ids) {
      const name = this.#noteHeard(`${session_id} ${channel_id}`, session_id, target_id, speaking);
      if (name === undefined) continue;
      this.#guard.handleHeard(channel_id, session_id, speaking);
      this.#options.broadcast("speaking", { channel_id, session_id, name, speaking, own: false });
    }
    if (channel_ids.length === 0) {
      const name = this.#noteHeard(`${session_id}`, session_id, target_id, speaking);
      if (name !== undefined) this.#options.broadcast("speaking", { session_id, name, speaking, own: false, whisper: true });
    }
    this.#drain();
  }

  /** The name of who begins or ceases to be heard; undefined if another target of the same talker was heard there, or still is. */
  #noteHeard(key: string, session_id: number, target_id: number, speaking: boolean): string | undefined {
    const known = this.#heard.get(key);
    // Who left while speaking is not on the radio any more when the last word has been played.
    const name = this.#options.radio.nameOf(session_id) ?? known?.name ?? "unknown";
    const heard = known ?? { name, target_ids: new Set() };
    if (speaking) this.#heard.set(key, { ...heard, name });
    if (speaking) heard.target_ids.add(target_id);
    else heard.target_ids.delete(target_id);
    if (heard.target_ids.size === 0) this.#heard.delete(key);
    const changed = speaking ? known === undefined : known !== undefined && heard.target_ids.size === 0;
    return changed ? name : undefined;
  }

  #drain(): void {
    const { keys, playCue } = this.#options;
    for (let out = this.#guard.poll(), next: typeof out; out !== undefined; out = next) {
      next = this.#guard.poll();
      if (out.kind === "step_on") {
        playCue("busy");
        continue;
      }
      const target = this.#held.get(out.target_key);
      if (target === undefined) continue;
      if (out.kind === "talk") {
        // A talk that is cut is off before it is told why.
        this.#setTalking(target, out.on, next?.kind === "cut" && next.target_key === out.target_key);
      } else {
        if (out.cause === "busy") this.#endRelease(target);
        keys.cut(target, out.cause);
        playCue(out.cause);
      }
    }
  }

  /** What was said before may still be in its release delay: a key that is cut off as it goes down is not heard by that. */
  #endRelease(target: PttTarget): void {
    const { radio, channelsOf } = this.#options;
    const target_id = radio.targetOf(target, channelsOf(target) ?? []);
    if (target_id !== undefined && !this.#talking.has(target_id)) radio.setTalking(target_id, false, true);
  }

  /** `at_once`: what ends has no release delay. */
  #setTalking(target: PttTarget, open: boolean, at_once = false): void {
    // When all is back, every key that is held then talks.
    if (open && this.#suspended) return;
    const { radio, broadcast, channelsOf } = this.#options;
    const channel_ids = channelsOf(target) ?? [];
    const change = open
      ? this.#transmissions.open(target, channel_ids, radio.targetOf(target, channel_ids))
      : this.#transmissions.close(target);
    if (change === undefined) return;
    if (change.target_id !== undefined) this.#talkTo(change.target_id, target, open, at_once);
    const { session_id } = this.#own;
    // The server knows the name of a player who came by a token. Who is taken off a channel while talking keeps it to the last.
    this.#own.name = radio.nameOf(session_id) ?? this.#own.name;
    const { name } = this.#own;
    for (const channel_id of change.channel_ids) {
      broadcast("speaking", { channel_id, session_id, name, speaking: open, own: true });
    }
    if (target.kind === "whisper" && this.#changesWhispering(pttTargetKey(target), open))
      broadcast("speaking", { session_id, name, speaking: open, own: true, whisper: true });
  }

  #talkTo(target_id: number, target: PttTarget, talking: boolean, at_once: boolean): void {
    if (talking) this.#talking.add(target_id);
    else this.#talking.delete(target_id);
    const { radio, keys } = this.#options;
    radio.setTalking(target_id, talking, at_once, talking && keys.isCapped(target));
  }

  /** True if the player begins to whisper, or ceases. */
  #changesWhispering(key: string, open: boolean): boolean {
    const before = this.#whispering.size;
    if (open) this.#whispering.add(key);
    else this.#whispering.delete(key);
    return before > 0 !== this.#whispering.size > 0;
  }
}

function rulesOf({ half_duplex = false, talkers_max, talk_ms_max }: ChannelState): TalkRules {
  return { talkers_max: half_duplex ? 1 : talkers_max, talk_ms_max };
}

/** Somebody who is heard on a channel. */
interface Heard {
  readonly name: string;
  /** The talk targets it is heard by. */
  readonly target_ids: Set<number>;
}

/** Until a channel tells what the server calls a player who came by a token. */
const unnamed = "player";
