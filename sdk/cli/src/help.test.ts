import type { Command } from "commander";
import { describe, expect, it } from "vitest";

import { benchCommand } from "./bench/bench-command.js";
import { fuzzCommand } from "./fuzz/fuzz-command.js";
import { pageCommands } from "./pages/pages-command.js";
import { presetCommand } from "./preset/preset-command.js";
import { pttCommand } from "./ptt/ptt-command.js";

const { signal } = new AbortController();
const [preset, ptt] = [presetCommand(signal), pttCommand(signal)];
const commands: readonly Command[] = [
  benchCommand(signal),
  fuzzCommand(signal),
  ...pageCommands(),
  preset,
  ...preset.commands,
  ptt,
  ...ptt.commands,
];

describe.each(commands.map((command) => [command.name(), command] as const))("the help of %s", (_name, command) => {
  it("says what it does as an order", () => {
    expect(command.description()).toMatch(/^[a-z]+ /);
    expect(command.description()).not.toMatch(/^\w*[^s]s /);
  });

  it("does not say of switches that they are off", () => {
    expect(command.helpInformation()).not.toContain("default: false");
  });
});
