import type { OverlayLayout } from "@talkgroup/schemas";

import type { Rect } from "../core/layout/overlay-layout.js";
import { scale_max, scale_min, scaledBy, scaledTo } from "./panel-place.js";

/** What the panel is scaled with: at the corner across from where it hangs, to be pulled, or moved with the arrow keys like a slider. */
export class ScaleGrip {
  readonly #grip: HTMLElement;
  readonly #onScale: (scale: number) => void;
  #panel: Rect = { x_px: 0, y_px: 0, width_px: 0, height_px: 0 };
  #layout: Pick<OverlayLayout, "corner" | "scale"> = { corner: "top_left", scale: 1 };
  #pull: Pull | undefined;

  /** `parent` is around the panel, and as large. `onScale` is called at each step of a pull. `show` comes before the next step of a key. */
  constructor(parent: HTMLElement, label: string, onScale: (scale: number) => void) {
    this.#onScale = onScale;
    this.#grip = parent.appendChild(document.createElement("div"));
    this.#grip.tabIndex = 0;
    const about = {
      role: "slider",
      "aria-label": label,
      "aria-valuemin": percent(scale_min),
      "aria-valuemax": percent(scale_max),
    };
    for (const [name, value] of Object.entries(about)) this.#grip.setAttribute(name, String(value));
    this.#listen();
  }

  show(panel: Rect, layout: Pick<OverlayLayout, "corner" | "scale">): void {
    this.#panel = panel;
    this.#layout = layout;
    this.#grip.className = `edit-grip edit-grip-${layout.corner.replace("_", "-")}`;
    this.#grip.setAttribute("aria-valuenow", String(percent(layout.scale)));
    this.#grip.setAttribute("aria-valuetext", `${percent(layout.scale)} %`);
  }

  /** Whoever pulls it has let it go. */
  release(): void {
    this.#pull = undefined;
  }

  #listen(): void {
    const grip = this.#grip;
    grip.addEventListener("pointerdown", (event) => {
      // The frame beneath would be moved.
      event.stopPropagation();
      this.#pull = { x_px: event.clientX, y_px: event.clientY, panel: this.#panel, layout: this.#layout };
      grip.setPointerCapture(event.pointerId);
    });
    grip.addEventListener("pointermove", ({ clientX, clientY }) => {
      const pull = this.#pull;
      if (pull === undefined) return;
      this.#onScale(scaledTo(pull.panel, pull.layout, { x_px: clientX - pull.x_px, y_px: clientY - pull.y_px }));
    });
    for (const name of ["pointerup", "pointercancel"] as const) grip.addEventListener(name, () => this.release());
    grip.addEventListener("keydown", (event) => {
      const { scale } = this.#layout;
      if (Object.hasOwn(steps_of, event.key)) this.#onScale(scaledBy(scale, steps_of[event.key] ?? 0));
      else if (event.key === "Home" || event.key === "End") this.#onScale(event.key === "Home" ? scale_min : scale_max);
      else return;
      event.preventDefault();
      event.stopPropagation();
    });
  }
}

interface Pull {
  readonly x_px: number;
  readonly y_px: number;
  /** Of when it began. */
  readonly panel: Rect;
  readonly layout: Pick<OverlayLayout, "corner" | "scale">;
}

function percent(scale: number): number {
  return Math.round(100 * scale);
}

const steps_of: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1 };
