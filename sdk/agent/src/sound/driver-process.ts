import { type ChildProcess, spawn } from "node:child_process";
import { tmpdir } from "node:os";
import type { Duplex } from "node:stream";

import { type DriverNews, type DriverTask, frames_file } from "./driver-message.js";

/** The program that runs a sound library, and what it finds around it. */
export interface DriverProgram {
  readonly path: string;
  /** Default: this process's. */
  readonly environment?: NodeJS.ProcessEnv | undefined;
}

export interface DriverProcessOptions extends DriverProgram {
  readonly task: DriverTask;
  readonly onNews: (news: DriverNews) => void;
  /** It is gone, by itself: called at most once, and not after `kill`. */
  readonly onGone: (why: string) => void;
}

/** A child process that runs a sound library. It ends when this process does. Nothing asks it to end: it might hang in that. It is killed. */
export class DriverProcess {
  /** Frames, in the direction of the stream. Undefined where there is no process: `onGone` is told. */
  readonly frames: Duplex | undefined;
  readonly #child: ChildProcess;
  #killed = false;

  /** Never throws: what goes wrong comes by `onGone`. */
  constructor({ path, environment, task, onNews, onGone }: DriverProcessOptions) {
    // ALSA and JACK complain on standard error of all they cannot find, PortAudio prints on standard output what it opens, and what naudiodon
    // adds leaves a file where it crashes: none of it is ours.
    this.#child = spawn(process.execPath, [...node_flags, path, JSON.stringify(task)], {
      cwd: tmpdir(),
      env: environment ?? process.env,
      stdio: [...process_files],
      windowsHide: true,
    });
    // A machine that has run out of files starts a process without any.
    const files: readonly unknown[] | undefined = this.#child.stdio;
    this.frames = files?.[frames_file] as Duplex | undefined;
    const gone = (why: string): void => {
      if (this.#killed) return;
      this.kill();
      onGone(why);
    };
    this.#child.on("message", (news) => {
      if (!this.#killed) onNews(news as DriverNews);
    });
    this.#child.once("error", (error) => gone(`cannot be run: ${error.message}`));
    this.#child.once("exit", (code, signal) => gone(`ended with ${signal ?? code}`));
    // A pipe that breaks is a process that ended, which is told by itself.
    this.frames?.on("error", () => undefined);
    this.#child.stdin?.on("error", () => undefined);
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** No callback comes after this. Resolves when there is no such process any more. */
  kill(): Promise<void> {
    this.#killed = true;
    const { exitCode, signalCode, pid } = this.#child;
    this.frames?.destroy();
    if (pid === undefined || exitCode !== null || signalCode !== null) return Promise.resolve();
    const ended = new Promise<void>((resolve) => this.#child.once("exit", () => resolve()));
    this.#child.kill("SIGKILL");
    return ended;
  }
}

/**
 * The child's files. It reads and writes the one for frames: on Windows "pipe" would give it a plain handle, where a read that waits holds up
 * every write, so it takes an overlapped one (Node's child_process, "overlapped"; libuv's UV_OVERLAPPED_PIPE; read, not tried there).
 * Elsewhere that is the same as "pipe". Standard input stays plain: a thread of the child waits in it for our end.
 */
export const process_files = ["pipe", "ignore", "ignore", "overlapped", "ipc"] as const;

/**
 * Web Audio's nodes are in its graph until their objects are collected, and cost time as long as they are: soon is cheap. A playback takes
 * 0.09 of a processor so, and 0.15 without.
 */
const node_flags = ["--max-semi-space-size=1"];
