import type { Bounds } from "./bounds.js";
import type { HostNotice } from "./host-notice.js";

/**
 * What the host's core wants done, in this order.
 *
 * - `attach`: follow the window of this title, and no other.
 * - `ask_page`: ask the agent where the page is; answered by `page` or `page_refused`.
 * - `load`: show this page; answered by `page_loaded` or `page_failed`. The URL is a secret.
 * - `place`: where the overlay's window is to be.
 * - `show`, `hide`: the overlay's window. It never takes the keyboard by being shown.
 * - `mouse`: whether the overlay's window takes the mouse. False: all of it goes through to the game.
 * - `focus_overlay`: the keyboard to the overlay. `focus_game`: back to the game.
 * - `end_editing`: tell the agent that edit mode is over.
 * - `notice`: for the page and the menu.
 * - `quit`: the game is gone for good. Nothing follows.
 */
export type HostCommand =
  | { readonly kind: "attach"; readonly window_title: string }
  | { readonly kind: "ask_page" }
  | { readonly kind: "load"; readonly url: string }
  | { readonly kind: "place"; readonly bounds: Bounds; readonly fullscreen: boolean }
  | { readonly kind: "show" }
  | { readonly kind: "hide" }
  | { readonly kind: "mouse"; readonly takes: boolean }
  | { readonly kind: "focus_overlay" }
  | { readonly kind: "focus_game" }
  | { readonly kind: "end_editing" }
  | { readonly kind: "notice"; readonly notice: HostNotice }
  | { readonly kind: "quit" };
