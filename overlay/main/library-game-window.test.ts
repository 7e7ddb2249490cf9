import { EventEmitter } from "node:events";
import { beforeEach, describe, expect, it } from "vitest";

import type { GameWindowEvent } from "./host/host-event.js";
import { LibraryGameWindow, type WindowLibrary } from "./library-game-window.js";

const bounds = { x: 10, y: 20, width: 640, height: 480 };
const handle = Buffer.from([1, 2, 3, 4]);
const second_screen = { x: 1440, y: -180, width: 1920, height: 1080 };
const screens = [{ x: 0, y: 0, width: 1440, height: 900 }, second_screen];

/** The library where there are no windows: what it is asked, and what it tells. */
class LibraryDouble {
  readonly events = new EventEmitter();
  readonly asked: string[] = [];
  window: Parameters<WindowLibrary["attachByTitle"]>[0];
  readonly library: WindowLibrary = {
    events: this.events as WindowLibrary["events"],
    attachByTitle: (window, title) => {
      this.window = window;
      this.asked.push(`attach ${title}`);
    },
    activateOverlay: () => this.asked.push("overlay"),
    focusTarget: () => this.asked.push("game"),
  };
}

let double: LibraryDouble;
let told: GameWindowEvent[];
let faults: unknown[];
beforeEach(() => {
  double = new LibraryDouble();
  told = [];
  faults = [];
});

function following(platform: NodeJS.Platform, title_bar_px = 0): LibraryGameWindow {
  const window = new LibraryGameWindow({
    ...{ library: double.library, handle, platform, title_bar_px },
    screens: () => screens,
    onFault: (error) => faults.push(error),
  });
  window.attach("Sky", (event) => told.push(event));
  return window;
}

describe("the library's own window", () => {
  it("has the handle of the real one and does nothing of what the library would like", () => {
    following("linux");
    expect(double.window?.getNativeWindowHandle()).toBe(handle);
    const { window } = double;
    window?.showInactive();
    window?.setIgnoreMouseEvents(true);
    window?.hide();
    expect(told).toEqual([]);
  });

  it("is not there on Windows, where the library would take nothing but a real one", () => {
    following("win32");
    expect(double.window).toBeUndefined();
  });
});

describe("the keyboard", () => {
  it("is asked of the library only while the game's window is there: it would crash or drop it else", () => {
    const window = following("linux");
    expect([window.focusGame(), window.focusOverlay()]).toEqual([false, false]);
    double.events.emit("attach", bounds);
    expect([window.focusGame(), window.focusOverlay()]).toEqual([true, true]);
    double.events.emit("detach");
    expect([window.focusGame(), window.focusOverlay()]).toEqual([false, false]);
    expect(double.asked).toEqual(["attach Sky", "game", "overlay"]);
  });

  it("is taken by the overlay's window itself where that can", () => {
    for (const platform of ["win32", "darwin"] as const) {
      const window = following(platform);
      double.events.emit("attach", bounds);
      expect(window.focusOverlay()).toBe(false);
    }
  });
});

describe("what it tells", () => {
  it("is told of a game with more rights than the overlay", () => {
    following("win32");
    double.events.emit("attach", { ...bounds, hasAccess: false, isFullscreen: undefined });
    expect(told).toEqual([{ kind: "game_attached", bounds, fullscreen: false, elevated: true }]);
  });

  it("remembers fullscreen where the next window is as the last one was", () => {
    following("linux");
    double.events.emit("attach", { ...bounds, isFullscreen: true });
    double.events.emit("detach");
    double.events.emit("attach", { ...bounds, isFullscreen: undefined });
    expect(told.at(-1)).toMatchObject({ fullscreen: true });
  });

  it("leaves out the title bar on macOS, which a fullscreen window has not", () => {
    following("darwin", 28);
    double.events.emit("attach", bounds);
    expect(told.at(-1)).toMatchObject({ bounds: { x: 10, y: 48, width: 640, height: 452 } });
    double.events.emit("fullscreen", { isFullscreen: true });
    double.events.emit("moveresize", bounds);
    expect(told.at(-1)).toEqual({ kind: "game_moved", bounds });
    double.events.emit("moveresize", { ...bounds, height: 0 });
    expect(told.at(-1)).toMatchObject({ bounds: { height: 0 } });
  });

  it("leaves out no title bar of a window that fills a screen, the first or another", () => {
    following("darwin", 28);
    for (const filled of screens) {
      double.events.emit("attach", filled);
      expect(told.at(-1)).toMatchObject({ kind: "game_attached", bounds: filled });
    }
    double.events.emit("moveresize", { ...second_screen, y: -150, height: 1050 });
    expect(told.at(-1)).toMatchObject({ bounds: { y: -122, height: 1022 } });
  });

  it("throws nothing at the library, whose process would end for it, whatever a listener does", () => {
    const fault = new Error("a window that is gone");
    const window = new LibraryGameWindow({
      ...{ library: double.library, handle, platform: "linux" },
      onFault: (error) => faults.push(error),
    });
    window.attach("Sky", () => {
      throw fault;
    });
    for (const name of ["attach", "blur", "focus", "moveresize", "fullscreen", "detach"]) double.events.emit(name, bounds);
    expect(faults).toEqual(Array(6).fill(fault));
  });

  it("says once that the keyboard is there", () => {
    following("linux");
    for (const name of ["attach", "focus", "focus", "blur", "blur", "focus"]) double.events.emit(name, bounds);
    expect(told.map(({ kind }) => kind)).toEqual(["game_attached", "game_blurred", "game_focused"]);
  });
});
