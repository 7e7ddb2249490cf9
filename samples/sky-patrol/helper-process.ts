import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

import { type HelperName, helperCommand } from "./helper-command.js";

/** A server or an agent of this game's own. It ends when its standard input closes: it is never left behind. */
export interface HelperProcess<Ready> {
  /** The line of JSON that it said when it was ready. */
  readonly ready: Ready;
  /** Resolves when it is gone, and why. */
  readonly ended: Promise<string>;
  close(): Promise<void>;
}

/**
 * Starts `talkgroup-server` or `talkgroup-agent` as they are installed; with `main_path`, the main.js of one that is not. Resolves when it
 * is ready; rejects if it is not installed, or ends before. `environment` comes besides this process's own.
 */
export async function startHelper<Ready>(
  name: HelperName,
  main_path: string | undefined,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<HelperProcess<Ready>> {
  const command = helperCommand(name, main_path);
  const child = spawn(command.file, [...command.args, ...args, "--attached", "--ready-json"], {
    env: { ...process.env, ...environment },
    stdio: ["pipe", "pipe", "inherit"],
    // Ctrl-C is for this program: it ends the others in their order.
    detached: process.platform !== "win32",
    windowsHide: true,
  });
  let why = `${name} has ended`;
  child.on("error", ({ message }) => {
    why = `${name} was not started: ${message}`;
  });
  // One that has ended takes no input any more; that it ended is known anyway.
  child.stdin.on("error", () => {});
  const ended = new Promise<string>((resolve) => child.once("close", () => resolve(why)));
  const close = async (): Promise<void> => {
    child.stdin.end();
    await ended;
  };
  return new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).once("line", (line) => {
      try {
        resolve({ ready: JSON.parse(line) as Ready, ended, close });
      } catch {
        child.stdin.end();
        reject(new Error(`${name} did not say that it is ready`));
      }
    });
    void ended.then(() => reject(new Error(why)));
  });
}
