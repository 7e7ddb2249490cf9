import { Container, NineSliceSprite, Sprite, Texture } from "pixi.js";

import type { BoxItem, IconItem, Layout, LayoutItem, Paint, Rect, TextItem } from "../core/layout/overlay-layout.js";
import type { Theme } from "../core/theme/theme.js";
import { Atlas, type Region } from "./atlas.js";
import { DirtyBands } from "./dirty-bands.js";
import { type Pen, paintCorners, paintIcon, paintText, textMargin } from "./panel-painter.js";
import { createPanelRenderer, type PanelRenderer, renderParts } from "./panel-renderer.js";
import { TexturePage } from "./texture-page.js";

/**
 * Draws layouts on a canvas of its own that is exactly as large as the panel and hangs where the layout says. It decides nothing and runs
 * by itself never: one call of `draw` is one frame, and the same layout twice is none. Every edge and every letter is on whole pixels of the
 * screen, whatever its scale.
 */
export class PanelCanvas {
  readonly #panel: PanelRenderer;
  readonly #stage = new Container();
  readonly #pages = new Set<TexturePage>();
  readonly #atlas = new Atlas<Texture, Pen>((width_px, height_px) => {
    const page = new TexturePage(width_px, height_px);
    this.#pages.add(page);
    return {
      cut: (rect, paint) => page.cut(rect, paint),
      close: () => {
        this.#pages.delete(page);
        page.close();
      },
    };
  });
  readonly #dirty = new DirtyBands();
  #drawn = new Map<string, Drawn>();
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
    this.#shown = { layout, theme, ratio };
    const size = deviceRect(layout.panel, ratio);
    const { canvas, renderer } = this.#panel;
    const nothing = size.width_px <= 0 || size.height_px <= 0;
    canvas.hidden = nothing;
    if (nothing) return;
    if (canvas.width !== size.width_px || canvas.height !== size.height_px) {
      renderer.resize(size.width_px, size.height_px);
      this.#dirty.add(everything);
    }
    placeCanvas(canvas, size, ratio);
    this.#arrange(layout, theme, ratio);
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
    renderParts(this.#panel, this.#stage, parts);
  }

  #arrange({ items }: Layout, theme: Theme, ratio: number): void {
    const atlas = this.#atlas;
    atlas.beginDraw();
    const before = this.#drawn;
    const drawn = new Map<string, Drawn>();
    for (const item of items) {
      const key = `${item.kind} ${item.key}`;
      const known = before.get(key);
      before.delete(key);
      const colour = colourOf(item.paint, theme);
      if (known !== undefined && known.ratio === ratio && known.colour === colour && isSame(known.item, item)) {
        if (known.region !== undefined) atlas.keep(known.region);
        drawn.set(key, known);
        continue;
      }
      const sprite = known?.sprite ?? (item.kind === "box" ? new NineSliceSprite(Texture.EMPTY) : new Sprite());
      const bounds = boundsOf(item, ratio);
      this.#dirty.add(bounds);
      if (known !== undefined) this.#dirty.add(known.bounds);
      drawn.set(key, { item, ratio, colour, bounds, sprite, region: this.#show(sprite, item, colour, ratio) });
    }
    for (const { sprite, bounds } of before.values()) {
      this.#dirty.add(bounds);
      sprite.destroy();
    }
    this.#drawn = drawn;
    this.#order(drawn);
  }

  #show(sprite: PanelSprite, item: LayoutItem, colour: string, ratio: number): Region<Texture> | undefined {
    if (item.kind === "box") return this.#showBox(sprite as NineSliceSprite, item, colour, ratio);
    return item.kind === "text"
      ? this.#showText(sprite as Sprite, item, colour, ratio)
      : this.#showIcon(sprite as Sprite, item, colour, ratio);
  }

  #showBox(sprite: NineSliceSprite, item: BoxItem, colour: string, ratio: number): Region<Texture> | undefined {
    const { x_px, y_px, width_px, height_px } = deviceRect(item, ratio);
    const radius_px = Math.max(0, Math.min(Math.round(item.radius_px * ratio), width_px >> 1, height_px >> 1));
    const side_px = 2 * radius_px + 1;
    const region = this.#atlas.take(`corners ${radius_px}`, side_px, side_px, (pen) => paintCorners(pen, radius_px));
    sprite.visible = region !== undefined;
    if (region === undefined) return undefined;
    sprite.texture = region.cut;
    sprite.leftWidth = radius_px;
    sprite.rightWidth = radius_px;
    sprite.topHeight = radius_px;
    sprite.bottomHeight = radius_px;
    sprite.setSize(width_px, height_px);
    sprite.position.set(x_px, y_px);
    sprite.tint = colour;
    sprite.alpha = item.alpha;
    return region;
  }

  #showText(sprite: Sprite, item: TextItem, colour: string, ratio: number): Region<Texture> | undefined {
    const { x_px, y_px, width_px, height_px } = deviceRect(item, ratio);
    const { text, font, direction } = item;
    const baseline_px = Math.round((item.y_px + item.baseline_px) * ratio) - y_px;
    const margin_px = textMargin(font, ratio);
    const key = `text ${ratio} ${font.size_px} ${font.weight} ${direction} ${colour} ${height_px} ${baseline_px} ${width_px} ${text}`;
    const region = this.#atlas.take(key, width_px + 2 * margin_px, height_px, (pen) =>
      paintText(pen, text, { font, ratio, direction, colour }, margin_px, baseline_px),
    );
    return place(sprite, region, x_px - margin_px, y_px, 1);
  }

  #showIcon(sprite: Sprite, item: IconItem, colour: string, ratio: number): Region<Texture> | undefined {
    const { x_px, y_px, width_px } = deviceRect(item, ratio);
    const region = this.#atlas.take(`icon ${item.name} ${width_px} ${colour}`, width_px, width_px, (pen) =>
      paintIcon(pen, item.name, width_px, colour),
    );
    return place(sprite, region, x_px, y_px, item.alpha);
  }

  /** Puts all that is drawn into its order, if it is not in it. */
  #order(drawn: ReadonlyMap<string, Drawn>): void {
    const stage = this.#stage;
    let index = 0;
    let is_ordered = stage.children.length === drawn.size;
    for (const { sprite } of drawn.values()) {
      is_ordered &&= stage.children[index] === sprite;
      index += 1;
    }
    if (is_ordered) return;
    stage.removeChildren();
    for (const { sprite } of drawn.values()) stage.addChild(sprite);
  }
}

