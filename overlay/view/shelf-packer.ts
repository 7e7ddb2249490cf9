/** Finds room for rectangles on a page, on shelves of about their height. Nothing is taken back: a page is emptied as a whole. */
export class ShelfPacker {
  readonly #width_px: number;
  readonly #height_px: number;
  readonly #shelves: Shelf[] = [];
  #top_px = 0;

  constructor(width_px: number, height_px: number) {
    this.#width_px = width_px;
    this.#height_px = height_px;
  }

  /** The upper left corner of free room; undefined: there is none. A pixel beside and below each stays free. */
  place(width_px: number, height_px: number): { readonly x_px: number; readonly y_px: number } | undefined {
    const [wide_px, high_px] = [width_px + gap_px, Math.ceil((height_px + gap_px) / step_px) * step_px];
    const shelf = this.#shelves.find((one) => one.height_px === high_px && this.#width_px - one.used_px >= wide_px);
    if (shelf !== undefined) return take(shelf, wide_px);
    if (this.#top_px + high_px > this.#height_px || wide_px > this.#width_px) return undefined;
    const added: Shelf = { y_px: this.#top_px, height_px: high_px, used_px: 0 };
    this.#shelves.push(added);
    this.#top_px += high_px;
    return take(added, wide_px);
  }
}

interface Shelf {
  readonly y_px: number;
  readonly height_px: number;
  used_px: number;
}

function take(shelf: Shelf, wide_px: number): { readonly x_px: number; readonly y_px: number } {
  const x_px = shelf.used_px;
  shelf.used_px += wide_px;
  return { x_px, y_px: shelf.y_px };
}

const gap_px = 1;
/** Few heights of shelves, so that each is filled. */
const step_px = 4;
