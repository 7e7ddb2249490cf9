import type { Bounds } from "./bounds.js";

/** What the host's core is told. */
export type HostEvent = AgentHostEvent | GameWindowEvent | OverlayWindowEvent | { readonly kind: "time" };

/** From the agent. */
export type AgentHostEvent =
  /** How the overlay is to be shown. The agent is there. */
  | { readonly kind: "overlay"; readonly visible: boolean; readonly editing: boolean; readonly window_title?: string | undefined }
  /** It is gone; it may come back. */
  | { readonly kind: "agent_gone" }
  /** Where the overlay's page is. The URL is a secret. */
  | { readonly kind: "page"; readonly url: string }
  /** It did not say where the page is. */
  | { readonly kind: "page_refused" };

/**
 * From what follows the game's window. `bounds` is the window's client area.
 *
 * - `game_attached`: it is found, and it is in front. Also when another window of the same title takes its place.
 * - `game_focused`, `game_blurred`: it came to the front, or something else did. Minimised is blurred.
 * - `game_detached`: it is closed.
 */
export type GameWindowEvent =
  | { readonly kind: "game_attached"; readonly bounds: Bounds; readonly fullscreen: boolean; readonly elevated: boolean }
  | { readonly kind: "game_focused" }
  | { readonly kind: "game_blurred" }
  | { readonly kind: "game_moved"; readonly bounds: Bounds }
  | { readonly kind: "game_fullscreen"; readonly fullscreen: boolean }
  | { readonly kind: "game_detached" };

/** From the overlay's own window. */
export type OverlayWindowEvent =
  /** It has the keyboard. */
  | { readonly kind: "own_focused" }
  /** It has no longer. */
  | { readonly kind: "own_blurred" }
  /** The window was closed from outside, by the system or the player: the host is over. */
  | { readonly kind: "own_closed" }
  /** The page of the last `load` is drawn. */
  | { readonly kind: "page_loaded" }
  /** The page of the last `load` is not there, or has crashed. */
  | { readonly kind: "page_failed" }
  /** How large the screen is, at the start and when that or its scale changes. */
  | { readonly kind: "screen"; readonly bounds: Bounds };
