import { VirtualClock } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";

import { type KeySourcesOptions, startKeySources } from "./key-sources.js";

describe("startKeySources", () => {
  it("reads keyboards directly if the player wants it, and on Wayland unless the player does not, and says why not", () => {
    const tried = "only Linux has input devices";
    const switched_off = "it is switched off: hotkeys.evdev";
    const cases = [
      [undefined, {}, "there is no Wayland display: hotkeys.evdev switches it on all the same"],
      [undefined, { WAYLAND_DISPLAY: "" }, "there is no Wayland display: hotkeys.evdev switches it on all the same"],
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
    sources.setEvdev(true);
    expect(told, "it is tried already").toEqual([]);
    sources.setEvdev(false);
    sources.setEvdev(false);
    expect(told.splice(0)).toEqual(["evdev off: it is switched off: hotkeys.evdev"]);
    sources.setEvdev(undefined);
    expect(told.splice(0)).toEqual(["evdev off: only Linux has input devices"]);
    sources.close();
    sources.setEvdev(false);
    sources.setEvdev(true);
    expect(told).toEqual([]);
  });
});

function start(evdev: boolean | undefined, environment: KeySourcesOptions["environment"]) {
  const clock = new VirtualClock();
  const told: string[] = [];
  const sources = startKeySources({
    clock: () => clock.now_ms,
    timer: (delay_ms, run) => clock.schedule(clock.now_ms + delay_ms, run),
    // No display is there, and no input devices are looked for.
    platform: "freebsd",
    architecture: "x64",
    environment,
    evdev,
    listener: {
      onKey: () => {},
      onLost: () => {},
      onState: ({ source, state, reason }) => void told.push(`${source} ${state}: ${reason}`),
    },
  });
  return { sources, told, clock };
}
