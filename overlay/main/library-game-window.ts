import { createRequire } from "node:module";
import type { BrowserWindow } from "electron";
import type { AttachEvent, FullscreenEvent, OverlayController } from "electron-overlay-window";

import { type Bounds, sameBounds } from "./host/bounds.js";
import type { GameWindow } from "./host/game-window.js";
import type { GameWindowEvent } from "./host/host-event.js";

/** What electron-overlay-window is asked for. */
export type WindowLibrary = Pick<typeof OverlayController, "events" | "attachByTitle" | "activateOverlay" | "focusTarget">;

/**
 * Loads electron-overlay-window, which is optional.
 *
 * @returns Undefined where it is not installed or not made for this system.
 */
export function loadWindowLibrary(): WindowLibrary | undefined {
  try {
    const library = createRequire(import.meta.url)("electron-overlay-window") as { readonly OverlayController: WindowLibrary };
    return library.OverlayController;
  } catch {
    return undefined;
  }
}

/** What a window is followed with. */
export interface LibraryGameWindowOptions {
  readonly library: WindowLibrary;
  /** Of the overlay's window, as Electron's `getNativeWindowHandle` gives it. Left out: that is never given the keyboard. */
  readonly handle?: Buffer | undefined;
  readonly platform: NodeJS.Platform;
  /** On macOS: how high the bar above a window's contents is. Elsewhere the system tells where the contents are. Default 0. */
  readonly title_bar_px?: number;
  /** On macOS: where the screens are. A window as large as one of them has no title bar. Default: none. */
  readonly screens?: () => readonly Bounds[];
  /** Hears what went wrong while an event was handled. */
  readonly onFault: (error: unknown) => void;
}

/**
 * Follows a game's window on Windows, X11 and macOS by electron-overlay-window. It finds a window when that comes to the front. Needs an X
 * server on Linux: without one the library ends the process.
 *
 * The library would like to show, hide and move the overlay's window by itself, whatever the player has asked for. It is given a window that
 * does none of this, with the handle of the real one.
 */
export class LibraryGameWindow implements GameWindow {
  readonly #library: WindowLibrary;
  readonly #handle: Buffer | undefined;
  readonly #platform: NodeJS.Platform;
  readonly #title_bar_px: number;
  readonly #screens: () => readonly Bounds[];
  readonly #onFault: (error: unknown) => void;
  #window_title: string | undefined;
  #listener: ((event: GameWindowEvent) => void) | undefined;
  #is_attached = false;
  #is_focused = false;
  #fullscreen = false;

  constructor({ library, handle, platform, title_bar_px = 0, screens = () => [], onFault }: LibraryGameWindowOptions) {
    this.#library = library;
    // On Windows it needs none, and its conversion of sizes takes nothing but a real window.
    this.#handle = platform === "win32" ? undefined : handle;
    this.#platform = platform;
    this.#title_bar_px = title_bar_px;
    this.#screens = screens;
    this.#onFault = onFault;
  }

  attach(window_title: string, listener: (event: GameWindowEvent) => void): boolean {
    // The library can be started once.
    if (this.#window_title !== undefined && this.#window_title !== window_title) return false;
    this.#listener = listener;
    if (this.#window_title !== undefined) return true;
    this.#window_title = window_title;
    this.#follow();
    this.#library.attachByTitle(this.#handle && idleWindow(this.#handle), window_title);
    return true;
  }

  focusGame(): boolean {
    if (this.#is_attached) this.#library.focusTarget();
    return this.#is_attached;
  }

  focusOverlay(): boolean {
    // No window manager gives the keyboard to a window that it does not manage.
    if (this.#platform !== "linux" || this.#handle === undefined || !this.#is_attached) return false;
    this.#library.activateOverlay();
    return true;
  }

  close(): void {
    this.#listener = undefined;
  }

  #follow(): void {
    const on = <E>(name: string, tell: (event: E) => GameWindowEvent | undefined): void => {
      // The library's types know none of its events.
      (this.#library.events as NodeJS.EventEmitter).on(name, (event: E) => {
        try {
          const told = tell(event);
          if (told !== undefined) this.#listener?.(told);
        } catch (error) {
          // The library's native part ends the whole process for what is thrown here, without a word.
          this.#onFault(error);
        }
      });
    };
    on<AttachEvent>("attach", ({ isFullscreen, hasAccess, ...bounds }) => {
      this.#is_attached = true;
      this.#is_focused = true;
      // Told only where it is another than that of the window before.
      this.#fullscreen = isFullscreen ?? this.#fullscreen;
      return {
        kind: "game_attached",
        bounds: this.#contentsOf(bounds),
        fullscreen: this.#fullscreen,
        elevated: hasAccess === false,
      };
    });
    on("focus", () => this.#moveFocus(true));
    on("blur", () => this.#moveFocus(false));
    on<Bounds>("moveresize", (bounds) => ({ kind: "game_moved", bounds: this.#contentsOf(bounds) }));
    on<FullscreenEvent>("fullscreen", ({ isFullscreen }) => {
      this.#fullscreen = isFullscreen;
      return { kind: "game_fullscreen", fullscreen: isFullscreen };
    });
    on("detach", () => {
      this.#is_attached = false;
      return { kind: "game_detached" };
    });
  }

  /** The library says of a window that was found that it has the keyboard as well. */
  #moveFocus(focused: boolean): GameWindowEvent | undefined {
    if (focused === this.#is_focused) return undefined;
    this.#is_focused = focused;
    return { kind: focused ? "game_focused" : "game_blurred" };
  }

  #contentsOf({ x, y, width, height }: Bounds): Bounds {
    const bar_px = this.#fullscreen || this.#fillsScreen({ x, y, width, height }) ? 0 : Math.min(this.#title_bar_px, height);
    return { x, y: y + bar_px, width, height: height - bar_px };
  }

  /** For the library, fullscreen is what begins at the top of the first screen. */
  #fillsScreen(bounds: Bounds): boolean {
    return this.#title_bar_px > 0 && this.#screens().some((screen) => sameBounds(screen, bounds));
  }
}

/** All that the library calls. */
function idleWindow(handle: Buffer): BrowserWindow {
  const idle = (): void => {};
  const window: Partial<Record<keyof BrowserWindow, unknown>> = {
    getNativeWindowHandle: () => handle,
    isFocused: () => true,
    isVisible: () => true,
    on: idle,
    focus: idle,
    hide: idle,
    showInactive: idle,
    setAlwaysOnTop: idle,
    setBounds: idle,
    setIgnoreMouseEvents: idle,
    setVisibleOnAllWorkspaces: idle,
  };
  return window as unknown as BrowserWindow;
}
