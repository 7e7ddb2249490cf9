import { VirtualClock } from "@talkgroup/testing";
import { afterEach, describe, expect, it } from "vitest";

import { KeyRig } from "./key-rig.suite.js";
import type { KeySourceListener } from "./key-source.js";
import { PortalLaboratory } from "./portal-laboratory.suite.js";
import { portalShortcuts } from "./portal-shortcuts.js";
import { PortalSource } from "./portal-source.js";

const missing = PortalLaboratory.missing();

describe.skipIf(missing !== undefined)(missing ?? "keys of a desktop, by the real xdg-desktop-portal", () => {
  const clock = new VirtualClock();
  const timer = (delay_ms: number, run: () => void): (() => void) => clock.schedule(clock.now_ms + delay_ms, run);
  const told: string[] = [];
  let onTold = (): void => {};
  let laboratory: PortalLaboratory | undefined;
  let source: PortalSource | undefined;
  afterEach(async () => {
    source?.close();
    await laboratory?.stop();
    told.length = 0;
  });

  async function lab(): Promise<PortalLaboratory> {
    laboratory = await PortalLaboratory.start();
    return laboratory;
  }

  function start(bus_address: string, desk?: KeySourceListener): void {
    const tell = (line: string): void => {
      told.push(line);
      onTold();
    };
    const openShortcuts = portalShortcuts(bus_address, () => Promise.reject(new Error("the disk is full")));
    const listener: KeySourceListener = {
      onKey: (name, key, down) => {
        desk?.onKey(name, key, down);
        tell(`${key} ${down ? "down" : "up"}`);
      },
      onLost: (name) => {
        desk?.onLost(name);
        tell("lost");
      },
      onState: (state) => {
        desk?.onState(state);
        tell(`${state.state}: ${state.reason}`);
      },
    };
    source = new PortalSource({ clock: () => clock.now_ms, timer, openShortcuts, listener });
  }

  /** Waits until this was told. */
  async function seen(line: string): Promise<void> {
    while (!told.includes(line)) {
      await new Promise<void>((resolve) => {
        onTold = resolve;
      });
    }
  }

  it("are asked for once, told by what the player gave them, and heard", async () => {
    const { asked } = Object.assign(await lab(), { answer: { Shortcut1: "Ctrl+F9", Shortcut3: "", Shortcut9: "F1" } });
    await laboratory?.open();
    start(laboratory?.bus_address ?? "");
    await seen(`running: ${heard}: Shortcut1 is Ctrl+F9`);
    const names = Array.from({ length: 8 }, (_, index) => `Shortcut${index + 1}`);
    const descriptions = names.map((_, index) => `Talkgroup key ${index + 1}`);
    expect(asked).toEqual([{ keys: names, descriptions }]);

    for (const [key, down] of [
      ["Shortcut1", true],
      ["Shortcut1", false],
      ["Shortcut9", true],
      ["Shortcut2", true],
    ] as const) {
      laboratory?.press(key, down);
    }
    await seen("Shortcut2 down");
    laboratory?.change({ Shortcut1: "F9", Shortcut2: "F10" });
    await seen(`running: ${heard}: Shortcut1 is F9, Shortcut2 is F10`);
    laboratory?.change({});
    await seen(`running: ${heard}: none yet: give some in the desktop's settings`);
    expect(told.filter((line) => line.startsWith("Shortcut"))).toEqual(["Shortcut1 down", "Shortcut1 up", "Shortcut2 down"]);
  });

  it("are captured, bound and talked with, and talk no more when the portal ends", async () => {
    const keys = new KeyRig(() => clock.now_ms, timer, ["squad"]);
    const { bus_address } = await lab();
    await laboratory?.open();
    start(bus_address, keys.desk);
    await seen(`running: ${heard}: none yet: give some in the desktop's settings`);
    const captured = keys.desk.capture(1000, new AbortController().signal);
    for (const down of [true, false]) laboratory?.press("Shortcut4", down);
    expect(await captured).toEqual({ ok: true, value: ["Shortcut4"] });
    const hotkey = { hotkey_id: "squad", keys: ["Shortcut4"], mode: "hold", action: "talk", channel_id: "squad" } as const;
    expect(await keys.desk.bind(hotkey)).toEqual({ ok: true, value: { overlaps: [] } });
    told.length = 0;
    laboratory?.press("Shortcut4", true);
    await seen("Shortcut4 down");
    expect(keys.talking()).toEqual(["squad"]);

    await laboratory?.crash();
    await seen("failed: the desktop's portal ended");
    expect(keys.talking()).toEqual([]);
    told.length = 0;
    await laboratory?.open();
    clock.advance(1000);
    await seen(`running: ${heard}: none yet: give some in the desktop's settings`);
    laboratory?.press("Shortcut4", true);
    await seen("Shortcut4 down");
    expect(keys.talking()).toEqual(["squad"]);
    keys.desk.close();
  });

  it("are not asked for again after a no, and are after they were taken back", async () => {
    const { bus_address, asked } = Object.assign(await lab(), { answer: "declined" as const });
    await laboratory?.open();
    start(bus_address);
    await seen("off: the player has given Talkgroup no shortcuts when the desktop asked");
    clock.advance(600_000);
    expect([asked.length, clock.next_ms]).toEqual([1, undefined]);

    source?.close();
    Object.assign(laboratory ?? {}, { answer: {} });
    start(bus_address);
    await seen(`running: ${heard}: none yet: give some in the desktop's settings`);
    laboratory?.takeBack();
    await seen("failed: the desktop has taken its shortcuts back");
    told.length = 0;
    clock.advance(1000);
    await seen(`running: ${heard}: none yet: give some in the desktop's settings`);
    expect(asked).toHaveLength(3);
  });

  it("are not waited for by whoever leaves, and say nothing after", async () => {
    const { bus_address, asked } = Object.assign(await lab(), { answer: "silent" as const });
    await laboratory?.open();
    start(bus_address);
    await expect.poll(() => asked.length).toBe(1);
    source?.close();
    await laboratory?.crash();
    expect(told).toEqual(["off: the desktop is asked for shortcuts", "lost"]);
  });

  it("are pressed by the portal alone, not by others on the bus", async () => {
    const { bus_address } = await lab();
    await laboratory?.open();
    start(bus_address);
    await seen(`running: ${heard}: none yet: give some in the desktop's settings`);
    const { name, session_path } = laboratory?.asker ?? { name: "", session_path: "" };
    const forger = laboratory?.connect();
    const forged = { type: 4, path: "/org/freedesktop/portal/desktop", interface: "org.freedesktop.portal.GlobalShortcuts" };
    const said = { member: "Activated", signature: "osta{sv}", body: [session_path, "Shortcut1", 1n, {}], destination: name };
    forger?.connection.message({ ...forged, ...said, serial: 7 });
    await forger?.listNames();
    laboratory?.press("Shortcut2", true);
    await seen("Shortcut2 down");
    expect(told).not.toContain("Shortcut1 down");
    await forger?.close();
  });

  it("say where there is no such portal, and look again where there is no bus", async () => {
    const { bus_address } = await lab();
    start(bus_address);
    await seen("off: this desktop keeps no shortcuts for programs: it has no GlobalShortcuts portal");
    expect(clock.next_ms).toBeUndefined();
    source?.close();
    start("unix:path=/nowhere/bus");
    await seen("failed: the session bus: connect ENOENT /nowhere/bus");
    expect(clock.next_ms).toBe(clock.now_ms + 1000);
  });
});

const heard = "only the keys that the desktop gives Talkgroup are heard";
