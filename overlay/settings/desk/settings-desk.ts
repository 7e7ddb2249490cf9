import { assert } from "@talkgroup/schemas/light";
import { TalkgroupError, type TalkgroupEvents } from "@talkgroup/sdk/browser";

import type { Section } from "../model/page-state.js";
import type { SettingsModel } from "../model/settings-model.js";
import type { Draft, RefusalNote } from "../model/settings-state.js";
import type { Radio } from "./radio.js";

/** A question to the agent, by the name that the model knows its answer by. */
export type Question =
  | "servers.list"
  | "connection.status"
  | "channels.list"
  | "operations.read"
  | "devices.list"
  | "microphone.configure"
  | "mixer.configure"
  | "hotkeys.list"
  | "overlay.read"
  | "pairing.list"
  | "stats.read";

/**
 * Between the agent and the model: asks what is shown, hands over what comes, and does what the player wants. No method rejects: what the
 * agent says no to is in the model, at the place of the action.
 */
export class SettingsDesk {
  readonly model: SettingsModel;
  readonly #onChange: () => void;
  readonly #waiting = new Map<string, () => Promise<unknown>>();
  readonly #setting = new Set<string>();
  #radio: Radio | undefined;
  #section: Section | undefined;

  /** Asks nobody before `open`. `onChange` is called whenever the model may say something else. */
  constructor(model: SettingsModel, onChange: () => void) {
    this.model = model;
    this.#onChange = onChange;
  }

  /** What the agent is asked by. Only once it is open. */
  get radio(): Radio {
    assert(this.#radio !== undefined, "the desk is used before it is open");
    return this.#radio;
  }

  /** Listens from now on, and asks how all is. Resolves when that is known. Again for another connection, once the one before is closed. */
  async open(radio: Radio): Promise<void> {
    this.#radio = radio;
    this.#section = undefined;
    for (const event of heard_events) radio.on(event, (params) => this.#hear(event, params));
    radio.on("pairing", () => void this.ask("pairing.list"));
    radio.on("devices", () => void this.ask("devices.list"));
    radio.on("channelOrder", () => {
      // While the player moves one after another, the page knows better.
      if (!this.model.state.drafts.has("order")) void this.ask("channels.list");
    });
    radio.on("hotkeys", () => void this.ask("hotkeys.list"));
    radio.on("connection", (params) => this.#hearConnection(params));
    radio.on("agent", (event) => this.#hearAgent(event));
    await this.#greet();
  }

  /** The player looks at another section: what it shows is asked anew, and the microphone is watched there alone. */
  async show(section: Section): Promise<void> {
    const before = this.#section;
    this.#section = section;
    if (before === section) return;
    if (before === "sound") await this.#leaveSound();
    if (section === "sound" && this.#section === "sound")
      await this.act("level", undefined, () => this.radio.microphone.watch(true));
    await this.ask(...asked_by[section]);
  }

  /** Asks, and hands the answers to the model. What may not be asked, or has no answer, leaves the model as it is. */
  async ask(...names: readonly Question[]): Promise<void> {
    const asked = names.map(async (name) => {
      try {
        this.model.handle(name, await questions[name](this.radio));
        this.model.end(name);
      } catch (error) {
        this.model.end(name, noteOf(error));
      }
      this.#onChange();
    });
    await Promise.all(asked);
  }

  /**
   * Does something for the player. While it has no answer its place is pending, and then another at the same place is not begun.
   *
   * @param answer The name that the model knows the answer by; undefined: there is nothing in it.
   * @returns True if the agent said yes.
   */
  async act(place: string, answer: string | undefined, work: () => Promise<unknown>, done?: Done): Promise<boolean> {
    if (this.model.state.pending.has(place)) return false;
    this.model.begin(place);
    this.#onChange();
    try {
      const result = await work();
      if (answer !== undefined) this.model.handle(answer, result);
      this.model.end(place);
      if (done?.announce !== undefined) this.model.announce(done.announce);
      if (done?.ask !== undefined) await this.ask(...done.ask);
      return true;
    } catch (error) {
      const note = noteOf(error);
      this.model.end(place, note);
      this.model.announce(note.message);
      return false;
    } finally {
      this.#onChange();
    }
  }

  /**
   * Does what a control is set to: the value is shown at once, one call is under way at a time, and of those that wait only the last is made.
   *
   * @returns True if the agent said yes to the last one; true at once where another call is under way, as that goes on with it.
   */
  async set(place: string, value: Draft, answer: string | undefined, work: () => Promise<unknown>): Promise<boolean> {
    this.model.draft(place, value);
    this.#waiting.set(place, work);
    this.#onChange();
    if (this.#setting.has(place)) return true;
    this.#setting.add(place);
    let is_done = true;
    for (let next = this.#takeWaiting(place); next !== undefined; next = this.#takeWaiting(place)) {
      is_done = await this.act(place, answer, next);
    }
    this.#setting.delete(place);
    this.model.draft(place, undefined);
    this.#onChange();
    return is_done;
  }

  /** Tells those who hear the page. */
  announce(text: string): void {
    this.model.announce(text);
    this.#onChange();
  }

  async #leaveSound(): Promise<void> {
    await this.act("level", undefined, () =>
      Promise.all([this.radio.microphone.watch(false), this.radio.microphone.test(false)]),
    );
    this.model.forgetLevel();
    this.#onChange();
  }

  async #greet(): Promise<void> {
    const { agent_version, protocol, scopes } = this.radio.agent;
    this.model.handleAgent({ state: "open", version: agent_version, protocol, scopes });
    this.#onChange();
    await this.ask(...(Object.keys(questions) as Question[]));
  }

  #hearConnection(params: TalkgroupEvents["connection"]): void {
    const was = this.model.state.connection.state;
    this.#hear("connection", params);
    const { state } = this.model.state.connection;
    if (state === was) return;
    if (state === "open") void this.ask("channels.list", "operations.read");
    if (state === "closed") this.model.connectedTo(undefined);
    this.announce(connection_news[state]);
  }

  #hearAgent({ state, error }: TalkgroupEvents["agent"]): void {
    if (state === "open") return void this.#greet();
    const reason = error === undefined ? undefined : noteOf(error).message;
    const standing = state === "closed" ? "over" : "gone";
    this.model.handleAgent({ state: standing, scopes: [], ...(reason === undefined ? {} : { reason }) });
    this.announce("The agent does not answer any more.");
  }

  #hear(event: string, params: unknown): void {
    this.model.handle(event, params);
    this.#onChange();
  }

  #takeWaiting(place: string): (() => Promise<unknown>) | undefined {
    const next = this.#waiting.get(place);
    this.#waiting.delete(place);
    return next;
  }
}

