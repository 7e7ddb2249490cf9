import type { Hotkey, HotkeysListResult } from "@talkgroup/schemas";

import type { AgentConnection } from "./agent-connection.js";
import { given, type Loose } from "./given.js";
import type { CallOptions } from "./pending-calls.js";

/**
 * The player's own key combinations, which the agent hears whatever window has the focus, and keeps. They need no game; the event `hotkey`
 * tells of those without a voice, `ptt` of those with one, `hotkeys` where keys come from. Scope `hotkeys`.
 *
 * @since 0.1.0
 */
export class Hotkeys {
  readonly #agent: AgentConnection;

  constructor(agent: AgentConnection) {
    this.#agent = agent;
  }

  /**
   * All combinations, and from where keys are heard on this machine.
   *
   * @throws {TalkgroupError} Only as every call.
   */
  list(options: CallOptions = {}): Promise<HotkeysListResult> {
    return this.#agent.call("hotkeys.list", {}, options, (result) => result, this.list);
  }

  /**
   * Gives a combination of 1 … 4 keys something to do; binding the same `hotkey_id` again replaces.
   *
   * @returns The ids of those whose keys are part of these, or these of theirs: the longest that is held wins.
   * @throws {TalkgroupError} `conflict` where the same keys do something else, `limit_reached` above 64, `invalid_params`,
   * `settings_unwritable`.
   */
  bind(hotkey: Loose<Hotkey>, options: CallOptions = {}): Promise<readonly string[]> {
    return this.#agent.call("hotkeys.bind", { hotkey: given<Hotkey>(hotkey) }, options, ({ overlaps }) => overlaps, this.bind);
  }

  /**
   * Forgets a combination.
   *
   * @param hotkey_id As it was bound.
   * @throws {TalkgroupError} `unknown_hotkey`, `settings_unwritable`.
   */
  unbind(hotkey_id: string, options: CallOptions = {}): Promise<void> {
    return this.#agent.call("hotkeys.unbind", { hotkey_id }, options, () => {}, this.unbind);
  }

  /**
   * Waits for the next combination that the player presses, and gives its keys; nothing else it would do is done. An abort ends the wait
   * here; the agent's ends in its time.
   *
   * @returns 1 … 4 keys that were held together.
   * @throws {TalkgroupError} `not_ready` if none was pressed in `capture_ms`, or where no keys are heard; `busy` while another waits;
   * `invalid_params`.
   */
  capture(options: CaptureOptions = {}): Promise<readonly string[]> {
    const { capture_ms = capture_ms_default, ...call } = options;
    const patience = call.timeout_ms === undefined ? { ...call, timeout_ms: capture_ms + answer_ms } : call;
    return this.#agent.call("hotkeys.capture", { timeout_ms: capture_ms }, patience, ({ keys }) => keys, this.capture);
  }
}

/**
 * How long the player has, and how to call it off.
 *
 * @since 0.1.0
 */
export interface CaptureOptions extends CallOptions {
  /** How long the player has. 100 … 60 000 ms, default 10 000. `timeout_ms` is 2 000 more unless it is given. */
  readonly capture_ms?: number | undefined;
}

/** The schema's default. */
const capture_ms_default = 10_000;
const answer_ms = 2_000;
