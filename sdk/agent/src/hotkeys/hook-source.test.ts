import { VirtualClock } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";

import { type HookMessage, hook_alive_interval_ms, readHookMessage } from "./hook-message.js";
import type { HookProcessListener } from "./hook-process.js";
import { HookSource, silence_ms_max } from "./hook-source.js";

describe("HookSource", () => {
  it("tells keys while the process lives", () => {
    const rig = new Rig();
    expect(rig.seen).toEqual(["off the hook process starts"]);
    rig.tell({ kind: "ready" });
    for (let n = 0; n < 100; n += 1) {
      rig.clock.advance(hook_alive_interval_ms);
      rig.tell({ kind: "alive" });
    }
    rig.tell({ kind: "key", key: "KeyV", down: true });
    expect(rig.seen.slice(1)).toEqual(["running ", "KeyV down"]);
    rig.source.close();
    expect(rig.seen.slice(3)).toEqual(["lost"]);
    expect(rig.running).toBe(0);
    expect(rig.clock.next_ms).toBeUndefined();
  });

  it("loses its keys within 400 ms of the last sign of life, and starts it again", () => {
    const rig = new Rig();
    rig.tell({ kind: "ready" });
    rig.clock.advance(silence_ms_max.ready);
    expect(rig.seen.slice(2)).toEqual([]);
    rig.clock.advance(400 - silence_ms_max.ready);
    expect(rig.seen.slice(2)).toEqual(["lost", "failed the hook process does not answer"]);
    expect(rig.running).toBe(0);
    rig.clock.advance(250);
    expect(rig.running).toBe(1);
    rig.tell({ kind: "ready" });
    expect(rig.seen.slice(4)).toEqual(["running "]);
  });

  it("waits longer after each failure, up to 15 s, and is quick again after a steady run", () => {
    const rig = new Rig();
    const waits_ms: number[] = [];
    for (let n = 0; n < 9; n += 1) {
      rig.end("the hook process ended with SIGABRT");
      const from_ms = rig.clock.now_ms;
      rig.clock.advanceTo(rig.clock.next_ms ?? 0);
      waits_ms.push(rig.clock.now_ms - from_ms);
    }
    expect(waits_ms).toEqual([250, 500, 1000, 2000, 4000, 8000, 15_000, 15_000, 15_000]);
    rig.tell({ kind: "ready" });
    for (let n = 0; n < 100; n += 1) {
      rig.clock.advance(hook_alive_interval_ms);
      rig.tell({ kind: "alive" });
    }
    rig.end("the hook process ended with SIGKILL");
    expect(rig.clock.next_ms).toBe(rig.clock.now_ms + 250);
  });

  it("starts it again when the library hangs, and gives a process that loads more time", () => {
    const rig = new Rig();
    rig.clock.advance(silence_ms_max.loading);
    rig.tell({ kind: "loaded" });
    rig.clock.advance(silence_ms_max.starting);
    expect(rig.seen).toHaveLength(1);
    rig.clock.advance(50);
    expect(rig.seen.at(-1)).toBe("failed the hook process does not answer");
  });

  it("does not blame the process for the time in which nobody listened", () => {
    const rig = new Rig();
    rig.tell({ kind: "ready" });
    rig.ahead_ms = 5000;
    rig.clock.advance(50);
    expect(rig.running).toBe(1);
    rig.tell({ kind: "alive" });
    rig.clock.advance(100);
    expect(rig.running).toBe(1);
  });

  it("is off where there is no display or no library, and does not try again", () => {
    const no_display = new Rig({});
    expect(no_display.seen).toEqual(["off there is no X display: DISPLAY is not set"]);
    const no_library = new Rig();
    no_library.tell({ kind: "missing", reason: "uiohook-napi cannot be loaded" });
    expect(no_library.seen.at(-1)).toBe("off uiohook-napi cannot be loaded");
    for (const rig of [no_display, no_library]) {
      expect(rig.running).toBe(0);
      expect(rig.clock.next_ms).toBeUndefined();
    }
    expect(new Rig({}, "win32").running).toBe(1);
    const wayland = new Rig({ DISPLAY: ":0", WAYLAND_DISPLAY: "wayland-0" });
    wayland.tell({ kind: "ready" });
    expect(wayland.seen.at(-1)).toMatch(/^running on Wayland only/);
  });

  it("is never started on macOS, where it would hang with the first key down, and says what works there", () => {
    const rig = new Rig({ DISPLAY: ":0" }, "darwin");
    expect(rig.seen).toEqual([expect.stringMatching(/^off on macOS .* in the game/)]);
    expect(rig.running).toBe(0);
    expect(rig.clock.next_ms).toBeUndefined();
    rig.source.close();
    expect(rig.seen).toHaveLength(1);
  });

  it("tries again where the system does not let it hear now", () => {
    const rig = new Rig();
    rig.tell({ kind: "refused", reason: "x".repeat(1000) });
    expect(rig.seen.at(-1)).toBe(`failed ${"x".repeat(512)}`);
    rig.clock.advance(250);
    expect(rig.running).toBe(1);
  });
});

describe("readHookMessage", () => {
  it("takes what the process tells and nothing else", () => {
    for (const value of [{ kind: "loaded" }, { kind: "ready" }, { kind: "alive" }, { kind: "key", key: "KeyV", down: false }]) {
      expect(readHookMessage(value)).toEqual(value);
    }
    expect(readHookMessage({ kind: "missing", reason: "why" })).toEqual({ kind: "missing", reason: "why" });
    for (const value of [undefined, null, "ready", {}, { kind: "key" }, { kind: "key", key: 1, down: true }, { kind: "x" }]) {
      expect(readHookMessage(value)).toBeUndefined();
    }
  });
});

class Rig {
  readonly clock = new VirtualClock();
  readonly seen: string[] = [];
  readonly source: HookSource;
  running = 0;
  ahead_ms = 0;
  #listener: HookProcessListener | undefined;

  constructor(environment: NodeJS.ProcessEnv = { DISPLAY: ":7" }, platform: NodeJS.Platform = "linux") {
    this.source = new HookSource({
      clock: () => this.clock.now_ms + this.ahead_ms,
      timer: (delay_ms, run) => this.clock.schedule(this.clock.now_ms + delay_ms, run),
      platform,
      environment,
      startProcess: (listener) => {
        this.running += 1;
        this.#listener = listener;
        return {
          pid: 1,
          kill: () => {
            this.running -= 1;
          },
        };
      },
      listener: {
        onKey: (_, key, down) => this.seen.push(`${key} ${down ? "down" : "up"}`),
        onLost: () => this.seen.push("lost"),
        onState: ({ state, reason = "" }) => this.seen.push(`${state} ${reason}`),
      },
    });
  }

  tell(message: HookMessage): void {
    this.#listener?.onMessage(message);
  }

  end(reason: string): void {
    this.#listener?.onEnd(reason);
  }
}
