import type { OverlayLayout } from "@talkgroup/schemas";

import type { Rect } from "../core/layout/overlay-layout.js";
import { barPlace } from "./bar-place.js";
import type { PageWords } from "./page-words.js";
import { movedTo, scaledBy } from "./panel-place.js";
import { ScaleGrip } from "./scale-grip.js";

export interface EditFrameOptions {
  readonly words: PageWords;
  /** The player does something now: what has not been shown yet has to be, for each step goes on from the one before. */
  readonly onInput: () => void;
  /** The player wants it so. Called at each step of a drag, too. */
  readonly onChange: (change: Partial<OverlayLayout>) => void;
  readonly onDone: () => void;
}

/** What is around the panel while the player moves it about: a frame to drag and to turn the wheel on, a grip to scale by, and buttons for the rest. */
export class EditFrame {
  readonly #options: EditFrameOptions;
  readonly #frame: HTMLElement;
  readonly #grip: ScaleGrip;
  readonly #bar: HTMLElement;
  readonly #buttons: readonly { readonly button: HTMLButtonElement; readonly isPressed: (layout: OverlayLayout) => boolean }[];
  #layout: OverlayLayout | undefined;
  #panel: Rect = { x_px: 0, y_px: 0, width_px: 0, height_px: 0 };
  #drag: { readonly x_px: number; readonly y_px: number; readonly panel: Rect } | undefined;

  constructor(parent: HTMLElement, options: EditFrameOptions) {
    this.#options = options;
    const { words, onDone } = options;
    this.#frame = element("div", "edit-frame", parent);
    this.#frame.tabIndex = 0;
    this.#frame.setAttribute("role", "group");
    this.#frame.setAttribute("aria-label", words.frame);
    this.#grip = new ScaleGrip(this.#frame, words.size, (scale) => options.onChange({ scale }));
    this.#bar = element("div", "edit-bar", parent);
    this.#bar.setAttribute("role", "toolbar");
    // As its words are written: no other part of the page is mirrored.
    this.#bar.dir = "auto";
    this.#bar.setAttribute("aria-label", words.frame);
    this.#buttons = [
      ...this.#group(words.corner, "corner", words.corners),
      ...this.#group(words.detail, "detail", words.details),
      ...this.#group(words.theme, "theme", words.themes),
    ];
    const size = this.#row(words.size);
    addButton(size, "", words.smaller, () => this.#scale(-1)).className = "edit-smaller";
    addButton(size, "", words.larger, () => this.#scale(1)).className = "edit-larger";
    const done = addButton(this.#row(""), words.done, words.done, onDone);
    done.classList.add("edit-done");
    this.#settle();
    this.#listen();
    this.hide();
  }

  /** Is around the panel, and marks what is chosen. */
  show(panel: Rect, layout: OverlayLayout): void {
    this.#panel = panel;
    this.#layout = layout;
    const was_hidden = this.#frame.hidden;
    this.#frame.hidden = false;
    this.#bar.hidden = false;
    putAt(this.#frame, panel);
    this.#grip.show(panel, layout);
    this.#placeBar(panel);
    for (const { button, isPressed } of this.#buttons) button.setAttribute("aria-pressed", String(isPressed(layout)));
    if (was_hidden) this.#frame.focus();
  }

  hide(): void {
    // Most frames of the panel are drawn with nothing around it.
    if (this.#frame.hidden) return;
    this.#frame.hidden = true;
    this.#bar.hidden = true;
    this.#drag = undefined;
    this.#grip.release();
  }

  #placeBar(panel: Rect): void {
    const { width, height } = this.#bar.getBoundingClientRect();
    const window_px = { width_px: innerWidth, height_px: innerHeight };
    const { x_px, y_px } = barPlace(panel, { width_px: width, height_px: height }, window_px);
    this.#bar.style.left = `${x_px}px`;
    this.#bar.style.top = `${y_px}px`;
  }

  #row(title: string): HTMLElement {
    const row = element("div", "edit-row", this.#bar);
    row.setAttribute("role", "group");
    if (title !== "") row.setAttribute("aria-label", title);
    element("span", "edit-title", row).textContent = title;
    return row;
  }

  #group<F extends "corner" | "detail" | "theme">(title: string, field: F, words: Readonly<Record<OverlayLayout[F], string>>) {
    const row = this.#row(title);
    return (Object.entries(words) as [OverlayLayout[F], string][]).map(([value, word]) => {
      const change = (): void => {
        const moved = field === "corner" ? { offset_x_px: 0, offset_y_px: 0 } : {};
        this.#options.onChange({ [field]: value, ...moved });
      };
      return { button: addButton(row, word, word, change), isPressed: (layout: OverlayLayout) => layout[field] === value };
    });
  }

  #scale(steps: number): void {
    if (this.#layout !== undefined) this.#options.onChange({ scale: scaledBy(this.#layout.scale, steps) });
  }

  #move(x_px: number, y_px: number): void {
    if (this.#layout === undefined) return;
    const panel = { ...this.#panel, x_px, y_px };
    this.#options.onChange(movedTo(panel, { width_px: innerWidth, height_px: innerHeight }, this.#layout));
  }

  /** Steps may come before a frame has shown the last: each goes on from there, and none is taken once there is nothing around the panel. */
  #settle(): void {
    const settle = (event: Event): void => {
      this.#options.onInput();
      if (this.#frame.hidden) event.stopImmediatePropagation();
    };
    for (const part of [this.#frame, this.#bar])
      for (const name of ["pointerdown", "wheel", "keydown", "click"])
        part.addEventListener(name, settle, { capture: true, passive: true });
  }

  #listen(): void {
    const frame = this.#frame;
    frame.addEventListener("pointerdown", ({ clientX, clientY, pointerId }) => {
      this.#drag = { x_px: clientX, y_px: clientY, panel: this.#panel };
      frame.setPointerCapture(pointerId);
    });
    frame.addEventListener("pointermove", ({ clientX, clientY }) => {
      const drag = this.#drag;
      if (drag !== undefined) this.#move(drag.panel.x_px + clientX - drag.x_px, drag.panel.y_px + clientY - drag.y_px);
    });
    for (const name of ["pointerup", "pointercancel"] as const) frame.addEventListener(name, () => (this.#drag = undefined));
    frame.addEventListener(
      "wheel",
      (event) => {
        event.preventDefault();
        this.#scale(event.deltaY < 0 ? 1 : -1);
      },
      { passive: false },
    );
    frame.addEventListener("keydown", (event) => {
      const [x_steps, y_steps] = arrows[event.key] ?? [0, 0];
      const { x_px, y_px } = this.#panel;
      if (x_steps !== 0 || y_steps !== 0) this.#move(x_px + x_steps * arrow_px, y_px + y_steps * arrow_px);
      else if (event.key === "+" || event.key === "-") this.#scale(event.key === "+" ? 1 : -1);
      else if (event.key === "Escape" || event.key === "Enter") this.#options.onDone();
      else return;
      event.preventDefault();
    });
  }
}

function element(name: string, class_name: string, parent: HTMLElement): HTMLElement {
  const made = document.createElement(name);
  made.className = class_name;
  return parent.appendChild(made);
}

function addButton(row: HTMLElement, text: string, label: string, press: () => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = text;
  button.setAttribute("aria-label", label);
  button.addEventListener("click", press);
  return row.appendChild(button);
}

function putAt({ style }: HTMLElement, { x_px, y_px, width_px, height_px }: Rect): void {
  style.left = `${x_px}px`;
  style.top = `${y_px}px`;
  style.width = `${width_px}px`;
  style.height = `${height_px}px`;
}

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
const arrow_px = 8;
