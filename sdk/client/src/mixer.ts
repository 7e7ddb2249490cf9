import type { MixerConfigureParams, MixerConfigureResult } from "@talkgroup/schemas";

import type { AgentConnection } from "./agent-connection.js";
import { given, type Loose } from "./given.js";
import type { CallOptions } from "./pending-calls.js";

/**
 * How the whole radio sounds. The agent keeps the settings. Scope `channels.write`.
 *
 * @since 0.1.0
 */
export class Mixer {
  readonly #agent: AgentConnection;

  constructor(agent: AgentConnection) {
    this.#agent = agent;
  }

  /**
   * Sets what is given, and returns all current settings; pass `{}` to read them.
   *
   * @throws {TalkgroupError} `invalid_params`; `settings_unwritable` if the settings could not be saved, and hold only until the agent
   * ends.
   */
  configure(settings: MixerSettings, options: CallOptions = {}): Promise<MixerConfigureResult> {
    return this.#agent.call(
      "mixer.configure",
      given<MixerConfigureParams>(settings),
      options,
      (result) => result,
      this.configure,
    );
  }
}

/**
 * How the whole radio sounds: `gain_db` −60 … 12 dB; `duck_db` −60 … 0 dB: by how much lower priorities are turned down while a higher one
 * is heard; `duck_own_db` −60 … 0 dB: by how much everything is turned down while the player talks; `duck_attack_ms` 1 … 1 000,
 * `duck_hold_ms` 0 … 5 000, `duck_release_ms` 1 … 5 000; `muted`: nothing is heard at all.
 *
 * @interface
 * @since 0.1.0
 */
export type MixerSettings = Loose<MixerConfigureParams>;
