import { accept, type DeviceUse, type Result, refuse } from "@talkgroup/schemas";
import { beforeEach, describe, expect, it } from "vitest";

import { AudioError } from "../audio/audio-thread.js";
import { settled } from "../fake-world.suite.js";
import type { SoundDirection } from "../sound/sound-backend.js";
import { DeviceEdits } from "./device-edits.js";

/** The sound devices of a machine, as the main thread sees them. */
class FakeDevices {
  readonly present = new Set(["usb", "headset", "speakers"]);
  readonly asked: string[] = [];
  /** Selections wait for it. */
  gate: Promise<void> = Promise.resolve();
  ended = false;
  readonly #selected: { -readonly [D in SoundDirection]?: string | undefined } = { capture: "usb" };

  async uses(): Promise<readonly DeviceUse[]> {
    return (["capture", "playback"] as const).map((direction) => {
      const selected_id = this.#selected[direction];
      return { direction, state: "lost", ...(selected_id === undefined ? {} : { selected_id }) };
    });
  }

  async select(direction: SoundDirection, device_id: string | undefined): Promise<Result<DeviceUse>> {
    this.asked.push(`${direction} ${device_id}`);
    await this.gate;
    if (this.ended) throw new AudioError("the audio worker has ended");
    if (device_id !== undefined && !this.present.has(device_id)) return refuse("unknown_device", "device_id: no such device");
    this.#selected[direction] = device_id;
    return accept({ direction, state: "lost" });
  }
}

describe("devices in a config.json that was edited by hand", () => {
  let devices = new FakeDevices();
  let wanted: { capture_id?: string; playback_id?: string } = {};
  let warnings: string[] = [];
  beforeEach(() => {
    devices = new FakeDevices();
    warnings = [];
    wanted = { capture_id: "usb" };
  });
  const open = (): DeviceEdits =>
    new DeviceEdits(
      devices,
      () => wanted,
      (message) => warnings.push(message),
    );
  async function edited(edits: DeviceEdits, now: typeof wanted): Promise<readonly string[]> {
    wanted = now;
    devices.asked.length = 0;
    edits.handleReloaded();
    await settled();
    return [...devices.asked];
  }

  it("are used, each once, and the system's default where none is named any more", async () => {
    const edits = open();
    expect(await edited(edits, wanted)).toEqual([]);
    expect(await edited(edits, { capture_id: "usb", playback_id: "headset" })).toEqual(["playback headset"]);
    expect(await edited(edits, { capture_id: "usb", playback_id: "headset" })).toEqual([]);
    expect(await edited(edits, { playback_id: "speakers" })).toEqual(["capture undefined", "playback speakers"]);
    expect(warnings).toEqual([]);
  });

  it("are told when they are not there, once, without their names, and used once they are", async () => {
    const edits = open();
    const later = { capture_id: "usb", playback_id: "later" };
    expect(await edited(edits, later)).toEqual(["playback later"]);
    expect(await edited(edits, later)).toEqual(["playback later"]);
    expect(warnings).toEqual(["config.json: devices.playback_id names no device there is now; it counts from the next start"]);
    devices.present.add("later");
    expect(await edited(edits, later)).toEqual(["playback later"]);
    expect(await edited(edits, later)).toEqual([]);
    devices.present.delete("later");
    await edited(edits, { capture_id: "usb" });
    await edited(edits, later);
    expect(warnings).toHaveLength(2);
  });

  it("are those of the last edit, however fast they come", async () => {
    let open_gate: () => void = () => {};
    devices.gate = new Promise((resolve) => {
      open_gate = resolve;
    });
    const edits = open();
    for (const playback_id of ["headset", "speakers", "headset", "speakers"]) {
      await edited(edits, { capture_id: "usb", playback_id });
    }
    devices.asked.length = 0;
    open_gate();
    await settled();
    expect(devices.asked).toEqual(["playback speakers"]);
    expect((await devices.uses())[1]?.selected_id).toBe("speakers");
  });

  it("are nobody's when the audio worker has ended", async () => {
    devices.ended = true;
    expect(await edited(open(), { playback_id: "headset" })).toHaveLength(2);
    expect(warnings).toEqual([]);
  });
});
