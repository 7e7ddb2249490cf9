import fc from "fast-check";
import { expect, it } from "vitest";

import { Atlas, type AtlasPage, type PageRect, pages_max } from "./atlas.js";

/** A page that only remembers. */
class PaperPage implements AtlasPage<Cut, string[]> {
  readonly rects: PageRect[] = [];
  readonly painted: string[] = [];
  closed = false;

  cut(rect: PageRect, paint: (pen: string[]) => void): Cut {
    paint(this.painted);
    this.rects.push(rect);
    return { page: this, rect };
  }

  close(): void {
    this.closed = true;
  }
}

interface Cut {
  readonly page: PaperPage;
  readonly rect: PageRect;
}

function paperAtlas() {
  const pages: (PaperPage & { width_px: number; height_px: number })[] = [];
  const atlas = new Atlas<Cut, string[]>((width_px, height_px) => {
    const page = Object.assign(new PaperPage(), { width_px, height_px });
    pages.push(page);
    return page;
  });
  const take = (key: string, width_px: number, height_px: number) => atlas.take(key, width_px, height_px, (pen) => pen.push(key));
  return { atlas, pages, take };
}

it("paints a picture once, however often it is shown", () => {
  const { atlas, pages, take } = paperAtlas();
  atlas.beginDraw();
  const first = take("text one", 80, 20);
  atlas.beginDraw();
  expect(take("text one", 80, 20)).toBe(first);
  expect(pages.map(({ painted }) => painted)).toEqual([["text one"]]);
});

it("keeps within its bound, and what is shown, whatever comes and goes", () => {
  const any_draw = fc.array(
    fc.record({ name: fc.integer({ min: 0, max: 4_000 }), width_px: fc.integer({ min: 1, max: 600 }), high: fc.boolean() }),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(fc.array(any_draw, { minLength: 1, maxLength: 40 }), (draws) => {
      const { atlas, pages, take } = paperAtlas();
      for (const draw of draws) {
        atlas.beginDraw();
        const shown = draw.map(({ name, width_px, high }) => take(`${name} ${width_px} ${high}`, width_px, high ? 60 : 20));
        for (const region of shown) expect(region?.cut.page.closed).toBe(false);
        expect(atlas.pages).toBeLessThanOrEqual(pages_max);
        expect(pages.filter(({ closed }) => !closed)).toHaveLength(atlas.pages);
      }
      for (const { rects, width_px, height_px } of pages) {
        expectApart(rects);
        for (const rect of rects) {
          expect(rect.x_px + rect.width_px).toBeLessThanOrEqual(width_px);
          expect(rect.y_px + rect.height_px).toBeLessThanOrEqual(height_px);
        }
      }
    }),
    { numRuns: 50, seed: 1 },
  );
});

it("makes room for what is new by what is not shown any more", () => {
  const { atlas, pages, take } = paperAtlas();
  atlas.beginDraw();
  const kept = take("kept", 100, 20);
  for (let draw = 0; draw < 1_000; draw += 1) {
    atlas.beginDraw();
    if (kept !== undefined) atlas.keep(kept);
    for (let index = 0; index < 10; index += 1) expect(take(`${draw} ${index}`, 200, 20)).toBeDefined();
  }
  // That of what is kept, one that is full and one that fills.
  expect(atlas.pages).toBeLessThanOrEqual(3);
  expect(atlas.size).toBeLessThan(400);
  expect(pages.length).toBeGreaterThan(50);
  expect(kept?.cut.page.closed).toBe(false);
});

it("has room for one that is wider than a page, and none for what is wider than any", () => {
  const { atlas, pages, take } = paperAtlas();
  atlas.beginDraw();
  expect(take("wide", 2_000, 60)).toBeDefined();
  expect(pages[0]).toMatchObject({ width_px: 2_048, height_px: 512 });
  expect(take("wider", 5_000, 60)).toBeUndefined();
  expect(take("narrow", 50, 60)).toBeDefined();
});

function expectApart(rects: readonly PageRect[]): void {
  for (const [index, one] of rects.entries()) {
    for (const other of rects.slice(0, index)) {
      const across = one.x_px < other.x_px + other.width_px && other.x_px < one.x_px + one.width_px;
      const down = one.y_px < other.y_px + other.height_px && other.y_px < one.y_px + one.height_px;
      if (across && down) expect.fail("two pictures overlap");
    }
  }
}
