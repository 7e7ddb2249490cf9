import { afterEach, beforeEach, describe, expect, it } from "vitest";

import type { Bounds } from "./host/bounds.js";
import type { GameWindowEvent } from "./host/host-event.js";

/** A GameWindow with a game to follow, wherever the two are. */
export interface GameRig {
  /** True if it can follow windows at all. */
  readonly follows: boolean;
  /** True if it can look for another title than the first. */
  readonly retitles: boolean;
  attach(window_title: string): Promise<boolean>;
  focusGame(): Promise<boolean>;
  close(): Promise<void>;
  /** The next event of this kind, after the one of this kind that was asked for last. */
  next<K extends GameWindowEvent["kind"]>(kind: K): Promise<Extract<GameWindowEvent, { kind: K }>>;
  /** All that was told until now. Resolves when nothing is under way any more. */
  told(): Promise<readonly GameWindowEvent[]>;
  /** Opens a game's window in front of all others. */
  open(title: string): Promise<RigGame>;
  stop(): Promise<void>;
}

export interface RigGame {
  /** Of its contents. */
  bounds(): Promise<Bounds>;
  move(x: number, y: number): void;
  resize(width: number, height: number): void;
  fullscreen(on: boolean): void;
  minimise(): void;
  restore(): void;
  toFront(): void;
  rename(title: string): void;
  close(): void;
}

/** What every GameWindow does. */
export function describeGameWindow(name: string, start: () => Promise<GameRig>): void {
  describe(name, () => {
    let rig: GameRig;
    beforeEach(async () => {
      rig = await start();
    });
    afterEach(() => rig.stop());

    it("tells nothing before it is asked, and of no other window", async () => {
      await rig.open("Sky patrol 2");
      await rig.attach("Sky patrol");
      const other = await rig.open("sky patrol");
      other.move(300, 200);
      expect(await rig.told()).toEqual([]);
      if (!rig.follows) expect(await rig.focusGame()).toBe(false);
    });

    it("finds a window when it is in front, with the bounds of its contents", async () => {
      const game = await rig.open("Sky patrol");
      expect(await rig.attach("Sky patrol")).toBe(true);
      if (!rig.follows) return expect(await rig.told()).toEqual([]);
      const { bounds, fullscreen, elevated } = await rig.next("game_attached");
      expect({ bounds, fullscreen, elevated }).toEqual({ bounds: await game.bounds(), fullscreen: false, elevated: false });
    });

    it("finds one that gets its name only later", async () => {
      const game = await rig.open("Loading…");
      await rig.attach("Sky patrol");
      game.rename("Sky patrol");
      if (rig.follows) await rig.next("game_attached");
    });

    it("tells of moves, sizes and fullscreen", async () => {
      const game = await following(rig);
      if (game === undefined) return;
      game.move(333, 222);
      await settled(rig, game, ({ x }) => x >= 333 && x < 400);
      game.resize(500, 400);
      await settled(rig, game, ({ width, height }) => width === 500 && height === 400);
      game.fullscreen(true);
      expect((await rig.next("game_fullscreen")).fullscreen).toBe(true);
      await settled(rig, game, ({ x, y }) => x === 0 && y === 0);
      game.fullscreen(false);
      expect((await rig.next("game_fullscreen")).fullscreen).toBe(false);
      await settled(rig, game, ({ width }) => width === 500);
    });

    it("tells when another window is in front, when it is minimised, and when it is back", async () => {
      const game = await following(rig);
      if (game === undefined) return;
      const other = await rig.open("Something else");
      await rig.next("game_blurred");
      game.toFront();
      await rig.next("game_focused");
      game.minimise();
      await rig.next("game_blurred");
      other.close();
      game.restore();
      await rig.next("game_focused");
    });

    it("tells when it is closed, and finds that of a game that was restarted", async () => {
      const game = await following(rig);
      if (game === undefined) return;
      game.fullscreen(true);
      await rig.next("game_fullscreen");
      game.close();
      await rig.next("game_detached");
      expect(await rig.focusGame()).toBe(false);
      const again = await rig.open("Sky patrol");
      const { bounds, fullscreen } = await rig.next("game_attached");
      expect({ bounds, fullscreen }).toEqual({ bounds: await again.bounds(), fullscreen: false });
      again.move(50, 60);
      await settled(rig, again, ({ x }) => x >= 50 && x < 100);
    });

    it("gives the keyboard to the game", async () => {
      const game = await following(rig);
      if (game === undefined) return;
      await rig.open("Something else");
      await rig.next("game_blurred");
      expect(await rig.focusGame()).toBe(true);
      await rig.next("game_focused");
    });

    it("looks for another title, or says that it cannot and goes on", async () => {
      const game = await following(rig);
      if (game === undefined) return;
      expect(await rig.attach("Sky patrol")).toBe(true);
      expect(await rig.attach("Sea patrol")).toBe(rig.retitles);
      if (rig.retitles) {
        await rig.open("Sea patrol");
        await rig.next("game_attached");
      } else {
        game.move(50, 60);
        await rig.next("game_moved");
      }
    });

    it("tells nothing after it was closed", async () => {
      const game = await following(rig);
      if (game === undefined) return;
      await rig.close();
      const before = (await rig.told()).length;
      game.move(70, 80);
      game.close();
      expect((await rig.told()).length).toBe(before);
    });
  });
}

/** A game whose window is followed, where windows can be. */
async function following(rig: GameRig): Promise<RigGame | undefined> {
  const game = await rig.open("Sky patrol");
  await rig.attach("Sky patrol");
  if (!rig.follows) return undefined;
  await rig.next("game_attached");
  return game;
}

/** Waits until the bounds that are told are such, and are the window's own. */
async function settled(rig: GameRig, game: RigGame, are_such: (bounds: Bounds) => boolean): Promise<void> {
  for (;;) {
    const { bounds } = await rig.next("game_moved");
    if (are_such(bounds)) return expect(bounds).toEqual(await game.bounds());
  }
}
