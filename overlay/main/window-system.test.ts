import { expect, it } from "vitest";

import { again_variable, argumentsForGame, argumentsForX, windowSystem } from "./window-system.js";

const wayland = { platform: "linux", environment: { DISPLAY: ":0" }, ozone_platform: "wayland" } as const;

it("starts again for X where there is a server of it, once", () => {
  expect(windowSystem(wayland)).toBe("start_again");
  expect(windowSystem({ ...wayland, ozone_platform: "" })).toBe("start_again");
  expect(windowSystem({ ...wayland, ozone_platform: "x11" })).toBe("fits");
  expect(windowSystem({ ...wayland, environment: { DISPLAY: ":0", [again_variable]: "1" } })).toBe("no_x");
});

it("shows nothing on Wayland alone", () => {
  expect(windowSystem({ ...wayland, environment: { WAYLAND_DISPLAY: "wayland-0" } })).toBe("no_x");
  expect(windowSystem({ ...wayland, environment: { DISPLAY: "" } })).toBe("no_x");
});

it("leaves other systems alone", () => {
  for (const platform of ["win32", "darwin"] as const)
    expect(windowSystem({ platform, environment: {}, ozone_platform: "" })).toBe("fits");
});

it("keeps all arguments but those that choose Wayland", () => {
  const args = ["app/electron-main.js", "--ozone-platform=wayland", "--ozone-platform-hint=auto", "--window-title", "Sky"];
  const for_x = ["app/electron-main.js", "--window-title", "Sky", "--ozone-platform=x11"];
  expect(argumentsForX(args)).toEqual(for_x);
  expect(argumentsForX([...args, "--", "rest"])).toEqual([...for_x, "--", "rest"]);
});

it("does not open the settings again with the next game", () => {
  expect(argumentsForGame(["--ozone-platform=x11", "--settings", "--config", "folder"])).toEqual([
    "--ozone-platform=x11",
    "--config",
    "folder",
  ]);
});
