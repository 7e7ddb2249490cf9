import type { TalkgroupEvents } from "@talkgroup/sdk/browser";

import type { Radio } from "./radio.js";

/** What an agent would answer, by method. What throws is what it says no with. */
export type Answers = Readonly<Record<string, (...params: readonly never[]) => unknown>>;

/** An agent that says what a test wants, and remembers what it was asked. */
export class RadioDouble {
  /** `method JSON`, in the order in which they came. */
  readonly calls: string[] = [];
  answers: Answers;
  readonly radio: Radio;
  readonly #listeners = new Map<string, Set<(params: never) => void>>();

  constructor(answers: Answers = {}) {
    this.answers = answers;
    this.radio = this.#radioOf();
  }

  /** Tells of something by itself. */
  emit<E extends keyof TalkgroupEvents>(event: E, params: TalkgroupEvents[E]): void {
    for (const listener of this.#listeners.get(event) ?? []) listener(params as never);
  }

  #radioOf(): Radio {
    const group = (name: string, methods: readonly string[]): never =>
      Object.fromEntries(
        methods.map((method) => [method, (...params: readonly unknown[]) => this.#call(`${name}.${method}`, params)]),
      ) as never;
    return {
      agent: { protocol: 1, agent_version: "0.1.0", scopes: ["manage"] },
      state: "open",
      on: (event, listener) => {
        const listeners = this.#listeners.get(event) ?? new Set();
        this.#listeners.set(event, listeners.add(listener as (params: never) => void));
        return () => void listeners.delete(listener as (params: never) => void);
      },
      close: async () => {},
      server: group("server", ["open", "close", "status"]),
      servers: group("servers", ["list", "save", "remove", "signIn", "register", "changePassword", "signOut", "connect"]),
      channels: group("channels", ["list", "order", "join", "monitor", "leave", "mix", "arrange"]),
      talkers: group("talkers", ["mix"]),
      devices: group("devices", ["list", "select"]),
      microphone: group("microphone", ["configure", "test", "watch", "play"]),
      mixer: group("mixer", ["configure"]),
      hotkeys: group("hotkeys", ["list", "bind", "unbind", "capture"]),
      ptt: group("ptt", ["list"]),
      operations: group("operations", ["list", "read", "select", "leave", "setPhase"]),
      overlay: group("overlay", ["read", "configure"]),
      stats: group("stats", ["read"]),
      pairing: group("pairing", ["list", "answer", "revoke"]),
      pages: group("pages", ["open"]),
    };
  }

  async #call(method: string, params: readonly unknown[]): Promise<unknown> {
    this.calls.push([method, ...params.map((one) => JSON.stringify(one))].join(" "));
    return this.answers[method]?.(...(params as readonly never[]));
  }
}
