import type { SpeakingChange } from "@talkgroup/core/light";
import type { ChannelState, ControlEvents, ControlMethods, Result } from "@talkgroup/schemas";

import type { Timer } from "../sound/timer.js";

export interface MutedNetsOptions {
  readonly timer: Timer;
  /** Asks the server; undefined where there is none to ask. */
  readonly pause: (params: ControlMethods["channel.pause"]["params"]) => Promise<Result<unknown>> | undefined;
  /** The server said that somebody begins or ceases to talk on a net that it does not send. */
  readonly onTold: (change: SpeakingChange) => void;
}

/**
 * Nets that the player has muted: the server is asked not to send their voice at all, and says who talks there instead (P-55). Where it refuses,
 * as one that is older would, the voice comes and is dropped here.
 */
export class MutedNets {
  readonly #options: MutedNetsOptions;
  /** Those the player is on, once one was muted. */
  readonly #nets = new Map<string, Net>();

  constructor(options: MutedNetsOptions) {
    this.#options = options;
  }

  /** A net as it is now; undefined: it is gone. */
  handleChannel(channel_id: string, state: ChannelState | undefined): void {
    if (state === undefined || state.membership === "none") {
      // The server has forgotten it with the membership.
      this.#forget(channel_id);
      return;
    }
    const known = this.#nets.get(channel_id);
    if (known === undefined && !state.muted) return;
    const net = known ?? { muted: false, paused: false, asking: false, refused: false, talking: undefined };
    this.#nets.set(channel_id, net);
    // Muted anew, it is asked for again.
    if (!state.muted) net.refused = false;
    net.muted = state.muted;
    this.#settle(channel_id, net);
  }

  /** The server knows nothing of it any more. */
  handleSessionLost(): void {
    for (const channel_id of [...this.#nets.keys()]) this.#forget(channel_id);
  }

  /** Ignored for a net whose voice comes here: that says by itself who talks. */
  handleSpeaking({ channel_id, session_id, speaking }: ControlEvents["channel.speaking"]): void {
    const { talking } = this.#nets.get(channel_id) ?? {};
    if (talking === undefined || talking.has(session_id) === speaking || (speaking && talking.size >= talking_max)) return;
    if (speaking) talking.add(session_id);
    else talking.delete(session_id);
    this.#options.onTold({ session_id, target_id: told_target_id, channel_ids: [channel_id], speaking });
  }

  /** One request at a time: the last counts. */
  #settle(channel_id: string, net: Net): void {
    const paused = net.muted;
    if (net.asking || net.refused || paused === net.paused) return;
    const asked = this.#options.pause({ channel_id, paused });
    if (asked === undefined) return;
    net.asking = true;
    // Who talks is told before the answer.
    if (paused) net.talking = new Set();
    void asked.then(({ ok }) => {
      if (this.#nets.get(channel_id) === net) this.#handleAnswer(channel_id, net, paused, ok);
    });
  }

  #handleAnswer(channel_id: string, net: Net, paused: boolean, ok: boolean): void {
    net.asking = false;
    if (ok) net.paused = paused;
    else if (paused) net.refused = true;
    if (!net.paused) this.#endTold(channel_id, net);
    // A net that the player wants to hear again does not stay silent.
    if (ok || paused) this.#settle(channel_id, net);
    else this.#options.timer(retry_ms, () => this.#nets.get(channel_id) === net && this.#settle(channel_id, net));
  }

  #forget(channel_id: string): void {
    const net = this.#nets.get(channel_id);
    if (!this.#nets.delete(channel_id) || net === undefined) return;
    this.#endTold(channel_id, net);
  }

  #endTold(channel_id: string, net: Net): void {
    const { talking = [] } = net;
    net.talking = undefined;
    for (const session_id of talking)
      this.#options.onTold({ session_id, target_id: told_target_id, channel_ids: [channel_id], speaking: false });
  }
}

interface Net {
  muted: boolean;
  /** True: the server has said that it does not send it. */
  paused: boolean;
  /** A request is under way. */
  asking: boolean;
  /** The server does not do that. */
  refused: boolean;
  /** Session ids of who talks there, while the server is to tell it. */
  talking: Set<number> | undefined;
}

/** Of no talk target: those begin with 1. */
const told_target_id = 0;
/** As many as can be members of a channel. */
const talking_max = 4096;
const retry_ms = 1000;
