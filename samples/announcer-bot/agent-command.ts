import { existsSync } from "node:fs";
import { win32 } from "node:path";

/** A program and its first arguments. No shell reads them: what a player's flags hold is a flag, whatever it looks like. */
export interface AgentCommand {
  readonly file: string;
  readonly args: readonly string[];
}

/** What the machine says. */
export interface Machine {
  readonly platform: string;
  /** The environment's PATH. */
  readonly path: string;
  readonly exists: (path: string) => boolean;
}

/**
 * How the agent is started: its main.js if it is named, else `talkgroup-agent` as npm has installed it. On Windows that is a script which
 * only a shell runs; the program behind it lies in a place that npm decides, and is run in its stead. Throws if it is not installed.
 */
export function agentCommand(main_path: string | undefined, machine: Machine = this_machine): AgentCommand {
  if (main_path !== undefined) return { file: process.execPath, args: [main_path] };
  if (machine.platform !== "win32") return { file: "talkgroup-agent", args: [] };
  for (const folder of machine.path.split(win32.delimiter).filter((entry) => win32.isAbsolute(entry))) {
    if (!machine.exists(win32.join(folder, "talkgroup-agent.cmd"))) continue;
    // Installed for everybody, or in a project, whose scripts lie in node_modules/.bin.
    const places = [win32.join(folder, "node_modules"), win32.join(folder, "..")];
    const installed = places.map((place) => win32.join(place, "@talkgroup", "agent", "dist", "main.js"));
    const found = installed.find((main) => machine.exists(main));
    if (found !== undefined) return { file: process.execPath, args: [found] };
  }
  throw new Error("talkgroup-agent is not installed: npm install --global @talkgroup/agent, or name its main.js with --agent");
}

const this_machine: Machine = { platform: process.platform, path: process.env["PATH"] ?? "", exists: existsSync };