type PanelSprite = Sprite | NineSliceSprite;

interface Shown {
  readonly layout: Layout;
  readonly theme: Theme;
  readonly ratio: number;
}

interface Drawn {
  readonly item: LayoutItem;
  readonly ratio: number;
  readonly colour: string;
  /** Where it can be seen, in device pixels. */
  readonly bounds: Rect;
  readonly sprite: PanelSprite;
  readonly region: Region<Texture> | undefined;
}

function place(
  sprite: Sprite,
  region: Region<Texture> | undefined,
  x_px: number,
  y_px: number,
  alpha: number,
): Region<Texture> | undefined {
  sprite.visible = region !== undefined;
  if (region !== undefined) sprite.texture = region.cut;
  sprite.position.set(x_px, y_px);
  sprite.alpha = alpha;
  return region;
}

/** The device pixels nearest to a rectangle. What touched still touches. */
function deviceRect({ x_px, y_px, width_px, height_px }: Rect, ratio: number): Rect {
  const [left_px, top_px] = [Math.round(x_px * ratio), Math.round(y_px * ratio)];
  return {
    x_px: left_px,
    y_px: top_px,
    width_px: Math.round((x_px + width_px) * ratio) - left_px,
    height_px: Math.round((y_px + height_px) * ratio) - top_px,
  };
}

/** Where an item can be seen: a text reaches over its width. */
function boundsOf(item: LayoutItem, ratio: number): Rect {
  const rect = deviceRect(item, ratio);
  if (item.kind !== "text") return rect;
  const margin_px = textMargin(item.font, ratio);
  return { ...rect, x_px: rect.x_px - margin_px, width_px: rect.width_px + 2 * margin_px };
}

function placeCanvas(canvas: HTMLCanvasElement, size: Rect, ratio: number): void {
  const lengths = {
    left: size.x_px,
    top: size.y_px,
    width: size.width_px,
    height: size.height_px,
  } as const;
  for (const [name, length_px] of Object.entries(lengths)) {
    const value = `${length_px / ratio}px`;
    if (canvas.style.getPropertyValue(name) !== value) canvas.style.setProperty(name, value);
  }
}

function colourOf(paint: Paint, theme: Theme): string {
  return "token" in paint ? theme.colours[paint.token] : paint.colour;
}

/** True if an item would be drawn as the other is; their colours are compared apart. */
function isSame(one: LayoutItem, other: LayoutItem): boolean {
  if (one === other) return true;
  if (one.x_px !== other.x_px || one.y_px !== other.y_px) return false;
  if (one.width_px !== other.width_px || one.height_px !== other.height_px) return false;
  if (one.kind === "box" && other.kind === "box") return one.radius_px === other.radius_px && one.alpha === other.alpha;
  if (one.kind === "icon" && other.kind === "icon") return one.name === other.name && one.alpha === other.alpha;
  if (one.kind !== "text" || other.kind !== "text") return false;
  const same_font = one.font.size_px === other.font.size_px && one.font.weight === other.font.weight;
  const same_place = one.baseline_px === other.baseline_px && one.direction === other.direction;
  return same_font && same_place && one.text === other.text;
}

/** More than any canvas has. */
const everything: Rect = { x_px: 0, y_px: 0, width_px: 65_536, height_px: 65_536 };
