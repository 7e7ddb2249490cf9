import { storedText } from "@talkgroup/schemas/preset-tools";

import { type PresetDesk, soundPreset } from "./preset-desk.js";

/** Writes the normal form of a preset, with all that it extends, to standard output. The exit code: 0, or 2 where it has none. */
export function exportPreset(desk: PresetDesk, file: string): number {
  const sound = soundPreset(desk, file);
  if (sound === undefined) return 2;
  desk.terminal.out(storedText(sound.preset));
  return 0;
}
