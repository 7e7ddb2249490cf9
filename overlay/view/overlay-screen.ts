import type { OverlayConfigureParams, OverlayLayout } from "@talkgroup/schemas";

import { layOut } from "../core/layout/lay-out.js";
import { LayoutMemory } from "../core/layout/layout-memory.js";
import type { Layout, Measure } from "../core/layout/overlay-layout.js";
import type { OverlayWords } from "../core/layout/overlay-words.js";
import { wordsFor } from "../core/layout/words-for.js";
import { OverlayModel } from "../core/overlay-model.js";
import type { OverlayView } from "../core/overlay-view.js";
import { spokenLines } from "../core/spoken-lines.js";
import { themes } from "../core/theme/themes.js";
import { DrawSchedule } from "./draw-schedule.js";
import { EditFrame } from "./edit-frame.js";
import type { HostNotice } from "./host-notice.js";
import type { PageWords } from "./page-words.js";
import type { PanelCanvas } from "./panel-canvas.js";
import { SpokenPanel } from "./spoken-panel.js";
import { TextRuler } from "./text-ruler.js";

export interface OverlayScreenOptions {
  /** BCP 47 tags, best first. */
  readonly languages: readonly string[];
  readonly words: PageWords;
}

/** A window with the overlay in it: shows what the model says, at most once a frame, and lets the player move it about. */
export class OverlayScreen {
  readonly model: OverlayModel;
  /** Tells the agent what the player wants. What it throws is ignored: the agent says how it is. */
  onConfigure: (change: OverlayConfigureParams) => Promise<void> = async () => {};
  readonly #canvas: PanelCanvas;
  readonly #words: OverlayWords;
  readonly #schedule: DrawSchedule;
  readonly #spoken: SpokenPanel;
  readonly #edit: EditFrame;
  readonly #notice: HTMLElement;
  readonly #page_words: PageWords;
  #noticing: ReturnType<typeof setTimeout> | undefined;
  readonly #memory = new LayoutMemory();
  #measure: Measure;
  #laid: Laid | undefined;
  /** What the player has just changed, until the agent has it. */
  #wish: Partial<OverlayLayout> = {};
  #telling: ReturnType<typeof setTimeout> | undefined;

  constructor(body: HTMLElement, canvas: PanelCanvas, { languages, words }: OverlayScreenOptions) {
    this.model = new OverlayModel({ languages });
    this.#canvas = canvas;
    this.#words = wordsFor(languages);
    this.#page_words = words;
    this.#measure = measureFor(devicePixelRatio);
    canvas.canvas.classList.add("panel");
    body.append(canvas.canvas);
    this.#notice = body.appendChild(document.createElement("p"));
    this.#notice.className = "notice";
    this.#notice.setAttribute("role", "status");
    this.#notice.hidden = true;
    this.#spoken = new SpokenPanel(body, () => spokenLines(this.model.view(performance.now()), this.#words));
    this.#edit = new EditFrame(body, {
      words,
      onInput: () => this.#schedule.settle(),
      onChange: (change) => this.#change(change),
      onDone: () => this.#configure({ ...this.#wish, editing: false }),
    });
    this.#schedule = new DrawSchedule((now_ms) => this.#draw(now_ms));
    addEventListener("resize", () => this.request());
    this.#followRatio();
  }

  /** Something may look different. */
  request(): void {
    this.#schedule.request();
  }

  /** What the host of the window says, shown for a while; undefined: nothing. */
  setNotice(notice: HostNotice | undefined): void {
    const text = notice === undefined ? "" : this.#page_words.notices[notice];
    this.#notice.textContent = text;
    this.#notice.hidden = text === "";
    clearTimeout(this.#noticing);
    this.#noticing = setTimeout(() => (this.#notice.hidden = true), notice_ms);
  }

  #draw(now_ms: number): number | undefined {
    const { view, layout } = this.#layOut(this.model.view(now_ms));
    this.#canvas.draw(layout, themes[view.layout.theme], devicePixelRatio);
    if (view.editing) this.#edit.show(layout.panel, view.layout);
    else this.#edit.hide();
    return this.model.next_change_ms;
  }

  /** The very layout of before, if nothing has changed. */
  #layOut(said: OverlayView): Laid {
    const [width_px, height_px] = [innerWidth, innerHeight];
    const known = this.#laid;
    const same_window = known?.width_px === width_px && known.height_px === height_px && known.measure === this.#measure;
    if (known !== undefined && same_window && known.said === said && known.wish === this.#wish) return known;
    // What was wished for one game's window is not for another, nor for all.
    if (known?.said.editing === true && !said.editing) this.#forgetWish();
    // What has not been told yet is newer than what the agent says.
    if (known !== undefined && known.said.layout !== said.layout && this.#telling === undefined) this.#wish = {};
    const view = { ...said, layout: { ...said.layout, ...this.#wish } };
    const { opacity_min } = themes[view.layout.theme];
    const measure = this.#measure;
    const style = { window: { width_px, height_px }, words: this.#words, opacity_min };
    const layout = layOut(view, style, measure, this.#memory);
    this.#laid = { said, view, wish: this.#wish, width_px, height_px, measure, layout };
    this.#spoken.request();
    return this.#laid;
  }

  #forgetWish(): void {
    clearTimeout(this.#telling);
    this.#telling = undefined;
    this.#wish = {};
  }

  #change(change: Partial<OverlayLayout>): void {
    this.#wish = { ...this.#wish, ...change };
    this.request();
    this.#telling ??= setTimeout(() => {
      this.#telling = undefined;
      this.#configure(this.#wish);
    }, telling_ms);
  }

  #configure(change: OverlayConfigureParams): void {
    this.onConfigure(change).catch(() => {
      // The agent will not have it: it is as it was.
      this.#wish = {};
      this.request();
    });
  }

  /** Another screen, or another zoom: all is painted anew. */
  #followRatio(): void {
    const ratio = devicePixelRatio;
    matchMedia(`(resolution: ${ratio}dppx)`).addEventListener(
      "change",
      () => {
        this.#measure = measureFor(devicePixelRatio);
        this.#followRatio();
        this.request();
      },
      { once: true },
    );
  }
}

interface Laid {
  /** By the model. */
  readonly said: OverlayView;
  readonly view: OverlayView;
  readonly wish: Partial<OverlayLayout>;
  readonly width_px: number;
  readonly height_px: number;
  readonly measure: Measure;
  readonly layout: Layout;
}

function measureFor(ratio: number): Measure {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) throw new TypeError("a canvas has a context of its own");
  const ruler = new TextRuler(context, ratio);
  return (text, font) => ruler.measure(text, font);
}

const notice_ms = 10_000;
/** A drag is many steps, and the agent keeps each in a file. */
const telling_ms = 150;
