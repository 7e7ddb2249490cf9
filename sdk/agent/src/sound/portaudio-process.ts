import { type ChildProcess, spawn } from "node:child_process";
import { tmpdir } from "node:os";
import type { Duplex } from "node:stream";
import { fileURLToPath } from "node:url";

import { frames_file, type PortaudioNews, type PortaudioTask } from "./portaudio-message.js";

/** The program that runs PortAudio, and what it finds around it. */
export interface PortaudioProgram {
  /** Default: ours. */
  readonly path?: string | undefined;
  /** Default: this process's. */
  readonly environment?: NodeJS.ProcessEnv | undefined;
}

export interface PortaudioProcessOptions extends PortaudioProgram {
  readonly task: PortaudioTask;
  readonly onNews: (news: PortaudioNews) => void;
  /** It is gone, by itself: called at most once, and not after `kill`. */
  readonly onGone: (why: string) => void;
}

/** A child process that runs PortAudio. It ends when this process does. Nothing asks it to end: it might hang in that. It is killed. */
export class PortaudioProcess {
  /** Frames, in the direction of the stream. Undefined where there is no process: `onGone` is told. */
  readonly frames: Duplex | undefined;
  readonly #child: ChildProcess;
  #killed = false;

  /** Never throws: what goes wrong comes by `onGone`. */
  constructor({ path, environment, task, onNews, onGone }: PortaudioProcessOptions) {
    const program = path ?? fileURLToPath(new URL("./portaudio-child.js", import.meta.url));
    // ALSA complains on standard error of every device it cannot find, PortAudio prints on standard output what it opens, and what naudiodon
    // adds leaves a file where it crashes: none of it is ours.
    this.#child = spawn(process.execPath, [program, JSON.stringify(task)], {
      cwd: tmpdir(),
      env: environment ?? process.env,
      stdio: ["pipe", "ignore", "ignore", "pipe", "ipc"],
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
      if (!this.#killed) onNews(news as PortaudioNews);
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
