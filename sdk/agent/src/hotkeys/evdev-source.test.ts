import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { VirtualClock } from "@talkgroup/testing";
import { afterEach, describe, expect, it } from "vitest";

import { EvdevRig } from "./evdev-rig.suite.js";
import { EvdevSource, motion_pause_ms } from "./evdev-source.js";

const missing = process.platform === "linux" ? undefined : "pipes stand for input devices on Linux only";

describe.skipIf(missing !== undefined)(missing ?? "EvdevSource, with pipes for devices", () => {
  const rigs: EvdevRig[] = [];
  afterEach(async () => {
    for (const rig of rigs.splice(0)) await rig.close();
  });
  const start = async (devices: readonly string[], handlers = "kbd"): Promise<EvdevRig> => {
    const rig = new EvdevRig(await mkdtemp(join(tmpdir(), "talkgroup-input-")));
    rigs.push(rig);
    await rig.list();
    for (const name of devices) await rig.plug(name, handlers);
    rig.start("all");
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
    await rig.seen("off there are no keyboards, mice and joysticks among the input devices");
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
    // One without a button: its axes are not heard.
    await joystick.seen("off there are no keyboards, mice and joysticks among the input devices");
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
      new EvdevSource({ timer: () => () => {}, platform, architecture, listener, devices: "all" }).close();
      expect(told).toEqual(["off"]);
      expect(clock.next_ms).toBeUndefined();
    }
  });
});
