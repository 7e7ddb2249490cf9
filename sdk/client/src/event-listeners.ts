import type { IpcEvents } from "@talkgroup/schemas";

import type { AgentEvent } from "./agent-event.js";
import { LastingEvents } from "./lasting-events.js";

/**
 * Every event by its name: those of the agent (IpcEvents), and `agent` about the connection to it.
 *
 * @since 0.1.0
 */
export interface TalkgroupEvents extends IpcEvents {
  /** The connection to the agent itself was lost, came back or is over. */
  readonly agent: AgentEvent;
}

/**
 * The listeners of each event. A listener that throws, or whose promise rejects, disturbs nobody else. A new listener to `speaking` or
 * `ptt` receives what is under way: the agent sends it as soon as it has greeted, before anybody can listen.
 */
export class EventListeners {
  readonly #listeners: { readonly [E in keyof TalkgroupEvents]: Set<Listener<E>> } = {
    agent: new Set(),
    binding: new Set(),
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
  readonly #lasting = new LastingEvents();
  readonly #onListenerError: (error: unknown) => void;

  constructor(onListenerError: (error: unknown) => void) {
    this.#onListenerError = onListenerError;
    this.note("speaking", (event) => this.#lasting.handleSpeaking(event));
    this.note("ptt", (event) => this.#lasting.handlePtt(event));
  }

  /** True for an event of the agent's that this version knows. */
  knows(name: string): name is keyof IpcEvents {
    return name !== "agent" && Object.hasOwn(this.#listeners, name);
  }

  /**
   * Adds a listener; the returned function removes it. Adding the same function twice calls it once. It receives what is under way a moment
   * later, when its caller has that function.
   */
  add<E extends keyof TalkgroupEvents>(event: E, listener: Listener<E>): () => void {
    const end = this.#listen(event, listener);
    const missed = this.#lasting.of(event);
    if (missed.length > 0) void Promise.resolve().then(() => this.#tellMissed(event, listener, missed));
    return end;
  }

  /**
   * Adds a listener of the SDK's own. In a page nobody has judged the agent's events: a badly formed one is ignored, and the game, whose
   * fault it is not, sees no error.
   */
  note<E extends keyof TalkgroupEvents>(event: E, listener: Listener<E>): void {
    this.#listen(event, (params) => {
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

  /** The agent is gone: nobody speaks and no key talks any longer. */
  endLasting(): void {
    for (const event of this.#lasting.of("speaking")) this.emit("speaking", { ...event, speaking: false });
    for (const event of this.#lasting.of("ptt")) this.emit("ptt", { ...event, talking: false, cause: "closed" });
  }

  #listen<E extends keyof TalkgroupEvents>(event: E, listener: Listener<E>): () => void {
    this.#listeners[event].add(listener);
    return () => void this.#listeners[event].delete(listener);
  }

  /** What is over meanwhile, or was told meanwhile, is not told again. */
  #tellMissed<E extends keyof TalkgroupEvents>(event: E, listener: Listener<E>, missed: readonly TalkgroupEvents[E][]): void {
    for (const params of missed) {
      const lasts = this.#listeners[event].has(listener) && this.#lasting.of(event).includes(params);
      if (lasts) this.#call(() => listener(params));
    }
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
