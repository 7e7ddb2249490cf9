import { BrowserWindow, type BrowserWindowConstructorOptions, nativeTheme, type Rectangle, type Session, screen } from "electron";

import { ClickThrough } from "./click-through.js";
import type { Bounds } from "./host/bounds.js";
import type { HostNotice } from "./host/host-notice.js";
import type { OverlayWindow } from "./host/overlay-window.js";
import type { WindowPlace } from "./host/window-driver.js";
import { notice_message } from "./host-bridge.js";
import { guarded_preferences } from "./page-guard.js";

/** The overlay's window, by Electron. */
export class TransparentWindow implements OverlayWindow {
  readonly #window: BrowserWindow;
  readonly #click_through: ClickThrough;
  #notice: HostNotice | undefined;
  #place: WindowPlace | undefined;

  /** @param follows_games False where it is to be an ordinary window on top, which window managers manage. */
  constructor(session: Session, preload_path: string, follows_games: boolean) {
    this.#window = new BrowserWindow({
      ...windowOptions(process.platform, follows_games),
      webPreferences: { ...guarded_preferences, session, preload: preload_path },
    });
    this.#click_through = clickThrough(this.#window);
    // Over fullscreen games too, which have a space of their own. The program is in no Dock, so nothing has to be changed to be allowed this.
    if (process.platform === "darwin") {
      this.#window.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true, skipTransformProcessType: true });
    }
    this.#window.webContents.on("did-finish-load", () => this.#sendNotice());
  }

  /** For who follows windows. */
  get handle(): Buffer {
    return this.#window.getNativeWindowHandle();
  }

  listen(listener: Parameters<OverlayWindow["listen"]>[0]): void {
    const tellScreen = (): void => listener({ kind: "screen", bounds: toPixels(screen.getPrimaryDisplay().workArea) });
    screen.on("display-metrics-changed", tellScreen);
    screen.on("display-added", tellScreen);
    screen.on("display-removed", tellScreen);
    this.#window.on("focus", () => listener({ kind: "own_focused" }));
    this.#window.on("blur", () => listener({ kind: "own_blurred" }));
    this.#window.webContents.on("render-process-gone", () => listener({ kind: "page_failed" }));
    this.#window.once("closed", () => listener({ kind: "own_closed" }));
    tellScreen();
  }

  load(url: string): Promise<void> {
    return this.#window.loadURL(url);
  }

  place(place: WindowPlace): void {
    this.#place = place;
    this.#window.setBounds(toDip(place.bounds, this.#window));
    // Once on another screen, the size means something else there.
    if (process.platform === "win32") this.#window.setBounds(toDip(place.bounds, this.#window));
    this.#click_through.renew();
  }

  show(): void {
    // What a window was told while it was hidden, not every system remembers.
    this.#click_through.repeat();
    this.#window.showInactive();
    this.#window.setAlwaysOnTop(true, "screen-saver");
    if (this.#place === undefined) this.#click_through.renew();
    else this.place(this.#place);
  }

  hide(): void {
    this.#window.hide();
  }

  takeMouse(takes: boolean): void {
    this.#click_through.set(!takes);
  }

  focus(): void {
    this.#window.focus();
  }

  blur(): void {
    this.#window.blur();
  }

  notify(notice: HostNotice): void {
    this.#notice = notice;
    this.#sendNotice();
  }

  close(): void {
    if (!this.#window.isDestroyed()) this.#window.destroy();
  }

  #sendNotice(): void {
    if (this.#notice !== undefined) this.#window.webContents.send(notice_message, this.#notice);
  }
}

function clickThrough(window: BrowserWindow): ClickThrough {
  const click_through = new ClickThrough({
    apply: (passes) => window.setIgnoreMouseEvents(passes),
    forgets: process.platform === "linux",
    timer: (delay_ms, run) => {
      const handle = setTimeout(run, delay_ms);
      return () => clearTimeout(handle);
    },
  });
  const renew = (): void => click_through.renew();
  window.on("resize", renew);
  window.on("move", renew);
  nativeTheme.on("updated", renew);
  window.once("closed", () => {
    nativeTheme.off("updated", renew);
    click_through.close();
  });
  return click_through;
}

function windowOptions(platform: NodeJS.Platform, follows_games: boolean): BrowserWindowConstructorOptions {
  // On X11, one that follows a game is taken from the window manager, which must not have marked it before.
  const is_unmanaged = platform === "linux" && follows_games;
  const type = platform === "darwin" ? "panel" : platform === "win32" ? "toolbar" : undefined;
  return {
    title: "Talkgroup overlay",
    show: false,
    frame: false,
    transparent: true,
    backgroundColor: "#00000000",
    hasShadow: false,
    roundedCorners: false,
    alwaysOnTop: true,
    skipTaskbar: !is_unmanaged,
    resizable: platform !== "linux",
    movable: false,
    minimizable: false,
    maximizable: false,
    fullscreenable: platform === "darwin",
    enableLargerThanScreen: true,
    ...(type === undefined ? {} : { type }),
  };
}

/** Windows and the games on them are told in pixels of the screen, Electron's windows in pixels that are as large on every screen. */
function toDip({ x, y, width, height }: Bounds, window: BrowserWindow): Rectangle {
  if (process.platform === "darwin") return { x, y, width, height };
  if (process.platform === "win32") return screen.screenToDipRect(window, { x, y, width, height });
  const size = screen.screenToDipPoint({ x: width, y: height });
  return { ...screen.screenToDipPoint({ x, y }), width: size.x, height: size.y };
}

function toPixels({ x, y, width, height }: Rectangle): Bounds {
  if (process.platform === "darwin") return { x, y, width, height };
  if (process.platform === "win32") return screen.dipToScreenRect(null, { x, y, width, height });
  const size = screen.dipToScreenPoint({ x: width, y: height });
  return { ...screen.dipToScreenPoint({ x, y }), width: size.x, height: size.y };
}
