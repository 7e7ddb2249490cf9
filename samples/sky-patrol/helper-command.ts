import { existsSync } from "node:fs";
import { win32 } from "node:path";

export type HelperName = "talkgroup-server" | "talkgroup-agent";

/** A program and its first arguments. No shell reads them: a blank in a folder's name is a blank. */
export interface HelperCommand {
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
 * How a server or an agent is started: its main.js if it is named, else its name as npm has installed it. On Windows that is a script which
 * only a shell runs; the program behind it lies in a place that npm decides, and is run in its stead. Throws if it is not installed.
 */
export function helperCommand(name: HelperName, main_path: string | undefined, machine: Machine = this_machine): HelperCommand {
  if (main_path !== undefined) return { file: process.execPath, args: [main_path] };
  if (machine.platform !== "win32") return { file: name, args: [] };
  const { flag, package_name, main } = programs[name];
  for (const folder of machine.path.split(win32.delimiter).filter((entry) => win32.isAbsolute(entry))) {
    if (!machine.exists(win32.join(folder, `${name}.cmd`))) continue;
    // Installed for everybody, or in a project, whose scripts lie in node_modules/.bin.
    const places = [win32.join(folder, "node_modules"), win32.join(folder, "..")];
    const found = places.map((place) => win32.join(place, package_name, main)).find((path) => machine.exists(path));
    if (found !== undefined) return { file: process.execPath, args: [found] };
  }
  throw new Error(`${name} is not installed: npm install --global ${package_name}, or name its main.js with ${flag}`);
}

/** Where npm puts the main.js of each: in its package. */
const programs = {
  "talkgroup-server": { flag: "--server", package_name: "@talkgroup/server", main: "dist/io/main.js" },
  "talkgroup-agent": { flag: "--agent", package_name: "@talkgroup/agent", main: "dist/main.js" },
} as const satisfies Record<HelperName, object>;
const this_machine: Machine = { platform: process.platform, path: process.env["PATH"] ?? "", exists: existsSync };
