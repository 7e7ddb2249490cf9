import type { Page, WebSocketRoute } from "playwright-core";

import { microphone, mixer, overlay } from "./model/samples.suite.js";

/** An agent that a test writes the answers of, for what no real one would say. It takes the place of the WebSocket of a page. */
export class AgentAnswers {
  /** By method. A function is asked with the params, and may take its time; undefined: the method is refused. */
  readonly answers: Record<string, unknown> = {
    "agent.hello": {
      protocol: 1,
      agent_version: "0.1.0",
      scopes: ["manage", "channels.read", "overlay", "sound", "stats", "hotkeys"],
    },
    "connection.status": { state: "open", transport: "udp", rtt_ms: 24 },
    "channels.list": { channels: [], arranged: 0 },
    "operations.list": { operations: [] },
    "operations.read": {},
    "overlay.read": { overlay },
    "devices.list": { devices: [], uses: [] },
    "hotkeys.list": { hotkeys: [], sources: [] },
    "ptt.list": { bindings: [] },
    "microphone.configure": microphone,
    "microphone.watch": {},
    "microphone.test": {},
    "mixer.configure": mixer,
    "servers.list": { servers: [], signed_in: [] },
    "pairing.list": { grants: [], asking: [] },
  };
  /** By method: what it is refused with, as JSON-RPC has it. */
  readonly refusals: Record<string, object> = {};
  /** What the page asked: method and params. */
  readonly asked: (readonly [string, unknown])[] = [];
  /** What is made of an answer before it is sent. */
  bend: (method: string, result: unknown) => unknown = (_, result) => result;
  #socket: WebSocketRoute | undefined;
  #is_there = true;

  /** Must come before the page is loaded. */
  async serve(page: Page): Promise<void> {
    await page.routeWebSocket(/^ws:\/\/(127\.0\.0\.1|localhost):174\d\d\//, (socket) => {
      if (!this.#is_there || !socket.url().includes(":17460")) return void socket.close();
      this.#socket = socket;
      socket.onMessage((text) => void this.#answer(socket, String(text)));
    });
  }

  /** Says that something happened, well or badly formed. */
  tell(method: string, params: unknown): void {
    this.#socket?.send(JSON.stringify({ jsonrpc: "2.0", method, params }));
  }

  /** Is not there any more, or there again. */
  async setThere(is_there: boolean): Promise<void> {
    this.#is_there = is_there;
    if (!is_there) await this.#socket?.close();
  }

  async #answer(socket: WebSocketRoute, text: string): Promise<void> {
    const { id, method, params } = JSON.parse(text) as { readonly id: number; readonly method: string; readonly params: unknown };
    this.asked.push([method, params]);
    const answer = this.answers[method];
    const said = typeof answer === "function" ? (answer as (params: unknown) => unknown)(params) : answer;
    const result = this.bend(method, said instanceof Promise ? await said : said);
    const error = this.refusals[method] ?? (result === undefined ? refused : undefined);
    socket.send(JSON.stringify({ jsonrpc: "2.0", id, ...(error === undefined ? { result } : { error }) }));
  }
}

const refused = { code: -32_000, message: "method: found one that this agent does not do", data: { code: "unsupported" } };
