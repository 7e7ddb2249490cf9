import { normalPreset } from "@talkgroup/schemas/preset";

import { type PresetDesk, soundPreset } from "./preset-desk.js";
import { harmlessJson } from "./terminal.js";

/** Writes the normal form of a preset, with all that it extends, to standard output. The exit code: 0, or 2 where it has none. */
export function exportPreset(desk: PresetDesk, file: string): number {
  const sound = soundPreset(desk, file);
  if (sound === undefined) return 2;
  desk.terminal.out(`${harmlessJson(JSON.stringify(normalPreset(sound.preset), undefined, 2))}\n`);
  return 0;
}
