import type { MonotonicClock } from "../machine/monotonic-clock.js";
import type { Timer } from "../sound/timer.js";
import { EvdevSource, type EvdevSourceOptions, evdev_source } from "./evdev-source.js";
import { forkHookProcess } from "./hook-process.js";
import { HookSource } from "./hook-source.js";
import type { KeySource, KeySourceListener } from "./key-source.js";

export interface KeySourcesOptions {
  readonly clock: MonotonicClock;
  readonly timer: Timer;
  readonly platform: NodeJS.Platform;
  readonly architecture: string;
  readonly environment: NodeJS.ProcessEnv;
  /**
   * The setting `hotkeys.evdev`. True: keyboards, mice, joysticks and gamepads are read directly. False: no device is. Undefined: all of them
   * on Wayland, where no program hears all keys; elsewhere joysticks and gamepads alone, which the hook does not hear.
   */
  readonly evdev: boolean | undefined;
  readonly listener: KeySourceListener;
  /** Default: those of `EvdevSource`. */
  readonly evdev_paths?: Pick<EvdevSourceOptions, "devices_path" | "listing_path">;
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

/** Linux input devices: those that are wanted. */
class EvdevSwitch implements KeySource {
  readonly #options: KeySourcesOptions;
  #source: EvdevSource | undefined;
  /** Undefined: not yet decided. */
  #devices: EvdevSourceOptions["devices"] | "none" | undefined;
  #closed = false;

  constructor(options: KeySourcesOptions) {
    this.#options = options;
    this.set(options.evdev);
  }

  set(wanted: boolean | undefined): void {
    const { timer, platform, architecture, environment, listener, evdev_paths } = this.#options;
    const unset = environment["WAYLAND_DISPLAY"] ? "all" : "joysticks";
    const devices = wanted === undefined ? unset : wanted ? "all" : "none";
    if (this.#closed || devices === this.#devices) return;
    this.#devices = devices;
    this.#source?.close();
    this.#source = undefined;
    if (devices === "none") listener.onState({ source: evdev_source, state: "off", reason: switched_off });
    else this.#source = new EvdevSource({ timer, platform, architecture, listener, devices, ...evdev_paths });
  }

  close(): void {
    this.#closed = true;
    this.#source?.close();
  }
}

const switched_off = "it is switched off: hotkeys.evdev";
