import { Container, type NineSliceSprite, type Sprite, type Texture } from "pixi.js";

import type { BoxItem, IconItem, LayoutBlock, LayoutItem, Paint, Rect, TextItem } from "../core/layout/overlay-layout.js";
import type { Theme } from "../core/theme/theme.js";
import type { Atlas, Region } from "./atlas.js";
import { deviceRect } from "./device-rect.js";
import { edgeWidth, type Pen, paintCorners, paintIcon, paintText, textMargin } from "./panel-painter.js";
import type { PanelSprite, SpritePool } from "./sprite-pool.js";

/** What blocks have in common. */
export interface BlockWorkshop {
  readonly atlas: Atlas<Texture, Pen>;
  readonly pool: SpritePool;
  /** Told every part of the picture that looks otherwise, in device pixels. */
  readonly onDirty: (rect: Rect) => void;
}

/**
 * One block of a layout as objects of Pixi's. What is shown twice under the same name is the same object, and what has not changed is not
 * touched. It is drawn by itself: a voice on one net costs what one net does.
 */
export class PanelBlock {
  readonly container: Container = new Container({ isRenderGroup: true });
  readonly #workshop: BlockWorkshop;
  #drawn = new Map<string, Drawn>();
  #shown: Shown | undefined;

  constructor(workshop: BlockWorkshop) {
    this.#workshop = workshop;
  }

  /** Shows a block in the colours of a theme, `ratio` device pixels to a CSS pixel. */
  show(block: LayoutBlock, theme: Theme, ratio: number): void {
    const shown = this.#shown;
    this.#shown = { block, theme, ratio };
    if (shown?.block === block && shown.theme === theme && shown.ratio === ratio) this.#keep();
    else this.#arrange(block.items, theme, ratio);
  }

  /** Shows nothing, until it is used again. */
  clear(): void {
    this.#shown = undefined;
    this.#drop(this.#drawn);
    this.#drawn = new Map();
  }

  /** Is drawn next time only if one of these rectangles touches it, in device pixels. */
  focus(parts: readonly Rect[]): void {
    const { block, ratio } = this.#shown ?? { block: nothing, ratio: 1 };
    const { y_px, height_px } = deviceRect(block, ratio);
    this.container.visible = parts.some((part) => part.y_px < y_px + height_px && y_px < part.y_px + part.height_px);
  }

  #keep(): void {
    for (const { region } of this.#drawn.values()) if (region !== undefined) this.#workshop.atlas.keep(region);
  }

  #arrange(items: readonly LayoutItem[], theme: Theme, ratio: number): void {
    const { atlas, pool, onDirty } = this.#workshop;
    const before = this.#drawn;
    const drawn = new Map<string, Drawn>();
    for (const item of items) {
      const name = `${item.kind} ${item.key}`;
      const known = before.get(name);
      before.delete(name);
      const [colour, edge] = [colourOf(item.paint, theme), edgeOf(item, theme)];
      const same_look = known?.ratio === ratio && known.colour === colour && known.edge === edge;
      if (known !== undefined && same_look && isSame(known.item, item)) {
        if (known.region !== undefined) atlas.keep(known.region);
        drawn.set(name, known);
        continue;
      }
      const sprite = known?.sprite ?? (item.kind === "box" ? pool.takeBox() : pool.takeSprite());
      const bounds = boundsOf(item, ratio);
      onDirty(bounds);
      if (known !== undefined) onDirty(known.bounds);
      const region = showItem(atlas, sprite, item, { colour, edge, ratio });
      drawn.set(name, { item, ratio, colour, edge, bounds, sprite, region });
    }
    this.#drop(before);
    this.#drawn = drawn;
    this.#order();
  }

  #drop(drawn: ReadonlyMap<string, Drawn>): void {
    for (const { sprite, bounds } of drawn.values()) {
      this.#workshop.onDirty(bounds);
      this.#workshop.pool.give(sprite);
    }
  }

  /** Puts all that is drawn into its order, if it is not in it. */
  #order(): void {
    const { container } = this;
    let index = 0;
    for (const { sprite } of this.#drawn.values()) {
      if (container.children[index] !== sprite) container.addChildAt(sprite, index);
      index += 1;
    }
  }
}

interface Shown {
  readonly block: LayoutBlock;
  readonly theme: Theme;
  readonly ratio: number;
}

