import { open_ms_max } from "./loopback-permission.js";
import { TalkgroupError } from "./talkgroup-error.js";
import type { Timer } from "./timer.js";
import { type OpenWebSocket, type WebSocketLike, WebSocketWire } from "./web-socket-wire.js";

/** Looks for the agent at the ports where it may listen for pages (P-46). */
export class PortSearch {
  readonly #ports: readonly number[];
  readonly #timer: Timer;
  readonly #patienceMs: () => Promise<number>;
  #found: number | undefined;
  /** The browser was asked for its permissions, and did not answer. */
  #is_mute = false;
  /** Since it was found. */
  #attempts = 0;

  /** `patienceMs`: how long a port may take to answer; longer while somebody is asked whether the page may connect at all. */
  constructor(ports: readonly number[], timer: Timer, patienceMs: () => Promise<number>) {
    this.#ports = ports;
    this.#timer = timer;
    this.#patienceMs = patienceMs;
  }

  /**
   * Connects to the first agent that answers. One that was found before is looked for where it was, and only now and then at all ports: a
   * browser makes a page wait for each it has tried in vain. Rejects with TalkgroupError: `agent_unreachable`, `aborted`. Why a port gave
   * nothing, no page is told: nobody may listen there, or who does may not want its Origin.
   */
  async dial(open: OpenWebSocket, signal: AbortSignal | undefined): Promise<WebSocketWire> {
    const ports = this.#nextPorts();
    for (const port of ports) {
      const socket = await tryPort(open, port, signal, this.#timer, await this.#patience(signal));
      if (signal?.aborted) {
        socket?.close();
        throw new TalkgroupError("aborted", "connect: aborted by the caller", { cause: signal.reason });
      }
      if (socket === undefined) continue;
      this.#found = port;
      this.#attempts = 0;
      return new WebSocketWire(socket, this.#timer);
    }
    throw new TalkgroupError(
      "agent_unreachable",
      `connect: found no agent at ports ${ports.join(", ")} of this machine; is talkgroup-agent running, with pages enabled?`,
    );
  }

  /** A browser that does not say within a second is not asked again, and counts as one that asks nobody. Waits for none once it is aborted. */
  #patience(signal: AbortSignal | undefined): Promise<number> {
    if (this.#is_mute || signal?.aborted) return Promise.resolve(open_ms_max);
    return new Promise((resolve) => {
      const settle = (patience_ms: number): void => {
        cancel();
        signal?.removeEventListener("abort", giveUp);
        resolve(patience_ms);
      };
      const giveUp = (): void => settle(open_ms_max);
      const cancel = this.#timer(permission_ms_max, () => {
        this.#is_mute = true;
        giveUp();
      });
      signal?.addEventListener("abort", giveUp);
      this.#patienceMs().then(settle, giveUp);
    });
  }

  #nextPorts(): readonly number[] {
    const found = this.#found;
    if (found === undefined) return this.#ports;
    this.#attempts += 1;
    return this.#attempts % wide_every === 0 ? [...new Set([found, ...this.#ports])] : [found];
  }
}

function tryPort(
  open: OpenWebSocket,
  port: number,
  signal: AbortSignal | undefined,
  timer: Timer,
  patience_ms: number,
): Promise<WebSocketLike | undefined> {
  return new Promise((resolve) => {
    if (signal?.aborted) {
      resolve(undefined);
      return;
    }
    let socket: WebSocketLike;
    try {
      socket = open(`ws://127.0.0.1:${port}/`, sub_protocol);
    } catch {
      resolve(undefined);
      return;
    }
    const settle = (opened: boolean) => {
      cancel();
      signal?.removeEventListener("abort", giveUp);
      resolve(opened ? socket : undefined);
    };
    const giveUp = () => {
      settle(false);
      socket.close();
    };
    const cancel = timer(patience_ms, giveUp);
    signal?.addEventListener("abort", giveUp);
    socket.onopen = () => settle(true);
    socket.onclose = () => settle(false);
    // "close" follows every error, and is all that matters.
    socket.onerror = () => {};
  });
}

/** What a browser knows of a permission it knows at once. */
const permission_ms_max = 1_000;
/** The one sub-protocol (P-46). */
const sub_protocol = "talkgroup.1";
/** Of the attempts to find an agent again, one in so many looks at all ports. */
const wide_every = 4;
