import type { PttPressParams } from "@talkgroup/schemas";

import type { AgentLink } from "./agent-link.js";
import type { CallOptions } from "./pending-calls.js";
import type { Timer } from "./timer.js";

/**
 * Push-to-talk. A pressed key is a lease that the agent ends unless it is renewed: this class renews it every half lease until
 * `release`. If the game crashes or hangs, the renewals stop and the player stops talking: a key can never stick.
 */
export class Ptt {
  readonly #link: AgentLink;
  readonly #timer: Timer;
  readonly #held = new Map<string, HeldKey>();

  constructor(link: AgentLink, timer: Timer) {
    this.#link = link;
    this.#timer = timer;
    void link.closed.then(() => {
      for (const key of [...this.#held.values()]) this.#forget(key);
    });
  }

  /**
   * Binds a key of the game to a channel or a simulcast set. `binding_id` is the game's own name for it; binding again replaces. The
   * binding lives as long as this connection. Refusals: `not_a_member`, `unknown_simulcast`, `permission_denied`, `limit_reached`.
   */
  bind(binding_id: string, target: TalkTarget, options: CallOptions = {}): Promise<void> {
    return this.#link.call("ptt.bind", { binding_id, ...target }, options, () => {});
  }

  /** Forgets a binding; if it is pressed, it is released first. Refusals: `unknown_binding`. */
  unbind(binding_id: string, options: CallOptions = {}): Promise<void> {
    this.#forget(this.#held.get(binding_id));
    return this.#link.call("ptt.unbind", { binding_id }, options, () => {});
  }

  /**
   * Key down: the player talks until `release`. Resolves when the agent has opened the channel; pressing again is harmless. If it
   * rejects, the key is up. Refusals: `unknown_binding`, `not_connected`, `permission_denied`.
   */
  press(binding_id: string, options: PressOptions = {}): Promise<void> {
    const { lease_ms = lease_ms_default } = options;
    this.#forget(this.#held.get(binding_id));
    const key: HeldKey = { press: { binding_id, lease_ms }, cancel: () => {}, renewing: false };
    this.#held.set(binding_id, key);
    const pressed = this.#link.call("ptt.press", key.press, options, () => {});
    this.#renewLater(key);
    pressed.catch(() => {
      // Perhaps the agent did open it, and only the answer is late.
      if (this.#forget(key)) void this.#link.call("ptt.release", { binding_id }, {}, () => {});
    });
    return pressed;
  }

  /** Key up. The last syllable is still sent. Releasing a key that is up is harmless. Refusals: `unknown_binding`. */
  release(binding_id: string, options: CallOptions = {}): Promise<void> {
    this.#forget(this.#held.get(binding_id));
    return this.#link.call("ptt.release", { binding_id }, options, () => {});
  }

  #renewLater(key: HeldKey): void {
    key.cancel = this.#timer(key.press.lease_ms / 2, () => {
      this.#renew(key);
      this.#renewLater(key);
    });
  }

  /** Goes on asking while the key is down, whatever the agent says: a channel may close and open again under a held key. */
  #renew(key: HeldKey): void {
    if (key.renewing) return;
    key.renewing = true;
    const settled = () => {
      key.renewing = false;
    };
    void this.#link.call("ptt.press", key.press, { timeout_ms: key.press.lease_ms }, () => {}).then(settled, settled);
  }

  /** True if the key was held. */
  #forget(key: HeldKey | undefined): boolean {
    if (key === undefined || this.#held.get(key.press.binding_id) !== key) return false;
    key.cancel();
    return this.#held.delete(key.press.binding_id);
  }
}

/** What a key talks to. */
export type TalkTarget = { readonly channel_id: string } | { readonly simulcast_id: string };

export interface PressOptions extends CallOptions {
  /** How soon the agent lets go if the game stops renewing: 100 … 5 000, default 500. */
  readonly lease_ms?: number | undefined;
}

interface HeldKey {
  readonly press: Required<PttPressParams>;
  cancel: () => void;
  /** A renewal is under way; one at a time is enough. */
  renewing: boolean;
}

/** The schema's default. */
const lease_ms_default = 500;
