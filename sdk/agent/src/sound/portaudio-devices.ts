import type { SoundDevice, SoundDirection } from "./sound-backend.js";
import { sample_rate_hz } from "./sound-backend.js";

/** The part of naudiodon that tells what there is. */
export interface PortaudioLists {
  getDevices(): readonly PortaudioDevice[];
  getHostAPIs(): { readonly defaultHostAPI: number; readonly HostAPIs: readonly PortaudioHost[] };
}

export interface PortaudioDevice {
  /** Counts from 0 and means another device as soon as one comes or goes. */
  readonly id: number;
  readonly name: string;
  readonly hostAPIName: string;
  readonly maxInputChannels: number;
  readonly maxOutputChannels: number;
  readonly defaultSampleRate: number;
  /** Seconds. */
  readonly defaultLowInputLatency: number;
  readonly defaultLowOutputLatency: number;
}

export interface PortaudioHost {
  readonly name: string;
  readonly type: string;
  /** Ids of devices; beyond all of them where there is none. */
  readonly defaultInput: number;
  readonly defaultOutput: number;
}

/** A device with its number of now. */
export interface NumberedDevice {
  readonly device: SoundDevice;
  readonly number: number;
  /** What the device adds, as it says itself. */
  readonly latency_ms: number;
}

/**
 * The devices of one of the system's sound interfaces: the same device is there once for each. Windows' own first, WASAPI, is the fastest
 * but takes sound at the device's rate only: with a default device at another rate the system's default interface is used. A device is
 * named by its name, and by its place among those of the same name: numbers change.
 */
export function portaudioDevices(lists: PortaudioLists): readonly NumberedDevice[] {
  const { defaultHostAPI, HostAPIs } = lists.getHostAPIs();
  const devices = lists.getDevices();
  const found: NumberedDevice[] = [];
  for (const direction of ["capture", "playback"] as const) {
    const fast = HostAPIs.find((host) => host.type === "WASAPI" && isDirect(devices[defaultOf(host, direction)]));
    const host = fast ?? HostAPIs[defaultHostAPI];
    if (host === undefined) continue;
    const named = new Map<string, number>();
    for (const device of devices) {
      if (device.hostAPIName !== host.name || !takes(device, direction)) continue;
      const namesakes = (named.get(device.name) ?? 0) + 1;
      named.set(device.name, namesakes);
      const id = namesakes === 1 ? device.name : `${device.name} (${namesakes})`;
      const latency_s = direction === "capture" ? device.defaultLowInputLatency : device.defaultLowOutputLatency;
      found.push({
        device: { id, title: id, direction, default: device.id === defaultOf(host, direction) },
        number: device.id,
        latency_ms: latency_s * 1000,
      });
    }
  }
  return found;
}

function defaultOf(host: PortaudioHost, direction: SoundDirection): number {
  return direction === "capture" ? host.defaultInput : host.defaultOutput;
}

/** Mono in, stereo out. */
function takes(device: PortaudioDevice, direction: SoundDirection): boolean {
  return direction === "capture" ? device.maxInputChannels >= 1 : device.maxOutputChannels >= 2;
}

function isDirect(device: PortaudioDevice | undefined): boolean {
  return device?.defaultSampleRate === sample_rate_hz;
}
