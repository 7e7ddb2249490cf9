import type { GameWindow } from "./game-window.js";

/** Where no window can be followed: it never finds any. */
export const no_game_window: GameWindow = {
  attach: () => true,
  focusGame: () => false,
  focusOverlay: () => false,
  close: () => {},
};
