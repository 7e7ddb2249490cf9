import { fork } from "node:child_process";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";

import { type HookMessage, readHookMessage } from "./hook-message.js";

/** One run of the hook process. */
export interface HookProcess {
  readonly pid: number | undefined;
  /** Ends it at once; nothing is heard of it after that. */
  kill(): void;
}

export interface HookProcessListener {
  onMessage(message: HookMessage): void;
  /** It ended, or could not be started; the last thing told. */
  onEnd(reason: string): void;
}

/** Starts a run; an argument, so that tests can have one without a process. */
export type StartHookProcess = (listener: HookProcessListener) => HookProcess;

/** Starts the real one, with the display that `environment` names. `child_url`: its program. */
export function forkHookProcess(environment: NodeJS.ProcessEnv, child_url: URL = default_child_url): StartHookProcess {
  return (listener) => {
    let ended = false;
    const end = (reason: string): void => {
      if (ended) return;
      ended = true;
      listener.onEnd(reason);
    };
    const child = fork(fileURLToPath(child_url), [], {
      env: environment,
      // An abort may leave a memory image where the process stands.
      cwd: tmpdir(),
      execArgv: ["--max-semi-space-size=1"],
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    child.on("message", (value) => {
      const message = readHookMessage(value);
      if (message !== undefined && !ended) listener.onMessage(message);
    });
    child.once("error", (error) => end(`the hook process cannot be started: ${error.message}`));
    child.once("exit", (code, signal) => end(`the hook process ended with ${signal ?? `exit code ${code}`}`));
    const kill = (): void => {
      ended = true;
      child.kill("SIGKILL");
    };
    return { pid: child.pid, kill };
  };
}

const default_child_url = new URL("./hook-child.js", import.meta.url);
