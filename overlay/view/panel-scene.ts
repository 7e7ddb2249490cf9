import { Container, type Texture } from "pixi.js";

import type { LayoutBlock, Rect } from "../core/layout/overlay-layout.js";
import type { Theme } from "../core/theme/theme.js";
import { Atlas, type AtlasPage } from "./atlas.js";
import { type BlockWorkshop, PanelBlock } from "./panel-block.js";
import type { Pen } from "./panel-painter.js";
import { SpritePool } from "./sprite-pool.js";

export interface PanelSceneOptions {
  readonly makePage: (width_px: number, height_px: number) => AtlasPage<Texture, Pen>;
  /** Told every part of the picture that looks otherwise, in device pixels. */
  readonly onDirty: (rect: Rect) => void;
}

/**
 * What is on a panel, as Pixi's objects: those of before wherever something of the same name is still shown, and others that are spare
 * otherwise, so that no more are ever made than are shown at once.
 */
export class PanelScene {
  readonly stage: Container = new Container({ isRenderGroup: true });
  readonly #workshop: BlockWorkshop;
  #blocks = new Map<string, PanelBlock>();
  /** Shown no more. As many as were ever shown at once, at most, which a screen bounds. */
  readonly #spare: PanelBlock[] = [];

  constructor({ makePage, onDirty }: PanelSceneOptions) {
    this.#workshop = { atlas: new Atlas(makePage), pool: new SpritePool(), onDirty };
  }

  /** Shows the blocks of a layout, the first below all others; those do not overlap. `ratio`: device pixels to a CSS pixel. */
  arrange(blocks: readonly LayoutBlock[], theme: Theme, ratio: number): void {
    this.#workshop.atlas.beginDraw();
    const before = this.#blocks;
    const shown = new Map<string, PanelBlock>();
    for (const [index, block] of blocks.entries()) {
      const known = before.get(block.key) ?? this.#spare.pop() ?? new PanelBlock(this.#workshop);
      before.delete(block.key);
      shown.set(block.key, known);
      if (this.stage.children[index] !== known.container) this.stage.addChildAt(known.container, index);
      known.show(block, theme, ratio);
    }
    for (const gone of before.values()) {
      gone.clear();
      gone.container.removeFromParent();
      this.#spare.push(gone);
    }
    this.#blocks = shown;
  }

  /** Lets only what these rectangles touch be drawn next time, in device pixels. */
  focus(parts: readonly Rect[]): void {
    for (const block of this.#blocks.values()) block.focus(parts);
  }
}
