import type { DeviceUse } from "@talkgroup/schemas";
import type { AgentConfig } from "@talkgroup/schemas/config";

import { AudioError } from "../audio/audio-thread.js";
import type { SoundDirection } from "../sound/sound-backend.js";
import type { DevicePort } from "./device-handlers.js";

/** Has the devices used that config.json names, whenever it was edited by hand. */
export class DeviceEdits {
  readonly #port: Pick<DevicePort, "uses" | "select">;
  readonly #wanted: () => AgentConfig["devices"];
  readonly #onWarning: (message: string) => void;
  /** Directions that a device is being selected for. */
  readonly #working = new Set<SoundDirection>();
  /** What was not there when it was asked for last. */
  readonly #missing = new Map<SoundDirection, string>();

  /** `wanted`: what config.json says. `onWarning` hears, once, of a device that is not there. */
  constructor(
    port: Pick<DevicePort, "uses" | "select">,
    wanted: () => AgentConfig["devices"],
    onWarning: (message: string) => void,
  ) {
    this.#port = port;
    this.#wanted = wanted;
    this.#onWarning = onWarning;
  }

  /** The file was edited by hand. What is used already is left as it is. */
  handleReloaded(): void {
    for (const direction of ["capture", "playback"] as const) void this.#select(direction);
  }

  async #select(direction: SoundDirection): Promise<void> {
    // Whoever is at it looks again at the end.
    if (this.#working.has(direction)) return;
    this.#working.add(direction);
    try {
      let selected = selectedOf(await this.#port.uses(), direction);
      for (let wanted = this.#idOf(direction); wanted !== selected; wanted = this.#idOf(direction)) {
        const use = await this.#port.select(direction, wanted);
        if (use.ok) this.#missing.delete(direction);
        else if (use.refusal.code === "unknown_device") this.#noteMissing(direction, wanted);
        selected = wanted;
      }
    } catch (thrown) {
      // The agent ends with its audio worker.
      if (!(thrown instanceof AudioError)) throw thrown;
    } finally {
      this.#working.delete(direction);
    }
  }

  #idOf(direction: SoundDirection): string | undefined {
    return this.#wanted()[`${direction}_id`];
  }

  /** Its name is the player's own. */
  #noteMissing(direction: SoundDirection, wanted: string | undefined): void {
    if (wanted === undefined || this.#missing.get(direction) === wanted) return;
    this.#missing.set(direction, wanted);
    this.#onWarning(`config.json: devices.${direction}_id names no device there is now; it counts from the next start`);
  }
}

function selectedOf(uses: readonly DeviceUse[], direction: SoundDirection): string | undefined {
  return uses.find((use) => use.direction === direction)?.selected_id;
}
