import type { AgentConfig } from "@talkgroup/schemas/config";

import type { MonotonicClock } from "../machine/monotonic-clock.js";
import type { Timer } from "../sound/timer.js";
import { entriesFolder, keepDesktopEntry } from "./desktop-entry.js";
import { EvdevSource, type EvdevSourceOptions, evdev_source } from "./evdev-source.js";
import { forkHookProcess } from "./hook-process.js";
import { HookSource } from "./hook-source.js";
import type { KeySource, KeySourceListener, KeySourceState } from "./key-source.js";
import { portalShortcuts } from "./portal-shortcuts.js";
import { PortalSource, portal_source } from "./portal-source.js";

export interface KeySourcesOptions {
  readonly clock: MonotonicClock;
  readonly timer: Timer;
  readonly platform: NodeJS.Platform;
  readonly architecture: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly settings: KeySettings;
  readonly listener: KeySourceListener;
  /** Default: those of `EvdevSource`. */
  readonly evdev_paths?: Pick<EvdevSourceOptions, "devices_path" | "listing_path">;
}

/**
 * The player's settings of them. `evdev`: true: keyboards, mice, joysticks and gamepads are read directly. False: no device is. Left out: all
 * of them on Wayland, where no program hears all keys; elsewhere joysticks and gamepads alone, which the hook does not hear. `portal`: the
 * desktop is asked for shortcuts.
 */
export type KeySettings = AgentConfig["hotkeys"];

/** All sources of keys that the player wants. */
export interface KeySources extends KeySource {
  /** These are the settings from now on. What stays as it was goes on; what is closed lets its keys go. */
  configure(settings: KeySettings): void;
}

/** Starts every source of keys the player wants; each tells whether it runs here. A key that two of them hear counts once. */
export function startKeySources(options: KeySourcesOptions): KeySources {
  const { clock, timer, platform, environment, listener, settings } = options;
  const startProcess = forkHookProcess(environment);
  const hook = new HookSource({ clock, timer, platform, environment, startProcess, listener });
  const evdev = new Switch((kind: EvdevKind) => startEvdev(kind, options));
  const portal = new Switch((asked: boolean, before) => startPortal(asked, before !== undefined, options));
  const configure = (wanted: KeySettings): void => {
    evdev.set(evdevKind(wanted, options));
    portal.set(wanted.portal);
  };
  configure(settings);
  return {
    configure,
    close: () => {
      for (const source of [hook, evdev, portal]) source.close();
    },
  };
}

/** `before`: what it was; undefined: this is the first. */
type StartKind<Kind> = (kind: Kind, before: Kind | undefined) => KeySource | undefined;

/** A source that the player may change while it runs. */
class Switch<Kind> implements KeySource {
  readonly #start: StartKind<Kind>;
  #source: KeySource | undefined;
  /** Undefined: not yet decided. */
  #kind: Kind | undefined;
  #closed = false;

  constructor(start: StartKind<Kind>) {
    this.#start = start;
  }

  set(kind: Kind): void {
    if (this.#closed || kind === this.#kind) return;
    const before = this.#kind;
    this.#kind = kind;
    this.#source?.close();
    this.#source = this.#start(kind, before);
  }

  close(): void {
    this.#closed = true;
    this.#source?.close();
  }
}

type EvdevKind = EvdevSourceOptions["devices"] | "none";

function evdevKind({ evdev }: KeySettings, { environment }: KeySourcesOptions): EvdevKind {
  if (evdev === undefined) return environment["WAYLAND_DISPLAY"] ? "all" : "joysticks";
  return evdev ? "all" : "none";
}

function startEvdev(devices: EvdevKind, options: KeySourcesOptions): KeySource | undefined {
  const { timer, platform, architecture, listener, evdev_paths } = options;
  if (devices === "none") return tellOff(listener, evdev_source, switched_off.evdev);
  return new EvdevSource({ timer, platform, architecture, listener, devices, ...evdev_paths });
}

/** Where programs hear all keys, a desktop is not spoken of unless it is or was asked. */
function startPortal(asked: boolean, is_told: boolean, options: KeySourcesOptions): KeySource | undefined {
  const { clock, timer, platform, environment, listener } = options;
  if (!asked) {
    const is_of_use = platform === "linux" && environment["WAYLAND_DISPLAY"];
    return is_of_use || is_told ? tellOff(listener, portal_source, switched_off.portal) : undefined;
  }
  if (platform !== "linux") return tellOff(listener, portal_source, "only desktops of Linux keep shortcuts");
  const bus_address = busAddress(environment);
  if (bus_address === undefined) return tellOff(listener, portal_source, "there is no session bus to ask the desktop by");
  const command = [process.execPath, ...process.argv.slice(1, 2)];
  const introduce = (): Promise<void> => keepDesktopEntry(entriesFolder(environment), command);
  return new PortalSource({ clock, timer, listener, openShortcuts: portalShortcuts(bus_address, introduce) });
}

/** Where the desktop's session bus is (D-Bus specification, "Well-known Message Bus Instances", and systemd's own place). */
function busAddress({ DBUS_SESSION_BUS_ADDRESS, XDG_RUNTIME_DIR }: NodeJS.ProcessEnv): string | undefined {
  if (DBUS_SESSION_BUS_ADDRESS) return DBUS_SESSION_BUS_ADDRESS;
  return XDG_RUNTIME_DIR ? `unix:path=${XDG_RUNTIME_DIR}/bus` : undefined;
}

function tellOff(listener: KeySourceListener, source: KeySourceState["source"], reason: string): undefined {
  listener.onState({ source, state: "off", reason });
  return undefined;
}

const switched_off = {
  evdev: "it is switched off: hotkeys.evdev",
  portal: "it is not asked for shortcuts: hotkeys.portal",
} as const;
