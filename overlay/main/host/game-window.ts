import type { GameWindowEvent } from "./host-event.js";

/** Follows the window of one game at a time. The seam for other systems and other libraries; `game-window.suite.ts` says what is asked of it. */
export interface GameWindow {
  /**
   * Looks for the window of this title, exactly, from now on, and tells what happens to it: first that it is attached, then the rest until it
   * is detached; and so on when the game is restarted. A call with another title forgets the first.
   *
   * @returns False if it cannot look for another title than the first: the host has to be started again for that.
   */
  attach(window_title: string, listener: (event: GameWindowEvent) => void): boolean;
  /**
   * Gives the keyboard to the game's window.
   *
   * @returns False if there is none: the overlay's window is to let go of it.
   */
  focusGame(): boolean;
  /**
   * Gives the keyboard to the overlay's window, where only this can do it.
   *
   * @returns False if it cannot: the overlay's window is to take it by itself.
   */
  focusOverlay(): boolean;
  /** Tells nothing any more. */
  close(): void;
}
