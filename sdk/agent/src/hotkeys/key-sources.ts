import type { MonotonicClock } from "../monotonic-clock.js";
import type { Timer } from "../sound/timer.js";
import { EvdevSource } from "./evdev-source.js";
import { forkHookProcess } from "./hook-process.js";
import { HookSource } from "./hook-source.js";
import type { KeySource, KeySourceListener } from "./key-source.js";

export interface KeySourcesOptions {
  readonly clock: MonotonicClock;
  readonly timer: Timer;
  readonly platform: NodeJS.Platform;
  readonly architecture: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly listener: KeySourceListener;
}

/** Starts every source of keys there could be; each tells whether it runs here. A key that two of them hear counts once. */
export function startKeySources({ clock, timer, platform, architecture, environment, listener }: KeySourcesOptions): KeySource {
  const startProcess = forkHookProcess(environment);
  const hook = new HookSource({ clock, timer, platform, environment, startProcess, listener });
  const evdev = new EvdevSource({ timer, platform, architecture, listener });
  return {
    close: () => {
      hook.close();
      evdev.close();
    },
  };
}
