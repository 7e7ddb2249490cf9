import type { Block, BlockMaker } from "./blocks.js";
import type { LayoutBlock } from "./overlay-layout.js";

/**
 * What the last layout was made of, so that the next one makes anew only what has changed: of ten radios that is one, nearly always. A layout
 * is the same with it and without it; what has not changed is the very object of before. It holds on to nothing that is shown no more.
 */
export class LayoutMemory {
  #maker: BlockMaker | undefined;
  #panel: LayoutBlock | undefined;
  #blocks = new WeakMap<object, Made>();
  #widths = new WeakMap<Block, number>();
  #placed = new WeakMap<Block, Placed>();

  /** The maker of before, if blocks would be made alike with it. With another, all are made anew. */
  makerLike(maker: BlockMaker): BlockMaker {
    const known = this.#maker;
    if (known !== undefined && isAlike(known, maker)) return known;
    this.#maker = maker;
    this.#panel = undefined;
    this.#blocks = new WeakMap();
    this.#widths = new WeakMap();
    this.#placed = new WeakMap();
    return maker;
  }

  /** The panel's background of before, if it is as large and as clear as that one. */
  panelLike(panel: LayoutBlock): LayoutBlock {
    const known = this.#panel;
    const same_size = known?.width_px === panel.width_px && known.height_px === panel.height_px;
    if (known === undefined || !same_size || alphaOf(known) !== alphaOf(panel)) this.#panel = panel;
    return this.#panel ?? panel;
  }

  /** The block of a part of the view, which stays the same object for as long as it says the same. */
  blockOf(part: object, make: () => Block | undefined): Block | undefined {
    const known = this.#blocks.get(part);
    if (known !== undefined) return known.block;
    const block = make();
    this.#blocks.set(part, { block });
    return block;
  }

  /** How wide a block would like to be. */
  widthOf(block: Block, measure: () => number): number {
    const known = this.#widths.get(block);
    if (known !== undefined) return known;
    const width_px = measure();
    this.#widths.set(block, width_px);
    return width_px;
  }

  /** A block in its place. */
  placedOf(block: Block, place: BlockPlace, make: () => LayoutBlock): LayoutBlock {
    const known = this.#placed.get(block);
    if (known !== undefined && isSamePlace(known.place, place)) return known.placed;
    const placed = make();
    this.#placed.set(block, { place, placed });
    return placed;
  }
}

/** All that decides where the lines of a block stand, besides what its maker has. */
export interface BlockPlace {
  readonly y_px: number;
  /** How wide lines are. */
  readonly line_px: number;
  /** Of the background. */
  readonly alpha: number;
  /** The panel's own width where all is turned round; 0: it is not. */
  readonly turned_px: number;
}

interface Made {
  readonly block: Block | undefined;
}

interface Placed {
  readonly place: BlockPlace;
  readonly placed: LayoutBlock;
}

function alphaOf({ items: [back] }: LayoutBlock): number {
  return back?.kind === "box" ? back.alpha : 0;
}

function isAlike(one: BlockMaker, other: BlockMaker): boolean {
  const same_text = one.words === other.words && one.measure === other.measure && one.width_px === other.width_px;
  const same_kind = one.preset === other.preset && one.editing === other.editing;
  return same_text && same_kind && one.scale === other.scale && one.text_scale === other.text_scale;
}

function isSamePlace(one: BlockPlace, other: BlockPlace): boolean {
  const same_line = one.y_px === other.y_px && one.line_px === other.line_px;
  return same_line && one.alpha === other.alpha && one.turned_px === other.turned_px;
}
