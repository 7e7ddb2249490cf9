import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { VirtualClock } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";

import { type KeySourcesOptions, startKeySources } from "./key-sources.js";

describe("startKeySources", () => {
  it("reads devices directly unless the player wants none, and says why it does not", () => {
    const tried = "only Linux has input devices";
    const switched_off = "it is switched off: hotkeys.evdev";
    const cases = [
      [undefined, {}, tried],
      [undefined, { WAYLAND_DISPLAY: "" }, tried],
      [undefined, { WAYLAND_DISPLAY: "wayland-0" }, tried],
      [false, { WAYLAND_DISPLAY: "wayland-0" }, switched_off],
      [false, {}, switched_off],
      [true, {}, tried],
      [true, { WAYLAND_DISPLAY: "wayland-0" }, tried],
    ] as const;
    for (const [evdev, environment, reason] of cases) {
      const { sources, told, clock } = start(evdev, environment);
      expect(told).toEqual(["hook off: there is no X display: DISPLAY is not set", `evdev off: ${reason}`]);
      sources.close();
      expect(clock.next_ms).toBeUndefined();
    }
  });

  it("does from then on what the player says while it runs, once", () => {
    const { sources, told } = start(undefined, { WAYLAND_DISPLAY: "wayland-0" });
    told.length = 0;
    sources.configure({ evdev: true, portal: false });
    expect(told, "it is tried already").toEqual([]);
    sources.configure({ evdev: false, portal: false });
    sources.configure({ evdev: false, portal: false });
    expect(told.splice(0)).toEqual(["evdev off: it is switched off: hotkeys.evdev"]);
    sources.configure({ portal: false });
    expect(told.splice(0)).toEqual(["evdev off: only Linux has input devices"]);
    sources.close();
    sources.configure({ evdev: false, portal: false });
    sources.configure({ evdev: true, portal: false });
    expect(told).toEqual([]);
  });
});

describe("a desktop's shortcuts", () => {
  const not_asked = "portal off: it is not asked for shortcuts: hotkeys.portal";
  const no_bus = "portal off: there is no session bus to ask the desktop by";

  it("are spoken of on Wayland alone, and where the player asks", () => {
    const cases = [
      ["linux", {}, []],
      ["linux", { WAYLAND_DISPLAY: "wayland-0" }, [not_asked]],
      ["win32", { WAYLAND_DISPLAY: "wayland-0" }, []],
    ] as const;
    for (const [platform, environment, expected] of cases) {
      const { sources, told } = start(false, environment, { platform });
      expect(told.filter((line) => line.startsWith("portal"))).toEqual(expected);
      told.length = 0;
      sources.configure({ evdev: false, portal: true });
      sources.configure({ evdev: false, portal: true });
      expect(told).toEqual([platform === "linux" ? no_bus : "portal off: only desktops of Linux keep shortcuts"]);
      sources.configure({ evdev: false, portal: false });
      expect(told.slice(1)).toEqual([not_asked]);
      sources.close();
      sources.configure({ evdev: false, portal: true });
      expect(told).toHaveLength(2);
    }
  });

  it("are asked for by the session bus, wherever that is", () => {
    for (const environment of [{ DBUS_SESSION_BUS_ADDRESS: "unix:path=/nowhere/bus" }, { XDG_RUNTIME_DIR: "/nowhere" }]) {
      const { sources, told } = start(false, { ...environment, XDG_DATA_HOME: "/dev/null" }, { platform: "linux" });
      sources.configure({ evdev: false, portal: true });
      expect(told.at(-1)).toBe("portal off: the desktop is asked for shortcuts");
      sources.close();
    }
  });
});

describe.skipIf(process.platform !== "linux")("startKeySources, on Linux", () => {
  it("reads joysticks alone where the hook hears keyboards, and keyboards too on Wayland or if the player wants it", async () => {
    const folder = await mkdtemp(join(tmpdir(), "talkgroup-input-"));
    await writeFile(join(folder, "listing"), "");
    const evdev_paths = { devices_path: folder, listing_path: join(folder, "listing") };
    const none = "there are no keyboards, mice and joysticks among the input devices";
    const no_joysticks = "there are no joysticks and gamepads among the input devices, and no others are read: hotkeys.evdev";
    for (const [evdev, environment, reason] of [
      [undefined, {}, no_joysticks],
      [undefined, { WAYLAND_DISPLAY: "wayland-0" }, none],
      [true, {}, none],
    ] as const) {
      const { sources, seen } = start(evdev, environment, { platform: "linux", evdev_paths });
      await seen(`evdev off: ${reason}`);
      sources.close();
    }
    const { sources, seen, told } = start(undefined, {}, { platform: "linux", evdev_paths });
    await seen(`evdev off: ${no_joysticks}`);
    sources.configure({ evdev: true, portal: false });
    await seen(`evdev off: ${none}`);
    told.length = 0;
    sources.configure({ portal: false });
    await seen(`evdev off: ${no_joysticks}`);
    sources.close();
    await rm(folder, { recursive: true });
  });
});

/** No display is there; unless `machine` says otherwise, no input devices are looked for. */
function start(
  evdev: boolean | undefined,
  environment: KeySourcesOptions["environment"],
  machine: Pick<KeySourcesOptions, "platform" | "evdev_paths"> = { platform: "freebsd" },
) {
  const clock = new VirtualClock();
  const told: string[] = [];
  let onTold = (): void => {};
  const sources = startKeySources({
    clock: () => clock.now_ms,
    timer: (delay_ms, run) => clock.schedule(clock.now_ms + delay_ms, run),
    ...machine,
    architecture: "x64",
    environment,
    settings: { portal: false, ...(evdev === undefined ? {} : { evdev }) },
    listener: {
      onKey: () => {},
      onLost: () => {},
      onState: ({ source, state, reason }) => {
        told.push(`${source} ${state}: ${reason}`);
        onTold();
      },
    },
  });
  /** Waits until this was told. */
  const seen = async (line: string): Promise<void> => {
    while (!told.includes(line)) {
      await new Promise<void>((resolve) => {
        onTold = resolve;
      });
    }
  };
  return { sources, told, clock, seen };
}