/** What follows a yes. */
export interface Done {
  readonly announce?: string;
  readonly ask?: readonly Question[];
}

/** The agent's own words, without the name of the method, which is nothing to a player. */
export function noteOf(error: unknown): RefusalNote {
  if (!(error instanceof TalkgroupError)) return { code: "internal", message: "Something went wrong on this page." };
  const message = error.message.replace(/^[a-zA-Z_.]+: (?=.)/, "");
  const field = error.field?.split("/").at(-1);
  return { code: error.code, message, ...(field === undefined || field === "" ? {} : { field }) };
}

const questions: Readonly<Record<Question, (radio: Radio) => Promise<unknown>>> = {
  "servers.list": (radio) => radio.servers.list(),
  "connection.status": (radio) => radio.server.status(),
  "channels.list": (radio) => radio.channels.list(),
  "operations.read": (radio) => radio.operations.read(),
  "devices.list": (radio) => radio.devices.list(),
  "microphone.configure": (radio) => radio.microphone.configure({}),
  "mixer.configure": (radio) => radio.mixer.configure({}),
  "hotkeys.list": (radio) => radio.hotkeys.list(),
  "overlay.read": (radio) => radio.overlay.read(),
  "pairing.list": (radio) => radio.pairing.list(),
  "stats.read": (radio) => radio.stats.read(),
};

/** No event tells of these, or it does not tell all. */
const asked_by: Readonly<Record<Section, readonly Question[]>> = {
  servers: ["servers.list", "connection.status"],
  sound: ["devices.list", "microphone.configure", "mixer.configure"],
  keys: ["hotkeys.list", "channels.list"],
  nets: ["channels.list"],
  overlay: ["overlay.read"],
  programs: ["pairing.list"],
  diagnostics: ["stats.read", "connection.status", "devices.list"],
};

/** Those whose params the model takes as they are. */
const heard_events = [
  "channelState",
  "channelGone",
  "level",
  "operationState",
  "overlay",
  "settings",
] as const satisfies readonly (keyof TalkgroupEvents)[];

const connection_news: Readonly<Record<TalkgroupEvents["connection"]["state"], string>> = {
  closed: "Not connected to a server.",
  connecting: "Connecting to the server.",
  open: "Connected to the server.",
  lost: "The connection to the server is lost.",
  reconnecting: "The connection dropped; the agent is coming back by itself.",
};
