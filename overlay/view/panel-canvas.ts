import type { Layout, Rect } from "../core/layout/overlay-layout.js";
import type { Theme } from "../core/theme/theme.js";
import { deviceRect } from "./device-rect.js";
import { DirtyBands } from "./dirty-bands.js";
import { createPanelRenderer, type PanelRenderer, renderParts } from "./panel-renderer.js";
import { PanelScene } from "./panel-scene.js";
import { TexturePage } from "./texture-page.js";

/**
 * Draws layouts on a canvas of its own that is exactly as large as the panel and hangs where the layout says. It decides nothing and runs
 * by itself never: one call of `draw` is one frame, and the same layout twice is none. Every edge and every letter is on whole pixels of the
 * screen, whatever its scale.
 */
export class PanelCanvas {
  readonly #panel: PanelRenderer;
  readonly #pages = new Set<TexturePage>();
  readonly #dirty = new DirtyBands();
  readonly #scene = new PanelScene({
    makePage: (width_px, height_px) => this.#makePage(width_px, height_px),
    onDirty: (rect) => this.#dirty.add(rect),
  });
  #shown: Shown | undefined;

  /** Use `PanelCanvas.create`. */
  constructor(panel: PanelRenderer) {
    this.#panel = panel;
    panel.canvas.setAttribute("aria-hidden", "true");
    panel.canvas.hidden = true;
    // After Pixi's own listener: then all it needs is there again.
    panel.canvas.addEventListener("webglcontextrestored", () => this.#redraw());
  }

  /**
   * Makes one. Its canvas is nowhere yet.
   *
   * @throws {Error} Where a browser lets no page draw at all.
   */
  static async create(): Promise<PanelCanvas> {
    return new PanelCanvas(await createPanelRenderer());
  }

  /** To be put where the panel's corner of reference is: 0, 0 of the window. */
  get canvas(): HTMLCanvasElement {
    return this.#panel.canvas;
  }

  /** Shows a layout in the colours of a theme, `ratio` device pixels to a CSS pixel. */
  draw(layout: Layout, theme: Theme, ratio: number): void {
    const shown = this.#shown;
    if (shown?.layout === layout && shown.theme === theme && shown.ratio === ratio) return;
    const size = deviceRect(layout.panel, ratio);
    this.#shown = { layout, theme, ratio, size };
    const { canvas, renderer } = this.#panel;
    const nothing = size.width_px <= 0 || size.height_px <= 0;
    if (canvas.hidden !== nothing) canvas.hidden = nothing;
    if (nothing) return;
    if (canvas.width !== size.width_px || canvas.height !== size.height_px) {
      renderer.resize(size.width_px, size.height_px);
      this.#dirty.add(everything);
    }
    if (shown?.ratio !== ratio || !isSameRect(shown.size, size)) placeCanvas(canvas, size, ratio);
    this.#scene.arrange(layout.blocks, theme, ratio);
    this.#render();
  }

  #redraw(): void {
    if (this.#shown === undefined || this.#panel.canvas.hidden) return;
    this.#dirty.add(everything);
    this.#render();
  }

  #render(): void {
    const { width: width_px, height: height_px } = this.#panel.canvas;
    const parts = this.#dirty.take({ width_px, height_px });
    if (parts.length === 0) return;
    for (const page of this.#pages) page.flush();
    this.#scene.focus(this.#panel.draws_parts ? parts : [everything]);
    renderParts(this.#panel, this.#scene.stage, parts);
  }

  #makePage(width_px: number, height_px: number) {
    const page = new TexturePage(width_px, height_px);
    this.#pages.add(page);
    return {
      cut: page.cut.bind(page),
      close: () => {
        this.#pages.delete(page);
        page.close();
      },
    };
  }
}

interface Shown {
  readonly layout: Layout;
  readonly theme: Theme;
  readonly ratio: number;
  /** Of the canvas in the window, in device pixels. */
  readonly size: Rect;
}

function placeCanvas({ style }: HTMLCanvasElement, size: Rect, ratio: number): void {
  style.left = `${size.x_px / ratio}px`;
  style.top = `${size.y_px / ratio}px`;
  style.width = `${size.width_px / ratio}px`;
  style.height = `${size.height_px / ratio}px`;
}

function isSameRect(one: Rect, other: Rect): boolean {
  const same_place = one.x_px === other.x_px && one.y_px === other.y_px;
  return same_place && one.width_px === other.width_px && one.height_px === other.height_px;
}

/** More than any canvas has. */
const everything: Rect = { x_px: 0, y_px: 0, width_px: 65_536, height_px: 65_536 };
