import type { Operation } from "../../generated/operation.js";
import { normalPreset } from "../normal-preset.js";
import { diffPresets, type PresetChange } from "../preset-diff.js";
import type { SoundPreset } from "../text/load-preset.js";
import type { Place } from "../text/place.js";

/** A difference, and where it stands: of what was removed, where it was. */
export interface PlacedChange {
  readonly change: PresetChange;
  readonly place: Place;
}

/** What is different between two presets. */
export function placedChanges(old: SoundPreset, now: SoundPreset): readonly PlacedChange[] {
  const normal = normalPreset(now.preset);
  return diffPresets(old.preset, now.preset).map((change) => ({ change, place: placeOfChange(change, old, now, normal) }));
}

/** What is gone is shown where it was. */
function placeOfChange(change: PresetChange, old: SoundPreset, now: SoundPreset, normal: Operation): Place {
  const { kind, subject, field, pointer } = change;
  const gone = kind === "removed" || (kind === "changed" && field !== undefined && !(field in thingOf(normal, subject)));
  return (gone ? old : now).placeOf(pointer);
}

/** The thing that a subject such as `stacks/lead/radios/2` names. */
function thingOf(preset: Operation, subject: string): object {
  let thing = preset as object;
  const parts = subject === "operation" ? [] : subject.split("/");
  for (let index = 0; index < parts.length; index += 2) {
    const list = (thing as Readonly<Record<string, readonly { readonly id?: string; readonly slot?: number }[]>>)[
      parts[index] ?? ""
    ];
    thing = list?.find(({ id, slot }) => (id ?? String(slot)) === parts[index + 1]) ?? {};
  }
  return thing;
}
