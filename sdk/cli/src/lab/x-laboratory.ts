import { type ChildProcess, execFile, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";
import { promisify } from "node:util";

import { LabError } from "./child.js";

/** Why there can be no X display of our own here, in one line; undefined if there can. */
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

/** An X display that nobody sees, with real key and mouse events. Needs the programs `Xvfb` and `xdotool`. */
export class XLaboratory {
  /** As in DISPLAY. */
  readonly display: string;
  readonly #server: ChildProcess;

  /** On the first display that is free. Throws LabError if there is none, or no such program; nothing is left of it then. */
  static async start(): Promise<XLaboratory> {
    const words = "-displayfd 3 -screen 0 320x240x24 -nolisten tcp -noreset".split(" ");
    const server = spawn("Xvfb", words, { stdio: ["ignore", "ignore", "ignore", "pipe"] });
    // A program that is missing has no process, and says nothing.
    server.on("error", () => undefined);
    let number = "";
    // It tells its number once it can be connected to.
    for await (const piece of server.stdio[3] as Readable) {
      number += String(piece);
      if (number.includes("\n")) return new XLaboratory(server, `:${number.trim()}`);
    }
    throw new LabError("Xvfb did not start");
  }

  private constructor(server: ChildProcess, display: string) {
    this.#server = server;
    this.display = display;
  }

  /** Of the display's process. */
  get pid(): number {
    return this.#server.pid ?? 0;
  }

  /** Runs xdotool: `keydown v`, `mousedown 8`. Rejects with its own error for words that it does not understand. */
  async xdotool(...words: readonly string[]): Promise<void> {
    await promisify(execFile)("xdotool", words, { env: { PATH: process.env["PATH"], DISPLAY: this.display } });
  }

  /** Ends the display, and with it whatever was shown there. Again: nothing. */
  async close(): Promise<void> {
    if (this.#server.exitCode !== null || this.#server.signalCode !== null) return;
    // By SIGKILL it would leave its socket.
    this.#server.kill("SIGTERM");
    await once(this.#server, "exit");
  }
}
