import { accept } from "@talkgroup/schemas";

import type { Agent } from "../agent.js";
import type { IpcCaller, IpcHandlers } from "../ipc/ipc-handler.js";
import type { RadioSettings } from "../radio/radio-settings.js";
import { mayOpen } from "./may-open.js";

/**
 * How the microphone is processed, and what it sounds like. `echo_cancellation_available`: the package for it is installed. `watch` begins
 * or ceases to tell levels.
 */
export function microphoneHandlers(
  agent: Agent,
  settings: RadioSettings,
  echo_cancellation_available: boolean,
  watch: (on: boolean) => void,
): Pick<IpcHandlers, "microphone.configure" | "microphone.test" | "microphone.watch"> {
  const testing = new Interested((on) => agent.command({ kind: "microphone_test", on }));
  const watching = new Interested(watch);
  return {
    "microphone.configure": async (microphone, caller) => {
      const may = mayOpen(microphone, opening, caller);
      if (!may.ok) return may;
      const changed = await settings.change({ microphone });
      return changed.ok ? accept({ ...settings.microphone, echo_cancellation_available }) : changed;
    },
    "microphone.test": async ({ on }, caller) => {
      testing.set(caller, on);
      return accept({});
    },
    "microphone.watch": async ({ on }, caller) => {
      watching.set(caller, on);
      return accept({});
    },
  };
}

/** Something goes on as long as any client wants it to. A client that is gone wants nothing. */
class Interested {
  /** By client, what ends its interest when it is gone. */
  readonly #callers = new Map<number, () => void>();
  readonly #onChange: (any: boolean) => void;

  constructor(onChange: (any: boolean) => void) {
    this.#onChange = onChange;
  }

  set(caller: IpcCaller, wants: boolean): void {
    const { id, gone } = caller;
    const leave = this.#callers.get(id);
    if (!wants && leave !== undefined) leave();
    if (!wants || leave !== undefined || gone.aborted) return;
    const end = (): void => {
      gone.removeEventListener("abort", end);
      this.#callers.delete(id);
      if (this.#callers.size === 0) this.#onChange(false);
    };
    gone.addEventListener("abort", end);
    this.#callers.set(id, end);
    if (this.#callers.size === 1) this.#onChange(true);
  }
}

/** By these the player is heard, or not. */
const opening = ["voice_activity", "threshold", "pre_roll_ms", "release_ms", "muted"];
