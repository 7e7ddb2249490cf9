import type { PttBinding, PttBindParams, PttPressParams } from "@talkgroup/schemas";

import type { AgentConnection } from "./agent-connection.js";
import type { SdkMethod } from "./call-site.js";
import { given } from "./given.js";
import type { CallOptions } from "./pending-calls.js";
import { quiet } from "./quiet.js";
import type { Restorable, Wish } from "./restoration.js";
import { TalkgroupError } from "./talkgroup-error.js";
import type { Timer } from "./timer.js";

/**
 * Push-to-talk. A pressed key is a lease that the agent ends unless it is renewed: this class renews it every half lease until `release`.
 * If the game crashes or hangs, the renewals stop and the player stops talking: a key can never stick. Scope `voice.talk`.
 *
 * While the agent is away no key is down: `press` rejects with `agent_closed`, `release` resolves. A key that the game still holds when the
 * agent is back talks again.
 *
 * @since 0.1.0
 */
export class Ptt implements Restorable {
  readonly #agent: AgentConnection;
  readonly #timer: Timer;
  readonly #wall_ms: () => number;
  readonly #held = new Map<string, HeldKey>();
  readonly #kept = new Map<string, PttBindParams>();

  /** `wall_ms`: milliseconds since 1970, which count while the machine sleeps. */
  constructor(agent: AgentConnection, timer: Timer, wall_ms: () => number) {
    this.#agent = agent;
    this.#timer = timer;
    this.#wall_ms = wall_ms;
    void agent.closed.then(() => {
      for (const key of [...this.#held.values()]) this.#forget(key);
    });
  }

  /**
   * Binds a key of the game to a channel, a simulcast set or players to whisper to; binding again replaces it. The binding lasts as
   * long as this connection. With `keys` in the options the overlay shows what the player presses for it.
   *
   * @param binding_id The game's own name for it: 1 … 64 letters, digits, dots, dashes and underscores, prefixed with the game's name;
   * those that begin with `hotkey.` are the agent's.
   * @throws {TalkgroupError} `unknown_channel`, `not_a_member`, `unknown_simulcast`, `unknown_target` for a whisper, `permission_denied`,
   * `limit_reached` above 64 bindings, `invalid_params`, `not_connected`, `server_unreachable`, `rate_limited`; `not_ready` if the same key
   * was bound again meanwhile.
   */
  bind(binding_id: string, target: TalkTarget, options: BindOptions = {}): Promise<void> {
    const { keys, ...call } = options;
    const params = given<PttBindParams>({ binding_id, ...target, keys: Array.isArray(keys) ? [...keys] : keys });
    return this.#agent.call(
      "ptt.bind",
      params,
      call,
      () => {
        // Whom a whisper names is nobody to be trusted to be the same later.
        if ("whisper_id" in params) this.#kept.delete(binding_id);
        else this.#kept.set(binding_id, params);
      },
      this.bind,
    );
  }

  /**
   * The keys that this and other programs have bound, and where they talk; the event `binding` reports changes. The player's own hotkeys
   * are in `hotkeys.list`. Scope `channels.read`.
   *
   * @returns Each with its channels, none for a whisper, and its keys if its program named them.
   * @throws {TalkgroupError} Only the codes any call may have.
   */
  list(options: CallOptions = {}): Promise<readonly PttBinding[]> {
    return this.#agent.call("ptt.list", {}, options, ({ bindings }) => bindings, this.list);
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
   * Key down: the player talks until `release`. Resolves when the agent has opened the channel; pressing again is harmless. If it rejects,
   * the key is up. While the connection to the server is interrupted, the key is down, and the player talks again when it is back.
   *
   * @param binding_id As it was bound, by this game or another program.
   * @throws {TalkgroupError} `unknown_binding`, `unknown_target` if what it is bound to is no longer joined, `not_connected`,
   * `channel_busy` if only one may talk at a time and another does, or the player has talked too long, `limit_reached` if 64 programs hold
   * it, `invalid_params`.
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
   * For toggle keys: `press` if the key is up, else `release`. No finger holds such a key: it goes up automatically when it is cut off
   * (`channel_busy`), when what it is bound to is no longer joined, and after 10 s without being heard, while the server is away or the
   * machine sleeps. Held by `press` it would talk again.
   *
   * @param binding_id As it was bound.
   * @returns True if the key is down now.
   * @throws {TalkgroupError} `unknown_binding`, and if it goes down `unknown_target`, `not_connected`, `channel_busy`, `limit_reached`,
   * `invalid_params`.
   */
  toggle(binding_id: string, options: PressOptions = {}): Promise<boolean> {
    const down = !this.isHeld(binding_id);
    const changed = down ? this.#press(binding_id, options, this.toggle, true) : this.#release(binding_id, options, this.toggle);
    return quiet(changed.then(() => down));
  }

  /**
   * True from `press` to `release` of this program, or as long as `toggle` holds it: the event `ptt` says whether the player is actually
   * heard.
   *
   * @param binding_id As it was bound.
   * @returns Also false for a binding that does not exist.
   */
  isHeld(binding_id: string): boolean {
    return this.#held.has(binding_id);
  }

  /** @internal */
  wishes(): readonly Wish[] {
    return [...this.#kept].map(([subject, params]) => ({ method: "ptt.bind", subject, params: () => params }));
  }

  #press(binding_id: string, options: PressOptions, from: SdkMethod, toggled = false): Promise<void> {
    const { lease_ms = lease_ms_default } = options;
    this.#forget(this.#held.get(binding_id));
    const seen_ms = this.#wall_ms();
    const key: HeldKey = { press: { binding_id, lease_ms }, cancel: () => {}, renewing: false, toggled, seen_ms, unheard_ms: 0 };
    this.#held.set(binding_id, key);
    const pressed = this.#agent.call("ptt.press", key.press, options, () => {}, from);
    // What is no lease is refused: by the schema here, or by the agent.
    if (lease_ms >= lease_ms_min) this.#renewLater(key);
    // Perhaps the agent did open it, and only the answer is late.
    pressed.catch(() => this.#letGo(key));
    return pressed;
  }

  #release(binding_id: string, options: CallOptions, from: SdkMethod): Promise<void> {
    this.#forget(this.#held.get(binding_id));
    return this.#agent.call("ptt.release", { binding_id }, options, () => {}, from);
  }

  #renewLater(key: HeldKey): void {
    key.cancel = this.#timer(key.press.lease_ms / 2, () => {
      if (this.#countUnheard(key)) {
        this.#letGo(key);
        return;
      }
      this.#renew(key);
      this.#renewLater(key);
    });
  }

  /** Keeps asking while the key is down, whatever the agent says: a channel may close and open again under a held key. */
  #renew(key: HeldKey): void {
    if (key.renewing) return;
    key.renewing = true;
    const { press } = key;
    void this.#agent
      .call("ptt.press", press, { timeout_ms: press.lease_ms }, ({ talking }) => {
        // Held, and carried by nothing: the connection to the server dropped.
        if (talking) key.unheard_ms = 0;
      })
      .catch((error: unknown) => {
        // No finger is on it: it would talk again on its own when the other has finished, or the channel is back.
        if (key.toggled && error instanceof TalkgroupError && over_codes.has(error.code)) this.#letGo(key);
      })
      .finally(() => {
        key.renewing = false;
      });
  }

  /** True if nobody still thinks of a microphone that was switched on: it was not heard for so long, even if the machine slept meanwhile. */
  #countUnheard(key: HeldKey): boolean {
    const now_ms = this.#wall_ms();
    key.unheard_ms += Math.max(key.press.lease_ms / 2, now_ms - key.seen_ms);
    key.seen_ms = now_ms;
    return key.toggled && key.unheard_ms > unheard_ms_max;
  }

  #letGo(key: HeldKey): void {
    const { binding_id } = key.press;
    if (this.#forget(key)) void this.#agent.call("ptt.release", { binding_id }, {}, () => {});
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
 * How long a call may take and how to cancel it, and which keys the player presses.
 *
 * @since 0.1.0
 */
export interface BindOptions extends CallOptions {
  /**
   * The keys the player presses for it in the game, all of them together: 1 … 4 names as in a browser's `KeyboardEvent.code` (`KeyV`,
   * `ControlLeft`), or `Mouse1` … `Mouse5`, `Joystick1` … `Joystick80`, `Gamepad1` … `Gamepad16`. They are only shown; the agent does not
   * listen for them. Default: none are shown.
   */
  readonly keys?: readonly string[] | undefined;
}

/**
 * How long a call may take and how to cancel it, and how long a key press outlives its game.
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
  /** It went down by `toggle`. */
  readonly toggled: boolean;
  /** When it was pressed or renewed last, by the wall clock. */
  seen_ms: number;
  /** For how long the agent has not said that it talks. */
  unheard_ms: number;
}

/** It was cut off, or what it is bound to is no longer joined. */
const over_codes: ReadonlySet<string> = new Set(["channel_busy", "unknown_target"]);
/** As of the player's own keys: about as long as a server takes to be started again. */
const unheard_ms_max = 10_000;

/** The schema's default. */
const lease_ms_default = 500;
/** The schema's least. */
const lease_ms_min = 100;
