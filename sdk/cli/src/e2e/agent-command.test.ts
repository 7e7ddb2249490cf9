import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";

import { mainOfSample } from "./sample-run.suite.js";

/** How a sample starts the agent, or another program of ours. */
type CommandOf = (main_path: string | undefined, machine: Machine) => object;

interface Machine {
  readonly platform: string;
  readonly path: string;
  readonly exists: (path: string) => boolean;
}

interface HelperCommands {
  readonly helperCommand: (name: string, main_path: string | undefined, machine: Machine) => object;
}

const windows = (path: string, ...files: readonly string[]): Machine => ({
  platform: "win32",
  path,
  exists: (file) => files.includes(file),
});

const { agentCommand: of_launcher } = await built<{ readonly agentCommand: CommandOf }>("launcher", "agent-command.js");
const { agentCommand: of_bot } = await built<{ readonly agentCommand: CommandOf }>("announcer-bot", "agent-command.js");
const { helperCommand } = await built<HelperCommands>("sky-patrol", "helper-command.js");

describe.each<[string, CommandOf, string, string, string]>([
  ["the launcher starts the agent", of_launcher, "talkgroup-agent", "agent\\dist\\main.js", "--agent"],
  ["the announcer starts its agent", of_bot, "talkgroup-agent", "agent\\dist\\main.js", "--agent"],
  [
    "sky patrol starts an agent",
    (...given) => helperCommand("talkgroup-agent", ...given),
    "talkgroup-agent",
    "agent\\dist\\main.js",
    "--agent",
  ],
  [
    "sky patrol starts its server",
    (...given) => helperCommand("talkgroup-server", ...given),
    "talkgroup-server",
    "server\\dist\\io\\main.js",
    "--server",
  ],
])("how %s", (_title, commandOf, name, main_of_package, flag) => {
  it("is its main.js where that is named", () => {
    expect(commandOf("C:\\games\\a b\\main.js", windows(""))).toEqual({
      file: process.execPath,
      args: ["C:\\games\\a b\\main.js"],
    });
  });

  it("is the program by its name where the system runs scripts", () => {
    expect(commandOf(undefined, { platform: "linux", path: "", exists: () => false })).toEqual({ file: name, args: [] });
  });

  it.each([
    ["for everybody", "C:\\Users\\Anna B\\npm", "C:\\Users\\Anna B\\npm\\node_modules\\@talkgroup\\"],
    ["in a project", "C:\\game\\node_modules\\.bin", "C:\\game\\node_modules\\@talkgroup\\"],
  ])("is on Windows the program behind the script that npm installs %s, without a shell", (_, folder, packages) => {
    const main = packages + main_of_package;
    const machine = windows(`.;C:\\other;${folder}`, `${folder}\\${name}.cmd`, main);
    expect(commandOf(undefined, machine)).toEqual({ file: process.execPath, args: [main] });
  });

  it("is said to be impossible where it is not installed, or only a script of that name lies about", () => {
    expect(() => commandOf(undefined, windows("C:\\npm"))).toThrow(`${name} is not installed`);
    expect(() => commandOf(undefined, windows("C:\\npm", `C:\\npm\\${name}.cmd`))).toThrow(flag);
    expect(() => commandOf(undefined, windows(".", `${name}.cmd`))).toThrow("not installed");
  });
});

function built<Module>(sample: string, file: string): Promise<Module> {
  return import(pathToFileURL(join(dirname(mainOfSample(sample)), file)).href) as Promise<Module>;
}
