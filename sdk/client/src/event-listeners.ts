import type { IpcEvents } from "@talkgroup/schemas";

import type { AgentEvent } from "./agent-event.js";

/**
 * Every event by its name: those of the agent (IpcEvents), and `agent` about the connection to it.
 *
 * @since 0.1.0
 */
export interface TalkgroupEvents extends IpcEvents {
  /** The connection to the agent itself went, came back or is over. */
  readonly agent: AgentEvent;
}

/** Who listens to which event. A listener that throws, or whose promise rejects, disturbs nobody else. */
export class EventListeners {
  readonly #listeners: { readonly [E in keyof TalkgroupEvents]: Set<Listener<E>> } = {
    agent: new Set(),
    channelGone: new Set(),
    channelOrder: new Set(),
    channelState: new Set(),
    connection: new Set(),
    devices: new Set(),
    hotkey: new Set(),
    hotkeys: new Set(),
    level: new Set(),
    operationState: new Set(),
    overlay: new Set(),
    pairing: new Set(),
    ptt: new Set(),
    settings: new Set(),
    speaking: new Set(),
    toast: new Set(),
  };
  readonly #onListenerError: (error: unknown) => void;

  constructor(onListenerError: (error: unknown) => void) {
    this.#onListenerError = onListenerError;
  }

  /** True for an event of the agent's that this version knows. */
  knows(name: string): name is keyof IpcEvents {
    return name !== "agent" && Object.hasOwn(this.#listeners, name);
  }

  /** Adds a listener; the returned function takes it away. Adding the same function twice calls it once. */
  add<E extends keyof TalkgroupEvents>(event: E, listener: Listener<E>): () => void {
    this.#listeners[event].add(listener);
    return () => void this.#listeners[event].delete(listener);
  }

  /**
   * Adds what the SDK itself notes of an event. In a page nobody has judged the agent's events: of one that is badly formed nothing is noted,
   * and the game, whose fault it is not, hears of no error.
   */
  note<E extends keyof TalkgroupEvents>(event: E, listener: Listener<E>): void {
    this.add(event, (params) => {
      try {
        listener(params);
      } catch {
        // Badly formed.
      }
    });
  }

  emit<E extends keyof TalkgroupEvents>(event: E, params: TalkgroupEvents[E]): void {
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

export type Listener<E extends keyof TalkgroupEvents> = (params: TalkgroupEvents[E]) => void;
