import type { MonotonicClock } from "../machine/monotonic-clock.js";
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
  /** The setting `hotkeys.evdev`: whether keyboards and mice are read directly. Undefined: on Wayland, where no program hears all keys. */
  readonly evdev: boolean | undefined;
  readonly listener: KeySourceListener;
}

/** All sources of keys that the player wants. */
export interface KeySources extends KeySource {
  /** The setting `hotkeys.evdev` is so from now on (`KeySourcesOptions`). What stays as it was goes on; what is closed lets its keys go. */
  setEvdev(evdev: boolean | undefined): void;
}

/** Starts every source of keys the player wants; each tells whether it runs here. A key that two of them hear counts once. */
export function startKeySources(options: KeySourcesOptions): KeySources {
  const { clock, timer, platform, environment, listener } = options;
  const startProcess = forkHookProcess(environment);
  const hook = new HookSource({ clock, timer, platform, environment, startProcess, listener });
  const evdev = new EvdevSwitch(options);
  return {
    close: () => {
      hook.close();
      evdev.close();
    },
    setEvdev: (wanted) => evdev.set(wanted),
  };
}

/** Linux input devices, while they are wanted. */
class EvdevSwitch implements KeySource {
  readonly #options: KeySourcesOptions;
  #source: EvdevSource | undefined;
  /** Why there is none, as it was told. */
  #reason: string | undefined;
  #closed = false;

  constructor(options: KeySourcesOptions) {
    this.#options = options;
    this.set(options.evdev);
  }

  set(wanted: boolean | undefined): void {
    if (this.#closed) return;
    const { timer, platform, architecture, environment, listener } = this.#options;
    if (wanted ?? Boolean(environment["WAYLAND_DISPLAY"])) {
      this.#reason = undefined;
      this.#source ??= new EvdevSource({ timer, platform, architecture, listener });
      return;
    }
    this.#source?.close();
    this.#source = undefined;
    const reason = wanted === false ? switched_off : not_needed;
    if (reason !== this.#reason) listener.onState({ source: evdev_source, state: "off", reason });
    this.#reason = reason;
  }

  close(): void {
    this.#closed = true;
    this.#source?.close();
  }
}

const switched_off = "it is switched off: hotkeys.evdev";
const not_needed = "there is no Wayland display: hotkeys.evdev switches it on all the same";
