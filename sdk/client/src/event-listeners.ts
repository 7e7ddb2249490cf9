import type { IpcEvents } from "@talkgroup/schemas";

/** Who listens to which event. A listener that throws, or whose promise rejects, disturbs nobody else. */
export class EventListeners {
  readonly #listeners: { readonly [E in keyof IpcEvents]: Set<Listener<E>> } = {
    channelState: new Set(),
    connection: new Set(),
    devices: new Set(),
    hotkey: new Set(),
    hotkeys: new Set(),
    level: new Set(),
    pairing: new Set(),
    ptt: new Set(),
    speaking: new Set(),
  };
  readonly #onListenerError: (error: unknown) => void;

  constructor(onListenerError: (error: unknown) => void) {
    this.#onListenerError = onListenerError;
  }

  /** Adds a listener; the returned function takes it away. Adding the same function twice calls it once. */
  add<E extends keyof IpcEvents>(event: E, listener: Listener<E>): () => void {
    this.#listeners[event].add(listener);
    return () => void this.#listeners[event].delete(listener);
  }

  emit<E extends keyof IpcEvents>(event: E, params: IpcEvents[E]): void {
    for (const listener of [...this.#listeners[event]]) this.#call(() => listener(params));
  }

  #call(run: () => unknown): void {
    try {
      const result = run();
      // An async listener is allowed where a void one is asked for.
      if (result instanceof Promise) result.catch((error: unknown) => this.#report(error));
    } catch (error) {
      this.#report(error);
    }
  }

  #report(error: unknown): void {
    try {
      this.#onListenerError(error);
    } catch {
      // There is nobody left to tell.
    }
  }
}

export type Listener<E extends keyof IpcEvents> = (params: IpcEvents[E]) => void;
