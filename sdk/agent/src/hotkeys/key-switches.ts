import type { Result } from "@talkgroup/schemas";

import type { AgentSettings } from "../settings/agent-settings.js";
import { orUnwritable } from "../settings/settings-error.js";

/** What the player wants keys to come from. */
export class KeySwitches {
  readonly #settings: Pick<AgentSettings, "config" | "configure">;
  readonly #onChanged: () => void;

  /** `onChanged`: what config.json says of keys is to count now. */
  constructor(settings: Pick<AgentSettings, "config" | "configure">, onChanged: () => void) {
    this.#settings = settings;
    this.#onChanged = onChanged;
  }

  /** Whether the desktop is asked for shortcuts. */
  get portal(): boolean {
    return this.#settings.config.value.hotkeys.portal;
  }

  /** Asks the desktop, or does no more: at once, then it is kept. Refuses `settings_unwritable` where it counts for this run alone. */
  async setPortal(portal: boolean): Promise<Result<void>> {
    const kept = orUnwritable(this.#settings.configure({ hotkeys: { portal } }));
    this.#onChanged();
    return kept;
  }
}
