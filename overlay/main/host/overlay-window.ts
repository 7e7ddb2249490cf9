import type { OverlayWindowEvent } from "./host-event.js";
import type { HostNotice } from "./host-notice.js";
import type { WindowPlace } from "./window-driver.js";

/**
 * The window that the overlay's page is drawn in: transparent, without a frame, above all others, in no list of windows. It is hidden and lets
 * the mouse through until it is told otherwise. The seam for other ways to show a page.
 */
export interface OverlayWindow {
  /** Tells the size of the screen at once, then what happens; `page_failed` only for a page that was loaded. One listener. */
  listen(listener: (event: Exclude<OverlayWindowEvent, { readonly kind: "page_loaded" }>) => void): void;
  /**
   * Shows this page instead of the one before. Rejects if it cannot be had, or if another one was asked for meanwhile.
   *
   * @param url A secret.
   */
  load(url: string): Promise<void>;
  place(place: WindowPlace): void;
  /** Without taking the keyboard. */
  show(): void;
  hide(): void;
  /** False: the mouse goes through to what is below. */
  takeMouse(takes: boolean): void;
  /** Takes the keyboard. */
  focus(): void;
  /** Lets go of the keyboard. */
  blur(): void;
  /** For the page. It hears the latest one when it is loaded. */
  notify(notice: HostNotice): void;
  close(): void;
}
