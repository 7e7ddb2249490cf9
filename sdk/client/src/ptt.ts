import type { PttPressParams } from "@talkgroup/schemas";

import type { AgentConnection } from "./agent-connection.js";
import type { Entry } from "./call-site.js";
import type { CallOptions } from "./pending-calls.js";
import { quiet } from "./quiet.js";
import type { Restorable, Wish } from "./restoration.js";
import type { Timer } from "./timer.js";

/**
 * Push-to-talk. A pressed key is a lease that the agent ends unless it is renewed: this class renews it every half lease until
 * `release`. If the game crashes or hangs, the renewals stop and the player stops talking: a key can never stick. Scope `voice.talk`.
 *
 * While the agent is away no key is down: `press` rejects with `agent_closed`, `release` resolves. A key that the game still holds when the
 * agent is there again talks again.
 *
 * @since 0.1.0
 */
export class Ptt implements Restorable {
  readonly #agent: AgentConnection;
  readonly #timer: Timer;
  readonly #held = new Map<string, HeldKey>();
  readonly #kept = new Map<string, TalkTarget>();

  constructor(agent: AgentConnection, timer: Timer) {
    this.#agent = agent;
    this.#timer = timer;
    void agent.closed.then(() => {
      for (const key of [...this.#held.values()]) this.#forget(key);
    });
  }

  /**
   * Binds a key of the game to a channel, a simulcast set or players to whisper to; binding again replaces. The binding lives as long as this connection.
   *
   * @param binding_id The game's own name for it: 1 … 64 letters, digits, dots, dashes and underscores, with a name of the game's in front;
   * those that begin with `hotkey.` are the agent's.
   * @throws {TalkgroupError} `unknown_channel`, `not_a_member`, `unknown_simulcast`, `unknown_target` for a whisper, `permission_denied`,
   * `limit_reached` above 64 bindings, `invalid_params`, `not_connected`, `server_unreachable`, `rate_limited`; `not_ready` if the same key was bound again meanwhile.
   */
  bind(binding_id: string, target: TalkTarget, options: CallOptions = {}): Promise<void> {
    const kept = { ...target };
    return this.#agent.call(
      "ptt.bind",
      { binding_id, ...kept },
      options,
      () => {
        // Whom a whisper names is nobody to be trusted to be the same later.
        if ("whisper_id" in kept) this.#kept.delete(binding_id);
        else this.#kept.set(binding_id, kept);
      },
      this.bind,
    );
  }

  /**
   * Forgets a binding; if it is pressed, it is released first.
   *
   * @param binding_id As it was bound.
   * @throws {TalkgroupError} `unknown_binding`.
   */
  unbind(binding_id: string, options: CallOptions = {}): Promise<void> {
    this.#forget(this.#held.get(binding_id));
    this.#kept.delete(binding_id);
    return this.#agent.call("ptt.unbind", { binding_id }, options, () => void this.#kept.delete(binding_id), this.unbind);
  }

  /**
   * Key down: the player talks until `release`. Resolves when the agent has opened the channel; pressing again is harmless. If it
   * rejects, the key is up.
   *
   * @param binding_id As it was bound, by this game or another program.
   * @throws {TalkgroupError} `unknown_binding`, `unknown_target` if it is bound to what is not joined any more, `not_connected`,
   * `channel_busy` where only one may talk at a time or the player has talked too long, `limit_reached` if 64 programs hold it,
   * `invalid_params`.
   */
  press(binding_id: string, options: PressOptions = {}): Promise<void> {
    return this.#press(binding_id, options, this.press);
  }

  /**
   * Key up. The last syllable is still sent. Releasing a key that is up is harmless.
   *
   * @param binding_id As it was bound.
   * @throws {TalkgroupError} `unknown_binding`.
   */
  release(binding_id: string, options: CallOptions = {}): Promise<void> {
    return this.#release(binding_id, options, this.release);
  }

  /**
   * For keys that change over: `press` if the key is up, else `release`.
   *
   * @param binding_id As it was bound.
   * @returns True if the key is down now.
   * @throws {TalkgroupError} `unknown_binding`, and if it goes down `unknown_target`, `not_connected`, `channel_busy`, `limit_reached`,
   * `invalid_params`.
   */
  toggle(binding_id: string, options: PressOptions = {}): Promise<boolean> {
    const down = !this.isHeld(binding_id);
    const changed = down ? this.#press(binding_id, options, this.toggle) : this.#release(binding_id, options, this.toggle);
    return quiet(changed.then(() => down));
  }

  /**
   * True from `press` to `release` of this program: whether the player is heard says the event `ptt`.
   *
   * @param binding_id As it was bound.
   * @returns False too for what was never bound.
   */
  isHeld(binding_id: string): boolean {
    return this.#held.has(binding_id);
  }

  /** @internal */
  wishes(): readonly Wish[] {
    return [...this.#kept].map(([binding_id, target]) => ({
      method: "ptt.bind",
      subject: binding_id,
      params: () => ({ binding_id, ...target }),
    }));
  }

  #press(binding_id: string, options: PressOptions, from: Entry): Promise<void> {
    const { lease_ms = lease_ms_default } = options;
    this.#forget(this.#held.get(binding_id));
    const key: HeldKey = { press: { binding_id, lease_ms }, cancel: () => {}, renewing: false };
    this.#held.set(binding_id, key);
    const pressed = this.#agent.call("ptt.press", key.press, options, () => {}, from);
    // What is no lease is refused: by the schema here, or by the agent.
    if (lease_ms >= lease_ms_min) this.#renewLater(key);
    pressed.catch(() => {
      // Perhaps the agent did open it, and only the answer is late.
      if (this.#forget(key)) void this.#agent.call("ptt.release", { binding_id }, {}, () => {});
    });
    return pressed;
  }

  #release(binding_id: string, options: CallOptions, from: Entry): Promise<void> {
    this.#forget(this.#held.get(binding_id));
    return this.#agent.call("ptt.release", { binding_id }, options, () => {}, from);
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
    void this.#agent.call("ptt.press", key.press, { timeout_ms: key.press.lease_ms }, () => {}).then(settled, settled);
  }

  /** True if the key was held. */
  #forget(key: HeldKey | undefined): boolean {
    if (key === undefined || this.#held.get(key.press.binding_id) !== key) return false;
    key.cancel();
    return this.#held.delete(key.press.binding_id);
  }
}

/**
 * What a key talks to: a channel that is joined, a set of `simulcast.define`, or players of `whispers.define`.
 *
 * @since 0.1.0
 */
export type TalkTarget = { readonly channel_id: string } | { readonly simulcast_id: string } | { readonly whisper_id: string };

/**
 * How long a call may take and how to call it off, and how long a key press outlives its game.
 *
 * @since 0.1.0
 */
export interface PressOptions extends CallOptions {
  /** How soon the agent lets go if the game stops renewing. 100 … 5 000 ms, default 500. */
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
/** The schema's least. */
const lease_ms_min = 100;
