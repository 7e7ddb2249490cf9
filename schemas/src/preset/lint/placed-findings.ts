import type { SoundPreset } from "../text/load-preset.js";
import type { Place } from "../text/place.js";
import type { LintFinding } from "./lint-finding.js";
import { lintPreset } from "./lint-preset.js";

/** A finding, and where it stands. */
export type PlacedFinding = LintFinding & Place;

/** Everything in a preset that is likely not what was meant, by the names of its texts, then in the order of each. */
export function placedFindings(sound: SoundPreset): readonly PlacedFinding[] {
  return lintPreset(sound.preset)
    .map((finding) => ({ ...finding, ...sound.placeOf(finding.pointer) }))
    .toSorted(byPlace);
}

function byPlace(one: PlacedFinding, other: PlacedFinding): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.line - other.line || one.column - other.column;
}
