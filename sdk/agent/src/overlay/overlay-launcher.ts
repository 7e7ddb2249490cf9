import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";

import type { MonotonicClock } from "../machine/monotonic-clock.js";
import { systemReason } from "../settings/settings-error.js";

export interface OverlayLauncherOptions {
  /** The setting `overlay.command`: a program and its arguments. Read at every start; empty: none is started. */
  readonly command: () => readonly string[];
  /** What the program is told besides: where this agent is. */
  readonly environment: () => NodeJS.ProcessEnv;
  readonly clock: MonotonicClock;
  readonly onWarning: (message: string) => void;
  /** Default: that of Node. */
  readonly start?: (program: string, args: readonly string[], options: SpawnOptions) => ChildProcess;
}

/** Starts the program that draws the overlay: the player's own setting, never what a client says; without a shell. */
export class OverlayLauncher {
  readonly #options: OverlayLauncherOptions;
  #child: ChildProcess | undefined;
  #started_ms = Number.NEGATIVE_INFINITY;
  #closed = false;

  constructor(options: OverlayLauncherOptions) {
    this.#options = options;
  }

  /** Starts it, unless it runs, was started less than `pause_ms` ago, or the agent ends. Never throws: what goes wrong is told by `onWarning`. */
  launch(): void {
    const { command, environment, clock, start = spawn } = this.#options;
    const [program, ...args] = command();
    const now_ms = clock();
    const waits = this.#child !== undefined || now_ms - this.#started_ms < pause_ms;
    if (program === undefined || waits || this.#closed) return;
    this.#started_ms = now_ms;
    try {
      // Not hidden on Windows: that would hide its first window, and not its console alone.
      this.#watch(start(program, args, { stdio: "ignore", env: environment() }));
    } catch (error) {
      this.#warn(error);
    }
  }

  /** The agent ends, and so does the overlay. */
  close(): void {
    this.#closed = true;
    this.#child?.kill();
    this.#child = undefined;
  }

  #watch(child: ChildProcess): void {
    this.#child = child;
    // It does not keep the agent alive.
    child.unref();
    const forget = (): void => {
      if (this.#child === child) this.#child = undefined;
    };
    child.once("exit", forget);
    child.once("error", (error) => {
      forget();
      this.#warn(error);
    });
  }

  /** The program's path stays out of it. */
  #warn(error: unknown): void {
    this.#options.onWarning(`overlay.command: found a program that cannot be started (${systemReason(error)})`);
  }
}

/** A program that ends at once is not started over and over by a game that opens the overlay in a loop. */
export const pause_ms = 10_000;
