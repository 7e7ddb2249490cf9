import { type ChildProcess, spawn } from "node:child_process";
import { constants } from "node:fs";
import { access, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

import type { CancelTimer, Timer } from "../sound/timer.js";
import { listedKeyDevices } from "./input-devices.js";
import { InputEventParser } from "./input-event.js";
import type { KeySource, KeySourceListener, KeySourceState } from "./key-source.js";
import { linuxKeys } from "./linux-keys.js";

export interface EvdevSourceOptions {
  readonly timer: Timer;
  readonly platform: NodeJS.Platform;
  readonly architecture: string;
  readonly listener: KeySourceListener;
  /** Default `/dev/input`. */
  readonly devices_path?: string;
  /** Default `/proc/bus/input/devices`. */
  readonly listing_path?: string;
}

/**
 * Keys of Linux input devices (evdev), for Wayland, where no program hears the whole system's keys; the player must be allowed to read them.
 * Each keyboard and mouse is a stream of its own; devices that come or go are found every `scan_interval_ms`.
 *
 * A device is read by a `cat` of its own: reading one blocks a thread of Node's small pool for good, and a few would stop all file access.
 */
export class EvdevSource implements KeySource {
  readonly #options: EvdevSourceOptions;
  readonly #readers = new Map<string, ChildProcess>();
  #cancel: CancelTimer | undefined;
  #closed = false;
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
      for (const name of found) if (!this.#readers.has(name)) this.#read(name);
    } else if (this.#readers.size === 0) this.#tell("off", found);
    if (this.#readers.size > 0) this.#tell("running");
    this.#cancel = this.#options.timer(scan_interval_ms, () => void this.#scan());
  }

  /** The devices that can be read, or why none can. */
  async #findDevices(): Promise<readonly string[] | string> {
    const { devices_path = default_devices_path, listing_path = default_listing_path } = this.#options;
    try {
      const there = new Set(await readdir(devices_path));
      const devices = listedKeyDevices(await readFile(listing_path, "utf8")).filter((name) => there.has(name));
      if (devices.length === 0) return "there are no keyboards and mice among the input devices";
      const readable: string[] = [];
      for (const name of devices.slice(0, readers_max)) {
        const allowed = await access(join(devices_path, name), constants.R_OK).then(
          () => true,
          () => false,
        );
        if (allowed) readable.push(name);
      }
      return readable.length > 0 ? readable : "input devices may not be read: the player is not in the group input";
    } catch {
      return "the system shows no input devices";
    }
  }

  #read(name: string): void {
    const { listener, timer, devices_path = default_devices_path } = this.#options;
    const source = `${evdev_source} ${name}`;
    const reader = spawn("cat", [join(devices_path, name)], { stdio: ["ignore", "pipe", "ignore"] });
    this.#readers.set(name, reader);
    let keys_heard = 0;
    const parser = new InputEventParser(
      (code, down) => {
        keys_heard += 1;
        const key = linuxKeys.get(code);
        if (key !== undefined) listener.onKey(source, key, down);
      },
      () => listener.onLost(source),
    );
    reader.stdout.on("data", (bytes: Buffer) => {
      if (this.#readers.get(name) !== reader) return;
      keys_heard = 0;
      parser.handleBytes(bytes);
      if (keys_heard > 0) return;
      // A mouse that moves speaks up a thousand times a second: it is listened to in pieces.
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

/** Its name among the sources. */
export const evdev_source = "evdev";
const default_devices_path = "/dev/input";
const default_listing_path = "/proc/bus/input/devices";
/** 64-bit and little-endian: what the parser reads. */
const architectures: readonly string[] = ["x64", "arm64", "loong64", "riscv64"];
/** A keyboard that is plugged in works when the player's hand is back on it. */
export const scan_interval_ms = 2000;
/** The most that a button of a moving mouse is late. */
export const motion_pause_ms = 8;
/** A desk full of devices, each with several parts. */
const readers_max = 32;
