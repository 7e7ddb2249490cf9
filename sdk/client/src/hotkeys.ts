import type { Hotkey, HotkeysConfigureParams, HotkeysListResult } from "@talkgroup/schemas";

import type { AgentConnection } from "./agent-connection.js";
import { given, type Loose } from "./given.js";
import type { CallOptions } from "./pending-calls.js";

/**
 * The player's own key combinations, which the agent keeps, and hears whichever window has the focus. They work without a game; the event
 * `ptt` reports those that talk, `hotkey` the others, `hotkeys` where keys come from. Scope `hotkeys`; to bind or unbind one, also the
 * scope for doing the same by a call: `voice.talk` for `talk`, `channels.write` for `mute`, `louder`, `softer` and `mute_sound`, `sound`
 * for `mute_microphone`, `overlay` for the overlay.
 *
 * A web page or a sandboxed game hears no key that is meant for another program. It may not bind a combination made only of keys for typing
 * or playing, such as `KeyV` (it hears those itself while it has the focus: `ptt.press`), and its combinations may talk only to a
 * `binding_id` that it has bound itself.
 *
 * @since 0.1.0
 */
export class Hotkeys {
  readonly #agent: AgentConnection;

  constructor(agent: AgentConnection) {
    this.#agent = agent;
  }

  /**
   * All combinations, and where keys are heard from on this machine.
   *
   * @throws {TalkgroupError} Only the codes any call may have.
   */
  list(options: CallOptions = {}): Promise<HotkeysListResult> {
    return this.#agent.call("hotkeys.list", {}, options, (result) => result, this.list);
  }

  /**
   * Gives a combination of 1 … 4 keys something to do; binding the same `hotkey_id` again replaces it.
   *
   * @returns The ids of hotkeys whose keys are part of these, or that these are part of: the longest combination held wins.
   * @throws {TalkgroupError} `conflict` if the same keys do something else, `limit_reached` above 64, `invalid_params`,
   * `settings_unwritable`; `scope_denied` for what this program may not bind or replace.
   */
  bind(hotkey: Loose<Hotkey>, options: CallOptions = {}): Promise<readonly string[]> {
    return this.#agent.call("hotkeys.bind", { hotkey: given<Hotkey>(hotkey) }, options, ({ overlaps }) => overlaps, this.bind);
  }

  /**
   * Forgets a combination.
   *
   * @param hotkey_id As it was bound.
   * @throws {TalkgroupError} `unknown_hotkey`, `settings_unwritable`; `scope_denied` for one that this program could not bind.
   */
  unbind(hotkey_id: string, options: CallOptions = {}): Promise<void> {
    return this.#agent.call("hotkeys.unbind", { hotkey_id }, options, () => {}, this.unbind);
  }

  /**
   * Waits for the next combination that the player presses, and returns its keys; its usual action is suppressed. An abort ends the wait
   * here; the agent waits out its time. Not for web pages and sandboxed games.
   *
   * @returns 1 … 4 keys that were held together.
   * @throws {TalkgroupError} `not_ready` if none was pressed in `capture_ms`, or if no keys can be heard; `busy` while another program
   * waits; `invalid_params`; `scope_denied` for a web page or a sandboxed game.
   */
  capture(options: CaptureOptions = {}): Promise<readonly string[]> {
    const { capture_ms = capture_ms_default, ...call } = options;
    const patience = call.timeout_ms === undefined ? { ...call, timeout_ms: capture_ms + answer_ms } : call;
    return this.#agent.call("hotkeys.capture", { timeout_ms: capture_ms }, patience, ({ keys }) => keys, this.capture);
  }

  /**
   * Sets where keys come from; the agent keeps it. `portal: true` has a Wayland desktop, where no program hears all keys, ask the player for
   * keys of this radio: they are `Shortcut1` … `Shortcut8` then. How it went says `portal` among the sources of `list`, and the event
   * `hotkeys`. Not for web pages and sandboxed games.
   *
   * @throws {TalkgroupError} `settings_unwritable` if it could not be saved, and holds only until the agent ends; `invalid_params`;
   * `scope_denied` for a web page or a sandboxed game.
   */
  configure(settings: KeySettings, options: CallOptions = {}): Promise<void> {
    const params = given<HotkeysConfigureParams>(settings);
    return this.#agent.call("hotkeys.configure", params, options, () => {}, this.configure);
  }
}

/**
 * Where keys come from. `portal`: whether the desktop is asked for shortcuts.
 *
 * @interface
 * @since 0.1.0
 */
export type KeySettings = Loose<HotkeysConfigureParams>;

/**
 * How long the player has, and how to cancel the call.
 *
 * @since 0.1.0
 */
export interface CaptureOptions extends CallOptions {
  /** How long the player has. 100 … 60 000 ms, default 10 000. `timeout_ms` is 2 000 ms more unless it is given. */
  readonly capture_ms?: number | undefined;
}

/** The schema's default. */
const capture_ms_default = 10_000;
const answer_ms = 2_000;
