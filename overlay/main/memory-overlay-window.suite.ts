import type { HostNotice } from "./host/host-notice.js";
import type { OverlayWindow } from "./host/overlay-window.js";
import type { WindowPlace } from "./host/window-driver.js";

type Listener = Parameters<OverlayWindow["listen"]>[0];

/** An overlay's window that exists only here. Pages load when `answer` is called. */
export class MemoryOverlayWindow implements OverlayWindow {
  shown = false;
  takes_mouse = false;
  focused = false;
  closed = false;
  at: WindowPlace | undefined;
  readonly notices: HostNotice[] = [];
  readonly loads: { readonly url: string; answer(loaded: boolean): void }[] = [];
  readonly onFocus: (focused: boolean) => void;
  #tell: Listener = () => {};

  constructor(onFocus: (focused: boolean) => void = () => {}) {
    this.onFocus = onFocus;
  }

  listen(listener: Listener): void {
    this.#tell = listener;
    listener({ kind: "screen", bounds: { x: 0, y: 0, width: 1920, height: 1080 } });
  }

  load(url: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.loads.push({ url, answer: (loaded) => (loaded ? resolve() : reject(new Error("cannot be had"))) });
    });
  }

  place(place: WindowPlace): void {
    this.at = place;
  }

  show(): void {
    this.shown = true;
  }

  hide(): void {
    this.shown = false;
    this.blur();
  }

  takeMouse(takes: boolean): void {
    this.takes_mouse = takes;
  }

  focus(): void {
    this.#moveFocus(true);
  }

  blur(): void {
    this.#moveFocus(false);
  }

  notify(notice: HostNotice): void {
    this.notices.push(notice);
  }

  close(): void {
    this.closed = true;
    this.shown = false;
  }

  closeFromOutside(): void {
    this.shown = false;
    this.#tell({ kind: "own_closed" });
  }

  crash(): void {
    this.#tell({ kind: "page_failed" });
  }

  #moveFocus(focused: boolean): void {
    if (focused === this.focused) return;
    this.focused = focused;
    this.onFocus(focused);
    this.#tell({ kind: focused ? "own_focused" : "own_blurred" });
  }
}
