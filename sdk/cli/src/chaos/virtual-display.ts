import { type ChildProcess, execFile, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";
import { promisify } from "node:util";

import { LabError } from "../lab/child.js";

/** Why there can be no display of our own here, in one line; undefined if there can. */
export function displayMissing(): string | undefined {
  for (const [program, argument] of [
    ["Xvfb", "-help"],
    ["xdotool", "version"],
  ] as const) {
    const { error } = spawnSync(program, [argument]);
    if (error !== undefined) return `${program} cannot be run here: ${error.message}`;
  }
  return undefined;
}

/** An X display that nobody sees, with real key events. */
export class VirtualDisplay {
  /** As in DISPLAY. */
  readonly display: string;
  readonly #server: ChildProcess;

  /** On the first display that is free. Throws LabError. */
  static async start(): Promise<VirtualDisplay> {
    const words = "-displayfd 3 -screen 0 320x240x24 -nolisten tcp -noreset".split(" ");
    const server = spawn("Xvfb", words, { stdio: ["ignore", "ignore", "ignore", "pipe"] });
    let number = "";
    // It tells its number once it can be connected to.
    for await (const piece of server.stdio[3] as Readable) {
      number += String(piece);
      if (number.includes("\n")) return new VirtualDisplay(server, `:${number.trim()}`);
    }
    throw new LabError("Xvfb did not start");
  }

  private constructor(server: ChildProcess, display: string) {
    this.#server = server;
    this.display = display;
  }

  /** A key goes down, or up, as on a keyboard. */
  async key(direction: "keydown" | "keyup", name: string): Promise<void> {
    await promisify(execFile)("xdotool", [direction, name], { env: { PATH: process.env["PATH"], DISPLAY: this.display } });
  }

  async close(): Promise<void> {
    if (this.#server.exitCode !== null || this.#server.signalCode !== null) return;
    this.#server.kill("SIGKILL");
    await once(this.#server, "exit");
  }
}
