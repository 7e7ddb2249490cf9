import { connect, type Talkgroup } from "@talkgroup/sdk/browser";

import type { OverlayModel } from "../core/overlay-model.js";
import { AgentListener, type Take } from "./agent-listener.js";

export interface AgentFeedOptions {
  /** Of the page, as it was opened with last. */
  readonly token: () => string | undefined;
  /** Where the page came from, tried first; undefined: it came from elsewhere. */
  readonly port: number | undefined;
  /** The model may say something else now. */
  readonly onNews: () => void;
}

/**
 * Keeps a model fed for as long as the page lives: looks for the agent until it is there, hands the model all that it says, and looks again
 * when it is gone. Whatever the agent says, nothing is thrown.
 */
export class AgentFeed {
  readonly #model: OverlayModel;
  readonly #options: AgentFeedOptions;
  readonly #take: Take;
  #talkgroup: Talkgroup | undefined;
  #shown = true;

  constructor(model: OverlayModel, options: AgentFeedOptions) {
    this.#model = model;
    this.#options = options;
    this.#take = (feed) => {
      feed(model, performance.now());
      options.onNews();
    };
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
        new AgentListener(talkgroup, this.#take, pause).listen();
        await talkgroup.closed;
      } catch {
        // Why it is not there makes no difference to who looks at the screen.
      }
      this.#talkgroup = undefined;
      this.#take((model, now_ms) => model.handleAgent("gone", now_ms));
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
}

async function pause(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ask_pause_ms));
}

/** As the agent grants them to this page: what has to be read to show it. */
const scopes = ["channels.read", "channels.write", "overlay", "stats", "sound", "hotkeys"] as const;
const retry_ms = 3_000;
/** An operation binds its keys one after the other: a few looks at them are enough, and none is seen to be late. */
const ask_pause_ms = 100;
/** As often as a round trip or a share of loss is worth a look. */
const stats_ms = 5_000;
