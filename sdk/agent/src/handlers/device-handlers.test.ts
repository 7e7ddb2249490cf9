import { accept, type DeviceUse, type Refusal, type Result, refuse, validateIpcParams } from "@talkgroup/schemas";
import { describe, expect, it } from "vitest";
import type { IpcCaller } from "../ipc/ipc-handler.js";
import type { SoundDevice } from "../sound/sound-backend.js";
import { type DevicePort, deviceHandlers } from "./device-handlers.js";

const caller: IpcCaller = {
  ...{ id: 1, name: "test", place: "own", scopes: new Set(["sound"]) },
  ...{ reads_only: false, gone: new AbortController().signal },
};
const use: DeviceUse = { direction: "playback", state: "open", device_id: "ears", title: "Ears", selected_id: "ears" };

describe("device handlers", () => {
  it("lists what there is, as far as it can be named, and what is used", async () => {
    const devices: SoundDevice[] = [
      { id: "microphone", title: "m".repeat(300), direction: "capture", default: true },
      { id: "x".repeat(257), title: "long", direction: "playback", default: false },
      ...Array.from({ length: 300 }, (_, n): SoundDevice => ({ id: `${n}`, title: "", direction: "playback", default: n === 0 })),
    ];
    const listed = acceptedOf(await handlersOf({ devices: async () => devices })["devices.list"]({}, caller));
    expect(listed.uses).toEqual([use]);
    expect(listed.devices).toHaveLength(256);
    expect(listed.devices[0]).toEqual({ device_id: "microphone", title: "m".repeat(256), direction: "capture", default: true });
    expect(listed.devices[1]).toEqual({ device_id: "0", title: "", direction: "playback", default: true });
  });

  it("keeps what was chosen and nothing that was refused", async () => {
    const kept: unknown[] = [];
    const select: DevicePort["select"] = async (_, device_id) =>
      device_id === "none" ? refuse("unknown_device", "device_id: no such device") : accept(use);
    const handlers = handlersOf({ select }, kept);
    const params = validateIpcParams["devices.select"]({ direction: "playback", device_id: "ears" });
    expect(acceptedOf(await handlers["devices.select"](acceptedOf(params), caller))).toEqual({ use });
    await handlers["devices.select"]({ direction: "capture" }, caller);
    const refused = await handlers["devices.select"]({ direction: "playback", device_id: "none" }, caller);
    expect(refused.ok ? undefined : (refused.refusal satisfies Refusal).code).toBe("unknown_device");
    expect(kept).toEqual([
      ["playback", "ears"],
      ["capture", undefined],
    ]);
  });
});

function handlersOf(port: Partial<DevicePort>, kept: unknown[] = []) {
  const whole: DevicePort = { devices: async () => [], uses: async () => [use], select: async () => accept(use), ...port };
  return deviceHandlers(whole, (direction, device_id) => kept.push([direction, device_id]));
}

function acceptedOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value;
}
