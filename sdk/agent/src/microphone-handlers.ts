import { accept } from "@talkgroup/schemas";

import type { Agent } from "./agent.js";
import type { IpcCaller, IpcHandlers } from "./ipc/ipc-handler.js";
import type { RadioSettings } from "./radio-settings.js";

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
    "microphone.configure": async (microphone) => {
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
  readonly #callers = new Set<number>();
  readonly #onChange: (any: boolean) => void;

  constructor(onChange: (any: boolean) => void) {
    this.#onChange = onChange;
  }

  set({ id, gone }: IpcCaller, wants: boolean): void {
    if (wants === this.#callers.has(id)) return;
    const before = this.#callers.size > 0;
    if (wants) {
      this.#callers.add(id);
      gone.addEventListener("abort", () => this.#remove(id), { once: true });
    } else this.#callers.delete(id);
    const after = this.#callers.size > 0;
    if (after !== before) this.#onChange(after);
  }

  #remove(id: number): void {
    if (this.#callers.delete(id) && this.#callers.size === 0) this.#onChange(false);
  }
}
