import type { AgentConfig } from "@talkgroup/schemas/config";

import { changedForNextStart } from "./config-effects.js";

/** Says of each hand edit of config.json what of it does not count yet. */
export class ConfigEdits {
  readonly #started: AgentConfig;
  readonly #onLater: (message: string) => void;
  #seen: AgentConfig;

  /**
   * `started`: what the agent was started with. `onLater` gets a line for an edit, short enough for a toast: `config.json: pairing.websocket
   * counts from the next start`. A member that is put back to what the agent was started with is not named.
   */
  constructor(started: AgentConfig, onLater: (message: string) => void) {
    this.#started = started;
    this.#seen = started;
    this.#onLater = onLater;
  }

  /** The file was edited by hand and says this now. */
  handleReloaded(config: AgentConfig): void {
    const members = changedForNextStart(this.#started, this.#seen, config);
    this.#seen = config;
    if (members.length === 0) return;
    this.#onLater(`config.json: ${members.join(", ")} ${members.length === 1 ? "counts" : "count"} from the next start`);
  }
}
