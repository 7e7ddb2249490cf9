import { expect, it } from "vitest";

import { asksForSettings, readFlags } from "./host-flags.js";

it("reads its own flags and leaves Electron's alone", () => {
  const nothing = { window_title: undefined, config_folder: undefined, settings: false };
  expect(readFlags([])).toEqual(nothing);
  expect(readFlags(["dist/app/electron-main.js", "--ozone-platform=x11", "--no-sandbox", "--", "x"])).toEqual(nothing);
  expect(readFlags(["--window-title", "Sky: patrol", "--config=folder", "--settings"])).toEqual({
    window_title: "Sky: patrol",
    config_folder: "folder",
    settings: true,
  });
  expect(readFlags(["--window-title="])).toEqual(nothing);
});

it("opens the settings for another start that asks for them, and for nothing else that comes", () => {
  expect(asksForSettings({ settings: true })).toBe(true);
  for (const other of [undefined, null, "settings", {}, { settings: false }, { settings: "true" }, ["--settings"]])
    expect(asksForSettings(other)).toBe(false);
});
