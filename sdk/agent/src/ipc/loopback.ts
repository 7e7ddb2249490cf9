import type { LoopbackServer, WebSocketServerOptions } from "./web-socket-server.js";

/** The loopback WebSocket and the agent's own pages: one server, opened when the first of them is wanted, and not loaded before. */
export class Loopback {
  readonly #options: Omit<WebSocketServerOptions, "ports">;
  #server: LoopbackServer | undefined;
  /** One opens after the other. */
  #turn: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(options: Omit<WebSocketServerOptions, "ports">) {
    this.#options = options;
  }

  /** Listens at the first of `ports` that is free, unless it does already. Resolves with the port; undefined if there is none. */
  open(ports: readonly number[]): Promise<number | undefined> {
    const opened = this.#turn.then(() => this.#open(ports));
    this.#turn = opened.catch(() => {});
    return opened;
  }

  /** Resolves when it is closed, and anything that is just being opened too. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#turn;
    await this.#server?.close();
    this.#server = undefined;
  }

  async #open(ports: readonly number[]): Promise<number | undefined> {
    if (this.#closed) return undefined;
    if (this.#server === undefined && ports.length > 0) {
      const { openWebSocketServer } = await import("./web-socket-server.js");
      this.#server = await openWebSocketServer({ ...this.#options, ports });
    }
    return this.#server?.port;
  }
}
