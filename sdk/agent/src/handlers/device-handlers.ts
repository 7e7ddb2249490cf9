import { accept, type Device, type DeviceUse, type Result } from "@talkgroup/schemas";

import type { IpcHandlers } from "../ipc/ipc-handler.js";
import type { SoundDevice, SoundDirection } from "../sound/sound-backend.js";

/** The sound devices as the main thread sees them: a SoundKeeper, wherever it runs. */
export interface DevicePort {
  devices(): Promise<readonly SoundDevice[]>;
  uses(): Promise<readonly DeviceUse[]>;
  /** Uses a device, or with undefined the system's default. Refuses `unknown_device`. */
  select(direction: SoundDirection, device_id: string | undefined): Promise<Result<DeviceUse>>;
}

/** `onSelected` hears what a player chose and got, to keep it: undefined is the system's default. */
export type OnDeviceSelected = (direction: SoundDirection, device_id: string | undefined) => void;

/** Serves `devices.list` and `devices.select`. */
export function deviceHandlers(
  port: DevicePort,
  onSelected: OnDeviceSelected,
): Pick<IpcHandlers, "devices.list" | "devices.select"> {
  return {
    "devices.list": async () => {
      const [devices, uses] = await Promise.all([port.devices(), port.uses()]);
      return accept({ devices: devices.filter(isNameable).slice(0, devices_max).map(deviceOf), uses });
    },
    "devices.select": async ({ direction, device_id }) => {
      const use = await port.select(direction, device_id);
      if (!use.ok) return use;
      onSelected(direction, device_id);
      return accept({ use: use.value });
    },
  };
}

/** A name cut short would be another device's, or nobody's. */
function isNameable({ id }: SoundDevice): boolean {
  return id.length <= text_chars_max;
}

function deviceOf({ id, title, direction, default: is_default }: SoundDevice): Device {
  return { device_id: id, title: title.slice(0, text_chars_max), direction, default: is_default };
}

/** As devices.list.schema.json and `device` in common.schema.json allow. */
const devices_max = 256;
const text_chars_max = 256;
