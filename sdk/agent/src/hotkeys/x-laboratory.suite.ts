import { type ChildProcess, execFile, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";
import { promisify } from "node:util";

/** An X display of our own that nobody sees, and real key and mouse events in it. */
export interface XLaboratory {
  /** For DISPLAY: `:3`. */
  readonly display: string;
  /** Runs xdotool: `keydown v`, `mousedown 8`. */
  xdotool(...words: readonly string[]): Promise<void>;
  /** Ends the display. */
  stop(): Promise<void>;
}

/** Why there can be no laboratory here, in one line, or undefined. */
export function xLaboratoryMissing(): string | undefined {
  for (const [program, argument] of [
    ["Xvfb", "-help"],
    ["xdotool", "version"],
  ] as const) {
    const { error } = spawnSync(program, [argument]);
    if (error !== undefined) return `${program} cannot be run here: ${error.message}`;
  }
  return undefined;
}

/** Starts one on a free display; takes about 200 ms. */
export async function startXLaboratory(): Promise<XLaboratory> {
  const words = "-displayfd 3 -screen 0 320x240x24 -nolisten tcp -noreset".split(" ");
  const server = spawn("Xvfb", words, { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const number = await displayNumber(server);
  const display = `:${number}`;
  const environment = { PATH: process.env["PATH"], DISPLAY: display };
  return {
    display,
    xdotool: async (...arguments_) => {
      await run("xdotool", arguments_, { env: environment });
    },
    stop: async () => {
      if (server.exitCode !== null || server.signalCode !== null) return;
      server.kill("SIGKILL");
      await once(server, "exit");
    },
  };
}

/** It tells its number when it can be connected to. */
async function displayNumber(server: ChildProcess): Promise<string> {
  const told = server.stdio[3] as Readable;
  let text = "";
  for await (const piece of told) {
    text += String(piece);
    if (text.includes("\n")) return text.trim();
  }
  throw new Error("the laboratory's Xvfb did not start");
}

const run = promisify(execFile);
