import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, type WriteStream } from "node:fs";
import { rm, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { VirtualClock } from "@talkgroup/testing";
import { expect } from "vitest";

import { EvdevSource, scan_interval_ms } from "./evdev-source.js";
import { inputEventBytes } from "./input-bytes.suite.js";
import type { KeySourceListener } from "./key-source.js";

/** An evdev source on virtual time, with pipes for devices, and what it tells. */
export class EvdevRig {
  readonly folder: string;
  readonly told: string[] = [];
  source: EvdevSource | undefined;
  readonly #clock = new VirtualClock();
  readonly #writers = new Map<string, WriteStream>();
  /** What the list says of each device. */
  readonly #listed = new Map<string, string>();
  #onTold: () => void = () => {};

  constructor(folder: string) {
    this.folder = folder;
  }

  /** `desk`: is told all, too. */
  start(devices: "all" | "joysticks", desk?: KeySourceListener): void {
    const tell = (line: string): void => {
      this.told.push(line);
      this.#onTold();
    };
    this.source = new EvdevSource({
      timer: (delay_ms, run) => this.#clock.schedule(this.#clock.now_ms + delay_ms, run),
      devices,
      platform: "linux",
      architecture: "x64",
      devices_path: this.folder,
      listing_path: join(this.folder, "listing"),
      listener: {
        onKey: (source, key, down) => {
          desk?.onKey(source, key, down);
          tell(`${source} ${key} ${down ? "down" : "up"}`);
        },
        onLost: (source) => {
          desk?.onLost(source);
          tell(`${source} lost`);
        },
        onState: (state) => {
          desk?.onState(state);
          tell(`${state.state} ${state.reason ?? ""}`);
        },
      },
    });
  }

  /** `keys`: which keys it has, as the list has it. */
  async plug(name: string, handlers: string, keys = "0"): Promise<void> {
    expect(spawnSync("mkfifo", [join(this.folder, name)]).status).toBe(0);
    this.mention(name, handlers, keys);
    // For reading too: a pipe that can only be written waits for its reader to open.
    this.#writers.set(name, createWriteStream(join(this.folder, name), { flags: "r+" }));
    await this.list();
  }

  /** From the next `list` on, the list has such a device. */
  mention(name: string, handlers: string, keys = "0"): void {
    this.#listed.set(name, `H: Handlers=${handlers} ${name} \nB: EV=1b\nB: KEY=${keys}\n`);
  }

  /** Writes the system's list of devices. */
  async list(): Promise<void> {
    await writeFile(join(this.folder, "listing"), [...this.#listed.values()].join("\n"));
  }

  async unplug(name: string): Promise<void> {
    const writer = this.#writers.get(name);
    await unlink(join(this.folder, name));
    this.#writers.delete(name);
    writer?.end();
    if (writer !== undefined) await once(writer, "close");
  }

  async write(name: string, code: number, value: number, type = 1): Promise<void> {
    await this.writeBytes(
      name,
      Buffer.concat([inputEventBytes({ type, code, value }), inputEventBytes({ type: 0, code: 0, value: 0 })]),
    );
  }

  async writeBytes(name: string, bytes: Uint8Array): Promise<void> {
    await new Promise<void>((resolve) => this.#writers.get(name)?.write(bytes, () => resolve()));
  }

  /** Waits until the next scan is due, and lets it begin. */
  async scan(): Promise<void> {
    while (this.#clock.next_ms === undefined) await this.pass(0);
    this.#clock.advance(scan_interval_ms);
  }

  /** Lets time pass, and what waits in pipes be read. */
  async pass(duration_ms: number): Promise<void> {
    this.#clock.advance(duration_ms);
    await new Promise((resolve) => setImmediate(resolve));
  }

  /** Waits until this was told. */
  async seen(line: string): Promise<void> {
    while (!this.told.includes(line)) {
      await new Promise<void>((resolve) => {
        this.#onTold = resolve;
      });
    }
  }

  async close(): Promise<void> {
    this.source?.close();
    for (const writer of this.#writers.values()) writer.destroy();
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** Keys of a joystick as the list has them: 16 buttons from BTN_JOYSTICK on, and the 32 that follow them. */
export const stick_keys = "ffffffff 0 0 0 0 0 0 ffff00000000 0 0 0 0";
/** Of a gamepad, by the driver xpad. */
export const gamepad_keys = "7cdb000000000000 0 0 0 0";
