import type { PNG } from "pngjs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { Bounds } from "./host/bounds.js";
import { libraryMissing } from "./library-rig.suite.js";
import { RealHost, screen_bounds, until } from "./real-host.suite.js";
import type { XGame } from "./x-laboratory.suite.js";
import { webViewMissing, xLaboratoryMissing } from "./x-laboratory.suite.js";

const missing = xLaboratoryMissing(["picom", "import"]) ?? webViewMissing() ?? libraryMissing();
const title = "Sky patrol";
const game_place = { x: 100, y: 80, width: 900, height: 600 };
/** At 60 a second. */
const frame_ms = 16.7;
const game_rgb = [0x20, 0x40, 0x60] as const;

// Without an X server, a compositor and a web view there is nothing to see; the reason is in the name.
describe.skipIf(missing !== undefined)(missing === undefined ? "over a game" : `over a game, left out: ${missing}`, () => {
  let real: RealHost;
  let game: XGame;

  beforeAll(async () => {
    real = await RealHost.start();
    game = real.laboratory.game();
    await real.game_radio.overlay.open(title);
    await game.open(title, game_place, "#204060");
  }, 60_000);
  afterAll(() => real?.stop());

  it("is seen in its corner of the game, whose own picture is all around it", async () => {
    await until("the overlay where the game is", () => isOver(real, game, () => true));
    await until("a panel in its corner", async () => {
      const { x, y, width } = await game.bounds();
      const panel = await panelOver(real, game);
      return panel && panel.left > x + width / 2 && panel.right < x + width && panel.top >= y && panel.bottom < y + 200;
    });
  });

  it("lets a click through to the game, on the panel too", async () => {
    const { at } = await until("a panel over the game", () => panelOver(real, game));
    const { x, y } = await game.bounds();
    await real.click(at.x, at.y);
    expect(await clickIn(game)).toEqual({ x: at.x - x, y: at.y - y });
  });

  it("takes the click in edit mode, and lets it through again after that", async () => {
    const { at } = await until("a panel over the game", () => panelOver(real, game));
    const { x, y } = await game.bounds();
    real.overlay_window.process.skip("focused");
    await real.game_radio.overlay.configure({ editing: true });
    await real.overlay_window.process.next("focused", ({ kind }) => kind === "focused");
    await real.click(at.x, at.y);
    game.process.skip("focused again");
    await real.game_radio.overlay.configure({ editing: false });
    await game.process.next("focused again", ({ kind }) => kind === "focused");
    // Nothing came of the first click: the next one that the game tells is this one.
    await real.click(at.x + 1, at.y);
    expect(await clickIn(game)).toEqual({ x: at.x + 1 - x, y: at.y - y });
  });

  it("goes where the game goes: moved, fullscreen, minimised", async () => {
    game.do("move", { x: 200, y: 120 });
    await until("the overlay where the game is", () => isOver(real, game, ({ x }) => x >= 200));
    game.do("fullscreen", { on: true });
    await until("the overlay on the whole screen", () => isOver(real, game, ({ width }) => width === screen_bounds.width));
    game.do("fullscreen", { on: false });
    await until("the overlay where the game is", () => isOver(real, game, ({ width }) => width === game_place.width));
    game.do("minimise");
    await until("no overlay", async () => (await real.overlayBounds()) === undefined);
    game.do("restore");
    await until("the overlay again", () => isOver(real, game, () => true));
  });

  it("is hidden at the player's word within a frame, and shown again", async () => {
    const hidden_ms: number[] = [];
    for (let round = 0; round < 5; round++) {
      await until("the overlay", () => isOver(real, game, () => true));
      real.overlay_window.process.skip("hidden");
      const before_ms = performance.now();
      await real.game_radio.overlay.hide();
      await real.overlay_window.process.next("hidden", ({ kind }) => kind === "unmapped");
      hidden_ms.push(performance.now() - before_ms);
      expect(await real.overlayBounds()).toBeUndefined();
      await real.game_radio.overlay.show();
    }
    // What other programs of the machine take away once, they do not take away every time.
    expect(Math.min(...hidden_ms)).toBeLessThan(frame_ms);
    await until("the overlay again", () => isOver(real, game, () => true));
  });

  it("goes with the game and comes back with it", async () => {
    game.do("close");
    await until("no overlay", async () => (await real.overlayBounds()) === undefined);
    await game.open(title, game_place, "#204060");
    await until("the overlay again", () => isOver(real, game, () => true));
    expect(real.overlay_window.notices.map(({ kind }) => kind).slice(-2)).toEqual(["waiting", "attached"]);
  });
});

/** Where the game's area is not the game's own colour, or false while it is all over. */
async function panelOver(real: RealHost, game: XGame): Promise<Panel | false> {
  const { x, y, width, height } = await game.bounds();
  const picture = await real.picture();
  let [pixels, left, right, top, bottom] = [0, Number.POSITIVE_INFINITY, -1, Number.POSITIVE_INFINITY, -1];
  for (let row = y; row < y + height; row++) {
    for (let column = x; column < x + width; column++) {
      if (isGame(picture, column, row)) continue;
      pixels += 1;
      [left, right] = [Math.min(left, column), Math.max(right, column)];
      [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
    }
  }
  if (pixels < 1_000) return false;
  return { left, right, top, bottom, at: { x: Math.round((left + right) / 2), y: Math.round((top + bottom) / 2) } };
}

interface Panel {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** In its middle. */
  readonly at: { readonly x: number; readonly y: number };
}

function isGame({ data, width }: PNG, x: number, y: number): boolean {
  const start = (y * width + x) * 4;
  return game_rgb.every((value, channel) => Math.abs((data[start + channel] ?? 0) - value) <= 2);
}

async function isOver(real: RealHost, game: XGame, is_such: (bounds: Bounds) => boolean): Promise<boolean> {
  const [overlay, bounds] = [await real.overlayBounds(), await game.bounds()];
  return is_such(bounds) && JSON.stringify(overlay) === JSON.stringify(bounds);
}

async function clickIn(game: XGame): Promise<object> {
  const { x, y } = await game.process.next("click", ({ kind }) => kind === "click");
  return { x, y };
}
