import { type AgentState, connect, type Talkgroup } from "@talkgroup/sdk/browser";

import type { OverlayModel } from "../core/overlay-model.js";

export interface AgentFeedOptions {
  /** Of the page, as it was opened with last. */
  readonly token: () => string | undefined;
  /** Where the page came from, tried first; undefined: it came from elsewhere. */
  readonly port: number | undefined;
  /** The model may say something else now. */
  readonly onNews: () => void;
}

/**
 * Keeps a model fed for as long as the page lives: looks for the agent until it is there, asks all that the model wants to know, hands it every event, and looks again
 * when the agent is gone. Whatever the agent says, nothing is thrown.
 */
export class AgentFeed {
  readonly #model: OverlayModel;
  readonly #options: AgentFeedOptions;
  #talkgroup: Talkgroup | undefined;
  #shown = true;

  constructor(model: OverlayModel, options: AgentFeedOptions) {
    this.#model = model;
    this.#options = options;
    setInterval(() => this.#askStats(), stats_ms);
    void this.#run();
  }

  /** The agent, while it is there. */
  get talkgroup(): Talkgroup | undefined {
    return this.#talkgroup;
  }

  /** Whether anybody sees what is drawn: only then the agent is asked how good the connection is. */
  setShown(shown: boolean): void {
    this.#shown = shown;
  }

  /** The page was given another token: looks for the agent anew. */
  renew(): void {
    void this.#talkgroup?.close();
  }

  async #run(): Promise<void> {
    for (;;) {
      try {
        const talkgroup = await this.#connect();
        this.#talkgroup = talkgroup;
        this.#follow(talkgroup);
        await talkgroup.closed;
      } catch {
        // Why it is not there makes no difference to who looks at the screen.
      }
      this.#talkgroup = undefined;
      this.#setAgent("gone");
      await new Promise((resolve) => setTimeout(resolve, retry_ms));
    }
  }

  #connect(): Promise<Talkgroup> {
    const { token, port } = this.#options;
    // The token is the own agent's: what listens at another port must not see it.
    return connect({
      client_name: "Overlay",
      scopes,
      ports: port === undefined ? [] : [port],
      pairing_tokens: { load: token, save: () => {} },
    });
  }

  #follow(talkgroup: Talkgroup): void {
    for (const name of event_names)
      talkgroup.on(name, (params) => this.#take((model, now_ms) => model.handleEvent(name, params, now_ms)));
    talkgroup.on("connection", ({ state }) => {
      if (state === "open") void this.#ask(talkgroup);
    });
    talkgroup.on("agent", ({ state }) => this.#handleAgent(talkgroup, state));
    this.#handleAgent(talkgroup, "open");
  }

  #handleAgent(talkgroup: Talkgroup, state: AgentState): void {
    this.#setAgent(state === "open" ? "open" : "gone");
    if (state === "open") void this.#ask(talkgroup);
  }

  #setAgent(state: "open" | "gone"): void {
    this.#take((model, now_ms) => model.handleAgent(state, now_ms));
  }

  /** What may not be asked, or is not answered, is left out: the model says less then. */
  async #ask(talkgroup: Talkgroup): Promise<void> {
    const ask = async <T>(
      question: Promise<T>,
      take: (model: OverlayModel, answer: T, now_ms: number) => void,
    ): Promise<void> => {
      try {
        const answer = await question;
        this.#take((model, now_ms) => take(model, answer, now_ms));
      } catch {
        // A refusal, or an agent that is gone: that is told by itself.
      }
    };
    await Promise.all([
      ask(talkgroup.server.status(), (model, status, now_ms) => model.handleConnection(status, now_ms)),
      ask(talkgroup.channels.list(), (model, channels, now_ms) => model.handleChannels(channels, now_ms)),
      ask(talkgroup.channels.order(), (model, channel_ids, now_ms) => model.handleEvent("channelOrder", { channel_ids }, now_ms)),
      ask(talkgroup.operations.read(), (model, operation, now_ms) => model.handleOperation(operation, now_ms)),
      ask(talkgroup.overlay.attach(), (model, overlay, now_ms) => model.handleOverlay(overlay, now_ms)),
      ask(talkgroup.devices.list(), (model, devices, now_ms) => model.handleDevices(devices, now_ms)),
      ask(talkgroup.hotkeys.list(), (model, hotkeys, now_ms) => model.handleHotkeys(hotkeys, now_ms)),
      ask(talkgroup.microphone.configure({}), (model, microphone, now_ms) => model.handleMicrophone(microphone, now_ms)),
      ask(talkgroup.mixer.configure({}), (model, mixer, now_ms) => model.handleMixer(mixer, now_ms)),
      ask(talkgroup.stats.read(), (model, stats, now_ms) => model.handleStats(stats, now_ms)),
    ]);
  }

  #askStats(): void {
    const talkgroup = this.#talkgroup;
    if (talkgroup?.state !== "open" || !this.#shown) return;
    talkgroup.stats.read().then(
      (stats) => {
        const model = this.#model;
        const before = model.view(performance.now());
        model.handleStats(stats, performance.now());
        // Most say the same: the screen is not woken for them.
        if (model.view(performance.now()) !== before) this.#options.onNews();
      },
      () => {},
    );
  }

  #take(feed: (model: OverlayModel, now_ms: number) => void): void {
    feed(this.#model, performance.now());
    this.#options.onNews();
  }
}

/** As the agent grants them to this page: what has to be read to show it. */
const scopes: readonly string[] = ["channels.read", "channels.write", "overlay", "stats", "sound", "hotkeys"];
const event_names = [
  "channelState",
  "channelGone",
  "speaking",
  "ptt",
  "connection",
  "operationState",
  "overlay",
  "toast",
  "hotkeys",
  "devices",
  "settings",
  "pairing",
] as const;
const retry_ms = 3_000;
/** As often as a round trip or a share of loss is worth a look. */
const stats_ms = 5_000;
