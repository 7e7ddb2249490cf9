import { mkdir, mkdtemp, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { VirtualClock } from "@talkgroup/testing";
import { afterEach, describe, expect, it } from "vitest";

import { EvdevRig, gamepad_keys, stick_keys } from "./evdev-rig.suite.js";
import { motion_pause_ms } from "./evdev-source.js";
import { inputEventBytes } from "./input-bytes.suite.js";
import { KeyRig, talkKey } from "./key-rig.suite.js";

const missing = process.platform === "linux" ? undefined : "pipes stand for input devices on Linux only";

describe.skipIf(missing !== undefined)(missing ?? "joysticks and gamepads, with pipes for devices", () => {
  const rigs: EvdevRig[] = [];
  afterEach(async () => {
    for (const rig of rigs.splice(0)) await rig.close();
  });
  const open = async (): Promise<EvdevRig> => {
    const rig = new EvdevRig(await mkdtemp(join(tmpdir(), "talkgroup-input-")));
    rigs.push(rig);
    return rig;
  };

  it("are heard beside keyboards, by one name for a button of any of them", async () => {
    const rig = await open();
    await rig.plug("event0", "sysrq kbd leds", "fffffffffffffffe");
    await rig.plug("event1", "js0", stick_keys);
    await rig.plug("event2", "js1", stick_keys);
    await rig.plug("event3", "kbd js2", gamepad_keys);
    rig.start("all");
    await rig.seen("running ");
    await rig.write("event0", 47, 1);
    await rig.seen("evdev event0 KeyV down");
    for (const device of ["event1", "event2"]) {
      await rig.write(device, 0x120, 1);
      await rig.seen(`evdev ${device} Joystick1 down`);
    }
    await rig.write("event1", 0x2c0, 1);
    await rig.seen("evdev event1 Joystick17 down");
    await rig.write("event3", 0x130, 1);
    await rig.seen("evdev event3 Gamepad1 down");
    await rig.unplug("event1");
    await rig.seen("evdev event1 lost");
    await rig.write("event2", 0x120, 0);
    await rig.seen("evdev event2 Joystick1 up");
  });

  it("have hats, whose directions are keys, and gamepads a cross", async () => {
    const rig = await open();
    await rig.plug("event0", "js0", stick_keys);
    await rig.plug("event1", "kbd js1", gamepad_keys);
    await rig.plug("event2", "kbd", "fffffffffffffffe");
    rig.start("all");
    await rig.seen("running ");
    const abs = 3;
    const heard = (): string[] => rig.told.splice(0).filter((line) => line.startsWith("evdev"));
    await rig.write("event2", 0x10, 1, abs);
    for (const value of [-1, -1, 1, 0]) await rig.write("event0", 0x11, value, abs);
    await rig.seen("evdev event0 JoystickHat1Down up");
    expect(heard()).toEqual([
      "evdev event0 JoystickHat1Up down",
      "evdev event0 JoystickHat1Up up",
      "evdev event0 JoystickHat1Down down",
      "evdev event0 JoystickHat1Down up",
    ]);
    await rig.write("event0", 0x17, 1, abs);
    await rig.write("event0", 0x16, -1, abs);
    await rig.seen("evdev event0 JoystickHat4Left down");
    expect(heard(), "between two directions both are held").toEqual([
      "evdev event0 JoystickHat4Down down",
      "evdev event0 JoystickHat4Left down",
    ]);
    for (const code of [0x10, 0x12]) await rig.write("event1", code, 1, abs);
    await rig.seen("evdev event1 JoystickHat2Right down");
    expect(heard()).toEqual(["evdev event1 GamepadRight down", "evdev event1 JoystickHat2Right down"]);
    await rig.writeBytes("event0", inputEventBytes({ type: 0, code: 3, value: 0 }));
    await rig.seen("evdev event0 lost");
    heard();
    await rig.write("event0", 0x17, 0, abs);
    await rig.write("event0", 0x17, 1, abs);
    while (!rig.told.includes("evdev event0 JoystickHat4Down down")) await rig.pass(motion_pause_ms);
    expect(heard(), "what was held is forgotten").toEqual(["evdev event0 JoystickHat4Down down"]);
  });

  it("are heard alone where the hook hears the rest: no other device is read, and no other key of theirs", async () => {
    const rig = await open();
    await rig.plug("event0", "sysrq kbd leds", "fffffffffffffffe");
    await rig.plug("event1", "mouse0", "1f0000 0 0 0 0");
    await rig.plug("event2", "kbd js0", "ffff00000000 0 0 0 fffffffffffffffe");
    rig.start("joysticks");
    await rig.seen("running of input devices only joysticks and gamepads are read: hotkeys.evdev");
    await rig.write("event0", 47, 1);
    await rig.write("event1", 0x113, 1);
    await rig.write("event2", 47, 1);
    await rig.write("event2", 0x12f, 1);
    await rig.seen("evdev event2 Joystick16 down");
    rig.source?.close();
    expect(rig.told.slice(1)).toEqual(["evdev event2 Joystick16 down", "evdev event2 lost"]);
  });

  it("come and go: it says so, and hears one that is plugged in later", async () => {
    const rig = await open();
    await rig.plug("event0", "sysrq kbd leds", "fffffffffffffffe");
    rig.start("joysticks");
    const none = "off there are no joysticks and gamepads among the input devices, and no others are read: hotkeys.evdev";
    await rig.seen(none);
    await rig.plug("event5", "js0", stick_keys);
    await rig.scan();
    await rig.write("event5", 0x2df, 1);
    await rig.seen("evdev event5 Joystick48 down");
    await rig.unplug("event5");
    await rig.seen("failed the input devices are gone");
    expect(rig.told.at(-2)).toBe("evdev event5 lost");
    rig.told.length = 0;
    await rig.scan();
    await rig.seen(none);
  });

  it("have axes that move all the time, and half an event at their end: neither is heard, and the next device is", async () => {
    const rig = await open();
    await rig.plug("event0", "js0", stick_keys);
    await rig.plug("event1", "js1", stick_keys);
    rig.start("joysticks");
    for (let n = 0; n < 100; n += 1) await rig.write("event0", n % 8, n * 300, 3);
    await rig.write("event0", 0x125, 1);
    while (!rig.told.includes("evdev event0 Joystick6 down")) await rig.pass(motion_pause_ms);
    await rig.writeBytes("event0", inputEventBytes({ type: 1, code: 0x125, value: 0 }).subarray(0, 20));
    await rig.unplug("event0");
    while (!rig.told.includes("evdev event0 lost")) await rig.pass(motion_pause_ms);
    await rig.write("event1", 0x126, 1);
    await rig.seen("evdev event1 Joystick7 down");
    expect(rig.told.filter((line) => line.startsWith("evdev"))).toHaveLength(3);
  });

  it("may be all that the player may read: it says so, and survives what cannot be read after all", async () => {
    const rig = await open();
    // Whoever runs tests may read everything: what leads nowhere nobody may.
    await symlink(join(rig.folder, "nowhere"), join(rig.folder, "event0"));
    rig.mention("event0", "sysrq kbd leds", "fffffffffffffffe");
    await rig.list();
    rig.start("all");
    await rig.seen("off input devices may not be read: the player is not in the group input");
    await rig.plug("event1", "js0", gamepad_keys);
    await rig.scan();
    await rig.seen(
      "running joysticks and gamepads are read, keyboards and mice may not be: the player is not in the group input",
    );
    const refused = await open();
    await symlink(join(refused.folder, "nowhere"), join(refused.folder, "event0"));
    refused.mention("event0", "js0", stick_keys);
    await refused.list();
    refused.start("joysticks");
    await refused.seen("off joysticks and gamepads may not be read by this user, and no other devices are: hotkeys.evdev");
    await mkdir(join(refused.folder, "event1"));
    refused.mention("event1", "js1", stick_keys);
    await refused.list();
    await refused.scan();
    await refused.seen("failed the input devices are gone");
  });

  it("are captured, bound and talked with, and talk no more when they are unplugged", async () => {
    const clock = new VirtualClock();
    const timer = (delay_ms: number, run: () => void) => clock.schedule(clock.now_ms + delay_ms, run);
    const keys = new KeyRig(() => clock.now_ms, timer, ["squad"]);
    const rig = await open();
    await rig.plug("event0", "js0", stick_keys);
    rig.start("joysticks", keys.desk);
    await rig.seen("running of input devices only joysticks and gamepads are read: hotkeys.evdev");
    const captured = keys.desk.capture(1000, new AbortController().signal);
    for (const value of [1, 0]) await rig.write("event0", 0x2c3, value);
    expect(await captured).toEqual({ ok: true, value: ["Joystick20"] });
    expect(await keys.desk.bind(talkKey("squad", ["Joystick20"]))).toEqual({ ok: true, value: { overlaps: [] } });
    rig.told.length = 0;
    await rig.write("event0", 0x2c3, 1);
    await rig.seen("evdev event0 Joystick20 down");
    expect(keys.talking()).toEqual(["squad"]);
    await rig.unplug("event0");
    await rig.seen("evdev event0 lost");
    expect(keys.talking()).toEqual([]);
    keys.desk.close();
  });
});
