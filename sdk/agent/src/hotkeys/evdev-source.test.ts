import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, type WriteStream } from "node:fs";
import { mkdtemp, rm, unlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { VirtualClock } from "@talkgroup/testing";
import { afterEach, describe, expect, it } from "vitest";

import { EvdevSource, motion_pause_ms, scan_interval_ms } from "./evdev-source.js";
import { inputEventBytes } from "./input-bytes.suite.js";

const missing = process.platform === "linux" ? undefined : "pipes stand for input devices on Linux only";

describe.skipIf(missing !== undefined)(missing ?? "EvdevSource, with pipes for devices", () => {
  const rigs: Rig[] = [];
  afterEach(async () => {
    for (const rig of rigs.splice(0)) await rig.close();
  });
  const start = async (devices: readonly string[], handlers = "kbd"): Promise<Rig> => {
    const rig = new Rig(await mkdtemp(join(tmpdir(), "talkgroup-input-")));
    rigs.push(rig);
    await rig.list();
    for (const name of devices) await rig.plug(name, handlers);
    rig.start();
    return rig;
  };

  it("hears keys of every device, and loses those of one that is unplugged", async () => {
    const rig = await start(["event0", "event7"]);
    await rig.seen("running ");
    await rig.write("event0", 47, 1);
    await rig.seen("evdev event0 KeyV down");
    await rig.write("event7", 0x113, 1);
    await rig.seen("evdev event7 Mouse4 down");
    await rig.write("event7", 0x113, 0);
    await rig.seen("evdev event7 Mouse4 up");
    await rig.unplug("event0");
    await rig.seen("evdev event0 lost");
    await rig.unplug("event7");
    await rig.seen("failed the input devices are gone");
  });

  it("hears a button of a mouse that moves all the time", async () => {
    const rig = await start(["event0"], "mouse0");
    await rig.seen("running ");
    for (let n = 0; n < 100; n += 1) await rig.write("event0", 0, 3, 2);
    await rig.write("event0", 0x110, 1);
    await rig.write("event0", 0x110, 2);
    while (!rig.told.includes("evdev event0 Mouse1 down")) await rig.pass(motion_pause_ms);
    await rig.write("event0", 0x110, 0);
    while (!rig.told.includes("evdev event0 Mouse1 up")) await rig.pass(motion_pause_ms);
    expect(rig.told).toHaveLength(3);
  });

  it("finds a device that is plugged in later", async () => {
    const rig = await start([]);
    await rig.seen("off there are no keyboards and mice among the input devices");
    await rig.plug("event3", "sysrq kbd event3 leds");
    await rig.scan();
    await rig.seen("running ");
    await rig.write("event3", 30, 1);
    await rig.seen("evdev event3 KeyA down");
    rig.source?.close();
    expect(rig.told.at(-1)).toBe("evdev event3 lost");
  });

  it("takes keys for lost when the system dropped some, and for up when it is closed", async () => {
    const rig = await start(["event0"]);
    await rig.write("event0", 47, 1);
    await rig.seen("evdev event0 KeyV down");
    await rig.write("event0", 3, 0, 0);
    await rig.seen("evdev event0 lost");
  });

  it("is off, and says why, where nothing can be read", async () => {
    const joystick = await start(["event0"], "js0");
    await joystick.seen("off there are no keyboards and mice among the input devices");
    const nowhere = await start([]);
    await rm(nowhere.folder, { recursive: true });
    await nowhere.scan();
    await nowhere.seen("off the system shows no input devices");
    for (const [platform, architecture] of [
      ["darwin", "arm64"],
      ["linux", "ia32"],
    ] as const) {
      const told: string[] = [];
      const clock = new VirtualClock();
      const listener = { onKey: () => {}, onLost: () => {}, onState: ({ state }: { state: string }) => void told.push(state) };
      new EvdevSource({ timer: () => () => {}, platform, architecture, listener }).close();
      expect(told).toEqual(["off"]);
      expect(clock.next_ms).toBeUndefined();
    }
  });
});

class Rig {
  readonly folder: string;
  readonly told: string[] = [];
  source: EvdevSource | undefined;
  readonly #clock = new VirtualClock();
  readonly #writers = new Map<string, WriteStream>();
  readonly #handlers = new Map<string, string>();
  #onTold: () => void = () => {};

  constructor(folder: string) {
    this.folder = folder;
  }

  start(): void {
    const tell = (line: string): void => {
      this.told.push(line);
      this.#onTold();
    };
    this.source = new EvdevSource({
      timer: (delay_ms, run) => this.#clock.schedule(this.#clock.now_ms + delay_ms, run),
      platform: "linux",
      architecture: "x64",
      devices_path: this.folder,
      listing_path: join(this.folder, "listing"),
      listener: {
        onKey: (source, key, down) => tell(`${source} ${key} ${down ? "down" : "up"}`),
        onLost: (source) => tell(`${source} lost`),
        onState: ({ state, reason = "" }) => tell(`${state} ${reason}`),
      },
    });
  }

  async plug(name: string, handlers: string): Promise<void> {
    expect(spawnSync("mkfifo", [join(this.folder, name)]).status).toBe(0);
    this.#handlers.set(name, handlers);
    // For reading too: a pipe that can only be written waits for its reader to open.
    this.#writers.set(name, createWriteStream(join(this.folder, name), { flags: "r+" }));
    await this.list();
  }

  /** Writes the system's list of devices. */
  async list(): Promise<void> {
    const lines = [...this.#handlers].map(([device, all]) => `H: Handlers=${all} ${device}\n`);
    await writeFile(join(this.folder, "listing"), lines.join("\n"));
  }

  async unplug(name: string): Promise<void> {
    const writer = this.#writers.get(name);
    await unlink(join(this.folder, name));
    this.#writers.delete(name);
    writer?.end();
    if (writer !== undefined) await once(writer, "close");
  }

  async write(name: string, code: number, value: number, type = 1): Promise<void> {
    const bytes = Buffer.concat([inputEventBytes({ type, code, value }), inputEventBytes({ type: 0, code: 0, value: 0 })]);
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
