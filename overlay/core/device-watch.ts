import type { DevicesEvent } from "@talkgroup/schemas";

import type { KnownUse } from "./agent-readers.js";
import type { SoundState, ToastCode } from "./overlay-view.js";

/** Whether there is a microphone and something to hear with, and what became of them. */
export class DeviceWatch {
  readonly #uses = new Map<KnownUse["direction"], KnownUse>();
  readonly #muted = new Set<KnownUse["direction"]>();

  setMuted(direction: KnownUse["direction"], muted: boolean): void {
    if (muted) this.#muted.add(direction);
    else this.#muted.delete(direction);
  }

  /** How things stand; nothing to tell of. */
  handleUses(uses: readonly KnownUse[]): void {
    for (const use of uses) this.#uses.set(use.direction, use);
  }

  /** What the player should hear of. */
  handleDevices(uses: readonly KnownUse[], cause: DevicesEvent["cause"]): readonly DeviceNews[] {
    const news = uses.flatMap((use) => newsOf(this.#uses.get(use.direction), use, cause));
    this.handleUses(uses);
    return news;
  }

  stateOf(direction: KnownUse["direction"]): SoundState {
    if (this.#uses.get(direction)?.state === "lost") return "lost";
    return this.#muted.has(direction) ? "muted" : "on";
  }
}

export interface DeviceNews {
  readonly code: ToastCode;
  readonly kind: "good" | "warning" | "error";
  /** The device's name, if it has one. */
  readonly values: readonly string[];
}

function newsOf(before: KnownUse | undefined, use: KnownUse, cause: DevicesEvent["cause"]): readonly DeviceNews[] {
  const codes = codes_of[use.direction];
  const values = use.title === undefined || use.title === "" ? [] : [use.title];
  if (use.state === "lost") return before?.state === "lost" ? [] : [{ code: codes.lost, kind: "error", values: [] }];
  const is_other = before !== undefined && (before.state === "lost" || before.device_id !== use.device_id);
  if (!is_other || cause === "selected") return [];
  if (cause === "returned" || before.state === "lost") return [{ code: codes.back, kind: "good", values }];
  return cause === "lost" ? [{ code: codes.replaced, kind: "warning", values }] : [];
}

const codes_of = {
  capture: { lost: "microphone_lost", replaced: "microphone_replaced", back: "microphone_back" },
  playback: { lost: "sound_lost", replaced: "sound_replaced", back: "sound_back" },
} as const;
