import type { AddressInfo } from "node:net";
import { createServer, connect as dial, type Server, type Socket } from "node:net";

/** Stands between an agent and a server's control port, and can be cut as a router's restart cuts: without a word to either. */
export class TcpRelay {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #closed_until_ms = 0;

  /** Listens on a free port of 127.0.0.1. */
  static async start(target_port: number): Promise<TcpRelay> {
    const relay = new TcpRelay(target_port);
    await new Promise<void>((resolve) => relay.#server.listen(0, "127.0.0.1", resolve));
    return relay;
  }

  private constructor(target_port: number) {
    this.#server = createServer((near) => {
      if (performance.now() < this.#closed_until_ms) {
        near.destroy();
        return;
      }
      const far = dial(target_port, "127.0.0.1");
      for (const [one, other] of [
        [near, far],
        [far, near],
      ] as const) {
        this.#sockets.add(one);
        one.on("error", () => {});
        one.once("close", () => {
          this.#sockets.delete(one);
          other.destroy();
        });
        one.pipe(other);
      }
    });
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Cuts what is connected, and lets nothing through for a while. */
  cut(outage_ms: number): void {
    this.#closed_until_ms = performance.now() + outage_ms;
    for (const socket of this.#sockets) socket.resetAndDestroy();
  }

  close(): void {
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
  }
}
