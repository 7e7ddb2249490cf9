import type { MonotonicClock } from "../monotonic-clock.js";
import type { Timer } from "../sound/timer.js";
import { EvdevSource, evdev_source } from "./evdev-source.js";
import { forkHookProcess } from "./hook-process.js";
import { HookSource } from "./hook-source.js";
import type { KeySource, KeySourceListener } from "./key-source.js";

export interface KeySourcesOptions {
  readonly clock: MonotonicClock;
  readonly timer: Timer;
  readonly platform: NodeJS.Platform;
  readonly architecture: string;
  readonly environment: NodeJS.ProcessEnv;
  /** The setting `hotkeys.evdev`: whether keyboards and mice are read directly. */
  readonly evdev: boolean;
  readonly listener: KeySourceListener;
}

/** Starts every source of keys the player wants; each tells whether it runs here. A key that two of them hear counts once. */
export function startKeySources(options: KeySourcesOptions): KeySource {
  const { clock, timer, platform, architecture, environment, listener } = options;
  const startProcess = forkHookProcess(environment);
  const hook = new HookSource({ clock, timer, platform, environment, startProcess, listener });
  const evdev = options.evdev ? new EvdevSource({ timer, platform, architecture, listener }) : undefined;
  if (evdev === undefined) listener.onState({ source: evdev_source, state: "off", reason: "it is switched off: hotkeys.evdev" });
  return {
    close: () => {
      hook.close();
      evdev?.close();
    },
  };
}
