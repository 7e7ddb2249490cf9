import { assert } from "@talkgroup/schemas/light";
import { TalkgroupError, type TalkgroupEvents } from "@talkgroup/sdk/browser";

import { order_place } from "../model/net-order.js";
import type { Section } from "../model/page-state.js";
import type { SettingsModel } from "../model/settings-model.js";
import type { Draft, RefusalNote } from "../model/settings-state.js";
import { Echoes, type News, partsOf } from "./echoes.js";
import { Lanes } from "./lanes.js";
import { asked_by, type Question, questions } from "./questions.js";
import type { Radio } from "./radio.js";

/**
 * Between the agent and the model: asks what is shown, hands over what comes, and does what the player wants. No method rejects: what the
 * agent says no to is in the model, at the place of the action.
 *
 * What is shown is what the player set last, until the agent has said how it is since then: calls whose answers tell of the same thing never
 * run side by side, so that no older answer comes after a newer one, and none replaces what an event has said meanwhile.
 */
export class SettingsDesk {
  readonly model: SettingsModel;
  readonly #onChange: () => void;
  readonly #lanes = new Lanes();
  readonly #echoes = new Echoes();
  /** What was set last at each place: there until it is known how it is now. */
  readonly #newest = new Map<string, object>();
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
    this.model.hearSelf(false);
    for (const event of heard_events) radio.on(event, (params) => this.#hear(event, params));
    radio.on("pairing", () => void this.ask("pairing.list"));
    radio.on("devices", () => void this.ask("devices.list"));
    radio.on("channelOrder", (params) => {
      this.#hear("channelOrder", params);
      // Once a move that is under way is answered, it is asked anyway.
      if (!this.model.state.pending.has(order_place)) void this.ask("channels.list");
    });
    // The server's may be another now, or gone.
    radio.on("operationState", () => void this.ask("operations.list"));
    radio.on("hotkeys", () => void this.ask("hotkeys.list"));
    radio.on("binding", () => void this.ask("ptt.list"));
    radio.on("connection", (params) => this.#hearConnection(params));
    radio.on("agent", (event) => this.#hearAgent(event));
    await this.#greet();
  }

  /** The player looks at another section: what it shows is asked anew, and the microphone is watched there alone. */
  async show(section: Section): Promise<void> {
    const before = this.#section;
    this.#section = section;
    if (before === section) return;
    const left = before === "sound" ? this.#leaveSound() : undefined;
    const watched = section === "sound" ? this.#watch(true) : undefined;
    await Promise.all([left, watched, this.ask(...asked_by[section])]);
  }

  /**
   * Asks, and hands the answers to the model. What may not be asked, or has no answer, leaves the model as it is. Resolves once the answers
   * are there to questions that went out from now on; of those that wait only one of a name goes out.
   */
  async ask(...names: readonly Question[]): Promise<void> {
    await Promise.all(names.map((name) => this.#lanes.run(name, asking_place, () => this.#question(name))));
  }

  /**
   * Does something for the player. While it has no answer its place is pending, and then another at the same place is not begun.
   *
   * @returns True if the agent said yes.
   */
  async act(place: string, work: () => Promise<unknown>, done?: Done): Promise<boolean> {
    if (this.model.state.pending.has(place)) return false;
    const is_done = await this.#try(place, work);
    if (is_done && done?.announce !== undefined) this.announce(done.announce);
    if (is_done && done?.ask !== undefined) await this.ask(...done.ask);
    return is_done;
  }

  /**
   * Does what a control is set to: the value is shown at once, one call is under way at a time, and of those that wait only the last is
   * made. Once the last is answered, yes or no, the question is asked, and only then what the agent says is shown again.
   *
   * @param question Tells how it is; undefined: nothing does.
   * @returns True if the agent said yes to this call, or to a later one that was made in its stead.
   */
  set(place: string, value: Draft, question: Question | undefined, work: () => Promise<unknown>): Promise<boolean> {
    return this.#draft(place, value, async (isNewest) => {
      const is_done = await this.#lanes.run(place, place, () => this.#try(place, work));
      if (question !== undefined && isNewest()) await this.ask(question);
      return is_done;
    });
  }

  /**
   * As `set`, for many small steps: the call's own answer tells how it is, as the event would that tells of it. It is asked only where the
   * agent says no, or where an event came meanwhile: which of both is newer cannot be told.
   */
  tune(place: string, value: Draft, question: Question, work: () => Promise<News>): Promise<boolean> {
    return this.#draft(place, value, async (isNewest) => {
      let is_known = false;
      const is_done = await this.#lanes.run(question, place, async () => {
        let news: News | undefined;
        this.#echoes.begin(question);
        const is_accepted = await this.#try(place, async () => {
          news = await work();
        });
        const heard = this.#echoes.end(question);
        is_known = news !== undefined && !partsOf(...news).some(({ subject }) => heard.has(subject));
        if (news !== undefined && is_known) this.model.handle(...news);
        return is_accepted;
      });
      if (!is_known && isNewest()) await this.ask(question);
      return is_done;
    });
  }

  /** Lets the player hear itself, or ends that. */
  hearSelf(is_on: boolean): Promise<boolean> {
    return this.set("test", is_on, undefined, async () => {
      // It ends with the connection too, and nobody begins again what was to be ended.
      if (!is_on) this.model.hearSelf(false);
      await this.radio.microphone.test(is_on);
      if (is_on) this.model.hearSelf(true);
    });
  }

  /** Tells those who hear the page. */
  announce(text: string): void {
    this.model.announce(text);
    this.#onChange();
  }

  /** Shows what is set until all is done for it, or something newer is set there. */
  async #draft(place: string, value: Draft, run: (isNewest: () => boolean) => Promise<boolean>): Promise<boolean> {
    const setting = {};
    const isNewest = (): boolean => this.#newest.get(place) === setting;
    this.#newest.set(place, setting);
    this.model.draft(place, value);
    this.#onChange();
    const is_done = await run(isNewest);
    if (isNewest()) {
      this.#newest.delete(place);
      this.model.draft(place, undefined);
    }
    this.#onChange();
    return is_done;
  }

  async #try(place: string, work: () => Promise<unknown>): Promise<boolean> {
    this.model.begin(place);
    this.#onChange();
    let refusal: RefusalNote | undefined;
    try {
      await work();
    } catch (error) {
      refusal = noteOf(error);
      this.model.announce(refusal.message);
    }
    this.model.end(place, refusal);
    this.#onChange();
    return refusal === undefined;
  }

  async #question(name: Question): Promise<boolean> {
    this.#echoes.begin(name);
    let refusal: RefusalNote | undefined;
    try {
      const answer = await questions[name](this.radio);
      this.model.handle(name, answer);
    } catch (error) {
      refusal = noteOf(error);
    }
    for (const news of this.#echoes.end(name).values()) this.model.handle(...news);
    this.model.end(name, refusal);
    this.#onChange();
    return refusal === undefined;
  }

  #watch(is_on: boolean): Promise<boolean> {
    return this.set("level", is_on, undefined, () => this.radio.microphone.watch(is_on));
  }

  async #leaveSound(): Promise<void> {
    await Promise.all([this.#watch(false), this.hearSelf(false)]);
    if (this.#section === "sound") return;
    this.model.forgetLevel();
    for (const place of ["level", "test"]) this.model.dismiss(place);
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
    if (state === "open") void this.ask("channels.list", "channels.order", "operations.list", "operations.read");
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
    this.#echoes.note(event, params);
    this.model.handle(event, params);
    this.#onChange();
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

/** Where questions wait in their lanes: a place that no control has. */
const asking_place = "";

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
