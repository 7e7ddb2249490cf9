import type { MonotonicClock } from "../machine/monotonic-clock.js";
import type { CancelTimer, Timer } from "../sound/timer.js";
import type { HookMessage } from "./hook-message.js";
import type { HookProcess, StartHookProcess } from "./hook-process.js";
import type { KeySource, KeySourceListener } from "./key-source.js";

export interface HookSourceOptions {
  readonly clock: MonotonicClock;
  readonly timer: Timer;
  readonly platform: NodeJS.Platform;
  /** Where DISPLAY is looked for, on systems that have X. */
  readonly environment: NodeJS.ProcessEnv;
  readonly startProcess: StartHookProcess;
  readonly listener: KeySourceListener;
}

/**
 * The whole system's keys, from the hook process. When that ends or falls silent (`silence_ms_max`), its keys are told as lost, and it is
 * started again after 0.25, 0.5, 1 … 15 s. Where there is no display, and on macOS, it is never started.
 */
export class HookSource implements KeySource {
  readonly #options: HookSourceOptions;
  #process: HookProcess | undefined;
  #cancel: CancelTimer | undefined;
  #heard_ms = 0;
  #phase: "loading" | "starting" | "ready" = "loading";
  #ready_ms = 0;
  #failures = 0;

  constructor(options: HookSourceOptions) {
    this.#options = options;
    const { listener, platform, environment } = options;
    const missing = missingHere(platform, environment);
    listener.onState({ source: hook_source, state: "off", reason: missing ?? "the hook process starts" });
    if (missing === undefined) this.#start();
  }

  /** The running process, for tests that end it. */
  get pid(): number | undefined {
    return this.#process?.pid;
  }

  close(): void {
    this.#cancel?.();
    this.#stop();
  }

  #start(): void {
    const { startProcess, clock } = this.#options;
    this.#phase = "loading";
    this.#heard_ms = clock();
    this.#process = startProcess({
      onMessage: (message) => this.#handleMessage(message),
      onEnd: (reason) => this.#fail(reason),
    });
    this.#watch();
  }

  #handleMessage(message: HookMessage): void {
    const { listener, clock, environment } = this.#options;
    this.#heard_ms = clock();
    if (message.kind === "key") listener.onKey(hook_source, message.key, message.down);
    else if (message.kind === "refused") this.#fail(message.reason);
    else if (message.kind === "loaded") this.#phase = "starting";
    else if (message.kind === "missing") {
      this.close();
      listener.onState({ source: hook_source, state: "off", reason: message.reason.slice(0, reason_chars_max) });
    } else if (message.kind === "ready") {
      this.#phase = "ready";
      this.#ready_ms = clock();
      listener.onState({ source: hook_source, state: "running", ...(environment["WAYLAND_DISPLAY"] ? { reason: wayland } : {}) });
    }
  }

  #watch(): void {
    const { clock, timer } = this.#options;
    const due_ms = clock() + watch_interval_ms;
    this.#cancel = timer(watch_interval_ms, () => {
      const now_ms = clock();
      // A timer that comes late means that this process stood still: what the other has said meanwhile is heard first.
      const stalled = now_ms - due_ms > watch_interval_ms;
      if (!stalled && now_ms - this.#heard_ms > silence_ms_max[this.#phase]) this.#fail("the hook process does not answer");
      else this.#watch();
    });
  }

  #fail(reason: string): void {
    const { clock, timer, listener } = this.#options;
    this.#cancel?.();
    if (this.#phase === "ready" && clock() - this.#ready_ms >= steady_ms) this.#failures = 0;
    this.#stop();
    listener.onState({ source: hook_source, state: "failed", reason: reason.slice(0, reason_chars_max) });
    const delay_ms = Math.min(restart_ms_max, restart_ms_min * 2 ** this.#failures);
    this.#failures += 1;
    this.#cancel = timer(delay_ms, () => this.#start());
  }

  #stop(): void {
    if (this.#process === undefined) return;
    this.#process.kill();
    this.#process = undefined;
    this.#options.listener.onLost(hook_source);
  }
}

/** Why the hook cannot hear keys on this system, and what the player can do. */
function missingHere(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): string | undefined {
  if (platform === "darwin") return macos;
  return platform === "win32" || environment["DISPLAY"] ? undefined : "there is no X display: DISPLAY is not set";
}

const hook_source = "hook";

/**
 * Longest silence of a hook process that lives. Ready: three of its signs of life, and what a busy machine delays. Starting: the library
 * connects to a display at once, or hangs. Loading: a process on a machine that starts a game at the same time.
 */
export const silence_ms_max = { loading: 10_000, starting: 2000, ready: 350 } as const;
/** So often is looked; a dead hook is found within its silence and this. */
const watch_interval_ms = 50;
const restart_ms_min = 250;
const restart_ms_max = 15_000;
/** A run that held so long did not fail because of how it was started. */
const steady_ms = 10_000;
/**
 * Read, not tried: uiohook's hook for macOS asks the main thread's queue what a key types and waits for the answer (dispatch_sync_f in its
 * darwin/input_hook.c), at the first press of any key. Only a program with Apple's event loop serves that queue; Node's does not. The hook
 * hangs with the key down while its process goes on saying that it lives, and the talk would never end (kwhat/libuiohook 188).
 */
const macos =
  "on macOS the agent hears no keys of its own: bind them in the game, or press from a program of your own (ptt.press)";
const wayland = "on Wayland only the keys that are pressed in X windows are heard";
/** The schema's bound of a reason. */
const reason_chars_max = 512;
