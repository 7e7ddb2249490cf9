import { type ChildProcess, spawn } from "node:child_process";
import { constants } from "node:fs";
import { access, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

import type { CancelTimer, Timer } from "../sound/timer.js";
import { HatKeys } from "./hat-keys.js";
import { type ListedDevice, listedDevices } from "./input-devices.js";
import { InputEventParser } from "./input-event.js";
import type { KeySource, KeySourceListener, KeySourceState } from "./key-source.js";
import { linuxJoystickButtons, linuxKeys } from "./linux-keys.js";

export interface EvdevSourceOptions {
  readonly timer: Timer;
  readonly platform: NodeJS.Platform;
  readonly architecture: string;
  readonly listener: KeySourceListener;
  /** joysticks: of no other device, and no other keys of those; for where something else hears keyboards and mice. */
  readonly devices: "all" | "joysticks";
  /** Default `/dev/input`. */
  readonly devices_path?: string;
  /** Default `/proc/bus/input/devices`. */
  readonly listing_path?: string;
}

/**
 * Keys of Linux input devices (evdev): of joysticks and gamepads, which nothing else hears, and of keyboards and mice, for Wayland, where no
 * program hears the whole system's keys. The player must be allowed to read them; joysticks most systems give to whoever sits at the screen.
 * Each device is a stream of its own; devices that come or go are found every `scan_interval_ms`.
 *
 * A device is read by a `cat` of its own: reading one blocks a thread of Node's small pool for good, and a few would stop all file access.
 */
export class EvdevSource implements KeySource {
  readonly #options: EvdevSourceOptions;
  readonly #readers = new Map<string, ChildProcess>();
  #cancel: CancelTimer | undefined;
  #closed = false;
  /** What is not heard although some devices are, and why. */
  #left_out: string | undefined;
  #told = "";

  constructor(options: EvdevSourceOptions) {
    this.#options = options;
    const { platform, architecture } = options;
    if (platform !== "linux") this.#tell("off", "only Linux has input devices");
    else if (!architectures.includes(architecture)) this.#tell("off", `input devices of ${architecture} cannot be read`);
    else void this.#scan();
  }

  close(): void {
    this.#closed = true;
    this.#cancel?.();
    for (const name of [...this.#readers.keys()]) this.#drop(name);
  }

  async #scan(): Promise<void> {
    const found = await this.#findDevices();
    if (this.#closed) return;
    if (typeof found !== "string") {
      for (const device of found.readable) if (!this.#readers.has(device.name)) this.#read(device);
      this.#left_out = found.left_out;
    } else if (this.#readers.size === 0) this.#tell("off", found);
    if (this.#readers.size > 0) this.#tell("running", this.#left_out);
    this.#cancel = this.#options.timer(scan_interval_ms, () => void this.#scan());
  }

  /** The devices that can be read, or why none can. */
  async #findDevices(): Promise<FoundDevices | string> {
    const { devices_path = default_devices_path, listing_path = default_listing_path, devices } = this.#options;
    const joysticks_only = devices === "joysticks";
    try {
      const there = new Set(await readdir(devices_path));
      const listed = listedDevices(await readFile(listing_path, "utf8")).filter(
        ({ name, is_joystick }) => there.has(name) && (is_joystick || !joysticks_only),
      );
      if (listed.length === 0) return joysticks_only ? no_joysticks : no_devices;
      const readable: ListedDevice[] = [];
      for (const device of listed.slice(0, readers_max)) {
        const allowed = await access(join(devices_path, device.name), constants.R_OK).then(
          () => true,
          () => false,
        );
        if (allowed) readable.push(device);
      }
      if (readable.length === 0) return joysticks_only ? unreadable_joysticks : unreadable_devices;
      if (joysticks_only) return { readable, left_out: only_joysticks };
      const keyboards_missing =
        readable.every(({ is_joystick }) => is_joystick) && !listed.every(({ is_joystick }) => is_joystick);
      return { readable, left_out: keyboards_missing ? unreadable_keyboards : undefined };
    } catch {
      return "the system shows no input devices";
    }
  }

  #read({ name, is_joystick, is_gamepad }: ListedDevice): void {
    const { listener, timer, devices, devices_path = default_devices_path } = this.#options;
    // By key, not by device alone: a keyboard may claim to be a joystick, and its keys would be heard twice.
    const keys = devices === "all" ? linuxKeys : linuxJoystickButtons;
    const source = `${evdev_source} ${name}`;
    const reader = spawn("cat", [join(devices_path, name)], { stdio: ["ignore", "pipe", "ignore"] });
    this.#readers.set(name, reader);
    let keys_heard = 0;
    const hats = new HatKeys(is_gamepad, (key, down) => listener.onKey(source, key, down));
    const parser = new InputEventParser({
      onKey: (code, down) => {
        keys_heard += 1;
        const key = keys.get(code);
        if (key !== undefined) listener.onKey(source, key, down);
      },
      onHat: (code, value) => {
        keys_heard += 1;
        if (is_joystick) hats.move(code, value);
      },
      onDropped: () => {
        hats.forget();
        listener.onLost(source);
      },
    });
    reader.stdout.on("data", (bytes: Buffer) => {
      if (this.#readers.get(name) !== reader) return;
      keys_heard = 0;
      parser.handleBytes(bytes);
      if (keys_heard > 0) return;
      // A mouse or joystick that moves speaks up a thousand times a second: it is listened to in pieces.
      reader.stdout.pause();
      timer(motion_pause_ms, () => reader.stdout.resume());
    });
    const end = (reason: string): void => {
      if (this.#readers.get(name) !== reader) return;
      this.#drop(name);
      if (this.#readers.size === 0) this.#tell("failed", reason);
    };
    reader.once("error", (error) => end(`input devices cannot be read: ${error.message}`));
    // The last keys of a device that was unplugged are in the pipe when its reader has ended: they are heard first.
    reader.once("close", () => end("the input devices are gone"));
  }

  #drop(name: string): void {
    const reader = this.#readers.get(name);
    if (reader === undefined) return;
    this.#readers.delete(name);
    reader.kill("SIGKILL");
    this.#options.listener.onLost(`${evdev_source} ${name}`);
  }

  /** Tells only what is new. */
  #tell(state: KeySourceState["state"], reason?: string): void {
    const told = `${state} ${reason ?? ""}`;
    if (told === this.#told) return;
    this.#told = told;
    this.#options.listener.onState({ source: evdev_source, state, ...(reason === undefined ? {} : { reason }) });
  }
}

interface FoundDevices {
  readonly readable: readonly ListedDevice[];
  readonly left_out: string | undefined;
}

/** Its name among the sources. */
export const evdev_source = "evdev";
const default_devices_path = "/dev/input";
const default_listing_path = "/proc/bus/input/devices";
/** 64-bit and little-endian: what the parser reads. */
const architectures: readonly string[] = ["x64", "arm64", "loong64", "riscv64"];
/** A keyboard that is plugged in works when the player's hand is back on it. */
export const scan_interval_ms = 2000;
/** The most that a button of a moving mouse or joystick is late. */
export const motion_pause_ms = 8;
/** A desk full of devices, each with several parts. */
const readers_max = 32;
const no_devices = "there are no keyboards, mice and joysticks among the input devices";
const no_joysticks = "there are no joysticks and gamepads among the input devices, and no others are read: hotkeys.evdev";
const unreadable_devices = "input devices may not be read: the player is not in the group input";
const unreadable_joysticks = "joysticks and gamepads may not be read by this user, and no other devices are: hotkeys.evdev";
const unreadable_keyboards =
  "joysticks and gamepads are read, keyboards and mice may not be: the player is not in the group input";
const only_joysticks = "of input devices only joysticks and gamepads are read: hotkeys.evdev";
