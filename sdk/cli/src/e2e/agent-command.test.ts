import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";

import { mainOfSample } from "./sample-run.suite.js";

const built = join(dirname(mainOfSample("launcher")), "agent-command.js");
const { agentCommand } = (await import(pathToFileURL(built).href)) as {
  readonly agentCommand: (main_path: string | undefined, machine: Machine) => object;
};

interface Machine {
  readonly platform: string;
  readonly path: string;
  readonly exists: (path: string) => boolean;
}

const windows = (path: string, ...files: readonly string[]): Machine => ({
  platform: "win32",
  path,
  exists: (file) => files.includes(file),
});

describe("how the launcher starts the agent", () => {
  it("is its main.js where that is named", () => {
    expect(agentCommand("C:\\games\\a b\\main.js", windows(""))).toEqual({
      file: process.execPath,
      args: ["C:\\games\\a b\\main.js"],
    });
  });

  it("is the program by its name where the system runs scripts", () => {
    expect(agentCommand(undefined, { platform: "linux", path: "", exists: () => false })).toEqual({
      file: "talkgroup-agent",
      args: [],
    });
  });

  it.each([
    ["for everybody", "C:\\npm", "C:\\npm\\node_modules\\@talkgroup\\agent\\dist\\main.js"],
    ["in a project", "C:\\game\\node_modules\\.bin", "C:\\game\\node_modules\\@talkgroup\\agent\\dist\\main.js"],
  ])("is on Windows the program behind the script that npm installs %s, without a shell", (_, folder, main) => {
    const machine = windows(`.;C:\\other;${folder}`, `${folder}\\talkgroup-agent.cmd`, main);
    expect(agentCommand(undefined, machine)).toEqual({ file: process.execPath, args: [main] });
  });

  it("is said to be impossible where it is not installed, or only a script of that name lies about", () => {
    expect(() => agentCommand(undefined, windows("C:\\npm"))).toThrow("not installed");
    expect(() => agentCommand(undefined, windows("C:\\npm", "C:\\npm\\talkgroup-agent.cmd"))).toThrow("--agent");
    expect(() => agentCommand(undefined, windows(".", "talkgroup-agent.cmd"))).toThrow("not installed");
  });
});
