import type { AgentState, Talkgroup } from "@talkgroup/sdk/browser";

import { heard_events } from "../core/event-intakes.js";
import type { OverlayModel } from "../core/overlay-model.js";
import { RepeatedQuestion } from "./repeated-question.js";

/** Hands something to a model, and tells that it may say something else now. */
export type Take = (feed: (model: OverlayModel, now_ms: number) => void) => void;

/**
 * Hands a model all that one connection to the agent says: every event, and the answers to what the model wants to know, each time the agent
 * or the server is there. The player's own keys are asked for again whenever they may be others.
 */
export class AgentListener {
  readonly #agent: ListenedAgent;
  readonly #take: Take;
  readonly #hotkeys: RepeatedQuestion;

  /** `pause` passes between two looks at the keys, and never rejects. */
  constructor(agent: ListenedAgent, take: Take, pause: () => Promise<void>) {
    this.#agent = agent;
    this.#take = take;
    this.#hotkeys = new RepeatedQuestion(() => this.#askHotkeys(), pause);
  }

  /** From now on, to an agent that is there, for as long as the connection lives. Once. */
  listen(): void {
    const agent = this.#agent;
    for (const name of heard_events)
      agent.on(name, (params) => this.#take((model, now_ms) => model.handleEvent(name, params, now_ms)));
    // Neither holds the keys: one tells of what hears them, the other of an operation that may bring some.
    for (const name of ["hotkeys", "operationState"] as const) agent.on(name, () => this.#hotkeys.request());
    agent.on("connection", ({ state }) => {
      if (state === "open") this.#askAll();
    });
    agent.on("agent", ({ state }) => this.#handleAgent(state));
    this.#handleAgent("open");
  }

  #handleAgent(state: AgentState): void {
    const is_open = state === "open";
    this.#take((model, now_ms) => model.handleAgent(is_open ? "open" : "gone", now_ms));
    if (is_open) this.#askAll();
  }

  #askAll(): void {
    const { server, channels, operations, overlay, devices, ptt, microphone, mixer, stats } = this.#agent;
    void this.#ask(server.status(), (model, status, now_ms) => model.handleConnection(status, now_ms));
    void this.#ask(channels.list(), (model, list, now_ms) => model.handleChannels(list, now_ms));
    void this.#ask(channels.order(), (model, channel_ids, now_ms) => model.handleEvent("channelOrder", { channel_ids }, now_ms));
    void this.#ask(operations.read(), (model, operation, now_ms) => model.handleOperation(operation, now_ms));
    void this.#ask(overlay.attach(), (model, state, now_ms) => model.handleOverlay(state, now_ms));
    void this.#ask(devices.list(), (model, list, now_ms) => model.handleDevices(list, now_ms));
    void this.#ask(ptt.list(), (model, bindings, now_ms) => model.handleBindings(bindings, now_ms));
    void this.#ask(microphone.configure({}), (model, settings, now_ms) => model.handleMicrophone(settings, now_ms));
    void this.#ask(mixer.configure({}), (model, settings, now_ms) => model.handleMixer(settings, now_ms));
    void this.#ask(stats.read(), (model, counters, now_ms) => model.handleStats(counters, now_ms));
    this.#hotkeys.request();
  }

  #askHotkeys(): Promise<void> {
    return this.#ask(this.#agent.hotkeys.list(), (model, hotkeys, now_ms) => model.handleHotkeys(hotkeys, now_ms));
  }

  /** What may not be asked, or is not answered, is left out: the model says less then. Never rejects. */
  async #ask<T>(question: Promise<T>, take: (model: OverlayModel, answer: T, now_ms: number) => void): Promise<void> {
    let answer: T;
    try {
      answer = await question;
    } catch {
      // A refusal, or an agent that is gone: that is told by itself.
      return;
    }
    this.#take((model, now_ms) => take(model, answer, now_ms));
  }
}

/** What it uses of a connection. */
export interface ListenedAgent extends Pick<Talkgroup, "on"> {
  readonly server: Pick<Talkgroup["server"], "status">;
  readonly channels: Pick<Talkgroup["channels"], "list" | "order">;
  readonly operations: Pick<Talkgroup["operations"], "read">;
  readonly overlay: Pick<Talkgroup["overlay"], "attach">;
  readonly devices: Pick<Talkgroup["devices"], "list">;
  readonly hotkeys: Pick<Talkgroup["hotkeys"], "list">;
  readonly ptt: Pick<Talkgroup["ptt"], "list">;
  readonly microphone: Pick<Talkgroup["microphone"], "configure">;
  readonly mixer: Pick<Talkgroup["mixer"], "configure">;
  readonly stats: Pick<Talkgroup["stats"], "read">;
}
