import type { MicrophoneSettings, MixerSettings } from "@talkgroup/core";
import { accept, type Result } from "@talkgroup/schemas";

import type { Agent } from "../agent.js";
import type { IdleWatch } from "../ipc/idle-watch.js";
import type { AgentSettings, ConfigChange } from "../settings/agent-settings.js";
import { orUnwritable } from "../settings/settings-error.js";
import type { RadioSwitches } from "./hotkey-port.js";
import type { SettingsNews } from "./settings-news.js";

/** The settings of the whole radio: what config.json says is what is heard, whoever changed it, and others are told. */
export class RadioSettings implements RadioSwitches {
  readonly #agent: Agent;
  readonly #settings: AgentSettings;
  readonly #idle: IdleWatch;
  readonly #news: Pick<SettingsNews, "note">;

  constructor(agent: Agent, settings: AgentSettings, idle: IdleWatch, news: Pick<SettingsNews, "note">) {
    this.#agent = agent;
    this.#settings = settings;
    this.#idle = idle;
    this.#news = news;
    this.apply();
  }

  get microphone(): MicrophoneSettings {
    return this.#settings.config.value.microphone;
  }

  get mixer(): MixerSettings {
    return this.#settings.config.value.mixer;
  }

  /** Has all of it heard. */
  apply(): void {
    const { microphone, mixer, idle_shutdown_s } = this.#settings.config.value;
    this.#agent.command({ kind: "microphone", ...microphone });
    this.#agent.command({ kind: "mixer", ...mixer });
    this.#agent.setPresence({ muted: microphone.muted, deafened: mixer.muted });
    this.#news.note({ microphone, mixer });
    this.#idle.configure(idle_shutdown_s === undefined ? undefined : idle_shutdown_s * 1000);
  }

  /** Changes a part of it: heard at once, then kept. Refuses `settings_unwritable` where it counts for this run alone. */
  async change(change: ConfigChange): Promise<Result<void>> {
    const asked = Object.values(change).some((section) => Object.keys(section ?? {}).length > 0);
    if (!asked) return accept(undefined);
    const kept = orUnwritable(this.#settings.configure(change));
    this.apply();
    return kept;
  }

  toggleMicrophone(): void {
    void this.change({ microphone: { muted: !this.microphone.muted } });
  }

  toggleSound(): void {
    void this.change({ mixer: { muted: !this.mixer.muted } });
  }
}
