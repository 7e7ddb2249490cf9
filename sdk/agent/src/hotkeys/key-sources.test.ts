import { VirtualClock } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";

import type { KeySourceState } from "./key-source.js";
import { startKeySources } from "./key-sources.js";

describe("startKeySources", () => {
  it("reads no keyboard directly unless the player wants it, and says so", () => {
    const clock = new VirtualClock();
    for (const evdev of [false, true]) {
      const states: KeySourceState[] = [];
      const sources = startKeySources({
        clock: () => clock.now_ms,
        timer: (delay_ms, run) => clock.schedule(clock.now_ms + delay_ms, run),
        // No display is there, and no input devices are looked for.
        platform: "freebsd",
        architecture: "x64",
        environment: {},
        evdev,
        listener: { onKey: () => {}, onLost: () => {}, onState: (state) => void states.push(state) },
      });
      const reasons = states.map(({ source, state, reason }) => `${source} ${state}: ${reason}`);
      expect(reasons).toEqual([
        "hook off: there is no X display: DISPLAY is not set",
        evdev ? "evdev off: only Linux has input devices" : "evdev off: it is switched off: hotkeys.evdev",
      ]);
      sources.close();
      expect(clock.next_ms).toBeUndefined();
    }
  });
});
