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
  /** What the device adds, as far as its interface lets it be known: see `latencies_ms`. */
  readonly latency_ms: number;
}

/**
 * The devices of one of the system's sound interfaces: the same device is there once for each. Windows' own first, WASAPI, is the fastest, but
 * shared with other programs it takes sound only at the device's own rate and channels (GetClosestFormat in PortAudio's pa_win_wasapi.c;
 * naudiodon cannot ask for its paWinWasapiAutoConvert): it is used if the default device has ours, and lists the devices that have. Else the
 * system's default interface is used, which converts. A device is named by its name, and by its place among those of the same name:
 * numbers change.
 */
export function portaudioDevices(lists: PortaudioLists): readonly NumberedDevice[] {
  const { defaultHostAPI, HostAPIs } = lists.getHostAPIs();
  const devices = lists.getDevices();
  const fast = HostAPIs.find(({ type }) => type === "WASAPI");
  const found: NumberedDevice[] = [];
  for (const direction of ["capture", "playback"] as const) {
    const usable = fast !== undefined && isDirect(devices[defaultOf(fast, direction)], direction);
    const host = usable ? fast : HostAPIs[defaultHostAPI];
    if (host === undefined) continue;
    const whole = host.type === "MME" ? wholeNames(devices, fast?.name, direction) : undefined;
    const named = new Map<string, number>();
    for (const device of devices) {
      if (device.hostAPIName !== host.name || !takes(device, direction)) continue;
      if (host.type === "WASAPI" && !isDirect(device, direction)) continue;
      const name = whole === undefined ? device.name : wholeName(device.name, whole);
      const namesakes = (named.get(name) ?? 0) + 1;
      named.set(name, namesakes);
      const id = namesakes === 1 ? name : `${name} (${namesakes})`;
      found.push({
        device: { id, title: id, direction, default: device.id === defaultOf(host, direction) },
        number: device.id,
        latency_ms: latencies_ms[host.type] ?? latency_ms_least,
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

/** Nothing has to be converted, but a stereo microphone to mono, which PortAudio does. */
function isDirect(device: PortaudioDevice | undefined, direction: SoundDirection): boolean {
  if (device?.defaultSampleRate !== sample_rate_hz) return false;
  const channels = direction === "capture" ? device.maxInputChannels : device.maxOutputChannels;
  return channels === 2 || (channels === 1 && direction === "capture");
}

function wholeNames(
  devices: readonly PortaudioDevice[],
  hostAPIName: string | undefined,
  direction: SoundDirection,
): ReadonlySet<string> {
  const channels = direction === "capture" ? "maxInputChannels" : "maxOutputChannels";
  const named = devices.filter((device) => device.hostAPIName === hostAPIName && device[channels] > 0);
  return new Set(named.map(({ name }) => name));
}

/** The only one of `names` that MME has cut to `cut`, so that a device the player chose has the same id whichever interface is used; else `cut`. */
function wholeName(cut: string, names: ReadonlySet<string>): string {
  const [only, ...others] = [...names].filter((name) => isCutOf(cut, name));
  return only === undefined || others.length > 0 ? cut : only;
}

function isCutOf(cut: string, name: string): boolean {
  if (cut.length !== Math.min(name.length, mme_name_chars_max)) return false;
  for (let index = 0; index < cut.length; index += 1) {
    if (cut[index] !== name[index] && cut[index] !== replacement) return false;
  }
  return true;
}

/** MAXPNAMELEN of Windows, without the zero at the end. */
const mme_name_chars_max = 31;
/** What stands for every letter that is not ASCII: MME tells names in the system's code page, and naudiodon reads them as UTF-8. */
const replacement = "\u{fffd}";
/** Of 10 ms are the pieces that are asked of every interface. */
const latency_ms_least = 10;
/**
 * What PortAudio asks of each interface by default, which is what naudiodon opens streams with, but no less than a piece. naudiodon tells it as
 * whole seconds, so always 0. MME: PA_MME_WIN_WDM_DEFAULT_LATENCY_; DirectSound: PA_DS_WIN_WDM_DEFAULT_LATENCY_; WASAPI: the device's
 * least period, some 3 ms; ALSA: 384 frames; Core Audio and JACK: as the device or server has it.
 */
const latencies_ms: Readonly<Record<string, number>> = {
  MME: 90,
  DirectSound: 120,
  WASAPI: latency_ms_least,
  ALSA: latency_ms_least,
  CoreAudio: latency_ms_least,
  JACK: latency_ms_least,
};
