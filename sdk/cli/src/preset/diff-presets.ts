import type { Operation } from "@talkgroup/schemas";
import { diffPresets as changesOf, normalPreset, type PresetChange } from "@talkgroup/schemas/preset";

import type { SoundPreset } from "./load-preset.js";
import type { Place } from "./place.js";
import { type PresetDesk, soundPreset } from "./preset-desk.js";
import { harmless, marked, type Terminal } from "./terminal.js";

/** What `diff` was asked. */
export interface DiffOptions {
  /** One line of JSON instead of lines for people. */
  readonly json: boolean;
}

/**
 * Tells on standard output what is different in `after`, and where: of what was removed, where it was. The exit code: 0 they say the
 * same, 1 they do not, 2 one of them cannot be compiled.
 */
export function diffPresets(desk: PresetDesk, before: string, after: string, { json }: DiffOptions): number {
  const [old, now] = [soundPreset(desk, before), soundPreset(desk, after)];
  if (old === undefined || now === undefined) return 2;
  const changes = placedChanges(old, now);
  if (json) desk.terminal.out(`${JSON.stringify({ same: changes.length === 0, changes: changes.map(plainChange) })}\n`);
  else for (const one of changes) desk.terminal.out(changeLine(desk.terminal, one));
  return changes.length === 0 ? 0 : 1;
}

/** A difference, and where it stands: of what was removed, where it was. */
export interface PlacedChange {
  readonly change: PresetChange;
  readonly place: Place;
}

/** What is different between two presets. */
export function placedChanges(old: SoundPreset, now: SoundPreset): readonly PlacedChange[] {
  const normal = normalPreset(now.preset);
  return changesOf(old.preset, now.preset).map((change) => ({ change, place: placeOfChange(change, old, now, normal) }));
}

/** A difference as a line for people. */
export function changeLine(terminal: Terminal, { change: { kind, text }, place: { file, line, column } }: PlacedChange): string {
  const place = marked(terminal, "faint", `${harmless(file)}:${line}:${column}:`);
  return `${place} ${marked(terminal, kind === "removed" ? "bad" : kind === "added" ? "good" : "warn", harmless(text))}\n`;
}

/** A difference as JSON has it. */
export function plainChange({
  change: { kind, subject, field, pointer, text },
  place: { file, line, column },
}: PlacedChange): object {
  return { kind, subject, field, file, line, column, pointer, text };
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
