import type { ChannelState, Hotkey, OperationState, OverlayState, PttBinding } from "@talkgroup/schemas";
import type { Page, WebSocketRoute } from "playwright-core";

/** How a radio stands, as its agent tells it to who connects. */
export interface RadioState {
  readonly connection: object;
  readonly channels: readonly ChannelState[];
  readonly operation: OperationState | undefined;
  readonly overlay: OverlayState;
  readonly devices: object;
  readonly hotkeys: readonly Partial<Hotkey>[];
  readonly sources: readonly object[];
  /** Those of games. */
  readonly bindings: readonly PttBinding[];
  readonly microphone: object;
  readonly mixer: object;
  readonly stats: object;
}

/** An agent that a test writes the lines of: it answers a page that connects to its ports, and says what it is told to. */
export class AgentDouble {
  /** What the page asked, in order: method and params. */
  readonly asked: (readonly [string, unknown])[] = [];
  /** What is made of an answer before it is sent. */
  bend: (method: string, result: unknown) => unknown = (_, result) => result;
  #state: RadioState;
  #socket: WebSocketRoute | undefined;
  #there = true;

  constructor(state: RadioState) {
    this.#state = state;
  }

  /** Takes the place of the WebSockets of a page that has not been loaded. */
  async serve(page: Page): Promise<void> {
    await page.routeWebSocket(/^ws:\/\/127\.0\.0\.1:174\d\d\/$/, (socket) => {
      if (!this.#there || !socket.url().includes(":17460")) {
        void socket.close();
        return;
      }
      this.#socket = socket;
      socket.onMessage((text) => this.#answer(socket, String(text)));
    });
  }

  setState(state: Partial<RadioState>): void {
    this.#state = { ...this.#state, ...state };
  }

  /** Says that something happened, well or badly formed. */
  tell(method: string, params: unknown): void {
    this.#socket?.send(JSON.stringify({ jsonrpc: "2.0", method, params }));
  }

  /** Sends whatever it is. */
  send(text: string): void {
    this.#socket?.send(text);
  }

  /** Goes, and comes back or does not. */
  async leave(): Promise<void> {
    this.#there = false;
    await this.#socket?.close();
  }

  come(): void {
    this.#there = true;
  }

  #answer(socket: WebSocketRoute, text: string): void {
    const { id, method, params } = JSON.parse(text) as { readonly id: number; readonly method: string; readonly params: unknown };
    this.asked.push([method, params]);
    const result = this.bend(method, this.#resultOf(method, params as Partial<OverlayState>));
    socket.send(JSON.stringify({ jsonrpc: "2.0", id, ...(result === undefined ? { error: refused } : { result }) }));
  }

  #resultOf(method: string, params: Partial<OverlayState>): unknown {
    const { connection, channels, operation, overlay, devices, hotkeys, sources, bindings, microphone, mixer, stats } =
      this.#state;
    if (method === "overlay.configure") {
      const { visible, editing, ...layout } = params as Partial<OverlayState> & Partial<OverlayState["layout"]>;
      const next = {
        ...overlay,
        visible: visible ?? overlay.visible,
        editing: editing ?? overlay.editing,
        layout: { ...overlay.layout, ...layout },
      };
      this.setState({ overlay: next });
      this.tell("overlay", { overlay: next });
      return { overlay: next };
    }
    const results: Readonly<Record<string, unknown>> = {
      "agent.hello": { protocol: 1, agent_version: "0.1.0", scopes: ["channels.read", "overlay", "stats", "sound", "hotkeys"] },
      "connection.status": connection,
      "channels.list": { channels, arranged: 0 },
      "operations.read": operation === undefined ? {} : { operation },
      "overlay.attach": { overlay },
      "overlay.read": { overlay },
      "devices.list": devices,
      "hotkeys.list": { hotkeys, sources },
      "ptt.list": { bindings },
      "microphone.configure": microphone,
      "mixer.configure": mixer,
      "stats.read": stats,
    };
    return results[method];
  }
}

const refused = { code: -32_000, message: "found a method that the double does not know", data: { code: "scope_denied" } };
