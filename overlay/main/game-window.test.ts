import { describeGameWindow } from "./game-window.suite.js";
import { no_game_window } from "./host/no-game-window.js";
import { MemoryDesktop, MemoryRig } from "./memory-desktop.suite.js";

describeGameWindow("none to be followed", async () => new MemoryRig(new MemoryDesktop(), no_game_window));
describeGameWindow("in memory, for the tests of hosts", async () => new MemoryRig(new MemoryDesktop()));
