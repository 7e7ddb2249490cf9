import { ShelfPacker } from "./shelf-packer.js";

/** A part of a page. */
export interface Region<Cut> {
  readonly cut: Cut;
  readonly width_px: number;
  readonly height_px: number;
  readonly page: object;
  /** The last draw that showed it. */
  used: number;
}

/** Something that is painted on, and cut into pieces. */
export interface AtlasPage<Cut, Pen> {
  /** Paints into a rectangle, and gives back what shows it. */
  cut(rect: PageRect, paint: (pen: Pen) => void): Cut;
  /** Nothing of it is shown any more. */
  close(): void;
}

export interface PageRect {
  readonly x_px: number;
  readonly y_px: number;
  readonly width_px: number;
  readonly height_px: number;
}

/**
 * Pictures of texts and signs, painted once and kept on a few large pages, so that the graphics card is handed little. What was shown by
 * neither this draw nor the last makes room, page by page.
 */
export class Atlas<Cut, Pen> {
  readonly #makePage: (width_px: number, height_px: number) => AtlasPage<Cut, Pen>;
  /** The oldest first. */
  #pages: PackedPage<Cut, Pen>[] = [];
  readonly #regions = new Map<string, Region<Cut>>();
  #draw = 0;

  constructor(makePage: (width_px: number, height_px: number) => AtlasPage<Cut, Pen>) {
    this.#makePage = makePage;
  }

  /** How many pages there are: at most `pages_max`. */
  get pages(): number {
    return this.#pages.length;
  }

  /** How many pictures are kept. */
  get size(): number {
    return this.#regions.size;
  }

  beginDraw(): void {
    this.#draw += 1;
  }

  /** It is shown by this draw too. */
  keep(region: Region<Cut>): void {
    region.used = this.#draw;
  }

  /** The picture of that name, painted if it is not there; undefined: there is no room, as all of it is shown right now. */
  take(key: string, width_px: number, height_px: number, paint: (pen: Pen) => void): Region<Cut> | undefined {
    const known = this.#regions.get(key);
    if (known !== undefined) {
      known.used = this.#draw;
      return known;
    }
    for (const page of this.#pages) {
      const region = this.#placeOn(page, width_px, height_px, paint);
      if (region !== undefined) return this.#remember(key, region);
    }
    const page = this.#freshPage(width_px, height_px);
    const region = page && this.#placeOn(page, width_px, height_px, paint);
    return region && this.#remember(key, region);
  }

  #placeOn(
    packed: PackedPage<Cut, Pen>,
    width_px: number,
    height_px: number,
    paint: (pen: Pen) => void,
  ): Region<Cut> | undefined {
    const corner = packed.packer.place(width_px, height_px);
    if (corner === undefined) return undefined;
    const cut = packed.page.cut({ ...corner, width_px, height_px }, paint);
    return { cut, width_px, height_px, page: packed, used: this.#draw };
  }

  #remember(key: string, region: Region<Cut>): Region<Cut> {
    this.#regions.set(key, region);
    return region;
  }

  #freshPage(width_px: number, height_px: number): PackedPage<Cut, Pen> | undefined {
    if (width_px >= length_px_max || height_px >= length_px_max) return undefined;
    if (this.#pages.length >= pages_wanted) this.#closeUnused();
    if (this.#pages.length >= pages_max) return undefined;
    const size_px = [lengthFor(width_px, page_width_px), lengthFor(height_px, page_height_px)] as const;
    const packed = { page: this.#makePage(...size_px), packer: new ShelfPacker(...size_px) };
    this.#pages.push(packed);
    return packed;
  }

  /** The oldest page of which nothing is on screen. */
  #closeUnused(): void {
    const shown = new Set<object>();
    for (const { page, used } of this.#regions.values()) if (used >= this.#draw - 1) shown.add(page);
    const unused = this.#pages.find((page) => !shown.has(page));
    if (unused === undefined) return;
    for (const [key, { page }] of this.#regions) if (page === unused) this.#regions.delete(key);
    this.#pages = this.#pages.filter((page) => page !== unused);
    unused.page.close();
  }
}

interface PackedPage<Cut, Pen> {
  readonly page: AtlasPage<Cut, Pen>;
  readonly packer: ShelfPacker;
}

function lengthFor(needed_px: number, usual_px: number): number {
  let length_px = usual_px;
  while (length_px <= needed_px) length_px *= 2;
  return Math.min(length_px, length_px_max);
}

const page_width_px = 1_024;
const page_height_px = 512;
/** As wide as a texture may be on every graphics card of the last fifteen years. */
const length_px_max = 4_096;
/** What a radio shows has room on one, nearly always: the other fills while the first is looked through. */
const pages_wanted = 2;
/** 16 MB at the usual size. A panel of a 4K screen at the largest scale needs fewer. */
export const pages_max = 8;
