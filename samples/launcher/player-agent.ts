import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

import { agentCommand } from "./agent-command.js";

/** The voice agent of this machine's player. */
export interface PlayerAgent {
  readonly socket_path: string;
  /** False: it ran already, and it stays when this program goes. */
  readonly is_ours: boolean;
  /** Resolves when one that is ours is gone, and why. */
  readonly ended: Promise<string>;
  /** Ends one that is ours. */
  close(): Promise<void>;
}

/**
 * Starts the agent, or finds the one that runs: one that was started in vain says where the other is, and ends by itself. One that is ours
 * ends when its standard input closes: it is never left behind, even if this program is killed.
 *
 * @param main_path The agent's main.js; undefined: `talkgroup-agent` as it is installed.
 * @param flags More flags for one that has to be started.
 */
export async function findAgent(main_path: string | undefined, flags: readonly string[]): Promise<PlayerAgent> {
  const { file, args } = agentCommand(main_path);
  const child = spawn(file, [...args, ...flags, "--attached", "--ready-json"], {
    stdio: ["pipe", "pipe", "inherit"],
    // Ctrl-C is for the launcher: it leaves the server before its agent goes.
    detached: process.platform !== "win32",
    windowsHide: true,
  });
  let why = "talkgroup-agent has ended";
  child.on("error", ({ message }) => {
    why = `talkgroup-agent was not started: ${message}`;
  });
  // One that has ended takes no input any more; that it ended is known anyway.
  child.stdin.on("error", () => {});
  const ended = new Promise<string>((resolve) => child.once("close", () => resolve(why)));
  const close = async (): Promise<void> => {
    child.stdin.end();
    await ended;
  };
  return new Promise((resolve, reject) => {
    // Its first line says that it listens, and where.
    createInterface({ input: child.stdout }).once("line", (line) => {
      try {
        const { socket_path, attached = false } = JSON.parse(line) as ReadyLine;
        resolve({ socket_path, is_ours: !attached, ended, close });
      } catch {
        child.stdin.end();
        reject(new Error("talkgroup-agent did not say where it listens"));
      }
    });
    void ended.then(() => reject(new Error(why)));
  });
}

interface ReadyLine {
  readonly socket_path: string;
  readonly attached?: boolean;
}
