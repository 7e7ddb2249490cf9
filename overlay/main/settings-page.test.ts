import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";

import { agentFolder } from "./settings-page.js";

it("looks where the agent has its settings", () => {
  const home = homedir();
  expect(agentFolder({ TALKGROUP_CONFIG_DIR: "own" }, "linux")).toBe(resolve("own"));
  expect(agentFolder({ TALKGROUP_CONFIG_DIR: "" }, "linux")).toBe(join(home, ".config/talkgroup"));
  expect(agentFolder({ XDG_CONFIG_HOME: "/configs" }, "linux")).toBe(join("/configs", "talkgroup"));
  expect(agentFolder({}, "darwin")).toBe(join(home, "Library/Preferences/talkgroup"));
  expect(agentFolder({ APPDATA: "roaming" }, "win32")).toBe(join("roaming", "talkgroup", "Config"));
  expect(agentFolder({}, "win32")).toBe(join(home, "AppData", "Roaming", "talkgroup", "Config"));
});