interface Drawn {
  readonly item: LayoutItem;
  readonly ratio: number;
  readonly colour: string;
  /** Of its edge. */
  readonly edge: string | undefined;
  /** Where it can be seen, in device pixels. */
  readonly bounds: Rect;
  readonly sprite: PanelSprite;
  readonly region: Region<Texture> | undefined;
}

type Pictures = Atlas<Texture, Pen>;

type ItemLook = Pick<Drawn, "colour" | "edge" | "ratio">;

function showItem(atlas: Pictures, sprite: PanelSprite, item: LayoutItem, look: ItemLook): Region<Texture> | undefined {
  if (item.kind === "box") return showBox(atlas, sprite as NineSliceSprite, item, look);
  if (item.kind === "text") return showText(atlas, sprite as Sprite, item, look);
  return showIcon(atlas, sprite as Sprite, item, look);
}

function showBox(atlas: Pictures, sprite: NineSliceSprite, item: BoxItem, look: ItemLook): Region<Texture> | undefined {
  const { colour, ratio } = look;
  const { x_px, y_px, width_px, height_px } = deviceRect(item, ratio);
  const radius_px = Math.max(0, Math.min(Math.round(item.radius_px * ratio), width_px >> 1, height_px >> 1));
  const side_px = 2 * radius_px + 1;
  const region = atlas.take(`corners ${radius_px}`, side_px, side_px, (pen) => paintCorners(pen, radius_px));
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

function showText(atlas: Pictures, sprite: Sprite, item: TextItem, look: ItemLook): Region<Texture> | undefined {
  const { colour, edge, ratio } = look;
  const { x_px, y_px, width_px, height_px } = deviceRect(item, ratio);
  const { text, font, direction } = item;
  const baseline_px = Math.round((item.y_px + item.baseline_px) * ratio) - y_px;
  const margin_px = textMargin(font, ratio);
  const key = `text ${ratio} ${font.size_px} ${font.weight} ${direction} ${colour} ${edge} ${height_px} ${baseline_px} ${width_px} ${text}`;
  const region = atlas.take(key, width_px + 2 * margin_px, height_px, (pen) =>
    paintText(pen, text, { font, ratio, direction, colour, edge }, margin_px, baseline_px),
  );
  return place(sprite, region, x_px - margin_px, y_px, 1);
}

function showIcon(atlas: Pictures, sprite: Sprite, item: IconItem, look: ItemLook): Region<Texture> | undefined {
  const { colour, edge, ratio } = look;
  const { x_px, y_px, width_px } = deviceRect(item, ratio);
  const margin_px = edge === undefined ? 0 : Math.ceil(edgeWidth(ratio));
  const side_px = width_px + 2 * margin_px;
  const region = atlas.take(`icon ${item.name} ${width_px} ${colour} ${edge}`, side_px, side_px, (pen) =>
    paintIcon(pen, item.name, width_px, look, margin_px),
  );
  return place(sprite, region, x_px - margin_px, y_px - margin_px, item.alpha);
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

/** Where an item can be seen: a text reaches over its width, and so does the edge of a sign. */
function boundsOf(item: LayoutItem, ratio: number): Rect {
  const rect = deviceRect(item, ratio);
  if (item.kind === "icon" && item.edge) return around(rect, Math.ceil(edgeWidth(ratio)));
  if (item.kind !== "text") return rect;
  const margin_px = textMargin(item.font, ratio);
  return { ...rect, x_px: rect.x_px - margin_px, width_px: rect.width_px + 2 * margin_px };
}

function around({ x_px, y_px, width_px, height_px }: Rect, margin_px: number): Rect {
  const [wide_px, high_px] = [width_px + 2 * margin_px, height_px + 2 * margin_px];
  return { x_px: x_px - margin_px, y_px: y_px - margin_px, width_px: wide_px, height_px: high_px };
}

function edgeOf(item: LayoutItem, theme: Theme): string | undefined {
  return item.kind !== "box" && item.edge ? theme.colours[item.on] : undefined;
}

function colourOf(paint: Paint, theme: Theme): string {
  return "token" in paint ? theme.colours[paint.token] : paint.colour;
}

/** True if an item would be drawn as the other is; their colours and edges are compared apart. */
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

const nothing: Rect = { x_px: 0, y_px: 0, width_px: 0, height_px: 0 };
