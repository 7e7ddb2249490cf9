import type { SoundDevice, SoundDirection } from "./sound-backend.js";

/** The part of a MediaDeviceInfo that is used. */
export interface WebAudioDevice {
  /** Made of kind, name and channels: the same as long as they are, but a number nobody can read. */
  readonly deviceId: string;
  readonly label: string;
  readonly kind: string;
}

/** A device, and what the library calls it; undefined is what it takes where it is told nothing. */
export interface LabelledDevice {
  readonly device: SoundDevice;
  readonly real_id: string | undefined;
}

/**
 * The devices of the library's list by their names, and by their place among those of the same name. It tells of none that it is the
 * system's default: that is one of its own, in each direction in which there is any. What has the same name (ALSA's default) is that.
 */
export function webAudioDevices(listed: readonly WebAudioDevice[]): readonly LabelledDevice[] {
  const found: LabelledDevice[] = [];
  for (const [kind, direction] of kinds) {
    const devices = listed.filter((device) => device.kind === kind);
    if (devices.length === 0) continue;
    found.push({ device: { id: default_id, title: "System default", direction, default: true }, real_id: undefined });
    const named = new Map<string, number>();
    for (const { deviceId, label } of devices) {
      if (label === default_id) continue;
      const namesakes = (named.get(label) ?? 0) + 1;
      named.set(label, namesakes);
      const id = namesakes === 1 ? label : `${label} (${namesakes})`;
      found.push({ device: { id, title: id, direction, default: false }, real_id: deviceId });
    }
  }
  return found;
}

/**
 * Whether a device that was there, in `before`, is gone: it is missing now, or, of one that stands for others as the default does, any is.
 * One that was not there either cannot be missed: ALSA hides a device that is in use.
 */
export function isGone({ device }: LabelledDevice, before: readonly LabelledDevice[], now: readonly LabelledDevice[]): boolean {
  const ids = (listed: readonly LabelledDevice[]): readonly string[] =>
    listed.filter((one) => one.device.direction === device.direction).map((one) => one.device.id);
  const had = ids(before);
  const has = ids(now);
  if (device.default || !had.includes(device.id)) return had.some((id) => !has.includes(id));
  return !has.includes(device.id);
}

const kinds: readonly (readonly [kind: string, direction: SoundDirection])[] = [
  ["audioinput", "capture"],
  ["audiooutput", "playback"],
];
const default_id = "default";
