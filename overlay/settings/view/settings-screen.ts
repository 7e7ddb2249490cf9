import { render } from "lit-html";

import { TextRuler } from "../../view/text-ruler.js";
import { knock } from "../desk/agent-door.js";
import { KeyActions } from "../desk/key-actions.js";
import { NetActions } from "../desk/net-actions.js";
import { OperationActions } from "../desk/operation-actions.js";
import { OverlayActions } from "../desk/overlay-actions.js";
import { ProgramActions } from "../desk/program-actions.js";
import type { Radio } from "../desk/radio.js";
import { ServerActions } from "../desk/server-actions.js";
import { SettingsDesk } from "../desk/settings-desk.js";
import { SoundActions } from "../desk/sound-actions.js";
import { diagnosticsOf } from "../model/diagnostics.js";
import type { KeyDraft } from "../model/key-draft.js";
import { first_page, type PageState, sectionOf } from "../model/page-state.js";
import { SettingsModel } from "../model/settings-model.js";
import { diagnostics_file } from "./diagnostics-section.js";
import { keepFocus } from "./focus-keeper.js";
import { KeyCapture } from "./key-capture.js";
import { link_form } from "./overlay-section.js";
import type { Doings } from "./page-context.js";
import { pageFrame } from "./page-frame.js";

/** The settings on the screen: draws them when something has changed, and joins pages, agent and browser. */
export class SettingsScreen {
  readonly #root: HTMLElement;
  readonly #connect: () => Promise<Radio>;
  readonly #model = new SettingsModel();
  readonly #ruler: TextRuler | undefined;
  #page: PageState = first_page;
  /** The form that is open on the screen. */
  #drawn_form: string | undefined;
  readonly #desk: SettingsDesk;
  readonly #doings: Doings;
  #radio: Radio | undefined;
  #capture: KeyCapture | undefined;
  #is_asked = false;
  #retry: number | undefined;
  /** The latest try to reach the agent. */
  #attempt = 0;
  #stats: number | undefined;

  /** Draws into `root`; `connect` reaches the agent. */
  constructor(root: HTMLElement, connect: () => Promise<Radio>) {
    this.#root = root;
    this.#connect = connect;
    const pen = document.createElement("canvas").getContext("2d");
    this.#ruler = pen === null ? undefined : new TextRuler(pen, 1);
    this.#desk = new SettingsDesk(this.#model, () => this.#request());
    this.#doings = this.#doingsOf();
  }

  /** Shows what the address says, and looks for the agent until it is there. */
  async open(): Promise<void> {
    this.#page = { ...this.#page, section: sectionOf(location.hash) };
    addEventListener("hashchange", () => this.#go());
    addEventListener("keydown", (event) => this.#leaveForm(event));
    for (const event of before_input) addEventListener(event, () => this.#catchUp(), { capture: true });
    this.#draw();
    await this.#reach();
  }

  async #reach(): Promise<void> {
    clearTimeout(this.#retry);
    const attempt = ++this.#attempt;
    const { agent } = this.#model.state;
    await this.#radio?.close();
    // What was shown stays, though the connection that it came by is closed for good.
    if (agent.state === "gone") this.#model.handleAgent(agent);
    const answer = await knock(this.#connect, agent.state);
    // Another has begun meanwhile.
    if (attempt !== this.#attempt) return "radio" in answer ? answer.radio.close() : undefined;
    if ("standing" in answer) {
      this.#model.handleAgent(answer.standing);
      if (answer.again_ms !== undefined) this.#retry = window.setTimeout(() => void this.#reach(), answer.again_ms);
      return this.#request();
    }
    this.#radio = answer.radio;
    await this.#desk.open(answer.radio);
    await this.#show();
  }

  #go(): void {
    // Another address of these pages, put into the same window: no browser loads a page again for what follows the #.
    if (location.hash.startsWith("#token=")) return void this.#reach();
    const section = sectionOf(location.hash);
    if (section === this.#page.section) return;
    this.#capture?.end();
    const { query, page, copied } = this.#page;
    this.#page = { section, query, page, copied, download_begun: false };
    this.#draw();
    // Who goes on by keyboard or by ear begins at the top of what is new.
    this.#root.querySelector("h1")?.focus({ preventScroll: true });
    scrollTo(0, 0);
    void this.#show();
  }

  async #show(): Promise<void> {
    const { section } = this.#page;
    clearInterval(this.#stats);
    if (section === "diagnostics") this.#stats = window.setInterval(() => void this.#desk.ask("stats.read"), stats_interval_ms);
    await this.#desk.show(section);
  }

  #turn(change: Partial<PageState>): void {
    this.#page = { ...this.#page, ...change };
    this.#request();
  }

  #turnKey(change: Partial<KeyDraft>): void {
    const { key } = this.#page;
    if (key === undefined) return;
    // It was about what the draft was before.
    this.#model.dismiss("key");
    this.#turn({ key: { ...key, ...change } });
  }

  #doingsOf(): Doings {
    const desk = this.#desk;
    return {
      servers: new ServerActions(desk),
      sound: new SoundActions(desk),
      keys: new KeyActions(desk),
      nets: new NetActions(desk),
      operation: new OperationActions(desk),
      overlay: new OverlayActions(desk),
      programs: new ProgramActions(desk),
      turn: (change) => this.#turn(change),
      turnKey: (change) => this.#turnKey(change),
      openForm: (form) => this.#openForm(form),
      capture: () => void this.#captureKeys(),
      endCapture: () => this.#capture?.end(),
      copyLink: () => void this.#copyLink(),
      saveDiagnostics: () => this.#saveDiagnostics(),
      retry: () => void this.#reach(),
    };
  }

  #openForm(form: string | undefined): void {
    this.#capture?.end();
    for (const place of this.#model.state.refusals.keys()) if (!place.includes(".list")) this.#model.dismiss(place);
    this.#turn({ form, key: undefined, uncopied_url: undefined });
  }

  #leaveForm({ key, target, isComposing, defaultPrevented }: KeyboardEvent): void {
    if (key !== "Escape" || isComposing || defaultPrevented || this.#page.form === undefined) return;
    if (target instanceof Element && target.closest(".form, [data-opens]") !== null) this.#openForm(undefined);
  }

  async #captureKeys(): Promise<void> {
    if (this.#capture !== undefined) return;
    const hears = this.#model.state.sources?.some(({ state }) => state === "running") === true;
    const capture = new KeyCapture(hears ? (signal) => this.#doings.keys.capture(signal) : undefined);
    this.#capture = capture;
    this.#turn({ capture: hears ? "agent" : "window" });
    const keys = await capture.keys;
    this.#capture = undefined;
    this.#turn({ capture: undefined });
    if (keys !== undefined) this.#turnKey({ keys });
  }

  async #copyLink(): Promise<void> {
    const url = await this.#doings.overlay.link();
    if (url === undefined) return;
    try {
      await navigator.clipboard.writeText(url);
    } catch {
      this.#openForm(link_form);
      this.#turn({ uncopied_url: url });
      return this.#desk.announce(
        "This browser does not let the page use the clipboard. The address is shown to be copied by hand.",
      );
    }
    if (this.#page.form === link_form) this.#openForm(undefined);
    this.#desk.announce("The address is on the clipboard.");
    this.#turn({ copied: true });
    window.setTimeout(() => this.#turn({ copied: false }), copied_ms);
  }

  #saveDiagnostics(): void {
    const text = `${JSON.stringify(diagnosticsOf(this.#model.state), undefined, 2)}\n`;
    const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    const link = document.createElement("a");
    link.href = url;
    link.download = diagnostics_file;
    link.click();
    URL.revokeObjectURL(url);
    this.#turn({ download_begun: true });
    this.#desk.announce("The download was begun.");
  }

  /** However much comes until then, it is drawn once with the next frame. */
  #request(): void {
    if (this.#is_asked) return;
    this.#is_asked = true;
    requestAnimationFrame(() => this.#catchUp());
  }

  /** Draws what has not been drawn yet: controls do what they were drawn with, and what is pressed is meant for what the player did last. */
  #catchUp(): void {
    if (!this.#is_asked) return;
    this.#is_asked = false;
    this.#draw();
  }

  #draw(): void {
    const context = { state: this.#model.state, page: this.#page, doings: this.#doings };
    keepFocus(this.#root, this.#drawn_form, () => {
      render(
        pageFrame(context, (text, font) => this.#ruler?.measure(text, font) ?? 0),
        this.#root,
      );
    });
    this.#drawn_form = this.#page.form;
  }
}

/** They come before a browser changes a control: what is drawn then takes nothing back that was typed or ticked. */
const before_input = ["keydown", "keyup", "pointerdown", "pointerup"] as const;
const stats_interval_ms = 2_000;
const copied_ms = 3_000;
